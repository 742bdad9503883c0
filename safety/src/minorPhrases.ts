/**
 * More phrases by which writers under 18 give their age away: ages, and school and parents in other languages. Loaded
 * together with all danger phrases, in addition to the plain phrases of isMinor.ts, and written with its word classes.
 */
export const minorPhrases: readonly string[] = [
  // Ages, with words that come after them where the comma is left out.
  '{is_aged} [{only}] [{only}] {teen} [{years}] (btw|lol|idk|also|or|today|now|f|m|w|nb|girl|boy|female|male|trans|we|everyone|don|just|feel|feeling|living)',
  '{is_aged} [{only}] [{only}] {teen} [{years}] (quiero|estoy|soy|tengo|mis|porque|chcę|mama|tata|хочу|мама|папа|меня|моя|мой|не|у|ich|mein|meinen|will|wil|ben)',
  '{has_years} [{only}] {child} {years} (veux|mon|on|personne|voglio|sono|mio|mi|quero|meu|meus|eu|não|estou|chcę|mama|tata|moja|mój|jestem|i|a)',
  '(j ai|jai|je n ai) [{only}] (6ans|7ans|8ans|9ans|10ans|11ans|12ans|13ans|14ans|15ans|16ans|17ans)',
  '{am} {child} years of age',
  '^ . {teen} (yo|{old}) (girl|boy|female|male|f|m) (here|who|and|i|im|.)',
  '(i turn|i m turning|im turning|i have just turned|i ve just turned|just turned|i will be|i ll be|ill be) {teen} [{years}] ({then}|next|soon|on|tomorrow|yesterday|last)',
  '{am} (almost|nearly|not even|not|turning) 18 (yet|soon|{then})',
  '{am} in ((elementary|primary|secondary) school|junior high) {then}',
  '{am} (a|an) (middle|high|secondary|primary) (schooler|school (student|kid|freshman|sophomore|junior|girl|boy))',
  'my (mum|mom|mother|mam) and [my] (dad|father|stepdad) {will_not} [even] (let|allow) me',
  'my (mummy|mommy|mama|daddy|stepmum|stepmom|stepdad|step mum|step mom|step dad) {will_not} (let|allow) me',
  // German
  'ich bin [noch] minderjährig',
  '(ich werde|werde) {teen} {then}',
  '(gehe|geh|bin|komme) in (der|die) (5|6|7|8|9|10|11|5te|6te|7te|8te|9te|10te|fünfte*|sechste*|siebte*|achte*|neunte*|zehnte*) [.] klasse',
  'meine (mama|mutter|eltern) (lässt|lassen) mich nicht (.|raus|mehr|zu|mit|nach|auf|ins|aus|zur|zum|weg)',
  'meine (mama|mutter|eltern) (erlaubt|erlauben|verbietet|verbieten) mir',
  // French
  'je suis [encore] (mineur|mineure) {then}',
  'je suis en (6eme|5eme|4eme|3eme|6e|5e|4e|3e|sixième|cinquième|quatrième|troisième|cm1|cm2) (.|et|mais|je|j|au|a|ma|mon|mes)',
  'je suis au collège',
  '(ma mère|mon père|mes parents) [ne] me (laisse|laissent) pas (.|sortir|aller|voir|avoir|utiliser|dormir)',
  'mes parents m interdisent',
  // Spanish
  '(voy a cumplir|acabo de cumplir) {teen}',
  'soy menor de edad',
  '(estoy|voy) en [primero|segundo|tercero|1|2|3|1o|2o|3o] [de] [la] (secundaria|primaria)',
  '(estoy en|voy a|hago) (1|2|3|4|1o|2o|3o|4o|primero|segundo|tercero|cuarto) [de] [la] eso',
  '(mi mamá|mi madre|mi papá|mis padres|mis papás) no me (deja|dejan) (.|salir|ir|ver|tener|usar|hablar|hacer)',
  // Italian
  'sono [ancora] minorenne',
  '(sono in|faccio la) (prima|seconda|terza) media',
  'vado alle medie',
  '(mia mamma|mia madre|mio padre|i miei|i miei genitori) non mi (fa|fanno|lascia|lasciano) (uscire|andare|vedere|usare|avere)',
  // Portuguese
  'sou menor de idade',
  '(estou|ando) no (5|6|7|8|9|5o|6o|7o|8o|9o|quinto|sexto|sétimo|oitavo|nono) ano',
  '(minha mãe|meu pai|meus pais) não me (deixa|deixam) (.|sair|ir|ver|ter|usar|falar|fazer)',
  // Dutch
  'ik ben [nog] minderjarig',
  'ik zit (in|op) (groep (4|5|6|7|8)|de brugklas|klas (1|2|3|4|5)|de basisschool|de middelbare)',
  '(ik mag niet|mag ik niet|mag ik niks) van mijn (moeder|mama|vader|ouders)',
  'van mijn (moeder|mama|vader|ouders) mag ik',
  // Polish
  'jestem [jeszcze] (niepełnoletni*|nieletni*)',
  '(jestem w|chodzę do) (4|5|6|7|8|czwartej|piątej|szóstej|siódmej|ósmej) [.] (klasie|klasy)',
  '(mama|tata|rodzice) [mi] nie (pozwala|pozwalają) (.|mi|wychodzić|wyjść|na)',
  // Russian
  'я [еще] несовершеннолетн*',
  '(учусь|я) в (4|5|6|7|8|9|10) [м|ом] классе',
  '(мама|папа|родители) [мне|меня] не (разрешает|разрешают|пускает|пускают|отпускает)',
];
