import type { ThemePhrases } from './theme.ts';

const EN: ThemePhrases = {
  dependence: `single point of failure|one vendor|one provider|single vendor|single provider|one company|vendor lock*|lock in
|locked in|depend* on one|depend* on a single|so dependent|too dependent|dependent on|over reliant|overreliant|rely on one
|rely* on a single|rely* too much|relying on|reliance on|everything runs on|everything depends on|all your eggs|eggs in one basket
|eggs in one|one basket|half the internet|whole internet|centralized|centralised|centralization|centralisation|self host*
|selfhost*|no backup plan|plan b|dependenc*|house of cards|built on top of|wrapper`,
  joke: `lol|lmao|lmfao|rofl|haha*|hehe*|ha ha|meme|memes|jk|touch grass|go outside|guess i'll|guess i will|back to pen and paper
|pen and paper|time for a nap|coffee break|early weekend|day off|day is over|rip|skill issue|have you tried turning|who tripped
|the intern|unplugged|hamster*`,
  refund: `refund*|money back|compensat*|reimburse*|pro rata|prorated|credit us|credits for|service credit*|want my money|my money back
|get my money|paying for this|pay for this|sla|sla credit*|chargeback`,
  leaving: `switch to|switching to|switched to|switch* away|moving to|moved to|move to|migrat*|alternativ*|cancel my|cancelled my
|canceled my|cancelling my|canceling my|cancelling|unsubscrib*|leaving for|looking for another|instead of this
|going back to|time to leave|bye bye|goodbye`,
  silence: `status page|all green|all operational|still green|no communication|no word from|no statement|not a word|radio silence
|silence from|says nothing|saying nothing|won't admit|wont admit|not admitting|nothing on the status|transparen*|no response`,
  work: `can't work|cant work|cannot work|unable to work|work* stopped|stopped working on|deadline*|my whole workflow|workflow died
|lost my work|lost work|lost hours|lost a day|lost my|production is down|our customers|our users|my clients|blocked
|productivity|homework|thesis|presentation|in the middle of`,
  works: `works for me|works fine|working for me|working fine|fine here|no problem here|no problems here|no issues here|no issue here|fine for me|works here
|still works|up for me|not down for me`,
  price: `price|prices|pricing|expensive|overpriced|subscription*|a month|per month|rate limit*|paywall|pay more|price hike|raise* prices`,
  doubt: `fake|not true|isn't true|isnt true|source?|is this real|old news|misleading|misinformation|clickbait|debunk*|no evidence
|community note*|out of context|doubt it|doubt this|never happened`,
  sympathy: `hugops|hug ops|good luck to|thoughts with|hang in there|feel for the|on call engineer*|oncall|sre team|poor engineers|poor sre*`,
};

const DE: ThemePhrases = {
  dependence: `abhängig*|ein einziger anbieter|einen einzigen anbieter|einem einzigen anbieter|einem anbieter|einen anbieter|ein anbieter
|alles auf eine karte|alle eier|digitale souveränität|souveränität|zentralisier*|halbe internet|selbst hosten|plan b|herstellerbindung`,
  joke: `haha*|hihi*|witzig|lustig|papier und stift|stift und papier|feierabend|kaffeepause|praktikant*|stecker gezogen|lach*`,
  refund: `geld zurück|rückerstatt*|erstatt*|entschädig*|gutschrift*|mein geld|schadenersatz|schadensersatz`,
  leaving: `wechsel* zu|gewechselt|umsteigen|umgestiegen|steige um|alternativ*|kündig*|gekündigt|abo beendet|weg davon`,
  silence: `statusseite|status seite|alles grün|keine info*|keine kommunikation|kein wort|keine stellungnahme|schweig*|kein statement|funkstille`,
  work: `kann nicht arbeiten|nicht arbeiten|arbeit steht|steht still|deadline*|arbeitstag|produktiv*|klausur`,
  works: `bei mir geht|bei mir läuft|bei mir funktioniert|hier geht|hier läuft|geht bei mir|läuft bei mir|funktioniert bei mir`,
  price: `preis*|teuer|überteuert|abo|im monat|pro monat|limit*|teurer`,
  doubt: `stimmt nicht|fake|falschmeldung|quelle?|ist das echt|alte meldung|irreführend|glaub ich nicht|aus dem zusammenhang`,
  sympathy: `viel erfolg den|gute nerven|mitgefühl|drücke die daumen|arme admins`,
};

