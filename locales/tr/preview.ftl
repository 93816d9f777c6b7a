preview-findings = Projedeki hatalar
preview-errors =
    { $count ->
        [one] { $count } hata
       *[other] { $count } hata
    }
preview-warnings =
    { $count ->
        [one] { $count } uyarı
       *[other] { $count } uyarı
    }
preview-stale = Sayfanın önceki hâlini görüyorsunuz. Hatalar giderilir giderilmez sayfa yeniden oluşturulacak.
preview-here = Bu sayfada
preview-elsewhere = Diğer sayfalarda
preview-help = Ne yapmalı
preview-open = Düzenleyicide aç
preview-explain = Açıklama
preview-close = Kapat

preview-tools = Ön izleme
preview-follow = Beni takip et
preview-outline = Bu sayfa nereden geliyor
preview-photos = Fotoğraflar: { $done } / { $total }
preview-lost = Ön izleme çalışmıyor.
preview-gone = Bu sayfa artık yok; dosyası silinmiş ya da yeniden adlandırılmış.
preview-back = Listeye git
preview-no-editor = Hangi düzenleyicinin kullanılacağı bilinmiyor. Ön izlemeyi --editor ile başlatın, örneğin: litfass serve --editor code

preview-facts = Bilgiler
preview-words = Metin
preview-template = Şablon
preview-messages = Menüler ve etiketler
preview-photo = Fotoğraf
preview-built-in = Litfass’ın parçası
preview-languages = Diller
preview-original = özgün metin
preview-translated = çevirisi var
preview-fallback = henüz çevirisi yok
preview-missing = sayfa yok
preview-beside = Yan yana
