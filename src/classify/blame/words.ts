/** What words say of who is the cause; `BEHIND` stands after the name that it speaks of. */
export const ROLES = [
  'because',
  'becauseOf',
  'becauseBehind',
  'takes',
  'takesBehind',
  'takeWith',
  'along',
  'withIt',
  'therefore',
  'hedge',
  'hedgeBehind',
  'incident',
  'isA',
  'joins',
  'culprit',
  'again',
  'runsOn',
  'not',
  'notBehind',
  'apart',
  'fine',
  'also',
  'filler',
  'plain',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Words and phrases of twelve languages by what they say of a cause, `|` between them, `*` for any ending. The longest
 * phrase counts alone: `plain` takes from words what they would say by themselves. In Japanese and Korean they are
 * looked for inside what stands between names.
 */
export const BLAME_WORDS: Readonly<Record<Role, string>> = {
  because: `because|bc|bcz|bcuz|cuz|coz|cos|since|thanks to|porque|pq|gracias a|gracas a|gracas ao|weil|dank|durch|parce que
|parce qu|grace a|perche|grazie a|omdat|doordat|want|door|dankzij|cunku|karena|krn|krna|karna|soalnya|bo|poniewaz
|przez|dzieki`,
  becauseOf: `because of|due to|owing to|caused by|on account of|as a result of|taken down by|took out by|taken out by
|knocked out by|knocked offline by|brought down by|hit by|broken by|affected by|impacted by|disrupted by|killed by
|blamed on|down to|comes from|coming from|stems from|stemming from|traced to|traced back to|offline after|down after
|following|por culpa de|por culpa del|por causa de|por causa del|debido a|debido al|a causa de|a causa del|a raiz de
|por un fallo de|por un fallo en|por una caida de|por la caida de|por un problema de|por un problema con
|por problemas de|por problemas con|tras la caida de|afectado por|afectados por|por causa da|por causa do
|por culpa da|por culpa do|por conta da|por conta do|por conta de|devido a|devido ao|por falha na|por falha no
|por um problema na|por um problema no|afetado pela|afetado pelo|afetados pela|derrubado pela|derrubado pelo|wegen
|aufgrund|verursacht durch|liegt an|liegt am|liegt wohl an|liegt wohl am|liegt vermutlich an|liegt wahrscheinlich an
|lag an|betroffen von|ausgelost durch|infolge|a cause de|a cause du|a cause d|en raison de|en raison du|en raison d
|suite a|du fait de|touche par|touches par|victime de|vient de|a causa di|a causa del|a causa della|per colpa di
|per colpa del|per colpa della|per via di|per via del|per via della|dovuto a|per un problema di|per un problema con
|per un guasto di|per un guasto a|per il down di|colpito da|colpiti da|vanwege|wegens|ligt aan|lag aan|komt door
|getroffen door|als gevolg van|te wijten aan|sebebi|nedeni|sebep|gara gara|gara2|gegara|akibat|lantaran|disebabkan
|dikarenakan|imbas|z powodu|przez awarie|z powodu awarii|wskutek|w wyniku|od awarii|spowodowane przez
|spowodowana przez`,
  becauseBehind: `yuzunden|nedeniyle|sebebiyle|dolayi|dolayisiyla|kaynakli|kaynaklaniyor|kaynaklanan|yuzundenmis|sayesinde
|のせい|せいで|せいら|せいか|のため|が原因|の影響|によ|に伴い|の関係|巻き添え|の障害で|の不具合で|の障害に|が落ちて|が死んで|がダウンして
|때문|탓|땜에|여파|영향|덕분|로 인해|로 인한|장애로|터져서|터지니|터지면서|죽어서|죽으니|나가서|뻗어서|터지는 바람|내려가서|장애라서|안 되니|안되니|죽으면서`,
  takes: `took down|takes down|taking down|taken down|take down|took out|takes out|taking out|taken out|brought down|brings down|bringing down
|knocked out|knocks out|knocking out|knocked offline|knocks|knocked|killed|kills|killing|broke|breaks|breaking|has broken|hits|hit|hitting|crashed
|disrupts|disrupted|disrupting|cripples|crippled|stops|stopped|ripples to|spreads to|affecting|affects|affected|drags down|dragged down|dragging down|impacts|impacted|impacting
|is causing|causing|causes|caused|leaves|knocks over|also takes out|also took out|also takes down|also took down
|tumbo|tumba|tumbado|tumbo a|tiro|tira|derribo|arrastro|arrastra|arrastra a|se llevo por delante|se lleva por delante|se llevo|se lleva|se ha llevado|se cargo|se carga|se ha cargado|afecta a|afecto a|afecta
|derrubou|derruba|derrubando|tirou do ar|tira do ar|arrastou|arrasta|afeta|afetou|atinge|atingiu
|trifft|traf|stort|reisst|riss|killt|killte|zerlegt|zerlegte|legte lahm
|a fait tomber|fait tomber|font tomber|entraine|a entraine|emporte|a emporte|touche|a touche|plombe|a plombe|met par terre|a mis par terre|bloque
|ha mandato giu|manda giu|ha fatto cadere|fa cadere|ha buttato giu|butta giu|trascina|ha trascinato|si porta dietro|si e portato dietro|blocca|ha bloccato|colpisce
|treft|trof|raakt|sleept|sleurt
|bikin|membuat|menyeret|nyeret|menumbangkan|merembet ke|berimbas ke|berdampak ke
|polozyl|polozyla|polozylo|pociagnal za soba|pociagnela za soba|pociaga za soba|zabil|zabila|rozwalil|rozwalila|wywalil|wywalila|uderza w|uderzyla w`,
  takesBehind: `goturdu|da goturdu|de goturdu|vurdu|da vurdu|de vurdu|cokertti|etkiledi|patlatti|indirdi|bozdu
|巻き込|道連れ|とばっちり|데리고|끌고|먹통|까지 같이`,
  takeWith: `took|takes|taking|taken|take|pulled|pulls|dragged|drags|dragging|brought|brings|levou|leva|levando|zieht|zog|riss|reisst|nimmt|nahm|legt|legte|macht|haut
|trekt|trok|neemt|nam|sleept|sleurt|legt|legde|haalt|porta|porto`,
  along: `along|mit|mit runter|lahm|platt|aus dem netz|avec|mee|plat|down|out|offline|con se|abajo`,
  withIt: `with it|with them|with him|along with it|down with it|down with them|in the process|junto|junto com ele|junto com ela|gleich mit|mit in den abgrund|direkt mit
|avec lui|avec elle|dans sa chute|meteen mee|gelijk mee|con lui|ikut mati|ikut down|ikut error|ikut kena|ikut ketarik|ikut tumbang|ikut|ikutan|ikut ikutan|jadi korban
|za soba|razem z nim|razem z nia|beraberinde|도 같이|도 덩달아|도 함께|道連れ|も一緒に`,
  therefore: `so|hence|thus|ergo|therefore|thats why|that s why|which is why|which means|that means|as a result|because of that|because of this|and down went|and with it
|por eso|asi que|entonces|por lo que|por lo tanto|y con el|y con ella|y de paso|de ahi que|y por eso
|entao|por isso|por tabela|e com ele|e com ela|com isso|logo|e ai|dai que
|deswegen|deshalb|daher|damit|dadurch|somit|folglich|darum|und mit ihm|also
|donc|du coup|par consequent|et avec lui|et avec elle|alors|d ou|c est pour ca|voila pourquoi
|quindi|percio|dunque|di conseguenza|e con lui|e con lei|ecco perche|per questo|allora
|dus|daardoor|daarom|waardoor|en daarmee|en dus|vandaar|hierdoor
|o yuzden|bu yuzden|haliyle|bu nedenle|o nedenle|ondan|demek ki|dolayisiyla
|makanya|jadinya|jadi|pantes|pantesan|otomatis|alhasil|sehingga|maka
|przez to|wiec|dlatego|a z nim|a z nia|i z nim|stad|no i
|だから|なので|そのせいで|おかげで|そのため|그래서|그 바람에|덕분에|그러니`,
  hedge: `turns out|turned out|apparently|probably|prolly|presumably|looks like|seems|seems like|seemingly|must be|must have been|has to be|gotta be|guess|i guess|guessing|i think|thinking
|i bet|bet|maybe|perhaps|might be|may be|could be|likely|most likely|suspect|i suspect|supposedly|reportedly|hearing|i hear|reading that|reads like|sounds like|smells like|feels like
|word is|rumor is|rumour is|it s|its|it is|oh it s|ah|oh|blame|i blame|im blaming|blaming|damn you|curse you|courtesy of|why oh|yep
|parece|parece que|parece ser|parece ser que|resulta|resulta que|al parecer|por lo visto|seguramente|seguro que|probablemente|quizas|quiza|tal vez|sera|sera que|debe ser|debe de ser|supongo que|imagino que|creo que|huele a|es cosa de|es por|se ve que|culpa de|culpa del|la culpa es de|dicen que
|parece que e|pelo visto|pelo jeito|provavelmente|deve ser|acho que|acho que foi|aparentemente|talvez|sera que|e culpa da|e culpa do|culpa da|culpa do|e coisa da|e coisa do|ouvi que|dizem que|certeza que
|anscheinend|scheinbar|offenbar|offensichtlich|wahrscheinlich|vermutlich|wohl|vielleicht|sieht aus als|scheint|scheint an|bestimmt|wird wohl|schatze|ich glaube|glaube|ursache|ursache ist|grund|grund ist|stellt sich raus|muss an|wieder mal
|apparemment|il semble que|il semble|il parait que|parait que|visiblement|surement|probablement|sans doute|peut etre|on dirait que|on dirait|ca doit etre|doit etre|je crois que|je pense que|c est|il s avere que|ca vient de|la faute a|la faute de
|pare|pare che|a quanto pare|sembra|sembra che|probabilmente|forse|mi sa che|mi sa|sara|credo che|credo|penso che|scommetto|dicono che|si dice che|risulta che|viene fuori che|deve essere|e colpa di|colpa di|colpa del|colpa della
|blijkbaar|blijkt|blijkt dat|waarschijnlijk|vermoedelijk|misschien|schijnbaar|lijkt|lijkt wel|zal|zal wel|ik denk|denk dat|denk|vast|schijnt|oorzaak|schuld van
|galiba|sanirim|muhtemelen|herhalde|belki|meger|anlasilan|gorunuse gore|buyuk ihtimalle|demek|bence|kesin
|ternyata|kayaknya|kayanya|kyknya|sepertinya|kayak|mungkin|mgkn|rupanya|katanya|konon|paling|pasti|jangan jangan|jangan2|kelihatannya|diduga|denger denger
|pewnie|chyba|prawdopodobnie|okazuje sie|okazuje sie ze|okazalo sie ze|podobno|wyglada na|wyglada ze|wyglada na to ze|moze|to przez|zapewne|widocznie|pewno|wina|to wina|ponoc
|たぶん|多分|どうやら|おそらく|恐らく|もしかして|きっと|原因は|調べたら|と思ったら|見たら|아마|알고보니|알고 보니|보니까|혹시|아무래도|원인은|분명|찾아보니`,
  hedgeBehind: `らしい|みたい|っぽい|のよう|かな|かも|だろう|でしょう|が原因|원인이|인가|인듯|인 듯|같음|같은데|같아|같네|듯|이래|래요|라네|라는데|라고 하|라고함|라고 함|문제임|문제래|문제라|탓인`,
  incident: `outage|outages|thing|issue|issues|problem|problems|incident|failure|fault|trouble|troubles|disruption|meltdown|downtime|mess|hiccup|blip|crash|glitch
|caida|caida de|problema|problemas|problema de|problemas de|fallo|fallo de|fallos de|incidencia de|cosa de|tema de|averia de|averia en
|queda|queda da|queda do|falha|falha da|falha do|falha na|falha no|problema da|problema do|problema na|problema no|instabilidade na|instabilidade no|coisa da|coisa do|pane da|pane na
|ausfall|ausfall bei|storung|storung bei|storungen bei|problem|probleme|problem bei|probleme bei|ausfalle bei|sache|panne bei
|panne|panne de|panne chez|panne mondiale|panne mondiale de|probleme chez|probleme de|problemes chez|souci chez|bug chez|incident chez
|guasto|guasto di|guasto a|guasto su|problema di|problemi di|problema con|problemi con|disservizio|disservizi|disservizio di|down di|cosa di
|storing|storing bij|storingen bij|problemen|problemen bij|probleem|probleem bij|gedoe bij
|kesintisi|kesinti|arizasi|sorunu|sorun|sikintisi|problemi|coktu|cokmus
|gangguan|gangguan di|masalah di|masalah|error di
|awaria|awaria w|awarii|problemy z|problem z|problemy w|awaria u|padl|padla|padlo
|の障害|障害|の不具合|の問題|落ち|ダウン|장애|문제|터짐|터졌|터진|오류|사태|죽었|죽음|뻗`,
  isA: `is a|is an|s a|s an|was a|was an|ist ein|ist eine|est un|est une|es un|es una|is een|e un problema|to awaria`,
  joins: `and|y|e|ed|und|et|en|ve|dan|i|sama|or|oder|ou|of|veya|atau|lub|plus|ile`,
  culprit: `fault|faults|culprit|to blame|the cause|the reason|root cause|blame|blames|blaming|blamed|responsible|guilty
|culpa|la culpa|culpable|la causa|el culpable|responsable|seria la causa
|culpada|culpado|a causa|o motivo|seria a causa|responsavel
|schuld|schuldig|verursacher|die ursache|ubeltater|faute|la faute|coupable|responsable|en cause|fautif|colpa|colpevole|la causa|responsabile
|schuld|de schuldige|schuldige|de oorzaak|boosdoener|suclu|suclusu|sorumlusu|sebebi|kaynagi|salah|penyebabnya|biang kerok|biang keroknya|pelakunya|wina|winny|winna|winowajca|przyczyna
|犯人|原因|元凶|범인|원인|주범`,
  again: `again|strikes again|at it again|once again|once more|yet again|otra vez|de nuevo|nuevamente|outra vez|de novo|denovo|dnv|wieder|schon wieder|mal wieder|wieder mal|encore|encore une fois|de nouveau
|di nuovo|ancora|un altra volta|weer|alweer|opnieuw|yine|gene|tekrar|lagi|lagi lagi|znowu|znow|ponownie|また|またか|또|또야|또네`,
  runsOn: `runs on|running on|run on|hosted on|hosted by|built on|sits on|sits behind|is behind|is on|behind|depends on|relies on|backed by|powered by|uses|downstream of
|corre en|funciona con|usa|usan|depende de|alojado en|esta en|detras de|roda na|roda no|roda em|depende da|depende do|hospedado na
|lauft auf|lauft uber|hangt an|hangt von|nutzt|basiert auf|hinter|tourne sur|repose sur|depend de|utilise|heberge chez|heberge sur|derriere
|gira su|si appoggia a|dipende da|usa|ospitato su|dietro|draait op|hangt aan|leunt op|gebruikt|zit achter|ustunde calisiyor|kullaniyor|jalan di|pakai|pake|numpang di|bergantung ke|stoi na|dziala na|siedzi na|opiera sie na|korzysta z`,
  not: `not|isn't|isnt|wasn't|aren't|never|no|nein|nicht|kein|keine|pas|non|niet|geen|bukan|bkn|nie|nao|ne pas|not because of|rule out|ruled out|ruling out|nothing to do with|can't be|no es|no e|nao e|nao foi|no fue`,
  notBehind: `degil|değil|じゃない|ではない|じゃなく|ではなく|じゃなさそう|아님|아니|아닌|말고`,
  apart: `unlike|instead of|instead|at least|except|besides|but not|apart from|other than|rather than|not even|a diferencia de|al menos|menos|excepto|ao contrario de|pelo menos|menos a|menos o|anders als|ausser|bis auf|wenigstens|zumindest|contrairement a|au moins|sauf|heureusement|a differenza di|almeno|tranne|in tegenstelling tot|tenminste|behalve|yerine|haric|bari|selain|kecuali|untung|w przeciwienstwie do|oprocz|przynajmniej|na szczescie|poza|thank god|luckily|thankfully`,
  fine: `works fine|work fine|working fine|is fine|seems fine|looks fine|are fine|still fine|runs fine|is up|still up|is ok|is okay|fine for me|all good|is operational|no issues|no problems|works|still works|is working
|funciona bien|va bien|esta bien|funciona perfecto|anda bien|funciona normal|ta normal|funciona normalmente|esta funcionando|ta funcionando|ta de boa|lauft einwandfrei|lauft gut|lauft|geht einwandfrei|funktioniert|geht noch|lauft noch
|marche bien|fonctionne|fonctionne bien|va bene|funziona|funziona bene|va benissimo|werkt prima|doet het prima|doet het gewoon|werkt gewoon|werkt goed|calisiyor|sorunsuz|sikinti yok|aman|lancar|normal|baik baik aja|jalan normal|dziala|dziala normalnie|dziala dobrze|jest ok|動いてる|使える|正常|問題ない|멀쩡|잘 됨|잘됨|정상`,
  also: `too|also|as well|either|neither|tambien|tampoco|tambem|auch|aussi|non plus|anche|neanche|ook|ook niet|da|de|bile|juga|jg|tez|rowniez|ebenfalls|both|beide|ambos|os dois|tous les deux|entrambi|allebei|ikisi|dua duanya|oba|두|둘|도|も`,
  filler: `the|a|an|is|are|was|be|it|its|s|it's|that|this|these|of|to|at|in|on|and|by|from|for|with|then|again|all|some|just|only|actually|bad|big|huge|massive|global|another|entire|whole|good|old|our|my|their|your|time|even|because|cause|about
|el|la|los|las|lo|un|una|de|del|al|es|esta|que|otra|vez|y|en|cosa|culpa|por|se|ha|con|otro
|o|os|as|um|uma|da|do|das|dos|na|no|e|foi|eh|pela|pelo|coisa|que
|der|die|das|dem|den|des|ein|eine|einer|einem|ist|sind|bei|an|am|von|vom|es|mal|schon|wieder|aber|ja|dass|und|war
|le|les|l|d|du|des|une|c|est|ce|n|qu|soit|chez|sur|et|encore|a
|il|i|gli|di|del|della|che|sia|uno|un|e|dei|ad|su|lo
|het|een|dat|er|van|bij|weer|wel|is|een|dit
|bir|yine|bu|o|ve|mi|mu|ki|su
|si|yang|itu|ini|dari|di|lagi|nya
|to|ze|sie|znowu|jest|w|z|u|na|ten|ta`,
  plain: `so is|so are|so does|so do|so much|so many|so far|so long|so good|so annoying|so slow|so bad|so i|so we|so im|so what|or so|and so on|hit me|take that|more along|along time|also ich|also bei|without|with me|can't tell|not just|not only|not just me|not only me|nicht nur|no solo|nao so|pas seulement|non solo|niet alleen|nie tylko|bukan cuma|bukan hanya|since this|since last|since yesterday|since monday|since noon|since about|since when|since then|since breakfast|since dinner|since lunch|since an|since a|just me|is it just|or is it just|per via|not working|not loading|not responding|no responde|pas de|it's not|its not`,
};
