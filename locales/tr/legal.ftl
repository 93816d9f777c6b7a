access-intro = Bu siteyi herkesin okuyabilmesini ve kullanabilmesini istiyoruz: klavyeyle, ekran okuyucuyla, büyütülmüş olarak, küçük ekranda, düşük bant genişliğiyle. Bu beyan, sitenin tüm sayfaları için geçerlidir.
access-standard = Web İçeriği Erişilebilirlik Yönergeleri’nin (WCAG) 2.2 sürümünü AA düzeyinde izliyoruz.
access-status = Bu site ne kadar erişilebilir
access-status-full = Bu site WCAG 2.2 AA düzeyini tam olarak karşılamaktadır.
access-status-partial = Bu site WCAG 2.2 AA düzeyini kısmen karşılamaktadır.
access-status-none = Bu site WCAG 2.2 AA düzeyini henüz karşılamamaktadır.
access-exceptions = Ortakların sağladığı bazı belgeler ve görseller henüz tam erişilebilir olmayabilir. Bize başvurursanız içeriği kullanabileceğiniz bir biçimde göndeririz.
access-feedback = Engel bildirimi
access-feedback-intro = Bir engelle mi karşılaştınız ya da içeriğe başka bir biçimde mi ihtiyacınız var? Bize yazın:
access-enforcement-heading = Yanıt vermezsek
access-enforcement = Yanıtımızı yeterli bulmazsanız yetkili denetim kuruluşuna başvurabilirsiniz:
access-reviewed = Bu beyan en son { $date } tarihinde gözden geçirilmiştir.

privacy-1 = Bu site çerez kullanmaz ve cihazınızda hiçbir şey saklamaz.
privacy-2 = Tüm metinler, görseller, yazı tipleri ve biçemler bu sitenin kendisinden gelir. Tarayıcınız üçüncü taraflardan hiçbir şey istemez ve ziyaretçi istatistiği tutulmaz.
privacy-3 = Bu sayfaları sunan barındırma sağlayıcısı, sunucularının çalışması ve güvenliği için istekleri günlük dosyalarına kaydeder: IP adresi, saat, istenen adres, tarayıcı. Bu kayıtları sınırlı bir süre sonra siler.
privacy-4 = Bize yazarsanız bilgilerinizi yalnızca size yanıt vermek için kullanırız.
privacy-5 = Hakkınızda hangi verilerin tutulduğunu öğrenme, bunların düzeltilmesini veya silinmesini isteme, kullanılmalarına itiraz etme ve bir veri koruma kurumuna şikâyette bulunma hakkınız vardır. Kime yazacağınız künyede belirtilmiştir.

imprint-missing = Proje, bu siteden kimin sorumlu olduğunu henüz belirtmemiştir.

credits-texts = Metinler
credits-texts-intro = Yanlarında aksi belirtilmedikçe bu sitenin metinleri şu lisansla sunulmaktadır:
credits-photos = Görseller
credits-more = Amblem, veriler ve programlar
credits-data = Dil ve ülke adları, tarihler
credits-emblem = Avrupa Birliği amblemi, hibe alan projeler için geçerli kurallara uygun olarak kullanılmaktadır. Amblem bu sitenin lisansına dâhil değildir.
credits-generator = Litfass ile hazırlanmıştır
