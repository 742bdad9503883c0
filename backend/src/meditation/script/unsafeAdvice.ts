const NUMBER = '(?:\\d+|oh?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const LONG = '(?:\\d{2,}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|(?:a|one) hundred)';

/**
 * What no voice of ours says, whoever wrote it: advice that may do harm to somebody who follows it with closed eyes, and
 * what is no meditation at all.
 */
export const unsafeAdvice: readonly RegExp[] = [
  // Medicine and its dose, illness, and those whose work it is.
  /\b(?:medicat\w*|medicines?|pills?|tablets?|dos(?:e|es|age)|antidepress\w*|ssris?|insulin|prescri\w*|diagnos\w*|supplements?)\b/i,
  /\b(?:stop|quit|skip|come off|reduce|increase|instead of|no need for)\b.{0,30}\b(?:treatment|therap\w*|doctor|appointment)\b/i,
  /\b(?:mental health|professional help|therapists?|counsell?ors?|psychiatr\w*|psycholog\w*|hotlines?)\b/i,
  // Where closed eyes kill.
  /\b(?:driv(?:e|ing)|behind the wheel|steering wheel|operat\w+ (?:machin|heavy)|swim(?:ming)? (?:pool|under))\b/i,
  // Breath that is held or pressed.
  /\b(?:hold|holding|keep)\b.{0,20}\bbreath\b.{0,40}\b(?:as long|until (?:you|it)|\d{2,}|minutes?)\b/i,
  new RegExp(`\\b(?:hold|holding|keep)\\b.{0,50}\\b${LONG}\\b.{0,15}\\b(?:seconds?|counts?|beats?)\\b`, 'i'),
  new RegExp(`\\b(?:hold|holding|keep)\\b.{0,50}\\b(?:seconds?|counts?|beats?) of ${LONG}\\b`, 'i'),
  new RegExp(`\\b(?:hold|holding|keep)\\b.{0,20}\\bbreath\\b.{0,40}\\b${LONG}\\b`, 'i'),
  /\bhold(?:ing)? (?:it|that|this)\b.{0,30}\b(?:minutes?|as long as)\b/i,
  /\b(?:stop|don['’]t|do not|without) breath(?:e|ing)\b|\b(?:lungs? (?:burn|ache)|gasp(?:ing)? for)\b/i,
  /\b(?:hyperventilat\w*|breath(?:e|ing) (?:as )?(?:fast(?:er)?|rapidly|quickly)|pass out|light-?headed|dizz\w+|fainting)\b/i,
  /\b(?:feel|get|you|will|to) faint(?=[.,;]| or\b| and\b|$)/i,
  // Danger, and what leads there.
  /\b(?:suicid\w*|kill\w*|self-?harm|overdos\w*|hurt (?:yourself|them|him|her)|revenge|punish|alcohol|drunk|drugs?|weapons?|guns?|knife|knives)\b/i,
  /\b(?:end (?:it all|your (?:own )?life)|better off (?:dead|without you)|jump off|want to die|deserve to (?:die|suffer))\b/i,
  /\b(?:stop eating|don['’]t eat|fasting|starv\w*|purg(?:e|ing)|lose weight|calories)\b/i,
  // Insults, whoever asked for them.
  /\b(?:fuck\w*|shit\w*|bitch\w*|bastards?|cunts?|assholes?|whores?|sluts?|nigg\w*|fagg?ots?|idiots?|morons?|stupid|pathetic|losers?)\b/i,
  /\b(?:worthless|(?:no ?body|no one) (?:loves|likes|wants|cares|would)|you are (?:just )?(?:a )?(?:failure|burden|ugly|weak|hopeless|useless|nothing))\b/i,
  // Orders to somebody who may not be able to.
  /(?<!\b(?:nothing|nowhere|nobody|no one|anything|anywhere|everything|whatever|wherever|all|if|when|whenever|what|than|don['’]t|doesn['’]t|not|unless|as)\b[^.;]{0,30})\byou (?:must|have to|need to)\b/i,
  /\b(?:confront|forgive|relive)\b.{0,30}\b(?:them|him|her|who hurt|abus\w*|trauma\w*)\b/i,
  // No meditation: addresses, numbers to call, prices …
  /(?:https?:|www\.|[^\s@]@[^\s@]*\.\w|\bdot (?:com|org|net)\b|\+?\d[\d\s()-]{6,}\d|[$€£]\s?\d)/i,
  /\b[a-zA-Z\d-]+\.(?:[a-z]{2,}|COM|ORG|NET)\b/,
  new RegExp(`\\b(?:call|dial|text|phone|ring)\\b.{0,30}\\b(?:\\d{2,}|${NUMBER}(?:[ ,-]+${NUMBER}\\b){1,})`, 'i'),
  /\b(?:bitcoin|crypto\w*|password|subscribe|website|web page|click (?:the|on|here)|(?:a|the) link|instagram|youtube)\b/i,
  // … and talk about its own making, or code.
  /\b(?:as an ai|an ai\b|language model|openai|chatgpt|gpt|gemini|(?:my|system|the) prompt|prompts|(?:my|previous|system|your|these|all|the) instructions?|ignore (?:all|the|previous)|json|markdown|assistant|the user|user['’]s|emojis?|headings?|square brackets|word count|\d+ words)\b/i,
  /[{}<>\\|]|\b(?:undefined|null)\b/i,
  /\b(?:i (?:can(?:no|['’])t|am (?:not able|unable)|['’]m (?:not able|unable|sorry))|i['’]m (?:really |so |very |truly )?(?:sorry|unable)|i(?:['’]d| would) be (?:happy|glad)|i hope (?:this|that|you|it)|i(?:['’]ve| have) (?:written|created|included|kept)|i['’]ll (?:write|create|now))\b/i,
  /\b(?:here(?:['’]s| is) (?:a|an|your|the) (?:[\w-]+,? ){0,7}(?:meditation|script|session)|let me know|feel free to (?:ask|adjust|modify|change|reach|contact|share|customi[sz]e|tell|let me)|hope this helps|would you like (?:me|another)|end of (?:the |this )?(?:meditation|script|session))\b/i,
  /^(?:sure|certainly|absolutely|of course|great|okay|ok)[,.:!]|^(?:note|disclaimer|title|narrator)\s*:/i,
];

export const isUnsafe = (text: string): boolean => unsafeAdvice.some((pattern) => pattern.test(text));

/** A refusal at the beginning, in place of a meditation. */
const REFUSAL =
  /\b(?:i(?:['’]m| am) (?:(?:really|so|very|truly) )?(?:sorry|unable|not able)|i can(?:no|['’])t|i won['’]t|as an ai|mental health professional)\b/i;

export const isRefusal = (text: string): boolean => REFUSAL.test(text);
