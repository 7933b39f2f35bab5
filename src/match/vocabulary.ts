import { foldPhrase } from './fold.ts';

const phrases = (...lines: string[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => line.split('|')).map(foldPhrase)),
];

/** Words that say of the thing beside them that it fails; evidence that a product is meant, not a label. */
export const FAILURE_PHRASES = phrases(
  'down|downtime|outage|outages|offline|crash|crashed|crashes|crashing|broken|broke|borked|glitching|glitchy|unavailable|unresponsive|unreachable',
  'not working|isnt working|doesnt work|dont work|stopped working|wont work|aint working|not loading|wont load|doesnt load|isnt loading|not opening|wont open',
  "isn't working|doesn't work|don't work|won't work|won't load|doesn't load|isn't loading|won't open|can't connect|can't log in|can't login|can't access",
  "cant log into|can't log into|cant get into|can't get into|cant sign in|can't sign in|cant sign into|can't sign into|unable to sign in|locked out of|cant reach|can't reach|cannot reach|login to|not letting me",
  'cant connect|cant log in|cant login|cant access|cannot connect|cannot log in|cannot access|unable to log in|unable to connect|unable to access|wont connect|not connecting',
  'not syncing|wont sync|not sending|not responding|wont respond|not connecting|loading forever|stuck loading|keeps loading|keeps crashing|keeps failing|keeps disconnecting',
  'timing out|times out|timed out|timeout|timeouts|failing|failed to load|erroring|errors|error|error message|internal server error|bad gateway|service unavailable|500|502|503|504|529|404',
  'lagging|laggy|so slow|super slow|is slow|frozen|freezing|freezes|overloaded|at capacity|logged out|logged me out|kicked out|dead|shits the bed|shat the bed|on fire|degraded|back up',
  'slow|slowness|500s|502s|503s|529s|died|having a moment|having issues|having problems|issues with|problems with|trouble with|issue|issues|login issues|server issues|acting up|went down|goes down|going down|status page|hiccup|hiccups',
  'stopped responding|stops responding|no longer responds|stopped answering|keeps spinning|just spins|just spinning|spinning wheel|never opens|never loads|went dark|gone dark|going dark|fell over|falls over|fallen over|keeled over|rip|r.i.p|hangs|hung|keeps hanging|stuck on|stuck at|blank page|blank screen|white screen|black screen|nothing loads|nothing works|unusable|keeps logging me out|signed me out|wont start|wont connect|does nothing|flatlined|belly up|bricked|tanked|kaput|gone silent|rate of errors|outtage',
  'no responde|sigue sin funcionar|dejó de funcionar|no deja entrar|da error|pantalla en blanco|parou de funcionar|não responde|nao responde|não entra|tela branca|tela em branco|ne répond plus|ne repond plus|page blanche|plus rien|geht gar nicht|gar nicht|reagiert nicht|lädt ewig|laedt ewig|hängt|haengt|streikt|weg vom fenster|non risponde|non parte|schermata bianca|reageert niet|hangt|wit scherm|yanıt vermiyor|cevap vermiyor|dondu|takıldı|tidak merespon|gak respon|layar putih|nie odpowiada|nie reaguje|zawiesił|zawiesza|biały ekran|応答しない|返事がない|固まった|固まってる|止まった|止まってる|真っ白|읽히지 않|응답이 없|멈췄|멈춤|하얀 화면',
  'no funciona|no me funciona|no anda|no carga|no me carga|no abre|no me deja entrar|se cayo|se ha caido|esta caido|caido|caida|caidos|no va|fallando|falla|no puedo entrar',
  'não funciona|nao funciona|não está funcionando|nao ta funcionando|não abre|não carrega|nao carrega|problemas|com problemas|caiu|fora do ar|caindo|instavel|deu erro|travado|travando|bugado|bugou',
  'ne marche pas|marche pas|marche plus|ne marche plus|ne fonctionne pas|ne fonctionne plus|fonctionne plus|en panne|panne|hors service|plante|bug|indisponible|hs|ne charge pas|en rade',
  'geht nicht|funktioniert nicht|funktionieren nicht|geht nicht mehr|lädt nicht|laedt nicht|störung|stoerung|gestört|probleme|ausfall|kaputt|abgestürzt|nicht erreichbar|tot|offline|spinnt',
  'non funziona|non va|non carica|non si apre|giù|è giù|non funzionano|problemi|disservizio|bloccato|werkt niet|doet het niet|ligt eruit|plat|storing|laadt niet|kapot|ligt plat',
  'çöktü|coktu|çalışmıyor|calismiyor|açılmıyor|acilmiyor|gitti|girilmiyor|yavaş|hata veriyor|sıkıntı|kapandı|tidak bisa|gak bisa|ga bisa|nggak bisa|gabisa|eror|lemot|tumbang|gangguan|ngelag',
  'nie działa|nie dziala|padł|padl|padło|leży|awaria|awarię|nie ładuje|nie laduje|nie wchodzi|не работает|не грузит|не открывается|лежит|упал|упала|упало|сбой|сломался|отвалился|недоступен',
  '落ちてる|落ちた|落ちている|落ち|障害|ダウン|繋がらない|つながらない|使えない|開けない|開かない|重い|不具合|エラー|ログインできない|動かない|死んでる|死んだ|反応しない|表示されない|送れない',
  '안됨|안 됨|안돼|안 돼|안되|안 되|안 열|먹통|오류|장애|다운|터졌|터짐|접속|서버 터|죽었|뻗었|느려|로그인 안|작동 안|불통',
  '挂了|崩了|崩溃|宕机|打不开|登不上|登录不了|用不了|不能用|故障|连不上|无法访问|報錯|报错|當機|掛了|壞了|打不開|進不去|宕機',
  'معطل|متعطل|لا يعمل|ما يشتغل|مو شغال|مش شغال|واقع|عطل|تعطل|خربان|طايح|डाउन|नहीं चल रहा|काम नहीं कर रहा|बंद है|ठप|ล่ม|ใช้ไม่ได้|เข้าไม่ได้|sập|lỗi|bị sập|không vào được',
  'нe працює|не працює|ліг|впав|nere|ligger nere|fungerar inte|virker ikke|er nede|nede|ei toimi|kaatui|nefunguje|spadl|nem működik|leállt|nu merge|picat|δεν δουλεύει|έπεσε',
);

