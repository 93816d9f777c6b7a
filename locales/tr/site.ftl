skip-link = İçeriğe geç
site-menu = Menü
navigation-main = Ana menü
navigation-footer = Bu site hakkında
breadcrumbs-label = Bulunduğunuz yer
nav-home = Ana sayfa
nav-partners = Ortaklar
nav-activities = Faaliyetler
nav-practices = İyi uygulamalar
nav-exchange = Paylaşım
nav-results = Sonuçlar
nav-news = Haberler
nav-about = Proje hakkında
nav-imprint = Künye
nav-privacy = Gizlilik
nav-accessibility = Erişilebilirlik beyanı
nav-credits = Emeği geçenler ve lisanslar
nav-photos = Fotoğraflar

window-title = { $page } – { $site }

language-menu = Dil
language-missing = çevirisi yok
language-of-text = Metnin dili:
language-versions = Şu dillerde okuyabilirsiniz:
notice-fallback = Bu metnin henüz Türkçesi yok. Özgün dilinde gösteriliyor: { $language }.
fictional-note = Bu proje kurmacadır. Bir ortaklığın web sitesinin nasıl görünebileceğini gösterir.
share-fictional = Kurmaca proje

pager-label = Bu listenin sayfaları
pager-text = Sayfa { $page } / { $total }
pager-prev = Önceki sayfa
pager-next = Sonraki sayfa
neighbours-label = Önceki ve sonraki
neighbours-prev = Önceki
neighbours-next = Sonraki
list-empty = Burada henüz bir şey yok.

home-figures = Sayılarla proje
home-practices = Neler paylaşıyoruz
home-practices-all = Tüm iyi uygulamalar
home-activities = Nerede buluştuk
home-activities-all = Tüm faaliyetler
home-news = Haberler
home-news-all = Tüm haberler
home-partners = Biz kimiz
home-partners-all = Tüm ortaklar
home-results = Neleri kullanabilirsiniz
home-results-all = Tüm sonuçlar
home-exchange = Kim kiminle ne paylaştı
figure-partners =
    { $count ->
        [one] ortak
       *[other] ortak
    }
figure-countries =
    { $count ->
        [one] ülke
       *[other] ülke
    }
figure-activities =
    { $count ->
        [one] faaliyet
       *[other] faaliyet
    }
figure-practices =
    { $count ->
        [one] iyi uygulama
       *[other] iyi uygulama
    }
figure-adoptions =
    { $count ->
        [one] uyarlama
       *[other] uyarlama
    }
figure-results =
    { $count ->
        [one] sonuç
       *[other] sonuç
    }

feed-title = { $site }: haberler
calendar-title = { $site }: faaliyetler

chooser-title = Dil seçin
chooser-lead = Bu site birden çok dilde sunulmaktadır.
not-found-title = Sayfa bulunamadı
not-found-text = Bu adreste bir şey yok. Sayfa taşınmış ya da adres yanlış yazılmış olabilir.
not-found-home = Ana sayfaya gidin

funding-label = Finansman
emblem-alt = Avrupa Birliği amblemi
footer-licence = Metinlerin lisansı
footer-platform = Erasmus+ Proje Sonuçları Platformu’nda bu proje
