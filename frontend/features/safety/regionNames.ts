import type { Language } from '@float/safety';

/** Regions that have help-lines or an emergency number, as the help-lines name them in English. */
const ENGLISH =
  'United States|Canada|Mexico|United Kingdom|Ireland|Australia|New Zealand|Germany|Austria|Switzerland|France|Spain|Italy|Portugal|Netherlands|Belgium|Sweden|Finland|Poland|Denmark|Norway|Greece|Czechia|Romania|Hungary|Brazil|India|Japan|South Africa|South Korea';

/** The same in the same order, as the Common Locale Data Repository (CLDR) of Unicode has them. */
const names: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: 'Estados Unidos|Canadá|México|Reino Unido|Irlanda|Australia|Nueva Zelanda|Alemania|Austria|Suiza|Francia|España|Italia|Portugal|Países Bajos|Bélgica|Suecia|Finlandia|Polonia|Dinamarca|Noruega|Grecia|Chequia|Rumanía|Hungría|Brasil|India|Japón|Sudáfrica|Corea del Sur',
  fr: 'États-Unis|Canada|Mexique|Royaume-Uni|Irlande|Australie|Nouvelle-Zélande|Allemagne|Autriche|Suisse|France|Espagne|Italie|Portugal|Pays-Bas|Belgique|Suède|Finlande|Pologne|Danemark|Norvège|Grèce|Tchéquie|Roumanie|Hongrie|Brésil|Inde|Japon|Afrique du Sud|Corée du Sud',
  de: 'Vereinigte Staaten|Kanada|Mexiko|Vereinigtes Königreich|Irland|Australien|Neuseeland|Deutschland|Österreich|Schweiz|Frankreich|Spanien|Italien|Portugal|Niederlande|Belgien|Schweden|Finnland|Polen|Dänemark|Norwegen|Griechenland|Tschechien|Rumänien|Ungarn|Brasilien|Indien|Japan|Südafrika|Südkorea',
  it: 'Stati Uniti|Canada|Messico|Regno Unito|Irlanda|Australia|Nuova Zelanda|Germania|Austria|Svizzera|Francia|Spagna|Italia|Portogallo|Paesi Bassi|Belgio|Svezia|Finlandia|Polonia|Danimarca|Norvegia|Grecia|Cechia|Romania|Ungheria|Brasile|India|Giappone|Sudafrica|Corea del Sud',
  pt: 'Estados Unidos|Canadá|México|Reino Unido|Irlanda|Austrália|Nova Zelândia|Alemanha|Áustria|Suíça|França|Espanha|Itália|Portugal|Países Baixos|Bélgica|Suécia|Finlândia|Polônia|Dinamarca|Noruega|Grécia|Tchéquia|Romênia|Hungria|Brasil|Índia|Japão|África do Sul|Coreia do Sul',
  nl: 'Verenigde Staten|Canada|Mexico|Verenigd Koninkrijk|Ierland|Australië|Nieuw-Zeeland|Duitsland|Oostenrijk|Zwitserland|Frankrijk|Spanje|Italië|Portugal|Nederland|België|Zweden|Finland|Polen|Denemarken|Noorwegen|Griekenland|Tsjechië|Roemenië|Hongarije|Brazilië|India|Japan|Zuid-Afrika|Zuid-Korea',
  pl: 'Stany Zjednoczone|Kanada|Meksyk|Wielka Brytania|Irlandia|Australia|Nowa Zelandia|Niemcy|Austria|Szwajcaria|Francja|Hiszpania|Włochy|Portugalia|Holandia|Belgia|Szwecja|Finlandia|Polska|Dania|Norwegia|Grecja|Czechy|Rumunia|Węgry|Brazylia|Indie|Japonia|Republika Południowej Afryki|Korea Południowa',
  ru: 'Соединенные Штаты|Канада|Мексика|Великобритания|Ирландия|Австралия|Новая Зеландия|Германия|Австрия|Швейцария|Франция|Испания|Италия|Португалия|Нидерланды|Бельгия|Швеция|Финляндия|Польша|Дания|Норвегия|Греция|Чехия|Румыния|Венгрия|Бразилия|Индия|Япония|Южно-Африканская Республика|Республика Корея',
  zh: '美国|加拿大|墨西哥|英国|爱尔兰|澳大利亚|新西兰|德国|奥地利|瑞士|法国|西班牙|意大利|葡萄牙|荷兰|比利时|瑞典|芬兰|波兰|丹麦|挪威|希腊|捷克|罗马尼亚|匈牙利|巴西|印度|日本|南非|韩国',
  ja: 'アメリカ合衆国|カナダ|メキシコ|イギリス|アイルランド|オーストラリア|ニュージーランド|ドイツ|オーストリア|スイス|フランス|スペイン|イタリア|ポルトガル|オランダ|ベルギー|スウェーデン|フィンランド|ポーランド|デンマーク|ノルウェー|ギリシャ|チェコ|ルーマニア|ハンガリー|ブラジル|インド|日本|南アフリカ|韓国',
  ko: '미국|캐나다|멕시코|영국|아일랜드|오스트레일리아|뉴질랜드|독일|오스트리아|스위스|프랑스|스페인|이탈리아|포르투갈|네덜란드|벨기에|스웨덴|핀란드|폴란드|덴마크|노르웨이|그리스|체코|루마니아|헝가리|브라질|인도|일본|남아프리카|대한민국',
  hi: 'संयुक्त राज्य|कनाडा|मैक्सिको|यूनाइटेड किंगडम|आयरलैंड|ऑस्ट्रेलिया|न्यूज़ीलैंड|जर्मनी|ऑस्ट्रिया|स्विट्ज़रलैंड|फ़्रांस|स्पेन|इटली|पुर्तगाल|नीदरलैंड|बेल्जियम|स्वीडन|फ़िनलैंड|पोलैंड|डेनमार्क|नॉर्वे|यूनान|चेकिया|रोमानिया|हंगरी|ब्राज़ील|भारत|जापान|दक्षिण अफ़्रीका|दक्षिण कोरिया',
  ar: 'الولايات المتحدة|كندا|المكسيك|المملكة المتحدة|أيرلندا|أستراليا|نيوزيلندا|ألمانيا|النمسا|سويسرا|فرنسا|إسبانيا|إيطاليا|البرتغال|هولندا|بلجيكا|السويد|فنلندا|بولندا|الدانمرك|النرويج|اليونان|التشيك|رومانيا|هنغاريا|البرازيل|الهند|اليابان|جنوب أفريقيا|كوريا الجنوبية',
  tr: 'Amerika Birleşik Devletleri|Kanada|Meksika|Birleşik Krallık|İrlanda|Avustralya|Yeni Zelanda|Almanya|Avusturya|İsviçre|Fransa|İspanya|İtalya|Portekiz|Hollanda|Belçika|İsveç|Finlandiya|Polonya|Danimarka|Norveç|Yunanistan|Çekya|Romanya|Macaristan|Brezilya|Hindistan|Japonya|Güney Afrika|Güney Kore',
  sv: 'USA|Kanada|Mexiko|Storbritannien|Irland|Australien|Nya Zeeland|Tyskland|Österrike|Schweiz|Frankrike|Spanien|Italien|Portugal|Nederländerna|Belgien|Sverige|Finland|Polen|Danmark|Norge|Grekland|Tjeckien|Rumänien|Ungern|Brasilien|Indien|Japan|Sydafrika|Sydkorea',
};

/** By their English names. Not by `Intl.DisplayNames`, which Hermes does not have. */
export const regionNamesIn = (language: Exclude<Language, 'en'>): Readonly<Record<string, string>> => {
  const translated = names[language].split('|');
  return Object.fromEntries(ENGLISH.split('|').map((english, index) => [english, translated[index] ?? english]));
};
