/** Names of countries and large cities, as people there and elsewhere write them, by country. Ambiguous words are left out. */
const PLACES: Readonly<Record<string, string>> = {
  'the US': `USA|United States|East Coast|West Coast|New York|NYC|Brooklyn|California|Los Angeles|San Francisco|Bay Area|Seattle|Texas|Dallas|Houston|Austin|Chicago|Boston|Atlanta|Miami|Florida|Denver|Philadelphia|Phoenix|San Diego|Portland|Minneapolis|Detroit|Virginia|Ohio|New Jersey|Estados Unidos|États-Unis|Stati Uniti|Verenigde Staten|アメリカ|米国|미국`,
  Canada: `Canada|Toronto|Ontario|Montreal|Montréal|Québec|Quebec|Vancouver|Calgary|Ottawa|Canadá|Kanada|カナダ|캐나다`,
  'the UK': `UK|United Kingdom|England|Scotland|Wales|Britain|London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Liverpool|Reino Unido|Royaume-Uni|Großbritannien|Regno Unito|イギリス|영국`,
  Ireland: 'Ireland|Dublin|Irlanda|Irlande|Irland|アイルランド|아일랜드',
  Germany: `Germany|Deutschland|Berlin|München|Munich|Hamburg|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Alemania|Alemanha|Allemagne|Germania|Duitsland|Niemcy|ドイツ|독일`,
  Austria: 'Austria|Österreich|Wien|Vienna|Graz|Salzburg|Autriche|オーストリア',
  Switzerland: 'Switzerland|Schweiz|Suisse|Svizzera|Zürich|Zurich|Geneva|Genève|Suiza|スイス|스위스',
  France: `France|Paris|Marseille|Toulouse|Bordeaux|Nantes|Strasbourg|Francia|França|Frankreich|Frankrijk|Francja|フランス|프랑스`,
  Spain: `Spain|España|Madrid|Barcelona|Sevilla|Bilbao|Espanha|Espagne|Spanien|Spagna|Spanje|Hiszpania|スペイン|스페인`,
  Portugal: 'Portugal|Lisboa|Lisbon|ポルトガル|포르투갈',
  Italy: `Italy|Italia|Roma|Rome|Milano|Milan|Napoli|Torino|Bologna|Firenze|Itália|Italie|Italien|Italië|Włochy|イタリア|이탈리아`,
  'the Netherlands': `Netherlands|Nederland|Amsterdam|Rotterdam|Utrecht|Eindhoven|Den Haag|Groningen|Holanda|Pays-Bas|Niederlande|Holandia|オランダ|네덜란드`,
  Belgium: 'Belgium|België|Belgique|Brussels|Brussel|Bruxelles|Antwerpen|Gent|ベルギー',
  Poland:
    'Poland|Polska|Polsce|Warszawa|Warszawie|Kraków|Krakowie|Wrocław|Wrocławiu|Gdańsk|Gdańsku|Polonia|Polen|Pologne|ポーランド|폴란드',
  Turkey: "Türkiye|Turkiye|Istanbul|İstanbul|Ankara|İzmir|Türkiye'de|Turquía|Turquia|Turquie|Türkei|トルコ|튀르키예",
  Brazil: `Brazil|Brasil|São Paulo|Rio de Janeiro|Belo Horizonte|Recife|Porto Alegre|Curitiba|Salvador|Fortaleza|Brasília|Brésil|Brasilien|Brasile|ブラジル|브라질`,
  Mexico: 'Mexico|México|CDMX|Guadalajara|Monterrey|Mexique|Mexiko|Messico|メキシコ|멕시코',
  Argentina: 'Argentina|Buenos Aires|Rosario|Argentine|Argentinien|アルゼンチン|아르헨티나',
  Chile: 'Chile|Santiago|Valparaíso|チリ|칠레',
  Colombia: 'Colombia|Bogotá|Medellín|Colômbia|Colombie|Kolumbien|コロンビア|콜롬비아',
  Peru: 'Peru|Perú|Lima|ペルー|페루',
  Japan: 'Japan|Tokyo|Osaka|Japón|Japão|Japon|Giappone|日本|東京|大阪|名古屋|福岡|札幌|일본',
  Korea: 'South Korea|Seoul|Corea|Coreia|Corée|Südkorea|韓国|한국|서울|부산|대구|인천|광주|대전',
  Indonesia:
    'Indonesia|Jakarta|Bandung|Surabaya|Bali|Jogja|Yogyakarta|Medan|Indonésia|Indonésie|インドネシア|인도네시아',
  India: 'India|Mumbai|Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Kolkata|Índia|Inde|Indien|インド|인도에서',
  Singapore: 'Singapore|Singapur|Singapura|Singapour|シンガポール|싱가포르',
  Philippines: 'Philippines|Manila|Cebu|Filipinas|フィリピン|필리핀',
  Australia: 'Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Australie|Australien|Austrália|オーストラリア|호주',
  'New Zealand': 'New Zealand|Auckland|Wellington|Nueva Zelanda|Neuseeland|ニュージーランド|뉴질랜드',
  'South Africa': 'South Africa|Johannesburg|Cape Town|Sudáfrica|Südafrika|南アフリカ',
  Nigeria: 'Nigeria|Lagos|Abuja|Nigéria|ナイジェリア',
};

const SPACED = /[\p{Script=Latin}]/u;
const BY_NAME = new Map<string, string>();
const RUNS: Array<readonly [name: string, country: string]> = [];
for (const [country, names] of Object.entries(PLACES)) {
  for (const name of names.split('|')) {
    if (SPACED.test(name)) BY_NAME.set(name, country);
    else RUNS.push([name, country]);
  }
}
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}_@.#/])(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}_])`,
  'u',
);
/** Beyond this much of a text nothing is looked for. */
const MOST_READ = 1000;

/**
 * The country that a post speaks from or of, by the first name of one or of a large city in it; null when it names none.
 * Names in Latin script count with their capitals only ("Nice", "Turkey" and other words of other senses not at all).
 */
export function placeOf(text: string): string | null {
  const read = text.slice(0, MOST_READ);
  const named = NAMES.exec(read);
  if (named !== null) return BY_NAME.get(named[0]) ?? null;
  return RUNS.find(([name]) => read.includes(name))?.[1] ?? null;
}
