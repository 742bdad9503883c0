/**
 * Stems that nobody should hear said back by a calm voice: harm, violence, abuse, loss, illness, sex, drugs, insults,
 * and what people say of themselves when they are at their lowest. Too many rather than too few: without a quotation
 * the session is whole all the same.
 */
export const UNQUOTABLE = new RegExp(
  'fuck|shit|suicid|\\b(?:' +
    'kill|die[ds]?\\b|dying|dead|death|murder|\\bend (?:it|my|things)|overdos|self.?harm|harm|hurt|\\bcut\\b|cutting|' +
    'hang(?:ed|ing)?\\b|blood|bleed|knife|gun\\b|shoot|shot|weapon|bomb|poison|drown|strangl|stab|jump(?:ing)? off|worthless|' +
    'no reason to|better off|abus|assault|molest|rape|raping|violen|attack|beat(?:en|ing|s)?\\b|hit(?:s|ting)?\\b|threat|' +
    'torture|sex|porn|nude|naked|penis|vagina|incest|drug|cocaine|heroin|meth\\b|pills?\\b|alcohol|drunk|vomit|purg|starv|' +
    'bitch|bastard|cunt|dick|cock|pussy|whore|slut|asshole|arse|damn|crap|piss|wank|' +
    'nigg|fag|dyke|trann|retard|spastic|kike|chink|paki\\b|gook|spic\\b|wetback|coon|nazi|hitler|terroris|' +
    'stupid|idiot|moron|ugly|disgusting|pathetic|loser|failure|hate|hating|' +
    'useless|burden|hopeless|no hope|pointless|no point|disappear|vanish|trapped|give up|giving up|gave up|go on\\b|going on\\b|' +
    'carry on\\b|escape|get away|run away|no ?(?:one|body) (?:cares|loves|likes|wants|would)|my fault|broken|' +
    '(?:be|live|living|exist|wake up|be here|be alive) any ?more|to (?:live|exist|be here|be alive|wake up)\\b|' +
    'funeral|passed away|grie[fv]|mourn|lost my (?!job|way|keys|phone|temper|voice)|miscarr|stillb|abort|trauma|cancer|tumou?r|' +
    'anorex|bulimi|calori|fat\\b|affair|cheat|divorc|' +
    "unalive|kms\\b|noose|bridge|ledge|pass out|chest pain|can[’']?t breathe|cannot breathe" +
    ')',
  'i',
);
