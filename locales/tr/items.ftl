fact-role = Rol
fact-type = Tür
fact-country = Ülke
fact-place = Yer
fact-website = Web sitesi
fact-contact = İletişim
fact-phone = Telefon
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Faaliyet türü
fact-date = Tarih
fact-host = Ev sahibi
fact-online = Nerede
fact-partners = Ortaklar
fact-since = Kullanım başlangıcı
fact-cost = Maliyet
fact-effort = İş yükü
fact-from-activity = Paylaşıldığı faaliyet
fact-licence = Lisans
fact-published = Yayım tarihi
fact-by = Hazırlayan
fact-activity = Faaliyet
fact-result = Sonuç
fact-practices = İyi uygulamalar
fact-shared-by = Paylaşan
fact-outcome = Nasıl gitti
fact-number = Proje numarası
fact-numbers = Proje numaraları
fact-period = Proje süresi
fact-grant = Hibe
fact-coordinator = Koordinatör
fact-representative = Yasal temsilci
fact-legal-form = Hukuki yapı
fact-register = Sicil
fact-vat = KDV numarası
fact-editor = İçerik sorumlusu
fact-email = E-posta
fact-address = Adres
fact-deposit = Ayrıca saklandığı yer
fact-target-groups = Kimler için
fact-topics = Konular
facts-heading = Bir bakışta
online-yes = Çevrim içi

effort-staff =
    { $count ->
        [one] { $count } personel
       *[other] { $count } personel
    }
effort-hours =
    { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }
effort-weeks =
    { $count ->
        [one] { $count } hafta
       *[other] { $count } hafta
    }

contents-heading = Bu sayfada
photos-heading = Fotoğraflar
photo-enlarge = Fotoğrafı büyüt
photo-close = Kapat
photo-previous = Önceki fotoğraf
photo-next = Sonraki fotoğraf
photo-zoom = Yakınlaştır
photo-error = Fotoğraf yüklenemiyor.
photos-all = Tüm fotoğraflar

partner-shared = Paylaştığı uygulamalar
partner-adopted = Uyarladığı uygulamalar
partner-activities = Faaliyetler
partner-results = Sonuçlar
practices-of-partner = { $partner } tarafından paylaşılan tüm uygulamalar

activities-calendar = Takvim dosyası olarak tüm faaliyetler
activity-calendar = Takviminize ekleyin
activity-participants = Katılımcılar
activity-participants-partner = Ortak
activity-participants-who = Kimler katıldı
activity-participants-count = Kişi sayısı
participants-total =
    { $partners ->
        [one] { $partners } ortaktan
       *[other] { $partners } ortaktan
    } { $people ->
        [one] { $people } kişi
       *[other] { $people } kişi
    }
activity-practices = Bu faaliyette paylaşılan uygulamalar
activity-results = Bu faaliyetten çıkan sonuçlar
activity-news = Bu faaliyetle ilgili haberler

count-practices =
    { $count ->
        [one] { $count } uygulama
       *[other] { $count } uygulama
    }
practices-by = { $facet }: { $value }
practices-all = Tüm iyi uygulamalar
practices-find = İyi uygulama arayın
filter-clear = Seçimi temizle
filter-none = Seçtiklerinizin tümüne uyan bir uygulama yok. Seçimlerden birini kaldırın.
filter-found = Bulunan uygulamalar:
csv-download = Tablo olarak tüm iyi uygulamalar (CSV)
practice-adopted-count =
    { $count ->
        [0] Henüz uyarlanmadı
        [one] { $count } ortak uyarladı
       *[other] { $count } ortak uyarladı
    }
practice-adopted = Kimler uyarladı
practice-adopted-none = Bu uygulamayı henüz hiçbir ortak uyarlamadı.
adoption-since = Başlangıç
adoption-change = Ne değişti
adoption-evidence = Kanıt
practice-repeat = Nasıl tekrarlanır
practice-resources = Gerekenler
practice-transfer = Başka yerde uygulamak
practice-evidence = İşe yaradığını gösterenler
practice-difficulties = Zor olan neydi
practice-lessons = Ne öğrendik
practice-related = İlgili uygulamalar

exchange-summary =
    { $partners ->
        [one] { $partners } ortağın
       *[other] { $partners } ortağın
    } { $practices ->
        [one] { $practices } uygulamadan
       *[other] { $practices } uygulamadan
    } yaptığı { $adoptions ->
        [one] { $adoptions } uyarlama
       *[other] { $adoptions } uyarlama
    }
exchange-lead = Her satır uygulama paylaşan bir ortağı, her sütun bu uygulamaları uyarlayan bir ortağı gösterir.
exchange-caption = Paylaşan ve uyarlayan ortaklara göre uygulamalar
exchange-scroll = Paylaşım tablosu, yana kaydırılır
exchange-shared-by = Paylaşan
exchange-adopted-by = Uyarlayan
exchange-total = Toplam
exchange-own = aynı ortak

count-files =
    { $count ->
        [one] { $count } dosya
       *[other] { $count } dosya
    }
count-pages =
    { $count ->
        [one] { $count } sayfa
       *[other] { $count } sayfa
    }
result-downloads = İndirilebilir dosyalar
file-editable = Düzenlenebilir
result-practices = İlgili olduğu uygulamalar

news-feed = Haberlere abone olun (Atom akışı)
news-about = Bu haber neyle ilgili
