/** Meanings that words and short phrases of twelve languages share; the model learns what each is worth. */
export const CUES = [
  'down',
  'errors',
  'slow',
  'login',
  'part',
  'fail',
  'work',
  'not',
  'now',
  'ago',
  'was',
  'recovered',
  'anyone',
  'asking',
  'news',
  'price',
  'quality',
  'business',
  'learning',
  'me',
  'idiom',
  'fine',
  'cause',
  'contrast',
  'joke',
  'personal',
  'if',
  'also',
  'instead',
  'repair',
  'thing',
  'trouble',
] as const;
export type Cue = (typeof CUES)[number];

/** How a cue is told to people. */
export const CUE_WORDS: Readonly<Record<Cue, string>> = {
  down: 'says it is down',
  errors: 'speaks of errors',
  slow: 'speaks of slowness',
  login: 'cannot log in',
  part: 'names a part',
  fail: 'says it fails',
  work: 'a verb of working',
  not: 'a negation',
  now: 'speaks of now',
  ago: 'speaks of an earlier time',
  was: 'past tense',
  recovered: 'says it is back',
  anyone: 'asks whether others see it',
  asking: 'asks',
  news: 'news wording',
  price: 'speaks of price or limits',
  quality: 'judges quality',
  business: 'business news',
  learning: 'explains or teaches',
  me: 'first person',
  idiom: 'the word in another sense',
  fine: 'says it is fine',
  cause: 'names a cause',
  contrast: 'a contrast',
  joke: 'jokes about idle time',
  personal: 'one account or device',
  if: 'hypothetical',
  also: 'includes another',
  instead: 'uses it instead',
  repair: 'vendor works on it',
  thing: 'names the service',
  trouble: 'speaks of trouble',
};

