import type { Phrases } from './phrases.ts';

/** Indonesian. */
export const ID: Phrases = {
  down: `down lagi|down nih|down ya|down gan|down bang|down min|down dong|down total|down semua|down parah
|down massal|down mulu|down terus|down kah|mati lagi|mati nih|mati ya|mati gan|mati bang|mati min|mati dong
|mati total|mati semua|mati parah|mati massal|mati mulu|mati terus|mati kah|tumbang lagi|tumbang nih|tumbang ya
|tumbang gan|tumbang bang|tumbang min|tumbang dong|tumbang total|tumbang semua|tumbang parah|tumbang massal
|tumbang mulu|tumbang terus|tumbang kah|lumpuh lagi|lumpuh nih|lumpuh ya|lumpuh gan|lumpuh bang|lumpuh min
|lumpuh dong|lumpuh total|lumpuh semua|lumpuh parah|lumpuh massal|lumpuh mulu|lumpuh terus|lumpuh kah|modar lagi
|modar nih|modar ya|modar gan|modar bang|modar min|modar dong|modar total|modar semua|modar parah|modar massal
|modar mulu|modar terus|modar kah|tewas lagi|tewas nih|tewas ya|tewas gan|tewas bang|tewas min|tewas dong
|tewas total|tewas semua|tewas parah|tewas massal|tewas mulu|tewas terus|tewas kah|ambruk lagi|ambruk nih|ambruk ya
|ambruk gan|ambruk bang|ambruk min|ambruk dong|ambruk total|ambruk semua|ambruk parah|ambruk massal|ambruk mulu
|ambruk terus|ambruk kah|kolaps lagi|kolaps nih|kolaps ya|kolaps gan|kolaps bang|kolaps min|kolaps dong|kolaps total
|kolaps semua|kolaps parah|kolaps massal|kolaps mulu|kolaps terus|kolaps kah|roboh lagi|roboh nih|roboh ya|roboh gan
|roboh bang|roboh min|roboh dong|roboh total|roboh semua|roboh parah|roboh massal|roboh mulu|roboh terus|roboh kah
|ambyar lagi|ambyar nih|ambyar ya|ambyar gan|ambyar bang|ambyar min|ambyar dong|ambyar total|ambyar semua
|ambyar parah|ambyar massal|ambyar mulu|ambyar terus|ambyar kah|koit lagi|koit nih|koit ya|koit gan|koit bang
|koit min|koit dong|koit total|koit semua|koit parah|koit massal|koit mulu|koit terus|koit kah|lagi down|lagi mati
|lagi tumbang|lagi lumpuh|lagi error|lagi gangguan|lagi ngadat|lagi mokad|lagi ngambek|lagi tepar|lagi sekarat
|servernya down|servernya mati|servernya tumbang|servernya jebol|servernya meledak|servernya kebakar
|servernya ambruk|servernya ngadat|servernya error|servernya kenapa|servernya modar|servernya meninggal
|servernya tewas|servernya jatuh|server lagi down|server mati|server tumbang|server jebol|server meledak
|server kebakar|server ambruk|server ngadat|server meninggal|server wafat|server modar|server jatuh|server lumpuh
|server lagi gangguan|server bermasalah|server sibuk|server penuh|server off|server tidak merespon
|server tidak merespons|servernya lagi down|webnya down|websitenya down|aplikasinya down|apknya down|appnya down
|sistemnya down|sistem down|sistem lumpuh|sistemnya lumpuh|jaringan down|jaringan mati|jaringan lumpuh
|jaringan hilang|jaringan ilang|jaringan putus|jaringan terputus|jaringan lenyap|jaringannya down|jaringannya mati
|jaringannya hilang|jaringannya ilang|jaringannya putus|sinyal hilang|sinyal ilang|sinyal mati|sinyal lenyap
|sinyalnya hilang|sinyalnya ilang|sinyalnya mati|sinyalnya lenyap|internet mati|internet putus|internet ilang
|internet hilang|internet down|internet modar|internet los|internetnya mati|internetnya putus|internetnya ilang
|internetnya hilang|internetnya down|wifi mati|wifinya mati|koneksi putus|koneksi terputus|koneksi hilang
|koneksi mati|koneksi gagal|koneksinya putus|koneksinya terputus|koneksinya hilang|koneksinya mati|lumpuh|ambruk
|kolaps|kolep|modyar|modar|mokad|mokat|mampus|tepar|sekarat|wafat|almarhum|meninggal|meninggoy|meninggoi|innalillahi
|inalillahi|inna lillahi|tewas|koid|koit|ngedrop|ngedown|kedown|ngedwon|dwon|donw|lagi daun|sedang down|masih down
|masih mati|masih gangguan|masih tumbang|masih ga bisa|masih gak bisa|masih nggak bisa|masih ngga bisa
|masih tidak bisa|masih blm bisa|masih belum bisa|masih gabisa|terjadi gangguan|mengalami gangguan|alami gangguan
|ada gangguan|kena gangguan|sedang gangguan|gangguan lagi|gangguan massal|gangguan nasional|gangguan total
|gangguan server|gangguan sistem|gangguan jaringan|gangguan layanan|gangguan akses|gangguan teknis|gangguan koneksi
|gangguan internet|gangguan kah|gangguannya|gangguan nih|gangguan ya|gangguan mulu|gangguan terus|pemadaman|padam
|putus|putus total|keputus|terputus|terganggu|layanan terganggu|akses terganggu|terhenti|berhenti total|mogok|ngadat
|mandek|mandeg|macet total|jebol|meledak|off total|offline terus|offline semua|offline mulu|jadi offline
|malah offline|blackout|mati suri|mati kutu|pada mati|pada down|pada tumbang|pada ga bisa|pada gak bisa
|pada nggak bisa|pada ngga bisa|pada gk bisa|pada tidak bisa|pada gabisa|keos servernya|ga bisa dibuka
|ga bisa diakses|ga bisa diakes|ga bisa kebuka|ga bisa buka|ga bisa akses|ga bisa masuk|ga bisa connect
|ga bisa konek|ga bisa nyambung|ga bisa terhubung|ga bisa dimuat|ga bisa diload|ga bisa loading|ga bisa kload
|ga bisa load|ga bisa dihubungi|ga bisa terkoneksi|ga bisa dijangkau|ga bisa ngakses|ga bisa ngebuka|ga bisa online
|ga bisa nyala|ga bisa jalan|ga bisa apa apa|ga bisa ngapa ngapain|ga bisa dimasuki|ga bisa dimasukin
|ga bisa dibukak|ga bisa streaming|ga bisa internetan|ga bisa browsing|gak bisa dibuka|gak bisa diakses
|gak bisa diakes|gak bisa kebuka|gak bisa buka|gak bisa akses|gak bisa masuk|gak bisa connect|gak bisa konek
|gak bisa nyambung|gak bisa terhubung|gak bisa dimuat|gak bisa diload|gak bisa loading|gak bisa kload|gak bisa load
|gak bisa dihubungi|gak bisa terkoneksi|gak bisa dijangkau|gak bisa ngakses|gak bisa ngebuka|gak bisa online
|gak bisa nyala|gak bisa jalan|gak bisa apa apa|gak bisa ngapa ngapain|gak bisa dimasuki|gak bisa dimasukin
|gak bisa dibukak|gak bisa streaming|gak bisa internetan|gak bisa browsing|gk bisa dibuka|gk bisa diakses
|gk bisa diakes|gk bisa kebuka|gk bisa buka|gk bisa akses|gk bisa masuk|gk bisa connect|gk bisa konek
|gk bisa nyambung|gk bisa terhubung|gk bisa dimuat|gk bisa diload|gk bisa loading|gk bisa kload|gk bisa load
|gk bisa dihubungi|gk bisa terkoneksi|gk bisa dijangkau|gk bisa ngakses|gk bisa ngebuka|gk bisa online|gk bisa nyala
|gk bisa jalan|gk bisa apa apa|gk bisa ngapa ngapain|gk bisa dimasuki|gk bisa dimasukin|gk bisa dibukak
|gk bisa streaming|gk bisa internetan|gk bisa browsing|nggak bisa dibuka|nggak bisa diakses|nggak bisa diakes
|nggak bisa kebuka|nggak bisa buka|nggak bisa akses|nggak bisa masuk|nggak bisa connect|nggak bisa konek
|nggak bisa nyambung|nggak bisa terhubung|nggak bisa dimuat|nggak bisa diload|nggak bisa loading|nggak bisa kload
|nggak bisa load|nggak bisa dihubungi|nggak bisa terkoneksi|nggak bisa dijangkau|nggak bisa ngakses
|nggak bisa ngebuka|nggak bisa online|nggak bisa nyala|nggak bisa jalan|nggak bisa apa apa|nggak bisa ngapa ngapain
|nggak bisa dimasuki|nggak bisa dimasukin|nggak bisa dibukak|nggak bisa streaming|nggak bisa internetan
|nggak bisa browsing|ngga bisa dibuka|ngga bisa diakses|ngga bisa diakes|ngga bisa kebuka|ngga bisa buka
|ngga bisa akses|ngga bisa masuk|ngga bisa connect|ngga bisa konek|ngga bisa nyambung|ngga bisa terhubung
|ngga bisa dimuat|ngga bisa diload|ngga bisa loading|ngga bisa kload|ngga bisa load|ngga bisa dihubungi
|ngga bisa terkoneksi|ngga bisa dijangkau|ngga bisa ngakses|ngga bisa ngebuka|ngga bisa online|ngga bisa nyala
|ngga bisa jalan|ngga bisa apa apa|ngga bisa ngapa ngapain|ngga bisa dimasuki|ngga bisa dimasukin|ngga bisa dibukak
|ngga bisa streaming|ngga bisa internetan|ngga bisa browsing|tidak bisa dibuka|tidak bisa diakses|tidak bisa diakes
|tidak bisa kebuka|tidak bisa buka|tidak bisa akses|tidak bisa masuk|tidak bisa connect|tidak bisa konek
|tidak bisa nyambung|tidak bisa terhubung|tidak bisa dimuat|tidak bisa diload|tidak bisa loading|tidak bisa kload
|tidak bisa load|tidak bisa dihubungi|tidak bisa terkoneksi|tidak bisa dijangkau|tidak bisa ngakses
|tidak bisa ngebuka|tidak bisa online|tidak bisa nyala|tidak bisa jalan|tidak bisa apa apa|tidak bisa ngapa ngapain
|tidak bisa dimasuki|tidak bisa dimasukin|tidak bisa dibukak|tidak bisa streaming|tidak bisa internetan
|tidak bisa browsing|ga bs dibuka|ga bs diakses|ga bs diakes|ga bs kebuka|ga bs buka|ga bs akses|ga bs masuk
|ga bs connect|ga bs konek|ga bs nyambung|ga bs terhubung|ga bs dimuat|ga bs diload|ga bs loading|ga bs kload
|ga bs load|ga bs dihubungi|ga bs terkoneksi|ga bs dijangkau|ga bs ngakses|ga bs ngebuka|ga bs online|ga bs nyala
|ga bs jalan|ga bs apa apa|ga bs ngapa ngapain|ga bs dimasuki|ga bs dimasukin|ga bs dibukak|ga bs streaming
|ga bs internetan|ga bs browsing|gk bs dibuka|gk bs diakses|gk bs diakes|gk bs kebuka|gk bs buka|gk bs akses
|gk bs masuk|gk bs connect|gk bs konek|gk bs nyambung|gk bs terhubung|gk bs dimuat|gk bs diload|gk bs loading
|gk bs kload|gk bs load|gk bs dihubungi|gk bs terkoneksi|gk bs dijangkau|gk bs ngakses|gk bs ngebuka|gk bs online
|gk bs nyala|gk bs jalan|gk bs apa apa|gk bs ngapa ngapain|gk bs dimasuki|gk bs dimasukin|gk bs dibukak
|gk bs streaming|gk bs internetan|gk bs browsing|gabisa dibuka|gabisa diakses|gabisa kebuka|gabisa buka|gabisa akses
|gabisa masuk|gabisa connect|gabisa konek|gabisa nyambung|gabisa terhubung|gabisa dimuat|gabisa diload
|gabisa loading|gabisa load|gabisa terkoneksi|gabisa online|gabisa jalan|gabisa apa apa|gabisa ngapa ngapain
|gabisa dipake|gabisa dipakai|gabisa internetan|gbisa dibuka|gbisa diakses|gbisa kebuka|gbisa buka|gbisa akses
|gbisa masuk|gbisa connect|gbisa konek|gbisa nyambung|gbisa terhubung|gbisa dimuat|gbisa diload|gbisa loading
|gbisa load|gbisa terkoneksi|gbisa online|gbisa jalan|gbisa apa apa|gbisa ngapa ngapain|gbisa dipake|gbisa dipakai
|gbisa internetan|gabs dibuka|gabs diakses|gabs kebuka|gabs buka|gabs akses|gabs masuk|gabs connect|gabs konek
|gabs nyambung|gabs terhubung|gabs dimuat|gabs diload|gabs loading|gabs load|gabs terkoneksi|gabs online|gabs jalan
|gabs apa apa|gabs ngapa ngapain|gabs dipake|gabs dipakai|gabs internetan|ga kebuka|ga kebuka buka|ga connect
|ga konek|ga konek konek|ga nyambung|ga nyambung nyambung|ga kesambung|ga nyala|ga ngeload|ga ngebuka|ga keload
|ga kload|ga loading|ga terhubung|ga merespon|ga merespons|ga ngerespon|ga respon|ga respons|ga direspon|ga nongol
|ga kedeteksi|ga keakses|ga terbuka|ga mau kebuka|ga mau dibuka|ga mau buka|ga mau nyambung|ga mau connect
|ga mau konek|ga mau loading|ga mau load|ga ada respon|ga ada koneksi|ga ada sinyal|ga ada jaringan|ga ada internet
|ga kunjung terbuka|ga muncul apa apa|ga muncul apa2|gak kebuka|gak kebuka buka|gak connect|gak konek
|gak konek konek|gak nyambung|gak nyambung nyambung|gak kesambung|gak nyala|gak ngeload|gak ngebuka|gak keload
|gak kload|gak loading|gak terhubung|gak merespon|gak merespons|gak ngerespon|gak respon|gak respons|gak direspon
|gak nongol|gak kedeteksi|gak keakses|gak terbuka|gak mau kebuka|gak mau dibuka|gak mau buka|gak mau nyambung
|gak mau connect|gak mau konek|gak mau loading|gak mau load|gak ada respon|gak ada koneksi|gak ada sinyal
|gak ada jaringan|gak ada internet|gak kunjung terbuka|gak muncul apa apa|gak muncul apa2|gk kebuka|gk kebuka buka
|gk connect|gk konek|gk konek konek|gk nyambung|gk nyambung nyambung|gk kesambung|gk nyala|gk ngeload|gk ngebuka
|gk keload|gk kload|gk loading|gk terhubung|gk merespon|gk merespons|gk ngerespon|gk respon|gk respons|gk direspon
|gk nongol|gk kedeteksi|gk keakses|gk terbuka|gk mau kebuka|gk mau dibuka|gk mau buka|gk mau nyambung|gk mau connect
|gk mau konek|gk mau loading|gk mau load|gk ada respon|gk ada koneksi|gk ada sinyal|gk ada jaringan|gk ada internet
|gk kunjung terbuka|gk muncul apa apa|gk muncul apa2|nggak kebuka|nggak kebuka buka|nggak connect|nggak konek
|nggak konek konek|nggak nyambung|nggak nyambung nyambung|nggak kesambung|nggak nyala|nggak ngeload|nggak ngebuka
|nggak keload|nggak kload|nggak loading|nggak terhubung|nggak merespon|nggak merespons|nggak ngerespon|nggak respon
|nggak respons|nggak direspon|nggak nongol|nggak kedeteksi|nggak keakses|nggak terbuka|nggak mau kebuka
|nggak mau dibuka|nggak mau buka|nggak mau nyambung|nggak mau connect|nggak mau konek|nggak mau loading
|nggak mau load|nggak ada respon|nggak ada koneksi|nggak ada sinyal|nggak ada jaringan|nggak ada internet
|nggak kunjung terbuka|nggak muncul apa apa|nggak muncul apa2|ngga kebuka|ngga kebuka buka|ngga connect|ngga konek
|ngga konek konek|ngga nyambung|ngga nyambung nyambung|ngga kesambung|ngga nyala|ngga ngeload|ngga ngebuka
|ngga keload|ngga kload|ngga loading|ngga terhubung|ngga merespon|ngga merespons|ngga ngerespon|ngga respon
|ngga respons|ngga direspon|ngga nongol|ngga kedeteksi|ngga keakses|ngga terbuka|ngga mau kebuka|ngga mau dibuka
|ngga mau buka|ngga mau nyambung|ngga mau connect|ngga mau konek|ngga mau loading|ngga mau load|ngga ada respon
|ngga ada koneksi|ngga ada sinyal|ngga ada jaringan|ngga ada internet|ngga kunjung terbuka|ngga muncul apa apa
|ngga muncul apa2|tidak kebuka|tidak kebuka buka|tidak connect|tidak konek|tidak konek konek|tidak nyambung
|tidak nyambung nyambung|tidak kesambung|tidak nyala|tidak ngeload|tidak ngebuka|tidak keload|tidak kload
|tidak loading|tidak terhubung|tidak merespon|tidak merespons|tidak ngerespon|tidak respon|tidak respons
|tidak direspon|tidak nongol|tidak kedeteksi|tidak keakses|tidak terbuka|tidak mau kebuka|tidak mau dibuka
|tidak mau buka|tidak mau nyambung|tidak mau connect|tidak mau konek|tidak mau loading|tidak mau load
|tidak ada respon|tidak ada koneksi|tidak ada sinyal|tidak ada jaringan|tidak ada internet|tidak kunjung terbuka
|tidak muncul apa apa|tidak muncul apa2|ga bs dibuka2|gak bs dibuka2|gk bs dibuka2|g bs dibuka2|nggak bs dibuka2
|ngga bs dibuka2|enggak bs dibuka2|engga bs dibuka2|kagak bs dibuka2|tidak bs dibuka2|tdk bs dibuka2|tak bs dibuka2
|ndak bs dibuka2|gag bs dibuka2|ngk bs dibuka2|tak bisa diakses|tak bisa dibuka|tak dapat diakses|tak dapat dibuka
|tidak tersedia|tdk tersedia|tidak dapat dijangkau|tidak dapat diakses|tidak dapat dibuka|tidak dapat dihubungi
|tidak dapat terhubung|tidak dapat tersambung|tidak dapat memuat|tidak dapat menjangkau|situs ini tidak dapat
|tidak ada respons|no signal|no service|nol sinyal|sulit diakses|susah diakses|susah dibuka|susah banget dibuka
|susah masuk|susah konek|susah nyambung|susah sinyal|sukar diakses|sulit dibuka|gagal dibuka|gagal diakses
|gagal akses|gagal konek|gagal connect|gagal terhubung|gagal menghubungkan|gagal memuat|gagal dimuat|gagal load
|gagal tersambung|gagal buka|gagal terus|belum bisa diakses|belum bisa dibuka|blm bisa dibuka|blm bisa diakses
|belum bisa masuk|belum pulih|blm pulih|belum normal|blm normal|belum nyala|blm nyala|belum balik|belum kembali
|belum membaik|belum beres|blm beres|belum kelar|belum jalan|kapan normal|kapan nyala|kapan pulih|kapan balik
|kapan sembuh|kapan hidup|kapan bisa|kapan benernya|kapan benarnya|kapan selesai|kapan beres|masih error|masih eror
|masih begini|masih gini|masih sama aja|masih trouble|layar mati|layanan mati|layanan terhenti|layanan lumpuh
|layanan putus|berhenti beroperasi|berhenti berfungsi|hilang dari|ilang semua|ilang total|kebakaran servernya
|ke laut aja|kejang|kejang kejang|ngilang|raib|hilang kontak|sunyi senyap|pingsan|tumbang berjamaah|down berjamaah
|mati berjamaah|error berjamaah|rip server|turu servernya|tidur servernya|sempat down|sempat mati|sempat tumbang
|sempat lumpuh|sempat error|sempat gangguan|sempat terganggu|sempat offline|sempat tidak bisa|sempet down
|sempet mati|sempet tumbang|sempet lumpuh|sempet error|sempet gangguan|sempet ga bisa|sempet gabisa|kemarin down
|kemarin mati|kemarin tumbang|kemarin error|kemarin gangguan|kmrn down|kmrn mati|kmrn error|kmrn gangguan|tadi down
|tadi mati|tadi tumbang|tadi error|tadi gangguan|tadi sempat|tadi sempet|tadinya down|tadinya error|tadinya mati
|waktu down|waktu tumbang|waktu gangguan|waktu itu down|pas down|pas lagi down|pas gangguan|pernah down
|pernah tumbang|pernah mati|pernah lumpuh|pernah gangguan|pernah error|telah mengalami gangguan
|sebelumnya mengalami gangguan|yang sempat down|yang sempat gangguan|kalau down|kalau mati|kalau tumbang|kalau error
|kalau lumpuh|kalau gangguan|kalau server down|kalau servernya down|kalau internet mati|kalo down|kalo mati
|kalo tumbang|kalo error|kalo lumpuh|kalo gangguan|kalo servernya down|kalo internet mati|klo down|klo mati
|klo error|klo gangguan|jika down|jika mati|jika tumbang|jika terjadi gangguan|jika mengalami gangguan
|jika server down|jika ada gangguan|bila down|bila mati|bila terjadi gangguan|bila mengalami gangguan
|apabila terjadi gangguan|apabila mengalami gangguan|semoga ga down|semoga ga error|semoga ga tumbang
|semoga ga gangguan|semoga ga mati|semoga gak down|semoga gak error|semoga gak tumbang|semoga gak gangguan
|semoga gak mati|semoga nggak down|semoga nggak error|semoga nggak tumbang|semoga nggak gangguan|semoga nggak mati
|semoga tidak down|semoga tidak error|semoga tidak tumbang|semoga tidak gangguan|semoga tidak mati|semoga ngga down
|semoga ngga error|semoga ngga tumbang|semoga ngga gangguan|semoga ngga mati|jangan down|jangan mati|jangan tumbang
|jangan error|jangan gangguan|jangan sampai down|jangan sampe down|jangan sampe error|jangan jangan down|takut down
|takut error|takut tumbang|takut gangguan|bakal down|bakal tumbang|bakal error|bakal mati|bisa bisa down|akan down
|besok down|antisipasi gangguan|dilaporkan down|dilaporkan tumbang|dilaporkan gangguan|dilaporkan mengalami gangguan
|dilaporkan lumpuh|dilaporkan error|dilaporkan mati|down di seluruh|down di sejumlah|down di berbagai
|down di indonesia|down di dunia|down di beberapa|tumbang di seluruh|tumbang di sejumlah|tumbang di berbagai
|tumbang di indonesia|tumbang di dunia|tumbang di beberapa|lumpuh di seluruh|lumpuh di sejumlah|lumpuh di berbagai
|lumpuh di indonesia|lumpuh di dunia|lumpuh di beberapa|gangguan di seluruh|gangguan di sejumlah
|gangguan di berbagai|gangguan di indonesia|gangguan di dunia|gangguan di beberapa|alami gangguan global
|gangguan global|mengalami gangguan di|mengalami gangguan massal|keluhkan gangguan|keluhkan layanan
|dikeluhkan pengguna|pengguna keluhkan|pengguna mengeluh|warganet keluhkan|netizen keluhkan|ramai dikeluhkan
|tumbang global|lumpuh di|sulit diakses pengguna`,
  errors: `error|eror|erorr|errorr|errror|errornya|erornya|error lagi|eror lagi|error mulu|eror mulu|error terus
|eror terus|error teross|error nih|eror nih|error ya|eror ya|error kah|eror kah|error semua|eror semua|error parah
|errorrr|ngerror|ngeror|ngeerror|keerror|lagi error|lagi eror|sedang error|masih error|masih eror|malah error
|malah eror|jadi error|jadi eror|error server|server error|servernya error|servernya eror|sistem error
|sistemnya error|sistem eror|sistemnya eror|aplikasi error|aplikasinya error|aplikasi eror|aplikasinya eror
|apk error|apknya error|apk eror|apknya eror|web error|webnya error|websitenya error|kode error|kode eror
|pesan error|notif error|notifikasi error|tulisan error|tulisannya error|muncul error|muncul eror|muncul tulisan
|muncul pesan|muncul notif|keluar error|keluar tulisan|keterangannya|kesalahan|terjadi kesalahan|ada kesalahan
|kesalahan sistem|kesalahan server|kesalahan jaringan|kesalahan teknis|kesalahan internal|kesalahan tak terduga
|kesalahan tidak diketahui|terjadi masalah|ada yang salah|ada yang tidak beres|oops|coba lagi|coba lagi nanti
|cobalah lagi|silakan coba lagi|silahkan coba lagi|silakan coba beberapa|coba beberapa saat|coba beberapa saat lagi
|beberapa saat lagi|ulangi lagi|ulangi beberapa saat|permintaan gagal|permintaan tidak dapat|tidak dapat diproses
|gagal diproses|gagal memproses|gagal memuat|gagal mengambil|gagal mengirim|gagal menyimpan|transaksi gagal
|pembayaran gagal|gagal upload|gagal kirim|gagal login|gagal masuk|request timeout|request time out|time out|timeout
|rto|rto terus|rto mulu|timed out|waktu habis|batas waktu habis|koneksi habis waktu|sesi timeout
|halaman tidak ditemukan|tidak ditemukan|not found|bad gateway|gateway|internal server|server sibuk|sistem sibuk
|sistem sedang sibuk|server sedang sibuk|force close|forceclose|force closed|fc mulu|fc terus|fc sendiri
|keluar sendiri|ketutup sendiri|nutup sendiri|tertutup sendiri|tutup sendiri|mental terus|mental mulu|mentalin
|kepental|terpental|mentul|mental sendiri|ditendang keluar|ketendang|kelempar|terlempar|kelempar keluar|dc mulu
|dc terus|disconnect|disconnect mulu|diskonek|crash|crash mulu|crash terus|ngecrash|ngecrash mulu|ngecrash terus
|terhenti sendiri|aplikasi berhenti|aplikasi terhenti|telah berhenti|terus berhenti|berhenti sendiri|restart sendiri
|reboot sendiri|layar putih|layar hitam|layar item|layar biru|layar kosong|layarnya putih|layarnya hitam|blank
|blank putih|blank hitam|blank item|ngeblank|nge blank|putih doang|putih aja|item doang|hitam doang|hitam aja
|kosong doang|kosong aja|kosong semua|halaman kosong|halaman putih|tampilan kosong|tampilannya kosong|muter
|muter muter|muter doang|muter aja|muter mulu|muter terus|muter muter doang|muter muter aja|muter muter terus
|loading doang|loading aja|loading mulu|loading terus|loading teros|loading muter|loading ga kelar|loading gak kelar
|loading ga selesai|loading tanpa henti|loading abadi|loading selamanya|loading lama|stuck loading|stuck di loading
|mentok loading|mentok di loading|nyangkut di loading|berhenti di loading|cuma loading|cuma muter|bengong doang
|stuck di logo|stuck logo|mentok di logo|bug|ngebug|nge bug|ngebug mulu|kena bug|banyak bug|bugnya|ngeglitch|glitch
|kepotong|rusak tampilannya|sertifikat kadaluarsa|koneksi ke server|tidak dapat terhubung ke
|gagal terhubung ke server|invalid|gagal sinkron|gagal sinkronisasi|gagal verifikasi|tadi error|tadi eror
|kemarin error|kemarin eror|sempat error|sempat eror|sempet error|pernah error|tadinya error`,
  slow: `lemot|lemott|lemooot|lemotnya|lelet|leletnya|lambat|lambatnya|lambat banget|lambat bgt|lemot banget
|lemot bgt|lemot parah|lemot amat|lemot kali|lelet banget|lelet bgt|lelet parah|lolanya|lama banget|lama bgt
|lama amat|lama bener|lama kali|lama loadingnya|lama loading|lama bukanya|lama masuknya|lama nunggunya
|loadingnya lama|loading lama|loadnya lama|loadingnya lemot|bukanya lama|lama prosesnya|lama terkirim|telat masuk
|telat notif|notif telat|pending|pending mulu|pending terus|pending lama|kepending|dipending|tertunda|delay
|delay mulu|delay terus|delay parah|ngedelay|ngelag|ngeleg|nge lag|ngelag mulu|ngelag parah|lagging|ngelagg|lagnya
|ngefreeze|nge freeze|freeze|freeze mulu|ngehang|nge hang|hang|hang mulu|hang terus|ngeheng|ngestuck|nge stuck|stuck
|stuck mulu|stuck terus|stak|mentok|nyangkut|tersangkut|macet|macet mulu|macet macet|mandek|mandeg|ngadat
|ngadat ngadat|tersendat|tersendat sendat|sendat|patah patah|putus putus|putus nyambung|putus putus mulu
|ilang ilangan|hilang timbul|naik turun|kedap kedip|ngos ngosan|merayap|merangkak|kayak siput|kaya siput|kek siput
|seperti siput|siput|keong|kayak keong|kek keong|kayak kura kura|kura kura|buffering|ngebuffer|buffer|buffering mulu
|buffering terus|ping merah|ping tinggi|pingnya tinggi|pingnya merah|ping naik|ping gede|ping jebol|ping kuning
|ping ratusan|sinyal merah|sinyal jelek|sinyalnya jelek|sinyal lemot|jaringan lemot|jaringan lelet|jaringan jelek
|jaringannya jelek|jaringannya lemot|internet lemot|internet lelet|internet lambat|internetnya lemot|wifi lemot
|koneksi lambat|koneksi lemot|koneksi buruk|koneksi jelek|koneksi tidak stabil|koneksinya lemot|kecepatan turun
|kecepatannya turun|speed turun|speednya turun|speed anjlok|kecepatan anjlok|berat|berat banget|berat bgt
|berat banget dibuka|berat servernya|servernya berat|server berat|aplikasinya berat|servernya lemot|server lemot
|server lambat|aplikasi lemot|aplikasinya lemot|apknya lemot|webnya lemot|websitenya lemot|web lemot|responnya lama
|respon lama|respon lambat|respons lambat|responnya lambat|nunggu lama|nunggunya lama|nungguin loading|ditungguin
|ditunggu tunggu|ditunggu lama|nunggu berjam jam|nunggu sejam|sampe lumutan|sampai lumutan|lumutan|sampe jamuran
|sampe ketiduran|antri|antre|ngantri|ngantre|antrian|antrean|antrian panjang|antrean panjang|waiting room|overload
|kelebihan beban|kepenuhan|traffic tinggi|trafik tinggi|membludak|membeludak|diserbu|ga gerak|gak gerak
|ga gerak gerak|gak gerak gerak|nggak gerak|tidak bergerak|ga kelar kelar|gak kelar kelar|nggak kelar kelar
|ga selesai selesai|gak selesai selesai|ga muncul muncul|gak muncul muncul|ga masuk masuk|gak masuk masuk
|ga kebuka buka|ga berubah|suara putus putus|suaranya putus putus|gambar macet|gambarnya macet|suara telat
|proses terus|diproses terus|memproses terus|sedang diproses terus|masih diproses`,
  login: `login|log in|logout|log out|masuk akun|masuk ke akun|masuk akunku|loginnya|relogin|re login|login ulang
|login lagi|login terus|login mulu|disuruh login|disuruh login ulang|disuruh login lagi|disuruh login mulu
|suruh login|suruh login ulang|suruh login lagi|minta login|minta login ulang|minta login mulu|harus login ulang
|harus login lagi|logout sendiri|log out sendiri|kelogout|ke logout|kelog out|ke log out|kelogout sendiri
|ke logout sendiri|kelogout mulu|logout mulu|logout terus|keluar akun|keluar akun sendiri|keluar dari akun|terlogout
|ter logout|terlempar dari akun|dikeluarin|dikeluarkan dari akun|akun keluar sendiri|akunku keluar|sign in|signin
|sign out|otp|kode otp|otpnya|otp ga|otp gak|kode verifikasi|kode verif|verifikasi|verif|verifikasinya
|kode verifikasinya|kode sms|sms otp|email verifikasi|kode ga masuk|kode autentikasi|autentikasi|otentikasi
|autentikator|dua langkah|dua faktor|two factor|password|passwordnya|pasword|pw|pwnya|kata sandi|sandi|sandinya
|reset password|reset sandi|lupa password|lupa sandi|password salah|sandi salah|password bener|password udah bener
|password benar|pinnya|pin salah|sesi|sesi habis|sesi berakhir|sesi telah berakhir|sesi anda|session|session expired
|token expired|token kadaluarsa|akun terkunci|akun kekunci|kekunci|username|nama pengguna|captcha|verifikasi wajah
|face recognition|sidik jari|fingerprint|masuk lagi|halaman login|laman login|menu login|ga bisa login
|ga bisa log in|ga bisa masuk akun|ga bisa sign in|ga bisa signin|ga bisa login login|ga bisa verifikasi
|ga bisa verif|ga bisa relogin|gak bisa login|gak bisa log in|gak bisa masuk akun|gak bisa sign in|gak bisa signin
|gak bisa login login|gak bisa verifikasi|gak bisa verif|gak bisa relogin|gk bisa login|gk bisa log in
|gk bisa masuk akun|gk bisa sign in|gk bisa signin|gk bisa login login|gk bisa verifikasi|gk bisa verif
|gk bisa relogin|nggak bisa login|nggak bisa log in|nggak bisa masuk akun|nggak bisa sign in|nggak bisa signin
|nggak bisa login login|nggak bisa verifikasi|nggak bisa verif|nggak bisa relogin|tidak bisa login|tidak bisa log in
|tidak bisa masuk akun|tidak bisa sign in|tidak bisa signin|tidak bisa login login|tidak bisa verifikasi
|tidak bisa verif|tidak bisa relogin|ngga bisa login|ngga bisa log in|ngga bisa masuk akun|ngga bisa sign in
|ngga bisa signin|ngga bisa login login|ngga bisa verifikasi|ngga bisa verif|ngga bisa relogin|ga bs login
|ga bs log in|ga bs masuk akun|ga bs sign in|ga bs signin|ga bs login login|ga bs verifikasi|ga bs verif
|ga bs relogin|gk bs login|gk bs log in|gk bs masuk akun|gk bs sign in|gk bs signin|gk bs login login
|gk bs verifikasi|gk bs verif|gk bs relogin|tidak dapat login|tidak dapat log in|tidak dapat masuk akun
|tidak dapat sign in|tidak dapat signin|tidak dapat login login|tidak dapat verifikasi|tidak dapat verif
|tidak dapat relogin|tdk bisa login|tdk bisa log in|tdk bisa masuk akun|tdk bisa sign in|tdk bisa signin
|tdk bisa login login|tdk bisa verifikasi|tdk bisa verif|tdk bisa relogin|kagak bisa login|kagak bisa log in
|kagak bisa masuk akun|kagak bisa sign in|kagak bisa signin|kagak bisa login login|kagak bisa verifikasi
|kagak bisa verif|kagak bisa relogin|enggak bisa login|enggak bisa log in|enggak bisa masuk akun|enggak bisa sign in
|enggak bisa signin|enggak bisa login login|enggak bisa verifikasi|enggak bisa verif|enggak bisa relogin
|gabisa login|gabisa log in|gabisa masuk akun|gabisa masuk ke akun|gabisa sign in|gabisa verifikasi|gabisa verif
|gabisa logout|gbisa login|gbisa log in|gbisa masuk akun|gbisa masuk ke akun|gbisa sign in|gbisa verifikasi
|gbisa verif|gbisa logout|gabs login|gabs log in|gabs masuk akun|gabs masuk ke akun|gabs sign in|gabs verifikasi
|gabs verif|gabs logout|gbs login|gbs log in|gbs masuk akun|gbs masuk ke akun|gbs sign in|gbs verifikasi|gbs verif
|gbs logout|gagal login|gagal log in|gagal masuk akun|gagal sign in|gagal verifikasi|gagal verif|susah login
|susah log in|susah masuk akun|susah sign in|susah verifikasi|susah verif|sulit login|sulit log in|sulit masuk akun
|sulit sign in|sulit verifikasi|sulit verif|belum bisa login|belum bisa log in|belum bisa masuk akun
|belum bisa sign in|belum bisa verifikasi|belum bisa verif|blm bisa login|blm bisa log in|blm bisa masuk akun
|blm bisa sign in|blm bisa verifikasi|blm bisa verif|login gagal|login gagal terus|login gagal mulu|login ga bisa
|login gak bisa|login gabisa|login nggak bisa|login tidak bisa|login susah|login error|login eror|login ditolak
|login loading|login muter|login stuck|otp ga masuk|otp ga masuk masuk|otp ga dateng|otp ga datang|otp ga muncul
|otp ga terkirim|otp ga sampai|otp ga sampe|otp ga dikirim|otp ga nyampe|otp ga kekirim|otp ga diterima
|otp gak masuk|otp gak masuk masuk|otp gak dateng|otp gak datang|otp gak muncul|otp gak terkirim|otp gak sampai
|otp gak sampe|otp gak dikirim|otp gak nyampe|otp gak kekirim|otp gak diterima|otp gk masuk|otp gk masuk masuk
|otp gk dateng|otp gk datang|otp gk muncul|otp gk terkirim|otp gk sampai|otp gk sampe|otp gk dikirim|otp gk nyampe
|otp gk kekirim|otp gk diterima|otp nggak masuk|otp nggak masuk masuk|otp nggak dateng|otp nggak datang
|otp nggak muncul|otp nggak terkirim|otp nggak sampai|otp nggak sampe|otp nggak dikirim|otp nggak nyampe
|otp nggak kekirim|otp nggak diterima|otp ngga masuk|otp ngga masuk masuk|otp ngga dateng|otp ngga datang
|otp ngga muncul|otp ngga terkirim|otp ngga sampai|otp ngga sampe|otp ngga dikirim|otp ngga nyampe|otp ngga kekirim
|otp ngga diterima|otp tidak masuk|otp tidak masuk masuk|otp tidak dateng|otp tidak datang|otp tidak muncul
|otp tidak terkirim|otp tidak sampai|otp tidak sampe|otp tidak dikirim|otp tidak nyampe|otp tidak kekirim
|otp tidak diterima|otp tdk masuk|otp tdk masuk masuk|otp tdk dateng|otp tdk datang|otp tdk muncul|otp tdk terkirim
|otp tdk sampai|otp tdk sampe|otp tdk dikirim|otp tdk nyampe|otp tdk kekirim|otp tdk diterima|otp belum masuk
|otp belum masuk masuk|otp belum dateng|otp belum datang|otp belum muncul|otp belum terkirim|otp belum sampai
|otp belum sampe|otp belum dikirim|otp belum nyampe|otp belum kekirim|otp belum diterima|otp blm masuk
|otp blm masuk masuk|otp blm dateng|otp blm datang|otp blm muncul|otp blm terkirim|otp blm sampai|otp blm sampe
|otp blm dikirim|otp blm nyampe|otp blm kekirim|otp blm diterima|kode otp ga masuk|kode otp ga dateng
|kode otp ga datang|kode otp ga terkirim|kode otp ga dikirim|kode otp ga muncul|kode otp gak masuk
|kode otp gak dateng|kode otp gak datang|kode otp gak terkirim|kode otp gak dikirim|kode otp gak muncul
|kode otp nggak masuk|kode otp nggak dateng|kode otp nggak datang|kode otp nggak terkirim|kode otp nggak dikirim
|kode otp nggak muncul|kode otp tidak masuk|kode otp tidak dateng|kode otp tidak datang|kode otp tidak terkirim
|kode otp tidak dikirim|kode otp tidak muncul|kode otp belum masuk|kode otp belum dateng|kode otp belum datang
|kode otp belum terkirim|kode otp belum dikirim|kode otp belum muncul|kode otp blm masuk|kode otp blm dateng
|kode otp blm datang|kode otp blm terkirim|kode otp blm dikirim|kode otp blm muncul|kode verifikasi ga masuk
|kode verifikasi ga dateng|kode verifikasi ga datang|kode verifikasi ga terkirim|kode verifikasi ga dikirim
|kode verifikasi ga muncul|kode verifikasi gak masuk|kode verifikasi gak dateng|kode verifikasi gak datang
|kode verifikasi gak terkirim|kode verifikasi gak dikirim|kode verifikasi gak muncul|kode verifikasi nggak masuk
|kode verifikasi nggak dateng|kode verifikasi nggak datang|kode verifikasi nggak terkirim
|kode verifikasi nggak dikirim|kode verifikasi nggak muncul|kode verifikasi tidak masuk|kode verifikasi tidak dateng
|kode verifikasi tidak datang|kode verifikasi tidak terkirim|kode verifikasi tidak dikirim
|kode verifikasi tidak muncul|kode verifikasi belum masuk|kode verifikasi belum dateng|kode verifikasi belum datang
|kode verifikasi belum terkirim|kode verifikasi belum dikirim|kode verifikasi belum muncul|kode verifikasi blm masuk
|kode verifikasi blm dateng|kode verifikasi blm datang|kode verifikasi blm terkirim|kode verifikasi blm dikirim
|kode verifikasi blm muncul|kode verif ga masuk|kode verif ga dateng|kode verif ga datang|kode verif ga terkirim
|kode verif ga dikirim|kode verif ga muncul|kode verif gak masuk|kode verif gak dateng|kode verif gak datang
|kode verif gak terkirim|kode verif gak dikirim|kode verif gak muncul|kode verif nggak masuk|kode verif nggak dateng
|kode verif nggak datang|kode verif nggak terkirim|kode verif nggak dikirim|kode verif nggak muncul
|kode verif tidak masuk|kode verif tidak dateng|kode verif tidak datang|kode verif tidak terkirim
|kode verif tidak dikirim|kode verif tidak muncul|kode verif belum masuk|kode verif belum dateng
|kode verif belum datang|kode verif belum terkirim|kode verif belum dikirim|kode verif belum muncul
|kode verif blm masuk|kode verif blm dateng|kode verif blm datang|kode verif blm terkirim|kode verif blm dikirim
|kode verif blm muncul|kode ga dateng|kode ga datang|kode ga terkirim|kode ga dikirim|kode gak masuk|kode gak dateng
|kode gak datang|kode gak terkirim|kode gak dikirim|kode nggak masuk|kode nggak dateng|kode nggak datang
|kode nggak terkirim|kode nggak dikirim|kode tidak masuk|kode tidak dateng|kode tidak datang|kode tidak terkirim
|kode tidak dikirim|kode belum masuk|kode belum dateng|kode belum datang|kode belum terkirim|kode belum dikirim
|kode blm masuk|kode blm dateng|kode blm datang|kode blm terkirim|kode blm dikirim|otpnya ga masuk|otpnya ga dateng
|otpnya ga datang|otpnya ga muncul|otpnya gak masuk|otpnya gak dateng|otpnya gak datang|otpnya gak muncul
|otpnya nggak masuk|otpnya nggak dateng|otpnya nggak datang|otpnya nggak muncul|otpnya tidak masuk
|otpnya tidak dateng|otpnya tidak datang|otpnya tidak muncul|otpnya belum masuk|otpnya belum dateng
|otpnya belum datang|otpnya belum muncul|disuruh login terus|password bener tapi|password benar tapi
|sandi benar tapi|mental pas login|tadi gabisa login|tadi ga bisa login|tadi gak bisa login|kemarin ga bisa login
|kemarin gabisa login|sempat logout|sempet kelogout|sempat ga bisa login`,
  part: `pencarian|searchnya|pesan|chat|chatnya|chattan|notif|notifnya|notifikasi|notifikasinya|pembayaran
|pembayarannya|bayar|checkout|keranjang|pesanan|orderan|transaksi|transaksinya|transfer|tf|transferan|top up|topup
|isi saldo|saldo|saldonya|tarik tunai|tarik saldo|mutasi|rekening|virtual account|qris|qrisnya|scan|scan qr|barcode
|kode qr|m banking|mbanking|mobile banking|internet banking|atm|atmnya|edc|mesin edc|unggah|upload|uploadan|unduh
|donlot|foto|fotonya|gambar|gambarnya|video|videonya|story|stories|reels|feed|beranda|timeline|fyp|profil|profilnya
|followers|follower|following|komentar|komen|live streaming|siaran|siaran langsung|streaming|subtitle|suara|suaranya
|audio|telepon|telpon|teleponan|video call|voice call|voice note|vn|panggilan|mic|mikrofon|kamera|share screen
|meeting|zoom meeting|rapat|kalender|email|emailnya|surel|inbox|kotak masuk|lampiran|filenya|berkas|dokumen|folder
|spreadsheet|simpan|sinkronisasi|sinkron|backup|peta|maps|mapnya|navigasi|lokasi|lokasinya|gps|rute|tiket|tiketnya
|pesan tiket|beli tiket|check in|checkin|boarding pass|kursi|booking|bookingan|reservasi|kasir|mesin kasir|loket
|gerbang tol|tap kartu|formulir|pendaftaran|daftar ulang|dashboard|dasbor|panel|plugin|integrasi|webhook|database
|basis data|deploy|repo|antrian pesan|matchmaking|ranked|mabar|lobby|toko|gacha|inventory|daftar putar|playlist
|terjemahan|translate|fitur|fiturnya|menunya|tombol|tombolnya|tautan|linknya|widget|filter|filternya|stiker|poin
|voucher|kupon|riwayat|history|rekomendasi|update an|pembaruan|instal|install`,
  fail: `ga bisa login|ga bisa log in|ga bisa masuk akun|ga bisa sign in|ga bisa signin|ga bisa login login
|ga bisa verifikasi|ga bisa verif|ga bisa relogin|gak bisa login|gak bisa log in|gak bisa masuk akun
|gak bisa sign in|gak bisa signin|gak bisa login login|gak bisa verifikasi|gak bisa verif|gak bisa relogin
|gk bisa login|gk bisa log in|gk bisa masuk akun|gk bisa sign in|gk bisa signin|gk bisa login login
|gk bisa verifikasi|gk bisa verif|gk bisa relogin|nggak bisa login|nggak bisa log in|nggak bisa masuk akun
|nggak bisa sign in|nggak bisa signin|nggak bisa login login|nggak bisa verifikasi|nggak bisa verif
|nggak bisa relogin|tidak bisa login|tidak bisa log in|tidak bisa masuk akun|tidak bisa sign in|tidak bisa signin
|tidak bisa login login|tidak bisa verifikasi|tidak bisa verif|tidak bisa relogin|ngga bisa login|ngga bisa log in
|ngga bisa masuk akun|ngga bisa sign in|ngga bisa signin|ngga bisa login login|ngga bisa verifikasi|ngga bisa verif
|ngga bisa relogin|ga bs login|ga bs log in|ga bs masuk akun|ga bs sign in|ga bs signin|ga bs login login
|ga bs verifikasi|ga bs verif|ga bs relogin|gk bs login|gk bs log in|gk bs masuk akun|gk bs sign in|gk bs signin
|gk bs login login|gk bs verifikasi|gk bs verif|gk bs relogin|tidak dapat login|tidak dapat log in
|tidak dapat masuk akun|tidak dapat sign in|tidak dapat signin|tidak dapat login login|tidak dapat verifikasi
|tidak dapat verif|tidak dapat relogin|tdk bisa login|tdk bisa log in|tdk bisa masuk akun|tdk bisa sign in
|tdk bisa signin|tdk bisa login login|tdk bisa verifikasi|tdk bisa verif|tdk bisa relogin|kagak bisa login
|kagak bisa log in|kagak bisa masuk akun|kagak bisa sign in|kagak bisa signin|kagak bisa login login
|kagak bisa verifikasi|kagak bisa verif|kagak bisa relogin|enggak bisa login|enggak bisa log in
|enggak bisa masuk akun|enggak bisa sign in|enggak bisa signin|enggak bisa login login|enggak bisa verifikasi
|enggak bisa verif|enggak bisa relogin|gabisa login|gabisa log in|gabisa masuk akun|gabisa masuk ke akun
|gabisa sign in|gabisa verifikasi|gabisa verif|gabisa logout|gbisa login|gbisa log in|gbisa masuk akun
|gbisa masuk ke akun|gbisa sign in|gbisa verifikasi|gbisa verif|gbisa logout|gabs login|gabs log in|gabs masuk akun
|gabs masuk ke akun|gabs sign in|gabs verifikasi|gabs verif|gabs logout|gbs login|gbs log in|gbs masuk akun
|gbs masuk ke akun|gbs sign in|gbs verifikasi|gbs verif|gbs logout|gagal login|gagal log in|gagal masuk akun
|gagal sign in|gagal verifikasi|gagal verif|susah login|susah log in|susah masuk akun|susah sign in|susah verifikasi
|susah verif|sulit login|sulit log in|sulit masuk akun|sulit sign in|sulit verifikasi|sulit verif|belum bisa login
|belum bisa log in|belum bisa masuk akun|belum bisa sign in|belum bisa verifikasi|belum bisa verif|blm bisa login
|blm bisa log in|blm bisa masuk akun|blm bisa sign in|blm bisa verifikasi|blm bisa verif|login gagal
|login gagal terus|login gagal mulu|login ga bisa|login gak bisa|login gabisa|login nggak bisa|login tidak bisa
|login susah|login error|login eror|login ditolak|login loading|login muter|login stuck|otp ga masuk
|otp ga masuk masuk|otp ga dateng|otp ga datang|otp ga muncul|otp ga terkirim|otp ga sampai|otp ga sampe
|otp ga dikirim|otp ga nyampe|otp ga kekirim|otp ga diterima|otp gak masuk|otp gak masuk masuk|otp gak dateng
|otp gak datang|otp gak muncul|otp gak terkirim|otp gak sampai|otp gak sampe|otp gak dikirim|otp gak nyampe
|otp gak kekirim|otp gak diterima|otp gk masuk|otp gk masuk masuk|otp gk dateng|otp gk datang|otp gk muncul
|otp gk terkirim|otp gk sampai|otp gk sampe|otp gk dikirim|otp gk nyampe|otp gk kekirim|otp gk diterima
|otp nggak masuk|otp nggak masuk masuk|otp nggak dateng|otp nggak datang|otp nggak muncul|otp nggak terkirim
|otp nggak sampai|otp nggak sampe|otp nggak dikirim|otp nggak nyampe|otp nggak kekirim|otp nggak diterima
|otp ngga masuk|otp ngga masuk masuk|otp ngga dateng|otp ngga datang|otp ngga muncul|otp ngga terkirim
|otp ngga sampai|otp ngga sampe|otp ngga dikirim|otp ngga nyampe|otp ngga kekirim|otp ngga diterima|otp tidak masuk
|otp tidak masuk masuk|otp tidak dateng|otp tidak datang|otp tidak muncul|otp tidak terkirim|otp tidak sampai
|otp tidak sampe|otp tidak dikirim|otp tidak nyampe|otp tidak kekirim|otp tidak diterima|otp tdk masuk
|otp tdk masuk masuk|otp tdk dateng|otp tdk datang|otp tdk muncul|otp tdk terkirim|otp tdk sampai|otp tdk sampe
|otp tdk dikirim|otp tdk nyampe|otp tdk kekirim|otp tdk diterima|otp belum masuk|otp belum masuk masuk
|otp belum dateng|otp belum datang|otp belum muncul|otp belum terkirim|otp belum sampai|otp belum sampe
|otp belum dikirim|otp belum nyampe|otp belum kekirim|otp belum diterima|otp blm masuk|otp blm masuk masuk
|otp blm dateng|otp blm datang|otp blm muncul|otp blm terkirim|otp blm sampai|otp blm sampe|otp blm dikirim
|otp blm nyampe|otp blm kekirim|otp blm diterima|kode otp ga masuk|kode otp ga dateng|kode otp ga datang
|kode otp ga terkirim|kode otp ga dikirim|kode otp ga muncul|kode otp gak masuk|kode otp gak dateng
|kode otp gak datang|kode otp gak terkirim|kode otp gak dikirim|kode otp gak muncul|kode otp nggak masuk
|kode otp nggak dateng|kode otp nggak datang|kode otp nggak terkirim|kode otp nggak dikirim|kode otp nggak muncul
|kode otp tidak masuk|kode otp tidak dateng|kode otp tidak datang|kode otp tidak terkirim|kode otp tidak dikirim
|kode otp tidak muncul|kode otp belum masuk|kode otp belum dateng|kode otp belum datang|kode otp belum terkirim
|kode otp belum dikirim|kode otp belum muncul|kode otp blm masuk|kode otp blm dateng|kode otp blm datang
|kode otp blm terkirim|kode otp blm dikirim|kode otp blm muncul|kode verifikasi ga masuk|kode verifikasi ga dateng
|kode verifikasi ga datang|kode verifikasi ga terkirim|kode verifikasi ga dikirim|kode verifikasi ga muncul
|kode verifikasi gak masuk|kode verifikasi gak dateng|kode verifikasi gak datang|kode verifikasi gak terkirim
|kode verifikasi gak dikirim|kode verifikasi gak muncul|kode verifikasi nggak masuk|kode verifikasi nggak dateng
|kode verifikasi nggak datang|kode verifikasi nggak terkirim|kode verifikasi nggak dikirim
|kode verifikasi nggak muncul|kode verifikasi tidak masuk|kode verifikasi tidak dateng|kode verifikasi tidak datang
|kode verifikasi tidak terkirim|kode verifikasi tidak dikirim|kode verifikasi tidak muncul
|kode verifikasi belum masuk|kode verifikasi belum dateng|kode verifikasi belum datang
|kode verifikasi belum terkirim|kode verifikasi belum dikirim|kode verifikasi belum muncul|kode verifikasi blm masuk
|kode verifikasi blm dateng|kode verifikasi blm datang|kode verifikasi blm terkirim|kode verifikasi blm dikirim
|kode verifikasi blm muncul|kode verif ga masuk|kode verif ga dateng|kode verif ga datang|kode verif ga terkirim
|kode verif ga dikirim|kode verif ga muncul|kode verif gak masuk|kode verif gak dateng|kode verif gak datang
|kode verif gak terkirim|kode verif gak dikirim|kode verif gak muncul|kode verif nggak masuk|kode verif nggak dateng
|kode verif nggak datang|kode verif nggak terkirim|kode verif nggak dikirim|kode verif nggak muncul
|kode verif tidak masuk|kode verif tidak dateng|kode verif tidak datang|kode verif tidak terkirim
|kode verif tidak dikirim|kode verif tidak muncul|kode verif belum masuk|kode verif belum dateng
|kode verif belum datang|kode verif belum terkirim|kode verif belum dikirim|kode verif belum muncul
|kode verif blm masuk|kode verif blm dateng|kode verif blm datang|kode verif blm terkirim|kode verif blm dikirim
|kode verif blm muncul|kode ga masuk|kode ga dateng|kode ga datang|kode ga terkirim|kode ga dikirim|kode gak masuk
|kode gak dateng|kode gak datang|kode gak terkirim|kode gak dikirim|kode nggak masuk|kode nggak dateng
|kode nggak datang|kode nggak terkirim|kode nggak dikirim|kode tidak masuk|kode tidak dateng|kode tidak datang
|kode tidak terkirim|kode tidak dikirim|kode belum masuk|kode belum dateng|kode belum datang|kode belum terkirim
|kode belum dikirim|kode blm masuk|kode blm dateng|kode blm datang|kode blm terkirim|kode blm dikirim
|otpnya ga masuk|otpnya ga dateng|otpnya ga datang|otpnya ga muncul|otpnya gak masuk|otpnya gak dateng
|otpnya gak datang|otpnya gak muncul|otpnya nggak masuk|otpnya nggak dateng|otpnya nggak datang|otpnya nggak muncul
|otpnya tidak masuk|otpnya tidak dateng|otpnya tidak datang|otpnya tidak muncul|otpnya belum masuk
|otpnya belum dateng|otpnya belum datang|otpnya belum muncul|logout sendiri|log out sendiri|kelogout|ke logout
|kelogout sendiri|ke logout sendiri|kelog out|keluar akun sendiri|disuruh login mulu|disuruh login terus
|minta login mulu|password bener tapi|password benar tapi|sandi benar tapi|mental pas login|ga bisa dipake
|ga bisa dipakai|ga bisa pake|ga bisa pakai|ga bisa digunakan|ga bisa digunain|ga bisa kirim|ga bisa ngirim
|ga bisa dikirim|ga bisa kekirim|ga bisa terkirim|ga bisa upload|ga bisa diupload|ga bisa unggah|ga bisa download
|ga bisa didownload|ga bisa donlot|ga bisa bayar|ga bisa transfer|ga bisa tf|ga bisa transaksi|ga bisa top up
|ga bisa topup|ga bisa checkout|ga bisa co|ga bisa order|ga bisa pesan|ga bisa pesen|ga bisa beli|ga bisa booking
|ga bisa check in|ga bisa checkin|ga bisa scan|ga bisa search|ga bisa nyari|ga bisa cari|ga bisa nonton
|ga bisa ditonton|ga bisa denger|ga bisa dengerin|ga bisa play|ga bisa diplay|ga bisa diputar|ga bisa muter
|ga bisa main|ga bisa mabar|ga bisa telpon|ga bisa telepon|ga bisa vc|ga bisa call|ga bisa nelpon|ga bisa chat
|ga bisa ngechat|ga bisa dm|ga bisa komen|ga bisa post|ga bisa posting|ga bisa ngepost|ga bisa update
|ga bisa diupdate|ga bisa install|ga bisa diinstall|ga bisa instal|ga bisa refresh|ga bisa direfresh|ga bisa save
|ga bisa disimpan|ga bisa nyimpen|ga bisa edit|ga bisa diedit|ga bisa klik|ga bisa diklik|ga bisa dipencet
|ga bisa daftar|ga bisa join|ga bisa gabung|ga bisa narik|ga bisa tarik tunai|ga bisa tarik saldo|ga bisa cek saldo
|ga bisa liat|ga bisa lihat|ga bisa dilihat|ga bisa diliat|ga bisa muncul|ga bisa print|ga bisa ngeprint
|ga bisa share|ga bisa kerja|ga bisa nugas|ga bisa ngapain|ga bisa ngapa|ga bisa submit|ga bisa sinkron
|ga bisa generate|ga bisa deploy|ga bisa live|ga bisa absen|ga bisa diproses|gak bisa dipake|gak bisa dipakai
|gak bisa pake|gak bisa pakai|gak bisa digunakan|gak bisa digunain|gak bisa kirim|gak bisa ngirim|gak bisa dikirim
|gak bisa kekirim|gak bisa terkirim|gak bisa upload|gak bisa diupload|gak bisa unggah|gak bisa download
|gak bisa didownload|gak bisa donlot|gak bisa bayar|gak bisa transfer|gak bisa tf|gak bisa transaksi|gak bisa top up
|gak bisa topup|gak bisa checkout|gak bisa co|gak bisa order|gak bisa pesan|gak bisa pesen|gak bisa beli
|gak bisa booking|gak bisa check in|gak bisa checkin|gak bisa scan|gak bisa search|gak bisa nyari|gak bisa cari
|gak bisa nonton|gak bisa ditonton|gak bisa denger|gak bisa dengerin|gak bisa play|gak bisa diplay|gak bisa diputar
|gak bisa muter|gak bisa main|gak bisa mabar|gak bisa telpon|gak bisa telepon|gak bisa vc|gak bisa call
|gak bisa nelpon|gak bisa chat|gak bisa ngechat|gak bisa dm|gak bisa komen|gak bisa post|gak bisa posting
|gak bisa ngepost|gak bisa update|gak bisa diupdate|gak bisa install|gak bisa diinstall|gak bisa instal
|gak bisa refresh|gak bisa direfresh|gak bisa save|gak bisa disimpan|gak bisa nyimpen|gak bisa edit|gak bisa diedit
|gak bisa klik|gak bisa diklik|gak bisa dipencet|gak bisa daftar|gak bisa join|gak bisa gabung|gak bisa narik
|gak bisa tarik tunai|gak bisa tarik saldo|gak bisa cek saldo|gak bisa liat|gak bisa lihat|gak bisa dilihat
|gak bisa diliat|gak bisa muncul|gak bisa print|gak bisa ngeprint|gak bisa share|gak bisa kerja|gak bisa nugas
|gak bisa ngapain|gak bisa ngapa|gak bisa submit|gak bisa sinkron|gak bisa generate|gak bisa deploy|gak bisa live
|gak bisa absen|gak bisa diproses|gk bisa dipake|gk bisa dipakai|gk bisa pake|gk bisa pakai|gk bisa digunakan
|gk bisa digunain|gk bisa kirim|gk bisa ngirim|gk bisa dikirim|gk bisa kekirim|gk bisa terkirim|gk bisa upload
|gk bisa diupload|gk bisa unggah|gk bisa download|gk bisa didownload|gk bisa donlot|gk bisa bayar|gk bisa transfer
|gk bisa tf|gk bisa transaksi|gk bisa top up|gk bisa topup|gk bisa checkout|gk bisa co|gk bisa order|gk bisa pesan
|gk bisa pesen|gk bisa beli|gk bisa booking|gk bisa check in|gk bisa checkin|gk bisa scan|gk bisa search
|gk bisa nyari|gk bisa cari|gk bisa nonton|gk bisa ditonton|gk bisa denger|gk bisa dengerin|gk bisa play
|gk bisa diplay|gk bisa diputar|gk bisa muter|gk bisa main|gk bisa mabar|gk bisa telpon|gk bisa telepon|gk bisa vc
|gk bisa call|gk bisa nelpon|gk bisa chat|gk bisa ngechat|gk bisa dm|gk bisa komen|gk bisa post|gk bisa posting
|gk bisa ngepost|gk bisa update|gk bisa diupdate|gk bisa install|gk bisa diinstall|gk bisa instal|gk bisa refresh
|gk bisa direfresh|gk bisa save|gk bisa disimpan|gk bisa nyimpen|gk bisa edit|gk bisa diedit|gk bisa klik
|gk bisa diklik|gk bisa dipencet|gk bisa daftar|gk bisa join|gk bisa gabung|gk bisa narik|gk bisa tarik tunai
|gk bisa tarik saldo|gk bisa cek saldo|gk bisa liat|gk bisa lihat|gk bisa dilihat|gk bisa diliat|gk bisa muncul
|gk bisa print|gk bisa ngeprint|gk bisa share|gk bisa kerja|gk bisa nugas|gk bisa ngapain|gk bisa ngapa
|gk bisa submit|gk bisa sinkron|gk bisa generate|gk bisa deploy|gk bisa live|gk bisa absen|gk bisa diproses
|nggak bisa dipake|nggak bisa dipakai|nggak bisa pake|nggak bisa pakai|nggak bisa digunakan|nggak bisa digunain
|nggak bisa kirim|nggak bisa ngirim|nggak bisa dikirim|nggak bisa kekirim|nggak bisa terkirim|nggak bisa upload
|nggak bisa diupload|nggak bisa unggah|nggak bisa download|nggak bisa didownload|nggak bisa donlot|nggak bisa bayar
|nggak bisa transfer|nggak bisa tf|nggak bisa transaksi|nggak bisa top up|nggak bisa topup|nggak bisa checkout
|nggak bisa co|nggak bisa order|nggak bisa pesan|nggak bisa pesen|nggak bisa beli|nggak bisa booking
|nggak bisa check in|nggak bisa checkin|nggak bisa scan|nggak bisa search|nggak bisa nyari|nggak bisa cari
|nggak bisa nonton|nggak bisa ditonton|nggak bisa denger|nggak bisa dengerin|nggak bisa play|nggak bisa diplay
|nggak bisa diputar|nggak bisa muter|nggak bisa main|nggak bisa mabar|nggak bisa telpon|nggak bisa telepon
|nggak bisa vc|nggak bisa call|nggak bisa nelpon|nggak bisa chat|nggak bisa ngechat|nggak bisa dm|nggak bisa komen
|nggak bisa post|nggak bisa posting|nggak bisa ngepost|nggak bisa update|nggak bisa diupdate|nggak bisa install
|nggak bisa diinstall|nggak bisa instal|nggak bisa refresh|nggak bisa direfresh|nggak bisa save|nggak bisa disimpan
|nggak bisa nyimpen|nggak bisa edit|nggak bisa diedit|nggak bisa klik|nggak bisa diklik|nggak bisa dipencet
|nggak bisa daftar|nggak bisa join|nggak bisa gabung|nggak bisa narik|nggak bisa tarik tunai|nggak bisa tarik saldo
|nggak bisa cek saldo|nggak bisa liat|nggak bisa lihat|nggak bisa dilihat|nggak bisa diliat|nggak bisa muncul
|nggak bisa print|nggak bisa ngeprint|nggak bisa share|nggak bisa kerja|nggak bisa nugas|nggak bisa ngapain
|nggak bisa ngapa|nggak bisa submit|nggak bisa sinkron|nggak bisa generate|nggak bisa deploy|nggak bisa live
|nggak bisa absen|nggak bisa diproses|ngga bisa dipake|ngga bisa dipakai|ngga bisa pake|ngga bisa pakai
|ngga bisa digunakan|ngga bisa digunain|ngga bisa kirim|ngga bisa ngirim|ngga bisa dikirim|ngga bisa kekirim
|ngga bisa terkirim|ngga bisa upload|ngga bisa diupload|ngga bisa unggah|ngga bisa download|ngga bisa didownload
|ngga bisa donlot|ngga bisa bayar|ngga bisa transfer|ngga bisa tf|ngga bisa transaksi|ngga bisa top up
|ngga bisa topup|ngga bisa checkout|ngga bisa co|ngga bisa order|ngga bisa pesan|ngga bisa pesen|ngga bisa beli
|ngga bisa booking|ngga bisa check in|ngga bisa checkin|ngga bisa scan|ngga bisa search|ngga bisa nyari
|ngga bisa cari|ngga bisa nonton|ngga bisa ditonton|ngga bisa denger|ngga bisa dengerin|ngga bisa play
|ngga bisa diplay|ngga bisa diputar|ngga bisa muter|ngga bisa main|ngga bisa mabar|ngga bisa telpon
|ngga bisa telepon|ngga bisa vc|ngga bisa call|ngga bisa nelpon|ngga bisa chat|ngga bisa ngechat|ngga bisa dm
|ngga bisa komen|ngga bisa post|ngga bisa posting|ngga bisa ngepost|ngga bisa update|ngga bisa diupdate
|ngga bisa install|ngga bisa diinstall|ngga bisa instal|ngga bisa refresh|ngga bisa direfresh|ngga bisa save
|ngga bisa disimpan|ngga bisa nyimpen|ngga bisa edit|ngga bisa diedit|ngga bisa klik|ngga bisa diklik
|ngga bisa dipencet|ngga bisa daftar|ngga bisa join|ngga bisa gabung|ngga bisa narik|ngga bisa tarik tunai
|ngga bisa tarik saldo|ngga bisa cek saldo|ngga bisa liat|ngga bisa lihat|ngga bisa dilihat|ngga bisa diliat
|ngga bisa muncul|ngga bisa print|ngga bisa ngeprint|ngga bisa share|ngga bisa kerja|ngga bisa nugas
|ngga bisa ngapain|ngga bisa ngapa|ngga bisa submit|ngga bisa sinkron|ngga bisa generate|ngga bisa deploy
|ngga bisa live|ngga bisa absen|ngga bisa diproses|tidak bisa dipake|tidak bisa dipakai|tidak bisa pake
|tidak bisa pakai|tidak bisa digunakan|tidak bisa digunain|tidak bisa kirim|tidak bisa ngirim|tidak bisa dikirim
|tidak bisa kekirim|tidak bisa terkirim|tidak bisa upload|tidak bisa diupload|tidak bisa unggah|tidak bisa download
|tidak bisa didownload|tidak bisa donlot|tidak bisa bayar|tidak bisa transfer|tidak bisa tf|tidak bisa transaksi
|tidak bisa top up|tidak bisa topup|tidak bisa checkout|tidak bisa co|tidak bisa order|tidak bisa pesan
|tidak bisa pesen|tidak bisa beli|tidak bisa booking|tidak bisa check in|tidak bisa checkin|tidak bisa scan
|tidak bisa search|tidak bisa nyari|tidak bisa cari|tidak bisa nonton|tidak bisa ditonton|tidak bisa denger
|tidak bisa dengerin|tidak bisa play|tidak bisa diplay|tidak bisa diputar|tidak bisa muter|tidak bisa main
|tidak bisa mabar|tidak bisa telpon|tidak bisa telepon|tidak bisa vc|tidak bisa call|tidak bisa nelpon
|tidak bisa chat|tidak bisa ngechat|tidak bisa dm|tidak bisa komen|tidak bisa post|tidak bisa posting
|tidak bisa ngepost|tidak bisa update|tidak bisa diupdate|tidak bisa install|tidak bisa diinstall|tidak bisa instal
|tidak bisa refresh|tidak bisa direfresh|tidak bisa save|tidak bisa disimpan|tidak bisa nyimpen|tidak bisa edit
|tidak bisa diedit|tidak bisa klik|tidak bisa diklik|tidak bisa dipencet|tidak bisa daftar|tidak bisa join
|tidak bisa gabung|tidak bisa narik|tidak bisa tarik tunai|tidak bisa tarik saldo|tidak bisa cek saldo
|tidak bisa liat|tidak bisa lihat|tidak bisa dilihat|tidak bisa diliat|tidak bisa muncul|tidak bisa print
|tidak bisa ngeprint|tidak bisa share|tidak bisa kerja|tidak bisa nugas|tidak bisa ngapain|tidak bisa ngapa
|tidak bisa submit|tidak bisa sinkron|tidak bisa generate|tidak bisa deploy|tidak bisa live|tidak bisa absen
|tidak bisa diproses|ga bs dipake|ga bs dipakai|ga bs pake|ga bs pakai|ga bs digunakan|ga bs digunain|ga bs kirim
|ga bs ngirim|ga bs dikirim|ga bs kekirim|ga bs terkirim|ga bs upload|ga bs diupload|ga bs unggah|ga bs download
|ga bs didownload|ga bs donlot|ga bs bayar|ga bs transfer|ga bs tf|ga bs transaksi|ga bs top up|ga bs topup
|ga bs checkout|ga bs co|ga bs order|ga bs pesan|ga bs pesen|ga bs beli|ga bs booking|ga bs check in|ga bs checkin
|ga bs scan|ga bs search|ga bs nyari|ga bs cari|ga bs nonton|ga bs ditonton|ga bs denger|ga bs dengerin|ga bs play
|ga bs diplay|ga bs diputar|ga bs muter|ga bs main|ga bs mabar|ga bs telpon|ga bs telepon|ga bs vc|ga bs call
|ga bs nelpon|ga bs chat|ga bs ngechat|ga bs dm|ga bs komen|ga bs post|ga bs posting|ga bs ngepost|ga bs update
|ga bs diupdate|ga bs install|ga bs diinstall|ga bs instal|ga bs refresh|ga bs direfresh|ga bs save|ga bs disimpan
|ga bs nyimpen|ga bs edit|ga bs diedit|ga bs klik|ga bs diklik|ga bs dipencet|ga bs daftar|ga bs join|ga bs gabung
|ga bs narik|ga bs tarik tunai|ga bs tarik saldo|ga bs cek saldo|ga bs liat|ga bs lihat|ga bs dilihat|ga bs diliat
|ga bs muncul|ga bs print|ga bs ngeprint|ga bs share|ga bs kerja|ga bs nugas|ga bs ngapain|ga bs ngapa|ga bs submit
|ga bs sinkron|ga bs generate|ga bs deploy|ga bs live|ga bs absen|ga bs diproses|gk bs dipake|gk bs dipakai
|gk bs pake|gk bs pakai|gk bs digunakan|gk bs digunain|gk bs kirim|gk bs ngirim|gk bs dikirim|gk bs kekirim
|gk bs terkirim|gk bs upload|gk bs diupload|gk bs unggah|gk bs download|gk bs didownload|gk bs donlot|gk bs bayar
|gk bs transfer|gk bs tf|gk bs transaksi|gk bs top up|gk bs topup|gk bs checkout|gk bs co|gk bs order|gk bs pesan
|gk bs pesen|gk bs beli|gk bs booking|gk bs check in|gk bs checkin|gk bs scan|gk bs search|gk bs nyari|gk bs cari
|gk bs nonton|gk bs ditonton|gk bs denger|gk bs dengerin|gk bs play|gk bs diplay|gk bs diputar|gk bs muter
|gk bs main|gk bs mabar|gk bs telpon|gk bs telepon|gk bs vc|gk bs call|gk bs nelpon|gk bs chat|gk bs ngechat
|gk bs dm|gk bs komen|gk bs post|gk bs posting|gk bs ngepost|gk bs update|gk bs diupdate|gk bs install
|gk bs diinstall|gk bs instal|gk bs refresh|gk bs direfresh|gk bs save|gk bs disimpan|gk bs nyimpen|gk bs edit
|gk bs diedit|gk bs klik|gk bs diklik|gk bs dipencet|gk bs daftar|gk bs join|gk bs gabung|gk bs narik
|gk bs tarik tunai|gk bs tarik saldo|gk bs cek saldo|gk bs liat|gk bs lihat|gk bs dilihat|gk bs diliat|gk bs muncul
|gk bs print|gk bs ngeprint|gk bs share|gk bs kerja|gk bs nugas|gk bs ngapain|gk bs ngapa|gk bs submit|gk bs sinkron
|gk bs generate|gk bs deploy|gk bs live|gk bs absen|gk bs diproses|gabisa pake|gabisa kirim|gabisa upload
|gabisa download|gabisa bayar|gabisa transfer|gabisa tf|gabisa transaksi|gabisa top up|gabisa checkout|gabisa order
|gabisa pesan|gabisa beli|gabisa scan|gabisa nonton|gabisa play|gabisa main|gabisa telpon|gabisa vc|gabisa chat
|gabisa dm|gabisa komen|gabisa post|gabisa update|gabisa refresh|gabisa klik|gabisa muncul|gabisa share|gabisa kerja
|gbisa pake|gbisa kirim|gbisa upload|gbisa download|gbisa bayar|gbisa transfer|gbisa tf|gbisa transaksi|gbisa top up
|gbisa checkout|gbisa order|gbisa pesan|gbisa beli|gbisa scan|gbisa nonton|gbisa play|gbisa main|gbisa telpon
|gbisa vc|gbisa chat|gbisa dm|gbisa komen|gbisa post|gbisa update|gbisa refresh|gbisa klik|gbisa muncul|gbisa share
|gbisa kerja|gabisa|gbisa|gabs|gakbisa|gbs|gabisaa|gaiso|kagabisa|ga bisa|ga bs|ga bsa|ga iso|gak bisa|gak bs
|gak bsa|gak iso|gk bisa|gk bs|gk bsa|gk iso|g bisa|g bs|g bsa|g iso|nggak bisa|nggak bs|nggak bsa|nggak iso
|ngga bisa|ngga bs|ngga bsa|ngga iso|enggak bisa|enggak bs|enggak bsa|enggak iso|engga bisa|engga bs|engga bsa
|engga iso|kagak bisa|kagak bs|kagak bsa|kagak iso|tidak bisa|tidak bs|tidak bsa|tidak iso|tdk bisa|tdk bs|tdk bsa
|tdk iso|tak bisa|tak bs|tak bsa|tak iso|ndak bisa|ndak bs|ndak bsa|ndak iso|gag bisa|gag bs|gag bsa|gag iso
|ngk bisa|ngk bs|ngk bsa|ngk iso|ga berfungsi|ga fungsi|ga befungsi|ga jalan|ga jalan jalan|ga work|ga working
|ga bekerja|ga kekirim|ga kekirim kirim|ga terkirim|ga nyampe|ga sampe|ga masuk|ga masuk masuk|ga muncul
|ga muncul muncul|ga keluar|ga keluar suara|ga ada suara|ga ada gambar|ga bunyi|ga kedengeran|ga kedengaran
|ga keliatan|ga kelihatan|ga ketemu|ga kedetect|ga kebaca|ga terbaca|ga terdeteksi|ga keupload|ga keupdate
|ga kedownload|ga keproses|ga diproses|ga respon sama sekali|ga mau dipake|ga mau muter|ga mau kirim|ga mau muncul
|ga mau jalan|ga mau|ga mempan|ga bener|ga beres|ga normal|ga stabil|ga update|ga ngeupdate|ga refresh|ga ke refresh
|ga sinkron|ga tersinkron|ga tersimpan|ga kesimpen|ga ada notif|ga ada notifikasi|ga masuk notif|gak berfungsi
|gak fungsi|gak befungsi|gak jalan|gak jalan jalan|gak work|gak working|gak bekerja|gak kekirim|gak kekirim kirim
|gak terkirim|gak nyampe|gak sampe|gak masuk|gak masuk masuk|gak muncul|gak muncul muncul|gak keluar
|gak keluar suara|gak ada suara|gak ada gambar|gak bunyi|gak kedengeran|gak kedengaran|gak keliatan|gak kelihatan
|gak ketemu|gak kedetect|gak kebaca|gak terbaca|gak terdeteksi|gak keupload|gak keupdate|gak kedownload|gak keproses
|gak diproses|gak respon sama sekali|gak mau dipake|gak mau muter|gak mau kirim|gak mau muncul|gak mau jalan|gak mau
|gak mempan|gak bener|gak beres|gak normal|gak stabil|gak update|gak ngeupdate|gak refresh|gak ke refresh
|gak sinkron|gak tersinkron|gak tersimpan|gak kesimpen|gak ada notif|gak ada notifikasi|gak masuk notif|gk berfungsi
|gk fungsi|gk befungsi|gk jalan|gk jalan jalan|gk work|gk working|gk bekerja|gk kekirim|gk kekirim kirim|gk terkirim
|gk nyampe|gk sampe|gk masuk|gk masuk masuk|gk muncul|gk muncul muncul|gk keluar|gk keluar suara|gk ada suara
|gk ada gambar|gk bunyi|gk kedengeran|gk kedengaran|gk keliatan|gk kelihatan|gk ketemu|gk kedetect|gk kebaca
|gk terbaca|gk terdeteksi|gk keupload|gk keupdate|gk kedownload|gk keproses|gk diproses|gk respon sama sekali
|gk mau dipake|gk mau muter|gk mau kirim|gk mau muncul|gk mau jalan|gk mau|gk mempan|gk bener|gk beres|gk normal
|gk stabil|gk update|gk ngeupdate|gk refresh|gk ke refresh|gk sinkron|gk tersinkron|gk tersimpan|gk kesimpen
|gk ada notif|gk ada notifikasi|gk masuk notif|nggak berfungsi|nggak fungsi|nggak befungsi|nggak jalan
|nggak jalan jalan|nggak work|nggak working|nggak bekerja|nggak kekirim|nggak kekirim kirim|nggak terkirim
|nggak nyampe|nggak sampe|nggak masuk|nggak masuk masuk|nggak muncul|nggak muncul muncul|nggak keluar
|nggak keluar suara|nggak ada suara|nggak ada gambar|nggak bunyi|nggak kedengeran|nggak kedengaran|nggak keliatan
|nggak kelihatan|nggak ketemu|nggak kedetect|nggak kebaca|nggak terbaca|nggak terdeteksi|nggak keupload
|nggak keupdate|nggak kedownload|nggak keproses|nggak diproses|nggak respon sama sekali|nggak mau dipake
|nggak mau muter|nggak mau kirim|nggak mau muncul|nggak mau jalan|nggak mau|nggak mempan|nggak bener|nggak beres
|nggak normal|nggak stabil|nggak update|nggak ngeupdate|nggak refresh|nggak ke refresh|nggak sinkron
|nggak tersinkron|nggak tersimpan|nggak kesimpen|nggak ada notif|nggak ada notifikasi|nggak masuk notif
|tidak berfungsi|tidak fungsi|tidak befungsi|tidak jalan|tidak jalan jalan|tidak work|tidak working|tidak bekerja
|tidak kekirim|tidak kekirim kirim|tidak terkirim|tidak nyampe|tidak sampe|tidak masuk|tidak masuk masuk
|tidak muncul|tidak muncul muncul|tidak keluar|tidak keluar suara|tidak ada suara|tidak ada gambar|tidak bunyi
|tidak kedengeran|tidak kedengaran|tidak keliatan|tidak kelihatan|tidak ketemu|tidak kedetect|tidak kebaca
|tidak terbaca|tidak terdeteksi|tidak keupload|tidak keupdate|tidak kedownload|tidak keproses|tidak diproses
|tidak respon sama sekali|tidak mau dipake|tidak mau muter|tidak mau kirim|tidak mau muncul|tidak mau jalan
|tidak mau|tidak mempan|tidak bener|tidak beres|tidak normal|tidak stabil|tidak update|tidak ngeupdate|tidak refresh
|tidak ke refresh|tidak sinkron|tidak tersinkron|tidak tersimpan|tidak kesimpen|tidak ada notif|tidak ada notifikasi
|tidak masuk notif|notif ga masuk|notif ga muncul|notif ga bunyi|notif ga keluar|notif gak masuk|notif gak muncul
|notif gak bunyi|notif gak keluar|notif nggak masuk|notif nggak muncul|notif nggak bunyi|notif nggak keluar
|notif tidak masuk|notif tidak muncul|notif tidak bunyi|notif tidak keluar|notif ngga masuk|notif ngga muncul
|notif ngga bunyi|notif ngga keluar|notif gk masuk|notif gk muncul|notif gk bunyi|notif gk keluar|pesan ga terkirim
|pesan ga masuk|pesan ga kekirim|pesan gak terkirim|pesan gak masuk|pesan gak kekirim|pesan nggak terkirim
|pesan nggak masuk|pesan nggak kekirim|pesan tidak terkirim|pesan tidak masuk|pesan tidak kekirim
|pesan ngga terkirim|pesan ngga masuk|pesan ngga kekirim|chat ga terkirim|chat ga masuk|chat ga kekirim
|chat gak terkirim|chat gak masuk|chat gak kekirim|chat nggak terkirim|chat nggak masuk|chat nggak kekirim
|chat tidak terkirim|chat tidak masuk|chat tidak kekirim|chat ngga terkirim|chat ngga masuk|chat ngga kekirim
|gambar ga muncul|gambar ga kebuka|gambar ga keload|gambar gak muncul|gambar gak kebuka|gambar gak keload
|gambar nggak muncul|gambar nggak kebuka|gambar nggak keload|gambar tidak muncul|gambar tidak kebuka
|gambar tidak keload|gambar ngga muncul|gambar ngga kebuka|gambar ngga keload|suara ga keluar|suara ga ada
|suara ga muncul|suara gak keluar|suara gak ada|suara gak muncul|suara nggak keluar|suara nggak ada
|suara nggak muncul|suara tidak keluar|suara tidak ada|suara tidak muncul|centang satu|ceklis satu|ceklis 1
|centang 1|jam dinding|gagal|gagal mulu|gagal terus|selalu gagal|tetep gagal|tetap gagal|malah gagal|gagal maning
|gagal lagi|bermasalah|lagi bermasalah|sedang bermasalah|ada masalah|ada kendala|kendala|terkendala
|mengalami kendala|mengalami masalah|trouble|lagi trouble|ada trouble|rusak|rusak ya|rusak lagi|lagi rusak
|rusak mulu|ngaco|ngaco banget|ngaconya|kacau|kacau banget|kacau balau|kacau nih|ngambek|ngambek lagi|lagi ngambek
|berulah|berulah lagi|bikin ulah|kumat|kumat lagi|kambuh|kambuh lagi|penyakitnya kambuh|rewel|sakit lagi|lagi sakit
|servernya sakit|oleng|lagi oleng|eror berjamaah|aneh|aneh banget|kok aneh|kok gini|kok begini|kok gitu
|kok jadi gini|kok ga|kok gak|kok gk|kok nggak|kok ngga|kok gabisa|kok tidak|kok error|kok eror|kok down|kok mati
|kok lemot|kok ilang|kok hilang|gini mulu|gini terus|gitu mulu|begini terus|lagi lagi|lagi2|hilang|ilang
|hilang semua|ilang semua|hilang sendiri|ilang sendiri|tiba tiba hilang|tiba tiba ilang|susah|susah banget|susah bgt
|sulit|ditolak|ditolak terus|ditolak mulu|terus menerus gagal|stop working|stop berfungsi|berhenti berfungsi
|malfungsi|amburadul|berantakan|acak acakan|ancur|hancur|ambyar|udah coba semua|udah dicoba|sudah dicoba
|udah di restart|udah restart|sudah restart|udah uninstall|sudah uninstall|udah hapus cache|sudah hapus cache
|udah bersihin cache|udah reinstall|udah install ulang|sudah install ulang|udah ganti jaringan|udah ganti wifi
|udah clear cache|tetep ga bisa|tetep gak bisa|tetep gabisa|tetap ga bisa|tetap gak bisa|tetap tidak bisa|tetep sama
|tetep aja|tetap saja|tetep error|tetap error|tetep eror|dari tadi ga bisa|dari tadi gabisa|dari tadi gak bisa
|daritadi gabisa|daritadi ga bisa|belum bisa|blm bisa|belom bisa|belum masuk|blm masuk|belum terkirim|belum muncul
|blm muncul|napa ga bisa|kenapa ga bisa|kenapa gak bisa|kenapa gabisa|kenapa nggak bisa|kenapa tidak bisa
|knp ga bisa|knp gabisa|knp gak bisa|knp gk bisa|tadi ga bisa|tadi gak bisa|tadi gabisa|tadi nggak bisa
|kemarin ga bisa|kemarin gak bisa|kemarin gabisa|kmrn ga bisa|kmrn gabisa|sempat ga bisa|sempat gak bisa
|sempet ga bisa|sempet gabisa|sempat tidak bisa|sempat bermasalah|sempat terkendala|tadi gagal|tadi bermasalah`,
  work: `bisa|bisa dibuka|bisa diakses|dibuka|diakses|kebuka|terbuka|membuka|buka|mengakses|akses|konek|connect
|nyambung|terhubung|tersambung|menyambung|jalan|berjalan|berfungsi|fungsi|bekerja|muat|memuat|loading|load|merespon
|merespons|respon|respons|kirim|terkirim|kekirim|mengirim|putar|memutar|muncul|tampil|nyala|hidup|dipake|dipakai
|digunakan|aktif|beroperasi|berlangsung|masuk`,
  not: `ga|gak|gk|nggak|ngga|enggak|engga|kagak|kaga|tidak|tdk|ndak|gag|nda|gada|ga ada|gak ada|nggak ada|tidak ada
|tdk ada|ngga ada|gaada|bukan|belum|blm|belom|tanpa|jangan|jgn|sama sekali|samsek|nihil|teu|moal|mustahil|mana bisa
|gamau|ga mau|gak mau|nggak mau|ngga mau|ogah|enggan|tidak pernah|ga pernah|gapernah`,
  now: `sekarang|skrg|skrng|skr|saat ini|hari ini|hr ini|malam ini|mlm ini|pagi ini|siang ini|sore ini|detik ini
|jam segini|jam sgini|barusan|baru saja|baru aja|baru ini|tadi pagi|tadi siang|tadi malam|td pagi|td malem|tadi
|dari tadi|daritadi|dr tadi|drtd|dari td|sedari tadi|sejak tadi|dari pagi|dr pagi|sejak pagi|dari subuh|dari siang
|dari sore|dari semalam|dari semalem|dr semalem|sejak semalam|dari malam|dari kemarin|dr kemarin|dari kemaren
|dr kmrn|dari kmrn|sejak kemarin|dari jam|dr jam|sejak jam|sejak pukul|sejak|udah sejam|udah dua jam|udah 2 jam
|udah 1 jam|udah berjam jam|sudah berjam jam|berjam jam|berhari hari|udah berhari hari|seharian|semaleman|semalaman
|udah seharian|udah dari tadi|udah daritadi|udah dari|jam yang lalu|jam lalu|menit yang lalu|menit lalu
|menit terakhir|jam terakhir|lagi|lg|lagi lagi|masih|msh|masih aja|masih belum|msh blm|terus|trs|terus terusan|mulu
|melulu|teros|terus menerus|tiap hari|setiap hari|tiap jam|tiap malam|tiap saat|tiba tiba|tiba2|tb tb|tbtb|mendadak
|seketika|kembali|lagi dan lagi|minggu ini|bulan ini|akhir akhir ini|belakangan ini|belakangan|beberapa hari ini
|dari minggu lalu|real time|pas banget|pas lagi|pas mau|pas butuh|pas penting|lagi butuh|lagi penting|di saat|disaat
|saat saat|tengah|sedang|sdg|hingga kini|hingga saat ini|sampai saat ini|sampai sekarang|sampe sekarang|sampe skrg
|sampai detik ini|sampe detik ini|per jam|wib|wita|nih|skg`,
  ago: `kemarin|kemaren|kmrn|kmren|kemarin malam|kemarin sore|semalam|semalem|tadi malam|kemarin lusa|minggu lalu
|minggu kemarin|pekan lalu|bulan lalu|bulan kemarin|tahun lalu|tahun kemarin|beberapa hari lalu|beberapa hari yang
|hari yang lalu|hari lalu|minggu yang lalu|bulan yang lalu|tahun yang lalu|lalu|yang lalu|dulu|dahulu|dulu banget
|jaman dulu|zaman dulu|jaman|waktu itu|saat itu|ketika itu|kala itu|tempo hari|tempo lalu|dulunya|pas jaman|inget ga
|inget gak|ingat tidak|ingat ga|masih inget|masih ingat|ingatkah|teringat|keinget|keinget pas|kenangan|mengenang
|nostalgia|sejarah|pada tahun|di tahun|tahun 2023|tahun 2024|peristiwa|insiden kemarin|gangguan kemarin|down kemarin
|pasca gangguan|pascagangguan|pasca|setelah gangguan|setelah insiden|penyebab gangguan|penyebab down
|penyebab tumbang|akar masalah|analisis|analisa|evaluasi|pelajaran|belajar dari|hikmah|kronologi|penjelasan soal
|jelaskan penyebab|ungkap penyebab|mengungkap penyebab|buka suara soal|minta maaf atas|postmortem|laporan insiden
|kompensasi gangguan|ganti rugi|peringatan|genap setahun|setahun lalu|awal tahun|akhir tahun lalu|pernah
|pernah kejadian|pernah ngalamin`,
  was: `sempat down|sempat mati|sempat tumbang|sempat lumpuh|sempat error|sempat gangguan|sempat terganggu
|sempat offline|sempat tidak bisa|sempet down|sempet mati|sempet tumbang|sempet lumpuh|sempet error|sempet gangguan
|sempet ga bisa|sempet gabisa|kemarin down|kemarin mati|kemarin tumbang|kemarin error|kemarin gangguan|kmrn down
|kmrn mati|kmrn error|kmrn gangguan|tadi down|tadi mati|tadi tumbang|tadi error|tadi gangguan|tadi sempat
|tadi sempet|tadinya down|tadinya error|tadinya mati|waktu down|waktu tumbang|waktu gangguan|waktu itu down|pas down
|pas lagi down|pas gangguan|pernah down|pernah tumbang|pernah mati|pernah lumpuh|pernah gangguan|pernah error
|telah mengalami gangguan|sebelumnya mengalami gangguan|yang sempat down|yang sempat gangguan|tadi eror|kemarin eror
|sempat eror|tadi gabisa login|tadi ga bisa login|tadi gak bisa login|kemarin ga bisa login|kemarin gabisa login
|sempat logout|sempet kelogout|sempat ga bisa login|tadi ga bisa|tadi gak bisa|tadi gabisa|tadi nggak bisa
|kemarin ga bisa|kemarin gak bisa|kemarin gabisa|kmrn ga bisa|kmrn gabisa|sempat ga bisa|sempat gak bisa
|sempat bermasalah|sempat terkendala|tadi gagal|tadi bermasalah|ketika|sempat|sempet|pernah|tadinya|sebelumnya
|sblmnya|awalnya|telah|sudah|udah|dulu|terjadi pada|terjadi kemarin|berlangsung selama|dialami|mengalami|kejadian
|waktu itu|pas itu`,
  recovered: `sudah normal|udah normal|sdh normal|udh normal|dah normal|normal lagi|normal kembali|kembali normal
|balik normal|udah balik normal|sudah kembali normal|udah balik|sudah balik|dah balik|udah kembali|sudah kembali
|telah kembali|kembali pulih|sudah pulih|udah pulih|telah pulih|mulai pulih|berangsur pulih|berangsur normal|pulih
|pulih kembali|dipulihkan|telah dipulihkan|pemulihan selesai|mulai normal|mulai bisa|mulai membaik|membaik
|sudah membaik|udah membaik|mendingan|udah mendingan|udah bisa|sudah bisa|udh bisa|sdh bisa|dah bisa|uda bisa
|udah bs|akhirnya bisa|akhirnya normal|akhirnya balik|akhirnya nyala|akhirnya kebuka|akhirnya jalan|akhirnya hidup
|akhirnya masuk|akhirnya connect|bisa lagi|bs lagi|bisa kembali|bisa diakses lagi|bisa diakses kembali
|bisa dibuka lagi|bisa dipake lagi|bisa digunakan kembali|bisa login lagi|bisa masuk lagi|kembali bisa|kembali dapat
|dapat diakses kembali|dapat digunakan kembali|sudah dapat diakses|sudah dapat digunakan|sudah bisa diakses
|sudah bisa dibuka|sudah bisa digunakan|udah bisa dibuka|udah bisa diakses|udah bisa login|udah bisa masuk
|udah bisa dipake|sudah bisa login|udah kebuka|udah nyala|sudah nyala|dah nyala|nyala lagi|udah hidup|sudah hidup
|hidup lagi|hidup kembali|bangkit|bangkit lagi|bangkit dari kubur|udah jalan|sudah jalan|jalan lagi|jalan kembali
|sudah berjalan normal|berjalan normal|beroperasi normal|kembali beroperasi|sudah beroperasi|beroperasi kembali
|kembali online|online lagi|udah online|sudah online|kembali aktif|aktif kembali|aktif lagi|udah aktif|sudah aktif
|udah sembuh|sudah sembuh|sembuh|udah waras|udah bener|udah benar|udah beres|sudah beres|dah beres|udah kelar
|sudah kelar|beres juga|udah lancar|sudah lancar|lancar lagi|lancar kembali|kembali lancar|lancar jaya lagi
|udah stabil|sudah stabil|stabil lagi|stabil kembali|kembali stabil|sudah teratasi|udah teratasi|teratasi
|telah teratasi|sudah diatasi|telah diatasi|berhasil diatasi|sudah diperbaiki|udah diperbaiki|telah diperbaiki
|selesai diperbaiki|udah dibenerin|udah dibetulin|udah fix|sudah fix|udah difix|sudah selesai|telah selesai
|telah diselesaikan|sudah diselesaikan|sudah ditangani|telah ditangani|masalah selesai|masalah teratasi
|kendala teratasi|kendala sudah teratasi|gangguan selesai|gangguan teratasi|gangguan sudah teratasi
|gangguan telah teratasi|udah connect|udah konek|udah nyambung|sudah nyambung|sudah tersambung|nyambung lagi
|konek lagi|connect lagi|udah terhubung|kembali terhubung|terhubung kembali|udah muncul|udah muncul lagi|muncul lagi
|balik lagi|balik juga|welcome back|selamat datang kembali|udah ga error|udah gak error|udah ga eror|udah ga down
|udah ga lemot|udah ga gangguan|sudah tidak error|sudah tidak gangguan|maaf atas ketidaknyamanannya
|maaf atas ketidaknyamanan|mohon maaf atas ketidaknyamanan|terima kasih atas kesabaran|terima kasih atas pengertian
|maintenance selesai|pemeliharaan selesai|sekarang udah bisa|sekarang sudah bisa|skrg udah bisa|sekarang normal
|skrg normal|sekarang lancar|sekarang bisa|skrg bisa`,
  anyone: `cuma gue|cuma gw|cuma aku|cuma saya|cuma aq|cm gw|cm aku|cm saya|cuma di gue|cuma di aku|cuma di gw
|cuma punya gue|cuma punyaku|cuma hp gue|cuma gue doang|cuma gw doang|cuma aku doang|cuma aku aja|cuma gue aja
|cuma saya saja|hanya saya|hanya aku|apa cuma|apa cuma gue|apa cuma gw|apa cuma aku|apa cuma saya|apa hanya saya
|apa hanya aku|apakah hanya|gue doang|gw doang|aku doang|saya doang|gue aja|gw aja|aku aja|aku aja kah|gue doang apa
|aku doang apa|gue sendiri|aku sendirian|ada yang sama|ada yg sama|ada yang|ada yg|ada yang ngalamin|ada yg ngalamin
|ada yang ngerasain|ada yang mengalami|ada yang samaan|ada yang tau|ada yg tau|ada yang tahu|ada yang juga
|ada yg juga|yang lain|yg lain|yang lain gimana|yg lain gimana|yang lain juga|yg lain juga|yang lain sama
|yg lain sama|yang lain aman|yg lain aman|kalian|kalian juga|klian juga|kalian gimana|kalian sama|kalian ngalamin
|kalian gitu|kalian begini|punya kalian|punya klean|di kalian|di tempat kalian|hp kalian|klean|klen|kelen|elu pada
|lu pada|lo pada|pada ngerasa|pada ngalamin|pada gini|pada gitu|pada kenapa|pada|semua orang|semuanya|orang orang
|orang lain|temen temen|temen2|teman teman|guys|gaes|gais|gess|guis|bro|bestie|bund|siapa|siapa yang|siapa lagi
|siapa aja|adakah|adakah yang|seseorang|serentak|sama kah|samakah|sama ga|sama gak|sama nggak|sama ngga|sama gk
|sama semua|semua sama|senasib|yang senasib|ada yg senasib|ngerasain juga|ngalamin juga|juga ga|juga gak|juga nggak
|juga kah|juga ngga`,
  asking: `kenapa|knp|knapa|napa|kenapa ya|knp ya|kenapa sih|knp sih|kenapa nih|knp nih|kenapa dah|kenapa deh
|mengapa|ada apa|ada apa dengan|ada apa sama|ada apa ini|ada apa nih|apa yang terjadi|apa yg terjadi|apakah|apa kah
|apakah ada|apakah sedang|apa lagi|apa ada|apa emang|apa memang|emang|emangnya|emg|lagi kenapa|lg knp|lagi ada apa
|lagi gangguan ya|lagi down ya|lagi error ya|lagi maintenance ya|lagi maintenance kah|lagi down kah|lagi error kah
|lagi mt|sedang gangguan kah|sedang gangguan ya|gangguan ya|gangguan kah|down ya|down kah|down ga|down gak
|down gaksih|down nggak|error ya|error kah|error ga|error gak|error gasih|mati ya|mati kah|tumbang ya|tumbang kah
|maintenance kah|maintenance ya|mt kah|gimana|gmn|gmna|bagaimana|gimana nih|gmn nih|gimana ini|gimana sih|gmn sih
|kok|kok bisa|kok gini|kah|ya min|ya kak|ya gan|yak|ga sih|gasih|gak sih|gaksih|nggak sih|ngga sih|apa gimana
|apa gmn|apa gmana|atau gimana|apa emang gini|apaan|apaan nih|apaan sih|apasih|apa sih|wth|wtf|anjir kenapa
|woi kenapa|woy kenapa|halo|hallo|tolong info|mohon info|minta info|info dong|infonya|ada info|spill|cek dong
|bisa cek|bisa ga|bisa gak|bisa nggak|bisa ngga|bisa kah|bisakah|aman ga|aman gak|aman kah|aman nggak|normal ga
|normal gak|normal kah|lancar ga|lancar gak|lancar kah|jalan ga|kebuka ga|kapan|kpn|kapan ya|kapan sih|sampai kapan
|sampe kapan|dimana|bener ga|beneran|benarkah|masa iya`,
  news: `dilaporkan down|dilaporkan tumbang|dilaporkan gangguan|dilaporkan mengalami gangguan|dilaporkan lumpuh
|dilaporkan error|dilaporkan mati|down di seluruh|down di sejumlah|down di berbagai|down di indonesia|down di dunia
|down di beberapa|tumbang di seluruh|tumbang di sejumlah|tumbang di berbagai|tumbang di indonesia|tumbang di dunia
|tumbang di beberapa|lumpuh di seluruh|lumpuh di sejumlah|lumpuh di berbagai|lumpuh di indonesia|lumpuh di dunia
|lumpuh di beberapa|gangguan di seluruh|gangguan di sejumlah|gangguan di berbagai|gangguan di indonesia
|gangguan di dunia|gangguan di beberapa|alami gangguan global|gangguan global|gangguan massal|mengalami gangguan di
|mengalami gangguan massal|keluhkan gangguan|keluhkan layanan|dikeluhkan pengguna|pengguna keluhkan
|pengguna mengeluh|warganet keluhkan|netizen keluhkan|ramai dikeluhkan|tumbang global|layanan terganggu
|sempat lumpuh|lumpuh di|tak bisa diakses|sulit diakses pengguna|berita|kabar|kabar terbaru|berita terbaru|terkini
|breaking|breaking news|viral|heboh|geger|ramai|ramai di|jadi sorotan|sorotan|trending|trending topic|jadi trending
|pengguna|para pengguna|sejumlah pengguna|ribuan pengguna|jutaan pengguna|banyak pengguna|penggunanya|pelanggan
|para pelanggan|nasabah|para nasabah|warganet|netizen|netijen|warga|masyarakat|penumpang|calon penumpang|ribuan
|ratusan|jutaan|puluhan ribu|ratusan ribu|sejumlah|sejumlah wilayah|sejumlah daerah|berbagai negara|beberapa negara
|sejumlah negara|seluruh dunia|di seluruh dunia|sedunia|global|secara global|dunia|nasional|se indonesia
|seluruh indonesia|indonesia|amerika|amerika serikat|eropa|asia|jakarta|melaporkan|dilaporkan|laporan|laporannya
|lapor|keluhan|keluhkan|mengeluhkan|mengeluh|dikeluhkan|dikeluhkan warganet|menurut|menurut laporan|menurut data
|berdasarkan|berdasarkan data|berdasarkan laporan|berdasarkan pantauan|pantauan|dikutip|dikutip dari|dilansir
|dilansir dari|melansir|mengutip|dihimpun|konfirmasi|mengonfirmasi|mengkonfirmasi|dikonfirmasi|membenarkan|akui
|mengakui|mengumumkan|diumumkan|pengumuman|pernyataan|pernyataan resmi|keterangan resmi|keterangan tertulis
|siaran pers|rilis resmi|menyatakan|menyampaikan|mengatakan|menjelaskan|ungkap|mengungkapkan|kata|ujar|ujarnya
|katanya|jelasnya|tegas|tutur|juru bicara|jubir|humas|pihak|pihaknya|pihak terkait|manajemen|pemerintah|kominfo
|komdigi|kemenkominfo|ojk|polisi|menteri|buka suara|angkat bicara|minta maaf|permohonan maaf|berdampak|terdampak
|dampak|imbas|akibatnya|melanda|dilanda|menimpa|dihantam|serangan siber|diduga|dugaan|penyebab|penyebabnya
|ini penyebabnya|begini penjelasan|ini kata|ini penjelasan|begini kata|simak|cek di sini|selengkapnya
|baca selengkapnya|terjadi pada|terjadi di|terpantau|tercatat|puncak laporan|laporan gangguan|situs pemantau
|pemantau|info gangguan|infogangguan|rt`,
  price: `harga|harganya|harga naik|naik harga|kenaikan harga|mahal|mahal banget|mahal bgt|kemahalan|kemahalan ah
|murah|termurah|terjangkau|biaya|biayanya|biaya admin|admin fee|biaya layanan|biaya penanganan|ongkir|ongkos kirim
|tarif|tarifnya|tarif naik|pajak|langganan|langganannya|berlangganan|berhenti langganan|stop langganan
|batal langganan|perpanjang|perpanjangan|auto debit|autodebit|kepotong|saldo kepotong|pulsa kepotong|pulsa kesedot
|sedot pulsa|kesedot|tagihan|tagihannya|ditagih|bayar lagi|bayar mahal|disuruh bayar|harus bayar|berbayar|premium
|premiumnya|gratis|gratisan|gratisnya|uji coba gratis|free trial|paket|paketnya|paket data|paketan|kuota|kuotanya
|kuota habis|kuota abis|limit|limitnya|kena limit|limit habis|limit abis|batas pemakaian|batas penggunaan|dibatasi
|pembatasan|fup|kena fup|rate limit|token habis|token abis|refund|refundnya|refund dana|uang kembali|uangku
|uang saya|duit|duit gue|duitku|balikin duit|balikin uang|kembalikan uang|pengembalian dana|dana belum kembali|iklan
|iklannya|iklan mulu|iklan terus|kebanyakan iklan|banyak iklan|bebas iklan|tanpa iklan|diskon|promo|promonya
|cashback|voucher diskon|rupiah|ribu|ribuan rupiah|juta|perbulan|per bulan|sebulan|boros|buang duit|buang uang|rugi
|rugi dong|merugikan|worth it|ga worth it`,
  quality: `jelek|jelek banget|jelek bgt|jelek amat|jeleknya|buruk|buruk banget|buruk sekali|terburuk|paling buruk
|payah|payah banget|parah|parah banget|parah bgt|parah sih|sampah|sampah banget|aplikasi sampah|taik|bangke|bangkai
|busuk|ampas|ampas banget|cupu|bapuk|butut|kampret|kampungan|norak|bodoh|bego|bego banget|goblok|tolol|dongo|oon
|beloon|halu|halusinasi|ngarang|ngawur|ngasal|asal asalan|salah jawab|jawabannya salah|ga nyambung jawabannya
|ga akurat|gak akurat|tidak akurat|benci|benci banget|sebel|sebal|kesel|kesal|kesel banget|kesel bgt|jengkel|dongkol
|emosi|emosi gue|emosi jiwa|bikin emosi|bikin kesel|bikin naik darah|naik darah|nyebelin|nyebelin banget|menyebalkan
|ngeselin|ngeselin banget|mengesalkan|ganggu banget|mengganggu|risih|muak|muak banget|eneg|bosen|bosan|membosankan
|ribet|ribet banget|ruwet|rumit|bikin ribet|bikin pusing|pusing|bingungin|membingungkan|kecewa|kecewa banget
|kecewa berat|sangat kecewa|mengecewakan|nyesel|nyesal|menyesal|kapok|tobat|ga guna|gak guna|nggak guna|ga berguna
|gak berguna|tidak berguna|ga jelas|gak jelas|nggak jelas|gajelas|tidak jelas|tidak profesional|ga profesional
|gak profesional|tidak becus|ga becus|gak becus|ga niat|gak niat|penipu|penipuan|nipu|ketipu|tipu|tipu tipu|scam
|bohong|pembohong|php|phpin|zalim|curang|licik|maling|rampok|pelayanan buruk|pelayanannya buruk|pelayanan jelek
|pelayanannya jelek|pelayanan payah|layanan buruk|pelayanan|pelayanannya|csnya|cs ga|cs gak|cs lemot|cs lama
|cs ga guna|cs robot|jawaban template|template mulu|jawaban robot|bales template|ga dibales|gak dibales|ga dibalas
|gak dibalas|tidak dibalas|tidak ditanggapi|ga ditanggapi|ga direspon|gak direspon|tidak direspon|dicuekin|diabaikan
|lepas tangan|tidak bertanggung jawab|ga tanggung jawab|jutek|judes|galak|kasar|ga sopan|gak sopan|tidak sopan
|lama balesnya|telat|terlambat|keterlambatan|telat mulu|delay berjam jam|ngaret|lama sampainya|lama sampe
|lama nyampe|belum sampai|belum sampe|ga sampe sampe|salah kirim|salah barang|barang rusak|barang cacat|cacat|pecah
|penyok|basi|dingin|makin jelek|makin parah|makin kesini|makin ga jelas|makin aneh|makin lama makin|makin buruk
|tambah jelek|tambah parah|menurun|kualitas turun|kualitasnya turun|kualitasnya|tampilan baru|tampilannya jelek
|tampilan jelek|ui nya|uinya|update terbaru jelek|habis update|abis update|mending yang lama|balikin yang lama
|bagusan yang lama|bagusan dulu|dulu lebih bagus|ribet banget sekarang|kebanyakan fitur|fitur ga penting|shadowban
|shadow ban|kena ban|di ban|dibanned|kebanned|banned|diblokir|kena blokir|disuspend|kena suspend|suspend
|ditangguhkan|akun ditangguhkan|disensor|sensor|spam|buzzer|toxic|panas|cepet panas|boros baterai|baterai boros
|overrated|ga suka|gak suka|nggak suka|tidak suka|ogah pake|males|males banget|malesin|malas`,
  business: `saham|sahamnya|bursa|ihsg|emiten|investor|investasi|investasinya|pendanaan|suntikan dana|persen|triliun
|miliar|miliaran|laba|laba bersih|rugi bersih|pendapatan|kuartal|kuartal pertama|kinerja|kinerja keuangan
|pertumbuhan|tumbuh|ipo|akuisisi|mengakuisisi|diakuisisi|merger|kerja sama|kerjasama|bekerja sama|kolaborasi
|berkolaborasi|kemitraan|mitra|menggandeng|gandeng|meluncurkan|diluncurkan|luncurkan|peluncuran|rilis|merilis
|dirilis|resmi rilis|hadirkan|menghadirkan|memperkenalkan|perkenalkan|umumkan|fitur baru|produk baru|resmi hadir
|lowongan|lowongan kerja|loker|lowker|rekrutmen|rekrut|merekrut|hiring|dibutuhkan|posisi|kualifikasi|lamaran|magang
|gaji|karyawan|phk|mem phk|direktur|direktur utama|dirut|ceo|komisaris|menunjuk|ditunjuk|mundur|kampanye|sponsor
|brand ambassador|acara|event|webinar|seminar|pameran|konferensi|giveaway|undian|hadiah|lomba|kompetisi|gugatan
|menggugat|digugat|denda|didenda|kppu|monopoli|regulasi|aturan|izin|ekspansi|cabang|cabang baru|kantor|gerai
|buka gerai|tutup gerai|menutup|ditutup|tutup permanen|hengkang|pasar|pangsa pasar|startup|unicorn|umkm|penjualan
|omzet|ekspor|proyek|tender`,
  learning: `cara|caranya|cara pakai|cara pake|cara menggunakan|cara daftar|cara mengatasi|cara memperbaiki
|cara bikin|cara membuat|cara download|cara cek|begini cara|begini caranya|ini cara|gimana caranya|tutorial|tutornya
|panduan|langkah|langkah langkah|langkah mudah|tips|tips and trick|tips dan trik|trik|kiat|rahasia|belajar
|belajar bareng|pelajari|mempelajari|materi|kursus|kelas|kelas online|pelatihan|workshop|bootcamp|pemula|buat pemula
|untuk pemula|dasar|dasar dasar|pengantar|penjelasan|penjelasannya|jelasin|contoh|contohnya|template|templatenya
|review|ulasan|ulasannya|perbandingan|bandingkan|membandingkan|rekomendasi aplikasi|alternatif|daftar aplikasi
|kumpulan|rangkuman|ringkasan|artikel|blog|buku|ebook|jurnal|skripsi|tugas|sertifikat|sertifikasi|coding|ngoding
|bikin|buat|membuat|membangun|bangun|mengembangkan|pengembangan|menggunakan|pakai prompt|prompt|promptnya|solusi
|solusinya|mengatasi|atasi|memperbaiki sendiri|tonton|video baru|konten|thread|utas|a thread|sebuah utas|bahas
|membahas|kupas tuntas`,
  me: `aku|aq|gue|gua|gw|gwe|saya|sy|ane|awak|kita|kami|punyaku|punya gue|punya gw|punya saya|akuu|guee|di gue|di gw
|di aku|di saya|di hp gue|di tempatku|rumahku|rumah gue|kantor gue|kantorku|kantor kami|tim kami|tim gue|w sendiri
|ini gue|ini aku`,
  idiom: `mati lampu|listrik mati|mati listrik|lampu mati|pemadaman listrik|listrik padam|padam listrik|lampu padam
|air mati|pam mati|mati gaya|mati rasa|mati matian|mati2an|setengah mati|sehidup semati|harga mati|mati kelaparan
|mati kebosanan|mati penasaran|mati konyol|hukuman mati|mati langkah|mati ketawa|sampai mati|sampe mati|orang mati
|tokohnya mati|karakternya mati|mati muda|kematian|bunuh diri|meninggal dunia|orang meninggal|korban tewas
|korban meninggal|tewas kecelakaan|tewas tertabrak|tewas di|pohon tumbang|tumbang di final|tumbang di tangan
|tumbang dari|tumbang lawan|lumpuh layu|lumpuh otak|kelumpuhan|lagi down banget|lagi down mental|mental down
|mentalku down|hatiku down|perasaanku down|ngerasa down|merasa down|bikin down|jadi down banget|mood down
|moodku down|down syndrome|down payment|download|donlot|downloadnya|break down|breakdown|lockdown|countdown|dropdown
|sold down|jaket down|turun harga|harga turun|saham turun|anjlok|saham anjlok|saham jatuh|jatuh cinta|jatuh hati
|jatuh sakit|jatuh bangun|jatuh tempo|jatuh miskin|jatuh dari|gangguan jiwa|gangguan mental|gangguan kecemasan
|gangguan tidur|gangguan makan|gangguan pencernaan|gangguan pernapasan|gangguan pendengaran|gangguan penglihatan
|gangguan kepribadian|gangguan bipolar|gangguan setan|gangguan jin|gangguan kehamilan|gangguan keamanan|ketertiban
|tanpa gangguan|bebas gangguan|anti gangguan|mengganggu tidur|putus cinta|putus asa|putus sekolah|putus hubungan
|putus sama|putus dari|abis putus|habis putus|baru putus|baru putus sama|putus pacar|diputusin|putusan
|ga bisa berhenti|gak bisa berhenti|gabisa berhenti|nggak bisa berhenti|tidak bisa berhenti|ga bisa berkata kata
|gak bisa berkata kata|ga bisa move on|gak bisa move on|gabisa move on|ga bisa tidur|gak bisa tidur|gabisa tidur
|nggak bisa tidur|ga bisa lepas|gak bisa lepas|gabisa lepas|ga bisa hidup tanpa|gak bisa hidup tanpa
|gabisa hidup tanpa|ga bisa bayangin|gak bisa bayangin|gabisa bayangin|ga bisa bohong|gabisa bohong|ga bisa boong
|gabisa boong|ga bisa dipungkiri|tidak bisa dipungkiri|tak bisa dipungkiri|ga bisa nolak|gabisa nolak|ga bisa nahan
|gabisa nahan|ga bisa masak|gabisa masak|ga bisa nyanyi|ga bisa gambar|ga bisa bahasa|gabisa bahasa|ga bisa disamain
|ga bisa dibandingin|ga bisa gitu|gabisa gitu|gak bisa gitu|ga bisa gini|ga bisa dateng|gabisa dateng|ga bisa ikut
|gabisa ikut|gak bisa ikut|ga bisa sabar|ga bisa nunggu|gabisa nunggu|ga bisa diem|gabisa diem|ga bisa fokus
|gabisa fokus|ga sabar|gak sabar|nggak sabar|gasabar|tidak sabar|ga nyangka|gak nyangka|nggak nyangka|ga kerasa
|gak kerasa|ga kuat|gak kuat|ga tahan|gak tahan|ga habis pikir|ga abis pikir|ga masuk akal|gak masuk akal
|nggak masuk akal|tidak masuk akal|ga masuk sekolah|ga masuk kerja|gak masuk kerja|ga masuk kelas|ga masuk final
|ga masuk nominasi|gagal move on|gagal paham|gagal fokus|gagal panen|gagal ginjal|gagal jantung|gagal lolos
|gagal juara|gagal menang|gagal bayar|gagal diet|gagal nikah|gagal total diet|gagal cetak gol|gagal penalti
|gagal finis|trial and error|trial error|human error|error handling|otak error|otakku error|otak gue error
|error banget otak|kelar hidup|lagi error otak|tampang error|mobil mogok|motor mogok|mogok kerja|mogok makan
|mogok sekolah|macet di jalan|jalanan macet|macet parah di|kena macet|kemacetan|macet total di|lalu lintas
|jalan macet|tol macet|macet jakarta|kejebak macet|kredit macet|kartu macet|lambat laun|lambat tapi pasti
|slow motion|slow living|slow respon|slow respons|slow resp|slowresp|slow bro|slow aja|slow down|kerja lambat
|pertumbuhan lambat|ekonomi lambat|perlambatan|berat badan|berat hati|berat beban|berat sebelah|kerja berat
|hidup berat|berat hidup|kelas berat|hujan berat|luka berat|beban berat|berat rasanya|rindu berat|kangen berat
|berat jodoh|patah hati|patah tulang|patah semangat|naik daun|meledak di pasaran|penjualan meledak|bom meledak
|ledakan|viral meledak|jebol gawang|gawang jebol|tanggul jebol|dompet jebol|kantong jebol|tabungan jebol|putar balik
|otak muter|muter kota|muter muter kota|muter mall|jalan jalan|mabuk|pingsan liat|pingsan lihat|koma di rumah sakit
|koma dan titik|tanda koma|titik koma|toko offline|offline store|belanja offline|mode offline|offline mode
|secara offline|kelas offline|kuliah offline|sekolah offline|acara offline|event offline|bisa offline
|dengerin offline|nonton offline|main offline|game offline|peta offline|offline dan online|online dan offline
|online maupun offline|ojek pangkalan|off dulu|off sosmed|hilang arah|hilang akal|hilang ingatan|kehilangan
|orang hilang|dompet hilang|hilang rasa|kuota hilang|rusak parah jalan|jalan rusak|rusak mental|rumah tangga rusak
|merusak|rusak reputasi|hancur hatiku|hati hancur|hatiku hancur|hancur lebur hatiku|kesalahan gue|kesalahanku
|kesalahan saya|kesalahan manusia|kesalahan terbesar|kesalahan fatal wasit|kesalahan masa lalu|salah paham
|salah tingkah|masalah hidup|masalah keluarga|masalah percintaan|masalah hati|tidak masalah|ga masalah|gak masalah
|nggak masalah|ngga masalah|gamasalah|bukan masalah|ga ada masalah|tidak ada masalah|tanpa masalah|no problem
|soal ujian|bermasalah sama hukum|rewel anak|anak rewel|sakit hati|lagi sakit perut|sakit perut|sakit kepala
|susah move on|susah tidur|susah senang|susah payah|susah dilupakan|hidup susah|orang susah|kesusahan|ga jalan jalan
|ga mau pulang|ga mau rugi|gamau tau|ga mau tau|ga mau kalah|mental baja|mental health|kesehatan mental|mental juara
|mental illness|mental tempe|mental breakdown|mental pengemis|mentalnya|mental block|mental anak|mental kuat
|mental orang|balik modal|balik kampung|blank pas ujian|otak blank|pikiran blank|diblank|kartu perdana|kepala pusing
|login kerja|pintu masuk|masuk angin|masuk akal|masuk kerja|masuk sekolah|masuk rumah|masuk tv|masuk surga
|masuk islam|masuk kuliah|masuk final|keluar kota|keluar negeri|keluar rumah|putus kuliah`,
  fine: `aman aman aja|aman aja|aman kok|aman terkendali|aman jaya|aman sentosa|di gue aman|di aku aman|gue aman
|aku aman|punyaku aman|di sini aman|disini aman|masih aman|masih bisa|masih bisa dibuka|masih lancar|masih normal
|masih jalan|masih nyala|tetap lancar|tetep lancar|tetap normal|tetap jalan|tetap nyala|lancar|lancar jaya
|lancar aja|lancar kok|lancar terus|lancar banget|lancar selalu|normal aja|normal kok|normal normal aja
|baik baik saja|baik baik aja|biasa aja|bisa kok|bisa aja|bisa bisa aja|gue bisa|aku bisa|di gue bisa|di aku bisa
|ga ada kendala|tidak ada kendala|tanpa kendala|ga ada masalah|gak ada masalah|tidak ada masalah|ga masalah
|ga pernah error|gak pernah error|ga pernah down|gak pernah down|tidak pernah down|ga pernah lemot|gapernah error
|anti lemot|anti lelet|anti down|tidak terdampak|ga kena|ga ngaruh|gak ngaruh|bagus|bagus banget|bagus bgt|keren
|keren banget|keren bgt|kece|mantap|mantep|mantul|mantab|jos|joss|josss|gacor|gokil|top markotop|the best|terbaik
|paling bagus|juara|sempurna|luar biasa|hebat|canggih|canggih banget|cakep|asik|asyik|seru|seru banget|suka
|suka banget|suka bgt|cinta|cinta banget|sayang|favorit|favoritku|andalan|andalanku|puas|puas banget|sangat puas
|memuaskan|nyaman|nyaman banget|enak|enak banget|enakan|mudah|gampang|gampang banget|praktis|simpel|cepat|cepet
|cepet banget|cepat banget|ngebut|kenceng|kencang|wus wus|wuss|stabil|stabil banget|ngebantu|ngebantu banget
|membantu|sangat membantu|bermanfaat|berguna|berguna banget|makasih|mksh|terima kasih|terimakasih|trims|trimakasih
|tengkyu|alhamdulillah|alhamdulilah|syukur|syukurlah|untung|untungnya|untung aja|untung masih|untung ada|untung gue
|rekomended|recommended|rekomen|worth it banget|penyelamat|nyelametin|pinter|pintar|pinter banget|cerdas|jenius
|ramah|senang|seneng|bahagia|bangga|top banget|lucu|gemes|wkwk|wkwkwk|selamat|sukses`,
  cause: `karena|krn|krna|karna|gara gara|gara2|gegara|grgr|gr gr|akibat|akibatnya|akibat dari|disebabkan
|disebabkan oleh|penyebab|sebab|sebabnya|lantaran|dikarenakan|berkat|imbas|imbas dari|dampak dari|efek|efek dari
|soalnya|soale|coz|ulah|ulahnya|dipicu|dipicu oleh|berasal dari|bersumber|ini karena|makanya|makannya|jadinya
|alhasil|sehingga|maka|biang kerok|biang keroknya|salah siapa|salahin|nyalahin`,
  contrast: `tapi|tp|tpi|tetapi|namun|akan tetapi|padahal|pdhl|pdahal|sedangkan|sementara|smentara|meski|meskipun
|walau|walaupun|biarpun|meskipun begitu|walau begitu|sebaliknya|malah|malahan|justru|justru malah|eh malah
|eh ternyata|ternyata|hanya saja|sayangnya|sayang nya|beda sama|berbeda dengan|dibanding|dibandingkan|ketimbang
|daripada|kecuali|selain|selain itu|lain halnya|di sisi lain|di lain pihak|untungnya masih`,
  joke: `pulang|pulang aja|pulang ah|pulang cepet|pulang cepat|pulang kampung|balik aja ah|bubar|bubar jalan|bubarin
|libur|libur dulu|libur nasional|liburan|cuti|cuti bersama|tanggal merah|hari libur|santai|santai dulu|santuy
|rebahan|rebahan dulu|rebahan aja|tidur|tidur aja|tidur dulu|tidur siang|bobo|bobok|bocan|bobo siang|turu|turu wae
|ngopi|ngopi dulu|ngopi aja|ngopi bang|kopi|kopi dulu|ngeteh|ngudud|udud|nyebat|sebat|sebat dulu|makan dulu
|makan siang|jajan|mancing|mancing aja|mancing dulu|nyangkul|bertani|bertani aja|tani|ternak lele|jualan
|jualan gorengan|nikah aja|kawin|healing|healing dulu|jalan jalan aja|olahraga|main layangan|layangan|main kelereng
|main gundu|main congklak|main sama kucing|sentuh rumput|nyentuh rumput|pegang rumput|keluar rumah aja|hirup udara
|udara segar|ngobrol sama keluarga|ngobrol sama ortu|quality time|baca buku|baca buku aja|bersih bersih|nyuci
|nyuci piring|cuci piring|nyapu|ngepel|bersihin kamar|mikir sendiri|mikir pake otak|pake otak sendiri|pake otak
|otak sendiri|mandiri|tulis tangan|nulis tangan|pake kertas|kertas dan pulpen|manual|secara manual|manual aja
|ngitung manual|hitung manual|kalkulator|sempoa|jaman batu|zaman batu|jaman purba|zaman purba|jaman dulu
|kembali ke zaman|balik ke jaman|jaman prasejarah|merpati|burung merpati|surat|kirim surat|telegram manual|kentongan
|asap|telepati|sinyal asap|gabut|gabut banget|gabutt|bengong|bingung mau ngapain|ngapain ya|mau ngapain
|ga ada kerjaan|gak ada kerjaan|nganggur|ga bisa kerja|gak bisa kerja|gabisa kerja|gabisa nugas|ga bisa nugas
|tugasku gimana|kerjaan numpuk|kerjaan gue|nasib|nasib gue|nasibku|nangis|nangis aja|mewek|mau nangis|kiamat
|tanda kiamat|kiamat kecil|akhir dunia|dunia berakhir|panik|panik ga|panik gak|auto panik|panik attack|sakau
|kecanduan|candu|ketergantungan|hampa|hidupku hampa|hidup hampa|langsung ke sini|lari ke sini|larinya kesini
|pindah ke sini|pada kesini|pada ke sini|ngungsi|mengungsi|pengungsi|ngecek twitter|ke twitter|langsung buka twitter
|buka twitter|cek twitter|wkwk|wkwkwk|wkwkwkwk|wkwkw|awokwok|awokawok|haha|hahaha|hehe|xixi|ngakak|kocak|resign
|resign aja|pensiun|bos|bosku|pak bos|alasan buat`,
  personal: `akun saya|akun gue|akun gw|akunku|akun aku|akunnya|akun|akun kedua|hp gue|hp gw|hpku|hp saya|hp aku|hp
|hpnya|hape|laptop|laptopku|laptop gue|tablet|iphone|iphoneku|android|device|perangkat|nomor|nomorku|nomor saya
|no hp|kartu|kartuku|kartu saya|kartu kredit|kartu debit|sim card|rekeningku|rekening saya|saldo saya|saldoku
|saldo gue|pesanan saya|pesananku|orderan saya|orderanku|barang|barangnya|barang saya|paket saya|paketku|paket belum
|paket ga|kiriman|pengiriman|resi|no resi|nomor resi|kurir|kurirnya|driver|drivernya|abang ojol|ojol|tiket saya
|tiketku|kode booking|penerbangan|penerbangan saya|pesawat|bagasi|koper|kursi saya|reservasi saya|jadwal ulang
|reschedule|nomor tiket|nomor laporan|no tiket|no laporan|tiket laporan|nomor pesanan|nomor order|id pelanggan
|no pelanggan|user id|cs|customer service|layanan pelanggan|call center|callcenter|hubungi cs|chat cs|admin|mimin
|minta tolong|tolong|tolong dong|tolong dibantu|tolong bantu|tolong bantuannya|mohon bantuan|mohon bantuannya
|mohon dibantu|mohon|mohon maaf|bantu|bantuin|dibantu|bantuan|bantuannya|bales dm|balas dm|cek dm|cek dm min
|dm sudah|sudah dm|udah dm|udah saya dm|silakan dm|silahkan dm|via dm|lewat dm|melalui dm|kirim dm|email saya
|sudah email|sudah lapor|udah lapor|sudah melapor|sudah komplain|udah komplain|komplain|laporan saya|tindak lanjut
|tindak lanjuti|ditindaklanjuti|mohon ditindaklanjuti|follow up|difollow up|mohon segera|segera diproses|kak|kakak
|bapak|sahabat|hai kak|halo kak|halo min|selamat pagi|selamat siang|selamat sore|selamat malam|maaf|mohon menunggu
|kami bantu|kami cek|bantu cek|informasikan|menginformasikan|terkait kendala|perihal|datanya|data diri
|verifikasi data|nik|ktp|dihack|kena hack|di hack|dibajak|kebobolan|dibobol|cache|hapus cache|clear cache|uninstall
|install ulang|reinstall|hapus aplikasi|update aplikasi|ganti hp|hp baru|playlistku|playlist gue|cicilan|limit saya
|klaim|garansi|servis|service center|teknisi|teknisinya|teknisi datang|pemasangan|ibu saya|ibuku|bapakku|ortu|anakku
|adekku|suamiku|istriku|temenku|temen gue|temanku|kosan|kost|rumah`,
  if: `kalau down|kalau mati|kalau tumbang|kalau error|kalau lumpuh|kalau gangguan|kalau server down
|kalau servernya down|kalau internet mati|kalo down|kalo mati|kalo tumbang|kalo error|kalo lumpuh|kalo gangguan
|kalo servernya down|kalo internet mati|klo down|klo mati|klo error|klo gangguan|jika down|jika mati|jika tumbang
|jika terjadi gangguan|jika mengalami gangguan|jika server down|jika ada gangguan|bila down|bila mati
|bila terjadi gangguan|bila mengalami gangguan|apabila terjadi gangguan|apabila mengalami gangguan|semoga ga down
|semoga ga error|semoga ga tumbang|semoga ga gangguan|semoga ga mati|semoga gak down|semoga gak error
|semoga gak tumbang|semoga gak gangguan|semoga gak mati|semoga nggak down|semoga nggak error|semoga nggak tumbang
|semoga nggak gangguan|semoga nggak mati|semoga tidak down|semoga tidak error|semoga tidak tumbang
|semoga tidak gangguan|semoga tidak mati|semoga ngga down|semoga ngga error|semoga ngga tumbang|semoga ngga gangguan
|semoga ngga mati|jangan down|jangan mati|jangan tumbang|jangan error|jangan gangguan|jangan sampai down
|jangan sampe down|jangan sampe error|jangan jangan down|takut down|takut error|takut tumbang|takut gangguan
|bakal down|bakal tumbang|bakal error|bakal mati|bisa bisa down|akan down|besok down|antisipasi gangguan|kalau|kalo
|klo|klau|kalu|jika|jikalau|bila|bilamana|apabila|seandainya|andaikan|andai|andaikata|misal|misalnya|misalkan|umpama
|umpamanya|bayangin|bayangkan|ngebayangin|coba bayangin|gimana kalau|gimana kalo|gmn kalo|bagaimana jika
|bagaimana kalau|apa jadinya|apa jadinya kalau|apa jadinya kalo|semoga|smoga|moga|moga moga|mudah mudahan|semoga aja
|semoga saja|berharap|harap|harapan|harapannya|pengen|pengin|ingin|kepengen|takut|takutnya|takut kalau|khawatir
|kuatir|waswas|was was|cemas|jangan sampai|jangan sampe|jgn sampe|jangan jangan|nanti|ntar|entar|besok|lusa
|suatu hari|suatu saat|kelak|ke depan|kedepannya|masa depan|akan|bakal|bakalan|rencana|rencananya|direncanakan
|berencana|dijadwalkan|terjadwal|mungkin|mungkin saja|barangkali|kayaknya|kyknya|kayanya|sepertinya|seharusnya
|harusnya|hrsnya|tiap kali|setiap kali|setiap|asalkan|kecuali kalau|risiko|resiko|berisiko|antisipasi|jaga jaga
|berjaga jaga|cadangan|skenario|simulasi|coba kalau|coba kalo|bisa jadi|kemungkinan|potensi|berpotensi`,
  also: `juga|jg|jga|juga ikut|ikut|ikutan|ikut ikutan|dan juga|serta|dua duanya|dua2nya|keduanya|kedua duanya
|tiga tiganya|semua|semuanya|smuanya|semua aplikasi|seluruh|sama|sama aja|sama saja|sama juga|sama kayak|begitu juga
|demikian juga|barengan|bareng|bersamaan|serempak|serentak|sekaligus|bahkan|termasuk|satu grup|satu keluarga|segala`,
  instead: `pindah|pindah ke|pindah aja|pindah dulu|pindahan|mau pindah|auto pindah|pindah haluan|pindah lapak
|pindah provider|ganti|ganti ke|ganti provider|ganti aplikasi|ganti aja|beralih|beralih ke|hijrah|hijrah ke|migrasi
|migrasi ke|pakai|pake|pke|pakai yang|pake yang|pake yg|pake aja|pakai aja|mending|mending pake|mending pakai
|mendingan pake|mending pindah|mending ke|lebih baik pakai|terpaksa|terpaksa pake|terpaksa pakai|sementara pake
|sementara pakai|balik ke|balik pake|balik lagi ke|kembali ke|kembali pakai|alternatif|alternatifnya|alternatif lain
|pengganti|penggantinya|sebagai gantinya|gantinya|cadangan|backup|back up|plan b|opsi lain|pilihan lain
|aplikasi lain|aplikasi sebelah|sebelah|tetangga|lewat|nyoba|coba|cobain|install|download|nge download|nginstal
|gunakan|menggunakan|make yang|lari ke|nonton di|dengerin di|mampir ke|daripada`,
  repair: `sedang kami|sedang dalam|sedang diperbaiki|lagi diperbaiki|sedang dilakukan|sedang ditangani
|sedang menangani|sedang dicek|sedang kami cek|sedang diselidiki|menyelidiki|kami selidiki|menginvestigasi
|investigasi|kami sedang menyelidiki|sedang menyelidiki|kami mengetahui|kami menyadari|menyadari adanya|menyadari
|telah mengetahui|kami memahami|mengidentifikasi|teridentifikasi|telah diidentifikasi|penyebab sudah ditemukan
|perbaikan|dalam perbaikan|masih perbaikan|tahap perbaikan|proses perbaikan|sedang perbaikan|lagi perbaikan
|melakukan perbaikan|upaya perbaikan|perbaiki|memperbaiki|diperbaiki|benerin|dibenerin|betulin|dibetulin|benahi
|pembenahan|pemulihan|proses pemulihan|upaya pemulihan|memulihkan|tim teknis|tim kami|tim teknisi|tim it|tim terkait
|tim engineer|teknisi kami|engineer|engineernya|insinyur|developer|developernya|devnya|programmer|programernya
|penanganan|dalam penanganan|tahap penanganan|proses penanganan|ditangani|menangani|pengecekan|dalam pengecekan
|proses pengecekan|melakukan pengecekan|memantau|kami pantau|terus memantau|pemantauan|dipantau|monitoring
|kami upayakan|diupayakan|berupaya|mengupayakan|sesegera mungkin|secepatnya|secepat mungkin|segera|segera normal
|segera pulih|mohon ditunggu|mohon menunggu|mohon bersabar|mohon pengertian|mohon kesabaran|mohon maaf atas
|mohon maaf untuk|maaf atas kendala|maaf atas gangguan|atas ketidaknyamanan|atas ketidaknyamanannya|ketidaknyamanan
|ketidaknyamanannya|maintenance|maintenis|maintenence|mentenis|maintanance|lagi maintenance|sedang maintenance
|lagi mt|jadwal maintenance|maintenance mulu|maintenance mendadak|pemeliharaan|pemeliharaan sistem
|dalam pemeliharaan|pemeliharaan rutin|peningkatan sistem|upgrade sistem|update sistem|optimalisasi
|peningkatan layanan|halaman status|status page|update status|info selanjutnya|informasi selanjutnya
|informasi lebih lanjut|kami informasikan|kami kabari|kami infokan|akan kami|kembali secara berkala|berkala|estimasi
|hotfix|patch|rollback|restart server|sementara waktu|untuk sementara|sementara ini`,
  thing: `aplikasi|aplikasinya|aplikasi ini|apk|apknya|apps|appnya|appsnya|webnya|website|websitenya|situs|situsnya
|situs web|laman|lamannya|halaman|halamannya|portal|portalnya|server|servernya|servers|serper|peladen|sistem
|sistemnya|system|layanan|layanannya|servis|platform|platformnya|jaringan|jaringannya|internet|internetnya|inet|wifi
|wifinya|indihome|sinyal|sinyalnya|koneksi|koneksinya|provider|providernya|operator|gamenya|game|gim|akses|aksesnya
|cloud|awan|komputer|mesin|mesinnya|api|apinya|backend|infrastruktur|pusat data|data center|mobile banking|mbanking
|m banking|mbankingnya|internet banking|bank|banknya|sosmed|medsos|media sosial|browser|chrome|versi web
|versi desktop|versi mobile|desktop|layar|terminal|dunia maya`,
  trouble: `masalah|masalahnya|masalah teknis|permasalahan|gangguan|gangguannya|gangguan teknis|kendala|kendalanya
|kendala teknis|kendala sistem|kendala jaringan|problem|problemnya|problema|trouble|troublenya|trabel|insiden
|insiden ini|kejadian|kejadian ini|hambatan|bug|bugnya|glitch|isu|isu teknis|kerusakan|kesalahan teknis|error|eror
|kekacauan|kacau|serangan|serangan siber|ddos|diretas|peretasan|hacker|kebakaran|kabel putus|kabel laut
|fiber optik putus|krisis|keluhan|hilangnya|down|downtime|pemadaman`,
};
