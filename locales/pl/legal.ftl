access-intro = Chcemy, aby każda osoba mogła czytać tę stronę i z niej korzystać: za pomocą klawiatury, z czytnikiem ekranu, w powiększeniu, na małym ekranie i przy słabym łączu. Niniejsza deklaracja dotyczy wszystkich podstron tego serwisu.
access-standard = Stosujemy wytyczne dla dostępności treści internetowych (WCAG) 2.2 na poziomie AA.
access-status = Stan dostępności strony
access-status-full = Strona jest w pełni zgodna z WCAG 2.2 na poziomie AA.
access-status-partial = Strona jest częściowo zgodna z WCAG 2.2 na poziomie AA.
access-status-none = Strona nie jest jeszcze zgodna z WCAG 2.2 na poziomie AA.
access-exceptions = Niektóre dokumenty i ilustracje dostarczone przez partnerów mogą nie być jeszcze w pełni dostępne. Na prośbę prześlemy te treści w odpowiedniej formie.
access-feedback = Zgłaszanie barier
access-feedback-intro = Coś utrudnia Państwu korzystanie ze strony albo potrzebują Państwo treści w innej formie? Proszę napisać do nas:
access-enforcement-heading = Jeśli nie odpowiemy
access-enforcement = Jeśli nasza odpowiedź nie będzie dla Państwa zadowalająca, można zwrócić się do organu właściwego do rozpatrywania skarg:
access-reviewed = Data ostatniego przeglądu deklaracji: { $date }.

privacy-1 = Ta strona nie używa plików cookie i niczego nie zapisuje na urządzeniu.
privacy-2 = Wszystkie teksty, ilustracje, czcionki i style pochodzą z tej strony. Przeglądarka nie pobiera niczego od podmiotów trzecich, a statystyki odwiedzin nie są prowadzone.
privacy-3 = Dostawca hostingu, który udostępnia te strony, zapisuje żądania w dziennikach serwera na potrzeby działania i bezpieczeństwa swoich serwerów: adres IP, godzinę, adres wywołanej strony i przeglądarkę. Po ograniczonym czasie usuwa te zapisy.
privacy-4 = Jeśli napiszą Państwo do nas, wykorzystamy podane dane wyłącznie do udzielenia odpowiedzi.
privacy-5 = Mają Państwo prawo do informacji o przechowywanych danych, do ich sprostowania lub usunięcia, do sprzeciwu wobec ich przetwarzania oraz do skargi do organu ochrony danych. Do kogo należy pisać, wskazuje nota prawna.

imprint-missing = Projekt nie wskazał jeszcze, kto odpowiada za tę stronę.

credits-texts = Teksty
credits-texts-intro = O ile nie zaznaczono inaczej, teksty na tej stronie są udostępnione na licencji:
credits-photos = Ilustracje
credits-more = Emblemat, dane i programy
credits-data = Nazwy języków i krajów, daty
credits-emblem = Emblemat Unii Europejskiej jest używany zgodnie z zasadami obowiązującymi w dofinansowanych projektach. Nie jest objęty licencją tej strony.
credits-generator = Wykonano za pomocą programu Litfass