const ES: ThemePhrases = {
  dependence: `depend*|un solo proveedor|una sola empresa|punto único de fallo|todos los huevos|misma cesta|misma canasta|medio internet|centraliza*|plan b`,
  joke: `jaja*|jeje*|jajaj*|xd|xdd*|meme|memes|lápiz y papel|papel y lápiz|becario`,
  refund: `reembols*|devuélv*|devuelvan|devolución|mi dinero|compensa*|indemniza*`,
  leaving: `me cambio a|cambiarme a|cambié a|me paso a|me pasé a|alternativa*|cancel*|darme de baja|me voy a|migra*`,
  silence: `página de estado|todo verde|todo en verde|sin comunicado|ni una palabra|silencio|no dicen nada|no dice nada|sin respuesta|ningún comunicado`,
  work: `no puedo trabajar|sin poder trabajar|trabajo parado|entrega|fecha límite|productividad|tarea|examen|tesis`,
  works: `a mí me funciona|a mi me funciona|me funciona bien|aquí funciona|funciona bien|a mí me va bien`,
  price: `precio*|caro|cara|suscripción|al mes|por mes|límite*`,
  doubt: `mentira|es falso|falso|fuente?|bulo|no es cierto|no es verdad|noticia vieja|sacado de contexto|engañoso`,
  sympathy: `ánimo*|fuerza para|pobres ingenieros|mucha suerte a`,
};

const FR: ThemePhrases = {
  dependence: `dépend*|un seul fournisseur|une seule entreprise|un seul prestataire|tous ses oeufs|tous nos oeufs|même panier|souveraineté|moitié d'internet|centralis*|plan b`,
  joke: `mdr|ptdr|lol|haha*|xptdr|papier crayon|papier et crayon|stagiaire|pause café|blague`,
  refund: `rembours*|mon argent|dédommag*|indemni*|avoir sur`,
  leaving: `je passe à|passer à|passé chez|je pars chez|alternative*|résili*|désabonn*|migrer|je change pour|je quitte`,
  silence: `page de statut|page d'état|tout est vert|tout au vert|aucune communication|pas un mot|silence|aucun communiqué|ne dit rien|ne disent rien`,
  work: `peux pas travailler|peux plus travailler|impossible de travailler|mon boulot|au chômage technique|chômage technique|deadline|productivité`,
  works: `chez moi ça marche|ça marche chez moi|marche chez moi|fonctionne chez moi|marche très bien|aucun souci ici`,
  price: `prix|tarif*|trop cher|abonnement|par mois|limite*`,
  doubt: `c'est faux|source ?|intox|pas vrai|vieille info|trompeur|hors contexte|désinformation`,
  sympathy: `courage aux|courage à|bon courage|pensée pour|pauvres ingénieurs`,
};

const IT: ThemePhrases = {
  dependence: `dipend*|un solo fornitore|una sola azienda|un unico fornitore|tutte le uova|stesso paniere|mezza internet|mezzo internet|centralizza*|sovranità|piano b`,
  joke: `ahah*|haha*|lol|meme|carta e penna|stagista|pausa caffè|battuta`,
  refund: `rimbors*|soldi indietro|i miei soldi|risarci*|indennizz*`,
  leaving: `passo a|passare a|passato a|alternativ*|disdett*|disdico|cancello l'abbonamento|migra*|me ne vado`,
  silence: `pagina di stato|tutto verde|nessuna comunicazione|nemmeno una parola|silenzio|non dicono nulla|non dice nulla|nessun comunicato`,
  work: `non posso lavorare|non riesco a lavorare|lavoro fermo|produttività|esame|tesi`,
  works: `a me funziona|a me va|qui funziona|funziona bene|per me funziona`,
  price: `prezz*|caro|costoso|abbonamento|al mese|limit*`,
  doubt: `falso|fake|bufala|fonte?|non è vero|notizia vecchia|fuorviante|fuori contesto`,
  sympathy: `forza ai|coraggio ai|in bocca al lupo|poveri ingegneri`,
};

