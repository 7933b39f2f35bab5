import type { Phrases } from './phrases.ts';

/** Polish. */
export const PL: Phrases = {
  down: `awarii|awarię|awarią|awariami|leżą|padły|pada|padają|padnięty|padnięta|padnięte|zdycha|umarł|umarło|umarła|nie żyje|nie żyją|siadł|siadło|siadła
|siadły|klęknął|klęknęło|klękło|klękł|klęka|wywaliło|wyłożył się|wyłożyło się|wyłożyły się|wysypał się|wysypało się
|wysypały się|posypał się|posypało się|posypały się|sypnęło się|runął|runęło|zgasł|poległ|ubity|trup|martwy|martwa
|martwe|zgon|nieczynny|nieczynne|nieczynna|niedostępne|niedostępni|niedostępność|nieosiągalny|nieosiągalna
|nieosiągalne|poszło się paść|poszło się jebać|jebło|jebnęło|pierdolnęło|pieprznęło|pizgło|wypierdoliło|wykopyrtnął
|wyzionął ducha|odszedł|spoczywaj w pokoju|kaplica|dętka|przeciążone|przeciążony|przeciążenie|awari*|nie ładują
|nie wczytują|nie otwierają|nie odpowiadają|nie reaguje|nie łączy|nie uruchamia|nie odpala|nie włącza|nie startuje
|nie mogę otworzyć|nie mogę wejść|nie mogę połączyć|nie mogę uruchomić|nie mogę odpalić|nie mogę załadować
|nie mogę dostać się|nie mogę się połączyć|nie mogę się dostać|nie mogę się dodzwonić|nie można otworzyć
|nie można wejść|nie można połączyć|nie można uruchomić|nie można odpalić|nie można załadować|nie można dostać się
|nie można się połączyć|nie można się dostać|nie można się dodzwonić|nie możemy otworzyć|nie możemy wejść
|nie możemy połączyć|nie możemy uruchomić|nie możemy odpalić|nie możemy załadować|nie możemy dostać się
|nie możemy się połączyć|nie możemy się dostać|nie możemy się dodzwonić|nie da się otworzyć|nie da się wejść
|nie da się połączyć|nie da się uruchomić|nie da się odpalić|nie da się załadować|nie idzie otworzyć|nie idzie wejść
|nie idzie połączyć|nie idzie uruchomić|nie idzie odpalić|nie idzie załadować|nie idzie dostać się
|nie idzie się połączyć|nie idzie się dostać|nie idzie się dodzwonić|nie daje się otworzyć|nie daje się wejść
|nie daje się połączyć|nie daje się uruchomić|nie daje się odpalić|nie daje się załadować|brak połączenia
|brak dostępu|brak odpowiedzi|brak łączności|brak zasięgu|brak internetu|brak sieci|brak sygnału
|brak kontaktu z serwerem|nie ma połączenia|nie ma dostępu|nie ma odpowiedzi|nie ma łączności|nie ma zasięgu
|nie ma internetu|nie ma sieci|nie ma sygnału|zerwane połączenie|zerwane połączenia|zrywa połączenie
|zrywa połączenia|utracono połączenie|utracono połączenia|przerwane połączenie|przerwane połączenia
|przerwa w działaniu|przerwy w działaniu|przerwa w dostępie|przestój|przestał odpowiadać|przestało odpowiadać
|nie da rady wejść|poza zasięgiem|wyłączone serwery|serwery wyłączone|ciemność|strona nie istnieje|odcięło`,
  errors: `błędu|błędów|błędami|komunikat o błędzie|wystąpił problem|coś poszło nie tak|ups|spróbuj ponownie|spróbuj później
|proszę spróbować później|przekroczono limit czasu|przekroczony czas|upłynął limit czasu|timeouty|timeoutuje
|sesja wygasła|pusta strona|pusty ekran|biały ekran|czarny ekran|biała strona|niebieski ekran|kółko|kółeczko
|kręci się i kręci|mieli i mieli|wiecznie się ładuje|ładowanie bez końca|wieczne ładowanie|ekran ładowania|klepsydra
|pętla|w pętli|zapętla się|crashuje|crashują|scrashował|zcrashowało|krasz|kraszuje|wykrzacza|wykrzaczył się
|wykrzaczyło|krzaczy|wysypuje się|wysypują się|sypie się|sypią się|wywala|wywalają|wyskakuje|odrzuca|odrzucona
|odrzucono|odrzucone|płatność nieudana|nie powiodło się|niepowodzenie|nieudane|nieudana próba|nie udało się
|nie można załadować|nie można wyświetlić|zamyka się|sama się zamyka|sam się zamyka|wyłącza się|sama się wyłącza
|wyjątek|pięćsetki|500tka|502ka`,
  slow: `wolne|powolne|powolny|wolniej|mulą|mulenie|zamulają|zamulone|laguje|lagują|lagi|zlagowane|tnie|tną|przycinają|zacina
|zacinają się|zacięło się|zaciął się|ścina|ścinki|zawieszają się|zawiesił się|zawiesiło się|zawiesza|zwiesza się
|zwiesił się|zwis|wisi|wiszą|zwisa|zamroził się|zamarzł|zamarza|freezuje|freezy|buforuje|buforowanie|ledwo działa
|ledwo chodzi|ledwo zipie|ledwo ciągnie|ledwo dycha|ledwo żyje|jak krew z nosa|idzie jak krew|jak mucha w smole
|jak żółw|jak ślimak|w ślimaczym tempie|ślimaczy się|żółwie tempo|żółwim tempie|ładuje się wieki|ładuje się godzinę
|ładuje się minutami|ładuje się długo|długo się ładuje|wieki się ładuje|ładuje i ładuje|trwa wieki|wieczność
|długi czas ładowania|czas odpowiedzi|opóźnienia|opóźnienie|z opóźnieniem|wysoki ping|ping w kosmos|skacze ping
|ping skacze|pingi|niestabilny|niestabilne|niestabilnie|niestabilna|rwie|szarpie|klatkuje|rubber banding
|spowolnienie|spowolnione|spowolniony|mieli|kręci się|kręci i kręci|nie wyrabia|nie wyrabiają|nie wydala|dusi się
|krztusi się|dławi się|nie da się korzystać|nie do użytku|nieużywalne|nieużywalny|niegrywalne|nie da się grać`,
  login: `zaloguj|zalogowania|loguje|logowania|logowaniu|logowaniem|zalogowany|wylogować|wylogował|wylogowuje|wylogowany
|wylogowani|wylogowywuje|wywaliło mnie|wywala mnie|wywaliło z konta|wyrzuciło mnie|wyrzuca mnie|wyrzuciło z konta
|wyrzuca z konta|wyrzuca z gry|wywala z gry|wykopało mnie|kickuje|hasło|hasła|kod sms|kod weryfikacyjny
|kod nie przychodzi|kody nie przychodzą|nie przychodzi kod|nie przychodzi sms|sms nie przychodzi|nie dostaję kodu
|nie przychodzą kody|dwuskładnikowe|uwierzytelnianie|autoryzacja|autoryzacji|weryfikacja|sesja|profil zaufany
|nie mogę się dostać|nie można się dostać|nie możemy się dostać|nie idzie się dostać|nie potrafię się dostać
|nie mogłem się dostać|nie mogłam się dostać|nie wpuszcza|nie chce wpuścić|nie zaloguję|odcięło od konta`,
  part: `wyszukiwarka|wyszukiwanie|szukanie|wysyłanie|wysyłka|wgrywanie|przesyłanie|pobieranie|wiadomość|głosówki
|powiadomienia|powiadomień|powiadomienie|płatność|płatność kartą|płatności kartą|płatności blik|przelewy|przelew
|przelewów|bankomaty|bankomat|bankomatów|terminale|terminal|terminali|koszyk|zamówienia|zamówienie|rezerwacje|bilety
|biletów|odprawa|odprawa online|mapa|mapy|nawigacja|czat|czaty|rozmowy|połączenia|głos|głosowy|mikrofon|kamera
|dźwięk|obraz|zdjęcia|zdjęć|filmy|filmów|filmiki|napisy|odtwarzanie|playlisty|playlista|transmisja|stream|streamy
|poczta|maile|maili|skrzynka|załączniki|kalendarz|kontakty|grupy|historia|komentarze|relacje|stories|profil
|ustawienia|dokumenty|pliki|plików|foldery|drukowanie|synchronizacja|kopia zapasowa|panel|panel klienta
|rozkład jazdy|śledzenie przesyłek|śledzenie paczek|paczkomaty|paczkomat|lobby|ranking|ekwipunek|rejestracja
|aktywacja|tłumaczenie|generowanie|integracja|baza danych|webhooki|buildy|deploye|pipeline|vpn|smsy|internet
|telewizja|dekoder|infolinia|recepty|e recepty|oświetlenie|zamek|termostat|ładowarka|ładowarki`,
  fail: `nie działa*|nie działa* się|nie działa* nic|nie działa* mi|nie chodzą|nie hula|nie hulają|nie bangla|nie banglają
|nie śmiga|nie trybi|nie funguje|nie funkcjonuje|nie funkcjonują|nie pyka|nie styka|nie idzie|nie wchodzi
|nie wchodzą|nie przechodzi|nie przechodzą|nie dochodzą|nie dochodzi|nie przychodzą|nie przychodzi|nie wysyła
|nie wysyłają|nie odświeża|nie synchronizuje|nie wyświetla|nie odtwarza|nie gra|nie pobiera|nie zapisuje|nie ściąga
|nie przyjmuje|nie rozpoznaje|nie pokazuje|nie widzi|nie pozwala|nie puszcza|nie przepuszcza|nie łapie|nie słychać
|nie widać|nie wykrywa|nie dodaje|nie aktualizuje|nie kontaktuje|nie akceptuje|nie realizuje|nie ogarnia|nie chce
|nie chcą|nic się nie ładuje|nic się nie dzieje|nic nie reaguje|nic się nie otwiera|nie można|nie możemy|nie da się
|nie da rady|nie potrafię|nie jestem w stanie|nie daje rady|nie udaje się|zepsuta|zepsuło|zepsuli|zepsuła się
|popsuty|popsute|popsuło się|popsuł się|popsuli|rozjebane|rozjebało|rozjebali|rozwalone|rozwalił się|rozwaliło się
|rozwalili|zjebane|zjebało się|zjebali|spierdolone|spierdolili|spieprzone|spieprzyli|skopane|skopali|uszkodzony
|uszkodzone|zbugowane|zbugowany|zabugowane|buguje|bugi|szwankują|wariuje|wariują|świruje|świrują|fiksuje|szaleje
|odmawia posłuszeństwa|odmówił posłuszeństwa|odmówiło posłuszeństwa|odmawia współpracy|strajkuje|strajkują|kuleje
|kuleją|niedomaga|krztusi się|ma czkawkę|czkawka|dostał czkawki|ma problem|ma problemy|mają problemy|problemy z
|problem z|kłopoty z|przestał działać|przestało działać|przestała działać|przestały działać|przestaje działać
|działa słabo|działa tragicznie|działa jak chce|działa kiedy chce|działa w kratkę|raz działa|co chwilę przestaje
|zrywa|rozłącza|rozłączyło|wywala|poszło w pizdu|poszło się|do dupy|dupa|lipa|kicha|klops|krzaczy się|zniknęło
|zniknęły|zniknął|wcięło|zjadło|zeżarło|coś się popsuło|coś się stało|coś nie tak|coś jest nie tak|coś nie halo
|coś nie teges|coś się zwaliło|coś się wysypało|coś się sypie|coś padło|coś im|niesprawny|niesprawne|utrudnienia
|utrudniony dostęp|ograniczony dostęp|częściowo niedostępne|brak możliwości|brak działania|nie ma możliwości`,
  work: `działają|działać|działał|działało|działający|chodzą|chodzić|hula|hulają|śmiga|bangla|ładują|ładować|załadować
|otwiera|otworzyć|otwierają|wczytuje|wczytać|odpala|odpalić|uruchamia|uruchomić|łączy|połączyć|odpowiada|odpowiadają
|reaguje|wysyła|wysłać|wysłania|odtwarza|odtworzyć|gra|grać|oglądać|słuchać|płacić|zapłacić|pobrać|pobiera|zapisać
|synchronizuje|wejść|wchodzi|korzystać|używać|dostępny|dostępne|dostępna|idzie|funkcjonuje|zadzwonić|zamówić`,
  not: `nikt|nigdy|nigdzie|żadna|żadne|żadnego|żadnej|żadnych|ani|bez|brak|braku|niczego|nikogo|nikomu|nie ma|nie mam
|nie mogę|nie można|nie da się|nie dało się|nie idzie|nie dam rady|nie jest|nie są|nie chce|nie udaje się
|nie udało się|nadal nie|dalej nie|wciąż nie|ciągle nie|jeszcze nie|już nie|też nie|znowu nie|znów nie|dziś nie
|dzisiaj nie|teraz nie|od rana nie|wcale nie|w ogóle nie|wogole nie|w ogóle|za nic|ni cholery|ni chuja|ni huhu|nijak
|niemożliwe|nie sposób|ledwo|prawie nic|ledwie|przestało|przestał|przestała|przestały|odmawia|zero|żadnej reakcji
|zero reakcji|bez reakcji`,
  now: `właśnie|właśnie teraz|akurat teraz|akurat dziś|akurat dzisiaj|aktualnie|w tej chwili|w tym momencie|na tę chwilę
|na ten moment|na chwilę obecną|dziś rano|dzisiaj rano|dziś wieczorem|od dziś|od dzisiaj|rano|od samego rana
|od godziny|od godzin|od kilku godzin|od paru godzin|od pół godziny|od ponad godziny|od dwóch godzin
|od trzech godzin|od 2 godzin|od 10 minut|od 5 minut|od kilku minut|od paru minut|od kilkunastu minut|od wczoraj
|od wczorajszego wieczora|od kilku dni|od paru dni|od tygodnia|od dwóch dni|od nocy|od południa|od wieczora
|od poniedziałku|od weekendu|od jakiegoś czasu|od aktualizacji|od ostatniej aktualizacji|od chwili|od niedawna
|jakiś czas|godzinę temu|5 minut temu|10 minut temu|przed chwilą|chwilę temu|dopiero co|już drugą godzinę
|już godzinę|już dwie godziny|drugi dzień|trzeci raz|kolejny raz|po raz kolejny|po raz trzeci|drugi raz dziś
|ponownie|znowu to samo|nadal|dalej|cały czas|cały dzień|całą noc|cały ranek|całe popołudnie|nieustannie|non stop
|co chwilę|co chwila|co rusz|nagle|na żywo|jeszcze|jak na razie|póki co|na razie|do teraz|do tej pory|dotychczas`,
  ago: `wczoraj wieczorem|wczorajsza|wczorajszej|wczorajszy|wczorajszego|wczorajsza awaria|wczorajszej awarii|przedwczoraj
|onegdaj|niedawno|ostatnio|ostatnia awaria|w zeszłym roku|w zeszły piątek|w ubiegłym tygodniu|w ubiegłym miesiącu
|w ubiegłym roku|w poprzednim tygodniu|w minionym tygodniu|w tamtym roku|w tamtym tygodniu|zeszłej nocy
|ubiegłej nocy|zeszłoroczna|zeszłotygodniowa|miesiąc temu|rok temu|dwa lata temu|dwa tygodnie temu|kilka dni temu
|parę dni temu|kilka lat temu|kilka tygodni temu|kilka miesięcy temu|2 dni temu|2 lata temu|5 lat temu|10 lat temu
|lata temu|dawno temu|kiedyś|dawniej|niegdyś|wtedy|wówczas|swego czasu|za dawnych czasów|w poniedziałek|we wtorek
|w środę|w czwartek|w piątek|w sobotę|w niedzielę|w weekend|w styczniu|w lutym|w marcu|w kwietniu|w maju|w czerwcu
|w lipcu|w sierpniu|we wrześniu|w październiku|w listopadzie|w grudniu|w 2023|w 2023 roku|latem|zimą|pamiętacie
|pamiętacie jak|pamiętasz|pamiętam jak|pamięta ktoś|kto pamięta|wspominamy|podsumowanie|podsumowanie awarii
|analiza awarii|analiza przyczyn|przyczyny awarii|po awarii|po wczorajszej awarii|po tej awarii|po ostatniej awarii
|podczas awarii|w czasie awarii|wnioski|wnioski po|wnioski z|lekcja|lekcje z|raport po awarii|rocznica|tamta awaria
|tamtej awarii|tamtego dnia|ostatnim razem|poprzednim razem|poprzednia awaria|trwała godzinę|trwała kilka godzin
|po fakcie|z perspektywy czasu`,
  was: `były|byli|byłem|byłam|miała|miało|miały|mieli|miałem|miałam|działał|działała|działało|działały|nie działał
|nie działało|nie działała|nie działały|leżał|leżała|leżało|leżały|została|zostało|został|doszło do|nastąpiła|trwała
|trwało|trwał|mogłem|mogłam|można było|dało się|nie dało się|musiałem|musiałam|myślałem|myślałam|spowodowała
|spowodował|sparaliżowała|padł wtedy|zaliczył|zaliczyła|zaliczyło`,
  recovered: `działa z powrotem|działa ponownie|działa na nowo|działa znowu|działa znów|działa normalnie|działa poprawnie
|działa prawidłowo|działają już|działają z powrotem|działają ponownie|działają na nowo|działają znowu|działają znów
|działają normalnie|działają poprawnie|działają prawidłowo|hula już|hula z powrotem|hula ponownie|hula na nowo
|hula znowu|hula znów|hula normalnie|hula poprawnie|hula prawidłowo|śmiga już|śmiga z powrotem|śmiga ponownie
|śmiga na nowo|śmiga znowu|śmiga znów|śmiga normalnie|śmiga poprawnie|śmiga prawidłowo|chodzi już|chodzi z powrotem
|chodzi ponownie|chodzi na nowo|chodzi znowu|chodzi znów|chodzi normalnie|chodzi poprawnie|chodzi prawidłowo
|ruszyła już|ruszyła z powrotem|ruszyła ponownie|ruszyła na nowo|ruszyła znowu|ruszyła znów|ruszyła normalnie
|ruszyła poprawnie|ruszyła prawidłowo|już działają|już hula|już śmiga|już chodzi|już ok|już w porządku|już w normie
|już dobrze|już gra|już się ładuje|już się otwiera|już można|już da się|już po wszystkim|już po awarii|już dostępne
|już dostępny|już online|już normalnie|znowu działa|znowu działają|znowu hula|znowu śmiga|znowu chodzi|znowu ok
|znowu w porządku|znowu w normie|znowu dobrze|znowu gra|znowu się ładuje|znowu się otwiera|znowu można|znowu da się
|znowu po wszystkim|znowu po awarii|znowu dostępne|znowu dostępny|znowu online|znowu normalnie|znów działają
|znów hula|znów śmiga|znów chodzi|znów ok|znów w porządku|znów w normie|znów dobrze|znów gra|znów się ładuje
|znów się otwiera|znów można|znów da się|znów po wszystkim|znów po awarii|znów dostępne|znów dostępny|znów online
|znów normalnie|wreszcie działa|wreszcie działają|wreszcie hula|wreszcie śmiga|wreszcie chodzi|wreszcie ok
|wreszcie w porządku|wreszcie w normie|wreszcie dobrze|wreszcie gra|wreszcie się ładuje|wreszcie się otwiera
|wreszcie można|wreszcie da się|wreszcie po wszystkim|wreszcie po awarii|wreszcie dostępne|wreszcie dostępny
|wreszcie online|wreszcie normalnie|w końcu działa|w końcu działają|w końcu hula|w końcu śmiga|w końcu chodzi
|w końcu ok|w końcu w porządku|w końcu w normie|w końcu dobrze|w końcu gra|w końcu się ładuje|w końcu się otwiera
|w końcu można|w końcu da się|w końcu po wszystkim|w końcu po awarii|w końcu dostępne|w końcu dostępny
|w końcu online|w końcu normalnie|nareszcie działa|nareszcie działają|nareszcie hula|nareszcie śmiga
|nareszcie chodzi|nareszcie ok|nareszcie w porządku|nareszcie w normie|nareszcie dobrze|nareszcie gra
|nareszcie się ładuje|nareszcie się otwiera|nareszcie można|nareszcie da się|nareszcie po wszystkim
|nareszcie po awarii|nareszcie dostępne|nareszcie dostępny|nareszcie online|nareszcie normalnie|wszystko działa
|wszystko działają|wszystko hula|wszystko śmiga|wszystko chodzi|wszystko ok|wszystko w porządku|wszystko w normie
|wszystko dobrze|wszystko gra|wszystko się ładuje|wszystko się otwiera|wszystko można|wszystko da się
|wszystko po wszystkim|wszystko po awarii|wszystko dostępne|wszystko dostępny|wszystko online|wszystko normalnie
|ponownie działa|ponownie działają|ponownie hula|ponownie śmiga|ponownie chodzi|ponownie ok|ponownie w porządku
|ponownie w normie|ponownie dobrze|ponownie gra|ponownie się ładuje|ponownie się otwiera|ponownie można
|ponownie da się|ponownie po wszystkim|ponownie po awarii|ponownie dostępne|ponownie dostępny|ponownie online
|ponownie normalnie|wróciły|wracają|wraca|wstał|wstała|wstały|wstaje|podniosło się|podniósł się|podniosły się
|podnieśli|ożył|ożyło|zmartwychwstał|zmartwychwstało|żyje|ożywa|odżył|odzyskał sprawność|ruszyło|ruszył|ruszyły
|naprawiony|naprawiona|naprawiono|naprawiliśmy|poprawione|usunięto|usunięta|usunięty|usunęliśmy|rozwiązany
|rozwiązane|rozwiązano|rozwiązaliśmy|problem zniknął|opanowane|opanowana|zażegnany|zażegnane|przywrócono|przywrócony
|przywrócone|przywróciliśmy|przywrócili|koniec awarii|awaria zakończona|po awarii już|wszystkie systemy działają
|powinno działać|powinno już działać|powinno już być|pomogło|pomógł restart|dziękujemy za cierpliwość
|dzięki za cierpliwość|przepraszamy za awarię|przepraszamy za utrudnienia|odblokowało się|odwiesiło się
|z powrotem online`,
  anyone: `ktoś też|ktoś ma|ktoś inny|ktokolwiek|też ktoś|czy ktoś|czy komuś|czy wam|czy u was|czy tylko|czy tylko ja
|czy tylko mi|czy tylko mnie|czy tylko u mnie|czy to tylko|komuś jeszcze|komuś też|kogoś|kogoś jeszcze|u kogoś
|u kogoś jeszcze|tylko mi|tylko mnie|tylko u nas|tylko mój|to tylko ja|to tylko u mnie|jestem jedyny|jestem jedyna
|jedyny|nie jestem jedyny|nie tylko ja|nie tylko mi|nie tylko u mnie|u was też|u was działa|u ciebie|u ciebie też
|u innych|u wszystkich|u każdego|u znajomych|wam|wam działa|wam tez nie|tobie też|tobie|mi też|mnie też|u mnie też
|u mnie to samo|u mnie tak samo|ja też|też tak mam|też tak macie|też tak masz|też mam|też macie|też to mam|macie
|macie też|macie problem|macie problemy|macie tak|masz też|ma ktoś|ma ktoś jeszcze|ma ktoś problem|mają inni
|inni też|inni|wszyscy|wszystkim|wszystkich|każdy|każdemu|ludzie|to samo|to samo u mnie|tak samo|potwierdzam
|potwierdzi ktoś|ktoś potwierdzi|może ktoś potwierdzić|kto jeszcze|kto też|kto ma|komu jeszcze|komu działa
|komu nie działa|wie ktoś|ktoś wie|ktoś coś|koledzy|sąsiedzi|cała firma|całe biuro|pół polski|cała polska
|w całej polsce`,
  asking: `czy jest|czy są|czy działa|czy to|czy macie|czy coś|czy jest awaria|czy jest jakaś|czy wiadomo|co jest|co jest z
|co jest grane|co tam się|co się stało|co się stało z|co się porobiło|co się odwala|co się odpierdala|co tu się
|co wy|co z tym|co znowu|co tym razem|o co chodzi|o co kaman|jest awaria|jest jakaś awaria|jakaś awaria
|jakieś problemy|jakiś problem|macie awarię|macie jakąś awarię|macie jakieś problemy|są jakieś problemy|jakie info
|jakieś info|jakieś informacje|dlaczego nie|dlaczego nie działa|dlaczego nie mogę|czemu|czemu nie|czemu nie działa
|czemu nie mogę|skąd|kiedy będzie|kiedy naprawicie|kiedy naprawią|kiedy wróci|kiedy wstanie|kiedy ruszy
|kiedy zacznie|kiedy znowu|kiedy zadziała|ile jeszcze|jak długo|jak długo jeszcze|do kiedy|od kiedy|o której
|wie ktoś co|wie ktoś|wiadomo coś|wiadomo co|wiadomo kiedy|ktoś wie co|ktoś coś wie|działa wam|działa komuś
|działa u was|działa u kogoś|działa ci|wam działa|u was działa|leży|padł|padło|żyje|halo|halo co jest|ej|ejj|serio
|poważnie|że co|wtf|czy to u mnie|czy to wina|czyja wina|jaka przyczyna|to awaria|awaria czy|czy tylko u mnie|prawda
|no nie|co nie`,
  news: `z ostatniej chwili|uwaga|użytkowników|użytkownikom|użytkownicy zgłaszają|klienci|klientów|klienci zgłaszają
|klienci skarżą się|klienci banku|internauci|internauci zgłaszają|pasażerowie|gracze|tysięcy|setki|setki zgłoszeń
|tysiące zgłoszeń|tysiące użytkowników|tysiące osób|miliony|milionów|zgłoszenia|zgłoszeń|zgłoszenia o|skarżą się
|skarżą się na|informuje|informują|poinformował|poinformowała|poinformowało|donoszą|donosi|podaje|podają|przekazał
|przekazała|przekazał rzecznik|według|według doniesień|jak podaje|jak informuje|jak donosi|rzecznik|rzeczniczka
|rzecznik prasowy|biuro prasowe|komunikat|wydał komunikat|wydała komunikat|oświadczenie|potwierdza|potwierdził
|potwierdziła|potwierdza awarię|przyznaje|przyznał|globalnie|globalny|ogólnopolska|ogólnopolskie|ogólnoświatowa
|światowa|na całym świecie|na świecie|w całej europie|w europie|w całym kraju|w wielu krajach|w wielu miastach
|w kilku krajach|w usa|masowa|masowo|masowe|ogromna|gigantyczna|potężna|poważna|rozległa|wielka|dotknęła|dotyka
|dotkniętych|objęła|sparaliżowany|sparaliżowane|sparaliżowała|paraliż|chaos|chaos na lotnisku|kolejki|długie kolejki
|utrudnienia dla|problemy klientów|problemy użytkowników|cyberatak|atak hakerów|atak ddos|hakerzy|przyczyna nieznana
|przyczyny nieznane|nie wiadomo|co wiemy|co wiadomo|wiadomo już|mapa awarii|relacja na żywo|czytaj więcej|czytaj
|więcej|szczegóły|zobacz|media|portal|pap|rt|via|gigant technologiczny|gigant|operator|amerykański gigant
|bank informuje|bank ostrzega|ministerstwo|policja`,
  price: `droga|drogie|drożej|za drogo|za drogie|zbyt drogie|cen|cenę|cenowo|cennik|podwyżka|podwyżki|podwyżkę|podwyżka cen
|podrożało|podrożał|drożeje|kosztuje|koszt|koszty|opłata|opłaty|opłat|prowizja|prowizje|subskrypcji|subskrypcję
|abonament|abonamentu|abonamenty|pakiet|plany|umowa|umowy|wypowiedzenie|rezygnuję|rezygnacja|anuluję|anulowałem
|anulowałam|anulować|faktura|faktury|rachunek|rachunki|pobrali|pobrało|pobrano|pobrali mi|ściągnęli|zwrot|zwrotu
|zwrot pieniędzy|zwroty|oddajcie pieniądze|oddajcie kasę|kasa|kasę|pieniądze|pieniędzy|hajs|złotych|zł miesięcznie
|zł za|euro|miesięcznie|rocznie|za miesiąc|za rok|promocja|promocje|rabat|rabaty|kod rabatowy|zniżka|zniżki|okazja
|darmowy|darmowe|darmowa|za darmo|gratis|płatny|płatna|płatne|płacę|płacić za|płacę za|dopłata|reklama|bez reklam
|tyle reklam|okres próbny|limity|limitu|limitów|limit zapytań|dzienny limit|wyczerpany limit|wykorzystałem limit
|tokeny|zdzierstwo|zdziercy|złodziejstwo|złodzieje|naciąganie|naciągacze|chciwość|skok na kasę|wyłudzanie|tanio
|taniej|tani|licencja|licencje|odsetki|oprocentowanie|kredyt|kara|windykacja`,
  quality: `słaba|słabe|słabo|gorsze|gorzej|coraz gorzej|coraz gorszy|coraz gorsze|najgorszy|najgorsza|najgorsze|zły|zła|złe
|beznadzieja|beznadziejne|tragedia|tragiczny|tragiczna|tragiczne|tragicznie|dramat|dramatyczny|masakra|koszmar
|koszmarny|żenada|żenujące|żałosne|żałosny|kpina|kpiny|kpicie|śmiech na sali|śmieszne|śmieszni|skandal|wstyd|porażka
|dno|dno i wodorosty|żal|syf|szajs|szmelc|gówno|gówniany|gówniane|chujowy|chujowe|chujnia|kijowy|kiepski|kiepska
|kiepskie|do bani|do niczego|badziew|badziewie|tandeta|śmieć|śmieci|złom|shit|dziadostwo|partactwo|fuszerka|oszuści
|oszustwo|oszukali|oszukany|ściema|scam|naciągacze|złodzieje|nie znoszę|nie cierpię|wkurza|wkurza mnie|wkurzające
|wkurwia|wkurwia mnie|denerwuje|denerwujące|irytuje|irytujące|irytujący|męczące|drażni|mam dość|mam dosyć
|rozczarowany|rozczarowana|rozczarowanie|zawiedziony|zawiodłem się|zawód|niezadowolony|niezadowolona|nie polecam
|odradzam|nigdy więcej|nigdy więcej nie|omijać|omijajcie|omijać szerokim łukiem|unikać|jedna gwiazdka|bezużyteczny
|bezużyteczne|bezsensu|bez sensu|głupia|głupie|głupieje|głupszy|durny|durne|idiotyczne|debilne|brzydka|brzydkie
|paskudny|ohydny|nieczytelny|nieintuicyjny|nieintuicyjne|skomplikowane|toporny|nudny|nudne|przereklamowane
|przereklamowany|niekompetentni|niekompetencja|chamski|chamstwo|bezczelni|bezczelność|niegrzeczny|niemiły
|niemiła obsługa|fatalna obsługa|fatalny|fatalna|fatalne|fatalnie|obsługa klienta|brak kontaktu|nie odpisują|olewają
|olewanie klienta|opóźniony|opóźnienie pociągu|opóźniony lot|odwołany|odwołany lot|odwołany pociąg|spóźniony
|spóźnienie|zgubili paczkę|zgubiona paczka|paczka nie dotarła|nie dostarczono|nie doręczono|uszkodzona paczka
|zimne jedzenie|zimna pizza|brudny|brudno|tłok|kurier|halucynuje|halucynacje|zmyśla|bzdury|cenzura|boty|spam|ban
|zbanowany|zbanowali|szadołban|nowy wygląd|nowy design|stary wygląd|nowy interfejs|kiedyś było lepiej|było lepiej
|brakuje|brakuje mi|szkoda|frustracja|frustrujące`,
  business: `akcji|giełda|giełdzie|giełdowy|kurs|kurs akcji|notowania|kwartał|kwartale|wyniki|wyniki finansowe|zysk|zyski|zysku
|strata|przychody|przychodów|przychód|procent|proc|miliard|miliarda|miliardy|milionów euro|milionów dolarów|mld|mln
|wycena|inwestor|inwestorzy|inwestuje|inwestycja|inwestycje|przejęcie|przejmuje|przejął|fuzja|kupuje|kupił|sprzedaje
|współpraca|partnerstwo|partner|ogłosił|ogłosiła|zapowiada|zapowiedział|wprowadza|wprowadził|prezentuje|premiera
|debiut|debiutuje|nowa funkcja|nowe funkcje|już dostępny|już dostępne|oferta pracy|oferty pracy|praca w|zatrudnia
|zatrudnimy|szukamy|poszukujemy|dołącz do|rekrutacja|rekrutujemy|cv|aplikuj|zwolnienia|zwolnienia grupowe|zwalnia
|zwolni|prezes|zarząd|dyrektor|założyciel|startup|udział w rynku|rynek|konkurencja|uokik|kara dla|pozew|pozwał|sąd
|wyrok|komisja europejska|regulacje|ustawa|biuro|siedziba|oddział|otwiera biuro|otwiera sklep|zamyka sklepy|upadłość
|bankructwo|konferencja|wydarzenie|konkurs|kampania|analitycy|dywidenda|wzrost|spadek|spadki|rośnie|spada|raport`,
  learning: `jak zrobić|jak korzystać|jak używać|jak działa|jak ustawić|jak zainstalować|jak mogę|jak można|jak to zrobić
|jak zacząć|krok po kroku|poradniki|instrukcja|tutoriale|wskazówki|wskazówka|porady|porada|trik|triki|sztuczki
|przewodnik|kursy|szkolenie|szkolenia|warsztaty|lekcja|uczę się|nauczyć|nauczysz się|dla początkujących|podstawy
|wprowadzenie|wyjaśniamy|tłumaczę|omówienie|przykład|przykłady|szablon|szablony|porównanie|porównujemy|recenzja|test
|opinia|opinie|polecacie|polecicie|możecie polecić|co polecacie|alternatywa dla|alternatywy dla|alternatywa
|alternatywy|blog|wpis|artykuł|odcinek|film|nowy film|książka|prezentacja|zbudowałem|zbudowałam|zrobiłem|zrobiłam
|stworzyłem|zbudowany w|przy użyciu|za pomocą|z pomocą|korzystając z|konfiguracja|instalacja|integracja z|migracja
|projekt|studia|szkoła|zestawienie|podsumowanie roku|lista|czy wiesz|czy wiecie|ciekawostka|mój setup`,
  me: `mną|moje|moim|mojego|mojej|moich|nas|nasz|nasza|nasze|naszego|naszej|u mnie|u nas|mam|mamy|mogę|możemy|muszę|jestem
|próbuję|chcę|chciałem|chciałam|dostaję|widzę|piszę|siedzę`,
  idiom: `awaria prądu|awaria auta|awaria samochodu|awaria pociągu|awaria wodociągu|awaria ogrzewania|awaria windy
|awaria pralki|awaria samolotu|awaria elektrowni|awaria sieci trakcyjnej|awaria rozjazdu|awaria tramwaju|awaryjność
|bezawaryjny|bezawaryjna|bezawaryjnie|bezawaryjność|wyjście awaryjne|światła awaryjne|lądowanie awaryjne
|awaryjne lądowanie|awaryjnie lądował|kontakt awaryjny|plan awaryjny|zasilanie awaryjne|nie ma awarii|bez awarii
|przerwa w dostawie prądu|brak prądu|padł rekord|padły rekordy|padł gol|padła bramka|padły bramki|padło pytanie
|padło wiele|padły słowa|padła deklaracja|padł ofiarą|padła ofiarą|padli ofiarą|padłem|padłam|padłem ze śmiechu
|padam ze śmiechu|padam na twarz|padam z nóg|pada deszcz|pada śnieg|deszcz pada|pada pytanie|padła decyzja
|padły zarzuty|padnięty jestem|jestem padnięty|jestem padnięta|leży mi na|leży na biurku|leży na stole|leży na półce
|leży obok|leży w|leży w interesie|leży u podstaw|leży po stronie|leży pod|leży na sercu|leży na plaży|dobrze leży
|leży idealnie|leżę w łóżku|leżak|wina leży|problem leży|problem leży w|prawda leży|siadł na|siadł przy|siadł do
|umarłem|umarłam|umarłem ze śmiechu|umieram ze śmiechu|umarł król|umarł jest martwy|zmarł aktor|zmarł|zmarła
|nie żyje aktor|nie żyje były|nie żyje założyciel|nie żyje legenda|nie żyje mężczyzna|nie żyje kobieta|martwa natura
|martwe morze|martwy punkt|martwy ciąg|martwy sezon|martwi mnie|martwię się|martwić|deadliny|breakdown|slow life
|downgrade|zespół downa|zespołem downa|crash test|crash testy|katastrofa lotnicza|krach na giełdzie|krach giełdowy
|wolne żarty|wolny dzień|wolny czas|wolny rynek|wolny weekend|wolny zawód|wolny kraj|wolny etat|wolna wola
|wolna ręka|wolna wiki|wolne oprogramowanie|wolnego dnia|wolność|wolność słowa|wolnej chwili|wolne od|mam wolne
|na wolnym|dzień wolny|wolne miejsce|wolne miejsca|wolno mu|nie wolno|wolno wam|czy wolno|wolny od|do wolnego|powoli
|powoli ale|powolutku|powoli do przodu|zwolnij|wolniejsze życie|chodzi o|chodzi o to|o co chodzi w|o to chodzi
|o co ci chodzi|nie chodzi o|nie o to chodzi|chodzi mi o|chodzi mu o|chodzi za mną|chodzi do|chodzi po|chodzi z
|chodzi tylko o|wchodzi w grę|wchodzi na rynek|wchodzi w życie|wchodzi do|wchodzi na|wychodzi na|wychodzi z
|nie wychodzi mi|nie wchodzi w grę|nie przechodzi obok|idzie o|idzie w|idzie na|idzie dobrze|idzie nowe|idzie zima
|nie idzie na|działa jak magnes|działa na nerwy|działa mi na|działa na mnie|na nerwy|działa w branży|działa na rynku
|działa w polsce|działa na rzecz|działania|działalność|działacz|nie działa na mnie|to tak nie działa
|tak to nie działa|nie tak to działa|mój błąd|mój największy błąd|duży błąd|wielki błąd|największy błąd
|popełnił błąd|popełniają błędy|popełniłem błąd|popełniamy błędy|błędy popełniane|najczęstsze błędy|częste błędy
|typowe błędy|błędy początkujących|te błędy|tych błędów|unikaj błędów|uczyć się na błędach|na błędach
|na własnych błędach|błędy ortograficzne|błąd ortograficzny|błąd w sztuce|błąd lekarski|błąd sędziego|błąd pomiaru
|błąd poznawczy|błąd człowieka|ludzki błąd|bezbłędny|bezbłędna|bezbłędnie|błędne koło|obsługa błędów|z błędu
|jest błędem|było błędem|nie zrób tego błędu|nie popełnij|nie ma problemu|żaden problem|bez problemu|bez problemów
|bezproblemowy|bezproblemowo|nie problem|żadnych problemów|zero problemów|problem społeczny|problem w tym
|problem polega|problem jest w tym|największy problem|rozwiązuje problem|rozwiązanie problemu
|problemy pierwszego świata|problemy ze snem|problemy z kręgosłupem|problemy finansowe|problemy ze zdrowiem
|problemy zdrowotne|zepsuty telefon|zepsuty ekran|zepsuty świat|zepsuł mi się telefon|zepsuł mi się laptop
|zepsuty do szpiku|rozwalił system|rozwala system|rozwala mnie|rozwaliło mnie|rozjebało mnie|rozjebał mnie
|rozjebał system|rozpierdala system|wali mnie|wisi mi|zwisa mi|wisi w powietrzu|wisi na ścianie|wisi nad
|wisi mi kasę|wisi mi hajs|wywala w kosmos|wywaliło ceny|wywalili z pracy|wywalili go|wyrzucili go|wywaliłem kasę
|tnie koszty|tnie ceny|tnie etaty|tną koszty|tnie zatrudnienie|zamyka biuro|zamyka biura|zamyka fabrykę
|zamyka oddział|zamyka transakcję|zamyka serwis|zamyka usługę|kończy działalność|kończy wsparcie|koniec wsparcia
|zostanie wyłączony|zostanie zamknięty|wycofuje się|wycofany ze sprzedaży|wyłącza sieć|wyłączenie|strajk
|strajkują pracownicy|strajk pracowników|łamie rekordy|bije rekordy|pobić rekord|łamie prawo|złamane serce|złamał
|tryb offline|w trybie offline|offline mapy|mapy offline|działa offline|bez internetu działa|słuchać offline
|dostępne offline|jestem offline|idę offline|offline dziś|niedostępny w polsce|niedostępne w polsce
|jeszcze niedostępny|niedostępny cenowo|dostępny w|dostępne już|towar niedostępny|produkt niedostępny
|brak w magazynie|wyprzedane|zawiesza działalność|zawiesza loty|zawiesił karierę|zawieszony w prawach
|zawieszone konto|zawiesili konto|zamrożone ceny|zamrożenie cen|zamroził ceny|mrożona pizza|spowolnienie gospodarcze
|zamula mnie|zamulam|nie mogę się doczekać|nie mogę przestać|nie mogę uwierzyć|nie mogę z was|nie mogę z tego
|nie mogę ze śmiechu|nie mogę wyjść z|nie mogę narzekać|nie można przegapić|nie da się ukryć|nie da się opisać
|nie da się nie|nie przegap|nie tylko|nic dziwnego|nic się nie stało|nic nowego|nic straconego`,
  fine: `u mnie działa|u mnie działają|u mnie ok|u mnie okej|u mnie wszystko ok|u mnie wszystko działa|u mnie normalnie
|u mnie śmiga|u mnie hula|u mnie bez problemu|u mnie bez problemów|u nas działa|mi działa|mnie działa
|działa bez zarzutu|działa bez problemu|działa bez problemów|działa super|działa świetnie|działa dobrze
|działa idealnie|działa perfekcyjnie|działa stabilnie|działa płynnie|działa jak należy|działa jak złoto
|działa jak marzenie|działa jak trzeba|działa jak zegarek|śmiga aż miło|śmiga jak złoto|nigdy nie pada
|nigdy nie zawodzi|niezawodny|niezawodna|niezawodne|stabilny|stabilne|stabilnie|bez zarzutu|wszystko ok
|wszystko okej|wszystko w porządku|wszystko gra|całe szczęście|dzięki bogu|bogu dzięki|chwała bogu|przynajmniej
|dobrze że|świetne|świetnie|superowy|ekstra|rewelacja|rewelacyjny|rewelacyjna|genialny|genialna|genialne|genialnie
|wspaniały|wspaniała|wspaniałe|fantastyczny|fantastyczna|doskonały|doskonale|idealny|idealnie|najlepszy|najlepsza
|najlepsze|dobry|dobra|dobre|dobrze|fajny|fajna|fajne|fajnie|spoko|zajebisty|zajebiste|zajebiście|mega|sztos|petarda
|kozak|kozackie|bomba|git|gitara|elegancko|pięknie|piękny|kocham|lubię|podoba mi się|polecam|gorąco polecam
|szczerze polecam|zadowolony|zadowolona|jestem zadowolony|dziękuję|dzięki|dzięki za|wdzięczny|brawo|szacun|szacunek
|gratulacje|miła obsługa|miły|pomocny|pomocna|szybki|szybka|szybko|sprawnie|wygodny|wygodne|przydatne|przydatny
|warto|nareszcie|wreszcie|w końcu`,
  cause: `gdyż|bowiem|przez to|przez awarię|przez was|z powodu awarii|z powodu problemów|z powodów technicznych|w wyniku
|wskutek|na skutek|w związku z|w związku z awarią|ze względu na|dzięki|dzięki temu|spowodowane|spowodowany
|spowodowana|spowodowane przez|wywołane|wywołana|przyczyna|przyczyną jest|przyczyną była|przyczyny|powód|powodem
|powodem jest|powodem była|powodu|wina|wina jest|to wina|winny|winna|winne|winę ponosi|dlatego|dlatego że|więc|zatem
|stąd|toteż|skoro|po aktualizacji|po ostatniej aktualizacji|po update|od aktualizacji|za sprawą|skutek|skutkiem
|efekt|w efekcie|w rezultacie|doprowadziło do|doprowadziła do|powoduje|spowodował|spowodowało`,
  contrast: `lecz|jednak|chociaż|choć|mimo|mimo że|pomimo|mimo to|a jednak|za to|jednakże|zaś|tymczasem|w przeciwieństwie do
|zamiast|oprócz|poza|poza tym|z drugiej strony|aczkolwiek|niemniej|tylko że|a tu|a tak|owszem|przecież|wprawdzie
|a nie|no ale|jednakowoż|a tymczasem`,
  joke: `kawka|kawkę|na kawę|idę na kawę|idę po kawę|czas na kawę|przerwa na kawę|przerwa|fajrant|fajrancik|koniec pracy
|koniec dnia|koniec roboty|idę do domu|wolne|mam wolne|dzień wolny|wolny dzień|urlop|wcześniejszy weekend|weekend
|weekendu początek|piwo|piwko|na piwo|idę na piwo|drzemka|drzemkę|spać|idę spać|do łóżka|na spacer|idę na spacer
|spacer|wyjść z domu|wychodzę z domu|na dwór|na dworze|dotknąć trawy|dotykać trawy|trawa|trawę|słońce
|świeże powietrze|książka|poczytać książkę|czytam książkę|rozmawiać z rodziną|porozmawiać z rodziną
|pogadać z rodziną|pogadać z żoną|z żoną|poznałem rodzinę|poznałem żonę|fajni ludzie|mili ludzie|z ludźmi
|myśleć samodzielnie|samemu myśleć|sam myśleć|muszę sam|muszę sama|muszę myśleć|użyć mózgu|własny mózg
|kartka i długopis|kartka|długopis|na kartce|gołąb pocztowy|gołębie pocztowe|gołębiem|gołębie|znaki dymne
|sygnały dymne|faks|faksem|epoka kamienia|epoki kamienia|średniowiecze|do średniowiecza|jak za dawnych lat
|jak w latach|jak za komuny|gotówka|gotówkę|sprzątanie|sprzątam|pranie|prasowanie|produktywność|produktywny dzień
|bezrobotny|nudy|nuda|co teraz|i co teraz|co ja teraz|co mam robić|jak żyć|jak żyć panie|jak tu żyć|moje życie
|koniec świata|apokalipsa|panika|rip|świeczka|świeczkę|zapalmy świeczkę|znicz|minuta ciszy|kondolencje|stażysta
|pan stażysta|kabel|ktoś kopnął kabel|potknął się|o kabel|wtyczkę|wyciągnął wtyczkę|sprzątaczka|pani sprzątająca
|chomik|chomiki|wyłączyć i włączyć|wyłącz i włącz|deploy w piątek|kto pushował|xd|xdd|xddd|xdddd|haha|hahaha|lol
|hehe|brawo wy|no brawo|super|no super|no pięknie|no to pięknie|świetny moment|idealny moment|idealne wyczucie czasu
|idealny timing|w idealnym momencie|oczywiście akurat|jak zwykle|jak zawsze|no oczywiście|a jakże|poniedziałek
|jak to w poniedziałek|przypadek|nie sądzę`,
  personal: `mojego konta|moim koncie|mojego|na moim koncie|konto zablokowane|zablokowane konto|zablokowali konto|zablokowali mi
|zablokowano mi|moim telefonie|mój iphone|mój laptop|mój komputer|mój tv|mój telewizor|moja karta|mojej karty
|moje zamówienie|mojego zamówienia|moja paczka|moją paczkę|mojej paczki|paczka|paczkę|paczki|przesyłka|przesyłkę
|kurier|moja rezerwacja|mój lot|mój bagaż|bagaż|walizka|walizki|mój bilet|mój pociąg|mój numer|mój router
|moja playlista|moje hasło|mój mail|moje dane|moja faktura|moja umowa|mój abonament|moja sprawa|numer zamówienia
|numer zgłoszenia|numer sprawy|numer klienta|numer przesyłki|nr zamówienia|nr zgłoszenia|zgłoszenie|zgłosiłem
|zgłosiłam|reklamacja|reklamację|reklamacji|skarga|infolinia|infolinii|infolinię|na infolinii|konsultant|konsultanta
|konsultantka|biuro obsługi|bok|obsługa klienta|dział obsługi|supportu|wsparcie techniczne|pomoc techniczna|pomoc
|pomocy|proszę o pomoc|pomóżcie|pomoże ktoś|czy możecie pomóc|proszę o kontakt|prosimy o kontakt|napisz do nas
|prosimy o wiadomość|wyślij nam|w wiadomości prywatnej|wiadomość prywatna|wiadomości prywatnej|na priv|na priva|priv
|pw|dzień dobry|dobry wieczór|witam|pozdrawiam|szanowni państwo|cześć|brak odpowiedzi|bez odpowiedzi
|czekam na odpowiedź|czekam|czekam już|nie odpisujecie|nie odpowiadacie na|odpowiedzi brak|przeinstalowałem
|przeinstalowanie|odinstalowałem|reinstalacja|zrestartowałem|restart telefonu|restart routera|wyczyściłem cache
|nowy telefon|numer telefonu|zwrot|zwrotu|gwarancja|gwarancji|serwisant|technik|doręczenie|dostawa|dostawca
|u sąsiada|rezerwacja|wizyta|zhakowane konto|włamanie na konto|ktoś się włamał|zhakowali|weryfikacja tożsamości
|na moim telefonie|na telefonie|na iphonie|na androidzie|na laptopie|na telewizorze|z mojego konta|na mojej karcie`,
  if: `jeżeli|gdy|jakby|kiedyś|żeby|byle|gdybym|gdybyśmy|gdyby tak|gdyby nie|jak kiedyś|jak padnie|jeśli padnie|co jeśli
|co jak|co gdyby|co by było gdyby|co by było|co się stanie jeśli|co się stanie gdy|co zrobicie jak|co zrobisz
|wyobraź sobie|wyobraźcie sobie|wyobraźmy sobie|załóżmy|załóżmy że|powiedzmy że|hipotetycznie|teoretycznie|w teorii
|w razie|w razie awarii|w razie czego|w przypadku|w przypadku awarii|na wypadek|na wypadek awarii|scenariusz|może
|być może|możliwe|możliwe że|ewentualnie|mam nadzieję|mam nadzieję że|miejmy nadzieję|liczę na|chciałbym|chciałabym
|wolałbym|marzę|szkoda że nie|boję się|boję się że|obawiam się|obawa|strach|strach pomyśleć|jutro|pojutrze|wkrótce
|niedługo|w przyszłym tygodniu|w przyszłym roku|w przyszłości|planowana|planowane|planowany|planowane prace
|planowana przerwa|zaplanowane|zaplanowana|zapowiedziane|będzie|będą|zostanie|zostaną|byłby|byłaby|byłoby|mógłby
|mogłaby|mogłoby|mogliby|powinien|powinno|powinni|uzależnieni od|zależni od|zależność|za każdym razem gdy
|za każdym razem jak|zawsze gdy|zawsze jak|nawet jeśli|nawet gdyby|chyba że|dopóki|zanim|póki|byśmy`,
  also: `także|obie|oboje|obydwa|zarówno|tak samo|to samo|podobnie|podobnie jak|tak jak|razem z|wraz z|jednocześnie
|równocześnie|ponadto|dodatkowo|oprócz tego|wszystko|wszystkie|też leży|też padł|też padło|też nie działa
|też nie działają|i jeszcze|a także|jak i|łącznie z|w tym`,
  instead: `zamiast|zamiast tego|przechodzę na|przechodzę do|przeszedłem|przeszedłem na|przeszłam na|przejście na|przesiadam się
|przesiadłem się|przesiadka|przesiadka na|przenoszę się|przeniosłem się|przenosimy się|przenosiny|zmieniam na
|zmieniłem na|zmieniam|wracam do|wracam na|powrót do|wróciłem do|używam teraz|korzystam z|korzystam teraz z|zostaje
|zostaje mi|w zastępstwie|zastępczo|zastąpić|zastąpiony|alternatywa|alternatywnie|alternatywę|plan b|awaryjnie
|zapasowy|zapasowe|tymczasowo|w międzyczasie|spróbuj|próbuję na|lepiej na|idę do|idę na konkurencję|do konkurencji
|konkurencji|migracja do|migruję|migrujemy|uciekam|uciekam do|uciekam na|żegnam|żegnaj`,
  repair: `pracujemy nad tym|pracujemy nad rozwiązaniem|pracujemy nad usunięciem|pracujemy nad naprawą|pracują nad
|pracują nad tym|trwają prace|trwają prace nad|prace nad|trwa naprawa|trwa usuwanie|trwa usuwanie awarii|usuwamy
|usuwają|usuwanie awarii|usunięcie awarii|usunięciem awarii|naprawiamy|naprawiają|w trakcie naprawy|w naprawie
|badamy|badamy sprawę|badamy problem|sprawdzamy|sprawdzamy to|sprawdzamy co|weryfikujemy|analizujemy|ustalamy
|ustalamy przyczynę|ustalamy przyczyny|diagnozujemy|wiemy o|wiemy o problemie|wiemy o awarii|jesteśmy świadomi
|świadomi problemu|znany problem|znany błąd|problem jest znany|problem jest nam|zidentyfikowaliśmy|zidentyfikowano
|zlokalizowaliśmy|znaleźliśmy przyczynę|monitorujemy|monitorujemy sytuację|obserwujemy|nasi specjaliści
|nasi technicy|nasi inżynierowie|specjaliści pracują|technicy pracują|technicy|inżynierowie|nasz zespół
|zespół pracuje|zespół techniczny|zespół it|jak najszybciej|najszybciej jak|w najbliższym czasie|wkrótce wrócimy
|zaraz wracamy|zaraz wracam|będziemy informować|poinformujemy|będziemy na bieżąco|na bieżąco
|więcej informacji wkrótce|przepraszamy|przepraszamy za utrudnienia|przepraszamy za niedogodności|za utrudnienia
|za niedogodności|niedogodności|prosimy o cierpliwość|prosimy o wyrozumiałość|dziękujemy za zgłoszenie
|dziękujemy za wyrozumiałość|cierpliwości|strona statusowa|strona statusu|status usług|status|prace techniczne
|prace serwisowe|prace konserwacyjne|prace modernizacyjne|przerwa techniczna|przerwa serwisowa|przerwa konserwacyjna
|konserwacja|konserwacji|tryb konserwacji|serwisowanie|hotfix|poprawka|łatka|wdrażamy poprawkę|wgrywamy|rollback
|incydent|planowane przywrócenie|szacowany czas|przewidywany czas|rozwiązaniem problemu`,
  thing: `strony|stronę|stronie|witryna|witryny|serwis|serwisu|serwisie|aplikacji|aplikację|apka|apki|apkę|apce|appka|program
|oprogramowanie|systemu|systemy|systemów|systemie|usługi|usług|serwera|serwerów|serwerownia|serwerowni|serwerach
|platforma|platformy|platformę|portalu|sklep|sklepu|sklep internetowy|bank|bankowość|bankowość internetowa
|bankowość mobilna|bankowości|sieć|sieci|internetu|neta|net|łącze|łącza|wifi|komputery|komputer|terminale|kasy|kasa
|bankomaty|chmura|chmury|chmurze|baza danych|bazy danych|infrastruktura|gra|gry|grę|launcher|panel|interfejs|router
|bot|asystent|czat|model|stronka|ustrojstwo|gówno to|dziadostwo to|to coś|cały system|wszystkie systemy
|system płatności|system kasowy|system rezerwacji|terminal|biletomat|biletomaty`,
  trouble: `problemu|problemów|problemem|problemami|problemik|kłopot|kłopoty|kłopotów|usterka|usterki|usterkę|usterek|awaria
|awarie|awarii|awariami|incydent|incydenty|incydentu|zakłócenia|zakłócenie|zakłóceń|utrudnienia|utrudnień|przerwa
|przerwy|bugi|bugów|bugiem|glitch|glicz|glicze|czkawka|czkawki|zwiecha|zwiechy|wtopa|wpadka|fakap|fuckup|fakapy
|klops|zonk|jazda|jazdy|cyrk|cyrki|dramat|katastrofa|chaos|paraliż|zapaść|niedogodności|trudności|błąd techniczny
|błąd systemu`,
};
