import type { Phrases } from './phrases.ts';

/** German, with Austrian and Swiss German. */
export const DE: Phrases = {
  down: `fällt aus|totalausfall|komplettausfall|serverausfall|systemausfall|netzausfall|teilausfall|großausfall|dienstausfall
|ausfälle|massenausfall|internetausfall|itausfall|großstörung|grossstörung|netzstörung|serverstörung|systemstörung
|störungsmeldung*|verbindungsstörung|gesamtstörung|betriebsstörung|totalstörung|stoerung|stoerungen|massenstörung
|massive störungen|große störungen|bundesweite störungen|weltweite störungen|technische störungen|liegt flach
|liegt lahm|liegt am boden|liegt brach|liegt darnieder|liegt komplett flach|liegt komplett lahm|liegt wieder flach
|liegt mal wieder flach|liegt platt|liegt im koma|liegt in trümmern|liegen flach|liegen lahm|liegen am boden
|liegen brach|lahm gelegt|legt alles lahm|legt komplett lahm|ist platt|ist weg|ist hin|ist im eimer|ist am arsch
|ist im arsch|ist kaputt|ist gecrasht|ist umgefallen|ist in die knie|sind platt|sind weg|sind hin|sind im eimer
|sind am arsch|sind im arsch|sind kaputt|sind gecrasht|sind umgefallen|sind in die knie|komplett weg|komplett platt
|total weg|total platt|völlig weg|völlig platt|wieder weg|wieder platt|immer noch weg|immer noch platt
|noch immer weg|noch immer platt|grad weg|grad platt|gerade weg|gerade platt|wieder mal weg|wieder mal platt
|weltweit weg|weltweit platt|seit heute weg|seit heute platt|seit stunden weg|seit stunden platt|anscheinend weg
|anscheinend platt|offenbar weg|offenbar platt|server platt|servers platt|seite platt|app platt|website platt
|webseite platt|alles platt|nicht verfügbar|nicht abrufbar|nicht aufrufbar|nicht erreichen|nicht ansprechbar
|nicht online|nicht zugänglich|nicht mehr erreichbar|nicht mehr verfügbar|nicht mehr abrufbar|nicht mehr aufrufbar
|nicht mehr online|nicht mehr zugänglich|nicht mehr zu erreichen|kaum erreichbar|kaum verfügbar|schwer erreichbar
|unerreichbar|nicht zu erreichen|lädt nix|lädt nichts|lädt nimmer|lädt ned|lädt net|lädt nit|lädt nöd|lädt nich
|laden nicht|laden nix|laden nichts|laden nimmer|laden ned|laden net|laden nit|laden nöd|laden nich|öffnet nix
|öffnet nichts|öffnet nimmer|öffnet ned|öffnet net|öffnet nit|öffnet nöd|öffnet nich|öffnen nicht|öffnen nix
|öffnen nichts|öffnen nimmer|öffnen ned|öffnen net|öffnen nit|öffnen nöd|öffnen nich|antwortet nicht|antwortet nix
|antwortet nichts|antwortet nimmer|antwortet ned|antwortet net|antwortet nit|antwortet nöd|antwortet nich
|reagiert nicht|reagiert nix|reagiert nichts|reagiert nimmer|reagiert ned|reagiert net|reagiert nit|reagiert nöd
|reagiert nich|verbindet nicht|verbindet nix|verbindet nichts|verbindet nimmer|verbindet ned|verbindet net
|verbindet nit|verbindet nöd|verbindet nich|startet nicht|startet nix|startet nichts|startet nimmer|startet ned
|startet net|startet nit|startet nöd|startet nich|lädt gerade nicht|lädt gerade nix|lädt grad nicht|lädt grad nix
|lädt heute nicht|lädt heute nix|lädt bei mir nicht|lädt bei mir nix|lädt überhaupt nicht|lädt überhaupt nix
|lädt einfach nicht|lädt einfach nix|lädt schon wieder nicht|lädt schon wieder nix|lädt immer noch nicht
|lädt immer noch nix|lädt seit heute nicht|lädt seit heute nix|lädt sich nicht|lädt sich nix|öffnet gerade nicht
|öffnet gerade nix|öffnet grad nicht|öffnet grad nix|öffnet heute nicht|öffnet heute nix|öffnet bei mir nicht
|öffnet bei mir nix|öffnet überhaupt nicht|öffnet überhaupt nix|öffnet einfach nicht|öffnet einfach nix
|öffnet schon wieder nicht|öffnet schon wieder nix|öffnet immer noch nicht|öffnet immer noch nix
|öffnet seit heute nicht|öffnet seit heute nix|öffnet sich nicht|öffnet sich nix|antwortet gerade nicht
|antwortet gerade nix|antwortet grad nicht|antwortet grad nix|antwortet heute nicht|antwortet heute nix
|antwortet bei mir nicht|antwortet bei mir nix|antwortet überhaupt nicht|antwortet überhaupt nix
|antwortet einfach nicht|antwortet einfach nix|antwortet schon wieder nicht|antwortet schon wieder nix
|antwortet immer noch nicht|antwortet immer noch nix|antwortet seit heute nicht|antwortet seit heute nix
|antwortet sich nicht|antwortet sich nix|reagiert gerade nicht|reagiert gerade nix|reagiert grad nicht
|reagiert grad nix|reagiert heute nicht|reagiert heute nix|reagiert bei mir nicht|reagiert bei mir nix
|reagiert überhaupt nicht|reagiert überhaupt nix|reagiert einfach nicht|reagiert einfach nix
|reagiert schon wieder nicht|reagiert schon wieder nix|reagiert immer noch nicht|reagiert immer noch nix
|reagiert seit heute nicht|reagiert seit heute nix|reagiert sich nicht|reagiert sich nix|verbindet gerade nicht
|verbindet gerade nix|verbindet grad nicht|verbindet grad nix|verbindet heute nicht|verbindet heute nix
|verbindet bei mir nicht|verbindet bei mir nix|verbindet überhaupt nicht|verbindet überhaupt nix
|verbindet einfach nicht|verbindet einfach nix|verbindet schon wieder nicht|verbindet schon wieder nix
|verbindet immer noch nicht|verbindet immer noch nix|verbindet seit heute nicht|verbindet seit heute nix
|verbindet sich nicht|verbindet sich nix|startet gerade nicht|startet gerade nix|startet grad nicht|startet grad nix
|startet heute nicht|startet heute nix|startet bei mir nicht|startet bei mir nix|startet überhaupt nicht
|startet überhaupt nix|startet einfach nicht|startet einfach nix|startet schon wieder nicht|startet schon wieder nix
|startet immer noch nicht|startet immer noch nix|startet seit heute nicht|startet seit heute nix|startet sich nicht
|startet sich nix|nicht lädt|nicht öffnet|nicht geladen|nicht aufgerufen|nicht antwortet|nicht reagiert
|lässt sich nicht öffnen|lässt sich nicht aufrufen|lässt sich nicht laden|lässt sich nicht starten
|lässt sich nicht verbinden|nicht mehr öffnen|nicht mehr aufrufen|nicht mehr laden|nicht mehr starten|lädt gar nicht
|lädt gar nichts|lädt gar nix|baut nicht auf|baut sich nicht auf|kommt nicht hoch|keine verbindung
|keine serververbindung|keine antwort|keine rückmeldung|kein zugriff|kein zugang|kein connect|kein durchkommen
|kein netz|kein empfang|kein internet|verbindung unterbrochen|verbindung abgebrochen|verbindung verloren
|verbindung weg|verbindung fehlgeschlagen|verbindung bricht ab|verbindung nicht möglich|verbindungsabbr*
|verbindungsproblem*|verbindungsfehler|abgeraucht|abgeschmiert|abgekackt|abgenippelt|verreckt|krepiert|verstorben
|entschlafen|abgeklemmt|plattgemacht|eingeknickt|abgenibbelt|abgesoffen|weggebrochen|gefrühstückt|explodiert
|abgefackelt|hopsgegangen|weggeflogen|hinüber|mausetot|scheintot|raucht ab|raucht gerade ab|raucht grad ab
|raucht komplett ab|raucht schon wieder ab|kackt ab|kackt gerade ab|kackt grad ab|kackt komplett ab
|kackt schon wieder ab|schmiert ab|schmiert gerade ab|schmiert grad ab|schmiert komplett ab|schmiert schon wieder ab
|nippelt ab|nippelt gerade ab|nippelt grad ab|nippelt komplett ab|nippelt schon wieder ab|säuft ab|säuft gerade ab
|säuft grad ab|säuft komplett ab|säuft schon wieder ab|schmieren ab|kacken ab|den geist aufgegeben
|gibt den geist auf|hats zerlegt|hats zerschossen|hats zerrissen|hats erwischt|hats zerbröselt|hats dahingerafft
|hats umgehauen|hats hingerichtet|hat es zerlegt|hat es erwischt|hat es zerrissen|hat es umgehauen|zerlegt es gerade
|zerschießt es gerade|zerreißt es gerade|in die knie gegangen|in die knie gezwungen|in die knie gehen
|geht in die knie|gehen in die knie|geht unter|bricht zusammen|brechen gerade zusammen|brechen komplett zusammen
|brechen wieder zusammen|bricht gerade zusammen|bricht komplett zusammen|bricht wieder zusammen|zusammengebrochen
|zusammenbruch|in den seilen|auf dem zahnfleisch|am abnippeln|am sterben|am verrecken|am abkacken|am brennen
|brennt lichterloh|pfeift aus dem letzten|aus dem letzten loch|macht die grätsche|macht schlapp|macht dicht
|macht die biege|macht den abgang|ist verschieden|ist von uns gegangen|ruhe in frieden|ruhe sanft
|friede seiner asche|kein lebenszeichen|keinen mucks|streckt alle viere|alle viere von sich|den löffel abgegeben
|über den jordan|ins gras gebissen|beißt ins gras|tote hose|tilt|stromlos|server brennen|server brennt|server weg
|server kaputt|server am limit|überlastet|überlastung|serverüberlastung|in flammen|vom netz|aus dem netz|isch abe
|isch kaputt|isch hin|isch ausgfalle|is abe|is kaputt|is hin|is ausgfalle|usfall|usgfalle|störig|gstört|hin is
|hin isch|ausgfallen|steht still|stehen still|stillstand|geht nichts|geht nix|geht gar nichts|geht garnichts
|geht gar nix|geht überhaupt nichts|geht überhaupt nix|nichts geht|nix geht|alles weg|alles dunkel|alles schwarz
|komplett dunkel|komplett schwarz|seit gestern weg|downgegangen|seite nicht gefunden|ausgeknockt|totgelegt
|komm nicht drauf|komm nicht durch|komm nicht ran|komm nicht dran|komme nicht drauf|komme nicht durch
|komme nicht ran|komme nicht dran|kommen nicht drauf|kommen nicht durch|kommen nicht ran|kommen nicht dran
|kommt nicht drauf|kommt nicht durch|kommt nicht ran|kommt nicht dran|komm nicht mehr drauf|komm nicht mehr ran
|komm nicht mehr dran|komme nicht mehr drauf|komme nicht mehr ran|komme nicht mehr dran|kommen nicht mehr drauf
|kommen nicht mehr ran|kommen nicht mehr dran|komm nicht auf|komme nicht auf|kommen nicht auf|niemand kommt drauf
|krieg ihn nicht auf|krieg es nicht auf|krieg sie nicht auf|kriege ihn nicht auf|kriege es nicht auf
|kriege sie nicht auf|krieg die nicht auf|krieg das nicht auf`,
  errors: `fehlercode|fehlercodes|fehlerseite|serverfehler|netzwerkfehler|ladefehler|systemfehler|anmeldefehler
|verbindungsfehler|zertifikatsfehler|ausnahmefehler|datenbankfehler|anzeigefehler|programmfehler|softwarefehler
|übertragungsfehler|zahlungsfehler|uploadfehler|gatewayfehler|500er|502er|503er|504er|5xxer|404er|500ter
|da ist was schiefgelaufen|hier ist was schiefgelaufen|etwas ist was schiefgelaufen|irgendwas ist was schiefgelaufen
|irgendetwas ist was schiefgelaufen|etwas ist schiefgelaufen|etwas ist schief gelaufen|etwas ist schiefgegangen
|etwas schiefgelaufen|irgendwas schiefgelaufen|ups da ist|hoppla|versuche es später|später erneut versuchen
|später noch einmal versuchen|später nochmal versuchen|bitte später erneut probieren|bitte später nochmal probieren
|bitte später noch versuchen|bitte später noch probieren|versuchen sie es später|konnte nicht geladen
|konnte nicht abgerufen|konnte nicht verarbeitet|konnte nicht gesendet|konnte nicht hergestellt
|konnte nicht zugestellt|konnte nicht gefunden|konnte nicht gestartet|konnte nicht geöffnet|konnte nicht ausgeführt
|konnte nicht gespeichert|konnten nicht geladen|konnten nicht abgerufen|konnten nicht verarbeitet
|konnten nicht gesendet|konnten nicht hergestellt|konnten nicht zugestellt|konnten nicht gefunden
|konnten nicht gestartet|konnten nicht geöffnet|konnten nicht ausgeführt|konnten nicht gespeichert|abgestürzt
|abstürzt|abstürze|absturz|abgeschmiert|crasht|gecrasht|crashen|stürzt ab|stürzt ständig ab|stürzt dauernd ab
|stürzt immer ab|stürzt sofort ab|stürzt nur noch ab|stürzt laufend ab|stürzt andauernd ab|stürzt immer wieder ab
|stürzt beim start ab|stürzt beim öffnen ab|stürzt direkt ab|stürzt mir ab|stürzen ab|stürzen ständig ab
|stürzen dauernd ab|stürzen immer ab|stürzen sofort ab|stürzen nur noch ab|stürzen laufend ab|stürzen andauernd ab
|stürzen immer wieder ab|stürzen beim start ab|stürzen beim öffnen ab|stürzen direkt ab|stürzen mir ab
|stürzt bei mir ab|stürzt mir ständig ab|stürzt mir dauernd ab|schmiert mir ständig ab|schmiert mir dauernd ab
|schließt sich|beendet sich|weiße seite|weiße bildschirm|weiße screen|weiße fläche|weisse bildschirm|weisse screen
|weisse fläche|weißer seite|weißer bildschirm|weißer screen|weißer fläche|schwarzer seite|schwarzer bildschirm
|schwarzer screen|schwarzer fläche|schwarze seite|schwarze bildschirm|schwarze screen|schwarze fläche|leere seite
|leere bildschirm|leere screen|leere fläche|leerer seite|leerer bildschirm|leerer screen|leerer fläche|blauer seite
|blauer bildschirm|blauer screen|blauer fläche|grauer seite|grauer bildschirm|grauer screen|grauer fläche
|grüner seite|grüner bildschirm|grüner screen|grüner fläche|nur weiß|nur schwarz|nur grau|nur leer|bleibt weiß
|bleibt schwarz|bleibt grau|bleibt leer|bildschirm ist schwarz|bildschirm ist weiß|bildschirm ist leer|whitescreen
|blackscreen|bluescreen|ladebildschirm|ladekreis|ladekringel|endlosschleife|ladeschleife|dauerschleife|spinner
|sanduhr|lade kreis|kringel dreht sich|kreis dreht sich|rädchen dreht sich|ladebalken dreht sich|kreisel dreht sich
|ladesymbol dreht sich|rad dreht sich|dreht sich nur|dreht sich im kreis|dreht sich ewig|dreht sich endlos
|dreht sich und dreht|hängt im ladescreen|zeitüberschreitung|zeitüberschreitungen|time out|timet out
|zertifikat abgelaufen|ungültiges zertifikat|nullpointer|kernel panic|stacktrace|verbindungszeitüberschreitung
|verbindungsabbruch|verbindungsabbrüche|übertragungsabbruch|bricht ab|bricht immer ab|bricht ständig ab
|bricht dauernd ab|bricht mittendrin ab|abgebrochen|abbrüche|usnahmefehler|fählermäldig|fehlermeldig
|prompt brechen ab|anfragen brechen ab|requests brechen ab|calls brechen ab|builds brechen ab|deploys brechen ab
|nachrichten brechen ab|uploads brechen ab|jobs brechen ab|schlägt fehl|schlägt immer fehl|schlägt ständig fehl
|schlägt dauernd fehl|schlagen fehl|schlagen alle fehl|schlagen reihenweise fehl|fehlgeschlagen*|wurde abgelehnt
|fehlerrate|erhöhte fehlerraten|erhöhte fehlerquote|zahlung abgelehnt|transaktion abgelehnt|karte abgelehnt
|kartenzahlung abgelehnt|seite konnte nicht|seite konnten nicht|seite kann nicht|inhalt konnte nicht
|inhalt konnten nicht|inhalt kann nicht|video konnte nicht|video konnten nicht|video kann nicht
|verbindung konnte nicht|verbindung konnten nicht|verbindung kann nicht|daten konnte nicht|daten konnten nicht
|daten kann nicht|keine daten geladen|keine daten mehr|keine daten angezeigt|wird nicht angezeigt|wird nicht geladen
|wird nicht ausgeführt|werden nicht angezeigt|werden nicht geladen|werden nicht ausgeführt|werden nicht gesendet
|werden nicht zugestellt|nur platzhalter|nur hieroglyphen|nur zeichensalat`,
  slow: `langsam*|arschlangsam|schnarchlangsam|saulangsam|lahmarschig|lahmarschiger|zäh|träge|schleppend|schneckentempo
|schneckenlangsam|ruckelig|ruckeln|ruckler|laggt|laggen|gelagge|geruckel|stockt|stottert|stocken|hakt|hakelt|hackelt
|hakeln|buffert|puffert|puffern|pufferung|hängen|eingefroren|friert ein|gefriert|freezt|freezed|lahmt|lahmen|kriecht
|schleicht|zuckelt|hing fest|hing sich auf|hing gerade fest|hing gerade sich auf|hing grad fest|hing grad sich auf
|hing ständig fest|hing ständig sich auf|hing dauernd fest|hing dauernd sich auf|hing schon wieder fest
|hing immer fest|hing immer sich auf|hing nur fest|hing nur sich auf|hing heute fest|hing heute sich auf
|hing total fest|hing total sich auf|hing komplett fest|hing komplett sich auf|hing bei mir fest|aufgehängt
|aufgehangen|festgefahren|festgehängt|bleibt stehen|bleibt stecken|bleiben stehen|bleiben stecken|ist festgefroren
|sind festgefroren|friert ständig ein|friert dauernd ein|friert immer ein|friert gerade ein|friert mir ein
|frieren ständig ein|frieren dauernd ein|frieren immer ein|frieren gerade ein|frieren mir ein|lädt ewigkeiten
|lädt und lädt|lädt stundenlang|lädt minutenlang|lädt kaum|lädt gefühlt ewig|lädt sich tot|lädt sich zu tode
|lädt lange|lädt seit minuten|lädt seit stunden|lädt seit ewigkeiten|dauert ewig|dauert ewigkeiten|dauert stunden
|dauert gefühlt ewig|dauert minuten|dauert jahre|dauert viel zu lange|dauert so lange|dauert heute ewig
|dauert extrem lange|dauert eine ewigkeit|dauert ne ewigkeit|braucht ewig|braucht ewigkeiten|braucht stunden
|braucht gefühlt ewig|braucht minuten|braucht jahre|braucht viel zu lange|braucht so lange|braucht heute ewig
|braucht extrem lange|braucht eine ewigkeit|braucht ne ewigkeit|benötigt ewig|benötigt ewigkeiten|benötigt stunden
|benötigt gefühlt ewig|benötigt minuten|benötigt jahre|benötigt viel zu lange|benötigt so lange|benötigt heute ewig
|benötigt extrem lange|benötigt eine ewigkeit|benötigt ne ewigkeit|braucht gerade ewig|braucht gerade extrem lange
|braucht heute extrem lange|dauert gerade ewig|dauert gerade extrem lange|dauert heute extrem lange|ewige ladezeiten
|ewige ladezeit|ewige wartezeit|ewige antwortzeiten|ewige reaktionszeiten|lange ladezeiten|lange ladezeit
|lange wartezeit|lange antwortzeiten|lange reaktionszeiten|extreme ladezeiten|extreme ladezeit|extreme wartezeit
|extreme antwortzeiten|extreme reaktionszeiten|endlose ladezeiten|endlose ladezeit|endlose wartezeit
|endlose antwortzeiten|endlose reaktionszeiten|ladezeiten jenseits|ladezeiten katastrophal|ladezeiten explodiert
|ladezeiten hoch|ladezeiten extrem|antwortzeiten jenseits|antwortzeiten katastrophal|antwortzeiten explodiert
|antwortzeiten hoch|antwortzeiten extrem|latenz jenseits|latenz katastrophal|latenz explodiert|latenz hoch
|latenz extrem|latenzen jenseits|latenzen katastrophal|latenzen explodiert|latenzen hoch|latenzen extrem
|pings jenseits|pings katastrophal|pings explodiert|pings hoch|pings extrem|ping jenseits|ping katastrophal
|ping explodiert|ping hoch|ping extrem|hoher ping|hoher latenz|hoher latenzen|hohe ping|hohe latenz|hohe latenzen
|miese ping|miese latenz|miese latenzen|schlechter ping|schlechter latenz|schlechter latenzen|in zeitlupe
|wie ein schnecke|wie ein sack nuss|wie eine schnecke|wie eine sack nuss|wie ne schnecke|wie ne sack nuss|lahme ente
|lahme schnecke|wie modem|modem geschwindigkeit|modemgeschwindigkeit|wie 56k|wie anno|reagiert kaum|reagiert ewig
|verzögerungen|verzögert|zeitverzögert|mit verzögerung|verlangsamt|gedrosselt|kommt verspätet|kommt kaum
|kommt nicht hinterher|kommen verspätet|kaum nutzbar|kaum benutzbar|kaum bedienbar|kaum zu gebrauchen
|kaum noch nutzbar|unbenutzbar|unbrauchbar|nicht nutzbar|nicht benutzbar|nicht bedienbar|unspielbar|nicht spielbar
|nicht zu gebrauchen|quält sich|schleppt sich|müht sich|rödelt|kaut seit|kaut schon|knabbert seit|knabbert schon
|werkelt ewig|werkelt seit minuten|werkelt und denkt|rattert ewig|rattert seit minuten|rattert und denkt
|rechnet ewig|rechnet seit minuten|rechnet und denkt|denkt ewig|denkt seit minuten|denkt und denkt|unter last
|am limit|lags|lagspikes|rubberbanding|standbild|standbilder|diashow|daumenkino|klemmt|klemmen|geht kaum voran
|läuft nicht rund|läuft unrund|läuft nicht stabil|instabil|wackelig|wacklig|verbindung wackelt
|verbindung ist schlecht|spinnt grad|performance unterirdisch|performance katastrophal|performance im keller
|geschwindigkeit unterirdisch|geschwindigkeit im keller`,
  login: `einzuloggen|anzumelden|angemeldet|eingeloggt|einlogge|einloggt|anmelde|anmeldungen|logins|loginseite|anmeldeseite
|loginmaske|anmeldemaske|loginfenster|anmeldefenster|einwählen|authentifizierung|authentifizieren|zwei faktor|tan
|pushtan|mtan|passwort|passwörter|kennwort|zugangsdaten|anmeldedaten|bestätigungscode|verifizierungscode|einmalcode
|sicherheitscode|sms code|authenticator|passkey|passkeys|faceid|face id|single sign on|session abgelaufen|sitzung
|abgemeldet|rausgeschmissen|rausgeflogen|rausgekickt|gekickt|ausgesperrt|ausgelockt|anmeldeschleife|loginschleife
|loginproblem*|anmeldeproblem*|loginfehler|anmeldefehler|kann mich nicht mehr|kann mich nicht verbinden
|kann mich nicht registrieren|kann mich gerade nicht|kann mich heute nicht|kann mich nirgends nicht
|kann mich nirgendwo nicht|mich nicht rein|kann man sich nicht|kann man keiner nicht|kann man niemand nicht
|kann sich keiner nicht|kann sich niemand nicht|komm nicht rein|komm nicht ins konto|komm nicht in mein
|komm nicht in meinen|komm nicht in unser|komm nicht ins system|komm nimmer rein|komm nimmer ins konto
|komm nimmer in mein|komm nimmer in meinen|komm nimmer in unser|komm nimmer ins system|komm nirgends rein
|komm nirgends ins konto|komm nirgends in mein|komm nirgends in meinen|komm nirgends in unser
|komm nirgends ins system|komm gar nicht rein|komm ned rein|komm ned ins konto|komm ned in mein|komm ned in meinen
|komm ned in unser|komm ned ins system|komm net rein|komm net ins konto|komm net in mein|komm net in meinen
|komm net in unser|komm net ins system|komm auch nicht rein|komm grad nicht rein|komm gerade nicht rein
|komm überhaupt nicht rein|komme nicht rein|komme nicht ins konto|komme nicht in mein|komme nicht in meinen
|komme nicht in unser|komme nicht ins system|komme nimmer rein|komme nimmer ins konto|komme nimmer in mein
|komme nimmer in meinen|komme nimmer in unser|komme nimmer ins system|komme nirgends rein|komme nirgends ins konto
|komme nirgends in mein|komme nirgends in meinen|komme nirgends in unser|komme nirgends ins system
|komme gar nicht rein|komme ned rein|komme ned ins konto|komme ned in mein|komme ned in meinen|komme ned in unser
|komme ned ins system|komme net rein|komme net ins konto|komme net in mein|komme net in meinen|komme net in unser
|komme net ins system|komme auch nicht rein|komme grad nicht rein|komme gerade nicht rein|komme überhaupt nicht rein
|kommen nicht rein|kommen nicht ins konto|kommen nicht in mein|kommen nicht in meinen|kommen nicht in unser
|kommen nicht ins system|kommen nimmer rein|kommen nimmer ins konto|kommen nimmer in mein|kommen nimmer in meinen
|kommen nimmer in unser|kommen nimmer ins system|kommen nirgends rein|kommen nirgends ins konto
|kommen nirgends in mein|kommen nirgends in meinen|kommen nirgends in unser|kommen nirgends ins system
|kommen gar nicht rein|kommen ned rein|kommen ned ins konto|kommen ned in mein|kommen ned in meinen
|kommen ned in unser|kommen ned ins system|kommen net rein|kommen net ins konto|kommen net in mein
|kommen net in meinen|kommen net in unser|kommen net ins system|kommen auch nicht rein|kommen grad nicht rein
|kommen gerade nicht rein|kommen überhaupt nicht rein|kommt nicht rein|kommt nicht ins konto|kommt nicht in mein
|kommt nicht in meinen|kommt nicht in unser|kommt nicht ins system|kommt nimmer rein|kommt nimmer ins konto
|kommt nimmer in mein|kommt nimmer in meinen|kommt nimmer in unser|kommt nimmer ins system|kommt nirgends rein
|kommt nirgends ins konto|kommt nirgends in mein|kommt nirgends in meinen|kommt nirgends in unser
|kommt nirgends ins system|kommt gar nicht rein|kommt ned rein|kommt ned ins konto|kommt ned in mein
|kommt ned in meinen|kommt ned in unser|kommt ned ins system|kommt net rein|kommt net ins konto|kommt net in mein
|kommt net in meinen|kommt net in unser|kommt net ins system|kommt auch nicht rein|kommt grad nicht rein
|kommt gerade nicht rein|kommt überhaupt nicht rein|kam nicht rein|kam nicht ins konto|kam nicht in mein
|kam nicht in meinen|kam nicht in unser|kam nicht ins system|kam nimmer rein|kam nimmer ins konto|kam nimmer in mein
|kam nimmer in meinen|kam nimmer in unser|kam nimmer ins system|kam nirgends rein|kam nirgends ins konto
|kam nirgends in mein|kam nirgends in meinen|kam nirgends in unser|kam nirgends ins system|kam gar nicht rein
|kam ned rein|kam ned ins konto|kam ned in mein|kam ned in meinen|kam ned in unser|kam ned ins system|kam net rein
|kam net ins konto|kam net in mein|kam net in meinen|kam net in unser|kam net ins system|kam auch nicht rein
|kam grad nicht rein|kam gerade nicht rein|kam überhaupt nicht rein|komm heute nicht rein|komme heute nicht rein
|chume nöd ine|chume nöd inne|chume nöd ini|chume nöd rein|chume nöd eini|chume ned ine|chume ned inne|chume ned ini
|chume ned rein|chume ned eini|chume nid ine|chume nid inne|chume nid ini|chume nid rein|chume nid eini
|chume net ine|chume net inne|chume net ini|chume net rein|chume net eini|chum nöd ine|chum nöd inne|chum nöd ini
|chum nöd rein|chum nöd eini|chum ned ine|chum ned inne|chum ned ini|chum ned rein|chum ned eini|chum nid ine
|chum nid inne|chum nid ini|chum nid rein|chum nid eini|chum net ine|chum net inne|chum net ini|chum net rein
|chum net eini|kum nöd ine|kum nöd inne|kum nöd ini|kum nöd rein|kum nöd eini|kum ned ine|kum ned inne|kum ned ini
|kum ned rein|kum ned eini|kum nid ine|kum nid inne|kum nid ini|kum nid rein|kum nid eini|kum net ine|kum net inne
|kum net ini|kum net rein|kum net eini|kumm ned eini|kumm ned rein|kumm net eini|kumm net rein|nicht mehr rein
|nicht reinkommen|nicht rein kommen|nicht reingelassen|lässt uns nicht rein|lässt einen nicht rein
|lassen uns nicht rein|lassen einen nicht rein|lässt mich nirgends rein|lässt mich nirgendwo rein|wirft mich raus
|wirft mich ständig raus|wirft mich dauernd raus|wirft mich immer raus|wirft mich einfach raus
|wirft mich sofort raus|wirft uns raus|wirft uns ständig raus|wirft uns dauernd raus|wirft uns immer raus
|wirft uns einfach raus|wirft uns sofort raus|wirft einen raus|wirft einen ständig raus|wirft einen dauernd raus
|wirft einen immer raus|wirft einen einfach raus|wirft einen sofort raus|schmeißt mich raus
|schmeißt mich ständig raus|schmeißt mich dauernd raus|schmeißt mich immer raus|schmeißt mich einfach raus
|schmeißt mich sofort raus|schmeißt uns raus|schmeißt uns ständig raus|schmeißt uns dauernd raus
|schmeißt uns immer raus|schmeißt uns einfach raus|schmeißt uns sofort raus|schmeißt einen raus
|schmeißt einen ständig raus|schmeißt einen dauernd raus|schmeißt einen immer raus|schmeißt einen einfach raus
|schmeißt einen sofort raus|kickt mich raus|kickt mich ständig raus|kickt mich dauernd raus|kickt mich immer raus
|kickt mich einfach raus|kickt mich sofort raus|kickt uns raus|kickt uns ständig raus|kickt uns dauernd raus
|kickt uns immer raus|kickt uns einfach raus|kickt uns sofort raus|kickt einen raus|kickt einen ständig raus
|kickt einen dauernd raus|kickt einen immer raus|kickt einen einfach raus|kickt einen sofort raus|haut mich raus
|haut mich ständig raus|haut mich dauernd raus|haut mich immer raus|haut mich einfach raus|haut mich sofort raus
|haut uns raus|haut uns ständig raus|haut uns dauernd raus|haut uns immer raus|haut uns einfach raus
|haut uns sofort raus|haut einen raus|haut einen ständig raus|haut einen dauernd raus|haut einen immer raus
|haut einen einfach raus|haut einen sofort raus|schmeisst mich raus|schmeisst mich ständig raus
|schmeisst mich dauernd raus|schmeisst mich immer raus|schmeisst mich einfach raus|schmeisst mich sofort raus
|schmeisst uns raus|schmeisst uns ständig raus|schmeisst uns dauernd raus|schmeisst uns immer raus
|schmeisst uns einfach raus|schmeisst uns sofort raus|schmeisst einen raus|schmeisst einen ständig raus
|schmeisst einen dauernd raus|schmeisst einen immer raus|schmeisst einen einfach raus|schmeisst einen sofort raus
|kegelt mich raus|kegelt mich ständig raus|kegelt mich dauernd raus|kegelt mich immer raus|kegelt mich einfach raus
|kegelt mich sofort raus|kegelt uns raus|kegelt uns ständig raus|kegelt uns dauernd raus|kegelt uns immer raus
|kegelt uns einfach raus|kegelt uns sofort raus|kegelt einen raus|kegelt einen ständig raus
|kegelt einen dauernd raus|kegelt einen immer raus|kegelt einen einfach raus|kegelt einen sofort raus|flieg raus
|flieg aus der app|flieg aus dem spiel|flieg aus dem call|flieg ständig raus|flieg dauernd raus|flieg immer raus
|flieg immer wieder raus|flieg andauernd raus|flieg sofort raus|flieg wieder raus|fliege raus|fliege aus der app
|fliege aus dem spiel|fliege aus dem call|fliege ständig raus|fliege dauernd raus|fliege immer raus
|fliege immer wieder raus|fliege andauernd raus|fliege sofort raus|fliege wieder raus|fliegen raus
|fliegen aus der app|fliegen aus dem spiel|fliegen aus dem call|fliegen ständig raus|fliegen dauernd raus
|fliegen immer raus|fliegen immer wieder raus|fliegen andauernd raus|fliegen sofort raus|fliegen wieder raus
|fliegt raus|fliegt aus der app|fliegt aus dem spiel|fliegt aus dem call|fliegt ständig raus|fliegt dauernd raus
|fliegt immer raus|fliegt immer wieder raus|fliegt andauernd raus|fliegt sofort raus|fliegt wieder raus|flog raus
|flog aus der app|flog aus dem spiel|flog aus dem call|flog ständig raus|flog dauernd raus|flog immer raus
|flog immer wieder raus|flog andauernd raus|flog sofort raus|flog wieder raus|loggt mich ständig aus
|loggt mich ständig ab|loggt mich dauernd aus|loggt mich dauernd ab|loggt mich immer aus|loggt mich immer ab
|loggt mich einfach aus|loggt mich einfach ab|loggt mich selbst aus|loggt mich selbst ab|loggt uns ständig aus
|loggt uns ständig ab|loggt uns dauernd aus|loggt uns dauernd ab|loggt uns immer aus|loggt uns immer ab
|loggt uns einfach aus|loggt uns einfach ab|loggt uns selbst aus|loggt uns selbst ab|loggt sich ständig aus
|loggt sich ständig ab|loggt sich dauernd aus|loggt sich dauernd ab|loggt sich immer aus|loggt sich immer ab
|loggt sich einfach aus|loggt sich einfach ab|loggt sich selbst aus|loggt sich selbst ab|meldet mich ständig aus
|meldet mich ständig ab|meldet mich dauernd aus|meldet mich dauernd ab|meldet mich immer aus|meldet mich immer ab
|meldet mich einfach aus|meldet mich einfach ab|meldet mich selbst aus|meldet mich selbst ab|meldet uns ständig aus
|meldet uns ständig ab|meldet uns dauernd aus|meldet uns dauernd ab|meldet uns immer aus|meldet uns immer ab
|meldet uns einfach aus|meldet uns einfach ab|meldet uns selbst aus|meldet uns selbst ab|meldet sich ständig aus
|meldet sich ständig ab|meldet sich dauernd aus|meldet sich dauernd ab|meldet sich immer aus|meldet sich immer ab
|meldet sich einfach aus|meldet sich einfach ab|meldet sich selbst aus|meldet sich selbst ab|loggt mich aus
|loggt mich ab|meldet mich aus|meldet mich ab|muss mich ständig neu|muss mich ständig wieder|muss mich dauernd neu
|muss mich dauernd wieder|muss mich immer neu|muss mich immer wieder|soll mich ständig neu|soll mich ständig wieder
|soll mich dauernd neu|soll mich dauernd wieder|soll mich immer neu|soll mich immer wieder|pw falsch|pw stimmt nicht
|pw wird nicht akzeptiert|pw nicht akzeptiert|pw angeblich falsch|pw ungültig|code kommt nicht|code kommt nie an
|code kommt einfach nicht|sms kommt nicht|sms kommt nie an|sms kommt einfach nicht|mail kommt nicht
|mail kommt nie an|mail kommt einfach nicht|bestätigungsmail kommt nicht|bestätigungsmail kommt nie an
|bestätigungsmail kommt einfach nicht|email kommt nicht|email kommt nie an|email kommt einfach nicht|keine code
|keine bestätigungsmail|kein code|kein bestätigungsmail|aus dem account geflogen|aus dem account geworfen
|aus dem account geschmissen|aus dem konto geflogen|aus dem konto geworfen|aus dem konto geschmissen
|aus meinem account geflogen|aus meinem account geworfen|aus meinem account geschmissen|aus meinem konto geflogen
|aus meinem konto geworfen|aus meinem konto geschmissen|vom system geworfen|aus dem system geworfen|iilogge|ilogge
|aamälde|amälde|cha mi nöd amelde|cha mi nöd aamelde|cha mi ned amelde|cha mi ned aamelde|cha mi nid amelde
|cha mi nid aamelde|cha mich nöd amelde|cha mich nöd aamelde|cha mich ned amelde|cha mich ned aamelde
|cha mich nid amelde|cha mich nid aamelde|chan mi nöd amelde|chan mi nöd aamelde|chan mi ned amelde
|chan mi ned aamelde|chan mi nid amelde|chan mi nid aamelde|chan mich nöd amelde|chan mich nöd aamelde
|chan mich ned amelde|chan mich ned aamelde|chan mich nid amelde|chan mich nid aamelde`,
  part: `suchfunktion|hochladen|nachricht|sprachnachricht*|sprachnachrichten|benachrichtigung*|push nachrichten
|pushnachrichten|zahlung|bezahlung|bezahlen|kartenzahlung*|kontaktlos|überweisung*|lastschrift*|kasse|kassen
|warenkorb|bestellung*|bestellvorgang|buchung|buchungen|check in|einchecken|karte|karten|navigation|routenplaner
|routing|ansage|anrufe|anruf|telefonie|videoanruf*|videocall*|meeting|meetings|konferenz*|bildschirmfreigabe|mikro
|mikrofon|kamera|ton|bild|bilder|fotos|videos|wiedergabe|stream|streams|livestream|untertitel|playlist*
|wiedergabeliste*|mediathek|downloads|synchronisation|synchronisierung|backup|backups|kalender|postfach|posteingang
|mails|mail|e mails|mailversand|mailempfang|anhänge|anhang|kontakte|gruppen|gruppenchat|chats|chatverlauf|verlauf
|status|story|storys|stories|kommentare|kommentar*|profil|profile|einstellungen|dokumente|dokument|datei|dateien
|dateifreigabe|ordner|druck|drucken|scanner|terminal|terminals|geldautomat*|bankomat*|bancomat|automat|automaten
|fahrplan|fahrplanauskunft|tickets|ticketkauf|ticketverkauf|fahrkarten|sendungsverfolgung|paketverfolgung
|lieferstatus|sprachsteuerung|sprachassistent*|spracherkennung|sprachmodus|bildgenerierung|übersetzung
|autovervollständigung|schnittstelle|schnittstellen|schnittstell*|datenbank|datenbanken|pipeline|runner|build
|deployment|deployments|repository|pull requests|issues seite|konsole|adminpanel|admin konsole|weboberfläche
|web oberfläche|webversion|desktop app|desktopapp|handyapp|handy app|tv app|widget|plugin|erweiterung|endpunkt
|endpoint|vpn|hotline|rufnummer|notruf|kundenportal|bankingapp|banking app|onlinebanking|online banking|depot|orders
|handel|kurse|spielersuche|lobby|ranked|inventar|freundesliste|marktplatz|shop|onlineshop|freischaltung|aktivierung
|registrierung|abmeldung|rezept|rezepte|versichertenkarte|fernbedienung|smart home|smarthome|lampen|lichter
|türschloss|alarmanlage|thermostat*|wallbox|ladesäule*|ladestation*|paketstation|packstation`,
  fail: `funktionier* nicht|funktionier* nicht mehr|funktionier* nicht richtig|funktionier* nicht ganz|funktionier* nix
|funktionier* nix mehr|funktionier* nix richtig|funktionier* nix ganz|funktionier* ned|funktionier* ned mehr
|funktionier* ned richtig|funktionier* ned ganz|funktionier* net|funktionier* net mehr|funktionier* net richtig
|funktionier* net ganz|funktionier* nöd|funktionier* nöd mehr|funktionier* nöd richtig|funktionier* nöd ganz
|funktionier* nich|funktionier* nich mehr|funktionier* nich richtig|funktionier* nich ganz|funktionier* nit
|funktionier* nit mehr|funktionier* nit richtig|funktionier* nit ganz|funktionier* nimmer|funktionier* nimmer mehr
|funktionier* nimmer richtig|funktionier* nimmer ganz|funktionier* nie|funktionier* nie mehr
|funktionier* nie richtig|funktionier* nie ganz|funktionier* kaum|funktionier* kaum mehr|funktionier* kaum richtig
|funktionier* kaum ganz|funktionier* gerade nicht|funktionier* gerade nicht mehr|funktionier* gerade nichts
|funktionier* gerade nichts mehr|funktionier* gerade nix|funktionier* gerade nix mehr|funktionier* grad nicht
|funktionier* grad nicht mehr|funktionier* grad nichts|funktionier* grad nichts mehr|funktionier* grad nix
|funktionier* grad nix mehr|funktionier* heute nicht|funktionier* heute nicht mehr|funktionier* heute nichts
|funktionier* heute nichts mehr|funktionier* heute nix|funktionier* heute nix mehr|funktionier* bei mir nicht
|funktionier* bei mir nichts|funktionier* bei mir nix|funktionier* überhaupt nicht|funktionier* überhaupt nicht mehr
|funktionier* überhaupt nichts|funktionier* überhaupt nichts mehr|funktionier* überhaupt nix
|funktionier* überhaupt nix mehr|funktionier* gar nicht|funktionier* gar nicht mehr|funktionier* gar nichts
|funktionier* gar nichts mehr|funktionier* gar nix|funktionier* gar nix mehr|funktionier* auch nicht
|funktionier* auch nicht mehr|funktionier* auch nichts|funktionier* auch nichts mehr|funktionier* auch nix
|funktionier* auch nix mehr|funktionier* schon wieder nicht|funktionier* schon wieder nichts
|funktionier* schon wieder nix|funktionier* immer noch nicht|funktionier* immer noch nichts
|funktionier* immer noch nix|funktionier* seit heute nicht|funktionier* seit heute nichts
|funktionier* seit heute nix|funktionier* seit gestern nicht|funktionier* seit gestern nichts
|funktionier* seit gestern nix|funktionier* derzeit nicht|funktionier* derzeit nicht mehr
|funktionier* derzeit nichts|funktionier* derzeit nichts mehr|funktionier* derzeit nix|funktionier* derzeit nix mehr
|funktionier* aktuell nicht|funktionier* aktuell nicht mehr|funktionier* aktuell nichts
|funktionier* aktuell nichts mehr|funktionier* aktuell nix|funktionier* aktuell nix mehr|funktionier* momentan nicht
|funktionier* momentan nicht mehr|funktionier* momentan nichts|funktionier* momentan nichts mehr
|funktionier* momentan nix|funktionier* momentan nix mehr|funktionier* einfach nicht|funktionier* einfach nicht mehr
|funktionier* einfach nichts|funktionier* einfach nichts mehr|funktionier* einfach nix|funktionier* einfach nix mehr
|funktionier* wieder nicht|funktionier* wieder nicht mehr|funktionier* wieder nichts|funktionier* wieder nichts mehr
|funktionier* wieder nix|funktionier* wieder nix mehr|funktionier* seit stunden nicht
|funktionier* seit stunden nichts|funktionier* seit stunden nix|funktionier* plötzlich nicht
|funktionier* plötzlich nicht mehr|funktionier* plötzlich nichts|funktionier* plötzlich nichts mehr
|funktionier* plötzlich nix|funktionier* plötzlich nix mehr|funktionier* leider nicht|funktionier* leider nicht mehr
|funktionier* leider nichts|funktionier* leider nichts mehr|funktionier* leider nix|funktionier* leider nix mehr
|funktionier* noch nicht|funktionier* noch nicht mehr|funktionier* noch nichts|funktionier* noch nichts mehr
|funktionier* noch nix|funktionier* noch nix mehr|funktionier* so nicht|funktionier* so nicht mehr
|funktionier* so nichts|funktionier* so nichts mehr|funktionier* so nix|funktionier* so nix mehr|nicht funktionier*
|nicht geht|nicht gehen|nicht läuft|nicht laufen|nicht funzt|nicht klappt|nicht tut|nicht mehr funktionier*
|nicht mehr geht|nicht mehr gehen|nicht mehr läuft|nicht mehr laufen|nicht mehr funzt|nicht mehr klappt
|nicht mehr tut|nicht richtig funktionier*|nicht richtig geht|nicht richtig gehen|nicht richtig läuft
|nicht richtig laufen|nicht richtig funzt|nicht richtig klappt|nicht richtig tut|nicht korrekt funktionier*
|nicht korrekt geht|nicht korrekt gehen|nicht korrekt läuft|nicht korrekt laufen|nicht korrekt funzt
|nicht korrekt klappt|nicht korrekt tut|nicht ordentlich funktionier*|nicht ordentlich geht|nicht ordentlich gehen
|nicht ordentlich läuft|nicht ordentlich laufen|nicht ordentlich funzt|nicht ordentlich klappt|nicht ordentlich tut
|nichts funktioniert|nichts geht|nichts läuft|nichts funzt|nichts klappt|nichts tut sich|nichts passiert
|nix funktioniert|nix geht|nix läuft|nix funzt|nix klappt|nix tut sich|nix passiert|geht ned|geht net|geht nöd
|geht nich|geht nit|geht nimmer|geht ja nicht|geht auch nicht|gehen nix|gehen ned|gehen net|gehen nöd|gehen nich
|gehen nit|gehen nimmer|gehen ja nicht|gehen auch nicht|ging nicht|ging nix|ging ned|ging net|ging nöd|ging nich
|ging nit|ging nimmer|ging ja nicht|ging auch nicht|läuft nicht|läuft nix|läuft ned|läuft net|läuft nöd|läuft nich
|läuft nit|läuft nimmer|läuft ja nicht|läuft auch nicht|laufen nicht|laufen nix|laufen ned|laufen net|laufen nöd
|laufen nich|laufen nit|laufen nimmer|laufen ja nicht|laufen auch nicht|klappt nicht|klappt nix|klappt ned
|klappt net|klappt nöd|klappt nich|klappt nit|klappt nimmer|klappt ja nicht|klappt auch nicht|klappen nicht
|klappen nix|klappen ned|klappen net|klappen nöd|klappen nich|klappen nit|klappen nimmer|klappen ja nicht
|klappen auch nicht|funzt nix|funzt ned|funzt net|funzt nöd|funzt nich|funzt nit|funzt nimmer|funzt ja nicht
|funzt auch nicht|funzen nicht|funzen nix|funzen ned|funzen net|funzen nöd|funzen nich|funzen nit|funzen nimmer
|funzen ja nicht|funzen auch nicht|tut nix|tut ned|tut net|tut nöd|tut nich|tut nit|tut nimmer|tut ja nicht
|tut auch nicht|tuts nicht|tuts nix|tuts ned|tuts net|tuts nöd|tuts nich|tuts nit|tuts nimmer|tuts ja nicht
|tuts auch nicht|gehts nicht|gehts nix|gehts ned|gehts net|gehts nöd|gehts nich|gehts nit|gehts nimmer
|gehts ja nicht|gehts auch nicht|läufts nicht|läufts nix|läufts ned|läufts net|läufts nöd|läufts nich|läufts nit
|läufts nimmer|läufts ja nicht|läufts auch nicht|geht gerade nicht|geht gerade nichts|geht gerade nix
|geht grad nicht|geht grad nichts|geht grad nix|geht heute nicht|geht heute nichts|geht heute nix
|geht bei mir nichts|geht bei mir nix|geht überhaupt nicht|geht überhaupt nichts|geht überhaupt nix|geht gar nicht
|geht gar nix|geht schon wieder nicht|geht schon wieder nichts|geht schon wieder nix|geht immer noch nicht
|geht immer noch nichts|geht immer noch nix|geht seit heute nicht|geht seit heute nichts|geht seit heute nix
|geht seit gestern nicht|geht seit gestern nichts|geht seit gestern nix|geht derzeit nicht|geht derzeit nichts
|geht derzeit nix|geht aktuell nicht|geht aktuell nichts|geht aktuell nix|geht momentan nicht|geht momentan nichts
|geht momentan nix|geht einfach nicht|geht einfach nichts|geht einfach nix|geht wieder nichts|geht wieder nix
|geht seit stunden nicht|geht seit stunden nichts|geht seit stunden nix|geht plötzlich nicht|geht plötzlich nichts
|geht plötzlich nix|geht leider nicht|geht leider nichts|geht leider nix|geht noch immer nicht
|geht noch immer nichts|geht noch immer nix|geht wieder mal nicht|geht wieder mal nichts|geht wieder mal nix
|geht mal wieder nicht|geht mal wieder nichts|geht mal wieder nix|geht irgendwie nicht|geht irgendwie nichts
|geht irgendwie nix|geht bei uns nicht|geht bei uns nichts|geht bei uns nix|gehen gerade nicht|gehen gerade nichts
|gehen gerade nix|gehen grad nicht|gehen grad nichts|gehen grad nix|gehen heute nicht|gehen heute nichts
|gehen heute nix|gehen bei mir nichts|gehen bei mir nix|gehen überhaupt nicht|gehen überhaupt nichts
|gehen überhaupt nix|gehen gar nicht|gehen gar nichts|gehen gar nix|gehen schon wieder nicht
|gehen schon wieder nichts|gehen schon wieder nix|gehen immer noch nicht|gehen immer noch nichts
|gehen immer noch nix|gehen seit heute nicht|gehen seit heute nichts|gehen seit heute nix|gehen seit gestern nicht
|gehen seit gestern nichts|gehen seit gestern nix|gehen derzeit nicht|gehen derzeit nichts|gehen derzeit nix
|gehen aktuell nicht|gehen aktuell nichts|gehen aktuell nix|gehen momentan nicht|gehen momentan nichts
|gehen momentan nix|gehen einfach nicht|gehen einfach nichts|gehen einfach nix|gehen wieder nicht
|gehen wieder nichts|gehen wieder nix|gehen seit stunden nicht|gehen seit stunden nichts|gehen seit stunden nix
|gehen plötzlich nicht|gehen plötzlich nichts|gehen plötzlich nix|gehen leider nicht|gehen leider nichts
|gehen leider nix|gehen noch immer nicht|gehen noch immer nichts|gehen noch immer nix|gehen wieder mal nicht
|gehen wieder mal nichts|gehen wieder mal nix|gehen mal wieder nicht|gehen mal wieder nichts|gehen mal wieder nix
|gehen irgendwie nicht|gehen irgendwie nichts|gehen irgendwie nix|gehen bei uns nicht|gehen bei uns nichts
|gehen bei uns nix|gehen bei keinem nicht|gehen bei keinem nichts|gehen bei keinem nix|läuft gerade nicht
|läuft gerade nichts|läuft gerade nix|läuft grad nicht|läuft grad nichts|läuft grad nix|läuft heute nicht
|läuft heute nichts|läuft heute nix|läuft bei mir nichts|läuft bei mir nix|läuft überhaupt nicht
|läuft überhaupt nichts|läuft überhaupt nix|läuft gar nicht|läuft gar nichts|läuft gar nix|läuft schon wieder nicht
|läuft schon wieder nichts|läuft schon wieder nix|läuft immer noch nicht|läuft immer noch nichts
|läuft immer noch nix|läuft seit heute nicht|läuft seit heute nichts|läuft seit heute nix|läuft seit gestern nicht
|läuft seit gestern nichts|läuft seit gestern nix|läuft derzeit nicht|läuft derzeit nichts|läuft derzeit nix
|läuft aktuell nicht|läuft aktuell nichts|läuft aktuell nix|läuft momentan nicht|läuft momentan nichts
|läuft momentan nix|läuft einfach nicht|läuft einfach nichts|läuft einfach nix|läuft wieder nicht
|läuft wieder nichts|läuft wieder nix|läuft seit stunden nicht|läuft seit stunden nichts|läuft seit stunden nix
|läuft plötzlich nicht|läuft plötzlich nichts|läuft plötzlich nix|läuft leider nicht|läuft leider nichts
|läuft leider nix|läuft noch immer nicht|läuft noch immer nichts|läuft noch immer nix|läuft wieder mal nicht
|läuft wieder mal nichts|läuft wieder mal nix|läuft mal wieder nicht|läuft mal wieder nichts|läuft mal wieder nix
|läuft irgendwie nicht|läuft irgendwie nichts|läuft irgendwie nix|läuft bei uns nicht|läuft bei uns nichts
|läuft bei uns nix|klappt gerade nicht|klappt gerade nichts|klappt gerade nix|klappt grad nicht|klappt grad nichts
|klappt grad nix|klappt heute nicht|klappt heute nichts|klappt heute nix|klappt bei mir nichts|klappt bei mir nix
|klappt überhaupt nicht|klappt überhaupt nichts|klappt überhaupt nix|klappt gar nicht|klappt gar nichts
|klappt gar nix|klappt schon wieder nicht|klappt schon wieder nichts|klappt schon wieder nix|klappt immer noch nicht
|klappt immer noch nichts|klappt immer noch nix|klappt seit heute nicht|klappt seit heute nichts
|klappt seit heute nix|klappt seit gestern nicht|klappt seit gestern nichts|klappt seit gestern nix
|klappt derzeit nicht|klappt derzeit nichts|klappt derzeit nix|klappt aktuell nicht|klappt aktuell nichts
|klappt aktuell nix|klappt momentan nicht|klappt momentan nichts|klappt momentan nix|klappt einfach nicht
|klappt einfach nichts|klappt einfach nix|klappt wieder nicht|klappt wieder nichts|klappt wieder nix
|klappt seit stunden nicht|klappt seit stunden nichts|klappt seit stunden nix|klappt plötzlich nicht
|klappt plötzlich nichts|klappt plötzlich nix|klappt leider nicht|klappt leider nichts|klappt leider nix
|klappt noch immer nicht|klappt noch immer nichts|klappt noch immer nix|klappt wieder mal nicht
|klappt wieder mal nichts|klappt wieder mal nix|klappt mal wieder nicht|klappt mal wieder nichts
|klappt mal wieder nix|klappt irgendwie nicht|klappt irgendwie nichts|klappt irgendwie nix|klappt bei uns nicht
|klappt bei uns nichts|klappt bei uns nix|klappt bei keinem nicht|klappt bei keinem nichts|klappt bei keinem nix
|funzt gerade nicht|funzt gerade nichts|funzt gerade nix|funzt grad nicht|funzt grad nichts|funzt grad nix
|funzt heute nicht|funzt heute nichts|funzt heute nix|funzt bei mir nichts|funzt bei mir nix|funzt überhaupt nicht
|funzt überhaupt nichts|funzt überhaupt nix|funzt gar nicht|funzt gar nichts|funzt gar nix|funzt schon wieder nicht
|funzt schon wieder nichts|funzt schon wieder nix|funzt immer noch nicht|funzt immer noch nichts
|funzt immer noch nix|funzt seit heute nicht|funzt seit heute nichts|funzt seit heute nix|funzt seit gestern nicht
|funzt seit gestern nichts|funzt seit gestern nix|funzt derzeit nicht|funzt derzeit nichts|funzt derzeit nix
|funzt aktuell nicht|funzt aktuell nichts|funzt aktuell nix|funzt momentan nicht|funzt momentan nichts
|funzt momentan nix|funzt einfach nicht|funzt einfach nichts|funzt einfach nix|funzt wieder nicht
|funzt wieder nichts|funzt wieder nix|funzt seit stunden nicht|funzt seit stunden nichts|funzt seit stunden nix
|funzt plötzlich nicht|funzt plötzlich nichts|funzt plötzlich nix|funzt leider nicht|funzt leider nichts
|funzt leider nix|funzt noch immer nicht|funzt noch immer nichts|funzt noch immer nix|funzt wieder mal nicht
|funzt wieder mal nichts|funzt wieder mal nix|funzt mal wieder nicht|funzt mal wieder nichts|funzt mal wieder nix
|funzt irgendwie nicht|funzt irgendwie nichts|funzt irgendwie nix|funzt bei uns nicht|funzt bei uns nichts
|funzt bei uns nix|funzt bei keinem nicht|funzt bei keinem nichts|funzt bei keinem nix|tut gerade nicht
|tut gerade nichts|tut gerade nix|tut grad nicht|tut grad nichts|tut grad nix|tut heute nicht|tut heute nichts
|tut heute nix|tut bei mir nichts|tut bei mir nix|tut überhaupt nicht|tut überhaupt nichts|tut überhaupt nix
|tut gar nicht|tut gar nichts|tut gar nix|tut schon wieder nicht|tut schon wieder nichts|tut schon wieder nix
|tut immer noch nicht|tut immer noch nichts|tut immer noch nix|tut seit heute nicht|tut seit heute nichts
|tut seit heute nix|tut seit gestern nicht|tut seit gestern nichts|tut seit gestern nix|tut derzeit nicht
|tut derzeit nichts|tut derzeit nix|tut aktuell nicht|tut aktuell nichts|tut aktuell nix|tut momentan nicht
|tut momentan nichts|tut momentan nix|tut einfach nicht|tut einfach nichts|tut einfach nix|tut wieder nicht
|tut wieder nichts|tut wieder nix|tut seit stunden nicht|tut seit stunden nichts|tut seit stunden nix
|tut plötzlich nicht|tut plötzlich nichts|tut plötzlich nix|tut leider nicht|tut leider nichts|tut leider nix
|tut noch immer nicht|tut noch immer nichts|tut noch immer nix|tut wieder mal nicht|tut wieder mal nichts
|tut wieder mal nix|tut mal wieder nicht|tut mal wieder nichts|tut mal wieder nix|tut irgendwie nicht
|tut irgendwie nichts|tut irgendwie nix|tut bei uns nicht|tut bei uns nichts|tut bei uns nix|tut bei keinem nicht
|tut bei keinem nichts|tut bei keinem nix|geht gerade gar nicht|geht gerade gar nix|geht gerade gar nichts
|geht grad gar nicht|geht grad gar nix|geht grad gar nichts|geht heute gar nicht|geht heute gar nix
|geht heute gar nichts|geht einfach gar nicht|geht einfach gar nix|geht einfach gar nichts|geht plötzlich gar nicht
|geht plötzlich gar nix|geht plötzlich gar nichts|geht nirgends|geht nirgendwo|geht nur teilweise|geht nur halb
|geht nur manchmal|gaht nöd|gaht nid|gaht ned|gaht nüt|gaht nix|gaht nüm|gaht nümme|gaht nit|goht nöd|goht nid
|goht ned|goht nüt|goht nix|goht nüm|goht nümme|goht nit|got nöd|got nid|got ned|got nüt|got nix|got nüm|got nümme
|got nit|gohd nöd|gohd nid|gohd ned|gohd nüt|gohd nix|gohd nüm|gohd nümme|gohd nit|lauft nid|lauft nüt|lauft nüm
|lauft nümme|funzt nid|funzt nüt|funzt nüm|funzt nümme|tuet nöd|tuet nid|tuet ned|tuet nüt|tuet nix|tuet nüm
|tuet nümme|tuet nit|tuat nöd|tuat nid|tuat ned|tuat nüt|tuat nix|tuat nüm|tuat nümme|tuat nit|ladt nöd|ladt nid
|ladt ned|ladt nüt|ladt nix|ladt nüm|ladt nümme|ladt nit|gaht grad nöd|gaht grad nüt|gaht grad nid|gaht bi mir nöd
|gaht bi mir nüt|gaht bi mir nid|gaht hüt nöd|gaht hüt nüt|gaht hüt nid|gaht immer no nöd|gaht immer no nüt
|gaht immer no nid|goht grad nöd|goht grad nüt|goht grad nid|goht bi mir nöd|goht bi mir nüt|goht bi mir nid
|goht hüt nöd|goht hüt nüt|goht hüt nid|goht immer no nöd|goht immer no nüt|goht immer no nid|lauft grad nöd
|lauft grad nüt|lauft grad nid|lauft bi mir nöd|lauft bi mir nüt|lauft bi mir nid|lauft hüt nöd|lauft hüt nüt
|lauft hüt nid|lauft immer no nöd|lauft immer no nüt|lauft immer no nid|funktioniert nid|funktioniert nüm
|funktioniert nümme|geht si ned|geht si net|tuat si nix|tuat se nix|geht bei keinem|geht bei niemandem
|geht bei niemand|geht bei mir auch|funktioniert bei keinem|funktioniert bei niemandem|funktioniert bei niemand
|funktioniert bei uns nicht|funktioniert bei mir auch|läuft bei keinem|läuft bei niemandem|läuft bei niemand
|läuft bei mir auch|bei mir geht nichts|bei mir auch nicht|bei mir funktioniert nichts|bei mir nicht
|bei mir auch down|kaputte|kaputtes|kaputter|kaputtgegangen|defekt|defekte|zerschossen|verbuggt|verbugged|bugt|buggt
|rumspinnen|gesponnen|zicken|streiken|bockt|muckt|mucken|hakt|klemmt|schwächelt|schwächeln|kränkelt|hustet|stolpert
|verweigert|versagt|versagen|fehlfunktion|fehlerhaft|unbrauchbar|eingeschränkt|beeinträchtigt|im arsch|im eimer
|am arsch|fürn arsch|hinüber|hin|geschrottet|schrott|futsch|verkackt|verkackte|verkackts|verhunzt|zerballert
|zerhauen|gefickt|hat gerade störungen|hat gerade störung|hat wohl probleme|hat wohl störungen|hat wohl störung
|hat wohl schwierigkeiten|hat heute probleme|hat heute störungen|hat heute störung|hat heute schwierigkeiten
|hat anscheinend probleme|hat anscheinend störungen|hat anscheinend störung|hat anscheinend schwierigkeiten
|hat wieder probleme|hat wieder störungen|hat wieder störung|hat wieder schwierigkeiten|hat mal wieder probleme
|hat mal wieder störungen|hat mal wieder störung|hat mal wieder schwierigkeiten|hat massive störungen
|hat massive störung|hat aktuell probleme|hat aktuell störungen|hat aktuell störung|hat aktuell schwierigkeiten
|hat derzeit probleme|hat derzeit störungen|hat derzeit störung|hat derzeit schwierigkeiten|hat technische störungen
|hat technische störung|macht probleme|macht heute probleme|macht wieder probleme|macht schon wieder probleme
|macht faxen|macht schlapp|macht ärger|macht stress|macht nichts mehr|macht nix mehr|macht was es will|schluckauf
|aussetzer|macken|massive probleme|massive schwierigkeiten|technische probleme|technische schwierigkeiten
|erhebliche probleme|erhebliche schwierigkeiten|große probleme|große schwierigkeiten|ernsthafte probleme
|ernsthafte schwierigkeiten|akute probleme|akute schwierigkeiten|grad probleme|grad schwierigkeiten|gerade probleme
|gerade schwierigkeiten|probleme mit|probleme bei|probleme beim|ärger mit|ärger bei|ärger beim|schwierigkeiten mit
|schwierigkeiten bei|schwierigkeiten beim|will nicht|will heute nicht|will grad nicht|will gerade nicht
|will einfach nicht|will wieder nicht|wollen nicht|wollen heute nicht|wollen grad nicht|wollen gerade nicht
|wollen einfach nicht|wollen wieder nicht|mag nicht|mag heute nicht|mag grad nicht|mag gerade nicht
|mag einfach nicht|mag wieder nicht|kann nicht mehr|kann nicht öffnen|kann nicht senden|kann nicht verschicken
|kann nicht laden|kann nicht hochladen|kann nicht abspielen|kann nicht bezahlen|kann nicht zahlen
|kann nicht arbeiten|kann nicht zugreifen|kann nicht spielen|kann nicht schauen|kann nicht hören|kann nicht abrufen
|kann nicht speichern|kann nicht aufrufen|kann nicht starten|kann nicht nutzen|kann nicht buchen
|kann nicht bestellen|kann nicht telefonieren|kann nicht streamen|kann nicht posten|kann nicht beitreten
|kann nicht empfangen|kann nicht einchecken|kann nicht verbinden|kann nicht machen|kann nicht deployen
|kann nicht pushen|kann nichts mehr|kann nichts öffnen|kann nichts senden|kann nichts verschicken|kann nichts laden
|kann nichts hochladen|kann nichts abspielen|kann nichts bezahlen|kann nichts zahlen|kann nichts arbeiten
|kann nichts zugreifen|kann nichts spielen|kann nichts schauen|kann nichts hören|kann nichts abrufen
|kann nichts speichern|kann nichts aufrufen|kann nichts starten|kann nichts nutzen|kann nichts buchen
|kann nichts bestellen|kann nichts telefonieren|kann nichts streamen|kann nichts posten|kann nichts beitreten
|kann nichts empfangen|kann nichts einchecken|kann nichts verbinden|kann nichts machen|kann nichts deployen
|kann nichts pushen|kann nix mehr|kann nix öffnen|kann nix senden|kann nix verschicken|kann nix laden
|kann nix hochladen|kann nix abspielen|kann nix bezahlen|kann nix zahlen|kann nix arbeiten|kann nix zugreifen
|kann nix spielen|kann nix schauen|kann nix hören|kann nix abrufen|kann nix speichern|kann nix aufrufen
|kann nix starten|kann nix nutzen|kann nix buchen|kann nix bestellen|kann nix telefonieren|kann nix streamen
|kann nix posten|kann nix beitreten|kann nix empfangen|kann nix einchecken|kann nix verbinden|kann nix machen
|kann nix deployen|kann nix pushen|kann keine mehr|kann keine öffnen|kann keine senden|kann keine verschicken
|kann keine laden|kann keine hochladen|kann keine abspielen|kann keine bezahlen|kann keine zahlen
|kann keine arbeiten|kann keine zugreifen|kann keine spielen|kann keine schauen|kann keine hören|kann keine abrufen
|kann keine speichern|kann keine aufrufen|kann keine starten|kann keine nutzen|kann keine buchen
|kann keine bestellen|kann keine telefonieren|kann keine streamen|kann keine posten|kann keine beitreten
|kann keine empfangen|kann keine einchecken|kann keine verbinden|kann keine machen|kann keine deployen
|kann keine pushen|kann gerade nicht mehr|kann gerade nicht öffnen|kann gerade nicht senden
|kann gerade nicht verschicken|kann gerade nicht laden|kann gerade nicht hochladen|kann gerade nicht abspielen
|kann gerade nicht bezahlen|kann gerade nicht zahlen|kann gerade nicht arbeiten|kann gerade nicht zugreifen
|kann gerade nicht spielen|kann gerade nicht schauen|kann gerade nicht hören|kann gerade nicht abrufen
|kann gerade nicht speichern|kann gerade nicht aufrufen|kann gerade nicht starten|kann gerade nicht nutzen
|kann gerade nicht buchen|kann gerade nicht bestellen|kann gerade nicht telefonieren|kann gerade nicht streamen
|kann gerade nicht posten|kann gerade nicht beitreten|kann gerade nicht empfangen|kann gerade nicht einchecken
|kann gerade nicht verbinden|kann gerade nicht machen|kann gerade nicht deployen|kann gerade nicht pushen
|können nicht mehr|können nicht öffnen|können nicht senden|können nicht verschicken|können nicht laden
|können nicht hochladen|können nicht abspielen|können nicht bezahlen|können nicht zahlen|können nicht arbeiten
|können nicht zugreifen|können nicht spielen|können nicht schauen|können nicht hören|können nicht abrufen
|können nicht speichern|können nicht aufrufen|können nicht starten|können nicht nutzen|können nicht buchen
|können nicht bestellen|können nicht telefonieren|können nicht streamen|können nicht posten|können nicht beitreten
|können nicht empfangen|können nicht einchecken|können nicht verbinden|können nicht machen|können nicht deployen
|können nicht pushen|können nichts mehr|können nichts öffnen|können nichts senden|können nichts verschicken
|können nichts laden|können nichts hochladen|können nichts abspielen|können nichts bezahlen|können nichts zahlen
|können nichts arbeiten|können nichts zugreifen|können nichts spielen|können nichts schauen|können nichts hören
|können nichts abrufen|können nichts speichern|können nichts aufrufen|können nichts starten|können nichts nutzen
|können nichts buchen|können nichts bestellen|können nichts telefonieren|können nichts streamen|können nichts posten
|können nichts beitreten|können nichts empfangen|können nichts einchecken|können nichts verbinden
|können nichts machen|können nichts deployen|können nichts pushen|können nix mehr|können nix öffnen
|können nix senden|können nix verschicken|können nix laden|können nix hochladen|können nix abspielen
|können nix bezahlen|können nix zahlen|können nix arbeiten|können nix zugreifen|können nix spielen
|können nix schauen|können nix hören|können nix abrufen|können nix speichern|können nix aufrufen|können nix starten
|können nix nutzen|können nix buchen|können nix bestellen|können nix telefonieren|können nix streamen
|können nix posten|können nix beitreten|können nix empfangen|können nix einchecken|können nix verbinden
|können nix machen|können nix deployen|können nix pushen|können keine mehr|können keine öffnen|können keine senden
|können keine verschicken|können keine laden|können keine hochladen|können keine abspielen|können keine bezahlen
|können keine zahlen|können keine arbeiten|können keine zugreifen|können keine spielen|können keine schauen
|können keine hören|können keine abrufen|können keine speichern|können keine aufrufen|können keine starten
|können keine nutzen|können keine buchen|können keine bestellen|können keine telefonieren|können keine streamen
|können keine posten|können keine beitreten|können keine empfangen|können keine einchecken|können keine verbinden
|können keine machen|können keine deployen|können keine pushen|können gerade nicht mehr|können gerade nicht öffnen
|können gerade nicht senden|können gerade nicht verschicken|können gerade nicht laden|können gerade nicht hochladen
|können gerade nicht abspielen|können gerade nicht bezahlen|können gerade nicht zahlen|können gerade nicht arbeiten
|können gerade nicht zugreifen|können gerade nicht spielen|können gerade nicht schauen|können gerade nicht hören
|können gerade nicht abrufen|können gerade nicht speichern|können gerade nicht aufrufen|können gerade nicht starten
|können gerade nicht nutzen|können gerade nicht buchen|können gerade nicht bestellen
|können gerade nicht telefonieren|können gerade nicht streamen|können gerade nicht posten
|können gerade nicht beitreten|können gerade nicht empfangen|können gerade nicht einchecken
|können gerade nicht verbinden|können gerade nicht machen|können gerade nicht deployen|können gerade nicht pushen
|konnte nicht mehr|konnte nicht öffnen|konnte nicht senden|konnte nicht verschicken|konnte nicht laden
|konnte nicht hochladen|konnte nicht abspielen|konnte nicht bezahlen|konnte nicht zahlen|konnte nicht arbeiten
|konnte nicht zugreifen|konnte nicht spielen|konnte nicht schauen|konnte nicht hören|konnte nicht abrufen
|konnte nicht speichern|konnte nicht aufrufen|konnte nicht starten|konnte nicht nutzen|konnte nicht buchen
|konnte nicht bestellen|konnte nicht telefonieren|konnte nicht streamen|konnte nicht posten|konnte nicht beitreten
|konnte nicht empfangen|konnte nicht einchecken|konnte nicht verbinden|konnte nicht machen|konnte nicht deployen
|konnte nicht pushen|konnte nichts mehr|konnte nichts öffnen|konnte nichts senden|konnte nichts verschicken
|konnte nichts laden|konnte nichts hochladen|konnte nichts abspielen|konnte nichts bezahlen|konnte nichts zahlen
|konnte nichts arbeiten|konnte nichts zugreifen|konnte nichts spielen|konnte nichts schauen|konnte nichts hören
|konnte nichts abrufen|konnte nichts speichern|konnte nichts aufrufen|konnte nichts starten|konnte nichts nutzen
|konnte nichts buchen|konnte nichts bestellen|konnte nichts telefonieren|konnte nichts streamen|konnte nichts posten
|konnte nichts beitreten|konnte nichts empfangen|konnte nichts einchecken|konnte nichts verbinden
|konnte nichts machen|konnte nichts deployen|konnte nichts pushen|konnte nix mehr|konnte nix öffnen
|konnte nix senden|konnte nix verschicken|konnte nix laden|konnte nix hochladen|konnte nix abspielen
|konnte nix bezahlen|konnte nix zahlen|konnte nix arbeiten|konnte nix zugreifen|konnte nix spielen
|konnte nix schauen|konnte nix hören|konnte nix abrufen|konnte nix speichern|konnte nix aufrufen|konnte nix starten
|konnte nix nutzen|konnte nix buchen|konnte nix bestellen|konnte nix telefonieren|konnte nix streamen
|konnte nix posten|konnte nix beitreten|konnte nix empfangen|konnte nix einchecken|konnte nix verbinden
|konnte nix machen|konnte nix deployen|konnte nix pushen|konnte keine mehr|konnte keine öffnen|konnte keine senden
|konnte keine verschicken|konnte keine laden|konnte keine hochladen|konnte keine abspielen|konnte keine bezahlen
|konnte keine zahlen|konnte keine arbeiten|konnte keine zugreifen|konnte keine spielen|konnte keine schauen
|konnte keine hören|konnte keine abrufen|konnte keine speichern|konnte keine aufrufen|konnte keine starten
|konnte keine nutzen|konnte keine buchen|konnte keine bestellen|konnte keine telefonieren|konnte keine streamen
|konnte keine posten|konnte keine beitreten|konnte keine empfangen|konnte keine einchecken|konnte keine verbinden
|konnte keine machen|konnte keine deployen|konnte keine pushen|konnte gerade nicht mehr|konnte gerade nicht öffnen
|konnte gerade nicht senden|konnte gerade nicht verschicken|konnte gerade nicht laden|konnte gerade nicht hochladen
|konnte gerade nicht abspielen|konnte gerade nicht bezahlen|konnte gerade nicht zahlen|konnte gerade nicht arbeiten
|konnte gerade nicht zugreifen|konnte gerade nicht spielen|konnte gerade nicht schauen|konnte gerade nicht hören
|konnte gerade nicht abrufen|konnte gerade nicht speichern|konnte gerade nicht aufrufen|konnte gerade nicht starten
|konnte gerade nicht nutzen|konnte gerade nicht buchen|konnte gerade nicht bestellen
|konnte gerade nicht telefonieren|konnte gerade nicht streamen|konnte gerade nicht posten
|konnte gerade nicht beitreten|konnte gerade nicht empfangen|konnte gerade nicht einchecken
|konnte gerade nicht verbinden|konnte gerade nicht machen|konnte gerade nicht deployen|konnte gerade nicht pushen
|kann man nicht|kann man nichts|kann man nix|kann ich nicht|kann ich nichts|kann ich nix|können wir nicht
|können wir nichts|können wir nix|kann keiner mehr|kann keiner arbeiten|kann keiner zahlen|kann keiner bezahlen
|kann niemand mehr|kann niemand arbeiten|kann niemand zahlen|kann niemand bezahlen|lässt sich nicht
|lässt sich gerade nicht|lässt sich nichts|lassen sich nicht|lassen sich gerade nicht|lassen sich nichts
|lässt mich nicht|lässt mich nix|lässt mich nichts|lässt mich gerade nicht|lässt mich einfach nicht
|lassen mich nicht|lassen mich nix|lassen mich nichts|lassen mich gerade nicht|lassen mich einfach nicht|unmöglich
|nicht möglich|kommt nicht an|kommt nicht durch|kommt nicht raus|kommt nicht mehr an|kommt nicht mehr durch
|kommt nix an|kommt nix durch|kommt nix rein|kommt nix raus|kommt nichts an|kommt nichts durch|kommt nichts rein
|kommt nichts raus|kommt keine an|kommt keine durch|kommt keine rein|kommt keine raus|kommt keine mehr an
|kommt keine mehr durch|kommt nicht mehr rein|kommt nicht mehr raus|kommt gar nichts an|kommt gar nichts durch
|kommt gar nichts rein|kommt gar nichts raus|kommt nirgends an|kommt nirgends durch|kommt nirgends rein
|kommt nirgends raus|kommt nirgends mehr an|kommt nirgends mehr durch|kommt heute nicht an|kommt heute nicht durch
|kommt heute nicht raus|kommen nicht an|kommen nicht durch|kommen nicht raus|kommen nicht mehr an
|kommen nicht mehr durch|kommen nix an|kommen nix durch|kommen nix rein|kommen nix raus|kommen nichts an
|kommen nichts durch|kommen nichts rein|kommen nichts raus|kommen keine an|kommen keine durch|kommen keine rein
|kommen keine raus|kommen keine mehr an|kommen keine mehr durch|kommen nicht mehr rein|kommen nicht mehr raus
|kommen gar nichts an|kommen gar nichts durch|kommen gar nichts rein|kommen gar nichts raus|kommen nirgends an
|kommen nirgends durch|kommen nirgends rein|kommen nirgends raus|kommen nirgends mehr an|kommen nirgends mehr durch
|kommen heute nicht an|kommen heute nicht durch|kommen heute nicht raus|kommt nichts mehr|kommt nix mehr
|kommen nichts mehr|kommen nix mehr|nachrichten kommen nicht|nachrichten kommen verspätet|mails kommen nicht
|mails kommen verspätet|sms kommen nicht|sms kommen verspätet|pushes kommen nicht|pushes kommen verspätet
|codes kommen nicht|codes kommen verspätet|gehen nichts durch|gehen nichts raus|gehen nichts rein|gehen nichts ran
|gehen nichts an|gehen nichts weg|gehen keine durch|gehen keine raus|gehen keine rein|gehen keine ran|gehen keine an
|gehen keine weg|geht nichts durch|geht nichts raus|geht nichts rein|geht nichts ran|geht nichts an|geht nichts weg
|geht keine durch|geht keine raus|geht keine rein|geht keine ran|geht keine an|geht keine weg|wird nicht gesendet
|wird nicht zugestellt|wird nicht verschickt|wird nicht akzeptiert|wird nicht angenommen|wird nicht erkannt
|wird nicht synchronisiert|wird nicht gespeichert|wird nicht aktualisiert|wird nicht gefunden|wird nicht übertragen
|sendet nicht|sendet nichts|sendet nix|sendet keine|schickt nicht|schickt nichts|schickt nix|schickt keine
|speichert nicht|speichert nichts|speichert nix|speichert keine|synchronisiert nicht|synchronisiert nichts
|synchronisiert nix|synchronisiert keine|aktualisiert nicht|aktualisiert nichts|aktualisiert nix|aktualisiert keine
|syncht nicht|syncht nichts|syncht nix|syncht keine|synct nicht|synct nichts|synct nix|synct keine|spielt nicht
|spielt nichts|spielt nix|spielt keine|erkennt nicht|erkennt nichts|erkennt nix|erkennt keine|findet nicht
|findet nichts|findet nix|findet keine|zeigt nicht|zeigt nichts|zeigt nix|zeigt keine|nimmt nicht|nimmt nichts
|nimmt nix|nimmt keine|bucht nicht|bucht nichts|bucht nix|bucht keine|akzeptiert nicht|akzeptiert nichts
|akzeptiert nix|akzeptiert keine|erreiche nichts|erreiche nix|erreiche niemanden|erreiche keinen|erreiche keine
|kriege nichts|kriege nix|kriege niemanden|kriege keinen|kriege keine|krieg nichts|krieg nix|krieg niemanden
|krieg keinen|krieg keine|bekomme nichts|bekomme nix|bekomme niemanden|bekomme keinen|bekomme keine|empfange nichts
|empfange nix|empfange niemanden|empfange keinen|empfange keine|sehe nichts|sehe nix|sehe niemanden|sehe keinen
|sehe keine|bekomme es nicht gestartet|bekomme es nicht geöffnet|bekomme das nicht gestartet
|bekomme das nicht geöffnet|krieg es nicht gestartet|krieg es nicht geöffnet|krieg das nicht gestartet
|krieg das nicht geöffnet|kriege es nicht gestartet|kriege es nicht geöffnet|kriege das nicht gestartet
|kriege das nicht geöffnet|hört einfach auf|hört einfach aufgehört|hört plötzlich auf|hört plötzlich aufgehört
|hat einfach auf|hat einfach aufgehört|hat plötzlich auf|hat plötzlich aufgehört|tot seit|tot bei mir|weg seit
|weg bei mir|gibt nichts zurück|gibt nichts mehr|meldet nichts zurück|meldet nichts mehr|reagiert nicht
|reagiert auf nichts|reagiert gar nicht|rührt sich nicht|rührt sich nichts|rührt sich nix|tut sich nichts
|tut sich nix|tut sich gar nichts|tut sich gar nix|regt sich nichts|regt sich nix|regt sich gar nichts
|regt sich gar nix|rührt sich gar nichts|rührt sich gar nix|bewegt sich nichts|bewegt sich nix
|bewegt sich gar nichts|bewegt sich gar nix|ruht den dienst|ruht seinen dienst|ruht ihren dienst
|den dienst quittiert|quittiert den dienst|seinen geist aufgegeben|keine funktion|keine reaktion|keine antwort
|keine chance|null reaktion|null funktion|zero reaktion|zero funktion|nada reaktion|nada funktion|streik
|generalstreik|was für ein mist|was für ein scheiß|was für ein saftladen|was für ein dreck|drecks app|drecks server
|drecks seite|drecks ding|drecks teil|drecks system|scheiß app|scheiß server|scheiß seite|scheiß ding|scheiß teil
|scheiß system|kack app|kack server|kack seite|kack ding|kack teil|kack system|mist app|mist server|mist seite
|mist ding|mist teil|mist system|so ein mist|so ein scheiß|so ein dreck|hängt fest|steckt fest|steckt in der
|stecke fest|stecke in der|stecken fest|stecken in der|weg alles|weg sind alle|verschwunden alles
|verschwunden sind alle|leer alles|leer sind alle|alle chats weg|alle chats verschwunden|alle nachrichten weg
|alle nachrichten verschwunden|alle daten weg|alle daten verschwunden|alle projekte weg|alle projekte verschwunden
|meine chats weg|meine chats verschwunden|meine nachrichten weg|meine nachrichten verschwunden|meine daten weg
|meine daten verschwunden|meine projekte weg|meine projekte verschwunden|nicht mehr da|auf einmal weg|plötzlich weg
|einfach weg|spurlos verschwunden|bricht ständig ab|bricht ständig zusammen|bricht ständig weg|bricht dauernd ab
|bricht dauernd zusammen|bricht dauernd weg|bricht immer ab|bricht immer zusammen|bricht immer weg|bricht sofort ab
|bricht sofort zusammen|bricht sofort weg|bricht immer wieder ab|bricht immer wieder zusammen
|bricht immer wieder weg|bricht laufend ab|bricht laufend zusammen|bricht laufend weg|brechen ständig ab
|brechen ständig zusammen|brechen ständig weg|brechen dauernd ab|brechen dauernd zusammen|brechen dauernd weg
|brechen immer ab|brechen immer zusammen|brechen immer weg|brechen sofort ab|brechen sofort zusammen
|brechen sofort weg|brechen immer wieder ab|brechen immer wieder zusammen|brechen immer wieder weg
|brechen laufend ab|brechen laufend zusammen|brechen laufend weg|abbricht|zusammenbricht|läuft nichts
|läuft aus dem ruder|läuft schief|läuft grad schief|laufen nichts|laufen gar nichts|laufen aus dem ruder
|laufen schief|laufen grad schief|läuft nur teilweise|läuft nur manchmal|läuft nur zur hälfte|läuft nur noch halb
|funktioniert nur teilweise|funktioniert nur manchmal|funktioniert nur zur hälfte|funktioniert nur noch halb
|sporadisch|intermittierend|nur teilweise verfügbar|nur teilweise nutzbar|nur teilweise erreichbar
|nur bedingt verfügbar|nur bedingt nutzbar|nur bedingt erreichbar|beeinträchtigung|beeinträchtigungen
|einschränkungen|nutzungseinschränkungen|hat einen knall|hat einen schuss|hat einen schaden|hat einen schlag
|hat nen knall|hat nen schuss|hat nen schaden|hat nen schlag|hat wieder knall|hat wieder schuss|hat wieder schaden
|hat wieder schlag|hat voll knall|hat voll schuss|hat voll schaden|hat voll schlag|hat mal wieder knall
|hat mal wieder schuss|hat mal wieder schaden|hat mal wieder schlag|haben einen knall|haben einen schuss
|haben einen schaden|haben einen schlag|haben nen knall|haben nen schuss|haben nen schaden|haben nen schlag
|haben wieder knall|haben wieder schuss|haben wieder schaden|haben wieder schlag|haben voll knall|haben voll schuss
|haben voll schaden|haben voll schlag|haben mal wieder knall|haben mal wieder schuss|haben mal wieder schaden
|haben mal wieder schlag|hänger|dauerschaden|macht was er will|macht was sie will|nur stress mit`,
  work: `funktionier*|funktionieren|gehen|laufen|laden|öffnet|öffnen|klappt|klappen|funzt|funzen|tut|startet|starten
|verbindet|verbinden|antwortet|antworten|reagiert|sendet|senden|verschicken|schickt|empfängt|spielt|abspielen
|abspielt|streamt|streamen|synchronisiert|synct|speichert|speichern|aktualisiert|aktualisieren|bezahlen|zahlen
|buchen|bestellen|nutzbar|benutzbar|verfügbar|erreichbar|aufrufbar|abrufbar|aufrufen|abrufen|zugreifen|zugriff
|hochladen|herunterladen|einchecken|telefonieren|arbeiten|arbeitet|gaht|goht|rennt|rennen|hochfahren|booten
|reinkommen|durchkommen`,
  not: `nich|nischt|nüt|nüscht|ned|nöd|nid|nimmer|nüm|nümme|keinen|keinem|keiner|keinerlei|keines|niemand|niemanden|niemals
|nirgends|nirgendwo|ohne|weder|kaum|garnicht|garnichts|gar nicht|gar nichts|gar nix|gar kein|gar keine
|überhaupt nicht|überhaupt nichts|überhaupt kein|überhaupt keine|nicht mehr|nichts mehr|nix mehr|keine mehr|nie mehr
|nie wieder|noch nicht|noch nichts|noch kein|noch keine|immer noch nicht|noch immer nicht|immer noch nichts
|immer noch keine|schon wieder nicht|auch nicht|wieder nicht|einfach nicht|leider nicht|nicht wirklich|nicht richtig
|nicht einmal|nicht mal|nichtmal|net mal|ned amal|unmöglich|verweigert|keinesfalls|keineswegs|auf keinen fall
|nicht ein einziges|kein einziger|kein einziges|keine einzige|kein bisschen|kein mensch|keine sau|kein schwein
|nicht die bohne|null komma nix|isn nicht|kann nicht|kann nix|kann nichts|kann ned|kann net|kann nöd|will nicht
|will nix|will nichts|will ned|will net|will nöd|darf nicht|darf nix|darf nichts|darf ned|darf net|darf nöd
|soll nicht|soll nix|soll nichts|soll ned|soll net|soll nöd|ist nicht|ist nix|ist nichts|ist ned|ist net|ist nöd
|sind nicht|sind nix|sind nichts|sind ned|sind net|sind nöd|wird nicht|wird nix|wird nichts|wird ned|wird net
|wird nöd|werden nicht|werden nix|werden nichts|werden ned|werden net|werden nöd|hat nicht|hat nix|hat nichts
|hat ned|hat net|hat nöd|habe nicht|habe nix|habe nichts|habe ned|habe net|habe nöd|bin nicht|bin nix|bin nichts
|bin ned|bin net|bin nöd`,
  now: `jetz|jetzat|etz|jz|grad|grade|gerade eben|grad eben|eben|soeben|gerade jetzt|aktuell noch|derzeit|zurzeit|zur zeit
|zz|im moment|im augenblick|augenblicklich|gegenwärtig|heut|hüt|hüüt|heite|heute früh|heute morgen|heute vormittag
|heute mittag|heute nachmittag|heute abend|heute nacht|seit heute|seit heute morgen|seit heute früh
|seit heute mittag|seit heute nacht|seit gestern|seit gestern abend|seit vorgestern|seit tagen|seit stunden
|seit minuten|seit wochen|seit eben|seit gerade eben|seit einer stunde|seit einer woche|seit ner stunde
|seit über einer stunde|seit einer halben stunde|seit ner halben stunde|seit mindestens einer stunde
|seit ein paar minuten|seit ein paar stunden|seit einigen minuten|seit einigen stunden|seit mehreren stunden
|seit paar minuten|seit paar stunden|seit dem morgen|seit mittag|seit mitternacht|seit kurzem|seit geraumer zeit
|seit ewigkeiten|seit dem update|seit dem letzten update|seit wann|seit dem wochenende|seit montag|seit dienstag
|seit mittwoch|seit donnerstag|seit freitag|seit samstag|seit sonntag|seit 8 uhr|seit 10 uhr|seit 5 minuten
|seit 20 minuten|seit 2 stunden|seit 12 stunden|seit 2 tagen|seit ca|seit etwa|seit circa|seit rund|seit knapp
|seit zwei stunden|seit drei stunden|seit vier stunden|seit fünf stunden|seit zwei tagen|seit drei tagen
|seit zehn minuten|seit zwanzig minuten|seit über|vor 5 minuten|vor 10 minuten|vor einer stunde|vor wenigen minuten
|vor ein paar minuten|scho wieder|scho wida|mal wieder|wieder mal|wieder einmal|schon wieder mal|erneut|abermals
|nochmal|noch immer|immernoch|immer no|weiterhin|nach wie vor|noch|stand jetzt|bis jetzt|ab jetzt|diese minuten
|in diesen minuten|ausgerechnet heute|ausgerechnet jetzt|gerade heute|den ganzen tag|den ganzen morgen
|den ganzen vormittag|den ganzen abend|die ganze zeit|die ganze nacht|plötzlich|auf einmal|aufeinmal|ständig|dauernd
|andauernd|laufend|am laufenden band|zum x ten mal|zum dritten mal|zum zweiten mal|zum wiederholten mal|heute schon
|dritte mal heute|zweite mal heute|diese woche|pünktlich zum|mitten im|mitten in der|minütlich|live|akut|schlagartig`,
  ago: `gestern abend|gestern nacht|gestern früh|gestern morgen|gestern mittag|gestern war|vorvorgestern|letztens|kürzlich
|unlängst|vor kurzem|letzte nacht|letzten montag|letzten dienstag|letzten mittwoch|letzten donnerstag
|letzten freitag|letzten samstag|letzten sonntag|am montag|am dienstag|am mittwoch|am donnerstag|am freitag
|am samstag|am sonntag|am wochenende|letztes wochenende|letztes jahr|letzten sommer|letzten winter|letzten herbst
|letztes mal|beim letzten mal|das letzte mal|vergangene woche|vergangenen monat|vergangenes jahr|vergangene nacht
|vergangenen freitag|vorige woche|vorigen monat|voriges jahr|vorletzte woche|letzte wuche|geschter|gestan|gester
|früher|einst|anno dazumal|seinerzeit|seinerzeit war|vor einer woche|vor einem monat|vor einem jahr|vor zwei wochen
|vor zwei jahren|vor drei jahren|vor ein paar tagen|vor ein paar wochen|vor ein paar jahren|vor einigen tagen
|vor einigen wochen|vor einigen monaten|vor jahren|vor monaten|vor wochen|vor tagen|vor 2 tagen|vor 2 wochen
|vor 2 jahren|vor 2 monaten|vor 10 jahren|vor langer zeit|im januar|im februar|im märz|im april|im mai|im juni
|im juli|im august|im september|im oktober|im november|im dezember|im vorjahr|im jahr 2023|im sommer|im herbst
|im winter|anfang der woche|anfang des jahres|ende letzten jahres|weißt du noch|wisst ihr noch|erinnert ihr euch
|erinnert euch|erinnerst du dich|könnt ihr euch erinnern|wer erinnert sich|rückblick|rückblickend|im rückblick
|im nachhinein|im nachgang|nachbetrachtung|nachlese|nachbesprechung|nachbereitung|aufarbeitung|lehren aus
|lehren aus dem|was wir aus|ursachenanalyse|fehleranalyse|analyse des ausfalls|analyse zum ausfall|abschlussbericht
|jahrestag|heute vor einem jahr|heute vor 5 jahren|nach dem ausfall|nach der störung|nach dem großen ausfall
|nach dem gestrigen|der gestrige|der gestrigen|des gestrigen|gestrige|gestrigen|gestriger|letztwöchig*|letztjährig*
|damalig*|seit dem ausfall|beim großen ausfall|während des ausfalls|der große ausfall|dem großen ausfall|als damals
|an dem tag|an jenem tag|2 stunden lang|stundenlang down war|im letzten jahr|in der vergangenheit|die letzten jahre
|die letzten wochen`,
  was: `wars|warn|hatten|hattet|wurden|gabs|gab|ging|gingen|lief|liefen|kam|kamen|funktionierte|funktionierten|gewesen
|fiel aus|fielen aus|ist gewesen|war gewesen|war mal|waren mal|war kurz|war kurzzeitig|war gestern|war down|war weg
|war ausgefallen|lag flach|lag lahm|lagen flach|stand still|stürzte ab|konnte|konnten|musste|mussten|hat gedauert
|dauerte|hielt an|isch gsi|gsi|gwesn|gwen|gha|is gwesn|sah|saßen|dachte|wollte|wollten|legte|brach zusammen
|führte zu|verursachte|traf|sorgte für`,
  recovered: `geht jetzt wieder|geht endlich wieder|geht nun wieder|geht bei mir wieder|geht mittlerweile wieder
|geht inzwischen wieder|geht zum glück wieder|geht langsam wieder|geht auch wieder|geht schon wieder alles
|gehen wieder|gehen jetzt wieder|gehen endlich wieder|gehen nun wieder|gehen bei mir wieder
|gehen mittlerweile wieder|gehen inzwischen wieder|gehen zum glück wieder|gehen langsam wieder|gehen auch wieder
|gehen schon wieder alles|läuft jetzt wieder|läuft endlich wieder|läuft nun wieder|läuft bei mir wieder
|läuft mittlerweile wieder|läuft inzwischen wieder|läuft zum glück wieder|läuft langsam wieder|läuft auch wieder
|läuft schon wieder alles|laufen wieder|laufen jetzt wieder|laufen endlich wieder|laufen nun wieder
|laufen bei mir wieder|laufen mittlerweile wieder|laufen inzwischen wieder|laufen zum glück wieder
|laufen langsam wieder|laufen auch wieder|laufen schon wieder alles|funktionier* wieder|funktionier* jetzt wieder
|funktionier* endlich wieder|funktionier* nun wieder|funktionier* bei mir wieder|funktionier* mittlerweile wieder
|funktionier* inzwischen wieder|funktionier* wieder alles|funktionier* seit eben wieder
|funktionier* zum glück wieder|funktionier* langsam wieder|funktionier* auch wieder|funktionier* schon wieder alles
|funzt wieder|funzt jetzt wieder|funzt endlich wieder|funzt nun wieder|funzt bei mir wieder
|funzt mittlerweile wieder|funzt inzwischen wieder|funzt zum glück wieder|funzt langsam wieder|funzt auch wieder
|funzt schon wieder alles|klappt wieder|klappt jetzt wieder|klappt endlich wieder|klappt nun wieder
|klappt bei mir wieder|klappt mittlerweile wieder|klappt inzwischen wieder|klappt zum glück wieder
|klappt langsam wieder|klappt auch wieder|klappt schon wieder alles|tut wieder|tut jetzt wieder|tut endlich wieder
|tut nun wieder|tut bei mir wieder|tut mittlerweile wieder|tut inzwischen wieder|tut zum glück wieder
|tut langsam wieder|tut auch wieder|tut schon wieder alles|lädt wieder|lädt jetzt wieder|lädt endlich wieder
|lädt nun wieder|lädt bei mir wieder|lädt mittlerweile wieder|lädt inzwischen wieder|lädt zum glück wieder
|lädt langsam wieder|lädt auch wieder|lädt schon wieder alles|laden wieder|laden jetzt wieder|laden endlich wieder
|laden nun wieder|laden bei mir wieder|laden mittlerweile wieder|laden inzwischen wieder|laden zum glück wieder
|laden langsam wieder|laden auch wieder|laden schon wieder alles|rennt wieder|rennt jetzt wieder
|rennt endlich wieder|rennt nun wieder|rennt bei mir wieder|rennt mittlerweile wieder|rennt inzwischen wieder
|rennt zum glück wieder|rennt langsam wieder|rennt auch wieder|rennt schon wieder alles|geht es wieder|geht s wieder
|gehts es wieder|gehts s wieder|läuft es wieder|läuft s wieder|läufts es wieder|läufts s wieder|gehts wieder
|gehts jetzt wieder|läufts wieder|läufts jetzt wieder|tuts wieder|tuts jetzt wieder|klappts wieder
|klappts jetzt wieder|wieder verfügbar|wieder up|wieder oben|wieder am start|wieder im einsatz|wieder am netz
|wieder in betrieb|wieder normal|wieder stabil|wieder alles gut|wieder alles ok|wieder alles okay|wieder alles da
|wieder alles im lot|wieder alles in ordnung|wieder alles im grünen|wieder grün|wieder voll da
|wieder voll funktionsfähig|wieder funktionsfähig|wieder einsatzbereit|wieder in ordnung|wieder im lot
|wieder hergestellt|wieder zurück|wieder am leben|wieder live|wieder auf den beinen|wieder voll verfügbar
|wieder auf sendung|wieder nutzbar|wieder benutzbar|wieder spielbar|wieder reingekommen|wieder drin|wieder rein
|wieder zum laufen|wieder im griff|wieder flott|wieder läuft|beseitigt|gelöst|gefixt|repariert|wiederhergestellt
|entstört|gefixed|bereinigt|erledigt|korrigiert|wiederbelebt|wiederauferstanden|auferstanden|entwarnung|überstanden
|vorbei|störung beendet|problem beendet|fehler beendet|ausfall beendet|vorfall beendet|ursache beendet
|alle systeme grün|alle systeme laufen|alle systeme normal|alle systeme funktionieren|alles grün|alles laufen
|alles normal|alles funktionieren|alle dienste grün|alle dienste laufen|alle dienste normal
|alle dienste funktionieren|auf grün|zurück im netz|zurück im leben|zurück im geschäft|zurück am netz|retour im netz
|retour im leben|retour im geschäft|retour am netz|problem besteht nicht mehr|fehler besteht nicht mehr
|störung besteht nicht mehr|sache besteht nicht mehr|hat sich wieder gefangen|hat sich gefangen|hat sich erholt
|hat sich normalisiert|erholt sich|normalisiert sich|es lebt|sie leben|lebt wieder|er lebt|sie lebt|lebt noch
|welcome back|welcome zurück|willkommen back|willkommen zurück|danke fürs fixen|danke fürs beheben
|danke fürs schnelle beheben|danke für das fixen|danke für das beheben|danke für eure geduld|danke für ihre geduld
|vielen dank für eure|entschuldigt die störung|sorry für die störung|sorry für den ausfall
|entschuldigung für die unannehmlichkeiten|bitten um entschuldigung|neustart hat geholfen|neu starten hat geholfen
|neuinstallation hat geholfen|fix ist live|fix ausgerollt|fix ist raus|fix eingespielt|fix ist da|fix ist draußen
|hotfix ist live|hotfix ausgerollt|hotfix ist raus|hotfix eingespielt|hotfix ist da|hotfix ist draußen
|patch ist live|patch ausgerollt|patch ist raus|patch eingespielt|patch ist da|patch ist draußen|normalbetrieb
|regelbetrieb|lauft wider|lauft wieda|gaht wieder|gaht wider|gaht wieda|goht wieder|goht wider|goht wieda|wider da
|wider online|wider guet|wieda da|wieda online|wieda guet|es geht wider|es rennt wieda|es rennt wider|geht wieda
|geht wida|läuft wida|scheint wieder zu gehen|scheint wieder zu laufen|scheint wieder gehen|scheint wieder laufen
|scheint wieder zu funktionieren|scheint wieder funktionieren|dürfte wieder zu gehen|dürfte wieder zu laufen
|dürfte wieder gehen|dürfte wieder laufen|dürfte wieder zu funktionieren|dürfte wieder funktionieren
|sollte wieder zu gehen|sollte wieder zu laufen|sollte wieder gehen|sollte wieder laufen
|sollte wieder zu funktionieren|sollte wieder funktionieren|sollte jetzt wieder|sollte nun wieder
|sollten jetzt wieder|sollten nun wieder|müsste jetzt wieder|müsste nun wieder|komme wieder drauf|komme wieder durch
|komm wieder drauf|komm wieder durch|kommen wieder drauf|kommen wieder durch|kann mich wieder|kann man wieder
|seit eben wieder|seit jetzt wieder|seit soeben wieder|ab eben wieder|ab jetzt wieder|ab soeben wieder`,
  anyone: `irgendjemand|irgendwer|irgendwen|noch einer|sonst noch jemand|sonst noch wer|sonst jemand|sonst wer|auch jemand
|auch wer|wer noch|wem noch|wer auch|jemand anders|jemand anderes|andere auch|anderen auch|alle anderen|nur mich
|nur wir|nur bei uns|bin ich der einzige|bin ich die einzige|bin nur ich|bin ich allein|bin ich alleine|der einzige
|die einzige|der einzige der|nicht der einzige|nicht die einzige|nicht allein|liegt das an mir|liegt es an mir
|liegts an mir|liegt das nur|liegt es nur|liegts nur|nur an mir|an mir|bei euch auch|bei euch so|auch bei euch
|bei dir|bei dir auch|bei ihnen|bei ihnen auch|bei wem|bei wem noch|bei jemandem|bei jemandem auch|bei jemand
|bei noch jemandem|bei irgendwem|bei anderen|bei allen|bei allen anderen|bei keinem|bei mir auch|bei uns auch
|mir auch|dito|same|same hier|hier auch|hier ebenso|hier dasselbe|hier das gleiche|gleiches problem|gleiche problem
|dasselbe problem|selbe problem|das gleiche problem|selbes problem|geht mir auch so|geht euch|geht es euch
|gehts euch|geht es jemandem|habt ihr|habt ihr auch|habt ihr das|hast du auch|hat jemand|hat noch jemand|hat wer
|hat noch wer|hat sonst noch|hat sonst jemand|hat irgendwer|haben andere|haben noch andere|haben alle|kann jemand
|kann wer|kommt ihr|kommt jemand|merkt ihr|könnt ihr|könnt ihr auch|seht ihr|weiß jemand|weiß wer|wer weiß
|wissts ihr|jemand ne idee|jemand eine idee|alle|jeder|leute|ihr auch|du auch|sie auch|öpper|öpper no|no öpper
|suscht no öpper|bi eu|bi eu au|bi mir au|nur bi mir|nur i|bi üch|bei enk|bei eich|bei eich a|nua i|nua bei mia
|geht bei euch|geht das bei euch|läuft bei euch|funktioniert bei euch|freiwillige|kollegen|nachbarn|meine kollegen
|mein kollege|alle kollegen|die ganze firma|das ganze büro|die halbe firma|ganz deutschland|halb deutschland
|ganz österreich|ganze schweiz`,
  asking: `was ist da los|was ist denn los|was ist los mit|was ist los bei|was ist nur los|was ist bei|was is los|was los bei
|was los mit|was ist heute los|was ist heute mit|was geht|was geht ab|was geht da|was ist passiert|was passiert da
|was passiert|was soll das|was hat|was macht|was stimmt nicht|stimmt was nicht|stimmt da was nicht
|stimmt etwas nicht|ist das normal|ist da was|ist da was kaputt|ist bei euch|ist bei dir|ist etwas|ist was
|ist irgendwas|ist schon wieder|ist wieder|ist gerade|ist grad|ist heute|ist jetzt|ist das jetzt|sind die server
|sind eure server|sind gerade|sind wieder|gibt es|gibts|gibt es gerade|gibts gerade|gibts grad|gibt es aktuell
|gibt es derzeit|gibt es probleme|gibts probleme|gibt es eine störung|gibts ne störung|gibt es schon|gibts schon
|habt ihr probleme|habt ihr gerade|habt ihr grad|habt ihr aktuell|habt ihr störung|geht das|geht bei
|funktioniert bei|läuft bei|wann|wann geht|wann geht das|wann läuft|wann wird|wann ist|wann kann man|wie lange
|wie lange noch|wie lang|ab wann|bis wann|seit wann|warum geht|warum kann ich|warum komme ich|warum lädt|warum ist
|wieso geht|wieso kann ich|wieso lädt|weshalb|weswegen|woran liegt|woran liegt das|woran liegt es|woran kann das
|wo liegt|wo ist das problem|wo klemmts|wo klemmt|wer weiß|wer hat|weiß jemand|weiß man schon|weiß man|hat jemand
|hat da jemand|hat wer|kann jemand bestätigen|kann das jemand|kann wer bestätigen|kann mir jemand
|könnt ihr das bestätigen|jemand infos|gibt es infos|gibts infos|infos|irgendwelche infos|infos dazu|update dazu
|status|stand der dinge|wie ist der stand|wie schauts aus|wie siehts aus|wie sieht es aus|schauts|was sagt|oder
|oder bin ich|oder nur bei mir|oder liegt es|oder liegts|oder was|oder so|oder nicht|oder doch|bin ich|liegt das
|liegt es|liegts|kommt ihr|kommt ihr rein|könnt ihr|kann es sein|kann das sein|kanns sein|kann es sein dass
|ernsthaft|echt jetzt|euer ernst|ist das euer ernst|ist euer server|hä|hää|häh|wtf|warum zum teufel|was zum teufel
|was zur hölle|was zum henker|hallo|jemand da|hallo jemand da|isch bi eu|wieso gaht|werum|warum goht|was isch los
|was isch|wos is los|wos is|wos is do los|warum geht bei|fragezeichen`,
  news: `eil|breaking news|ticker|liveticker|live ticker|newsticker|nachrichten|medienbericht*|medienberichten zufolge
|berichten zufolge|bericht|berichtet|berichten|berichte|meldet|meldeten|gemeldet|meldung|meldungen|störungsmeldungen
|zahlreiche meldungen|tausende meldungen|hunderte meldungen|laut medienberichten|laut angaben|laut unternehmen
|laut allestörungen|nach angaben|nach eigenen angaben|nach unternehmensangaben|wie das unternehmen mitteilt
|wie ein sprecher|teilt mit|teilte mit|teilt das unternehmen|sagt ein sprecher|sagte ein sprecher|sprecher
|sprecherin|unternehmenssprecher*|ein sprecher|bestätigt|bestätigt störung|bestätigt ausfall|bestätigt probleme
|bestätigte|räumt ein|räumt störung ein|offenbar|anscheinend|angeblich|mutmaßlich|vermutlich|nutzer*|nutzerinnen
|user melden|nutzer melden|nutzer berichten|viele nutzer|tausende nutzer|hunderte nutzer|millionen nutzer
|zahlreiche nutzer|nutzer klagen|kunden klagen|kunden melden|kunden|kundinnen|betroffene|betroffen|betroffen sind
|sind betroffen|davon betroffen|betrifft|bundesweit|bundesweite|bundesweiter|österreichweit|schweizweit|landesweit
|deutschlandweit|europaweit|weltweite|weltweiter|weltweiten|global|globaler|globale|international|in ganz europa
|in ganz deutschland|in mehreren ländern|in mehreren städten|in teilen|regional|massiver|massiven|massenhaft
|flächendeckend|flächendeckende|großflächig|umfangreiche|schwere|schwerer|erhebliche|tausenden|zehntausende
|zehntausenden|hunderte|hunderten|millionen|hunderttausende|zahlreiche|vielerorts|allestörungen|allestoerungen
|störungskarte|störungsportal|störungsmelder|live störungskarte|ausfallkarte|aktuelle störungen|störung aktuell
|störung heute|ausfall heute|das ist bekannt|was bekannt ist|das wissen wir|was wir wissen|was dahinter steckt
|hintergründe|ursache unklar|ursache noch unklar|ursache unbekannt|grund unklar|hackerangriff|cyberangriff
|cyberattacke|chaos|chaos bei|chaos am flughafen|legt lahm|legt alles lahm|kämpft mit|kämpft mit problemen
|kämpfen mit|sorgt für|sorgt für chaos|sorgt für ärger|nichts geht mehr bei|lange warteschlangen|warteschlangen
|pressemitteilung|pressesprecher|dpa|apa|heise|golem|via|rt|lesen sie|mehr dazu|jetzt lesen|weiterlesen|zum artikel
|berichtet das|behörde|ministerium|polizei meldet|polizei warnt|netzbetreiber|anbieter|konzern|us konzern
|techkonzern|tech konzern|onlinedienst|messenger dienst|messengerdienst|streamingdienst|bezahldienst
|zahlungsdienstleister|internetriese`,
  price: `teurer|überteuert|überteuerte|preiserhöhung*|preiserhöhungen|preisanpassung|preisen|preislich|preiswert|preismodell
|kostet|kostenlos|kostenpflichtig|gebühr|gebühren|abzocke|abgezockt|wucher|abos|abopreis*|abonnement*|abofalle
|abonniert|abonnieren|kündigen|kündige|gekündigt|kündigung|mitgliedschaft|tarif|tarife|tarifwechsel|vertrag|verträge
|vertragslaufzeit|vertragsverlängerung|mindestlaufzeit|rechnung|rechnungen|abrechnung|abgebucht|abbuchung|abgezogen
|rückerstattung|rückerstattet|erstattung|erstattet|geld zurück|guthaben|gutschein|gutscheine|rabatt|rabatte
|rabattcode|prozent rabatt|angebot|angebote|schnäppchen|werbefrei|werbungen|werbespots|werbeunterbrechung*
|ohne werbung|mit werbung|mehr werbung|zu viel werbung|gratis|gratisversion|testphase|probeabo|probemonat
|bezahlversion|bezahlschranke|nutzungslimit|nutzungslimits|tageslimit|wochenlimit|limit erreicht|limit aufgebraucht
|kontingent|kontingent aufgebraucht|kontingente|tokens verbraucht|tokens aufgebraucht|token limit|drosselung
|zu teuer|viel zu teuer|so teuer|nicht wert|sein geld wert|geld wert|geldmacherei|geldgier|geldgeil|gierig|raffgier
|verarsche|preis leistung|preisleistung|preis leistungs|pro monat|im monat|im jahr|euro im monat|franken im monat
|euro pro monat|mehr bezahlen|mehr zahlen|bezahlt|zahle ich|zahlt man|ich zahle|zahle monatlich|dafür zahle ich|geld
|kohle|versandkosten|mehrkosten|zuschlag|aufpreis|mahnung|inkasso|abocheck|familienabo|familientarif|studententarif
|jahresabo|monatsabo|gebührenfrei|zinsen|lizenz|lizenzen|lizenzkosten|budget|spottbillig|billig|billiger|günstig
|günstiger|tüür|z tüür|deppert teuer`,
  quality: `schlecht*|mies|miese|mieser|miserabel|miserable|katastrophal*|katastrophe|furchtbar*|schrecklich*|grauenhaft*
|grausam*|grottig|grottenschlecht|unterirdisch*|unterste schublade|lächerlich*|peinlich*|unverschämt*|frechheit
|unfassbar schlecht|unbrauchbar|nutzlos*|sinnlos*|schrott|dreck|scheiße|scheiß|kacke|kackt|beschissen*|mist|murks
|pfusch|saftladen|drecksladen|sauladen|katastrophenladen|abzockerladen|betrug|betrüger|abzocker|verarsche|verarscht
|enttäuscht|enttäuschend|enttäuschung|enttäuscht von|nervig|nervige|nerven|genervt|nervtötend|ätzend|ätzende|dämlich
|dämliche|dümmer|doof|blöd|blöde|bescheuert|hirnlos|idiotisch|schwachsinn|blödsinn|unsinn|bullshit|lieblos
|langweilig|öde|hässlich*|unübersichtlich|umständlich|kompliziert|verwirrend|unintuitiv|unausgereift|unfertig
|überladen|überbewertet|überflüssig|unnötig|verschlimmbessert|verschlimmbesserung|verschlechtert
|wird immer schlechter|immer schlechter|immer schlimmer|schlimmer|schlimm|nicht zufrieden|unzufrieden|inkompetent*
|unfähig*|unfreundlich*|unverschämtheit|unhöflich|respektlos|arrogant|ignorant|dreist|dreistigkeit|saumäßig
|zum kotzen|kotzt mich an|ankotzt|zum heulen|zum davonlaufen|zum kopfschütteln|kopfschütteln|armutszeugnis
|trauerspiel|witz|schlechter witz|ein witz|der letzte|das letzte|nie wieder|nicht zu empfehlen|finger weg
|warnung vor|kann ich nicht empfehlen|null sterne|ein stern|1 stern|kundenservice schlecht|schlechter service
|mieser service|schlechter support|keine antwort vom support|servicewüste|kundenunfreundlich|kundendienst|verspätung
|verspätungen|verspätet|zu spät|zugausfall*|zug fällt aus|gestrichen|annulliert|flug gestrichen|flug annulliert
|stunden verspätung|minuten verspätung|nicht geliefert|nicht angekommen|paket weg|paket verloren|paket nicht
|falsch geliefert|falsche lieferung|lieferverzögerung|kalt geliefert|kaltes essen|beschädigt|zerbrochen|verdreckt
|dreckig|schmutzig|stinkt|halluziniert*|halluzinationen|erfindet dinge|lügt|zensiert|zensur|gesperrt worden
|shadowban|bots|spam|voller bots|voll mit bots|voller werbung|datenkrake|datenschutz|überwachung|hass|verachte
|kann nicht ausstehen|schwach|lachhaft|ein graus|grausig|würg|bäh|pfui|wos a schas|schas|a witz|an schas|en seich
|seich|chabis|huere seich|gruusig|mühsam|müehsam|frustrierend|frust|ärgerlich|ärgert mich|stört mich
|geht mir auf die|auf die nerven|auf den sack|auf den keks|auf den zeiger|regt mich auf|aufregen|sauer|stinksauer
|wütend|vermisse|fehlt mir|warum gibt es kein|früher war|früher besser|das geht gar nicht|geht ja gar nicht
|unter aller sau|unter aller kanone|lässt zu wünschen übrig|zu wünschen übrig|nicht durchdacht|schlecht umgesetzt
|neues design|neue design|altes design|das neue design|neue layout`,
  business: `aktienkurs|börse|börsengang|kurs|kursziel|kurssprung|kursrutsch|quartal|quartalszahlen|geschäftszahlen|jahreszahlen
|bilanz|gewinn|gewinne|gewinnwarnung|verlust|umsätze|umsatzplus|milliarde|milliarden|million euro|millionen euro|mrd
|mio|bewertung|finanzierung|finanzierungsrunde|investor|investoren|investiert|investition*|investment|übernahme
|übernimmt|übernommen|fusion|fusioniert|kauft|verkauft|kooperation|partnerschaft|partner|kündigt an|angekündigt
|stellt vor|vorgestellt|präsentiert|enthüllt|launcht|startet in|bringt|veröffentlicht|veröffentlichung|neu bei
|neues feature|neue funktionen|rollt aus|führt ein|ab sofort verfügbar|stellenangebot*|stellenanzeige|stelle|stellen
|wir suchen|suchen wir|gesucht|bewirb dich|bewerben|bewerbung|karriere|mitarbeiter|mitarbeitende|stellenabbau
|entlassungen|entlässt|kündigungswelle|betriebsrat|gewerkschaft|tarifverhandlung*|streik der|geschäftsführer
|vorstand|vorstandschef|chef|gründer|startup|marktanteil|markt|wettbewerb|konkurrenz|kartellamt|bußgeld|klage
|verklagt|klagt gegen|gericht|urteil|geldstrafe|eu kommission|regulierung|gesetz|standort|werk|filiale|filialen
|eröffnet|eröffnung|messe|konferenz|event|gewinnspiel|kampagne|anzeige|werbepartner|analysten|dividende|etf
|depotwert|steigt um|sinkt um|fällt um|legt zu|bricht ein|kurs bricht ein|zulassung|homeoffice regelung|insolvenz
|insolvent|pleite`,
  learning: `anleitungen|schritt für schritt|tutorials|tipp|tipps und tricks|trick|tricks|kniff|ratgeber|leitfaden|kurse|workshop
|schulung|gelernt|lerne|einführung|einstieg|einsteiger|grundlagen|erklärt|erkläre|erklärung|so geht|so gehts
|so funktioniert|so einfach|so klappt|so nutzt|so nutzen sie|so richtest|so könnt ihr|wie man|wie du|wie ihr
|wie geht man|wie kann ich|wie kann man|wie kriege ich|wie bekomme ich|wie mache ich|wie nutzt ihr|wie funktioniert
|was ist eigentlich|was bedeutet|vorlagen|beispiel|beispiele|vergleich|im vergleich|im test|test|erfahrungsbericht
|erfahrungen|erfahrung mit|empfehlung|empfehlungen|empfehlt ihr|könnt ihr empfehlen|alternativen|alternative zu
|blogbeitrag|blogpost|artikel|video|neues video|folge|episode|buch|vortrag|gebaut mit|gebaut|gebastelt
|entwickelt mit|programmiert|eingerichtet|einrichten|konfigurieren|installieren|selber hosten|selfhosted|integriert
|migration|umstieg auf|mit hilfe von|mithilfe von|nutze|nutzen|verwenden|verwende|benutzen|projekt|hausarbeit
|studium|unterricht|schule|checkliste|übersicht|überblick|zusammenfassung|faq|häufige fragen|wusstet ihr|wusstest du
|fun fact|hier erfahrt ihr|hier erfährst du|mein setup|mein workflow`,
  me: `mich|meinem|meinen|meiner|meines|uns|unsere|unserem|unseren|unserer|ick|icke|isch hab|i hab|i ha|üses|eus|bei mir
|bei uns|bin|hab|habe|haben wir|kann ich|muss ich|ich kann|ich hab|ich habe|ich bin|ich krieg|ich komme|ich muss
|ich will|meinereiner|unsereins`,
  idiom: `runterladen|runtergeladen|heruntergeladen|downloaden|downloads|lockdowns|shutdown|breakdown|downgrade|downgraden
|download link|cooldown|down syndrom|downhill|sich down fühlen|fühle mich down|bin down|bin voll down|so down wegen
|voll down mit|down mit|zum download|up und down|ups und downs|stromausfall*|stromausfälle|haarausfall|flugausfall
|flugausfälle|zugausfall|zugausfälle|unterrichtsausfall|stundenausfall|schulausfall|verdienstausfall|lohnausfall
|zahlungsausfall|forderungsausfall|kreditausfall|lehrerausfall|personalausfall|produktionsausfall|ernteausfall
|ernteausfälle|einnahmeausfall|einnahmeausfälle|spielausfall|heizungsausfall|ausfallbürgschaft|ausfallrisiko
|ausfallsicher*|ausfallschutz|ausfallwahrscheinlichkeit|ausfallquote|ausfallhonorar|ausfallgebühr
|ausfallerscheinung*|ausfallend|durchfall*|reinfall|motorausfall|triebwerksausfall|ausfall von flügen
|ausfall des flugs|ausfall der heizung|verletzungsbedingt ausgefallen|verletzt ausgefallen
|krankheitsbedingt ausgefallen|fällt verletzt aus|fällt lange aus|spieler fällt aus|unterricht fällt aus
|konzert fällt aus|spiel fällt aus|training fällt aus|termin fällt aus|flug fällt aus|flug ausgefallen
|zug ausgefallen|bahn ausgefallen|bus fällt aus|züge fallen aus|zug fällt aus|ins wasser gefallen|ergebnis fällt aus
|fällt schlechter aus|fällt besser aus|fällt positiv aus|fiel aus der|gut ausgefallen|schlecht ausgefallen
|ausgefallene idee|ausgefallene ideen|ausgefallenes design|ausgefallene|essstörung*|schlafstörung*|angststörung*
|persönlichkeitsstörung*|sprachstörung|konzentrationsstörung*|aufmerksamkeitsstörung|belastungsstörung|zwangsstörung
|sehstörung*|ruhestörung*|herzrhythmusstörung*|kreislaufstörung*|signalstörung|weichenstörung|stellwerksstörung
|oberleitungsstörung|gleisstörung|störungsfrei|bitte nicht stören|störung der totenruhe|gestörte|gestörter
|bist du gestört|voll gestört|flugzeugabsturz|kursabsturz|börsenabsturz|hubschrauberabsturz|flugzeug abgestürzt
|hubschrauber abgestürzt|aktie abgestürzt|kurs abgestürzt|aktie stürzt ab|kurs stürzt ab|kurse stürzen ab
|abgestürzte flugzeug|in der tabelle abgestürzt|abgestürzt nach der party|gestern abgestürzt
|total abgestürzt gestern|crashkurs|crash kurs|crashtest|crash test|börsencrash|autocrash|crash kurse
|crash der kurse|flash crash|krypto crash|tippfehler|rechtschreibfehler|schreibfehler|druckfehler|denkfehler
|rechenfehler|anfängerfehler|flüchtigkeitsfehler|fahrfehler|schönheitsfehler|bedienfehler|anwenderfehler
|managementfehler|strategiefehler|fehler gemacht|fehler machen|fehler begangen|mein fehler|dein fehler|großer fehler
|größter fehler|schwerer fehler von|der fehler war|häufige fehler|häufigsten fehler|typische fehler|fehler vermeiden
|diese fehler|aus fehlern lernen|aus fehlern|fehlerkultur|fehlerbehandlung|fehlersuche|fehlerbehebung
|fehlerkorrektur|fehlerquelle|fehlerfrei|fehlertoleranz|fehlertolerant|keine fehler|ohne fehler|fehlerlos
|fehlerteufel|fehler des monats|langsam aber sicher|langsam reicht|langsam reicht es|langsam reichts|langsam nervt
|langsam wird es|langsam wirds|langsam glaube ich|langsam glaub ich|langsam frage ich|langsam frag ich|so langsam
|ganz langsam|langsam mal|langsam hab ich|langsam gewöhn|langsamer leben|immer langsam|mach langsam|geht es langsam
|wird langsam zeit|langsam zeit|slowmotion|zeitlupe video|langsames wachstum|hängt davon ab|hängt ab von|hängt von
|hängt zusammen|hängt damit zusammen|hängt an der wand|hängt im museum|abhängen|abhängig|abhängen mit|häng ab
|rumhängen|herumhängen|hänge an|hängt mit|hängt zum hals|zum hals raus|hänge gerade in|abhängig von|totlachen
|lach mich tot|lache mich tot|totgelacht|totgesagt|totgesagte|totgesagte leben länger|ist tot lang lebe|tot umfallen
|totalschaden|toter winkel|tote winkel|tote links|tot aufgefunden|tot gefunden|todmüde|todesanzeige|todlangweilig
|toten hosen|die toten hosen|deadlines|totes meer|totgeschwiegen|bin tot vor lachen|halbtot|scheintote|totes pferd
|tot geritten|klinisch getestet|ich bin tot|bin tot|das internet ist tot|kaputt gemacht|kaputtgemacht|kaputt machen
|kaputtmachen|macht kaputt|macht alles kaputt|kaputtsparen|kaputtgespart|kaputtlachen|lach mich kaputt
|kaputte gesellschaft|kaputte welt|bin kaputt|total kaputt vom|körperlich kaputt|kaputter rücken|kaputt reguliert
|kaputtreguliert|knie kaputt|display kaputt|bildschirm kaputt|handy kaputt|akku kaputt|kopfhörer kaputt
|kaputt geliefert|kaputt angekommen|hält nicht lange|ihr spinnt|spinnt ihr|spinnst du|du spinnst|die spinnen doch
|die spinnen die|spinnerei|die spinne|spinnen im keller|ihr spinnt doch|es geht um|geht es um|gehts um|geht darum
|worum geht|wie geht es dir|wie geht es euch|wie gehts|wie geht s|wie geht's dir|geht los|gehts los|los geht
|los gehts|los geht s|geht weiter|gehts weiter|geht live|geht viral|geht an den start|geht an die börse|geht an
|geht voran|geht so weit|geht in die|geht nach|geht auf|geht davon aus|gehen davon aus|geht aus|geht ans|geht klar
|geht schneller|geht besser|geht auch ohne|geht auch anders|geht nicht um|geht es nicht um|geht nicht darum
|geht nichts über|geht nix über|nichts geht über|es geht mir gut|mir geht es|mir gehts|uns geht es
|geht mir nicht gut|das geht so nicht|so geht es nicht|so gehts nicht|so geht das nicht|geht ja gar nicht
|das geht gar nicht|geht mal gar nicht|geht garnicht klar|geht nicht klar|was geht|geht nicht gibts nicht
|in rente geht|geht in rente|geht zu ende|zugrunde geht|läuft aus|läuft ab|läuft bei dir|läuft bei ihm|läuft die
|läuft im tv|läuft im kino|läuft im hintergrund|läuft gerade im|läuft darauf hinaus|läuft gut für|läuft in der
|läuft auf|läuft weg|läuft mit|abläuft|verläuft|laufende|laufend neue|film läuft|serie läuft|jetzt läuft
|eingestellt wird|wird eingestellt|werden eingestellt|wurde eingestellt|stellt ein|stellt dienst ein
|stellt den betrieb ein|dienst eingestellt|dienst wird eingestellt|eingestellt zum|abgeschaltet wird
|wird abgeschaltet|abschaltung|abschaltung von|abgekündigt|macht dicht|schließt filialen|schließt standort
|schließt büro|schließt seine|schließt ihre|filiale geschlossen|geschlossen wird|end of life|vom markt genommen
|aus dem programm|abgeschafft|endgültig schluss|vor dem aus|das aus für|aus für|pleite ist|offline modus
|offlinemodus|offline verfügbar|offline nutzen|offline hören|offline schauen|offline karten|offline nutzbar
|offline speichern|offline spielen|auch offline|funktioniert offline|geht offline|offline handel|offline version
|offline leben|mal offline|bin mal offline|bin offline|ich bin offline|gehe offline|geh jetzt offline|offline sein
|ein tag offline|offline zeit|offline fähig|störend|stört mich|stört es|ohne störungen|unverfügbar|verfügbar ab
|ab sofort verfügbar|jetzt verfügbar|verfügbar für|nicht verfügbar in deutschland|in deutschland nicht verfügbar
|in österreich nicht verfügbar|in der schweiz nicht|noch nicht verfügbar|bald verfügbar|nicht auf lager|ausverkauft
|vergriffen|nicht lieferbar|telefonisch nicht erreichbar|niemand erreichbar|support nicht erreichbar
|hotline nicht erreichbar|kundenservice nicht erreichbar|fahrer nicht erreichbar|nicht erreichbar per telefon
|telefonisch erreichbar|mit auto erreichbar|mit der bahn erreichbar|zu fuß erreichbar|ziel nicht erreichbar
|probleme lösen|problem lösen|löst ein problem|lösung für|problemlösung|problemlos|kein problem|keine probleme
|null problemo|gar kein problem|erste welt probleme|erste welt problem|first world problems|luxusproblem
|luxusprobleme|mein problem ist|das problem ist|das eigentliche problem|das größte problem|alkoholproblem*
|drogenproblem*|beziehungsproblem*|geldproblem*|mathe problem|rückenproblem*|problemviertel|problem mit der politik
|gesellschaftliche probleme|lahm finde ich|lahme ausrede|lahme ausreden|ist lahm geworden|abgeraucht vom|brennt für
|wir brennen für|brenne für|burnout|brandneu|feuer und flamme|explodiert die nutzerzahl|nutzerzahlen explodieren
|preise explodieren|zusammengebrochen unter tränen|nervenzusammenbruch|streikt die|bahnstreik|lokführerstreik
|pilotenstreik|warnstreik|streik bei|im streik|beschäftigte streiken|mitarbeiter streiken|streiken für|verdi streik
|hungerstreik|winterschlaf|pause machen|abgebrochen habe ich|studium abgebrochen|abgebrochene|abbruchquote|gefrorene
|eingefroren im gefrierschrank|gehälter eingefroren|konten eingefroren|konto eingefroren|vermögen eingefroren
|geld eingefroren|gefälle|auf den boden|am boden zerstört|down in den charts|runter auf|runter von|runter um
|bricht rekord|bricht alle rekorde|rekord gebrochen|bricht mit|bricht aus|bricht an|abbrechen wollte|weg von|weg mit
|weg damit|auf dem weg|unterwegs|ist weg gezogen|der weg|weg zur|kein weg|führt kein weg`,
  fine: `läuft bei mir|läuft bei uns|läuft einwandfrei|läuft problemlos|läuft stabil|läuft super|läuft rund
|läuft wie geschmiert|läuft wie am schnürchen|läuft top|läuft ganz normal|läuft hier|läuft normal|läuft doch
|läuft bestens|geht bei mir|geht hier|bei mir geht|bei mir gehts|bei mir geht alles|bei mir läuft
|bei mir läuft alles|bei mir funktioniert|bei mir klappt|bei mir alles|bei mir alles gut|bei mir alles ok
|bei uns läuft|bei uns geht|hier geht|hier läuft|hier läuft alles|hier funktioniert|hier alles gut|hier alles ok
|funktioniert super|funktioniert einwandfrei|funktioniert problemlos|funktioniert bei mir|funktioniert perfekt
|funktioniert gut|funktioniert prima|funktioniert tadellos|funktioniert wunderbar|funktioniert bestens
|funktioniert noch|geht noch|geht einwandfrei|geht super|klappt super|klappt prima|klappt wunderbar|klappt bestens
|tut was es soll|keine probleme|kein problem|ohne probleme|problemlos|einwandfrei|tadellos|reibungslos|stabil
|zuverlässig|verlässlich|nie probleme|noch nie probleme|nie ausgefallen|noch nie ausgefallen|alles gut|alles bestens
|alles ok|alles okay|alles in ordnung|alles paletti|alles super|alles normal|glücklicherweise|gottseidank
|gott sei lob|dem himmel sei dank|zum glück nicht|immerhin|wenigstens|tolle|toller|tolles|klasse|spitze|großartig
|geniale|perfekt|hervorragend|ausgezeichnet|fantastisch|wunderbar|top|hammer|geil|geile|cool|stark|bestes|beste
|besten|bester|lieben|ich liebe|feier ich|feiere|begeistert|zufrieden|sehr zufrieden|empfehlenswert
|kann ich empfehlen|nur empfehlen|empfehle ich|lob|großes lob|respekt|danke|vielen dank|danke an|dankbar|hilfreich
|praktisch|nützlich|gefällt mir|gefällt mir gut|macht spaß|freue mich|freu mich|endlich|ur leiwand|leiwand|urgeil
|ur cool|guet|super sach|mega guet|lässig|freundlich|nett|schnell|schneller|blitzschnell|pünktlich|unkompliziert
|lohnt sich|gut gemacht|saubere sache|läuft wie butter|schnurrt|kann nicht klagen|kann mich nicht beschweren`,
  cause: `auf grund|durch|dank|denn|deshalb|deswegen|daher|darum|verursacht durch|ausgelöst durch|ausgelöst
|hervorgerufen durch|schuld|schuld ist|ist schuld|sind schuld|schuld daran|schuld an|grund|grund dafür|grund ist
|der grund|grund war|ursache|ursache ist|die ursache|ursache war|liegt an|liegt am|liegt wohl an|liegt daran
|liegt bestimmt an|lag an|lag am|lag daran|infolge|in folge|als folge|folge von|folgen des|nachdem|seitdem
|nach dem update|nach update|nach dem letzten update|durch das update|wegen update|wegen dem|wegen des|wegen der
|wegen eines|wegen einer|wegen technischer|aus technischen gründen|aufgrund eines|aufgrund einer
|aufgrund technischer|aufgrund von|durch einen|durch eine|dank euch|dank eurer|weil die|weil der|weil das|weil ja
|weils|zurückzuführen auf|bedingt durch|hängt mit|führt zu|führt dazu|sodass|so dass|somit|wäge|wägem|wega|weu
|vo wäge`,
  contrast: `jedoch|doch|obschon|trotzdem|dennoch|dabei|hingegen|dagegen|allerdings|sondern|einerseits|andererseits|andrerseits
|wohingegen|statt|anstatt|außer|ausser|bis auf|nur|immerhin|zwar|obgleich|trotz|unterdessen|inzwischen|währenddessen
|im gegensatz zu|im vergleich zu|anders als|nicht nur|dafür|ansonsten|sonst|abr|oba|aba|während die|bloß|wobei`,
  joke: `dann halt feierabend|feierabend für heute|vorzeitiger feierabend|früher feierabend|mach ich feierabend
|mache feierabend|mach feierabend|zeit für feierabend|endlich feierabend|dann halt kaffee|kaffeepause|kaffee holen
|erstmal kaffee|erst mal kaffee|erst mal einen kaffee|hol mir einen kaffee|mittagspause|verlängerte mittagspause
|lange mittagspause|zwangspause|bier auf|erstmal ein bier|bier|schnaps|geh ich heim|gehe heim|gehe nach hause
|geh nach hause|nach hause gehen|heimgehen|hoam|gemma hoam|gang hei|hei gah|frei|habe frei|heute frei|hitzefrei
|schneefrei|urlaub|freier tag|freien tag|nickerchen|schlafen gehen|ins bett|geh schlafen|leg mich hin|hinlegen
|mit der familie reden|mit meiner familie|mit meiner frau reden|mit menschen reden|mit echten menschen
|mit meinen kindern|familie kennengelernt|nette leute|scheinen nette leute|rausgehen|geh raus|gehe raus
|an die frische luft|frische luft|gras anfassen|gras berühren|sonne|spazieren|spazieren gehen|in den wald
|in den park|buch lesen|mal wieder ein buch|dann les ich|selber denken|selbst denken|selber schreiben
|selbst schreiben|selber coden|muss ich selbst|muss selber denken|eigenes gehirn|mein gehirn benutzen|hirn benutzen
|hirn einschalten|kopf einschalten|stift und papier|zettel und stift|papier und stift|bleistift|brieftaube
|brieftauben|rauchzeichen|faxgerät|fax|per fax|postkutsche|brief schreiben|steinzeit|mittelalter
|zurück in die steinzeit|zurück ins mittelalter|wie in den 90ern|wie früher|wie anno dazumal|bargeld|bar zahlen
|hausarbeit|putzen|wohnung putzen|wäsche machen|bügeln|abwasch|aufräumen|produktivität|produktivität im keller
|so produktiv|arbeitslos|däumchen drehen|drehe däumchen|drehen däumchen|langeweile|wat nu|und jetzt|was jetzt
|was mach ich jetzt|was mache ich jetzt|was soll ich jetzt|mein leben ist vorbei|leben hat keinen sinn|weltuntergang
|apokalypse|panik|ich sterbe|rip|f in den chat|kerze anzünden|schweigeminute|beileid|herzliches beileid|praktikant
|der praktikant|praktikant hat|stecker gezogen|über den stecker gestolpert|stecker raus|kabel gezogen
|kabel durchgebissen|hamster im rad|hamster tot|hamster|hamster füttern|haben sie versucht|aus und wieder an
|aus und wieder einschalten|aus und einschalten|neuland|digitalisierung|willkommen in deutschland|montag halt
|typisch montag|freitag deploy|wer hat gepusht|wer hat deployed|haha|lol|lmao|hihi|läuft bei euch|na toll|na super
|na prima|na klasse|na servus|na bravo|großes kino|ganz großes kino|bravo|applaus|perfektes timing|super timing
|tolles timing|passt ja|war ja klar|natürlich ausgerechnet|wie immer|ironie|zufall|ich glaub ich spinne`,
  personal: `meinem konto|meinen account|meinem account|mein account|account gesperrt|konto gesperrt|meinem handy|mein iphone
|meinem iphone|mein laptop|mein pc|meinem pc|mein rechner|mein fernseher|meinem fernseher|mein tablet|meine karte
|meiner karte|karte gesperrt|meine bestellung|meiner bestellung|mein paket|meinem paket|meine sendung
|meine lieferung|mein fahrer|meine playlist|meine watchlist|mein profil|meine daten|meine mail|meine e mail
|mein passwort vergessen|meine rechnung|meine buchung|mein flug|meinem flug|mein koffer|mein gepäck|gepäck|koffer
|mein sitzplatz|mein zug|meine nummer|meine rufnummer|mein router|meinem router|mein wlan|meine kündigung
|mein vertrag|meinen vertrag|kundennummer|vertragsnummer|bestellnummer|auftragsnummer|sendungsnummer|buchungsnummer
|fallnummer|vorgangsnummer|ticketnummer|ticket nummer|ticket eröffnet|ticket erstellt|ticket offen
|bearbeitungsnummer|referenznummer|kundenservice|kundendienst|kundensupport|kundenbetreuung|supportteam|hotline
|warteschleife|in der warteschleife|servicehotline|mitarbeiterin|sachbearbeiter|an den support|support kontaktiert
|an den kundenservice|per dm|per pn|pn|schick uns eine|schreib uns|schreiben sie uns|schicken sie uns|melde dich
|melden sie sich|kontaktieren sie uns|wende dich|wenden sie sich|bitte um rückmeldung|rückmeldung|keine rückmeldung
|keine antwort|auf antwort|ich warte auf|warte seit|warte immer noch|helft mir|bitte hilfe|hilfe|brauche hilfe
|könnt ihr mir helfen|können sie mir helfen|kannst du mir helfen|kann mir jemand helfen|liebes team
|liebes support team|guten tag|guten morgen|hallo zusammen|hallo liebes|sehr geehrte|mfg|liebe grüße|lg|viele grüße
|neu installiert|neuinstalliert|neu gestartet|cache geleert|app deinstalliert|deinstalliert|app neu installiert
|handy neu gestartet|router neu gestartet|neues handy|altes handy|handynummer|telefonnummer|reklamation|beschwerde
|reklamiert|umtausch|retoure|retouren|rücksendung|rückerstattung|erstattung|reservierung|termin|zustellung|zusteller
|nachbar abgegeben|ersatz|garantie|gewährleistung|techniker|technikertermin|gehackt|wurde gehackt|konto gehackt
|account gehackt|verifizieren|ausweis|identität|mis konto|mis handy|mis natel|natel|mei handy|mei konto|mein abo
|meinem abo|meine app|bei meinem|auf meinem|auf meiner|in meinem|bei meiner|tarifwechsel|umzug|anschluss
|mein anschluss|meinem anschluss|mein internet`,
  if: `sofern|sollte|sollten|würdest|würdet|wäre|dürfte|vielleicht|eventuell|womöglich|möglicherweise|hoffe|hoffen
|ich hoffe|hoffen wir|wünsche|wünschte|ich wünschte|wünsch mir|angenommen|mal angenommen|stellt euch vor
|stellen sie sich vor|man stelle sich vor|was wäre wenn|was wäre|was passiert wenn|was ist wenn|was wenn
|was machen wir wenn|was machst du wenn|was macht ihr wenn|wenn mal|wenn das|wenn die|immer wenn|jedes mal wenn
|jedesmal wenn|nur wenn|selbst wenn|auch wenn|erst wenn|außer wenn|als ob|als wenn|wie wenn|es sei denn|im falle
|im fall|für den fall|im ernstfall|im notfall|ausfallszenario|notfallplan|szenario|hypothetisch|theoretisch|angst
|angst dass|befürchte|fürchte|ich fürchte|bald|demnächst|künftig|zukünftig|in zukunft|irgendwann|morgen|übermorgen
|nächste woche|nächsten monat|nächstes jahr|wird bald|wird irgendwann|geplant|geplante|geplanter|geplanten
|wartungsfenster am|wartungsarbeiten am|angekündigte wartung|ist geplant|wird es|werden wir|abhängig von
|abhängigkeit|abhängigkeit von|ohne würde|bevor|bis|ob|sobald|solange|gesetzt den fall|wär schön|hätt|wann i|fallsch
|könnt`,
  also: `ebenfalls|ebenso|genauso|gleichfalls|beides|beiden|alle beide|sowohl|sowie|gleichzeitig|zugleich|zusätzlich|außerdem
|zudem|dazu|ebenso wie|genau wie|genauso wie|wie auch|nicht nur|samt|inklusive|inkl|mit betroffen|auch betroffen
|ebenfalls betroffen|ebenfalls down|auch down|alles|alle|allesamt|dasselbe|das gleiche|dito|desgleichen|gemeinsam
|zusammen mit|weder noch|ois|alls`,
  instead: `wechsle zu|wechsel zu|wechseln|gewechselt|gewechselt zu|umgestiegen|umgestiegen auf|steig um|steige um auf|umsteigen
|umsteigen auf|umstieg|stattdessen|stattdessen nutze|dann halt|dann eben|dann nehm ich|nehme ich|nehm ich halt
|nutze jetzt|nutze solange|nutze stattdessen|nutzen jetzt|benutze jetzt|verwende jetzt|probiere|probier mal
|probiert mal|versuch mal|versuchs mal mit|weiche aus|weichen aus|ausweichen|ausweichen auf|ausgewichen|rüber zu
|gehe zu|gehe zurück zu|zurück zu|wieder zu|anstelle|anstelle von|statt|anstatt|als ersatz|ersatzweise|alternativ
|als alternative|alternative|alternativen|solange|in der zwischenzeit|währenddessen|übergangsweise|notgedrungen
|backup plan|plan b|ersetzt|ersetzt durch|umgezogen|umgezogen zu|umziehen|migriert|migrieren|migriere
|kündige und gehe|bin jetzt bei|jetzt bei|adieu|tschüss|goodbye|auf wiedersehen|und tschüss|wächsle|gwächslet`,
  repair: `wir arbeiten daran|arbeiten daran|wir arbeiten an|arbeiten an|wir arbeiten an einer|arbeiten mit hochdruck
|mit hochdruck|unter hochdruck|arbeiten bereits daran|arbeitet daran|arbeitet an|wird daran gearbeitet
|wird gearbeitet|an einer lösung|an der lösung|an der behebung|an der beseitigung|lösung in arbeit|behebung
|fehlerbehebung läuft|störungsbehebung|entstörung|entstörungsarbeiten|in bearbeitung|untersuchen
|untersuchen das problem|untersuchen derzeit|wir prüfen|wir prüfen das|prüfen derzeit|prüfen gerade|wird geprüft
|wir analysieren|analysieren|ist uns bekannt|uns bekannt|problem ist bekannt|störung ist bekannt|bekannte störung
|bekanntes problem|bekannter fehler|sind uns bewusst|uns bewusst|wir wissen von|wissen bescheid|ist bekannt
|sind informiert|techniker sind dran|unsere techniker|techniker arbeiten|unser team arbeitet|unser team
|unsere kollegen|kollegen sind dran|kolleginnen und kollegen|it ist dran|sind dran|wir sind dran|wir sind schon dran
|bereits dran|dran|kümmern uns|wir kümmern uns|wir kümmern uns darum|ursache gefunden|ursache identifiziert
|ursache wird gesucht|fehler gefunden|fehler identifiziert|problem identifiziert|identifiziert|lösung gefunden
|überwachen|wir überwachen|wir beobachten|beobachten die lage|halten euch auf dem|auf dem laufenden
|halten sie auf dem|informieren euch|informieren sie|wir informieren|weitere infos folgen
|weitere informationen folgen|infos folgen|update folgt|updates folgen|bitten um geduld|bitte um geduld
|bitten um verständnis|um etwas geduld|bitte habt geduld|geduld|danke für ihr verständnis|danke für euer verständnis
|schnellstmöglich|so schnell wie möglich|in kürze|unannehmlichkeiten|entschuldigen die unannehmlichkeiten
|für die unannehmlichkeiten|statusseite|status seite|störungsseite|statusmeldung|statusupdate|wartung
|wartungsarbeiten|wartungsmodus|wartungsfenster|notfallwartung|außerplanmäßige wartung|ungeplante wartung
|wird gewartet|im wartungsmodus|gefixt wird|wird gefixt|wird behoben|werden behoben|behoben wird|wird repariert
|wird bereits|fix in arbeit|fix kommt|hotfix|rollback|zurückgerollt|neustart der server|server werden neu|incident
|vorfall|betriebsstörung|voraussichtlich|voraussichtlich behoben|prognose|entstörzeit|mir sind dra|sind dra
|schaffed dra|krisenstab|task force`,
  thing: `seiten|webseiten|homepage|internetseite|internetauftritt|onlineauftritt|apps|anwendung|programm|software|client
|dienstes|servern|serverfarm|rechenzentrum|rechenzentren|systeme|systemen|it systeme|it system|technik|edv|computer
|rechner|computersystem*|kassensystem*|kasse|kassen|kartenterminal*|kartenlesegerät*|terminal|terminals
|buchungssystem*|bestellsystem|netz|netze|netzwerk|netzwerke|mobilfunknetz|mobilfunk|handynetz|festnetz|wlan|leitung
|leitungen|verbindung|verbindungen|anschluss|plattform|plattformen|portale|kundenportal|onlineportal|onlinedienst
|cloud|clouddienst*|datenbank|infrastruktur|backend|frontend|oberfläche|dashboard|instanz|cluster|knoten|gateway
|router|shop|onlineshop|onlinebanking|banking|spiel|spielserver|gameserver|launcher|anlage|bude|kiste|ding|das ding
|das teil|dings|scheißding|siite|websiite|maschine|apparat|schalter|automaten|bankomat|geldautomaten|leitstelle
|zentrale|sendung|sender|stream|mailserver|exchange server|bot|assistent|chatbot|modell`,
  trouble: `problemchen|störfall|störung|ausfälle|vorfall|vorfälle|zwischenfall|zwischenfälle|panne|pannen|datenpanne
|serverpanne|pannenserie|glitch|glitches|macke|macken|fehler|fehlerteufel|aussetzer|schluckauf|hänger
|schwierigkeiten|schwierigkeit|computerproblem*|computerpanne|serverproblem*|softwareproblem*|systemproblem*
|netzwerkproblem*|netzproblem*|zahlungsproblem*|verbindungsproblem*|loginprobleme|zugriffsproblem*|zugangsprobleme
|übertragungsproblem*|ladeprobleme|performanceprobleme|stress|theater|chaos|serverchaos|desaster|katastrophe|debakel
|fiasko|einschränkung|einschränkungen|beeinträchtigung|beeinträchtigungen|unterbrechung|unterbrechungen
|dienstunterbrechung|betriebsunterbrechung|betriebsunterbruch|unterbruch|unterbrüche|störig|störige
|verbindungsabbrüche|abbrüche|abbruch|defekt|fehlfunktion|systemabsturz|serverabsturz|crash|crashs|engpass
|kapazitätsprobleme|überlastung|stillstand|blackout|netzausfall|großstörung|totalausfall|wickel|brösel|schererei
|scherereien|knatsch|malheur|trubel|mätzchen`,
};