const PT: ThemePhrases = {
  dependence: `depend*|um único fornecedor|um só fornecedor|uma só empresa|uma única empresa|ponto único de falha|todos os ovos|mesma cesta|mesmo cesto|metade da internet|centraliza*|plano b`,
  joke: `kkk*|rsrs*|haha*|huehue*|kakaka*|meme|memes|papel e caneta|estagiário|piada`,
  refund: `reembols*|dinheiro de volta|meu dinheiro|ressarc*|indeniza*|estorno|compensação`,
  leaving: `vou mudar para|mudei para|migrar para|migrei|alternativ*|cancelar|cancelei|cancelando|trocar por|trocar de|vou pro|vou para o`,
  silence: `página de status|tudo verde|nenhum comunicado|nem uma palavra|silêncio|não falam nada|não diz nada|sem posicionamento|nenhuma nota`,
  work: `não consigo trabalhar|sem trabalhar|trabalho parado|produtividade|tcc|entrega`,
  works: `aqui funciona|pra mim funciona|para mim funciona|aqui está normal|aqui tá normal|funcionando aqui|normal aqui`,
  price: `preço*|caro|cara|assinatura|por mês|limite*`,
  doubt: `mentira|é falso|fake|fonte?|não é verdade|notícia velha|fora de contexto|enganoso`,
  sympathy: `força aos|força pro|boa sorte aos|coitados dos`,
};

const NL: ThemePhrases = {
  dependence: `afhankelijk*|één leverancier|een leverancier|één aanbieder|één bedrijf|alle eieren|één mandje|halve internet|centralis*|soevereiniteit|plan b`,
  joke: `haha*|hihi*|lol|grapje|pen en papier|stagiair|koffiepauze`,
  refund: `geld terug|terugbetal*|vergoed*|compensat*|mijn geld|restitutie`,
  leaving: `stap over|overstappen|overgestapt|alternatie*|opzeggen|opgezegd|zeg op`,
  silence: `statuspagina|alles groen|geen communicatie|geen woord|zegt niks|zegt niets|zeggen niks|geen reactie`,
  work: `kan niet werken|niet werken|werk ligt stil|ligt stil|deadline*|productiviteit|scriptie|tentamen`,
  works: `bij mij werkt|werkt bij mij|hier werkt|doet het bij mij|bij mij doet|hier geen problemen`,
  price: `prijs*|prijzen|duur|abonnement|per maand|limiet*`,
  doubt: `klopt niet|nep|nepnieuws|bron?|niet waar|oud nieuws|misleidend|uit de context`,
  sympathy: `sterkte|succes aan|arme beheerders`,
};

const PL: ThemePhrases = {
  dependence: `zależn*|uzależni*|jednego dostawcy|jeden dostawca|jednej firmy|jedna firma|wszystkie jajka|jednym koszyku|jednego koszyka|pół internetu|centraliz*|plan b`,
  joke: `haha*|hehe*|xd|xdd*|beka|mem|memy|kartka i długopis|stażysta|przerwa na kawę|żart*`,
  refund: `zwrot pieniędzy|zwrot kasy|zwrotu|moje pieniądze|odszkodowan*|rekompensat*|oddajcie`,
  leaving: `przechodzę na|przejść na|przesiad*|alternatyw*|rezygnuj*|anuluj*|wypowiadam|uciekam`,
  silence: `strona statusu|strona status|wszystko zielone|brak komunikat*|ani słowa|milcz*|cisza|nic nie mówią|brak informacji`,
  work: `nie mogę pracować|nie da się pracować|praca stoi|moja praca|produktywno*|egzamin|magisterk*`,
  works: `u mnie działa|mi działa|tu działa|działa normalnie|u mnie wszystko działa`,
  price: `cena|ceny|drogo|drogie|abonament|subskrypcj*|miesięcznie|limit*`,
  doubt: `nieprawda|fake|źródło?|bzdura|to nie prawda|stary news|wyrwane z kontekstu|fejk`,
  sympathy: `powodzenia dla|trzymam kciuki|współczuję|biedni admini`,
};

const TR: ThemePhrases = {
  dependence: `bağımlı*|tek şirket*|tek firma*|tek sağlayıcı*|bütün yumurta*|tüm yumurta*|aynı sepet*|internetin yarısı|merkezi*|b planı`,
  joke: `haha*|ahaha*|jsjs*|sjsj*|random gül*|kağıt kalem|stajyer|çay molası|komik|şaka`,
  refund: `para iade*|iade|paramı*|tazminat|ücret iade*|paramız*`,
  leaving: `geçiyorum|geçtim|geçeceğim|alternatif*|iptal ed*|aboneliği iptal|bırakıyorum|taşın*`,
  silence: `durum sayfası|her şey yeşil|açıklama yok|açıklama yapmad*|tek kelime|sessiz*|ses yok|bilgi yok`,
  work: `çalışamıyor*|iş durdu|işler durdu|teslim|son tarih|verimlilik|sınav|ödev`,
  works: `bende çalışıyor|bende sorun yok|bizde çalışıyor|burada çalışıyor|bende açılıyor`,
  price: `fiyat*|pahalı|abonelik|aylık|limit*`,
  doubt: `yalan|doğru değil|kaynak?|asılsız|sahte|eski haber|gerçek mi`,
  sympathy: `kolay gelsin|geçmiş olsun|allah kolaylık`,
};

