role-coordinator = Koordinatör
role-partner = Ortak
role-associated = İlişkili ortak

organisation-vocational-school = Meslek okulu
organisation-chamber = Meslek odası
organisation-company = İşletme
organisation-ngo = Sivil toplum kuruluşu
organisation-university = Üniversite
organisation-training-centre = Eğitim merkezi
organisation-public-authority = Kamu kurumu
organisation-adult-education = Yetişkin eğitimi kurumu
organisation-research-institute = Araştırma enstitüsü
organisation-school = Okul

activity-kind-transnational-meeting = Ulusötesi proje toplantısı
activity-kind-learning-activity = Öğrenme, öğretme, eğitim faaliyeti
activity-kind-multiplier-event = Çoğaltıcı etkinlik
activity-kind-virtual-meeting = Çevrim içi toplantı
activity-kind-local-activity = Yerel faaliyet
activity-kind-dissemination-event = Yaygınlaştırma etkinliği

topic-work-based-learning = İş temelli öğrenme
topic-inclusion = Kapsayıcılık
topic-digital-skills = Dijital beceriler
topic-green-skills = Yeşil beceriler
topic-entrepreneurship = Girişimcilik
topic-mentoring = Mentorluk
topic-assessment = Ölçme ve değerlendirme
topic-safety = İş sağlığı ve güvenliği
topic-languages = Diller
topic-quality = Kalite
topic-guidance = Kariyer rehberliği
topic-internationalisation = Uluslararasılaşma

target-group-learners = Öğrenciler
target-group-trainers = Usta öğreticiler
target-group-teachers = Öğretmenler
target-group-companies = İşletmeler
target-group-parents = Veliler
target-group-newcomers = Ülkeye yeni gelenler
target-group-decision-makers = Karar vericiler

group-learners =
    { $count ->
        [one] { $count } öğrenci
       *[other] { $count } öğrenci
    }
group-staff =
    { $count ->
        [one] { $count } personel
       *[other] { $count } personel
    }
group-trainers =
    { $count ->
        [one] { $count } usta öğretici
       *[other] { $count } usta öğretici
    }
group-guests =
    { $count ->
        [one] { $count } konuk
       *[other] { $count } konuk
    }

result-type-handbook = El kitabı
result-type-checklist = Kontrol listesi
result-type-toolkit = Araç seti
result-type-report = Rapor
result-type-curriculum = Öğretim programı
result-type-video = Video
result-type-dataset = Veri seti
result-type-teaching-material = Öğretim materyali

outcome-worked = İşe yaradı
outcome-partly = Kısmen işe yaradı
outcome-did-not-work = İşe yaramadı

facet-topic = Konu
facet-country = Ülke
facet-partner = Paylaşan
facet-target-group = Kimler için
facet-adopted = Uyarlama
facet-adopted-yes = Uyarlandı
facet-adopted-no = Henüz uyarlanmadı