/** Phrases by cue, `|` between them, all languages together; case and accents do not matter. */
export const CUE_PHRASES: Readonly<Record<Cue, string>> = {
  down: `down|offline|outage|outages|dead|unreachable|inaccessible|unavailable|went down|goes down|going down|service down|site down|completely down|totally down|hard down
|blackout|downtime|kaput|died|borked|not reachable|can't reach|can't access|can't get on|won't load|not loading|doesn't load
|can't connect|not connecting|disruption|service disruption|knocked out|knocked offline|unresponsive|not responding|rip|flatlined
|doesn't open|won't open|not opening|can't open|crapped out|shit the bed|took a nap|on fire|503 service unavailable|outtage|server down|servers down
|caido|caida|se cayo|cayo|caidos|esta caido|no carga|no abre|no conecta|no responde|fuera de servicio|no puedo entrar|no puedo acceder|muerto|interrupcion
|caiu|caindo|fora do ar|ta fora|nao carrega|nao abre|nao ta abrindo|nao conecta|morreu|instavel|instabilidade|fora|queda|indisponivel|ta off|nao responde
|ausgefallen|ausfall|storung|gestort|nicht erreichbar|offline|tot|lahmgelegt|down seit|ladt nicht|offnet nicht|geht nicht auf|weg vom fenster
|en panne|panne|hors service|inaccessible|plante|a plante|tombe|ne charge pas|ne charge plus|ne s'ouvre pas|indisponible|mort|hs|en rade
|giu|e giu|fuori servizio|irraggiungibile|non carica|non si apre|non si carica|morto|disservizio|non risponde|ko|in tilt|non raggiungibile|andato giu
|storing|plat|ligt eruit|eruit|ligt plat|onbereikbaar|laadt niet|niet bereikbaar|uit de lucht|dood|ligt op zijn gat|overleden
|coktu|cokmus|cokme|acilmiyor|yuklenmiyor|erisilemiyor|erisim yok|gitti|girilmiyor|baglanmiyor|kesinti|coktumu|cok tu|patladi|erisim sorunu
|tumbang|mati|ga bisa dibuka|gabisa dibuka|tidak bisa diakses|gak bisa dibuka|ga bisa diakses|ngedown|gangguan|nggak bisa dibuka|modar|tewas|tidak dapat diakses
|padl|lezy|nie dziala|awaria|nie laduje|nie wczytuje|nie otwiera|niedostepny|niedostepna|nie odpowiada|padlo|zdechl|padla|zdechlo|nie wstaje|awarie
|落ち|落ちた|落ちて|落ちてる|落ちてます|ダウン|障害|繋がらない|つながらない|開けない|開かない|アクセスできない|死んで|死んだ|接続できない|表示されない|使えない|止まって|繋がらん|死亡|お亡くなり
|서버 터|터졌|터짐|먹통|접속 안|접속이 안|안열|안 열|다운|장애|죽었|죽음|접속 불가|안 켜|접속불가|뻗었|접속안|안들어가`,
  errors: `error|errors|500|502|503|504|5xx|crash|crashes|crashing|crashed|timeout|timeouts|timing out|timed out|times out|internal server error
|bad gateway|something went wrong|gateway timeout|exception|error code|white screen|blank page|blank screen|service unavailable|overloaded|failed to|gateway
|fallo|fallos|pantalla en blanco|errore|errori|erro|erros|fehler|fehlermeldung|fehlermeldungen|erreur|erreurs|page blanche|schermata bianca|pagina bianca
|foutmelding|foutmeldingen|fout|hata|hatasi|hata veriyor|eror|bledy|blad|bledem|sypie bledami|エラー|クラッシュ|真っ白|エラーばかり|에러|오류|튕겨|튕김|tela branca|weisse seite|wit scherm|beyaz ekran`,
  slow: `slow|slowly|laggy|lag|lagging|sluggish|crawling|takes forever|taking forever|super slow|hanging|hangs|stuck|spinning|frozen|freezing|unusable|degraded
|lento|lenta|lentisimo|va lento|tarda|colgado|lentidao|travando|travado|travou|langsam|lahm|hangt|ladt ewig|ruckelt|lent|rame|ca rame|lente|lentissimo|bloccato|impallato
|traag|sloom|hangt|yavas|kasiyor|dondu|takildi|lemot|lelet|lambat|nge lag|ngelag|wolno|muli|zamula|wolny|przycina|重い|重すぎ|遅い|固まる|激重|重たい|느려|느림|렉|버벅|느리|无法`,
  login: `no puedo iniciar sesion|impossible de me connecter|impossible de se connecter|kann mich nicht anmelden|kann mich nicht einloggen|non riesco ad accedere|kan niet inloggen|gabisa login|ga bisa login|giris yapamiyorum|giremiyorum|nie moge sie zalogowac|won't let me in|logged me out|signed everyone out|can't get back in|cannot log in|couldn't log in|locked out|log in|login|logging in|sign in|signing in|can't log in|can't login|can't sign in|logged out|logged me out|signed out|kicked out|authentication|auth|password|2fa|sso|won't let me in
|iniciar sesion|inicio de sesion|loguear|loguearme|logarme|logar|fazer login|entrar na conta|deslogado|anmelden|einloggen|anmeldung|rausgeworfen|ausgeloggt|connexion|me connecter|se connecter|deconnecte
|accedere|accesso|fare il login|loggarmi|inloggen|aanmelden|uitgelogd|giris yap|giris yapamiyorum|oturum|masuk|ga bisa login|gabisa login|gak bisa login|gak bisa masuk|zalogowac|logowanie|logowac|wylogowalo
|ログイン|ログインできない|サインイン|로그인|로그인이 안|로그인 안`,
  part: `api|search|upload|uploads|download|sync|syncing|payments|checkout|voice|video|audio|notifications|dms|messages|chat|files|images|email|emails|calls|builds|deploys|pipelines|webhooks|dns|console|dashboard|history|feed|timeline|matchmaking|inbox|attachments|integration|region|us-east-1|eu-west-1|playback|streaming|store|comments|repos|push|actions|cdn
|mensajes|pagos|busqueda|mensagens|pagamentos|busca|suche|nachrichten|zahlungen|recherche|paiements|ricerca|pagamenti|zoeken|berichten|betalingen
|mesajlar|pesan|wiadomosci|platnosci|検索|送信|通知|決済|読み込み|검색|결제|메시지|알림`,
  fail: `ログインできない|ログインできません|サインインできない|로그인안|로그인이안|fallo al iniciar sesion|can't log in|can't login|can't sign in|cannot log in|won't let me in|kicked out|logged me out|signed everyone out|locked out|can't get in|can't get back in|couldn't log in
|interruption|goes dark|gone dark|went dark|degraded performance|degraded availability|erroring|erroring out|not sending|hosed|toast|won't start|cooked|just spins|spins|decided to die|having a moment|die|dies
|dying|login issues|can't join|can't play|not able to|nothing loads|nothing works|nothing plays|won't connect|can't send|can't access|lost connection|no connection|error messages|elevated errors|elevated error rates|increased errors
|gehen nicht|gehen nicht durch|sturzt ab|sturzt dauernd ab|lahmt|komme nicht rein|komme nicht in|kann mich nicht anmelden|kann mich nicht einloggen|unbenutzbar|gestort|nicht rein
|no puedo abrir|va fatal|no cargan|no llegan|no puede entrar|se cae|no funcionan|imposible trabajar|no puedo iniciar sesion|me saca|no me deja entrar|no entra|intermitente
|impossible de me connecter|impossible d'acceder|impossible d'ouvrir|me deconnecte|impossible de payer|ne chargent plus|ne marchent plus|ne partent pas|n'arrive pas|arrive pas a|impossible de se connecter
|crasha|non riesco ad accedere|non riesco ad aprire|non riesco a|mi butta fuori|non funzionano|non riesco ad
|入れない|重くて|来ない|何かあった|使いものに|止まってる|調子悪|不安定|안되|안돼|안열|못들어|흰화면|안켜|터져|안들어
|stuk|crasht|kan niet in|doen het niet|aan de hand|kan niet inloggen|werken niet|storingen|bialy ekran|nie zyje|nie wlacza|co jest z|nie dzialaja|nie moge sie zalogowac|nie moge wejsc
|nao consigo acessar|nao consigo|sem conseguir|nao carregam|cai|cairam|falhas|o que houve|nao entra|gabisa login|ga bisa login|gak bisa login|gak bisa masuk|ga bisa masuk|layar putih|ga jalan|nggak jalan
|giris yapamiyorum|giremiyorum|beni atti|sizde de mi|mi boyle|acilmiyor mu|calismiyor mu|giris yapilamiyor|broken|broke|breaking for|fails|failing|failed|failure|not working|doesn't work|isn't working|won't work|stopped working|not work|quit working|no longer works|acting up|glitching|glitchy
|glitch|bugging|bugging out|buggy|messed up|fucked|screwed|having issues|having problems|having trouble|experiencing issues|wonky|struggling|shitting itself|hiccups|hiccup|went wrong|busted|can't use|can't send|won't send|wtf
|can't use|can't open|can't load|can't play|unable to access|unable to connect|unable to reach|unable to use
|no funciona|no anda|no me anda|no me deja|no va|fallando|falla|fallas|no me funciona|dejo de funcionar|no sirve|roto|nao funciona|nao ta funcionando|nao esta funcionando|bugado|bugou|com problema|deu ruim|pifou|parou|nao ta indo|quebrado
|funktioniert nicht|geht nicht|geht nix|geht gar nichts|funzt nicht|spinnt|kaputt|spinnen|geht nicht mehr|zickt|streikt|tut nicht|geht wieder nicht|marche pas|ne marche pas|ne fonctionne pas|ne marche plus|fonctionne plus|deconne|casse|beug
|non funziona|non va|non funge|rotto|non parte|non mi funziona|werkt niet|doet het niet|kapot|doet niks|hapert|calismiyor|bozuldu|bozuk|sorun var|cozulmuyor|ga bisa|gak bisa|tidak bisa|error mulu|rusak|gabisa|nggak bisa|tidak berfungsi|bermasalah|eror mulu
|nie dziala|zepsuty|zepsute|zepsul|nie moge|szwankuje|psuje sie|wysypal|nie chodzi|壊れ|動かない|動かん|おかしい|不具合|動いてない|調子悪い|できない|出来ない|送れない|안돼|안됨|안 돼|안 됨|안되|안 되|고장|이상해|안대|안나와`,
  work: `work|works|working|load|loads|loading|open|opens|connect|respond|responding|functioning|running|funciona|anda|carga|abre|carrega|funktioniert|geht|ladt|lauft|marche|fonctionne|charge|carica|va|parte|werkt|laadt|doet|calisiyor|aciliyor|jalan|bisa|dziala|laduje|chodzi|動く|動いて|使え|개|작동`,
  not: `not|no|n't|never|can't|don't|doesn't|isn't|won't|didn't|aren't|couldn't|wouldn't|hasn't|nothing|none|without|nobody|ni|nada|nao|nem|nicht|kein|keine|nichts|nix|ne|pas|plus|rien|aucun|non|niente|nessuno|niet|geen|niks|yok|degil|hicbir|tidak|ga|gak|nggak|enggak|ngga|gk|belum|nie|nic|zaden|ない|ません|なく|안|못|없`,
  now: `now|right now|rn|today|again|currently|at the moment|this morning|tonight|this afternoon|just now|still|all day|atm|since this morning|past hour|last hour|minutes ago|for the past hour|for an hour|for hours|so far|ahora|hoy|otra vez|ahora mismo|de nuevo|ahorita|sigue|todavia|hace rato|agora|hoje|de novo|denovo|neste momento|ainda|jetzt|gerade|heute|schon wieder|wieder|seit|aktuell|momentan|immer noch|maintenant|aujourd'hui|encore|en ce moment|toujours|depuis|la|adesso|oggi|di nuovo|ora|ancora|in questo momento|nu|vandaag|alweer|weer|op dit moment|al|nog steeds|simdi|bugun|yine|su an|su anda|hala|gene|sekarang|hari ini|lagi|masih|dari tadi|teraz|dzis|dzisiaj|znowu|znow|od rana|obecnie|ciagle|wciaz|いま|今|今日|また|ただいま|現在|さっきから|朝から|지금|오늘|또|현재|아까부터|아직도|방금`,
  ago: `yesterday|last week|last month|last night|last year|the other day|back in|a year ago|years ago|days ago|weeks ago|month ago|months ago|in 2019|in 2020|in 2021|in 2022|in 2023|in 2024|remember when|post mortem|postmortem|retrospective|lessons|root cause|rca|monday|tuesday|wednesday|thursday|friday|earlier this week|on the weekend|ayer|anoche|la semana pasada|el mes pasado|ontem|semana passada|mes passado|gestern|letzte woche|letzten monat|vorgestern|damals|neulich|hier|la semaine derniere|le mois dernier|l'autre jour|ieri|la settimana scorsa|il mese scorso|gisteren|vorige week|afgelopen week|vorige maand|dun|gecen hafta|gecen ay|dunku|kemarin|minggu lalu|bulan lalu|wczoraj|w zeszlym tygodniu|tydzien temu|w zeszlym miesiacu|昨日|先週|先月|昨夜|この前|振り返り|어제|지난주|지난달|저번에|그저께|aftermath|anniversary`,
  was: `was|were|had|did|used to|been|estuvo|estaba|fue|hubo|foi|estava|tava|ficou|teve|war|hatte|wurde|gab es|waren|etait|a ete|avait|eu|era|e stato|aveva|c'era|lag|had|waren|oldu|olmustu|vardi|sempat|waktu|byl|byla|bylo|mial|だった|ていた|てた|でした|했었|였|었던|됐었`,
  recovered: `back up|is back|are back|back online|it's back|we're back|working again|works again|up again|fixed|resolved|restored|recovered|recovering|fully operational|all clear|operational again|up and running|is up|seems fine now|came back|coming back|fix is out|sorry for the outage|back to normal|back now|works now|working now|fine now|good again|loads again|lives|alive again|finally back
|volvio|ya volvio|ya funciona|ya anda|solucionado|resuelto|restablecido|ya esta|de vuelta|funciona otra vez|voltou|ja voltou|voltou ao normal|resolvido|normalizado|de volta|voltou a funcionar|geht wieder|funktioniert wieder|wieder da|wieder online|behoben|lauft wieder|wieder erreichbar|remarche|refonctionne|de retour|retabli|c'est revenu|resolu|est revenu|ca remarche
|e tornato|tornato|tornato online|funziona di nuovo|risolto|ripristinato|tornata su|di nuovo su|di nuovo online|werkt weer|weer online|doet het weer|opgelost|hersteld|terug online|weer terug|duzeldi|geri geldi|tekrar calisiyor|cozuldu|acildi|giderildi|sudah normal|udah normal|udah bisa|sudah bisa|kembali normal|balik lagi|pulih|udah balik|dziala juz|juz dziala|wrocil|wrocilo|naprawione|naprawili|wstalo|wrocila|znow dziala
|復旧|復活|直った|直りました|戻った|戻りました|解消|使えるようになった|繋がった|복구|돌아왔|고쳐졌|다시 된다|다시 돼|정상화|해결|살아났|이제 된다|이제 됨`,
  anyone: `anyone|anyone else|everyone else|just me|only me|someone else|is it me|everyone|who else|other people|others|same here|same for you|folks|alguien|alguien mas|solo a mi|soy yo|soy el unico|solo yo|a alguien|alguem|mais alguem|so eu|so comigo|e so eu|jemand|noch jemand|nur ich|nur bei mir|bei euch|noch wer|nur mir|quelqu'un|que moi|chez vous|que chez moi|d'autres|qualcuno|solo io|solo a me|anche voi|qualcun altro|iemand|iemand anders|ben ik de enige|alleen ik|alleen bij mij|jullie ook|meer mensen|sadece bende|bir tek ben|bende mi|sizde de|baska|kimsede|sizde|cuma gue|gue doang|cuma aku|ada yang|kalian juga|pada|cuma saya|ktos|tylko ja|tylko u mnie|u was|komus|ktos jeszcze|wam tez|自分だけ|私だけ|みんな|俺だけ|うちだけ|誰か|나만|저만|여러분|혹시|다들|나만 그런|다른 분`,
  asking: `is|why|what's going on|what's up with|what happened|whats going on|what's happening|wtf is|status of|does|do you|is there|por que|que pasa|que paso|que pasa con|o que houve|o que aconteceu|ta acontecendo|alguma|was ist los|was ist mit|warum|wieso|was los|qu'est ce|pourquoi|c'est quoi|il se passe quoi|que se passe|perche|che succede|cosa succede|waarom|wat is er|neden|niye|ne oldu|noldu|mi|mu|kenapa|knp|kah|ada apa|dlaczego|co sie dzieje|czy|co z|なんで|どうした|ですか|かな|何で|왜|인가요|나요|건가|뭐야|무슨 일|걸까`,
  news: `breaking|reports|reported|reportedly|users|users report|thousands|millions|worldwide|globally|hits|affects|affecting|affected|downdetector|according to|massive|widespread|major|confirms|investigating|says|hundreds of|customers|suffers|hit by|experiencing|live updates|outage map|across|ultima hora|usuarios|reportan|miles de|millones|urgente|usuarios reportan|segun|mundial|usuarios relatam|milhares|relatam|segundo|eilmeldung|nutzer|tausende|weltweit|melden|laut|stoerung bei|grossstorung|utilisateurs|milliers|alerte|signalent|mondiale|selon|massiva|utenti|migliaia|segnalano|segnalazioni|secondo|gebruikers|duizenden|melden|wereldwijd|volgens|landelijke|son dakika|kullanicilar|binlerce|dunya genelinde|pengguna|ribuan|laporan|melaporkan|uzytkownicy|tysiace|zglaszaja|pilne|globalna|速報|ユーザー|大規模|報告|相次|発生|世界的|속보|이용자|전세계|대규모|발생|호소|신고`,
  price: `expensive|price|prices|pricing|cost|costs|subscription|subscriptions|rate limit|rate limited|rate limits|limits|limit|quota|usage limit|hit my limit|too much money|paywall|plan|cancel|cancelled|cancelling|refund|billing|free tier|premium|ads|fee|fees|charge me|charged|pay|paying|caro|cara|precio|precios|limite|suscripcion|preco|assinatura|anuncios|teuer|preis|preise|abo|kosten|werbung|limite|cher|prix|abonnement|pub|costoso|prezzo|prezzi|abbonamento|duur|prijs|prijzen|reclame|pahali|fiyat|zam|abonelik|reklam|mahal|harga|langganan|iklan|kuota|drogi|drogo|cena|ceny|subskrypcja|reklamy|高い|料金|値上げ|制限|課金|解約|広告|비싸|가격|요금|구독|제한|한도|광고|환불`,
  quality: `dumb|dumber|stupid|worse|worst|hate|sucks|suck|terrible|awful|horrible|ugly|annoying|trash|garbage|useless|lazy|overrated|nerfed|enshittification|mid|ruined|disappointing|bad|lame|boring|confusing|clunky|bloated|hallucinating|hallucinates|wrong|peor|odio|malisimo|horrible|basura|feo|tonto|una mierda|pessimo|pior|odeio|horrivel|lixo|burro|ruim|schlecht|schlechter|hasse|nervt|mull|dumm|hasslich|scheisse|nul|pire|deteste|pourri|moche|bete|chiant|pessimo|peggio|odio|schifo|brutto|stupido|slecht|slechter|haat|waardeloos|lelijk|dom|irritant|berbat|kotu|nefret|rezalet|igrenc|aptal|jelek|payah|buruk|benci|bodoh|nyebelin|gorszy|gorsza|nienawidze|beznadziejny|beznadziejna|slaby|glupi|brzydki|okropny|ひどい|嫌い|クソ|バカ|使いにくい|微妙|最悪|うざい|最低|별로|최악|싫|구려|멍청|쓰레기|불편`,
  business: `shares|stock|stocks|percent|%|revenue|earnings|profit|billion|million|valuation|ipo|acquire|acquires|acquired|acquisition|hiring|hire|layoffs|office|offices|ceo|launch|launches|launched|announces|announced|announcing|introducing|raises|funding|deal|partnership|lawsuit|sues|antitrust|merger|investors|market|release|released|releases|job|jobs|engineer|remote|join us|conference|webinar|sponsor|acciones|empleo|lanza|anuncia|ventas|inversores|acoes|vagas|vaga|lancamento|lanca|aktie|aktien|prozent|umsatz|stellenangebot|kundigt|neue funktion|action en bourse|bourse|recrute|lance|annonce|milliards|azioni|assume|lancia|miliardi|aandeel|aandelen|vacature|lanceert|miljard|hisse|ilani|duyurdu|milyar|saham|lowongan|meluncurkan|miliar|akcje|praca|oferta|oglasza|miliardow|株価|採用|発表|決算|求人|新機能|億|주가|채용|출시|발표|실적`,
  learning: `how to|tutorial|guide|tips|learn|learning|introduction|explained|course|step by step|using|built|build|building|template|templates|playlist|review|comparison|vs|alternative|alternatives|podcast|thread on|lecture|book|paper|show hn|ask hn|como usar|guia|curso|aprende|aprender|trucos|dicas|plantilla|anleitung|tipps|kurs|vorlage|lernen|tutoriel|astuces|cours|apprendre|guida|corso|trucchi|imparare|handleiding|cursus|leren|nasil|rehber|ders|kurs|cara|panduan|belajar|jak|poradnik|kurs|nauka|使い方|入門|解説|講座|コツ|方法|まとめ|사용법|강의|방법|꿀팁|정리`,
  me: `i|me|my|we|our|i'm|us|mine|mi|me|yo|nosotros|meu|minha|eu|nos|ich|mein|meine|mir|wir|unser|je|moi|mon|ma|nous|mes|io|mio|mia|noi|ik|mijn|wij|ons|ben|benim|bizim|bana|aku|gue|saya|kita|gw|ja|moj|moja|mi|mnie|nam|私|俺|僕|うち|自分|나|내|저|우리|제`,
  idiom: `hands down|closing down|closes down|closed down|is taken down|took down|taken down|going dark|goes dark|go dark|scaling down|scale down|locked down|locking down|vote down|votes down|voted down|slaps down|double down on|top down operator|trickle down|die down|dying down|stand down|stood down|race down|drive down|drove down|run down|rundown|stare down|flag down|water down|bring down|brought down|burn down|burned down|tie down|look down|talk down|dumb down|power cut|power cuts|power grid|break down|breaks down|breaking down|broke down|slow down|slows down|slowing down|calm down|sit down|sat down|settle down|shut down their|shutting down|shut down|shuts down|close down|down under|down the road|down the line|down the|down to|down from|down payment|down side|downside|count down|countdown|write down|wrote down|writing down|take down|takedown|drill down|top down|upside down|hands down|come down to|comes down to|boils down to|down for a|down to earth|touch down|touchdown|deep down|cut down|cuts down|tone down|cool down|turn down|turned down|let down|tear down|teardown|double down|doubling down|strip down|stripped down|drop down|dropdown|scroll down|cracking down|crack down|crackdown|track down|hunt down|pin down|gun down|shot down|shoot down|winding down|wind down|step down|steps down|stepping down|narrow down|nail down|lay down|lie down|marked down|markdown|melt down|pull down|pare down|pass down|hand down|up and down|offline first|offline mode|offline maps|work offline|works offline|offline access|offline reading|offline use|available offline|down 1|down 12|down 123|down by|down nearly|down almost|slowed down|lock down|lockdown|dead simple|dead by daylight|deadline|drop dead|dead sea|red dead|walking dead|dead code|dead internet|left for dead|error handling|error messages|error correction|trial and error|error prone|type error|human error|margin of error|power outage|crash course|market crash|car crash|plane crash|stock crash|crash bandicoot|crash landing|out of order|broken heart|breaking bad|breaking changes|breaking change|broken english|record breaking|groundbreaking|slow cooker|slow burn|in slow motion|slow motion|slow growth|slow food|issue tracker|issue number|latest issue|bajar|abajo|boca abajo|cuesta abajo|para baixo|caida de precios|en caida|a baixo|runter|herunterladen|download|en bas|telecharger|scaricare|down jacket|down syndrome|ダウンロード|カウントダウン|値下がり|ダウンジャケット|다운로드|다운받`,
  fine: `fine|works fine|working fine|thank god|thankfully|luckily|at least|no problems|no issues|works great|love|great|awesome|amazing|excellent|best|still works|still up|rock solid|never fails|menos mal|por suerte|genial|me encanta|funciona bien|ainda bem|graças a deus|gracas a deus|otimo|adoro|zum gluck|gott sei dank|super|toll|liebe|heureusement|j'adore|marche bien|per fortuna|adoro|fantastico|funziona bene|gelukkig|geweldig|prima|neyse ki|harika|bayiliyorum|cok iyi|untung|mantap|bagus|keren|lancar|na szczescie|swietny|swietna|uwielbiam|super|神|最高|助かった|便利|大丈夫|無事|다행|최고|좋아|좋다|잘 된다|잘됨|잘 돼|멀쩡`,
  cause: `because|because of|due to|thanks to|caused by|as a result of|since|porque|por culpa de|debido a|a causa de|por causa de|por causa do|por causa da|gracas ao|weil|wegen|aufgrund|parce que|a cause de|a cause du|perche|a causa di|per colpa di|per colpa del|omdat|vanwege|door|doordat|yuzunden|cunku|nedeniyle|gara gara|karena|soalnya|akibat|bo|poniewaz|przez|z powodu|のせいで|のため|ので|せいで|때문에|탓에|여파로|덕분에`,
  contrast: `but|while|although|though|however|whereas|meanwhile|yet|pero|mientras|aunque|mas|porem|enquanto|aber|wahrend|obwohl|mais|alors que|tandis que|ma|mentre|invece|maar|terwijl|ama|fakat|oysa|tapi|sedangkan|padahal|ale|natomiast|podczas gdy|けど|だけど|でも|一方|が、|지만|는데|인데|근데`,
  joke: `touch grass|go home|day off|take the day off|nap|pack it up|productivity|guess i'll|guess i have to|have to think|use my brain|use my own brain|talk to my family|early lunch|long lunch|snow day|coffee break|going outside|go outside|beer|retire|day is over|like it's 2019|like a caveman|with my hands|por mano|a mano|irme a casa|pausa|cafe|feierabend|kaffee|pause|pause cafe|rentrer|tocar grama|ir embora|torno a casa|koffie|naar huis|kahve|eve gidiyorum|ngopi|pulang|kawa|do domu|仕事にならない|仕事できない|休憩|終わった|退勤|퇴근|일을 못|커피`,
  personal: `my account|my phone|my playlist|my iphone|my android|my tv|my laptop|my order|my card|my device|my subscription|on my phone|on my ps4|on my xbox|my flight|my bag|my email|shuffle|family plan|student|verify|customer service|support|help me|please help|dm|case number|ticket number|reinstall|reinstalled|cache|update the app|new phone|my pc|my computer|mi cuenta|mi telefono|minha conta|meu celular|mein konto|mein handy|mon compte|mon telephone|il mio account|mijn account|hesabim|telefonum|akun saya|akunku|hp gue|moje konto|moj telefon|アカウント|スマホ|계정|폰에서|제 폰`,
  if: `if|when|whenever|imagine|would|could|should|unless|might|hope|wish|in case|what happens when|every time|si|cuando|ojala|imagina|se|quando|tomara|wenn|falls|hoffentlich|stell dir vor|quand|imagine|j'espere|qualora|speriamo|als|wanneer|hopelijk|stel je voor|eger|olsa|umarim|kalau|kalo|semoga|seandainya|jesli|gdyby|kiedy|oby|もし|たら|れば|なら|만약|하면|라면|으면|다면`,
  also: `too|also|as well|both|all of them|same|neither|everything|tambien|ambos|tambem|os dois|auch|beide|aussi|les deux|anche|entrambi|ook|allebei|da|ikisi|juga|dua duanya|tez|rowniez|oba|も|도|둘 다|両方|同じく`,
  instead: `switching to|switched to|switch to|moving to|moved to|using|back to|instead|fallback|backup|falling back|trying|try|over to|use|cambio a|me paso a|uso|usando|vou de|migrando|nutze|wechsle|benutze|steige um|passe a|utilise|j'utilise|passo a|uso|usando|gebruik|overstappen|geciyorum|kullaniyorum|pindah|pakai|pake|przechodze|uzywam|乗り換え|使って|使う|代わり|갈아|쓰는|쓴다|쓰자|대신`,
  repair: `we are investigating|we're investigating|investigating|looking into|we are aware|aware of|identified|monitoring|implementing a fix|working on a fix|our engineers|engineers are|status page|status update|estamos investigando|estamos trabajando|estamos cientes|wir untersuchen|wir arbeiten|nous enquetons|stiamo indagando|we onderzoeken|inceliyoruz|kami sedang|pracujemy nad|調査中|対応中|조사 중|확인 중`,
  thing: `website|web site|site|app|system|systems|computers|server|servers|service|services|platform|api|network|portal|webpage|mobile app|booking system|internet|pagina|sitio|aplicacion|aplicativo|servidor|servidores|sistema|seite|webseite|webside|dienst|dienste|serveur|serveurs|appli|le site|sito|servizio|servizi|websites|dienst|uygulama|sunucu|sunucular|sistem|aplikasi|aplikasinya|websitenya|strona|aplikacja|serwery|serwer|usluga|サーバー|サイト|アプリ|サービス|서버|사이트|앱|서비스|홈페이지`,
  trouble: `arger|storungen|issues|issue|problems|problem|trouble|incident|problemas|problema|probleme|bug|bugue|soucis|problemi|problemen|sorun|sorunlu|problemy|バグ|문제|incidents|bugs|dificultades|dificuldades|gangguan`,
};