const ID: ThemePhrases = {
  dependence: `bergantung|ketergantungan|tergantung pada satu|satu vendor|satu penyedia|satu perusahaan|telur dalam satu|satu keranjang|separuh internet|terpusat|rencana b`,
  joke: `wkwk*|haha*|awok*|ngakak|lol|kertas dan pulpen|pulpen dan kertas|anak magang|ngopi|bercanda|receh`,
  refund: `refund|uang kembali|kembalikan uang|ganti rugi|kompensasi|uangku|duit gue`,
  leaving: `pindah ke|beralih ke|ganti ke|alternatif*|berhenti langganan|batal langganan|cancel langganan|migrasi`,
  silence: `halaman status|semua hijau|tidak ada pengumuman|ga ada pengumuman|gak ada info|ga ada info|bungkam|tidak ada kabar`,
  work: `ga bisa kerja|gak bisa kerja|tidak bisa kerja|kerjaan*|deadline|skripsi|ujian|produktivitas`,
  works: `di aku bisa|di gue bisa|di saya bisa|aman aja|aku lancar|gue lancar|normal aja`,
  price: `harga*|mahal|langganan|per bulan|sebulan|limit*`,
  doubt: `hoax|hoaks|bohong|sumber?|tidak benar|ga bener|berita lama|menyesatkan`,
  sympathy: `semangat buat|semangat untuk|kasihan tim|turut prihatin`,
};

const JA: ThemePhrases = {
  dependence: '依存|一社|1社|一極集中|集中しすぎ|卵を一つ|一つのカゴ|単一障害点|ベンダーロック|分散しないと|自前で',
  joke: '笑|草|ワロタ|ネタ|冗談|紙とペン|コーヒー休憩|仕事終わり|早退',
  refund: '返金|金返せ|金を返|補償|賠償|返して',
  leaving: '乗り換え|移行する|移行しよう|解約|代わりに使|代替|やめる|離れる',
  silence:
    'ステータスページ|全部緑|アナウンスがない|アナウンスなし|発表がない|何も言わない|音沙汰|沈黙|説明がない|公式は何も',
  work: '仕事にならない|仕事ができない|仕事できない|業務停止|業務が止|締め切り|締切|納期|お客様|生産性',
  works: '普通に使え|使えてる|こっちは動|うちは動|問題なく',
  price: '値上げ|値段|高すぎ|料金|月額|サブスク|制限',
  doubt: 'デマ|嘘|本当か|ソースは|フェイク|古いニュース|誤解を招',
  sympathy: 'お疲れ様|頑張って|がんばって|中の人',
};

const KO: ThemePhrases = {
  dependence: '의존|한 회사|한 업체|한 곳에|단일 장애|종속|독점|분산',
  joke: 'ㅋㅋ|ㅎㅎ|개웃|웃기|농담|밈|종이와 펜|칼퇴|퇴근각',
  refund: '환불|보상|배상|돈 돌려|내 돈',
  leaving: '갈아타|갈아탄|옮겨|대안|대체|해지|구독 취소|탈출',
  silence: '상태 페이지|공지가 없|공지 없|공지도|묵묵부답|아무 말|침묵|해명',
  work: '일을 못|일이 안|업무 마비|업무가|마감|고객|생산성|과제|시험|논문',
  works: '나는 되는데|저는 되는데|난 되는데|잘 되는데|잘만 되',
  price: '가격|비싸|요금|구독료|월정액|제한|인상',
  doubt: '가짜|거짓|사실이 아|출처|루머|낚시',
  sympathy: '고생|힘내|수고',
};

/** What is the same in every language. */
const SHARED: ThemePhrases = {
  joke: '😂|🤣|💀|😹|🤡|☠',
  sympathy: '🫂',
};

export const THEME_LEXICON: readonly ThemePhrases[] = [SHARED, EN, DE, ES, FR, ID, IT, JA, KO, NL, PL, PT, TR];
