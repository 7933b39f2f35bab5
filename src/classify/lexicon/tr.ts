import type { Phrases } from './phrases.ts';

/** Turkish. */
export const TR: Phrases = {
  down: `çöktü|çöktüler|çöktük|çökmüş|çökmüşler|çökmüştür|çöküyor|çöküyo|çöküyorlar|çökük|çökmesi|çökme|çöküp|çöken
|çökertti|çökertmiş|çökerten|çökünce|yine çöktü|gene çöktü|tekrar çöktü|komple çöktü|tamamen çöktü|çöktü mü
|çöktü galiba|çöktü resmen|çökmüş durumda|çökmüş vaziyette|çat diye çöktü|sunucu gitti|sunucu gitmiş|sunucu yok
|sunucu kapandı|sunucu kapanmış|sunucu öldü|sunucu ölmüş|sunucu patladı|sunucu patlamış|sunucu uçtu|sunucu uçmuş
|sunucu düştü|sunucu düşmüş|sunucu yandı|sunucu kitlendi|sunucu durdu|sunucu göçtü|sunucu göçmüş|sunucu çöktü
|sunucu çökmüş|sunucu bozuldu|sunucu bozuk|sunucu kapalı|sunucu gitmiş durumda|sunucu iptal|sunucu ölü|sunucu gg
|sunucu down|sunucu off|sunucu offline|sunucular gitti|sunucular gitmiş|sunucular yok|sunucular kapandı
|sunucular kapanmış|sunucular öldü|sunucular ölmüş|sunucular patladı|sunucular patlamış|sunucular uçtu
|sunucular uçmuş|sunucular düştü|sunucular düşmüş|sunucular yandı|sunucular kitlendi|sunucular durdu|sunucular göçtü
|sunucular göçmüş|sunucular çöktü|sunucular çökmüş|sunucular bozuldu|sunucular bozuk|sunucular kapalı
|sunucular gitmiş durumda|sunucular iptal|sunucular ölü|sunucular gg|sunucular down|sunucular off|sunucular offline
|sunucuları gitti|sunucuları gitmiş|sunucuları yok|sunucuları kapandı|sunucuları kapanmış|sunucuları öldü
|sunucuları ölmüş|sunucuları patladı|sunucuları patlamış|sunucuları uçtu|sunucuları uçmuş|sunucuları düştü
|sunucuları düşmüş|sunucuları yandı|sunucuları kitlendi|sunucuları durdu|sunucuları göçtü|sunucuları göçmüş
|sunucuları çöktü|sunucuları çökmüş|sunucuları bozuldu|sunucuları bozuk|sunucuları kapalı|sunucuları gitmiş durumda
|sunucuları iptal|sunucuları ölü|sunucuları gg|sunucuları down|sunucuları off|sunucuları offline|sunucusu gitti
|sunucusu gitmiş|sunucusu yok|sunucusu kapandı|sunucusu kapanmış|sunucusu öldü|sunucusu ölmüş|sunucusu patladı
|sunucusu patlamış|sunucusu uçtu|sunucusu uçmuş|sunucusu düştü|sunucusu düşmüş|sunucusu yandı|sunucusu kitlendi
|sunucusu durdu|sunucusu göçtü|sunucusu göçmüş|sunucusu çöktü|sunucusu çökmüş|sunucusu bozuldu|sunucusu bozuk
|sunucusu kapalı|sunucusu gitmiş durumda|sunucusu iptal|sunucusu ölü|sunucusu gg|sunucusu down|sunucusu off
|sunucusu offline|server gitti|server gitmiş|server yok|server kapandı|server kapanmış|server öldü|server ölmüş
|server patladı|server patlamış|server uçtu|server uçmuş|server düştü|server düşmüş|server yandı|server kitlendi
|server durdu|server göçtü|server göçmüş|server çöktü|server çökmüş|server bozuldu|server bozuk|server kapalı
|server gitmiş durumda|server iptal|server ölü|server gg|server down|server off|server offline|serverlar gitti
|serverlar gitmiş|serverlar yok|serverlar kapandı|serverlar kapanmış|serverlar öldü|serverlar ölmüş
|serverlar patladı|serverlar patlamış|serverlar uçtu|serverlar uçmuş|serverlar düştü|serverlar düşmüş
|serverlar yandı|serverlar kitlendi|serverlar durdu|serverlar göçtü|serverlar göçmüş|serverlar çöktü
|serverlar çökmüş|serverlar bozuldu|serverlar bozuk|serverlar kapalı|serverlar gitmiş durumda|serverlar iptal
|serverlar ölü|serverlar gg|serverlar down|serverlar off|serverlar offline|serverları gitti|serverları gitmiş
|serverları yok|serverları kapandı|serverları kapanmış|serverları öldü|serverları ölmüş|serverları patladı
|serverları patlamış|serverları uçtu|serverları uçmuş|serverları düştü|serverları düşmüş|serverları yandı
|serverları kitlendi|serverları durdu|serverları göçtü|serverları göçmüş|serverları çöktü|serverları çökmüş
|serverları bozuldu|serverları bozuk|serverları kapalı|serverları gitmiş durumda|serverları iptal|serverları ölü
|serverları gg|serverları down|serverları off|serverları offline|site gitti|site gitmiş|site yok|site kapandı
|site kapanmış|site öldü|site ölmüş|site patladı|site patlamış|site uçtu|site uçmuş|site düştü|site düşmüş
|site yandı|site kitlendi|site durdu|site göçtü|site göçmüş|site çöktü|site çökmüş|site bozuldu|site bozuk
|site kapalı|site gitmiş durumda|site iptal|site ölü|site gg|site down|site off|site offline|sitesi gitti
|sitesi gitmiş|sitesi yok|sitesi kapandı|sitesi kapanmış|sitesi öldü|sitesi ölmüş|sitesi patladı|sitesi patlamış
|sitesi uçtu|sitesi uçmuş|sitesi düştü|sitesi düşmüş|sitesi yandı|sitesi kitlendi|sitesi durdu|sitesi göçtü
|sitesi göçmüş|sitesi çöktü|sitesi çökmüş|sitesi bozuldu|sitesi bozuk|sitesi kapalı|sitesi gitmiş durumda
|sitesi iptal|sitesi ölü|sitesi gg|sitesi down|sitesi off|sitesi offline|sistem gitti|sistem gitmiş|sistem yok
|sistem kapandı|sistem kapanmış|sistem öldü|sistem ölmüş|sistem patladı|sistem patlamış|sistem uçtu|sistem uçmuş
|sistem düştü|sistem düşmüş|sistem yandı|sistem kitlendi|sistem durdu|sistem göçtü|sistem göçmüş|sistem çöktü
|sistem çökmüş|sistem bozuldu|sistem bozuk|sistem kapalı|sistem gitmiş durumda|sistem iptal|sistem ölü|sistem gg
|sistem down|sistem off|sistem offline|sistemi gitti|sistemi gitmiş|sistemi yok|sistemi kapandı|sistemi kapanmış
|sistemi öldü|sistemi ölmüş|sistemi patladı|sistemi patlamış|sistemi uçtu|sistemi uçmuş|sistemi düştü|sistemi düşmüş
|sistemi yandı|sistemi kitlendi|sistemi durdu|sistemi göçtü|sistemi göçmüş|sistemi çöktü|sistemi çökmüş
|sistemi bozuldu|sistemi bozuk|sistemi kapalı|sistemi gitmiş durumda|sistemi iptal|sistemi ölü|sistemi gg
|sistemi down|sistemi off|sistemi offline|sistemler gitti|sistemler gitmiş|sistemler yok|sistemler kapandı
|sistemler kapanmış|sistemler öldü|sistemler ölmüş|sistemler patladı|sistemler patlamış|sistemler uçtu
|sistemler uçmuş|sistemler düştü|sistemler düşmüş|sistemler yandı|sistemler kitlendi|sistemler durdu|sistemler göçtü
|sistemler göçmüş|sistemler çöktü|sistemler çökmüş|sistemler bozuldu|sistemler bozuk|sistemler kapalı
|sistemler gitmiş durumda|sistemler iptal|sistemler ölü|sistemler gg|sistemler down|sistemler off|sistemler offline
|uygulama gitti|uygulama gitmiş|uygulama yok|uygulama kapandı|uygulama kapanmış|uygulama öldü|uygulama ölmüş
|uygulama patladı|uygulama patlamış|uygulama uçtu|uygulama uçmuş|uygulama düştü|uygulama düşmüş|uygulama yandı
|uygulama kitlendi|uygulama durdu|uygulama göçtü|uygulama göçmüş|uygulama çöktü|uygulama çökmüş|uygulama bozuldu
|uygulama bozuk|uygulama kapalı|uygulama gitmiş durumda|uygulama iptal|uygulama ölü|uygulama gg|uygulama down
|uygulama off|uygulama offline|uygulaması gitti|uygulaması gitmiş|uygulaması yok|uygulaması kapandı
|uygulaması kapanmış|uygulaması öldü|uygulaması ölmüş|uygulaması patladı|uygulaması patlamış|uygulaması uçtu
|uygulaması uçmuş|uygulaması düştü|uygulaması düşmüş|uygulaması yandı|uygulaması kitlendi|uygulaması durdu
|uygulaması göçtü|uygulaması göçmüş|uygulaması çöktü|uygulaması çökmüş|uygulaması bozuldu|uygulaması bozuk
|uygulaması kapalı|uygulaması gitmiş durumda|uygulaması iptal|uygulaması ölü|uygulaması gg|uygulaması down
|uygulaması off|uygulaması offline|internet gitti|internet gitmiş|internet yok|internet kapandı|internet kapanmış
|internet öldü|internet ölmüş|internet patladı|internet patlamış|internet uçtu|internet uçmuş|internet düştü
|internet düşmüş|internet yandı|internet kitlendi|internet durdu|internet göçtü|internet göçmüş|internet çöktü
|internet çökmüş|internet bozuldu|internet bozuk|internet kapalı|internet gitmiş durumda|internet iptal|internet ölü
|internet gg|internet down|internet off|internet offline|patladı|patlamış|patlamışlar|patladılar|patlıyor|patlak
|patladı yine|patladı galiba|göçtü|göçmüş|göçük|çuvalladı|çuvallamış|yattı|yatmış|yatıyor|devre dışı|devre dısı
|devreden çıktı|hizmet dışı|servis dışı|kullanım dışı|hizmet veremiyor|hizmet vermiyor|hizmet veremez
|hizmet veremiyorlar|yayın gitti|yayın kesildi|yayın yok|yayın dondu|kapandı mı|kapandı yine|kapanmış yine
|uçtu gitti|uçmuş|uçtu|öldü|ölmüş|ölmüş durumda|ölü|ölmüşler|ruhuna fatiha|ruhuna el fatiha|el fatiha|fatiha
|rahmetli|rahmetli oldu|başımız sağolsun|başımız sağ olsun|hakkın rahmetine|mefta|mefta oldu|cortladı|cortlamış|cort
|cortladı yine|cortlar|zortladı|zort|sizlere ömür|nalları dikti|tahtalıköy*|iptal olmuş|iptal oldu|komaya girdi
|komada|kafayı yedi|kafayı yemiş|sapıttı|sapıtmış|fişi çekil*|fişini çekmiş|fişini çektiler|şalter* attı
|şalter* indi|şalter* inmiş|kesinti|kesintisi|kesintiler|kesintileri|kesintide|kesintiye|kesinti var|kesinti yaşan*
|kesintiye uğra*|kesildi|kesilmiş|kesik|bağlantı koptu|bağlantı kopuyor|bağlantı kopmuş|bağlantı yok
|bağlantı kesildi|bağlantı gitti|bağlantı kesiliyor|bağlantı kurulam*|bağlantı kuram*|bağlantı sağlanam*
|bağlantı hatası|bağlantı sorunu|bağlantı problemi|bağlantım yok|koptu|kopuyor|kopmuş|kopup duruyor|erişilem*
|erişim yok|erişim sorunu|erişim problemi|erişim engeli|erişim sıkıntısı|erişim sağlanam*|erişim sağlayam*
|erişim sağlanm*|erişem*|erişeme*|ulaşılam*|ulaşılmıy*|ulaşam*|siteye ulaşılam*|bu siteye ulaşılam*|erişime kapalı
|erişime kapandı|erişime kapatıl*|ulaşılmaz|erişim gitti|erişim koptu|açılmıy*|açılmad*|açılmaz|açılmama*|açılam*
|açamıy*|açamad*|açmıyor*|açmıyo*|açmadı*|bir türlü açıl*|açılmaktan|sayfa açılm*|site açılm*|uygulama açılm*
|oyun açılm*|app açılm*|hiçbiri açılm*|hiç açılm*|hala açılm*|yine açılm*|neden açılm*|niye açılm*|yüklenmiy*
|yüklenme|yüklenmed*|yüklenmez|yüklenem*|yüklemiyor*|yüklemiyo*|yüklemedi|yükleyem*|hiçbir şey yüklenm*
|sayfa yüklenm*|içerik yüklenm*|hiç yüklenm*|yüklenemedi|bağlanmıy*|bağlanmad*|bağlanmaz|bağlanam*|bağlanılmıy*
|bağlanılam*|bağlanma sorunu|bağlanma problemi|bağlanma sıkıntısı|girilmiy*|girilmez|girilem*|girilmed*|girem*
|giremiy*|giremiyoruz|girmiyo*|girmiyor*|içeri giremiy*|siteye giremiy*|siteye girilm*|uygulamaya giremiy*
|uygulamaya girilm*|oyuna giremiy*|oyuna girilm*|sisteme giremiy*|sisteme girilm*|sayfaya giremiy*|kimse giremiy*
|yanıt vermiyor*|yanıt vermiyo*|yanıt vermedi|yanıt veremiyor*|yanıt yok|yanıt alamıy*|yanıt alınam*|cevap vermiyor*
|cevap vermiyo*|cevap alınam*|tepki vermiyor*|tepki vermiyo*|tepki yok|tepkisiz|ses yok|ses seda yok|tık yok
|kımıldamıy*|başlamıyor|başlamıyo|başlatılam*|başlatam*|ayakta değil|aktif değil|online değil|çevrimdışı|çevrim dışı
|çevrimdişi|online olam*|görüntü yok|görüntü gelm*|görünmüy*|gözükmüy*|gözükmed*|görüntülenem*|görüntülenm*
|gelmedi hala|gelmedi daha|hala gelmedi|hala yok|hala kapalı|hala çökük|hala düzelm*|düzelmed*|düzelmiy*|düzelmez
|düzeltilm*|hala düzelmedi|daha düzelmedi|düzelmemiş|gelmiyor geri|bozuldu|bozulmuş|bozuldu yine|komple gitti
|komple yok|tamamen gitti|her şey gitti|herşey gitti|hepsi gitti|gitti yine|yine gitti|gene gitti|gitmiş yine
|gitti gibi|gitti galiba|gitti mi|gitmiş|gitmiş galiba|net gitti|net yok|internetim yok|internetim gitti
|internet kesildi|hat yok|sinyal yok|çekmiyor|çekmiyo|şebeke yok|şebekesi yok|şebeke gitti|kapsama dışı|servis yok
|çalışan yok|ayağa kalkam*|ayağa kalkm*|felç oldu|felç olmuş|felç|felce uğra*|durdu|durmuş|duruyor öyle
|durma noktası*|tıkandı|tıkanmış|kilitlendi|kilitlenmiş|kitlendi|kitlenmiş|hayatını kaybetti|can çekiş*|can verdi
|vefat etti|vefat|toprağı bol olsun|nur içinde yatsın|ex oldu|ex olmuş|bitti artık|erişim kısıt*|bant daralt*|çöküş
|çöküşü|down oldu|down olmuş|down durumda|downda|downmu|down mı|down mu|off oldu|off olmuş|offline oldu
|offline görün*|çökmüştü|çökmüştüler|çöküktü|çöktüydü|çökmüş idi|gitmişti|patlamıştı|açılmıyordu|açılmıyodu
|açılmamıştı|yüklenmiyordu|girilmiyordu|giremiyordum|giremiyorduk|giremedim|giremedik|girememiştim|bağlanamadım
|bağlanamadık|erişilemedi|erişilemiyordu|erişilemez hale geldi|erişilemez hale geldim|erişilemez hale gelen
|erişilemez hale gelin|erişilemez hale geliyor|ulaşılamıyordu|ulaşılamadı|kesinti yaşandı|kesinti olmuştu
|kesinti yaşanmıştı|kesinti oldu|çalışmıyordu|çalışmıyodu|çalışmamıştı|devre dışıydı|devre dışı kaldı
|devre dışı kalmıştı|hizmet verememişti|çökerse|çökse|çöker|çökecek|çökebilir|çökmez|çökmesin|çökmeden|çökseydi
|çökmüş olsa|çökmese|kapanırsa|kapansa|giderse|gitse|patlarsa|patlasa|çökeceğini|çökmesi durumunda|çökme ihtimali
|kesinti olursa|kesinti durumunda|kesinti olsa|erişilemezse|bağlantı koparsa|internet giderse|internet gitse
|erişim sorunu yaşan*|erişim sorunu yaşıyor|erişim problemi yaşan*|erişimde sorun|erişimde aksama
|erişim sıkıntısı yaşan*|kesinti yaşanıyor|çöktü mü kapandı mı|neden açılmıyor|neden çöktü|erişim sağlanamıyor
|erişimde sıkıntı|küresel kesinti|dünya genelinde çöktü|dünya çapında çöktü|dünyada çöktü|türkiye'de çöktü|çöktüğünü
|çöktüğü bildir*|kesintisi yaşan*|kullanıcılar giriş yapam*|hizmetlerinde aksama|hizmetinde kesinti
|hizmetlerinde kesinti`,
  errors: `hata|hatası|hatalar|hataları|hata veriyor*|hata veriyo*|hata verdi|hata vermiş|hata vermeye|hata verip
|hata alıyor*|hata alıyo*|hata aldım|hata alan|hata almak*|hata kodu|hata mesajı|hata mesajları|hata oluştu
|hata oluşuyor|hata meydana|hata çıkıyor|hata çıktı|hata atıyor|hata atıyo|hata attı|hata basıyor|hata dönüyor
|hata döndürüyor|hata sayfası|hata ekranı|hatası alıyor*|hatası alıyo*|hatası veriyor*|hatası veriyo*|hatası verdi
|hatası aldım|hatası çıkıyor|bir hata oluştu|bilinmeyen hata|bilinmeyen bir hata|beklenmeyen hata
|beklenmeyen bir hata|beklenmedik bir hata|sunucu hatası|sunucu hataları|server hatası|server error|sistem hatası
|sistemsel hata|sistemsel bir hata|ağ hatası|bağlantı hatası|ödeme hatası|giriş hatası|yetki hatası|internal hatası
|hatali|error veriyor|error verdi|error alıyorum|error atıyor|timeout|zaman aşımı|zaman aşımına|zamanaşımı
|zaman aşımı hatası|time out veriyor|bir şeyler ters gitti|bir şeyler yanlış gitti|bir sorun oluştu
|bir sorun meydana|bir terslik|ters giden bir|daha sonra tekrar|lütfen tekrar deneyin|tekrar deneyin
|tekrar deneyiniz|sonra tekrar deneyin|yeniden deneyin|işlem başarısız|işleminiz gerçekleştirilem*|gerçekleştirilem*
|işlem yapılam*|işleminiz yapılam*|başarısız oldu|başarısız|başarısız oluyor|istek başarısız|yükleme başarısız
|gönderilemedi|yüklenemedi hatası|bulunamadı|sayfa bulunamadı|uygulama kapanıyor|kapanıyor|kapanıyo
|kendi kendine kapan*|kendiliğinden kapan*|sürekli kapan*|durmadan kapan*|hemen kapan*|anında kapan*|açılıp kapan*
|açar açmaz kapan*|açınca kapan*|açıyorum kapan*|atıyor oyundan|oyundan atıyor|oyundan atıyo|oyundan attı
|oyundan düşüyor*|uygulamadan atıyor|uygulamadan atıyo|uygulamadan attı|beni atıyor|dışarı atıyor|dışarı atıyo
|masaüstüne atıyor|masaüstüne atıyo|masaüstüne attı|masaüstüne atıldım|masaüstüne atıldı|crash|crash veriyor
|crash yiyor|crash oluyor|crash oldu|crash atıyor|crashliyor|crashledi|krash|uygulama durduruldu|durduruldu
|yanıt vermemeye|çöküp duruyor|sürekli çöküyor|durmadan çöküyor|uygulama çöküyor|açılırken çöküyor|beyaz ekran
|bembeyaz|beyaz sayfa|boş sayfa|boş ekran|siyah ekran|simsiyah|kara ekran|karanlık ekran|mavi ekran|gri ekran
|ekran beyaz|ekran siyah|ekran kararıyor|bomboş|boş geliyor|boş çıkıyor|boş görünüyor|dönüyor dönüyor|dönüp duruyor
|dönüp durdu|yuvarlak dönüyor|çember dönüyor|halka dönüyor|tekerlek dönüyor|sürekli dönüyor|sadece dönüyor
|yükleniyor ekranı*|yükleniyor diyor|yükleniyor yazıyor|yükleniyorda kalıyor|yükleniyorda kaldı|yükleniyorda kalıyo
|yükleniyorda kaldım|yüklenme ekranı*|yükleme ekranı*|yükleme ekranında kalıyor|yükleme ekranında kaldı
|yükleme ekranında kalıyo|yükleme ekranında kaldım|sonsuz yükleme|sonsuz döngü*|döngüye gir|logo ekranı*
|logoda kalıyor|logoda kaldı|logoda kalıyo|logoda kaldım|açılış ekranı*|ekranda kalıyor|ekranda kaldı|ekranda kalıyo
|ekranda kaldım|ekranında kalıyor|ekranında kaldı|ekranında kalıyo|ekranında kaldım|ekranında takıl*|çarkı dönüyor
|çark dönüyor|kum saati|sertifika hatası|istisna|exception|gateway|bad gateway|bağlantı zaman aşımı|geçersiz istek
|sunucuya bağlanılam*|sunucuya bağlanam*|sunucuya ulaşılam*|sunucuya erişilem*|sunucu ile bağlantı
|sunucularla bağlantı|karakterler bozuk|bug a girdi|buga girdi|bugda|buglandı|buglanmış|bug oldu|bugda kaldı|buglu
|beşyüz`,
  slow: `yavaş|yavaşladı|yavaşlamış|yavaşlıyor|yavaşlık|yavaşlığı|yavaşlama|yavaşlatıl*|çok yavaş|aşırı yavaş
|inanılmaz yavaş|acayip yavaş|fena yavaş|yavaş yükleniyor|yavaş açılıyor|yavaş çalışıyor|yavaş geliyor|geç geliyor
|geç yükleniyor|geç açılıyor|geç gidiyor|geç düşüyor|geç iletiliyor|gecikmeli|gecikme|gecikmeler|gecikiyor
|gecikme yaşan*|gecikmeler yaşan*|gecikme var|kasıyor|kasıyo|kasma|kasmaya|kasıyor ya|kasmaktan|kastı|çok kasıyor
|aşırı kasıyor|kasım kasım|kasıp duruyor|donuyor|donuyo|dondu|donmuş|donma|donmaya|donmalar|donup kalıyor
|donup kaldı|donup kalıyo|donup kaldım|donup duruyor|donuk|takılıyor|takılıyo|takıldı|takılı kaldı|takılıp kalıyor
|takılıp kaldı|takılıp kalıyo|takılıp kaldım|takılıp duruyor|takılma|takılmalar|takılmaya|ekran donuyor|ekran dondu
|görüntü donuyor|görüntü dondu|ses gidip geliyor|gidip geliyor|gidip gelmeler|gelip gidiyor|kesik kesik|ses kesik
|kesilip duruyor|lag|laglı|laggy|lag var|lag giriyor|laga giriyor|laglıyor|laga girdi|ping|pingim|ping yüksek
|pingler|ping fırladı|ping uçtu|ping tavan|paket kaybı|sürünüyor|sürünüyo|sürüyor yüklenmesi|kaplumbağa
|kaplumbağa gibi|kağnı|kağnı gibi|kağnı hızı|emekliyor|can çekişiyor|ağırlaştı|ağırlaşmış|ağır çalışıyor|çok ağır
|hantal|hantallaş*|bekletiyor|bekletiyo|beklet*|beklemekten|bekle bekle|saatlerce bekle*|dakikalarca bekle*
|dakikalarca|yarım saatte|bir saatte|saatte açılıyor|uzun sürüyor|çok uzun sürüyor|yüklenmesi uzun
|yüklenmesi saatler|ömür bitiyor|yıllar sürüyor|asır sürüyor|bir asır|bitmiyor|bitmiyo|bitmek bilmiyor
|yüklenmek bilmiyor|açılmak bilmiyor|gelmek bilmiyor|tıkanıyor|tıkanıklık|tıkalı|yoğunluk|yoğunluktan|yoğunluk var
|sistem yoğun*|aşırı yoğun*|aşırı yük|kuyruk|kuyrukta bekle*|sıra bekliyor|bekleme süresi|bekleme odası
|sırada bekle*|hız düştü|hızı düştü|hız düşük|hızım düştü|hız yok|internet yavaş|net yavaş|buffer|bufferlıyor
|tekliyor|tekliyo|tekledi|tekleme|sekiyor|sarsak|ilerlemiyor|ilerlemiyo|ilerlemedi|kımıldamıyor|tepki süresi
|tepki geç|geç tepki|geç yanıt|yanıt süresi|kasmadan açılm*|yüklenmesi bekle*|yükleniyor hala|hala yükleniyor
|yükleniyor yükleniyor`,
  login: `giriş|girişi|girişte|giriş yapam*|giriş yapılam*|giriş yapılm*|giriş yapmıyor|giriş sorunu|giriş problemi
|giriş ekranı*|giriş sayfası|giriş olmuyor|giriş olmuyo|giriş hatası|giriş yapmaya|giriş yap|giriş yaptırmıyor
|girişler|oturum|oturumu|oturumum|oturum açamıyorum|oturum açma|oturum açmıyor|oturum açın|oturum açam*
|oturum açılam*|oturum açılm*|oturum kapan*|oturum kapat*|oturumum kapan*|oturumu kapat*|oturumumu kapat*
|oturumdan atıyor|oturumdan atıyo|oturumdan attı|oturumdan atıldım|oturumdan atıldı|oturumdan çıkıyor
|oturumdan çıktı|oturumdan çıkış|oturumdan çıkalım|oturumdan çıkayım|oturum süresi|oturum sona erdi|oturum düşüyor
|hesaptan atıyor|hesaptan atıyo|hesaptan attı|hesaptan atıldım|hesaptan atıldı|hesabımdan atıyor|hesabımdan atıyo
|hesabımdan attı|hesabımdan atıldım|hesabımdan atıldı|hesaptan çıkıyor|hesaptan çıktı|hesaptan çıkış
|hesaptan çıkalım|hesaptan çıkayım|hesabımdan çıkıyor|hesabımdan çıktı|hesabımdan çıkış|hesabımdan çıkalım
|hesabımdan çıkayım|hesaba giremiy*|hesabıma giremiy*|hesabıma erişem*|hesaba giriş|hesabıma giriş|hesap açılm*
|login|login olam*|login olunm*|login olmuyor|loginde|login ekranı*|log in|şifre|şifremi|şifreyi|şifrem|şifre yanlış
|şifre hatalı|şifreyi kabul etmiyor|şifreyi kabul etti|şifreyi kabul ettim|şifreyi kabul etmek|şifreyi kabul edelim
|şifremi kabul etmiyor|şifremi kabul etti|şifremi kabul ettim|şifremi kabul etmek|şifremi kabul edelim
|şifre kabul etmiyor|şifre kabul etti|şifre kabul ettim|şifre kabul etmek|şifre kabul edelim|şifreyi yanlış
|şifre doğru|şifrem doğru|şifre sıfırla*|şifre yenile*|şifre değiştir*|şifre istiyor|şifre soruyor|sürekli şifre
|parola|parolayı|parolam|parola yanlış|parola hatalı|doğrulama|doğrulama kodu|doğrulama kodları|doğrulama kodu gelm*
|doğrulama sms|doğrulama maili|doğrulama gelm*|iki adımlı|iki aşamalı|iki faktörlü|onay kodu|onay kodu gelm*
|onay sms|onay maili|güvenlik kodu|sms gelm*|sms kodu|sms kodu gelm*|sms onay*|kod gelm*|kod gelmiyor|kod gelmedi
|kod gelmiyo|kodu gelm*|kod göndermiy*|kodu gönder*|kod yollam*|attı beni|beni attı|sistemden attı|sistemden atıyor
|sistemden atıyo|sistemden düşüyor|sistemden düştü|siteden atıyor|siteden atıyo|siteden attı|çıkış yaptı
|çıkış yapıyor|çıkış yapmış|otomatik çıkış|kendi kendine çıkış|hesabım kilit*|hesap kilit*|kilitli hesap
|kimlik doğrula*|kimlik doğrulam*|yetkilendirme|yetkisiz|üye girişi|kullanıcı girişi|kullanıcı adı|yüz tanıma
|parmak izi|edevlet girişi|giriş yaptırmıy*|şifreyi kabul etmedi|şifreyi kabul etmiyo|şifremi kabul etmedi
|şifremi kabul etmiyo|beni atıyor|beni atıyo|girişe izin vermiy*|girmeme izin vermiy*|girmemize izin vermiy*
|giriş yapamadım|giriş yapamıyordum|giriş yapamadık|giriş yapılamıyordu|oturum açamadım|hesabıma giremedim`,
  part: `arama|aramalar|arama sonuç*|arama çubuğu|arama motoru|sesli arama|görüntülü arama|mesaj|mesajlar|mesajları
|mesajlarım|mesajlaşma|mesaj kutusu|bildirim|bildirimler|bildirimleri|bildirimlerim|ödeme|ödemeler|ödemesi
|ödeme ekranı|ödeme sayfası|ödeme sistemi|ödeme adımı|sepet|sepetim|sepete|sipariş|siparişler|kasalar|kart ödemesi
|kartla ödeme|para çekme|para yatırma|para transferi|havale|eft|bakiye|bakiyem|hesap hareketleri|dekont|fatura|qr
|karekod|yükleme|indirme|indirmeler|fotoğraf|fotoğraflar|foto|resimler|görsel|görseller|video|videolar|videoları
|hikaye|hikayeler|reels|keşfet|akış|ana sayfa|anasayfa|zaman tüneli|profil|profiller|takipçi|yorum|yorumlar|beğeni
|beğeniler|gönderi|gönderiler|paylaşım|canlı yayın|yayın|yayınlar|dublaj|altyazı|oynatıcı|oynatma|sesli mesaj
|sesli sohbet|sesli kanal|mikrofon|kamera|görüntülü|toplantı|toplantılar|ekran paylaşımı|takvim|mail|mailler
|mailleri|e posta|eposta|e postalar|gelen kutusu|ek dosya|dosya|dosyalar|klasör|belge|belgeler|tablo|kaydetme
|senkron*|yedekleme|harita|haritalar|navigasyon|konum|konumu|rota|check in|bilet|biletler|bilet alma|bilet satış
|biniş kartı|koltuk seçimi|rezervasyon|rezervasyonlar|randevu|randevular|randevu sistemi|pos cihazı|pos cihazları
|atm|atmler|turnike|kiosk|terminaller|panel|panelim|yönetim paneli|kontrol paneli|entegrasyon|eklenti|veritabanı
|veri tabanı|depo|dağıtım|derleme|sorgu|kuyruklar|maç bulma|eşleşme|eşleştirme|dereceli|mağaza|envanter
|arkadaş listesi|listeler|çalma listesi|çalma listeleri|çeviri|sohbet|sohbetler|görsel oluşturma|yanıtlar|cevaplar
|güncelleme|widget|filtre|filtreler|puan|puanlar|kupon|kampanya kodu|öneriler|link|linkler|menü|buton|tuş
|çağrı merkezi|müşteri hizmetleri hattı|borsa ekranı|emir girişi|emirler|alım satım`,
  fail: `giriş yapam*|giriş yapılam*|giriş yapılm*|giriş olmuyor|giriş olmuyo|giriş yaptırmıy*|oturum açam*
|oturum açılam*|oturum açılm*|login olam*|login olunm*|login olmuyor|doğrulama kodu gelm*|onay kodu gelm*|sms gelm*
|kod gelm*|kodu gelm*|şifreyi kabul etmiyor|şifreyi kabul etmedi|şifreyi kabul etmiyo|şifremi kabul etmiyor
|şifremi kabul etmedi|şifremi kabul etmiyo|hesaba giremiy*|hesabıma giremiy*|hesabıma erişem*|oturumdan atıyor
|oturumdan atıyo|oturumdan attı|oturumdan atıldım|oturumdan atıldı|hesaptan atıyor|hesaptan atıyo|hesaptan attı
|hesaptan atıldım|hesaptan atıldı|hesabımdan atıyor|hesabımdan atıyo|hesabımdan attı|hesabımdan atıldım
|hesabımdan atıldı|beni atıyor|beni atıyo|sistemden atıyor|girişe izin vermiy*|girmeme izin vermiy*
|girmemize izin vermiy*|çalışmıyor*|çalışmıyo|çalışmıyo*|çalışmio*|çalışmadı*|çalışmaz|çalışmaz oldu|çalışmıcak
|çalışmamakta|çalışmamaya|çalışmayan|çalışmayı bıraktı|çalışmayı durdur*|çalışmayı kesti|çalışmıyor musunuz
|hiç çalışmıy*|doğru çalışmıy*|düzgün çalışmıy*|bir türlü çalışmıy*|hala çalışmıy*|neden çalışmıy*|çalıştıram*
|çalıştırılam*|çalismiyor*|çalısmıyor*|olmuyor|olmuyo|olmuyor ya|olmuyor işte|olmuyo ya|bir türlü olmuyor
|olmadı bir türlü|yapamıyor*|yapamıyo*|yapamadım|yapılamıyor|yapılamıyo|yapılamadı|yapılmıyor|yapmıyor|yapmıyo
|edemiyor*|edemiyo*|edilemiy*|edilmiyor|gönderem*|gönderilem*|gönderilmiy*|göndermiyor|göndermiyo|iletilmiy*
|iletilem*|iletmiyor|gitmiyor*|gitmiyo|mesaj gitm*|mesajlar gitm*|mesaj atam*|mesaj atılm*|mesaj gelm*
|mesajlar gelm*|gelmiyor|gelmiyo|gelmiyor bana|bildirim gelm*|bildirimler gelm*|mail gelm*|mailler gelm*|mail gitm*
|ses gelm*|ses gelmiyor|ses gitm*|ses çıkm*|fotoğraf yüklenm*|fotoğraflar yüklenm*|video yüklenm*|videolar yüklenm*
|videolar açılm*|video açılm*|video oynatılam*|oynatılam*|oynatmıyor|oynatmıyo|oynamıyor|izlenmiyor|izlenmiyo
|izlenemiy*|izleyemiy*|dinlenmiyor|dinleyemiy*|duyulmuyor|duyamıyor*|göremiyor*|göremiyo*|görülmüyor|göstermiy*
|göstermiyor|bulamıyor*|bulmuyor|aratamıyor*|aranmıyor|arama yapılam*|arama yapam*|aramıyor|paylaşam*|paylaşılm*
|post atam*|tweet atam*|tweet atılm*|tweetler yüklenm*|hikaye atam*|yorum yapam*|yorumlar yüklenm*|alamıyor*|alamıyo
|alınamıyor|alınmıyor|alınamadı|satın alam*|ödeyem*|ödenmiyor|ödeme yapam*|ödeme yapılam*|ödeme alınm*|ödeme alam*
|ödeme geçm*|ödeme geçmiyor|ödeme almıy*|kart geçm*|kartım geçm*|kartı kabul etmiyor|kartı kabul etmedi
|kartı kabul etmiyo|kart çekm*|karttan çekm*|para çekem*|para çekilm*|para yatıram*|para gönderem*|para gitm*
|para transferi yapılam*|havale yapılam*|havale yapam*|eft yapam*|eft yapılam*|işlem yapam*|işlem yapılm*
|işlem yapılam*|işlem gerçekleşm*|sipariş verem*|sipariş verilm*|bilet alam*|bilet alınm*|randevu alam*
|randevu alınm*|rezervasyon yapam*|rezervasyon yapılam*|check in yapam*|check in yapılam*|indirem*|indirilm*
|indirmiyor|indirmiyo|kaydetmiy*|kaydedem*|kaydedilm*|kaydolm*|kaydolam*|kayıt olam*|kayıt olunm*|güncellenmiy*
|güncelleyem*|senkronize olmuyor|senkronize olmadı|senkronize etmiyor|senkronize etmedi|senkronize etmiyo|eşleşmiy*
|eşitlenm*|kurulmuyor|kuramıyor*|kullanılmıyor|kullanılmıyo|kullanılam*|kullanam*|kullanamıyoruz|kullanılmaz halde
|kullanılamaz|kullanılamaz durumda|kullanılamaz halde|izin vermiyor|izin vermiyo|kabul etmiyor|kabul etmiyo
|tanımıyor|tanımıyo|algılamıyor|algılamıyo|okumuyor|okumuyo|basmıyor|basmıyo|tıklanmıyor|tıklayam*
|tıklıyorum olmuyor|bozuk|bozulmuş|bozuldu|bozulup duruyor|arıza|arızalı|arızalandı|arıza var|arızası|arızaları
|arıza verdi|sıkıntı var|sıkıntılı|sorun var|sorunlu|sorun yaşıyor*|sorun yaşıyo*|sorun yaşan*|sorun çıkarıyor
|sorun veriyor|problem var|problem yaşıyor*|problem yaşan*|problemli|aksaklık var|bir gariplik|bir tuhaflık
|bir haller|garip davran*|saçmalıyor|saçmalıyo|saçmaladı|saçmalamış|sapıtıyor|sapıttı|delirdi|delirmiş|kafayı yiyor
|kafası gitti|nazlanıyor|naz yapıyor|tripte|trip atıyor|cozutt*|cozut*|sıçtı|sıçmış|batırdı|batırmış|batmış|bok gibi
|yarım yamalak|ara ara gidiyor|ara ara çalışıyor|bir var bir yok|bir geliyor bir|mal mal bakıyor|mal gibi kalıyor
|mal gibi kaldı|mal gibi kalıyo|mal gibi kaldım|bug|bugda kalıyor|bugda kaldı|bugda kalıyo|bugda kaldım|bug var
|bug yemiş|kafasına göre|stabil değil|stabil çalışm*|dengesiz|çuvallıyor|yetersiz kalıyor|ne yaptıysam olmadı
|ne yapsam olmuyor|her şeyi denedim|silip yükledim|silip yeniden|silip tekrar|yeniden başlattım|yeniden yükledim
|kapatıp açtım|kapat aç yaptım|modemi resetle*|resetledim|denedim olmadı|defalarca denedim|kaç kere denedim
|kaç kez denedim|on kere denedim|gine olmadı|yine olmadı|yine bozuldu|gene bozuldu|yine mi|gene mi|yine sorun
|gene sorun|ne oluyor buna|noluyo buna|bi garip|kafayı mı yedi|kayboldu|kaybolmuş|silinmiş|silindi|yok oldu
|yok olmuş|takılı kalıyor|takılıp kaldı|kilitleniyor|kilitleniyo|kitleniyor|kitleniyo|pes etti|pes etmiş|iflas etti
|isyan etti|grevde|greve gitti|tatile çıktı|izne çıktı|uyuyor|uyumuş|çalışmıyordu|çalışmıyodu|çalışmadı|çalışmamıştı
|yapamadık|gönderemedim|gönderemedik|alamadım|alamadık|ödeyemedim|kullanamadım|kullanamadık|izleyemedim|izleyemedik
|bozulmuştu|bozuktu|arızalıydı|sorun vardı|sorun yaşadım|sorun yaşadık|sorun yaşandı|sorun yaşanmıştı|sıkıntı vardı
|sıkıntı yaşadım|problem vardı|problem yaşadım|olmadı|olmamıştı`,
  work: `çalışıyor|çalışıyo|çalışır|çalışan|açılıyor|açılıyo|açılır|açıldı mı|yükleniyor|yükleniyo|yüklüyor
|bağlanıyor|bağlanıyo|bağlanır|giriliyor|giriliyo|girebiliyor*|girebilen|giriyor|açıyor|oynatıyor|gönderiyor|gidiyor
|geliyor|geliyo|gösteriyor|yanıt veriyor|cevap veriyor|kullanılıyor|işliyor|erişiliyor|erişebil*|ulaşılıyor|açmak
|açmaya|girmek|girmeye|bağlanmak|bağlanmaya|yüklemek|yüklemeye|göndermek|göndermeye|kullanmak|izlemek|erişmek
|ulaşmak`,
  not: `değil|değildi|yok|yoktu|hiç|hiçbir|hiçbiri|hiç bir|asla|olmaz|olmuyor|olamaz|etmiyor|etmez|etmedi|etmiyo
|vermiyor|vermedi|vermez|vermiyo|ne de|bir türlü|bi türlü|mümkün değil|imkansız|imkanı yok|kimse|kesinlikle
|hiçbir şey|hiçbi şey|hiçbişey|hiç bi|hiçbir şekilde|hiç kimse|olmadan|siz`,
  now: `şu an|şuan|şu anda|şuanda|şimdi|şimdi de|şimdilerde|bugün|bugun|bu sabah|bu akşam|bu gece|bu öğlen|bu saatte
|bu saatlerde|sabahtan beri|sabahtan beridir|sabahtan|sabah beri|akşamdan beri|dünden beri|gece beri|geceden beri
|öğlenden beri|öğleden beri|dakikadır|saattir|gündür|haftadır|yarım saattir|bir saattir|iki saattir|üç saattir
|saatlerdir|dakikalardır|günlerdir|haftalardır|kaç saattir|kaç gündür|kaç dakikadır|iki gündür|üç gündür|1 saattir
|2 saattir|3 saattir|yine|tekrar|yeniden|yine mi|hala|halen|hâlâ|hala daha|hâlen|daha|henüz|az önce|demin
|deminden beri|biraz önce|dakika önce|saat önce|itibariyle|itibarıyla|itibaren|an itibariyle|şu an itibariyle
|şu saniye|şu dakika|şu saat|şu sıralar|sürekli|durmadan|devamlı|her gün|hergün|her akşam|her saat|bi anda|bir anda
|birden|aniden|birdenbire|durup dururken|beridir|beri|son dakika|son saat|son bir saattir|tam da|tam şu an
|tam zamanında|tam sırası|tam zamanıydı|anlık|canlı|bu aralar|bu ara|artık|hemen şimdi|maç saatinde|maç başlamadan
|sınav günü|iş başında|mesai saatinde|pazartesi pazartesi|sabah sabah|gece gece`,
  ago: `dün|dünkü|dün gece|dün akşam|dün sabah|evvelsi gün|önceki gün|geçen|geçen gün|geçen hafta|geçen haftaki
|geçen ay|geçen ayki|geçen sene|geçen seneki|geçen yıl|geçen yılki|geçtiğimiz|geçtiğimiz hafta|geçtiğimiz ay
|geçtiğimiz yıl|geçenlerde|geçen pazartesi|geçen cuma|geçen salı|geçen sefer|bir keresinde|bi keresinde|eskiden
|önceden|zamanında|vaktiyle|bir zamanlar|yıllar önce|yıl önce|ay önce|hafta önce|gün önce|sene önce|yıl önceki
|hafta önceki|o zaman|o zamanlar|o gün|o günü|o gece|hatırlıyor musunuz|hatırlayan|hatırlayanlar|hatırlar mısınız
|hatırlarsınız|hatırlıyorum|unutmadık|unutmam|ocak ayında|şubat ayında|mart ayında|nisan ayında|mayıs ayında
|haziran ayında|temmuz ayında|ağustos ayında|eylül ayında|ekim ayında|kasım ayında|aralık ayında|yılında|yılındaki
|yıldönümü|yıl dönümü|olay sonrası|sonrası analiz|olay analizi|kök neden|nedenini açıkla*|sebebini açıkla*
|neden çöktüğünü|açıklama yaptı|değerlendirme|ders çıkar*|dersler|çıkarılan dersler|alınan dersler|postmortem
|post mortem|özür diledi|tarihte bugün|nostalji|önceki kesinti|son kesinti|kesintisinden sonra|çöktüğünde
|çöktüğü gün|çöktüğü gece|çöktüğü zaman|çökmesinden sonra|çökmesinin ardından|çöktükten sonra|gittiğinde
|kesintisi sırasında|kesinti sırasında|kesintinin ardından`,
  was: `çökmüştü|çökmüştüler|çöküktü|çöktüydü|çökmüş idi|gitmişti|patlamıştı|açılmıyordu|açılmıyodu|açılmamıştı
|yüklenmiyordu|girilmiyordu|giremiyordum|giremiyorduk|giremedim|giremedik|girememiştim|bağlanamadım|bağlanamadık
|erişilemedi|erişilemiyordu|erişilemez hale geldi|erişilemez hale geldim|erişilemez hale gelen|erişilemez hale gelin
|erişilemez hale geliyor|ulaşılamıyordu|ulaşılamadı|kesinti yaşandı|kesinti olmuştu|kesinti yaşanmıştı|kesinti oldu
|çalışmıyordu|çalışmıyodu|çalışmamıştı|devre dışıydı|devre dışı kaldı|devre dışı kalmıştı|hizmet verememişti
|giriş yapamadım|giriş yapamıyordum|giriş yapamadık|giriş yapılamıyordu|oturum açamadım|hesabıma giremedim|çalışmadı
|yapamadım|yapamadık|gönderemedim|gönderemedik|alamadım|alamadık|ödeyemedim|kullanamadım|kullanamadık|izleyemedim
|izleyemedik|bozulmuştu|bozuktu|arızalıydı|sorun vardı|sorun yaşadım|sorun yaşadık|sorun yaşandı|sorun yaşanmıştı
|sıkıntı vardı|sıkıntı yaşadım|problem vardı|problem yaşadım|olmadı|olmamıştı|idi|ydi|oldu|olmuştu|olmuş|oluyordu
|vardı|varmış|yoktu|etti|etmişti|yaptı|yapmıştı|yaşandı|yaşanmıştı|yaşanan|yaşadık|yaşadım|yaşamıştık|yaşamıştım
|gerçekleşti|gerçekleşen|meydana geldi|kalmıştı|kaldı|kaldık|kalmıştık|gelmişti|bitti|bitmişti|sürdü|sürmüştü
|etkilemişti|etkiledi|etkilendi`,
  recovered: `düzeldi|düzelmiş|düzeldi galiba|düzeldi sonunda|düzeldi şükür|düzeliyor|düzeltildi|düzeltmişler
|düzelttiler|düzelttik|düzeldik|sonunda düzeldi|nihayet düzeldi|şükür düzeldi|geri geldi|geri gelmiş|geri döndü
|geri dönmüş|geri geldik|geri döndük|geldi sonunda|sonunda geldi|nihayet geldi|geldi nihayet|internet geldi
|net geldi|yayın geldi|geldi geldi|gelmiş|çözüldü|çözülmüş|çözdüler|çözümlendi|çözüme kavuş*|çözüme ulaş*
|sorun çözüldü|sorun giderildi|problem çözüldü|sorun kalmadı|sorunu çözdük|giderildi|giderilmiş|giderilmiştir
|gidermişler|arıza giderildi|onarıldı|tamir edildi|düzenlendi ve|normale döndü|normale dönmüş|normale dönüyor
|normale dönmeye|normal çalışıyor|normal şekilde çalış*|normale dönüş|eski haline döndü|tekrar açıldı|yeniden açıldı
|açıldı şimdi|açıldı sonunda|sonunda açıldı|nihayet açıldı|açılmış|açıldı galiba|tekrar açılıyor|yeniden açılıyor
|şimdi açılıyor|artık açılıyor|şimdi açıldı|tekrar çalışıyor|tekrar çalışıyo|yeniden çalışıyor|şimdi çalışıyor
|şimdi çalıştı|artık çalışıyor|çalıştı sonunda|sonunda çalıştı|sonunda çalışıyor|çalışmaya başladı
|çalışmaya başlamış|yeniden çalışmaya|tekrar çalışmaya|tekrar aktif|yeniden aktif|aktif hale geldi|aktif oldu
|tekrar online|tekrar yayında|yeniden yayında|tekrar hizmette|yeniden hizmette|hizmete açıldı|hizmet vermeye başladı
|hizmetlerimiz normale|tekrar erişilebilir|yeniden erişilebilir|erişim sağlandı|erişime açıldı|tekrar erişime
|yeniden erişime|erişilebilir durumda|erişim düzeldi|bağlantı geldi|bağlandı sonunda|bağlandım sonunda|girebildim
|girebildik|girebiliyorum artık|girebiliyoruz artık|sonunda girebildim|sonunda girdim|girdim sonunda
|sonunda giriş yapıyorum|sonunda giriş yaptım|sonunda giriş yapmak|sonunda giriş yapabildim|ayağa kalktı
|ayağa kalkmış|ayaklandı|dirildi|dirilmiş|hayata döndü|canlandı|hortladı|küllerinden doğdu|kendine geldi|toparladı
|toparlamış|toparlandı|yüklendi sonunda|yükleniyor artık|şimdi yükleniyor|sıkıntı kalmadı|sıkıntı çözüldü
|sıkıntı giderildi|sorunsuz çalışıyor|sorunsuz çalışmaya|kesinti sona erdi|sona erdi|kesinti bitti|kesinti giderildi
|bakım tamamlandı|bakım bitti|çalışma tamamlandı|çalışmalar tamamlandı|aksaklık giderildi|aksaklık için özür
|yaşanan kesinti için|yaşanan aksaklık için|yaşanan sorun için|anlayışınız için teşekkür*|sabrınız için teşekkür*
|hoşgeldin geri|hoş geldin geri|şükür geldi|çok şükür geldi|çok şükür düzeldi|şimdi oldu|oldu sonunda|sonunda oldu
|nihayet oldu|oldu şükür|şimdi iyi|şu an düzeldi|şu an çalışıyor|şu an sorun yok|şuan çalışıyor|şuan düzeldi
|artık sorun yok|bende düzeldi|bende de düzeldi|bende geldi|bende açıldı|normal artık|stabil hale|stabil artık`,
  anyone: `başka kimse|başkası|başkaları|başka yaşayan|başka olan|başkasında da|başkalarında da|sadece ben
|sadece bana|sadece bende mi|bi ben miyim|bir ben miyim|bir tek bende|bir tek bana|bi bende mi|bir bende mi
|bi bana mı|bir bana mı|tek ben miyim|tek bende mi|ben miyim tek|bana mı özel|bana özel mi|bende mi sorun
|bende mi sıkıntı|sorun bende mi|sıkıntı bende mi|bende mi bi|bende mi var|herkeste mi|herkeste|herkeste var
|herkeste böyle|herkes|herkesin|herkes mi|herkeste aynı|sizde de mi|sizde de|sizde nasıl|sizde var mı|sizde durum
|sizde oluyor|sizde çalışıyor mu|sizde açılıyor mu|sizin de|sizinki|sizlerde|sizlerde de|siz de|sende de|sende var
|sende nasıl|sende|bende de|bende de aynı|bende de öyle|bende de var|bende de yok|bizde de|bizde de aynı
|bizde de var|bizde de yok|bana da|bize de|bende yok|aynı sorun|aynı sorunu|aynı sorunu yaşayan|aynı problem
|aynı problemi yaşayan|aynı sıkıntı|aynı durumda olan|aynı şeyi yaşayan|aynısı bende|sorun yaşayan|sorun yaşayan var
|sıkıntı yaşayan|problem yaşayan|yaşayan var mı|yaşayan oldu mu|olan var mı|giremeyen var|giremeyen|giremeyenler
|girebilen var|girebilen var mı|açabilen var|bağlanamayan|ulaşabilen var|bilen var|bilen var mı|kimsede|kimse
|kimse var|birisi|biri|bilgisi olan|bilgisi olan var|fikri olan|var mı|varmı|var mi|arkadaşlar|beyler|millet|gençler
|ahali|dostlar|hocalar|hocam|genel mi|genel bir|genel sorun|genel sıkıntı|bölgesel mi|ülke genelinde|bütün türkiye`,
  asking: `ne oldu|noldu|nolduu|ne oluyor|ne oluyo|noluyor|noluyo|neler oluyor|nooluyor|nooluyo|naptınız|ne yaptınız
|ne iş|ne iştir|neyi var|nesi var|ne durumda|durum ne|durum nedir|durumu ne|sorun ne|sorun nedir|sıkıntı ne
|sıkıntı nedir|problem ne|problem nedir|hayırdır|hayrola|hayırdir|nbr|n'oldu|n'oluyor|niçin|niye|neden|nasıl|nerede
|mı|mi|mu|mü|mıdır|midir|mudur|mıyım|miyim|mısınız|misiniz|musunuz|musun|misin|yoksa|acaba|çöktü mü|çökmüş mü
|gitti mi|kapandı mı|bozuldu mu|açılıyor mu|açılıyo mu|çalışıyor mu|çalışıyo mu|giriliyor mu|giriliyo mu
|girebiliyor musunuz|girebiliyor mu|giriş yapabiliyor|yükleniyor mu|sorun mu var|sorun var mı|sorun mu
|sıkıntı mı var|sıkıntı var mı|bir sorun mu|bir sıkıntı mı|bi sıkıntı mı|bi sorun mu|problem mi var|problem var mı
|arıza mı var|arıza var mı|kesinti mi var|kesinti var mı|bakım mı var|bakımda mı|bakım var mı|down mu|down mı
|oluyor mu|oluyo mu|var mı|varmı|ne zaman|ne zaman düzelir|ne zaman düzelecek|ne zaman gelir|ne zaman gelecek
|ne zaman açılacak|ne zaman çözül*|kaçta gelir|kaçta açılır|bilgi verir misiniz|bilgi alabilir miyim|bilgi rica
|açıklama yapacak|açıklar mısınız|farkında mısınız|haberiniz var mı|yardımcı olur musunuz|bakar mısınız|nereden
|hangi`,
  news: `erişim sorunu yaşan*|erişim sorunu yaşıyor|erişim problemi yaşan*|erişimde sorun|erişimde aksama
|erişim sıkıntısı yaşan*|kesinti yaşanıyor|çöktü mü kapandı mı|neden açılmıyor|neden çöktü|erişim sağlanamıyor
|erişimde sıkıntı|küresel kesinti|dünya genelinde çöktü|dünya çapında çöktü|dünyada çöktü|türkiye'de çöktü|çöktüğünü
|çöktüğü bildir*|kesintisi yaşan*|kullanıcılar giriş yapam*|hizmetlerinde aksama|hizmetinde kesinti
|hizmetlerinde kesinti|son dakika|sondakika|flaş|flaş gelişme|haberi|haberleri|haber|gündem|gündemde|bildirildi
|bildirdi|bildiriyor|bildiren|bildirimi yaptı|raporlandı|rapor edildi|raporu|raporlar|şikayetler|şikayetleri
|şikayet sayısı|şikayet bildir*|bildirim yapıldı|kullanıcılar|kullanıcıları|kullanıcı|kullanıcıların|kullanıcıdan
|kullanıcılardan|binlerce|on binlerce|onbinlerce|yüz binlerce|yüzlerce|milyonlarca|bin kişi|bin kullanıcı
|milyon kullanıcı|vatandaş|vatandaşlar|yolcular|müşteriler|müşterileri|dünya genelinde|dünya çapında|dünya çapındaki
|dünyanın birçok|birçok ülke*|birçok kullanıcı|çok sayıda|çok sayıda kullanıcı|küresel|küresel çapta
|türkiye genelinde|türkiye'de|yurt genelinde|ülke genelinde|avrupa|avrupa'da|abd'de|abd|amerika'da|etkiledi
|etkiliyor|etkilendi|etkilenen|etkisi|vurdu|sarstı|mağdur|mağdur etti|mağdur oldu|isyan|isyan ettirdi|açıkladı
|açıklama|açıklama geldi|açıklaması|açıklama yapıldı|açıklandı|doğruladı|duyurdu|duyuruldu|duyuru|duyurusu
|resmi açıklama|ilk açıklama|yetkililer|yetkili|yetkililerden|sözcü|sözcüsü|bakan|bakanlık|bakanı|btk|kurumu|göre
|verilerine göre|bilgilere göre|edinilen bilgiye|iddia|iddia edildi|iddiası|öne sürüldü|belirtildi|belirtti|belirten
|söyledi|dedi|ifade etti|ifade edildi|kaydetti|aktardı|aktarıldı|kaynaklar|ajansı|saat sularında|sularında
|saatlerinde|itibarıyla|tespit edildi|incelemede|soruşturma|soruşturma başlat*|detaylar|ayrıntılar|işte detaylar
|işte ayrıntılar|sosyal medyada|sosyal medya|trend oldu|trend topic|tt oldu|takip sitesi|izleme sitesi|netblocks
|kaos|paniğe|panik|kriz|krizi|şok|aksadı|aksıyor|seferler|uçuşlar|rötar|yaşanıyor|yaşandığı|yaşadığı|yaşıyor
|yaşanmakta|meydana geldi|gerçekleşti`,
  price: `pahalı|pahalıya|pahalandı|pahalılık|fiyat|fiyatı|fiyatlar|fiyatları|fiyatlandırma|fiyatına|zam|zamlı
|zamlar|zam geldi|zam yaptı|zamlandı|zammı|ücret|ücretli|ücreti|ücretler|ücretsiz|bedava|parasız|para istiyor|paralı
|para iadesi|paramı|parayı|parasını|para tuzağı|kazık|kazıkla*|kazıklıyor|soygun|soyguncu*|fahiş|ucuz|ucuza|indirim
|indirimli|indirimi|kampanya|kampanyası|abonelik|aboneliği|aboneliğim|aboneliğimi|abone oldum|abone olmayın
|abone olmak|abonelik iptal|üyelik|üyeliği|üyeliğim|üyeliğimi|üyelik iptal|iptal ettim|iptal etmek|iptal ettir*|iade
|iadesi|iade etmiyor|iade etti|iade ettim|iade etmek|iade edelim|iade talebi|iademi|paramı iade|faturası
|fatura kesti|faturam|faturalar|komisyon|komisyonu|masraf|aidat|aidatı|kargo ücreti|limit|limiti|limitim|limitler
|limite takıl*|limit doldu|limitim doldu|kota|kotası|kotam|kotam bitti|kotam doldu|hak doldu|hakkım bitti
|hakkım doldu|kullanım hakkı|kullanım limiti|mesaj limiti|token|günlük limit|adil kullanım|akn|premium|paket|paketi
|paketler|tarife|taahhüt|reklam|reklamlar|reklamları|reklamdan|reklam dolu|reklamsız|tl|lira|dolar|euro
|öğrenci indirimi|aile paketi|deneme sürümü`,
  quality: `berbat|rezalet|rezil|rezillik|kepaze|kepazelik|iğrenç|leş|leş gibi|çöp|çöp gibi|çöp uygulama|kötü
|kötüleş*|çok kötü|daha kötü|en kötü|kötüydü|saçma|saçma sapan|saçmalık|sacma|aptal|aptallaş*|salak|salaklaş*
|gerizekalı*|malca|beyinsiz|nefret|nefret ediyorum|sinir|sinir bozucu|sinir ediyor|sinirleniyorum|sinir oldum|gıcık
|gıcık oluyorum|uyuz|çirkin|çirkinleş*|rahatsız|rahatsız edici|sıkıcı|sıktı|bıktım|bıktık|bıktırdı|bıktırdınız
|yeter artık|yeter|usandım|usandık|illallah|dolandırıcı*|dolandırdı*|dolandırıl*|sahte|sahtekar*|yalan|yalancı
|kandır*|hırsız*|gereksiz|işe yaramaz|işe yaramıyor|beş para etmez|yaramaz|kalitesiz|kalite düştü|kalitesi düştü
|düştü kalitesi|bozdular|bozdunuz|mahvettiler|mahvettiniz|mahvetti|içine ettiler|içine ettiniz|içine sıçtı*
|eski hali|eskisi gibi değil|eskiden güzeldi|eski tasarım|yeni tasarım|tasarımı|arayüz|arayüzü|arayüzünü|yeni arayüz
|yeni güncelleme|güncellemeden sonra|karmaşık|karışık|kullanışsız|kullanışlı değil|kasvetli|hantal tasarım
|hayal kırıklığı|pişman|pişmanım|pişman oldum|tavsiye etmem|tavsiye etmiyorum|önermem|uzak durun|sakın|almayın
|kullanmayın|vasat|yetersiz|eksik|basit|zayıf|amatör|ciddiyetsiz|ilgisiz|ilgisizlik|alakasız|kaba|saygısız
|saygısızca|terbiyesiz|küstah|umursamaz|umursamıyor|cevap yok|dönüş yok|dönüş yapılm*|dönüş yapm*|geri dönüş yok
|muhatap yok|muhatap bulam*|oyalıyor|oyaladı|oyalıyorsunuz|mağdurum|mağduriyet|mağduriyetim|mağdur ettiniz
|şikayetçi*|şikayetim|şikayet ediyorum|skandal|utanç|utanın|yazıklar olsun|yazık|ayıp|pes doğrusu|rötar yaptı
|rötarlı|geç kaldı|geç geldi|gecikti|bozuk geldi|kırık geldi|hasarlı|ezik geldi|eksik geldi|yanlış ürün|yanlış geldi
|soğuk geldi|soğumuş|bayat|defolu|kusurlu|dandik|uyduruk|çakma|ısınıyor|ısınma|şarjı|şarj gitmiyor|şarjı çabuk
|sansür|sansürlü|yasak|yasaklı|yasakla*|banladı|ban yedim|ban attı|banlandım|askıya alındı|askıya aldı
|askıya alınmıştır|gölge ban|spam|troll|bot dolu|bot hesap|yanlış cevap|yanlış bilgi|uyduruyor|uydurmuş|halüsinasyon
|halüsinasyon görüyor|anlamıyor|anlamadı|beceriksiz|becerem*|zeka geriliği|tembel|tembelleş*`,
  business: `hisse|hisseleri|hissesi|hisseler|borsa|borsada|piyasa|piyasalar|piyasa değeri|halka arz|yüzde|milyar
|milyon dolar|milyar dolar|milyon|trilyon|gelir|geliri|gelirler|ciro|cirosu|net kar|zarar|bilanço|bilançosu|çeyrek
|çeyreğinde|büyüme|büyüdü|yatırım|yatırımcı|yatırımcılar|yatırımı|yatırım aldı|satın aldı|satın alma|satın alıyor
|satın alacak|birleşme|ortaklık|iş birliği|işbirliği|anlaşma|anlaşması|anlaştı|ceo|ceosu|yönetim kurulu|genel müdür
|genel müdürü|atandı|istifa|işten çıkar*|işten çıkarma|işe alım|işe alıyor|iş ilanı|ilanı|ilan|eleman|aranıyor
|pozisyon|kariyer|başvuru|başvurular|staj|stajyer|mülakat|maaş|tanıttı|tanıtıldı|tanıtım|lansman|lansmanı|duyurdu
|yeni özellik|yeni özelliği|özelliğini|yeni model|yeni ürün|yayınlandı|yayınladı|piyasaya sürdü|piyasaya sürüyor
|çıktı|çıkıyor|çıkış tarihi|mağaza açtı|şube|şubesi|fuar|fuarı|zirve|zirvesi|konferans|etkinlik|etkinliği|sponsor
|sponsoru|sponsorluk|reklam filmi|çekiliş|çekilişi|hediye|dava|davası|dava açtı|mahkeme|ceza|cezası|para cezası
|rekabet kurumu|rekabet kurulu|soruşturması|vergi|ihracat|ihale|startup|girişim|girişimci|geri çekil*|kapatıldı
|kapatıyor|kapatacak|kapatma kararı`,
  learning: `nasıl yapılır|nasıl kullanılır|nasıl kurulur|nasıl yapılıyor|nasıl çözülür|nasıl düzeltilir
|nasıl açılır|nasıl indirilir|nasıl|rehber|rehberi|kılavuz|kılavuzu|adım adım|anlatım|anlatımı|anlattım|anlatıyorum
|ders|dersi|dersleri|dersler|kurs|kursu|kurslar|eğitim|eğitimi|eğitimler|öğren|öğrenin|öğrenmek|öğreniyorum|öğrendim
|öğrenme|ipucu|ipuçları|püf nokta*|taktik|taktikler|yöntem|yöntemi|yolları|yolu|çözüm yolu|çözüm yolları|çözümü
|hakkında bilgi|nedir|ne demek|ne işe yarar|inceleme|incelemesi|incelemem|karşılaştırma|karşılaştırması
|karşılaştırdım|denedim|deneyim|deneyimim|yazdım|yazı|yazısı|yazımı|makale|makalesi|blog|kitap|kitabı|podcast|bölüm
|yeni video|videom|videoda|kanalımda|yaptım|geliştirdim|geliştiriyorum|kodladım|projem|proje|projesi|şablon|şablonu
|örnek|örnekleri|liste yaptım|derledim|topladım|öneri|önerisi|önerileri|tavsiye|tavsiyeleri|tavsiyem|alternatif
|alternatifi|alternatifleri|en iyi|için ideal|kullanarak|ile yapılan|kısayol|kısayollar|özellikleri|prompt|promptlar
|sertifika|sınavı`,
  me: `ben|bende|benim|bana|beni|benden|biz|bizim|bize|bizi|bizde|bizden|kendi|kendim|şahsen|bizimki|benimki
|şirkette|işyerinde|iş yerinde|ofiste|evde|bizim ofis|bizim şirket|bizimkiler`,
  idiom: `açıklama çöktü|ekonomi çöktü|ekonomisi çöktü|piyasa çöktü|borsa çöktü|bina çöktü|yol çöktü|tavan çöktü
|köprü çöktü|moralim çöktü|moraller çöktü|kriptolar çöktü|kripto çöktü|bitcoin çöktü|omuzlarım çöktü
|dizlerinin üstüne çöktü|diz çöktü|diz çökmüş|diz çöken|üstüne çöktü|üzerine çöktü|üstüme çöktü|malına çöktü
|mallarına çöktü|gece çöktü|karanlık çöktü|sis çöktü|hüzün çöktü|yorgunluk çöktü|uyku çöktü|çökme tehlikesi*
|çökme noktası*|göz altı çökük|göz çukurları|yanakları çökük|bomba patladı|lastik patladı|lastiğim patladı
|kahkaha patla*|kahkaha patlattı|skandal patla*|silah patla*|tüp patladı|kafam patladı|telefon patladı
|batarya patladı|satış patla*|satışlar patladı|satışları patladı|hisse patladı|popülerlik patla*|patlama yaptı
|satış patlaması|ilgi patlaması|nüfus patlaması|patlayıcı|patlamış mısır|öldü bugün|öldü diyenler|öldü gülmekten
|gülmekten öldü*|gülmekten öldüm|gülmekten öldü|gülmekten öleceğim|gülmekten ölüyorum|meraktan öldüm|meraktan öldü
|meraktan öleceğim|meraktan ölüyorum|yorgunluktan öldüm|yorgunluktan öldü|yorgunluktan öleceğim
|yorgunluktan ölüyorum|sıcaktan öldüm|sıcaktan öldü|sıcaktan öleceğim|sıcaktan ölüyorum|açlıktan öldüm|açlıktan öldü
|açlıktan öleceğim|açlıktan ölüyorum|özlemden öldüm|özlemden öldü|özlemden öleceğim|özlemden ölüyorum
|hayatını kaybeden*|insan öldü|kişi öldü|adam öldü|karakter öldü|dedesi öldü|babası öldü|annesi öldü|ölü sezon
|ölü deniz|ölü taklidi|ölü toprağı|ölü pixel|ölü piksel|ölü internet|ölü doğdu|ölü doğmuş|hoşuma gitti|hoşuna gitti
|hoşumuza gitti|gücüme gitti|zoruma gitti|ağrıma gitti|tuhafıma gitti|garibime gitti|paramız gitti|param gitti
|para gitti|elimden gitti|elden gitti|eve gitti|işe gitti|tatile gitti|okula gitti|iflasa gitti|yola gitti
|gitti geldi derken|boşa gitti|iyi gitti|güzel gitti|kötü gitti|canım gitti|aklım gitti|aklı gitti|uykum gitti
|kafam gitti|hayatı gitti|transfer oldu gitti|askere gitti|mahkemeye gitti|seçime gitti|değişikliğe gitti
|zamma gitti|indirime gitti|küçülmeye gitti|işbirliğine gitti|grevden döndü|hava kapandı|yollar kapandı|yol kapandı
|okullar kapandı|mağaza kapandı|mağazaları kapandı|şubesi kapandı|fabrika kapandı|şirket kapandı|borsa kapandı
|günü kapandı|konu kapandı|günü yükselişle|günü düşüşle|değer kazandı|hisse düştü|hissesi düştü|hisseleri düştü
|fiyat düştü|fiyatı düştü|fiyatlar düştü|dolar düştü|uçak düştü|yere düştü|suya düştü|fiyatı düşen|içime düştü
|peşine düştü|yola düştü|aklıma düştü|elimden düştü|tuzağa düştü|borsa düştü|akıma kapıl*|zaman durdu|yağmur durdu
|kalbim durdu|kalp durdu|nefesim durdu|savaş durdu|dünya durdu|trafik durdu|üretim durdu|elektrik kesintisi
|elektrik kesintileri|elektrik kesildi|elektrikler kesildi|elektrikler gitti|elektrik gitti|su kesintisi
|su kesintileri|sular kesildi|sular gitti|doğalgaz kesintisi|maaş kesintisi|vergi kesintisi|bütçe kesintisi
|kesintisiz|kesintisiz güç|nefesim kesildi|ümidimi kestim|planlı kesinti|planlı su kesintisi|hata yaptım|hata yapmak
|hata yapma|hata yaptı|hata yapıyorum|hata yapıyorsun*|hata etti|hata ettim|hatalarımız|hatamı|hatam|hatasız
|hata payı|hata ayıkla*|hata yönetimi|hata bende|hakem hatası|yazım hatası|yazım hataları|insan hatası|sürücü hatası
|imla hatası|benim hatam|hata yapmaz|hatasını anla*|dönüm nokta*|yavaş yavaş|yavaş yavaş alış*|yavaş ol|yavaşça
|yavaş yaşam|yavaş şehir|ağır çekim|ağır çekimde|yavaş çekim|ağır roman|ağır abi|ağır hasar|ağır ceza|ağır yaralı
|ağır konuş*|hava dondu|elim dondu|ellerim dondu|donduk|donduk soğuktan|dondurma|dondurul*|dondurucu|donmuş gıda
|kanım dondu|fiyat dondur*|dondurulmuş|takılıyorum arkadaş*|takılıyoruz|takılıyor kafama|kafama takıldı
|kafama takılıyor|gözüme takıldı|arkadaşlarla takıl*|boş ver|boş zaman|boş kaldı|boşa|kopuyorum|koptum|koptuk
|gülmekten kopt*|kıyamet koptu|kıyamet kopuyor|fırtına koptu|ip koptu|ortalık koptu|kopyala*|bağımız koptu
|çalışmıyorum artık|işsizim çalışmıyorum|ders çalışmıy*|ders çalışmadım|çalışmıyorum bugün|okulda çalışmıy*
|kafam çalışmıy*|kafam çalışmıyor|aklım çalışmıy*|beynim çalışmıy*|beynim durdu|klima çalışmıy*|asansör çalışmıy*
|çalışmayan hanım*|yüzü açılmıy*|okullar açılmıy*|konusu açılmıy*|bahsi açılmıy*|çiçek açmıy*|telefonu açmıyor
|telefonu açmıyo|telefonlarımı açmıyor|telefonu açmadı|paket açmıyor|iştahım açılmıy*|hava açılmıy*|kaleme alınm*
|dikkate alınm*|ciddiye alınm*|kendimi alamıy*|gözümü alamıy*|nefes alamıy*|gözlerimi alamıy*|kafaya girm*
|aklıma girmiy*|tartışmaya girm*|havaya giremiy*|forma giremiy*|sıraya girmiy*|savaşa girm*|içime girmiy*
|kanıma girmiy*|aklım almıyor|bana gelmiyor|inandırıcı gelmiy*|mantıklı gelmiy*|elimden gelmiy*|içimden gelmiy*
|içimden gelmiyor|uykum gelmiy*|işime gelmiy*|gülesim gelmiy*|kolay gelmiyor|sorunsuz|sorunsuzca|problemsiz
|sorun değil|sorun yok|sıkıntı yok|sorun etme|dert değil|arızasız|çevrimdışı oyna*|çevrimdışı mod|çevrimdışı modda
|çevrimdışı kullan*|çevrimdışı dinle*|çevrimdışı izle*|çevrimdışı harita*|çevrimdışı indir*|çevrimdışı çalış*
|çevrimdışı özelliği|internetsiz|down sendrom*|down sendromu|down sendromlu|kapalı gişe|kapalı alan|kapalıçarşı
|kapalı çarşı|kapalı kutu|kapalı beta|kapalı devre|kapalı otopark|kapalı mekan|ölüm kalım|çöp kutusu|bozuk para
|bozuk plak|moralim bozuk|moralim bozuldu|ahlakı bozuk|sinirim bozuldu|sinirlerim bozuldu|midem bozuldu
|ekonomi bozuk|büyü bozuldu|ezber bozan|rekor kırdı|rekor kırıyor|kalbim kırık|kalp krizi|kriz geçir*
|devre dışı bırak*|kuralları devre dışı|iptal kültürü|giriş ücreti|giriş seviyesi|giriş katı|giriş kapısı
|giriş bileti|girişim sermayesi|girişimci|girişimciler|giriş gelişme sonuç|girişimi|ping pong|arama kurtarma
|arama kararı|iş arıyorum|başarısızlık|baş belası|uyuyor numarası|bebek uyuyor|çocuk uyuyor|uyku modu`,
  fine: `çalışıyor bende|bende çalışıyor|bende çalışıyo|bende sorun yok|bende sıkıntı yok|bende problem yok
|bende açılıyor|bende giriyor|bende var|bende gayet|bende normal|benim için çalışıyor|bizde sorun yok
|bizde çalışıyor|bizde sıkıntı yok|ben giriyorum|ben girebiliyorum|ben girdim|gayet iyi|gayet güzel
|gayet iyi çalışıyor|gayet güzel çalışıyor|gayet normal|sorunsuz|sorunsuz çalışıyor|sorun yok|sıkıntı yok
|problem yok|sorun yaşamadım|hiç sorun yaşama*|hiç sorun|sıkıntısız|tıkır tıkır|tıkır tıkır çalışıyor|saat gibi
|saat gibi çalışıyor|canavar gibi|taş gibi|yağ gibi|akıyor|su gibi|süper|harika|muhteşem|mükemmel|şahane|efsane|efso
|müthiş|enfes|iyi|iyi ki|çok iyi|en iyisi|güzel|çok güzel|güzeldi|sevdim|seviyorum|severek|bayıldım|bayılıyorum
|hastasıyım|aşık oldum|aşığım|memnunum|memnun kaldım|memnunuz|başarılı|çok başarılı|tavsiye ederim|öneririm
|tebrikler|tebrik ederim|helal|helal olsun|eline sağlık|ellerinize sağlık|emeğinize sağlık|teşekkürler
|teşekkür ederim|teşekkür ederiz|sağolun|sağ olun|sağol|minnettar*|şükür|çok şükür|neyse ki|allahtan|iyi ki var
|hayat kurtarıyor|hayat kurtarır|hayatımı kurtardı|imdadıma|imdada|yetişti|kurtarıcı|pratik|kullanışlı|kolay|rahat
|hızlı|çok hızlı|ışık hızında|jet gibi|jet hızında|stabil|istikrarlı|güvenilir|güvenli|kaliteli|sağlam|dimdik ayakta
|hala ayakta|bana mısın demedi|etkilenmedi|etkilenmedik|etkilenmemiş|asla çökmez|hiç çökmez|hiç çökmedi|çökmedi
|asla yarı yolda|zeki|akıllı|eğlenceli|keyifli|keyif|mutlu|mutluyum|bomba gibi|on numara|10 numara|kral|kralsın
|adamsın|kalp|favorim|vazgeçilmez*|vazgeçemiy*`,
  cause: `yüzünden|nedeniyle|nedeni ile|sebebiyle|sebebi ile|dolayı|dolayısıyla|ötürü|sayesinde|kaynaklı|kaynaklanan
|kaynaklanıyor|kaynaklandı|çünkü|zira|için|diye|madem|nedeni|sebebi|sebep|sebep oldu|neden oldu|yol açtı|yol açan
|sonucu|sonucunda|etkisiyle|bağlı olarak|olduğu için|olmadığı için|çöktüğü için|çalışmadığı için|gittiği için
|açılmadığı için|giremediğim için|çökünce|gidince|olmayınca|açılmayınca|çalışmayınca|giremeyince|suçlu|sorumlusu
|hep senin yüzünden`,
  contrast: `ama|amma|fakat|ancak|lakin|oysa|oysaki|halbuki|yalnız|rağmen|buna rağmen|olmasına rağmen|yine de
|gene de|bari|en azından|iken|olurken|varken|yokken|karşın|aksine|tam tersi|öte yandan|diğer yandan|bir yandan|ise
|dışında|hariç|gelgelelim|ne var ki|sadece`,
  joke: `eve gidiyorum|eve gideyim|eve gidelim|eve dağılın|dağılalım|dağılın|paydos|mesai bitti|mesai bitmiştir
|iş bitti|işler durdu|iş yapamıyor*|iş yapam*|iş yok|bugün iş yok|çalışamıyor*|çalışam*|işimiz kalmadı|tatil
|tatil ilan|tatil oldu|tatil edilsin|izin|izin günü|erken çıkış|erken çıkalım|kahve molası|çay molası|kahve içelim
|çay içelim|çay demle*|çay koy|çay kahve|çay|kahve|mola verelim|uyuyalım|uyuyayım|uyumaya gidiyor*|uyku|yatıyorum
|yatıp uyuyorum|yatıp uyuyayım|şekerleme|dışarı çıkıyor|dışarı çıktı|dışarı çıkış|dışarı çıkalım|dışarı çıkayım
|çimlere|çime dokun*|yürüyüşe|yürüyüş|parka gideyim|parka gidelim|parka gidiyorum|hava alalım|doğaya|temiz hava|bira
|rakı|kitap okuyorum|kitap okuyayım|kitap okurum|kağıt kalem|kalem kağıt|kağıda döktüm|kağıda döküyorum|defter
|deftere yazıyorum|deftere yazdım|deftere yazacağız|elle yazıyorum|elle yazdım|elle yazacağız|elle yapıyor*
|elle yapacağ*|hesap makinesi|abaküs|taş devri|taş devrine|mağara adamı|mağara devri|ilkel|eski usul|güvercin
|güvercinle|dumanla haberleş*|duman|mektup|telgraf|kafamı kullan*|beynimi kullan*|beynimi çalıştır*|kendi beynim*
|düşünmek zorunda*|aileme|ailemle|ailemle konuş*|annemle konuş*|eşimle konuş*|sosyalleş*|insan içine|gerçek hayat
|gerçek hayata|bulaşık|temizlik yapıyorum|temizlik yaptım|temizlik yapmak|temizlik yapabildim|ev temizle*|sıkıntıdan
|sıkıldım|canım sıkıldı|ne yapacağım|napıcaz|napcaz|napıcam|ne yapacağız|ne yapcaz|şimdi ne yapacağız|hayat durdu
|hayatım bitti|dünyanın sonu|kıyamet|kıyamet alameti|bittik|bitik|yandık|mahvolduk|öldük|ağlıyorum|ağlayacağım
|ağlıcam|kriz geçiriyorum|titriyorum|yoksunluk|bağımlı|bağımlısı|buraya koştum|buraya koştu|buraya koşan
|buraya koşuyor|buraya geldi|buraya geldim|buraya gelen|buraya gelin|buraya geliyor|koşa koşa|herkes buraya
|burada toplan*|twittera koştum|twittera koştu|twittera koşan|twittera koşuyor|kontrol etmeye|bakmaya geldi*
|bakmaya geldim|patron|patrona|müdüre|emekli|emeklilik|istifa ediyorum|1990|doksanlar*`,
  personal: `hesabım|hesabımı|hesabıma|hesabımda|hesabımdan|hesap|hesabı|telefonum|telefonumda|telefonumu|telefonda
|telefonu|telefondan|bilgisayarım|bilgisayarımda|bilgisayar|tablet|tabletim|televizyon|televizyonum|tv|iphoneda
|androidde|ios ta|cihaz|cihazım|cihazımda|cihazı|modem|modemim|sim kart|hattım|hattımı|numaram|numarası|siparişim
|siparişimi|siparişimin|siparişi|sipariş no|sipariş numarası|siparişim gelmedi|siparişim gelm*|kargom|kargo|kargoya
|kargo gelmedi|kargom gelmedi|teslim|teslim edilm*|teslimat|ürün|ürünü|ürünüm|ürünler|kartım|kartımdan|kartımı
|kredi kartı*|banka kartı*|param|paramı|para çekildi|iki kere çekti|iki kere çekildi|iki kere çekmiş|çift çekim
|biletim|biletimi|uçuşum|uçağım|uçuş|bagaj|bagajım|bavul|bavulum|valiz|valizim|rezervasyonum|rezervasyonumu|koltuğum
|randevum|pnr|talebim|talebimi|talep|talep oluştur*|talep numarası|kayıt numarası|şikayet kaydı|arıza kaydı
|arıza kaydım|kayıt açtır*|kayıt oluştur*|müşteri hizmetleri|müşteri hizmetlerine|müşteri hizmetlerini
|müşteri temsilcisi|müşteri temsilcisine|temsilci|destek|destek ekibi|desteğe|desteğe yazıyorum|desteğe yazdım
|desteğe yazacağız|destek talebi|canlı destek|canlı desteğe|çağrı merkezine|çağrı merkezini|aradım|arıyorum
|ulaşmaya çalış*|mail attım|mail yazdım|mesaj attım|dm|dmden|dm atın|dm attım|dm den|dm'den|özelden|özel mesaj
|direkt mesaj|yardım|yardımcı olun|yardım edin|yardımcı olur|yardım eder misiniz|yardımcı olabilir|lütfen
|lütfen yardım|rica ederim|rica ediyorum|acil|acilen|bekliyorum|dönüş bekliyorum|cevap bekliyorum|geri dönüş
|dönüş yapın|merhaba|iyi günler|iyi akşamlar|sayın|sayın yetkili|ilgilenin|ilgilenir misiniz|ilgilenilm*|çözüm
|çözüm istiyorum|çözüm bekliyorum|özür dileriz|üzgünüz|üzgünüm|bilgilerinizi|iletebilir misiniz|paylaşır mısınız
|iletişim|önbellek|önbelleği|çerez|çerezleri|uygulamayı sildim|uygulamayı silip|uygulamayı silin|silip tekrar yükle*
|uygulamayı güncelle*|güncelledim|format attım|oyun kaydım|çalma listem|listem|fotoğraflarım|hesabım çalındı
|hesabım çalın*|çalındı|hacklendi|hesabım hacklen*|hesabımı hack*|onaylanm*|kimlik|garanti|servise|tamir|şubede
|şubeye|mağazada|kurye|kuryesi|kurye gelm*|annem|babam|kardeşim|eşim|oğlum|kızım|arkadaşım`,
  if: `çökerse|çökse|çöker|çökecek|çökebilir|çökmez|çökmesin|çökmeden|çökseydi|çökmüş olsa|çökmese|kapanırsa|kapansa
|giderse|gitse|patlarsa|patlasa|çökeceğini|çökmesi durumunda|çökme ihtimali|kesinti olursa|kesinti durumunda
|kesinti olsa|erişilemezse|bağlantı koparsa|internet giderse|internet gitse|eğer|şayet|olursa|olsa|olsaydı|olsaydık
|olmasa|olmasaydı|olmazsa|olur mu|keşke|umarım|inşallah|insallah|belki|sanırım|galiba|herhalde|diyelim|diyelim ki
|farz etmiyor|farz etti|farz ettim|farz etmek|farz edelim|varsay*|varsayalım|düşünsene|düşünsenize|düşünün|düşün ki
|hayal etmiyor|hayal etti|hayal ettim|hayal etmek|hayal edelim|hayal edin|bir düşün|ya çökerse|ya giderse|bir gün
|günün birinde|ileride|gelecekte|yarın|ne olur|ne olurdu|ne yapardık|ne yaparız|ne yapardınız|napardık|hali ne olur
|halimiz ne olur|korkuyorum|korkusu|korkum|diye korkuyorum|endişe|endişeleniyorum|tedirgin|olabilir|olacak|olacağını
|olacakmış|edecek|yapılacak|yapılacaktır|kapatılacak|kapanacak|kapatılsın|planlı|planlanan|planlı bakım|ihtimal
|ihtimali|ihtimaline karşı|riski|olasılık|senaryo|senaryosu|ise ne|derse|derlerse|gelirse|gelmezse|gelse|çıkarsa
|çıkmazsa|bozulursa|bozulsa|durursa|dursa|ölürse|ölse|biterse|bitse|olmadığında|olduğunda|durumunda|halinde|takdirde
|her seferinde|ne zaman|her ne zaman|dilerim|diliyorum|dua edin|yeter ki|sakın|inş|umuyorum|umut`,
  also: `da|dahi|bile|ayrıca|hem|hem de|ikisi|ikisi de|ikisi birden|ikiside|hepsi|hepsi birden|üçü de|üçü birden
|her ikisi|her ikisi de|aynı|aynen|aynı şekilde|aynısı|birlikte|beraber|aynı anda|benzer şekilde|keza|diğerleri
|diğerleri de|peş peşe|sırayla|toptan|komple|ne varsa|bütün|tüm`,
  instead: `yerine|onun yerine|geçiyorum|geçtim|geçtik|geçeceğim|geçicem|geçelim|geçiyoruz|geçiş|geçiş yapıyorum
|geçiş yaptım|geçiş yapmak|geçiş yapabildim|geçmek|geçmeyi düşün*|kullanıyorum|kullanıyoruz|kullanacağım
|kullanmaya başla*|kullanmaya devam|kullanıcam|dönüyorum|döndüm|döneceğim|dönelim|geri dönüyorum|taşındım
|taşınıyorum|taşıyorum|taşıdım|taşıyoruz|bıraktım|bırakıyorum|sildim|siliyorum|alternatif|alternatif olarak|yedek
|yedeği|yedek plan|b planı|mecbur|mecburen|mecbur kaldım|idare|idare ediyoruz|idareten|şimdilik|deniyorum
|deneyeceğim|başka|başka uygulama*|başka bir|diğer|diğerine|üzerinden|buradan|buraya geldi*|oradan`,
  repair: `inceliyoruz|incelenmektedir|inceleniyor|incelemeye alındı|incelemeye aldı|incelemeye alınmıştır
|inceleme başlat*|araştırıyoruz|araştırılıyor|araştırılmaktadır|farkındayız|sorunun farkında*|haberdarız
|bilgimiz dahilinde|bilgimiz var|tespit ettik|tespit edilmiştir|tespit edildi|kaynağını|çalışıyoruz
|üzerinde çalışıyor*|çözmek için çalış*|çözüm için çalış*|çözüm üzerinde|çalışmalarımız|çalışmalar sürüyor
|çalışmalar devam|çalışmalarımız devam|çalışmalarımız sürüyor|çalışma yapılıyor|çalışma yapılmaktadır|çözülmesi için
|gidermek için|giderilmesi için|giderilmeye|giderilecektir|çözülecek|çözülecektir|düzeltmeye çalış*|düzeltiliyor
|düzelecek|ekiplerimiz|ekibimiz|teknik ekip|teknik ekibimiz|teknik ekiplerimiz|teknik ekipler|ekipler|mühendisler
|mühendislerimiz|yazılımcılar|geliştiriciler|yetkililerimiz|en kısa sürede|en kısa zamanda|kısa süre içinde
|kısa sürede|takip ediyoruz|izliyoruz|izlemeye devam|gözlemliyoruz|durum sayfası|status sayfası|durum güncellemesi
|bilgilendirme|bilgilendireceğiz|bilgilendirilecektir|güncelleme paylaş*|bakım|bakımda|bakımdayız|bakım çalışması
|bakım çalışmaları|bakım çalışması nedeniyle|bakıma alındı|bakıma girdi|bakım var|bakım yapılıyor|planlı bakım
|acil bakım|sunucu bakımı|bakım saati|bakım modu|yama|düzeltme|hotfix|geri alındı|geri alıyoruz|yeniden başlatılıyor
|anlayışınız için|anlayışınıza|sabrınız için|kusura bakmayın|özür dileriz|yaşanan aksaklık|yaşanan sorun
|yaşanan teknik|verdiğimiz rahatsızlık|rahatsızlık için|geçici|geçici olarak|geçici bir|geçici süre|kısa süreli`,
  thing: `site|sitesi|siteye|sitede|siteler|siteleri|web sitesi|web sitesine|internet sitesi|internet sitesine
|websitesi|sayfa|sayfası|sayfaya|portal|portalı|uygulama|uygulaması|uygulamaya|uygulamada|uygulamalar|mobil uygulama
|mobil uygulaması|mobil|aplikasyon|program|programı|oyun|oyuna|oyunu|sunucu|sunucular|sunucuları|sunucularına
|sunucularında|sunucularımız|server|serverlar|serverları|servırlar|servis|servisi|servisler|servisleri|hizmet
|hizmeti|hizmetler|hizmetleri|hizmetlerine|sistem|sistemi|sistemler|sistemleri|sisteme|sistemde|sistemlerimiz
|altyapı|altyapısı|ağ|şebeke|şebekesi|internet|interneti|internete|fiber|hatlar|hatları|wifi|wi fi|mobil veri
|mobil internet|bulut|platform|platformu|platforma|altyapımız|veri merkezi|bankacılık|mobil bankacılık
|internet bankacılığı|mobil şube|internet şubesi|bilgisayarlar|cihazlar|terminal|ekranlar|tarayıcı|web sürümü
|mobil sürüm|masaüstü|istemci|edevlet|e devlet|otomasyon`,
  trouble: `sorun|sorunu|sorunlar|sorunları|sorunumuz|sorunum|sorundan|soruna|problem|problemi|problemler
|problemleri|sıkıntı|sıkıntısı|sıkıntılar|sıkıntım|aksaklık|aksaklığı|aksaklıklar|aksama|aksamalar|aksaması|aksıyor
|teknik sorun|teknik bir sorun|teknik aksaklık|teknik arıza|teknik sıkıntı|teknik problem|teknik bir arıza|arıza
|arızası|arızalar|arızadan|bug|bugı|buglar|glitch|hatalar|olay|vaka|durum|siber saldırı|saldırı|saldırısı|ddos
|yangın|fiber kopması|fiber kesintisi|kablo kesintisi|kesinti|yoğunluk|dert|derdi`,
};