/** Longer phrases in which such a word says nothing of the kind. */
export const HARMLESS_PHRASES = phrases(
  'down with|down to|down the|down a|down under|down bad|down payment|down low|down on one knee|down from|down by|slow down|slows down|slowing down|slowed down|calm down|sit down|sits down|sitting down|sat down',
  'cut down|cuts down|write down|wrote down|break down|breaks down|breaking down|broke down|track down|lie down|lay down|laid down|step down|steps down|stepping down|put down|settle down|upside down|up and down',
  'down time for|let down|hand me down|count down|water down|watered down|tone down|double down|doubles down|doubling down|narrow down|shut down their|scroll down|marked down|bug fix|market crash|car crash',
  'broke the|broke my|dead serious|drop dead|dead on|dead end|dead wrong|on fire lately|margin of error|human error|trial and error|touch down|hunt down|chase down|close down|pin down|boil down|boils down|turn down|turned down',
  'issue of|issues of|back issues|real issues|the issue is|social issues|dead inside|crash course|offline first|offline mode|ground down|feeling down|got me down|mow down|deep down|run down of|look down|die down|died down',
);

/** Words of software; a weak sign that a name is a product's. */
export const SOFTWARE_WORDS = phrases(
  'app|apps|api|server|servers|login|log in|logged in|account|accounts|subscription|workspace|browser|desktop app|website|status page|plugin|extension|integration|integrations|webhook|webhooks|update|updates',
  'ai|llm|chatbot|prompt|prompts|bot|bots|software|saas|cloud|database|deploy|deployment|developer|dev|devs|cli|sdk|token|tokens|ios|android|iphone|chrome|firefox|safari|macos|windows|linux|ui|ux|web|tech|tool|tools',
  'notifications|sync|syncing|password|download|downloads|upload|premium|free tier|pro plan|export|import|template|templates|aplicación|aplicacion|aplicativo|servidor|cuenta|conta|compte|konto|serveur|アプリ|サーバー|ログイン|アカウント|앱|서버|계정|приложение|сервер|аккаунт|服务器|账号|تطبيق|سيرفر',
);

/** Small words: a slip of the fingers that gives one of them is no name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  phrases(
    "is|are|was|s|has|have|been|be|being|it|its|it's|still|completely|totally|just|so|really|fully|literally|currently|seems|seem|appears|looks|like|to|keeps|keep|went|goes|gone|going|got|again|also|both|all|now|right|today|like|super|the|my|our|your|of|at|on|with|in|into|for|from|a|an|anyone|anyone's|anybody|else|else's|is|did|does|do|having|saying|giving|gives|gave|throws|throwing|threw|shows|showing|returns|returning|only|nothing|but|every|each|time|try|minutes|ago|about|mir|uns|gar|bei|me|us|i|hey|ugh|omg|lol|there|some|another|major|massive|huge|big|new|and|or|not|getting|kinda|basically|apparently|officially|site|website|app|api|servers|server|service|services|login|page|web|desktop|online|ai|either|too|since|this|morning|hat|eine|einen|tiene|tem|que|esta|está|ta|tá|se|me|ha|le|la|el|les|est|il|c'est|ist|schon|wieder|gerade|bei|auch|sind|hat|de|da|do|o|e|y|com|con|avec|mit|van|het|in|ook|weer|bij|yine|mi|mı|mu|w|na|znowu|у|в|на|опять|снова|всё|все|lagi|di|nya|又|又又|は|が|も|の|で|また|に|って|이|가|은|는|또|도|에",
  ),
);

/** What follows a name in a hashtag when somebody says that it fails ("#notiondown"). */
export const TAG_ENDINGS: ReadonlySet<string> = new Set(
  phrases(
    'down|isdown|isdownagain|downagain|isdead|dead|outage|outages|fail|fails|failed|broken|isbroken|broke|issue|issues|problem|problems|crash|crashed|error|errors|status|servers|server|serverdown|serversdown|notworking|isnotworking|offline|sucks|lag|update|caiu|caido|caida|ca|kaputt|geht nicht|gehtnicht|storung|stoerung|ausfall|panne|enpanne|hs|bug|coktu|cokdu|down again|eror|error|nie dziala|niedziala|awaria|storing|giu|nonfunziona|nofunciona|se cayo|secayo|не работает|лежит|сбой|障害|不具合|ダウン|落ちた|重い|エラー|接続障害|장애|먹통|다운|오류|서버|崩了|挂了|故障|宕机|معطل|عطل|डाउन|ล่ม|ai|app|support|community',
  ).map((ending) => ending.replaceAll(' ', '')),
);
