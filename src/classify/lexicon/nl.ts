import type { Phrases } from './phrases.ts';

/** Dutch, with Flemish. */
export const NL: Phrases = {
  down: `ligt er uit|ligt op zn gat|ligt op zn reet|ligt op apegapen|ligt stil|ligt lam|ligt om|ligt in de touwen
|ligt er weer uit|ligt er volledig uit|ligt in puin|ligt in de kreukels|liggen er uit|liggen op hun gat|liggen stil
|lag er helemaal uit|lag er compleet uit|lag er ook uit|lag er gewoon uit|ligt er helemaal uit|ligt er compleet uit
|ligt er ook uit|ligt er gewoon uit|is weg|is stuk|is kapot|is kaduuk|is om zeep|is naar de klote|is naar de kloten
|is naar de vaantjes|is naar de haaien|is naar de maan|is naar de knoppen|is gecrasht|zijn weg|zijn stuk|zijn kapot
|zijn kaduuk|zijn om zeep|zijn naar de klote|zijn naar de kloten|zijn naar de vaantjes|zijn naar de haaien
|zijn naar de maan|zijn naar de knoppen|zijn gecrasht|platgelegd|platgegaan|platligt|platliggen|platgelegen
|uitgevallen|uitval|weggevallen|omgevallen|omgeklapt|ingestort|in elkaar gezakt|bezweken|gesneuveld|ontploft|geklapt
|gestorven|morsdood|de pijp uit|de geest gegeven|het loodje gelegd|ter ziele|onder de zoden|rust zacht|valt uit
|valt weg|valt steeds weg|valt steeds uit|valt constant weg|valt om|valt telkens weg|vallen uit|vallen weg
|vallen steeds weg|vallen steeds uit|vallen constant weg|vallen om|vallen telkens weg|viel uit|viel weg
|viel steeds weg|viel steeds uit|viel constant weg|viel om|viel telkens weg|laadt niks|laadt niets|laadt nie
|laadt ni|laadt nergens|laden niet|laden niks|laden niets|laden nie|laden ni|laden nergens|opent niet|opent niks
|opent niets|opent nie|opent ni|opent nergens|openen niet|openen niks|openen niets|openen nie|openen ni
|openen nergens|reageert niet|reageert niks|reageert niets|reageert nie|reageert ni|reageert nergens|reageren niet
|reageren niks|reageren niets|reageren nie|reageren ni|reageren nergens|verbindt niet|verbindt niks|verbindt niets
|verbindt nie|verbindt ni|verbindt nergens|start niet|start niks|start niets|start nie|start ni|start nergens
|antwoordt niet|antwoordt niks|antwoordt niets|antwoordt nie|antwoordt ni|antwoordt nergens|laadt gewoon niet
|laadt nog steeds niet|laadt ook niet|laadt bij mij niet|laadt helemaal niet|laadt vandaag niet|laadt al niet
|opent gewoon niet|opent nog steeds niet|opent ook niet|opent bij mij niet|opent helemaal niet|opent vandaag niet
|opent al niet|reageert gewoon niet|reageert nog steeds niet|reageert ook niet|reageert bij mij niet
|reageert helemaal niet|reageert vandaag niet|reageert al niet|verbindt gewoon niet|verbindt nog steeds niet
|verbindt ook niet|verbindt bij mij niet|verbindt helemaal niet|verbindt vandaag niet|verbindt al niet
|start gewoon niet|start nog steeds niet|start ook niet|start bij mij niet|start helemaal niet|start vandaag niet
|start al niet|laad niet|laat niet|niet beschikbaar|niet te bereiken|niet toegankelijk|niet te openen|niet te laden
|niet online|niet laden|niet openen|niet verbinden|niet opstarten|niet meer bereikbaar|niet meer beschikbaar
|niet meer te bereiken|niet meer te openen|niet meer online|niet meer laden|niet meer openen|slecht bereikbaar
|slecht beschikbaar|moeilijk bereikbaar|moeilijk beschikbaar|lastig bereikbaar|lastig beschikbaar|onbeschikbaar
|niet benaderbaar|geen verbinding|geen toegang|geen contact|geen connectie|geen bereik|geen reactie|geen signaal
|verbinding weg|verbinding verbroken|verbinding verloren|verbinding mislukt|verbinding lukt niet
|verbinding is verbroken|krijg hem niet open|krijg hem niet geladen|krijg hem niet bereiken|krijg m niet open
|krijg m niet geladen|krijg m niet bereiken|krijg het niet open|krijg het niet geladen|krijg het niet bereiken
|kan hem niet open|kan hem niet geladen|kan hem niet bereiken|kan m niet open|kan m niet geladen|kan m niet bereiken
|kan het niet open|kan het niet geladen|kan het niet bereiken|kunnen hem niet open|kunnen hem niet geladen
|kunnen hem niet bereiken|kunnen m niet open|kunnen m niet geladen|kunnen m niet bereiken|kunnen het niet open
|kunnen het niet geladen|kunnen het niet bereiken|gaat niet open|gaat niet aan|komt niet op|komt niet omhoog
|kom er niet op|kom er niet bij|kom niet op|kom niet bij|kom nergens bij|kom niet meer bij|kom niet meer op
|kom er nie op|kom der ni op|kan er niet op|kan er niet bij|kan niet op|kan niet bij|kan nergens bij
|kan niet meer bij|kan niet meer op|kan er nie op|kan der ni op|komen er niet op|komen er niet bij|komen niet op
|komen niet bij|komen nergens bij|komen niet meer bij|komen niet meer op|komen er nie op|komen der ni op
|geraak er niet op|geraak er niet bij|geraak niet op|geraak niet bij|geraak nergens bij|geraak niet meer bij
|geraak niet meer op|geraak er nie op|geraak der ni op|raak er niet op|raak er niet bij|raak niet op|raak niet bij
|raak nergens bij|raak niet meer bij|raak niet meer op|raak er nie op|raak der ni op|storingen|netwerkstoring
|serverstoring|systeemstoring|internetstoring|pinstoring|computerstoring|telefoniestoring|stroomstoring bij
|stemstoring|betaalstoring|belstoring|mobielstoring|wereldstoring|netpanne|serverpanne|computerpanne|server ligt weg
|server liggen weg|server is er uit|server zijn er uit|servers ligt weg|servers liggen weg|servers is er uit
|servers zijn er uit|site ligt weg|site liggen weg|site is er uit|site zijn er uit|app ligt weg|app liggen weg
|app is er uit|app zijn er uit|website ligt weg|website liggen weg|website is er uit|website zijn er uit
|netwerk ligt weg|netwerk liggen weg|netwerk is er uit|netwerk zijn er uit|systeem ligt weg|systeem liggen weg
|systeem is er uit|systeem zijn er uit|alles ligt weg|alles liggen weg|alles is er uit|alles zijn er uit
|uit de ether|op zwart|op zijn kont|op z'n kont|onderuit|door de hoeven|op de knieen|door het ijs|gooi de stekker
|gooi er een stekker|trek de stekker|trek er een stekker|ni bereikbaar|nie bereikbaar|downe|gedownd|overbelast
|overbelasting|overbelaste servers|serverproblemen|gebeurt niks|gebeurt niets|gebeurt helemaal niks|niks laadt
|niks meer|niks opent|geen teken van leven|stilgevallen|stilgelegd|ligt alles stil`,
  errors: `foutcode|foutcodes|foutpagina|serverfout|netwerkfout|verbindingsfout|systeemfout|laadfout|storingsmelding
|errormelding|errormeldingen|inlogfout|databasefout|certificaatfout|gatewayfout|betaalfout|alleen fouten
|enkel fouten|overal fouten|steeds fouten|constant fouten|continu fouten|allemaal fouten|weer fouten
|alleen maar fouten|niks dan fouten|blijf fouten|krijg een fouten|krijg telkens fouten|krijg een hoop fouten
|krijgen een fouten|krijgen telkens fouten|krijgen een hoop fouten|zie een fouten|zie telkens fouten
|zie een hoop fouten|heb een fouten|heb telkens fouten|heb een hoop fouten|geeft een fouten|geeft telkens fouten
|geeft een hoop fouten|geven een fouten|geven telkens fouten|geven een hoop fouten|kreeg een fouten
|kreeg telkens fouten|kreeg een hoop fouten|gooit een fouten|gooit telkens fouten|gooit een hoop fouten
|spuugt een fouten|spuugt telkens fouten|spuugt een hoop fouten|geeft fouten|er ging iets mis|er is iets misgegaan
|iets ging mis|iets is misgegaan|oeps|probeer het later|later opnieuw|mislukt|mislukken|mislukte
|kon niet worden geladen|kon niet geladen worden|kon niet worden verwerkt|kon niet worden opgehaald
|kon niet worden geopend|kon niet worden verzonden|konden niet worden geladen|konden niet geladen worden
|konden niet worden verwerkt|konden niet worden opgehaald|konden niet worden geopend|konden niet worden verzonden
|kan niet worden geladen|kan niet geladen worden|kan niet worden verwerkt|kan niet worden opgehaald
|kan niet worden geopend|kan niet worden verzonden|crasht|crashen|crashte|gecrasht|gecrashed|crashende|klapt eruit
|klapt steeds eruit|klapt dicht|klapt uit|vliegt eruit|knalt eruit|sluit zichzelf|sluit steeds af|valt steeds dicht
|valt uit elkaar|loopt vast en|sluit direct|sluit meteen|klapt er uit|klapt steeds uit|klapt er steeds uit
|knalt er uit|knalt steeds uit|knalt er steeds uit|vliegt er uit|vliegt steeds uit|vliegt er steeds uit|ligt er uit
|ligt steeds uit|ligt er steeds uit|wit pagina|wit schermen|wit beeld|zwart scherm|zwart pagina|zwart schermen
|zwart beeld|blauw scherm|blauw pagina|blauw schermen|blauw beeld|leeg scherm|leeg pagina|leeg schermen|leeg beeld
|grijs scherm|grijs pagina|grijs schermen|grijs beeld|witte scherm|witte pagina|witte schermen|witte beeld
|lege scherm|lege pagina|lege schermen|lege beeld|zwarte scherm|zwarte pagina|zwarte schermen|zwarte beeld
|scherm is wit|scherm is zwart|blijft wit|blijft zwart|blijft leeg|rondje|cirkeltje|wieltje|laadicoon|balkje
|zandloper|laadscherm|laadcirkel|spinnertje|tolletje|laadrondje|eindeloos laden|blijft draaien|blijft laden
|blijft tollen|blijft spinnen|blijft maar draaien|blijft maar laden|blijft maar spinnen|time out|time outs
|getimed out|timet out|verzoek verlopen|verbinding verlopen|duurde te lang|geweigerd|afgekeurd|builds klappen
|builds stuk|deploys klappen|deploys stuk|jobs klappen|jobs stuk|uploads klappen|uploads stuk|requests klappen
|requests stuk|betalingen klappen|betalingen stuk|calls klappen|calls stuk|faalt|falen|gefaald|foutief
|foutieve melding|verhoogde foutpercentages|verhoogde aantal fouten|hoge foutpercentages|hoge aantal fouten
|kapotte pagina`,
  slow: `trage|traagheid|trager|supertraag|megatraag|bloedtraag|stroperig|slakkengang|slak|slome|dikke stront door|langzaam
|langzame|vertraagd|vertraging in|met vertraging|hapert|haperen|haperingen|haperend|hapering|hakkelt|stottert
|stotteren|schokt|schokkerig|lagt|lagged|laggt|laggen|geleg|hoge ping|ping is|buffert|bufferen|gebuffer|hikt|hickups
|strubbelt|sputtert|sputteren|kruipt|tuft|vastgelopen|vastloopt|vastlopen|bevroren|bevriest|bevriezen|freezet
|freezed|freezes|gefreezed|hangen|vast|stilstaand beeld|vooruit te branden|kruip door sluip|niet te doen|onwerkbaar
|niet werkbaar|onbruikbaar|onspeelbaar|niet speelbaar|nauwelijks bruikbaar|amper bruikbaar|nauwelijks te gebruiken
|niet te gebruiken|instabiel|onstabiel|niet stabiel|wankel|wiebelig|duurt eeuwen|duurt een eeuwigheid|duurt uren
|duurt een eeuw|duurt lang|duurt zo lang|duurt heel lang|duurt veel te lang|duurt jaren|duurt minuten
|duurt ontzettend lang|duurt belachelijk lang|duurt eindeloos|duurt echt lang|duren eeuwen|duren een eeuwigheid
|duren uren|duren een eeuw|duren lang|duren zo lang|duren heel lang|duren veel te lang|duren jaren|duren minuten
|duren ontzettend lang|duren belachelijk lang|duren eindeloos|duren echt lang|laadt eeuwig|laadt amper
|laadt nauwelijks|laadt eindeloos|laadt maar half|laadt slecht|laden eeuwig|laden amper|laden nauwelijks
|laden eindeloos|laden maar half|laden slecht|lange laadtijden|lange laadtijd|lange wachttijden|lange responstijden
|lange latency|lange vertraging|eindeloze laadtijden|eindeloze laadtijd|eindeloze wachttijden
|eindeloze responstijden|eindeloze latency|eindeloze vertraging|extreme laadtijden|extreme laadtijd
|extreme wachttijden|extreme responstijden|extreme latency|extreme vertraging|hoge laadtijden|hoge laadtijd
|hoge wachttijden|hoge responstijden|hoge latency|hoge vertraging|oneindige laadtijden|oneindige laadtijd
|oneindige wachttijden|oneindige responstijden|oneindige latency|oneindige vertraging|reageert amper
|reageert nauwelijks|reageert moeizaam|reageert stroef|werkt amper|werkt nauwelijks|werkt moeizaam|werkt stroef
|gaat amper|gaat nauwelijks|gaat moeizaam|gaat stroef|doet amper|doet nauwelijks|doet moeizaam|doet stroef
|loopt amper|loopt nauwelijks|loopt moeizaam|loopt stroef|doet er lang over|doet er eeuwen over|doet er uren over
|doet er minuten over|doen er lang over|doen er eeuwen over|doen er uren over|doen er minuten over|komt amper binnen
|komt amper door|komt te laat binnen|komt te laat door|komen amper binnen|komen amper door|komen te laat binnen
|komen te laat door|net inbelverbinding|net modem|ni vooruit|nie vooruit|gaat niet vooruit`,
  login: `inlog|ingelogd|inlogt|inlogpagina|inlogscherm|inlogcode|inloggegevens|inlogproblemen|inlogprobleem|inlogloop
|inlogpoging|aangemeld|aanmelding|afgemeld|afmelden|uitloggen|uitgegooid|eruit gegooid|eruit gezet|gekickt
|buitengesloten|wachtwoord|wachtwoorden|paswoord|verificatiecode|verificatie code|sms code|beveiligingscode
|bevestigingscode|bevestigingsmail|tweestapsverificatie|authenticatie|authenticator|sessie|pincode
|gezichtsherkenning|vingerafdruk|toegangscode|inlogkaart|kan niet in|kan niet binnen|kan niet inkomen
|kan niet meer in|kan niet meer binnen|kan niet meer inkomen|kan nergens in|kan nergens binnen|kan nergens inkomen
|kan ni in|kan ni binnen|kan ni inkomen|kan nie in|kan nie binnen|kan nie inkomen|kan ook niet in
|kan ook niet binnen|kan ook niet inkomen|kan gewoon niet in|kan gewoon niet binnen|kan gewoon niet inkomen
|kan vandaag niet in|kan vandaag niet binnen|kan vandaag niet inkomen|kunnen niet in|kunnen niet binnen
|kunnen niet inkomen|kunnen niet meer in|kunnen niet meer binnen|kunnen niet meer inkomen|kunnen nergens in
|kunnen nergens binnen|kunnen nergens inkomen|kunnen ni in|kunnen ni binnen|kunnen ni inkomen|kunnen nie in
|kunnen nie binnen|kunnen nie inkomen|kunnen ook niet in|kunnen ook niet binnen|kunnen ook niet inkomen
|kunnen gewoon niet in|kunnen gewoon niet binnen|kunnen gewoon niet inkomen|kunnen vandaag niet in
|kunnen vandaag niet binnen|kunnen vandaag niet inkomen|kon niet in|kon niet binnen|kon niet inkomen
|kon niet meer in|kon niet meer binnen|kon niet meer inkomen|kon nergens in|kon nergens binnen|kon nergens inkomen
|kon ni in|kon ni binnen|kon ni inkomen|kon nie in|kon nie binnen|kon nie inkomen|kon ook niet in
|kon ook niet binnen|kon ook niet inkomen|kon gewoon niet in|kon gewoon niet binnen|kon gewoon niet inkomen
|kon vandaag niet in|kon vandaag niet binnen|kon vandaag niet inkomen|konden niet in|konden niet binnen
|konden niet inkomen|konden niet meer in|konden niet meer binnen|konden niet meer inkomen|konden nergens in
|konden nergens binnen|konden nergens inkomen|konden ni in|konden ni binnen|konden ni inkomen|konden nie in
|konden nie binnen|konden nie inkomen|konden ook niet in|konden ook niet binnen|konden ook niet inkomen
|konden gewoon niet in|konden gewoon niet binnen|konden gewoon niet inkomen|konden vandaag niet in
|konden vandaag niet binnen|konden vandaag niet inkomen|lukt niet in|lukt niet binnen|lukt niet inkomen
|lukt niet meer in|lukt niet meer binnen|lukt niet meer inkomen|lukt nergens in|lukt nergens binnen
|lukt nergens inkomen|lukt ni in|lukt ni binnen|lukt ni inkomen|lukt nie in|lukt nie binnen|lukt nie inkomen
|lukt ook niet in|lukt ook niet binnen|lukt ook niet inkomen|lukt gewoon niet in|lukt gewoon niet binnen
|lukt gewoon niet inkomen|lukt vandaag niet in|lukt vandaag niet binnen|lukt vandaag niet inkomen|kan er niet in
|kan er nie in|kan er ni in|kunnen er niet in|kunnen er nie in|kunnen er ni in|kom er niet in|kom er niet binnen
|kom niet in|kom niet binnen|kom niet meer in|kom niet meer binnen|kom ni in|kom ni binnen|kom nie in|kom nie binnen
|kom er nie in|kom er nie binnen|kom er ni in|kom er ni binnen|kom nergens in|kom nergens binnen|komen er niet in
|komen er niet binnen|komen niet in|komen niet binnen|komen niet meer in|komen niet meer binnen|komen ni in
|komen ni binnen|komen nie in|komen nie binnen|komen er nie in|komen er nie binnen|komen er ni in|komen er ni binnen
|komen nergens in|komen nergens binnen|geraak er niet in|geraak er niet binnen|geraak niet in|geraak niet binnen
|geraak niet meer in|geraak niet meer binnen|geraak ni in|geraak ni binnen|geraak nie in|geraak nie binnen
|geraak er nie in|geraak er nie binnen|geraak er ni in|geraak er ni binnen|geraak nergens in|geraak nergens binnen
|raak er niet in|raak er niet binnen|raak niet in|raak niet binnen|raak niet meer in|raak niet meer binnen
|raak ni in|raak ni binnen|raak nie in|raak nie binnen|raak er nie in|raak er nie binnen|raak er ni in
|raak er ni binnen|raak nergens in|raak nergens binnen|kwam er niet in|kwam er niet binnen|kwam niet in
|kwam niet binnen|kwam niet meer in|kwam niet meer binnen|kwam ni in|kwam ni binnen|kwam nie in|kwam nie binnen
|kwam er nie in|kwam er nie binnen|kwam er ni in|kwam er ni binnen|kwam nergens in|kwam nergens binnen
|geraken er niet in|geraken er niet binnen|geraken niet in|geraken niet binnen|geraken niet meer in
|geraken niet meer binnen|geraken ni in|geraken ni binnen|geraken nie in|geraken nie binnen|geraken er nie in
|geraken er nie binnen|geraken er ni in|geraken er ni binnen|geraken nergens in|geraken nergens binnen|gooit me er
|gooit me steeds|gooit me eruit|gooit me telkens|gooit mij er|gooit mij steeds|gooit mij eruit|gooit mij telkens
|gooit ons er|gooit ons steeds|gooit ons eruit|gooit ons telkens|gooit iedereen er|gooit iedereen steeds
|gooit iedereen eruit|gooit iedereen telkens|kickt me er|kickt me steeds|kickt me eruit|kickt me telkens
|kickt mij er|kickt mij steeds|kickt mij eruit|kickt mij telkens|kickt ons er|kickt ons steeds|kickt ons eruit
|kickt ons telkens|kickt iedereen er|kickt iedereen steeds|kickt iedereen eruit|kickt iedereen telkens|smijt me er
|smijt me steeds|smijt me eruit|smijt me telkens|smijt mij er|smijt mij steeds|smijt mij eruit|smijt mij telkens
|smijt ons er|smijt ons steeds|smijt ons eruit|smijt ons telkens|smijt iedereen er|smijt iedereen steeds
|smijt iedereen eruit|smijt iedereen telkens|knikkert me er|knikkert me steeds|knikkert me eruit|knikkert me telkens
|knikkert mij er|knikkert mij steeds|knikkert mij eruit|knikkert mij telkens|knikkert ons er|knikkert ons steeds
|knikkert ons eruit|knikkert ons telkens|knikkert iedereen er|knikkert iedereen steeds|knikkert iedereen eruit
|knikkert iedereen telkens|zet me er|zet me steeds|zet me eruit|zet me telkens|zet mij er|zet mij steeds
|zet mij eruit|zet mij telkens|zet ons er|zet ons steeds|zet ons eruit|zet ons telkens|zet iedereen er
|zet iedereen steeds|zet iedereen eruit|zet iedereen telkens|flikkert me er|flikkert me steeds|flikkert me eruit
|flikkert me telkens|flikkert mij er|flikkert mij steeds|flikkert mij eruit|flikkert mij telkens|flikkert ons er
|flikkert ons steeds|flikkert ons eruit|flikkert ons telkens|flikkert iedereen er|flikkert iedereen steeds
|flikkert iedereen eruit|flikkert iedereen telkens|trapt me er|trapt me steeds|trapt me eruit|trapt me telkens
|trapt mij er|trapt mij steeds|trapt mij eruit|trapt mij telkens|trapt ons er|trapt ons steeds|trapt ons eruit
|trapt ons telkens|trapt iedereen er|trapt iedereen steeds|trapt iedereen eruit|trapt iedereen telkens
|word steeds uit gegooid|word constant uit gegooid|word continu uit gegooid|word telkens uit gegooid
|word ineens uit gegooid|word zomaar uit gegooid|word automatisch uit gegooid|word weer uit gegooid
|wordt steeds uit gegooid|wordt constant uit gegooid|wordt continu uit gegooid|wordt telkens uit gegooid
|wordt ineens uit gegooid|wordt zomaar uit gegooid|wordt automatisch uit gegooid|wordt weer uit gegooid
|werd steeds uit gegooid|werd constant uit gegooid|werd continu uit gegooid|werd telkens uit gegooid
|werd ineens uit gegooid|werd zomaar uit gegooid|werd automatisch uit gegooid|werd weer uit gegooid
|worden steeds uit gegooid|worden constant uit gegooid|worden continu uit gegooid|worden telkens uit gegooid
|worden ineens uit gegooid|worden zomaar uit gegooid|worden automatisch uit gegooid|worden weer uit gegooid
|ben steeds uit gegooid|ben constant uit gegooid|ben continu uit gegooid|ben telkens uit gegooid
|ben ineens uit gegooid|ben zomaar uit gegooid|ben automatisch uit gegooid|ben weer uit gegooid
|was steeds uit gegooid|was constant uit gegooid|was continu uit gegooid|was telkens uit gegooid
|was ineens uit gegooid|was zomaar uit gegooid|was automatisch uit gegooid|was weer uit gegooid|logt me steeds uit
|logt me steeds af|logt me constant uit|logt me constant af|logt me telkens uit|logt me telkens af
|logt me zomaar uit|logt me zomaar af|logt me uit|logt me af|logt mij steeds uit|logt mij steeds af
|logt mij constant uit|logt mij constant af|logt mij telkens uit|logt mij telkens af|logt mij zomaar uit
|logt mij zomaar af|logt mij uit|logt mij af|meldt me steeds uit|meldt me steeds af|meldt me constant uit
|meldt me constant af|meldt me telkens uit|meldt me telkens af|meldt me zomaar uit|meldt me zomaar af|meldt me uit
|meldt me af|meldt mij steeds uit|meldt mij steeds af|meldt mij constant uit|meldt mij constant af
|meldt mij telkens uit|meldt mij telkens af|meldt mij zomaar uit|meldt mij zomaar af|meldt mij uit|meldt mij af
|laat me niet in|laat me niet binnen|laat mij niet in|laat mij niet binnen|laat ons niet in|laat ons niet binnen
|code komt niet|code komt nooit|code komt maar niet|sms komt niet|sms komt nooit|sms komt maar niet|mail komt niet
|mail komt nooit|mail komt maar niet|krijg geen code|krijg geen sms|krijg geen mail|ontvang geen code
|ontvang geen sms|ontvang geen mail|krijgen geen code|krijgen geen sms|krijgen geen mail`,
  part: `zoekfunctie|zoekresultaten|uploaden|downloaden|downloads|betalen|betaling|betaalverzoek*|tikkie|pinnen|pin
|pinbetaling*|pinautomaat|pinautomaten|betaalautomaat|geldautomaat|geldautomaten|overboeking*|overschrijving*
|overschrijven|contactloos|contactloos betalen|afrekenen|kassa|kassa's|winkelwagen|winkelmandje|bestelling
|bestellingen|bestellen|boeken|boeking*|reserveren|inchecken|incheck*|uitchecken|kaart|kaarten|navigatie
|routeplanner|reisplanner|meldingen|notificatie*|pushmelding*|berichtjes|chats|groepschat|spraakbericht*|foto's
|video's|filmpjes|afspelen|ondertiteling|afspeellijst*|bellen|oproepen|videobellen|vergadering*|vergaderen
|scherm delen|microfoon|camera|geluid|beeld|mail|mails|mailbox|e mail|bijlage|bijlagen|agenda|contacten
|synchroniseren|synchronisatie|back up|geschiedenis|tijdlijn|reacties|verhalen|stories|profiel|instellingen
|documenten|document|bestanden|bestand|mappen|printen|scanner|betaalterminal*|terminal|poortjes|kaartlezer
|dienstregeling|kaartjes|tickets|track en trace|bezorgstatus|spraakbesturing|vertaling|koppeling|koppelingen
|databank|database|webversie|desktop app|mobiele app|tv app|klantenportaal|mijn omgeving|telefonie|112|vpn|lobby
|vriendenlijst|activatie|registratie|thermostaat|verlichting|slimme lampen|deurbel|laadpaal|laadpalen
|interactieve tv|livestream|uitzending gemist|zenders`,
  fail: `werkt niks|werkt niets|werkt nie|werkt ni|werkt nergens|werkt voor geen meter|werkt voor geen kant
|werkt voor geen ene|werkt amper|werkt nauwelijks|werkt maar half|werkt half|werkt ook niet|werken niks|werken niets
|werken nie|werken ni|werken nergens|werken voor geen meter|werken voor geen kant|werken voor geen ene|werken amper
|werken nauwelijks|werken maar half|werken half|werken ook niet|werkte niet|werkte niks|werkte niets|werkte nie
|werkte ni|werkte nergens|werkte voor geen meter|werkte voor geen kant|werkte voor geen ene|werkte amper
|werkte nauwelijks|werkte maar half|werkte half|werkte ook niet|doet niet|doet niets|doet nie|doet ni|doet nergens
|doet voor geen meter|doet voor geen kant|doet voor geen ene|doet amper|doet nauwelijks|doet maar half|doet half
|doet ook niet|doen niet|doen niks|doen niets|doen nie|doen ni|doen nergens|doen voor geen meter|doen voor geen kant
|doen voor geen ene|doen amper|doen nauwelijks|doen maar half|doen half|doen ook niet|lukt niet|lukt niks|lukt niets
|lukt nie|lukt ni|lukt nergens|lukt voor geen meter|lukt voor geen kant|lukt voor geen ene|lukt amper
|lukt nauwelijks|lukt maar half|lukt half|lukt ook niet|lukken niet|lukken niks|lukken niets|lukken nie|lukken ni
|lukken nergens|lukken voor geen meter|lukken voor geen kant|lukken voor geen ene|lukken amper|lukken nauwelijks
|lukken maar half|lukken half|lukken ook niet|gaat niet|gaat niks|gaat niets|gaat nie|gaat ni|gaat nergens
|gaat voor geen meter|gaat voor geen kant|gaat voor geen ene|gaat amper|gaat nauwelijks|gaat maar half|gaat half
|gaat ook niet|marcheert niet|marcheert niks|marcheert niets|marcheert nie|marcheert ni|marcheert nergens
|marcheert voor geen meter|marcheert voor geen kant|marcheert voor geen ene|marcheert amper|marcheert nauwelijks
|marcheert maar half|marcheert half|marcheert ook niet|functioneert niet|functioneert niks|functioneert niets
|functioneert nie|functioneert ni|functioneert nergens|functioneert voor geen meter|functioneert voor geen kant
|functioneert voor geen ene|functioneert amper|functioneert nauwelijks|functioneert maar half|functioneert half
|functioneert ook niet|functioneren niet|functioneren niks|functioneren niets|functioneren nie|functioneren ni
|functioneren nergens|functioneren voor geen meter|functioneren voor geen kant|functioneren voor geen ene
|functioneren amper|functioneren nauwelijks|functioneren maar half|functioneren half|functioneren ook niet
|loopt niet|loopt niks|loopt niets|loopt nie|loopt ni|loopt nergens|loopt voor geen meter|loopt voor geen kant
|loopt voor geen ene|loopt amper|loopt nauwelijks|loopt maar half|loopt half|loopt ook niet|werkt nog steeds niet
|werkt nog steeds niets|werkt nog steeds niks|werkt ook niets|werkt ook niks|werkt bij mij niet|werkt bij mij niets
|werkt bij mij niks|werkt bij ons niet|werkt bij ons niets|werkt bij ons niks|werkt weer niet|werkt weer niets
|werkt weer niks|werkt alweer niet|werkt alweer niets|werkt alweer niks|werkt vandaag niet|werkt vandaag niets
|werkt vandaag niks|werkt gewoon niet|werkt gewoon niets|werkt gewoon niks|werkt even niet|werkt even niets
|werkt even niks|werkt momenteel niet|werkt momenteel niets|werkt momenteel niks|werkt weer eens niet
|werkt weer eens niets|werkt weer eens niks|werkt sinds vandaag niet|werkt sinds vandaag niets
|werkt sinds vandaag niks|werkt nu niet|werkt nu niets|werkt nu niks|werkt al uren niet|werkt al uren niets
|werkt al uren niks|werkt al dagen niet|werkt al dagen niets|werkt al dagen niks|werkt helemaal niet
|werkt helemaal niets|werkt helemaal niks|werkt totaal niet|werkt totaal niets|werkt totaal niks|werkt hier niet
|werkt hier niets|werkt hier niks|werkt hier ook niet|werkt hier ook niets|werkt hier ook niks
|werkt sinds vanmorgen niet|werkt sinds vanmorgen niets|werkt sinds vanmorgen niks|werkt sinds vanochtend niet
|werkt sinds vanochtend niets|werkt sinds vanochtend niks|lukt nog steeds niet|lukt nog steeds niets
|lukt nog steeds niks|lukt ook niets|lukt ook niks|lukt bij mij niet|lukt bij mij niets|lukt bij mij niks
|lukt bij ons niet|lukt bij ons niets|lukt bij ons niks|lukt weer niet|lukt weer niets|lukt weer niks
|lukt alweer niet|lukt alweer niets|lukt alweer niks|lukt vandaag niet|lukt vandaag niets|lukt vandaag niks
|lukt gewoon niet|lukt gewoon niets|lukt gewoon niks|lukt even niet|lukt even niets|lukt even niks
|lukt momenteel niet|lukt momenteel niets|lukt momenteel niks|lukt weer eens niet|lukt weer eens niets
|lukt weer eens niks|lukt sinds vandaag niet|lukt sinds vandaag niets|lukt sinds vandaag niks|lukt nu niet
|lukt nu niets|lukt nu niks|lukt al uren niet|lukt al uren niets|lukt al uren niks|lukt al dagen niet
|lukt al dagen niets|lukt al dagen niks|lukt helemaal niet|lukt helemaal niets|lukt helemaal niks|lukt totaal niet
|lukt totaal niets|lukt totaal niks|lukt hier niet|lukt hier niets|lukt hier niks|lukt hier ook niet
|lukt hier ook niets|lukt hier ook niks|lukt sinds vanmorgen niet|lukt sinds vanmorgen niets
|lukt sinds vanmorgen niks|lukt sinds vanochtend niet|lukt sinds vanochtend niets|lukt sinds vanochtend niks
|gaat nog steeds niet|gaat nog steeds niets|gaat nog steeds niks|gaat ook niets|gaat ook niks|gaat bij mij niet
|gaat bij mij niets|gaat bij mij niks|gaat bij ons niet|gaat bij ons niets|gaat bij ons niks|gaat weer niet
|gaat weer niets|gaat weer niks|gaat alweer niet|gaat alweer niets|gaat alweer niks|gaat vandaag niet
|gaat vandaag niets|gaat vandaag niks|gaat gewoon niet|gaat gewoon niets|gaat gewoon niks|gaat even niet
|gaat even niets|gaat even niks|gaat momenteel niet|gaat momenteel niets|gaat momenteel niks|gaat weer eens niet
|gaat weer eens niets|gaat weer eens niks|gaat sinds vandaag niet|gaat sinds vandaag niets|gaat sinds vandaag niks
|gaat nu niet|gaat nu niets|gaat nu niks|gaat al uren niet|gaat al uren niets|gaat al uren niks|gaat al dagen niet
|gaat al dagen niets|gaat al dagen niks|gaat helemaal niet|gaat helemaal niets|gaat helemaal niks|gaat totaal niet
|gaat totaal niets|gaat totaal niks|gaat hier niet|gaat hier niets|gaat hier niks|gaat hier ook niet
|gaat hier ook niets|gaat hier ook niks|gaat sinds vanmorgen niet|gaat sinds vanmorgen niets
|gaat sinds vanmorgen niks|gaat sinds vanochtend niet|gaat sinds vanochtend niets|gaat sinds vanochtend niks
|laadt nog steeds niet|laadt nog steeds niets|laadt nog steeds niks|laadt ook niet|laadt ook niets|laadt ook niks
|laadt bij mij niet|laadt bij mij niets|laadt bij mij niks|laadt bij ons niet|laadt bij ons niets|laadt bij ons niks
|laadt weer niet|laadt weer niets|laadt weer niks|laadt alweer niet|laadt alweer niets|laadt alweer niks
|laadt vandaag niet|laadt vandaag niets|laadt vandaag niks|laadt gewoon niet|laadt gewoon niets|laadt gewoon niks
|laadt even niet|laadt even niets|laadt even niks|laadt momenteel niet|laadt momenteel niets|laadt momenteel niks
|laadt weer eens niet|laadt weer eens niets|laadt weer eens niks|laadt sinds vandaag niet|laadt sinds vandaag niets
|laadt sinds vandaag niks|laadt nu niet|laadt nu niets|laadt nu niks|laadt al uren niet|laadt al uren niets
|laadt al uren niks|laadt al dagen niet|laadt al dagen niets|laadt al dagen niks|laadt helemaal niet
|laadt helemaal niets|laadt helemaal niks|laadt totaal niet|laadt totaal niets|laadt totaal niks|laadt hier niet
|laadt hier niets|laadt hier niks|laadt hier ook niet|laadt hier ook niets|laadt hier ook niks
|laadt sinds vanmorgen niet|laadt sinds vanmorgen niets|laadt sinds vanmorgen niks|laadt sinds vanochtend niet
|laadt sinds vanochtend niets|laadt sinds vanochtend niks|werkt bij niemand|doet bij niemand|doet bij mij niet
|werkt enkel nog|werkt alleen nog|doet het nie|doet het ni|doet het weer niet|doet het ook niet|doet het hier niet
|doet het even niet|doet het gewoon niet|doet het vandaag niet|doet het alweer niet|doet het amper|doet t niet
|doet t nie|doet t ni|doet t weer niet|doet t ook niet|doet t hier niet|doet t even niet|doet t gewoon niet
|doet t vandaag niet|doet t alweer niet|doet t amper|doen het nie|doen het ni|doen het weer niet|doen het ook niet
|doen het hier niet|doen het even niet|doen het gewoon niet|doen het vandaag niet|doen het alweer niet
|doen het amper|doen t niet|doen t nie|doen t ni|doen t weer niet|doen t ook niet|doen t hier niet|doen t even niet
|doen t gewoon niet|doen t vandaag niet|doen t alweer niet|doen t amper|deed het niet|deed het nie|deed het ni
|deed het weer niet|deed het ook niet|deed het hier niet|deed het even niet|deed het gewoon niet
|deed het vandaag niet|deed het alweer niet|deed het amper|deed t niet|deed t nie|deed t ni|deed t weer niet
|deed t ook niet|deed t hier niet|deed t even niet|deed t gewoon niet|deed t vandaag niet|deed t alweer niet
|deed t amper|niks werkt|niks doet het|niks lukt|niks gaat|niks laadt|niets werkt|niets doet het|niets lukt
|niets gaat|niets laadt|niet werkt|niet werken|niet werkend|niet werkende|niet functioneert|niet lukt|nie werkt
|nie werken|nie werkend|nie werkende|nie functioneert|nie lukt|kapotte|stukke|kaduuk|defect|defecte|verbugd|bugt
|bugs|naar de tering|naar de kloten|naar de klote|naar zijn grootje|naar z'n grootje|verneukt|verkloot|om zeep
|verrot|gaar|gammel|brak|brakke|mankement|mankementen|haperende|sputtert|storend|plat|gestoord|weigert|weigeren
|laat het afweten|laten het afweten|begeeft het|begeven|geeft de geest|geeft er de brui|staakt|doet raar|doen raar
|doet gek|doet moeilijk|doet vreemd|doet vervelend|doet stom|doet lastig|ligt dwars|zit te kloten|is aan het kloten
|is aan het klooien|is aan het haperen|kuren|de hik|op hol geslagen|in de war|van slag|flipt|tilt|slaat op hol
|geeft problemen|geeft gezeik|heeft met problemen|heeft problemen|heeft last|heeft een probleem|heeft issues
|heeft moeite|heeft technische problemen|heeft weer problemen|heeft gezeik|heeft gedonder|heeft met een storing
|heeft verstoringen|hebben met problemen|hebben problemen|hebben last|hebben een probleem|hebben issues
|hebben moeite|hebben technische problemen|hebben weer problemen|hebben gezeik|hebben gedonder
|hebben met een storing|hebben verstoringen|heb met problemen|heb problemen|heb last|heb een probleem|heb issues
|heb moeite|heb technische problemen|heb weer problemen|heb gezeik|heb gedonder|heb met een storing|heb verstoringen
|is er met problemen|is er problemen|is er last|is er een probleem|is er issues|is er moeite
|is er technische problemen|is er weer problemen|is er gezeik|is er gedonder|is er verstoringen
|ondervindt met problemen|ondervindt problemen|ondervindt last|ondervindt een probleem|ondervindt issues
|ondervindt moeite|ondervindt technische problemen|ondervindt weer problemen|ondervindt gezeik|ondervindt gedonder
|ondervindt met een storing|ondervindt verstoringen|ondervinden met problemen|ondervinden problemen|ondervinden last
|ondervinden een probleem|ondervinden issues|ondervinden moeite|ondervinden technische problemen
|ondervinden weer problemen|ondervinden gezeik|ondervinden gedonder|ondervinden met een storing
|ondervinden verstoringen|ervaart met problemen|ervaart problemen|ervaart last|ervaart een probleem|ervaart issues
|ervaart moeite|ervaart technische problemen|ervaart weer problemen|ervaart gezeik|ervaart gedonder
|ervaart met een storing|ervaart verstoringen|ervaren met problemen|ervaren problemen|ervaren last
|ervaren een probleem|ervaren issues|ervaren moeite|ervaren technische problemen|ervaren weer problemen
|ervaren gezeik|ervaren gedonder|ervaren met een storing|ervaren verstoringen|kampt met problemen|kampt problemen
|kampt last|kampt een probleem|kampt issues|kampt moeite|kampt technische problemen|kampt weer problemen
|kampt gezeik|kampt gedonder|kampt met een storing|kampt verstoringen|kampen met problemen|kampen problemen
|kampen last|kampen een probleem|kampen issues|kampen moeite|kampen technische problemen|kampen weer problemen
|kampen gezeik|kampen gedonder|kampen met een storing|kampen verstoringen|problemen met|problemen bij
|problemen om in|gezeik met|gezeik bij|gezeik om in|gedoe met|gedoe bij|gedoe om in|gedonder met|gedonder bij
|gedonder om in|gezeur met|gezeur bij|gezeur om in|moeite met|moeite bij|moeite om in|trammelant met|trammelant bij
|trammelant om in|kan niet|kan niks|kan niets|kan geen|kan nergens|kan ook niet|kan al uren niet|kan nu niet
|kan nog steeds niet|kunnen niet|kunnen niks|kunnen niets|kunnen geen|kunnen nergens|kunnen ook niet
|kunnen al uren niet|kunnen nu niet|kunnen nog steeds niet|kon niet|kon niks|kon niets|kon geen|kon nergens
|kon ook niet|kon al uren niet|kon nu niet|kon nog steeds niet|niemand kan|niet een collega kan|laat me niet
|laat mij niet|laat ons niet|laat zich niet|laten me niet|laten mij niet|laten ons niet|laten zich niet|lukt me niet
|lukt mij niet|lukt het niet|lukt maar niet|komt niet door|komt niet aan|komt niet binnen|komt niet verder
|komt niet meer|komt niks door|komt niks aan|komt niks binnen|komt niks verder|komt niks meer|komt niets door
|komt niets aan|komt niets binnen|komt niets verder|komt niets meer|komt geen door|komt geen aan|komt geen binnen
|komt geen verder|komt geen meer|komt nergens door|komt nergens aan|komt nergens binnen|komt nergens verder
|komt nergens meer|komen niet door|komen niet aan|komen niet binnen|komen niet verder|komen niet meer
|komen niks door|komen niks aan|komen niks binnen|komen niks verder|komen niks meer|komen niets door|komen niets aan
|komen niets binnen|komen niets verder|komen niets meer|komen geen door|komen geen aan|komen geen binnen
|komen geen verder|komen geen meer|komen nergens door|komen nergens aan|komen nergens binnen|komen nergens verder
|komen nergens meer|kom niet door|kom niet aan|kom niet binnen|kom niet verder|kom niet meer|kom niks door
|kom niks aan|kom niks binnen|kom niks verder|kom niks meer|kom niets door|kom niets aan|kom niets binnen
|kom niets verder|kom niets meer|kom geen door|kom geen aan|kom geen binnen|kom geen verder|kom geen meer
|kom nergens door|kom nergens aan|kom nergens binnen|kom nergens verder|kom nergens meer|ontvang niks|ontvang niets
|ontvang geen|krijg niks|krijg niets|krijg geen|krijgen niks|krijgen niets|krijgen geen|zie niks|zie niets|zie geen
|hoor niks|hoor niets|hoor geen|geen beeld|geen geluid|geen internet|geen wifi|geen netwerk|geen reactie|geen bereik
|wordt niet verzonden|wordt niet verstuurd|wordt niet geladen|wordt niet weergegeven|wordt niet ontvangen
|wordt niet opgeslagen|wordt niet geaccepteerd|wordt niet herkend|wordt niet gesynchroniseerd|wordt niet bijgewerkt
|wordt niet afgeleverd|worden niet verzonden|worden niet verstuurd|worden niet geladen|worden niet weergegeven
|worden niet ontvangen|worden niet opgeslagen|worden niet geaccepteerd|worden niet herkend
|worden niet gesynchroniseerd|worden niet bijgewerkt|worden niet afgeleverd|verstuurt niet|verstuurt niks
|verstuurt niets|verstuurt geen|stuurt niet|stuurt niks|stuurt niets|stuurt geen|slaat niet|slaat niks|slaat niets
|slaat geen|synct niet|synct niks|synct niets|synct geen|synchroniseert niet|synchroniseert niks
|synchroniseert niets|synchroniseert geen|speelt niet|speelt niks|speelt niets|speelt geen|herkent niet|herkent niks
|herkent niets|herkent geen|vindt niet|vindt niks|vindt niets|vindt geen|toont niet|toont niks|toont niets
|toont geen|pakt niet|pakt niks|pakt niets|pakt geen|stopt ermee|stopt er mee|stopt met werken|stopt steeds
|stopt ineens|stopte ermee|stopte er mee|stopte met werken|stopte steeds|stopte ineens|gestopt ermee|gestopt er mee
|gestopt met werken|gestopt steeds|gestopt ineens|houdt ermee|houdt er mee|houdt met werken|houdt steeds
|houdt ineens|onmogelijk|niet mogelijk|gaat iets mis|gaat iets fout|gaat iets verkeerd|gaat het mis|gaat het fout
|gaat het verkeerd|gaat er iets mis|gaat er iets fout|gaat er iets verkeerd|gaat wat mis|gaat wat fout
|gaat wat verkeerd|gaat helemaal mis|gaat helemaal fout|gaat helemaal verkeerd|gaat weer mis|gaat weer fout
|gaat weer verkeerd|ging iets mis|ging iets fout|ging iets verkeerd|ging het mis|ging het fout|ging het verkeerd
|ging er iets mis|ging er iets fout|ging er iets verkeerd|ging wat mis|ging wat fout|ging wat verkeerd
|ging helemaal mis|ging helemaal fout|ging helemaal verkeerd|ging weer mis|ging weer fout|ging weer verkeerd
|klopt niet|klopt iets niet|vervelende|teringzooi|klotezooi|kutzooi|kut app|kutapp|klote app|kloteapp|kutsite
|kut servers|kutservers|baggerzooi|rotzooi|ineens weg|ineens leeg|ineens gestopt|ineens foetsie|plots weg|plots leeg
|plots gestopt|plots foetsie|plotseling weg|plotseling leeg|plotseling gestopt|plotseling foetsie|opeens weg
|opeens leeg|opeens gestopt|opeens foetsie|allemaal weg|allemaal leeg|allemaal gestopt|allemaal foetsie|verdwenen
|alles weg|is weg|zijn weg|alles kwijt|kwijtgeraakt|beperkt bereikbaar|beperkt beschikbaar|beperkt bruikbaar
|gedeeltelijk bereikbaar|gedeeltelijk beschikbaar|gedeeltelijk bruikbaar|werkt af en toe|werkt soms|wel en dan
|af en aan|geraak niet meer|geraak niet verder|geraak niet door|geraak niet binnen|geraak ni meer|geraak ni verder
|geraak ni door|geraak ni binnen|geraak nie meer|geraak nie verder|geraak nie door|geraak nie binnen|raak niet meer
|raak niet verder|raak niet door|raak niet binnen|raak ni meer|raak ni verder|raak ni door|raak ni binnen
|raak nie meer|raak nie verder|raak nie door|raak nie binnen|trekt het niet|trekt t niet|trekken het niet
|trekken t niet|g'n ene reet|g'n ene moer|g'n moer|g'n bal|geen ene reet|geen ene moer|geen moer|geen bal
|doet geen reet|doet geen ruk|doet geen zak|doet geen drol|doet helemaal niks|doet helemaal niets`,
  work: `werken|werkte|werkend|laden|laad|opent|openen|start|opstarten|opstart|doen|doet het|doen het|functioneert
|functioneren|lukt|lukken|verbindt|verbinden|verbinding maken|reageert|reageren|speelt|afspelen|verstuurt|versturen
|verzenden|ontvangen|synchroniseert|opslaan|inladen|betalen|bellen|bestellen|gebruiken|beschikbaar|bereikbaar
|bruikbaar|toegankelijk|gaat|marcheert|loopt|draait|draaien|streamen|uploaden|downloaden|kijken|luisteren|doorkomen
|pinnen`,
  not: `niets|nieks|geeneen|geen enkele|geen enkel|g'n|nooit|nergens|niemand|zonder|noch|nauwelijks|amper|niet meer
|niets meer|niks meer|geen meer|nooit meer|nog niet|nog niks|nog geen|nog steeds niet|nog steeds geen
|nog steeds niks|nog altijd niet|nog altijd geen|weer niet|alweer niet|ook niet|ook geen|maar niet|gewoon niet
|helaas niet|helemaal niet|helemaal niks|helemaal niets|helemaal geen|totaal niet|totaal geen|absoluut niet
|niet eens|niet echt|niet goed|niet te|al uren niet|al dagen niet|sinds vandaag niet|onmogelijk|weigert|nimmer
|zeker niet|bijna niet|even niet|nu niet|kan niet|kunnen niet|wil niet|is niet|zijn niet|heb geen|hebben geen
|krijg geen|nougabollen|noppes|nul komma nul|geen ene|geen mens|geen kip|geen hond|begot niet|niemendal`,
  now: `nu weer|nou|nou weer|net|net nog|zonet|zojuist|daarnet|daarstraks|zopas|momenteel|op het moment|op dit ogenblik
|thans|tegenwoordig niet|vandaag weer|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|deze ochtend|deze morgen
|deze middag|deze namiddag|deze voormiddag|deze avond|deze week|vandaag de hele dag|hele dag|de hele dag|heel de dag
|de hele ochtend|de hele middag|de hele tijd|heel de tijd|hele avond|al weer|weer eens|weeral|opnieuw
|voor de zoveelste keer|voor de tweede keer|nog altijd|nog|al uren|al een uur|al 2 uur|al 10 minuten|al een half uur
|al een halfuur|al de hele dag|al de hele ochtend|al de hele week|al heel de dag|al dagen|al een tijdje|al even
|al de hele middag|al sinds|al ruim een uur|al meer dan een|al meer dan 2|al twee uur|al drie uur|sinds
|sinds vanmorgen|sinds vanochtend|sinds vanmiddag|sinds vandaag|sinds gisteren|sinds gisteravond|sinds een uur
|sinds een half uur|sinds 2 uur|sinds 10 minuten|sinds kort|sinds vannacht|sinds de update|sinds de laatste update
|sinds maandag|sinds het weekend|sedert|sedert vanmorgen|sinds deze ochtend|sinds deze middag|sinds enkele minuten
|sinds een paar uur|sinds een uurtje|uurtje|tot nu toe|vooralsnog|voorlopig|ineens|opeens|plots|plotseling|constant
|continu|steeds|voortdurend|telkens|elke keer|om de haverklap|10 minuten geleden|5 minuten geleden|een uur geleden
|net geleden|live|zo net|juist nu|net nu|uitgerekend nu|uitgerekend vandaag|efkes|effe|actueel`,
  ago: `gisteravond|gistermiddag|gisterochtend|gistermorgen|gisternacht|gisteren was|eergisteren|laatst|onlangs|pas geleden
|kortgeleden|kort geleden|vorig jaar|vorig weekend|vorige keer|vorige zomer|vorige maandag|vorige dinsdag
|vorige vrijdag|afgelopen weekend|afgelopen maandag|afgelopen dinsdag|afgelopen woensdag|afgelopen donderdag
|afgelopen vrijdag|afgelopen zaterdag|afgelopen zondag|afgelopen nacht|afgelopen maand|afgelopen jaar|verleden week
|verleden jaar|verleden maand|vorige nacht|op maandag|op dinsdag|op woensdag|op donderdag|op vrijdag|op zaterdag
|op zondag|destijds|indertijd|toen|toendertijd|vroeger|ooit|weleer|jaren geleden|een jaar geleden|een week geleden
|een maand geleden|een tijd geleden|een tijdje geleden|een paar dagen geleden|een paar weken geleden
|een paar jaar geleden|enkele dagen geleden|enkele weken geleden|twee weken geleden|twee jaar geleden
|drie jaar geleden|2 dagen geleden|2 weken geleden|2 jaar geleden|2 maanden geleden|10 jaar geleden|dagen geleden
|weken geleden|maanden geleden|in januari|in februari|in maart|in april|in mei|in juni|in juli|in augustus
|in september|in oktober|in november|in december|in de zomer van|begin deze week|eerder deze week|eerder dit jaar
|eerder deze maand|de vorige keer|de laatste keer|weet je nog|weten jullie nog|weet je nog toen|weet iemand nog
|wie herinnert zich|herinner|herinneren jullie je|terugblik|terugkijken|terugkijkend|achteraf|achteraf gezien
|achteraf bekeken|nabeschouwing|evaluatie|lessen uit|lessen van|geleerde lessen|wat we leerden|wat wij leerden
|analyse van de storing|oorzaak van de storing|de storing van gisteren|storing van gisteren|storing van vorige
|storing van afgelopen|de grote storing|na de storing|na die storing|tijdens de storing|sinds de storing
|rapport over|jubileum|verjaardag van|precies een jaar geleden|die keer dat|die ene keer|op die dag|die dag`,
  was: `hadden|werd|werden|is geweest|zijn geweest|geweest|was er|waren er|er was|had ik|deed|deden|ging|gingen|lag eruit
|lag plat|lag er uit|lagen eruit|lagen plat|viel uit|vielen uit|kon|konden|moest|moesten|zat|zaten|kwam|kwamen
|duurde|werkte niet|werkte even niet|deed het niet|was even|was gisteren|was toen|dacht|wilde|stond|stonden|bleek
|zorgde voor|trof|veroorzaakte|heeft geduurd|heeft platgelegen`,
  recovered: `werkt terug|werkt nu weer|werkt inmiddels weer|werkt gelukkig weer|werkt hier weer|werkt bij mij weer
|werkt eindelijk weer|werkt ondertussen weer|werkt intussen weer|werkt opnieuw|werken weer|werken terug
|werken nu weer|werken inmiddels weer|werken gelukkig weer|werken hier weer|werken bij mij weer
|werken eindelijk weer|werken ondertussen weer|werken intussen weer|werken opnieuw|doet weer|doet terug|doet nu weer
|doet inmiddels weer|doet gelukkig weer|doet hier weer|doet bij mij weer|doet eindelijk weer|doet ondertussen weer
|doet intussen weer|doet opnieuw|laadt weer|laadt terug|laadt nu weer|laadt inmiddels weer|laadt gelukkig weer
|laadt hier weer|laadt bij mij weer|laadt eindelijk weer|laadt ondertussen weer|laadt intussen weer|laadt opnieuw
|laden weer|laden terug|laden nu weer|laden inmiddels weer|laden gelukkig weer|laden hier weer|laden bij mij weer
|laden eindelijk weer|laden ondertussen weer|laden intussen weer|laden opnieuw|draait weer|draait terug
|draait nu weer|draait inmiddels weer|draait gelukkig weer|draait hier weer|draait bij mij weer
|draait eindelijk weer|draait ondertussen weer|draait intussen weer|draait opnieuw|draaien weer|draaien terug
|draaien nu weer|draaien inmiddels weer|draaien gelukkig weer|draaien hier weer|draaien bij mij weer
|draaien eindelijk weer|draaien ondertussen weer|draaien intussen weer|draaien opnieuw|loopt weer|loopt terug
|loopt nu weer|loopt inmiddels weer|loopt gelukkig weer|loopt hier weer|loopt bij mij weer|loopt eindelijk weer
|loopt ondertussen weer|loopt intussen weer|loopt opnieuw|gaat weer|gaat terug|gaat nu weer|gaat inmiddels weer
|gaat gelukkig weer|gaat hier weer|gaat bij mij weer|gaat eindelijk weer|gaat ondertussen weer|gaat intussen weer
|gaat opnieuw|marcheert weer|marcheert terug|marcheert nu weer|marcheert inmiddels weer|marcheert gelukkig weer
|marcheert hier weer|marcheert bij mij weer|marcheert eindelijk weer|marcheert ondertussen weer
|marcheert intussen weer|marcheert opnieuw|functioneert weer|functioneert terug|functioneert nu weer
|functioneert inmiddels weer|functioneert gelukkig weer|functioneert hier weer|functioneert bij mij weer
|functioneert eindelijk weer|functioneert ondertussen weer|functioneert intussen weer|functioneert opnieuw
|doet het terug|doet het nu weer|doet het gelukkig weer|doet het inmiddels weer|doet het hier weer
|doet het eindelijk weer|doet het ondertussen weer|doet het opnieuw|doen het weer|doen het terug|doen het nu weer
|doen het gelukkig weer|doen het inmiddels weer|doen het hier weer|doen het eindelijk weer|doen het ondertussen weer
|doen het opnieuw|het werkt het weer|het loopt het weer|het draait het weer|alles werkt het weer
|alles loopt het weer|alles draait het weer|is weer live|is weer er|is weer ok|is terug up|is terug live|is terug er
|is terug werkend|is terug operationeel|is terug groen|is terug oke|is terug ok|is terug goed|is terug toegankelijk
|is nu weer live|is nu weer er|is nu weer ok|is inmiddels weer live|is inmiddels weer er|is inmiddels weer ok
|is gelukkig weer live|is gelukkig weer er|is gelukkig weer ok|is eindelijk weer live|is eindelijk weer er
|is eindelijk weer ok|zijn weer live|zijn weer er|zijn weer ok|zijn terug up|zijn terug live|zijn terug er
|zijn terug werkend|zijn terug operationeel|zijn terug groen|zijn terug oke|zijn terug ok|zijn terug goed
|zijn terug toegankelijk|zijn nu weer live|zijn nu weer er|zijn nu weer ok|zijn inmiddels weer live
|zijn inmiddels weer er|zijn inmiddels weer ok|zijn gelukkig weer live|zijn gelukkig weer er|zijn gelukkig weer ok
|zijn eindelijk weer live|zijn eindelijk weer er|zijn eindelijk weer ok|staat weer live|staat weer er|staat weer ok
|staat terug up|staat terug live|staat terug er|staat terug werkend|staat terug operationeel|staat terug groen
|staat terug oke|staat terug ok|staat terug goed|staat terug toegankelijk|staat nu weer live|staat nu weer er
|staat nu weer ok|staat inmiddels weer live|staat inmiddels weer er|staat inmiddels weer ok|staat gelukkig weer live
|staat gelukkig weer er|staat gelukkig weer ok|staat eindelijk weer live|staat eindelijk weer er
|staat eindelijk weer ok|ben weer live|ben weer er|ben weer ok|ben terug up|ben terug live|ben terug er
|ben terug werkend|ben terug operationeel|ben terug groen|ben terug oke|ben terug ok|ben terug goed
|ben terug toegankelijk|ben nu weer live|ben nu weer er|ben nu weer ok|ben inmiddels weer live|ben inmiddels weer er
|ben inmiddels weer ok|ben gelukkig weer live|ben gelukkig weer er|ben gelukkig weer ok|ben eindelijk weer live
|ben eindelijk weer er|ben eindelijk weer ok|weer up|weer bereikbaar|weer beschikbaar|weer in de lucht
|weer op de been|weer in de benen|weer normaal|weer operationeel|weer in orde|weer goed|weer aan de praat
|weer werkend|weer toegankelijk|weer binnen|weer erin|weer tot leven|weer springlevend|weer groen|weer actief
|weer aan het werk|weer oke|terug in orde|terug in de lucht|terug bereikbaar|terug van weggeweest|terug beschikbaar
|terug normaal|verholpen|gefixt|gefikst|gerepareerd|gemaakt|herstelt zich|voorbij|ten einde|achter de rug
|uit de wereld|van de baan|weer heel|tot leven gewekt|herrezen|uit de dood|uit de doden|leeft weer|het leeft
|alle systemen operationeel|alle systemen groen|alle diensten operationeel|alle diensten groen
|alle services operationeel|alle services groen|alles weer ok|alles terug oke|alles terug goed|alles terug groen
|alles terug ok|kan weer inloggen|kan weer in|kan weer bij|kan weer betalen|kan weer pinnen|kan weer bellen
|kan weer werken|kan er weer inloggen|kan er weer in|kan er weer bij|kan er weer betalen|kan er weer pinnen
|kan er weer bellen|kan er weer werken|kan nu weer inloggen|kan nu weer in|kan nu weer bij|kan nu weer betalen
|kan nu weer pinnen|kan nu weer bellen|kan nu weer werken|kunnen weer inloggen|kunnen weer in|kunnen weer bij
|kunnen weer betalen|kunnen weer pinnen|kunnen weer bellen|kunnen weer werken|kunnen er weer inloggen
|kunnen er weer in|kunnen er weer bij|kunnen er weer betalen|kunnen er weer pinnen|kunnen er weer bellen
|kunnen er weer werken|kunnen nu weer inloggen|kunnen nu weer in|kunnen nu weer bij|kunnen nu weer betalen
|kunnen nu weer pinnen|kunnen nu weer bellen|kunnen nu weer werken|kom weer inloggen|kom weer in|kom weer bij
|kom weer betalen|kom weer pinnen|kom weer bellen|kom weer werken|kom er weer inloggen|kom er weer in
|kom er weer bij|kom er weer betalen|kom er weer pinnen|kom er weer bellen|kom er weer werken|kom nu weer inloggen
|kom nu weer in|kom nu weer bij|kom nu weer betalen|kom nu weer pinnen|kom nu weer bellen|kom nu weer werken
|komen weer inloggen|komen weer in|komen weer bij|komen weer betalen|komen weer pinnen|komen weer bellen
|komen weer werken|komen er weer inloggen|komen er weer in|komen er weer bij|komen er weer betalen
|komen er weer pinnen|komen er weer bellen|komen er weer werken|komen nu weer inloggen|komen nu weer in
|komen nu weer bij|komen nu weer betalen|komen nu weer pinnen|komen nu weer bellen|komen nu weer werken
|lukt het weer|lukt weer|lukt nu weer|gaat het weer|zou weer moeten werken|zou weer werken|zou weer doen
|zou weer te werken|zou nu weer werken|zou nu weer doen|zou het weer werken|zou het weer doen
|zouden weer moeten werken|zouden weer werken|zouden weer doen|zouden weer te werken|zouden nu weer werken
|zouden nu weer doen|zouden het weer werken|zouden het weer doen|moet weer moeten werken|moet weer werken
|moet weer doen|moet weer te werken|moet nu weer werken|moet nu weer doen|moet het weer werken|moet het weer doen
|moeten weer moeten werken|moeten weer werken|moeten weer doen|moeten weer te werken|moeten nu weer werken
|moeten nu weer doen|moeten het weer werken|moeten het weer doen|lijkt weer te werken|lijkt het weer te
|sorry voor het ongemak|sorry voor de storing|sorry voor de overlast|sorry voor de hinder|excuses voor het ongemak
|excuses voor de storing|excuses voor de overlast|excuses voor de hinder|dank voor je geduld|dank voor jullie geduld
|dank voor uw geduld|dank voor het fixen|dank voor het oplossen|bedankt voor je geduld|bedankt voor jullie geduld
|bedankt voor uw geduld|bedankt voor het fixen|bedankt voor het oplossen|fix is live|fix staat live|fix doorgevoerd
|fix uitgerold`,
  anyone: `nog iemand|iemand nog|nog meer mensen|meerdere mensen|anderen|anderen ook|meer mensen met|nog mensen|mensen|iedereen
|niemand anders|wie nog|wie nog meer|wie heeft|wie ook|wie heeft er ook|alleen bij ons|alleen mij|enkel ik
|enkel bij mij|enkel bij ons|enkel hier|alleen hier|ligt het aan mij|ligt aan mij|ligt dit aan mij|aan mij
|aan mij of|ligt het alleen|ik de enige|de enige|de enige die|de enige met|niet de enige|zijn wij de enige
|bij jullie|bij jullie ook|bij jou|bij jou ook|bij u|bij u ook|bij anderen|bij iedereen|bij iemand|bij iemand anders
|bij mij ook|bij ons ook|hier ook|hier hetzelfde|hier idem|idem|ditto|zelfde hier|zelfde probleem|hetzelfde probleem
|hetzelfde|ik ook|wij ook|ook al|ook iemand|ook last|ook last van|jij ook|jullie ook last|u ook|heeft iemand
|heeft er iemand|heeft nog iemand|hebben jullie|hebben jullie ook|hebben meer mensen|hebben meerdere mensen
|hebben anderen|heb jij ook|heb jij|heeft iedereen|herkent iemand|herkenbaar|kan iemand|kunnen jullie|kan er iemand
|weet iemand|weet er iemand|weten jullie|iemand een idee|iemand idee|iemand die|zijn er meer|zijn er anderen
|zijn er mensen|merken jullie|zien jullie|ervaren jullie|krijgen jullie|werkt het bij jullie|collega's
|mijn collega's|mijn buren|buren|heel nederland|half nederland|heel belgie|half vlaanderen|heel het kantoor
|het hele kantoor|hele straat`,
  asking: `wat is er aan|wat is er mis|wat is er loos|wat is er met|wat is er bij|wat is er gebeurd|wat gebeurt er
|wat gebeurt er met|wat is dit|wat is dat|wat heeft|wat doet|wat scheelt er|wat scheelt|wat schort er|wat mankeert
|aan de hand|aan de hand met|aan de hand bij|er iets aan|iets aan de hand|is er iets|is er iets mis|is er wat
|is er een|is er een storing|is er storing|is er een probleem|is er een panne|is er weer|is het|is de|is dat|is dit
|zijn er|zijn er problemen|zijn er storingen|zijn de|zijn jullie|zijn jullie servers|ligt|ligt het|ligt het aan
|ligt de|ligt er|ligt er iets|ligt er weer|ligt alles|liggen de|liggen jullie|ligt jullie|werkt het|werkt de
|werkt dit|doet het|doet de|heeft iemand|hebben jullie|hebben jullie problemen|hebben jullie storing|heb je
|kan iemand|kan het zijn|kan het kloppen|klopt het|klopt het dat|kloppen|weet iemand|weten jullie|wie weet|wanneer
|wanneer werkt|wanneer is|wanneer kunnen|hoe lang|hoelang|hoe lang nog|hoelang nog|hoe lang duurt|tot wanneer
|vanaf wanneer|hoe komt het|hoe komt dat|hoe zit het|hoe kan het|hoezo|waarom werkt|waarom kan ik|waarom doet
|waarom laadt|waaraan ligt|waar ligt het aan|waar ligt dat|wat nu|wat nou|nou zeg|he|huh|hallo|zeg|iemand info
|meer info|is er al info|is er nieuws|al nieuws|enig idee|al enig idee|al meer bekend|al bekend|is al bekend|of niet
|of ben ik|of ligt het|of is het|of enkel ik|of alleen ik|of wat|serieus|echt|echt waar|wtf|oorzaak bekend
|wat is de status|wat is de stand`,
  news: `nieuws|net binnen|laatste nieuws|liveblog|live blog|duizenden gebruikers|gebruikers melden|klanten melden|klanten
|reizigers|getroffen|treft|trof|getroffen door|geraakt door|worden getroffen|tienduizenden|honderden
|honderdduizenden|miljoenen|tal van|talloze|vele|veel klachten|klachten|meldingen|duizenden meldingen
|honderden meldingen|regent klachten|stroom aan meldingen|meldt|melden storing|meldden|gemeld|bericht
|berichten media|volgens het bedrijf|volgens de bank|volgens een woordvoerder|volgens gebruikers|aldus
|aldus een woordvoerder|woordvoerder|woordvoerster|zegt een woordvoerder|laat weten|laat het bedrijf weten
|laat een woordvoerder|bevestigt|bevestigt storing|bevestigen|erkent|erkent problemen|maakt bekend|zegt|blijkt
|naar verluidt|vermoedelijk|mogelijk|wereldwijde|landelijk|internationaal|in heel nederland|in heel belgie
|in heel europa|in heel vlaanderen|in grote delen|in delen van|in meerdere landen|in meerdere steden|op grote schaal
|grootschalig|grootschalige|massaal|massale|enorme|grote|forse|kampt met|kampt met storing|kampen met
|kampt met grote|heeft te maken met|te kampen met|last van storing|zorgt voor|zorgt voor problemen|zorgt voor chaos
|chaos|chaos door|allestoringen|allestoringen nl|storingskaart|storingsoverzicht|storingsmeldingen|lange rijen
|lange files|hinder|ernstige hinder|overlast|cyberaanval|ddos|ddos aanval|hackaanval|hack|oorzaak onbekend
|oorzaak nog onbekend|oorzaak onduidelijk|nog onduidelijk|dit weten we|wat we weten|lees meer|lees verder|lees ook
|via|rt|nu nl|hln|de bank|het bedrijf|moederbedrijf|techbedrijf|techreus|techgigant|chatdienst|berichtendienst
|streamingdienst|betaaldienst|persbericht|ministerie|overheid meldt|politie meldt|politie|telecombedrijf|provider`,
  price: `dure|duurder|te duur|veel te duur|zo duur|peperduur|prijzig|prijsverhoging|prijsverhogingen|prijsstijging
|prijskaartje|kost|kostte|gratis|gratis versie|betaald|betaalde versie|betalen voor|betaal ik|ik betaal|betaal je
|moet je betalen|meer betalen|bijbetalen|abonnementen|abonnementskosten|abonnementsprijs|opzeggen|opgezegd|opzegging
|zeg op|abonnement opgezegd|opzegtermijn|lidmaatschap|contract|contracten|verlengen|factuur|facturen|rekening
|afgeschreven|afschrijving|incasso|automatische incasso|aanmaning|boete|terugbetaling|terugbetaald|geld terug
|geld kwijt|tegoed|tegoedbon|korting|kortingen|kortingscode|kortingsbon|aanbieding|aanbiedingen|actie|cashback
|reclames|reclamevrij|zonder reclame|advertenties|advertentie|proefperiode|proefabonnement|limiet|limieten|daglimiet
|weeklimiet|gebruikslimiet|limiet bereikt|limiet op|tokens op|credits op|credits|datalimiet|databundel|betaalmuur
|per maand|per jaar|euro per maand|euro per jaar|geldklopperij|geldwolven|geldklopper|graaiers|graaien|uitmelken
|uitknijpen|oplichters|goedkoop|goedkoper|bezorgkosten|verzendkosten|servicekosten|toeslag|tarief|tarieven
|tariefsverhoging|waar voor je geld|geldverspilling|zonde van het geld|hypotheek|rente|spaarrente|familieabonnement
|studentenkorting|licentie|licenties|licentiekosten`,
  quality: `slechte|slechtste|waardeloze|bagger|ruk|kut|klote|kak|kutten|ronduit slecht|bar slecht|belabberd|belabberde|beroerd
|beroerde|dramatisch|drama|verschrikkelijk|vreselijk|afschuwelijk|afgrijselijk|rampzalig|ramp|om te huilen
|om te janken|janken|schandalig|schandelijk|schande|belachelijk|absurd|bizar slecht|lachwekkend|zwak|matig
|tegenvallend|tegenvaller|valt tegen|teleurgesteld|teleurstellend|teleurstelling|ontevreden|niet tevreden|irritante
|irriteert|ergernis|erger me|ergerlijk|vervelend|storend|stom|stomme|domme|dommer|achterlijk|idioot|onzin|flauwekul
|lelijke|onoverzichtelijk|onduidelijk|ingewikkeld|omslachtig|verwarrend|onlogisch|ondoordacht|onhandig|nutteloos
|nutteloze|overbodig|overgewaardeerd|saai|troep|rommel|rotzooi|zooi|zooitje|shit|prut|puin|afval|wanproduct
|oplichting|oplichters|opgelicht|scam|bedrog|bedriegers|nep|onbetrouwbaar|onbeschoft|onbeleefd|onvriendelijk
|respectloos|arrogant|incompetent|onkundig|onbekwaam|niet te vertrouwen|nooit meer|nooit weer|nooit meer besteld
|niet aan te raden|afrader|afgeraden|aanrader niet|een ster|1 ster|nul sterren|slechte service
|slechte klantenservice|slechtste klantenservice|waardeloze service|klantonvriendelijk|niet klantvriendelijk
|service nul|nul service|nergens op|slaat nergens op|steeds slechter|wordt steeds slechter|alleen maar slechter
|achteruit gegaan|achteruitgang|vroeger beter|was vroeger beter|haten|ik haat|hekel aan|gruwelijk|walgelijk|beu
|kotsbeu|spuugzat|zat van|helemaal klaar mee|klaar mee|te laat|vertraging|vertraagde trein|vertraagde vlucht
|trein rijdt niet|treinen rijden niet|geannuleerd|vlucht geannuleerd|uitval van treinen|niet bezorgd|niet geleverd
|nooit aangekomen|nooit ontvangen|verkeerd bezorgd|pakket kwijt|pakketje kwijt|beschadigd|koud geleverd|koud eten
|vies|smerig|overvol|hallucineert|hallucinaties|verzint dingen|censuur|bots|vol bots|vol spam|shadowban|verbannen
|nieuw design|nieuwe design|nieuwe layout|nieuwe vormgeving|oude versie|was beter|mis ik|ontbreekt|jammer
|frustrerend|frustratie|om gek van te|word er gek van|gek van|pisnijdig|woest|boos|bedroevend|ondermaats
|onder de maat|onacceptabel|trek het niet|tering|teringzooi`,
  business: `aandelenkoers|koers|koersdoel|beurs|beursgang|beurswaarde|kwartaal|kwartaalcijfers|jaarcijfers|cijfers|winst|winsten
|winstwaarschuwing|verlies|omzet|omzetgroei|procent|miljarden|miljoen euro|mld|mln|waardering|investeerder
|investeerders|investering|investeert|overname|overgenomen|neemt over|fusie|koopt|verkoopt|verkocht|samenwerking
|partnerschap|partner|kondigt aan|aangekondigd|lancering|introduceert|onthult|presenteert|brengt uit|nieuwe functie
|nieuwe functies|nieuw product|vanaf nu beschikbaar|rolt uit|vacatures|wij zoeken|we zoeken|gezocht|solliciteer
|solliciteren|baan|banen|functie|collega gezocht|kom werken|werken bij|ontslag|ontslagen|ontslagronde|banenverlies
|schrapt banen|reorganisatie|vakbond|vakbonden|topman|topvrouw|directeur|bestuur|oprichter|startup|start up
|marktaandeel|markt|concurrent|concurrentie|toezichthouder|rechtszaak|rechter|klaagt aan|boete van
|europese commissie|regelgeving|wet|kantoor|kantoren|filiaal|filialen|vestiging|opent vestiging|failliet
|faillissement|beurzen|congres|evenement|sponsort|campagne|winactie|analist|analisten|dividend|stijgt|daalt|daling
|groei|jaarverslag`,
  learning: `hoe je|hoe moet ik|hoe kan ik|hoe kan je|hoe doe je|hoe werkt|hoe zet ik|hoe maak ik|hoe gebruik je|zo doe je
|zo werkt|zo gebruik je|zo stel je|stappenplan|stap voor stap|handleidingen|uitleg|uitgelegd|tip|tips en tricks
|tips voor|truc|trucs|trucje|trucjes|gids|cursussen|training|workshop|opleiding|leer|geleerd|les|lessen|beginners
|voor beginners|introductie|basis|voorbeeld|voorbeelden|sjabloon|vergelijking|vergeleken|getest|recensie|ervaringen
|ervaring met|aanrader|aanraders|aanbevelen|alternatief voor|alternatief|alternatieven|blog|blogpost|artikel
|aflevering|video|nieuwe video|boek|lezing|presentatie|gebouwd met|gebouwd|gemaakt met|zelf hosten|zelfgemaakt
|instellen|installeren|configureren|opzetten|integreren|integratie met|migratie|overstap naar|met behulp van
|dankzij ai|gebruik van|project|school|studie|scriptie|samenvatting|overzicht|checklist|veelgestelde vragen
|wist je dat|mijn setup|mijn workflow`,
  me: `mij|mn|m'n|onze|ikzelf|ben ik|heb ik|kan ik|krijg ik|moet ik|ik kan|ik heb|ik krijg|ik kom|ik ben|ik wil|ik moet
|ik zit|bij mij|bij ons|bij mij thuis|hier bij ons|hier bij mij|kheb|kben|kweet|'k heb|'k kan|ikke|mijne|mijnen`,
  idiom: `downloaden|downloads|gedownload|lockdowns|shutdown|breakdown|slowdown|downgrade|downgraden|down syndroom
|downsyndroom|syndroom van down|voel me down|voel me zo down|beetje down|me down voelen|down van|down voor|ben down
|ik ben down|ups en downs|slowcooker|plattegrond|plattegronden|platte tekst|platteland|platform|platforms|plat water
|plat dak|platte band|plat brabants|plat haags|plat accent|plat praten|plat dialect|platte humor|platgebeld
|platgelopen|platgetreden|platgetreden paden|platgebombardeerd|telefoon platgebeld|loopt de deur plat|spreekt plat
|lig ik plat|plat op mijn rug|plat op bed|wegenkaart|stroomstoring|stroomuitval|stroom uitgevallen|haaruitval
|lesuitval|uitval van les|treinstoring|seinstoring|wisselstoring|bovenleidingstoring|sein- en wisselstoring
|persoonlijkheidsstoornis|eetstoornis|angststoornis|slaapstoornis|stoornis|stoornissen|ziek uitgevallen
|met blessure uitgevallen|geblesseerd uitgevallen|valt geblesseerd uit|valt uit met|treinen vallen uit
|trein valt uit|trein uitgevallen|trein is uitgevallen|bus valt uit|les valt uit|valt mee|valt op|valt tegen
|valt samen|valt onder|goed uitgevallen|niet storen|stoor niet|stoort me|stoor me|stoor mij|bugatti|crashcursus
|spoedcursus|beurscrash|beurskrach|vliegtuigcrash|crash van de beurs|crashtest|auto crash|vliegtuig gecrasht
|crypto crash|koers gecrasht|prijzen gecrasht|op de bank gecrasht|bij vrienden gecrasht|flash crash|foute boel
|foute humor|foute trui|foute kersttrui|foute muziek|foute uur|foute party|fout gemaakt|fouten maken|fouten gemaakt
|mijn fout|jouw fout|domme fout|grote fout|grootste fout|fout van de|taalfout|taalfouten|spelfout|spelfouten|typfout
|typfouten|tikfout|tikfouten|denkfout|denkfouten|rekenfout|beginnersfout|beginnersfouten|veelgemaakte fouten
|deze fouten|fouten die|fouten voorkomen|foutafhandeling|foutopsporing|foutloos|foutloze|zonder fouten
|van fouten leren|leren van fouten|van je fouten|menselijke fout|scheidsrechterlijke fout|verkeerde been
|dood gaan van|lach me dood|lachen me dood|doodgelachen|doodgaan van|doodmoe|doodsaai|doodnormaal|doodleuk|doodeng
|doodzonde|doodsbang|doodlopend|doodverklaard|dood verklaard|dode hoek|dode zee|is dood lang leve|ten dode
|doodgewoon|doodstil|doodziek|verveel me dood|schaam me dood|erger me dood|schrok me dood|deadlines|dood spoor
|op dood spoor|dood paard|dood gevonden|dood aangetroffen|over mijn lijk|geestdood|ben dood|ik ben dood|kapot van
|ben er kapot van|er kapot van|ben kapot|helemaal kapot van|kapot moe|kapotmoe|kapot gelachen|lach me kapot
|kapotgelachen|lachen me kapot|schaam me kapot|verveel me kapot|kapot gaan|ga kapot|ik ga kapot|ga stuk|ik ga stuk
|ga helemaal stuk|kapotbezuinigd|kapot bezuinigd|kapot maken|kapotmaken|maakt kapot|maakt alles kapot
|kapot gemaakt door|kapotte schermen|scherm kapot|telefoon kapot|laptop kapot|kapot aangekomen|kapot geleverd
|kapot bezorgd|stuk beter|stuk minder|stuk sneller|stuk goedkoper|stuk duurder|een stuk|een heel stuk|stuk voor stuk
|stukken beter|stukje|stuk of|per stuk|goed stuk|mooi stuk|stuk geschreven|dit stuk|stuk over|stuk in de
|stuk gelezen|opiniestuk|stuk speelgoed|een goed stuk|hangt af van|hangt ervan af|hangt er vanaf|hangt samen
|hangt aan de muur|rondhangen|ophangen|in de lucht hangen|boven het hoofd|de keel uit hangen|hangt me de keel
|hangt de keel uit|hangmat|hangjongeren|hangplek|afhankelijk van|vastgoed|vast wel|vast niet|vast en zeker
|vaste baan|vast contract|alvast|zit vast in de|zit vast op|vast in de file|vaste prijs|houd je vast|hou vast
|vastberaden|vastgesteld|vastleggen|gaat het om|gaat om|gaat over|gaat het over|waar gaat het|daar gaat het
|hoe gaat het|hoe gaat het met|gaat live|gaat viraal|gaat open|gaat dicht|gaat weg|gaat stoppen|gaat verder
|gaat door|gaat naar|gaat goed met|gaat ervan uit|gaat uit van|gaat met pensioen|gaat niet om|gaat er niet om
|gaat het niet om|gaat niet over|gaat niet door|gaat nergens over|gaat nergens heen|gaat niet goed met
|zo gaat het niet|dat gaat niet zomaar|gaat niet zonder|gaat niet weg|loopt af|loopt op|loopt terug|loopt achter
|loopt voorop|loopt uit|loopt uiteen|loopt mee|lopen rond|loopt naast zijn|werkt als|werkt bij|werkt samen
|werkt samen met|werkt mee|werkt voor|werken bij|werken aan|werken voor|werken samen|ik werk bij|werkt zo
|zo werkt het niet|zo werkt dat niet|werkt niet meer bij|werkt niet meer voor|werkt averechts|werkt verslavend
|werkt op mijn zenuwen|op mijn zenuwen|doet me denken|doet denken aan|doet mee|doet niet mee|doet er niet toe
|doet er toe|doet pijn|doet zeer|doet goed|doet zijn best|doet het goed|doet het beter|doet het slecht op
|niks te maken|niks mis mee|niets mis mee|niks aan de hand|niets aan de hand|maakt niet uit|maakt niks uit
|kan niet wachten|niet te missen|mis het niet|niet vergeten|vergeet niet|niet normaal goed|niet alleen
|niet te stoppen|stopt met|stopt ermee per|trekt de stekker uit|stekker uit|stekker eruit|stekkers|uit de handel
|uit het assortiment|wordt stopgezet|stopgezet|wordt afgeschaft|afgeschaft|sluit kantoren|sluit filialen
|sluit winkels|sluit kantoor|sluit vestiging|sluit deal|sluit aan bij|sluit overeenkomst|sluit zich aan
|houdt op te bestaan|einde van|komt een einde|verdwijnt uit|verdwijnt van|verdwijnt definitief|offline modus
|offlinemodus|offline luisteren|offline kijken|offline kaarten|offline gebruiken|offline beschikbaar|offline spelen
|offline werken|ook offline|werkt offline|offline club|ben offline|even offline|ga offline|ik ga offline|dag offline
|offline zijn|offline leven|offline versie|geen probleem|geen problemen|zonder problemen|geen enkel probleem
|probleemloos|luxeprobleem|luxeproblemen|het probleem is|het probleem met|grootste probleem|het echte probleem
|probleem oplossen|lost een probleem op|maatschappelijk probleem|geldprobleem*|rugproblem*|relatieproblem*
|drugsproblem*|probleemwijk*|first world problems|eersteklas probleem|niet bereikbaar met ov
|telefonisch niet bereikbaar|telefonisch onbereikbaar|klantenservice niet bereikbaar|klantenservice onbereikbaar
|klantenservice is onbereikbaar|helpdesk onbereikbaar|goed bereikbaar|niet op voorraad|niet leverbaar|uitverkocht
|nog niet beschikbaar|niet beschikbaar in nederland|niet beschikbaar in belgie|binnenkort beschikbaar
|vanaf nu beschikbaar|nu beschikbaar|beschikbaar voor|onbereikbare liefde|onbereikbare droom|staking|stakingen
|staakt morgen|stakers|personeel staakt|treinstaking|burn out|burnout|brandt voor|ontploft op internet|ontploft op
|telefoon ontploft|mijn telefoon ontploft|traag op gang|trage start|slow start|trage groei|langzaam maar zeker
|langzaam aan|langzamerhand|traag maar zeker|trager leven|slakkenhuis|vertraging van de trein|vertraging op de
|bevroren tegoeden|tegoeden bevroren|bevroren rekening|rekening bevroren|bevroren pizza|loon bevroren|breekt record
|breekt records|breekt alle records|breekt door|doorbraak|doorbreekt|ingebroken|breekpunt`,
  fine: `werkt prima|werkt gewoon|werkt goed|werkt perfect|werkt super|werkt hier|werkt hier prima|werkt hier gewoon
|werkt bij mij|werkt bij mij wel|werkt bij mij prima|werkt wel|werkt nog|werkt als een trein|werkt als een zonnetje
|werkt fantastisch|werkt uitstekend|werkt vlekkeloos|doet het prima|doet het gewoon|doet het hier|doet het hier wel
|doet het bij mij|doet het nog|doet het goed|hier geen problemen|hier geen probleem|hier geen last|geen last van
|nergens last van|geen problemen hier|geen problemen|geen probleem|nooit problemen|nog nooit problemen|nooit storing
|nog nooit storing|hier prima|hier alles goed|bij mij prima|bij mij geen problemen|bij mij werkt het
|loopt als een trein|als een trein|als een tierelier|vlekkeloos|probleemloos|soepel|stabiel|betrouwbaar|degelijk
|gelukkig maar|godzijdank|god zij dank|goddank|gelukkig wel|gelukkig niet|in elk geval|tenminste|top|toppie|topper
|superfijn|superhandig|geweldige|fantastisch|uitstekend|perfect|briljant|geniaal|mooi|mooie|gaaf|vet|cool|nice
|lekker|heerlijk|fijn|fijne|handig|handige|goed|goede|beste|de beste|tof|toffe|leuk|leuke|zalig|keigoed|kei goed
|keitof|chapeau|petje af|complimenten|compliment|dank|bedankt|dankjewel|dank je wel|dank u wel|merci|thanks|blij mee
|blij met|zo blij|blij|tevreden|zeer tevreden|heel tevreden|aanrader|echte aanrader|dikke aanrader|aan te raden
|hou van|houd van|ik hou van|liefde voor|verliefd op|fan|fan van|grote fan|genieten|geniet|eindelijk|vriendelijk
|snel|snelle|super snel|razendsnel|vlot|vlotte|behulpzaam|netjes|keurig|niks te klagen|niets te klagen|geen klachten
|kan niet klagen|raad ik aan|goed geregeld|goed bezig|lof|respect`,
  cause: `want|wegens|door een|door de|dankzij|dankzij een|als gevolg van|ten gevolge van|tengevolge van|gevolg van
|door toedoen van|komt door|kwam door|komt het door|komt doordat|veroorzaakt door|veroorzaakt|oorzaak|oorzaak is
|oorzaak was|de oorzaak|reden|de reden|reden is|daardoor|hierdoor|waardoor|daarom|dus|zodat|aangezien|ligt aan
|ligt aan de|lag aan|lag aan de|ligt aan het|schuld van|de schuld van|te wijten aan|is te wijten aan|het gevolg van
|sinds de update|na de update|na een update|na update|door een storing|door storing|door problemen|door de storing
|wegens storing|wegens problemen|wegens een storing|wegens technische problemen|omwille van|ten gevolge
|naar aanleiding van|met dank aan|vermits|doordat de|omdat de|nu de|met als gevolg`,
  contrast: `echter|hoewel|ondanks|toch|desondanks|daarentegen|behalve|alleen|ofschoon|al is|ook al|zelfs al|niettemin|nochtans
|evenwel|intussen|ondertussen|in tegenstelling tot|in plaats van|anderzijds|enerzijds|aan de andere kant|wel
|maar wel|maar ja|maar goed|maarja|daarbij|buiten|op zich|integendeel|doch|mits|tenzij|vergeleken met|anders dan
|juist wel`,
  joke: `koffie dan maar|bakkie|bakje koffie|bakkie doen|koffiepauze|dan maar koffie|pauze|lange lunch|vroege lunch|lunchen
|ga naar huis|ik ga naar huis|dan maar naar huis|vroeg weekend|weekend|vrije dag|dagje vrij|vrij|ijsvrij|vrijmibo
|vrijmiboo|borrel|borrelen|biertje|pintje|pintjes|pint|bier|terras|terrasje|naar het terras|dutje|dutje doen|slapen
|bed|terug naar bed|terug in bed|gras aanraken|naar buiten|ga naar buiten|lekker naar buiten|wandelen
|stukje wandelen|zon|frisse lucht|boek lezen|een boek lezen|boek pakken|praten met mijn gezin|met mijn gezin
|met mijn vrouw praten|met echte mensen|gezin leren kennen|aardige mensen|lijken aardige mensen|zelf nadenken
|nu zelf nadenken|zelf denken|hersens gebruiken|mijn hersens|eigen hersens|eigen hoofd|zelf typen|zelf schrijven
|zelf coderen|pen en papier|met pen en papier|potlood|postduif|postduiven|rooksignalen|fax|faxen|faxapparaat
|stenen tijdperk|terug naar de stenen|middeleeuwen|terug naar de jaren|jaren negentig|zoals vroeger|net als vroeger
|contant|cash|contant geld|huishouden|stofzuigen|de was doen|opruimen|poetsen|strijken|productiviteit|zo productief
|productief|werkloos|duimen draaien|duimendraaien|vingers draaien|verveling|verveel me|wat moet ik nu|wat nu|en nu
|wat ga ik nu|wat doe ik nu|mijn leven is voorbij|einde van de wereld|wereld vergaat|apocalyps|paniek
|paniek in de tent|rip|rust zacht|kaarsje branden|kaarsje|minuut stilte|gecondoleerd|de stagiair|stagiair|stagiaire
|stekker eruit getrokken|over de stekker gestruikeld|stekker gestruikeld|kabel doorgeknipt|hamster|hamsters
|uit en weer aan|uit en aan|heb je al geprobeerd|deploy op vrijdag|haha|hahaha|lol|hihi|lekker dan|lekker bezig
|lekker is dat|fijn dan|fijn begin|goed begin|mooie timing|goede timing|perfecte timing|lekkere timing|timing
|natuurlijk net|uiteraard|uiteraard net nu|heb ik weer|hebben wij weer|dat heb ik weer|tuurlijk|typisch
|maandagochtend|typisch maandag|bravo|applaus|ironie|toeval`,
  personal: `m'n account|mn account|account geblokkeerd|account geblokeerd|mijn profiel|mijn telefoon|m'n telefoon|mijn gsm
|men gsm|mijn iphone|mijn laptop|mijn pc|mijn computer|mijn tv|mijn tablet|mijn pas|mijn pinpas|mijn kaart
|mijn bankkaart|mijn rekening|mijn bestelling|mijn pakket|mijn pakketje|pakketje|pakket|mijn bezorger|bezorger
|koerier|mijn afspeellijst|mijn playlist|mijn wachtwoord vergeten|mijn mail|mijn gegevens|mijn factuur|mijn boeking
|mijn reservering|mijn vlucht|mijn koffer|koffer|koffers|bagage|mijn stoel|mijn trein|mijn nummer|mijn modem
|mijn router|mijn wifi|mijn abonnement|mijn contract|mijn zaak|mijn klacht|klacht|klacht ingediend|klantnummer
|ordernummer|bestelnummer|boekingsnummer|factuurnummer|zaaknummer|dossiernummer|referentienummer|ticketnummer|ticket
|ticket aangemaakt|track and trace code|klantenservice|klantendienst|helpdesk|supportteam|servicedesk|medewerker
|medewerkster|in de wacht|wachtrij|wacht al|wacht nog steeds|ik wacht|wacht op antwoord|antwoord|geen antwoord
|geen reactie|geen reactie op|reageren niet op|krijg geen antwoord|stuur ons|stuur ons een dm|stuur een dm|stuur me
|stuur even|via dm|per dm|dm gestuurd|dm'en|pb|prive bericht|in een prive|neem contact op|contact opnemen
|contact met ons|laat het weten|laat even weten|kun je|kun je ons|kunt u|kunt u mij|kunt u ons|kan je me
|kunnen jullie helpen|kunnen jullie mij|kun je helpen|help|hulp nodig|hulp|graag hulp|wie kan helpen|groet|groetjes
|mvg|met vriendelijke groet|goedemorgen|goedemiddag|goedenavond|beste|geachte|hoi|hallo|dag|opnieuw geinstalleerd
|app verwijderd|herinstalleren|herinstallatie|opnieuw installeren|opnieuw opgestart|herstart|cache geleegd
|cache wissen|nieuwe telefoon|nieuwe gsm|telefoonnummer|retour|retourneren|retourzending|terugbetaling|reservering
|reservatie|afspraak|bezorging|levering|buren afgegeven|bij de buren|garantie|monteur|technieker|gehackt
|account gehackt|ben gehackt|verifieren|verificatie|identiteit|op mijn telefoon|op mijn gsm|op mijn laptop
|op mijn tv|op mijn iphone|met mijn account|in mijn account|van mijn account|van mijn rekening|verhuizing|verhuizen
|aansluiting|mijn internet`,
  if: `indien|mocht|mochten|stel|stel dat|stel je voor dat|stel u voor|zou|zouden|zou je|zou het|zou moeten|zou kunnen
|wat als|wat gebeurt er als|wat doe je als|wat doen we als|wat zou|wat zou er|als het|als de|als er|als ooit|als ze
|elke keer als|elke keer dat|altijd als|telkens als|iedere keer als|alleen als|zelfs als|ook als|tenzij|zolang
|totdat|voordat|voor als|in geval van|in het geval|in geval dat|voor het geval|in noodgevallen|noodplan|noodscenario
|scenario|hypothetisch|theoretisch|in theorie|misschien|wellicht|mogelijk|eventueel|hoop|ik hoop|hopen
|laten we hopen|laat ons hopen|wens|ik wou|wou dat|was het maar|had ik maar|bang|bang dat|ben bang dat|ik vrees
|vrees|angst|straks|binnenkort|morgen|overmorgen|volgende week|volgende maand|volgend jaar|in de toekomst|ooit
|gepland|geplande|gepland onderhoud|onderhoud gepland|staat gepland|aangekondigd onderhoud|zal|zullen|gaat worden
|zal worden|wordt binnenkort|afhankelijk|afhankelijkheid|te afhankelijk|of|doe alsof|alsof`,
  also: `eveneens|tevens|evenals|beiden|alle twee|alletwee|alle drie|zowel|net als|net zoals|idem|ditto|hetzelfde|evenzo
|daarnaast|bovendien|samen met|inclusief|alles|allemaal|tegelijk|tegelijkertijd|ook al|ook down|ook plat|ook eruit
|evengoed|plus ook|mee|ook nog|ook nog eens|noch|ookal`,
  instead: `overgestapt|overgestapt naar|overgestapt op|stap over|stap over naar|stap over op|stappen over|ik ga over
|ga over naar|gaan over naar|overschakelen|overgeschakeld|schakel over|switchen|geswitcht|geswitched|switch naar
|switchen naar|wissel naar|gewisseld|veranderd van|verander van|in plaats daarvan|in de plaats|ter vervanging
|vervangen door|vervanger|alternatief|als alternatief|alternatieven|gebruik nu|gebruik dan maar|gebruik ondertussen
|gebruik voorlopig|gebruik ik|dan maar|dan maar via|dan maar naar|dan gebruik ik|probeer|probeer eens|ga terug naar
|terug naar|uitwijken|uitwijken naar|uitgeweken|wijk uit naar|terugvallen op|terugval|terugvaloptie|plan b
|noodoplossing|tijdelijk|tussentijds|verhuisd naar|verhuizen naar|verhuis naar|gemigreerd|migreren|weg bij
|opgezegd en|vaarwel|hallo`,
  repair: `we zijn ermee bezig|zijn ermee bezig|ermee bezig|er mee bezig|we zijn bezig|zijn bezig|is bezig|druk bezig
|hard bezig|bezig met|aan het oplossen|aan het herstellen|aan het onderzoeken|aan een oplossing|aan de oplossing
|werken aan een|werken aan een oplossing|werken aan herstel|wordt gewerkt|wordt aan gewerkt|wordt hard gewerkt
|er wordt gewerkt|er wordt aan gewerkt|wordt opgelost|wordt verholpen|wordt onderzocht|wordt hersteld|onderzoeken
|onderzoeken het|onderzoeken de oorzaak|we kijken ernaar|kijken ernaar|kijken er naar|we zoeken het uit
|zoeken het uit|uit te zoeken|bekend bij ons|ons bekend|is bekend|is ons bekend|bij ons bekend|bekend probleem
|bekende storing|op de hoogte|zijn op de hoogte|we zijn op de|we zijn ons bewust|ons bewust van|ons ervan bewust
|oorzaak gevonden|oorzaak bekend|oorzaak is gevonden|geidentificeerd|oplossing gevonden|monitoren|we monitoren
|in de gaten|houden het in de|houden jullie op de|houden je op de|houden u op de|hou je op de|we houden jullie
|monteurs|monteurs zijn|onze monteurs|technici|onze technici|techniekers|onze techniekers|engineers|onze engineers
|ons team|team werkt|collega's zijn bezig|onze collega's|zo snel mogelijk|zsm|asap|met man en macht|met spoed
|met prioriteit|binnen afzienbare tijd|verwachte oplostijd|oplostijd|verwachte hersteltijd|naar verwachting
|we verwachten|meer info volgt|update volgt|meer informatie volgt|volgt snel|excuses voor het ongemak|onze excuses
|excuses|sorry voor het ongemak|ongemak|voor het ongemak|onze excuses voor|dank voor je geduld|even geduld|geduld
|heb geduld|begrip|dank voor uw begrip|bedankt voor je begrip|statuspagina|status pagina|storingspagina|statusupdate
|onderhoud|onderhoudswerkzaamheden|onderhoudsmodus|in onderhoud|werkzaamheden|noodonderhoud|spoedonderhoud
|ongepland onderhoud|rollback|teruggedraaid|hotfix|fix onderweg|fix uitgerold|herstart van|incident|crisisteam
|prio 1|oplossing`,
  thing: `sites|webpagina|webshop|webwinkel|winkel|apps|appje|applicatie|applicaties|programma|programma's|software|diensten
|dienstverlening|systeem|systemen|computersysteem|computersystemen|ict|computer|netwerk|netwerken|wifi|verbinding
|verbindingen|lijn|lijnen|telefoonlijn|telefoonlijnen|portaal|portalen|klantenportaal|platformen|cloud|datacenter
|datacenters|databank|database|kassasysteem|kassa's|kassa|pinautomaat|pinautomaten|betaalautomaten|betaalterminals
|betaalsysteem|boekingssysteem|mobiel bankieren|internetbankieren|bankapp|bankieren app|gameservers|spel|game
|launcher|stream|zender|omgeving|mijn omgeving|dashboard|infrastructuur|backend|interface|gateway|router|modem
|mailserver|bot|assistent|chatbot|model|ding|dat ding|boel|de boel|de hele boel|zooi|de hele zooi|tent|het zaakje
|toestand|poortjes|automaat|automaten`,
  trouble: `probleem|probleempje|probleempjes|storing|storingen|storinkje|incidenten|bugje|glitch|glitches|hick up|hick ups
|hiccup|hikje|euvel|mankement|mankementen|hapering|haperingen|verstoring|verstoringen|onderbreking|onderbrekingen
|serviceonderbreking|panne|pannes|pech|defect|defecten|computerproblem*|serverproblem*|netwerkproblem*
|verbindingsproblem*|internetproblem*|inlogproblem*|betaalproblem*|systeemproblem*|softwareproblem*|laadproblem*
|pinproblem*|capaciteitsproblem*|gedoe|gedonder|gezeik|gezeur|geklooi|gekloot|geëmmer|ellende|heisa|miserie|chaos
|debacle|fiasco|ramp|crash|crashes|uitval|blackout|black out|black outs|stremming|complicaties|moeilijkheden
|kinderziekte|kinderziektes|kuren|strubbelingen|perikelen|hinder|overlast|ongemakken|sores|hommeles|heibel`,
};
