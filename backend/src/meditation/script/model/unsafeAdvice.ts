/**
 * What no voice of ours says, whoever wrote it: advice that may do harm to somebody who follows it with closed eyes, and
 * what is no meditation at all.
 */
export const unsafeAdvice: readonly RegExp[] = [
  // Medicine and its dose, illness, and those whose work it is.
  /\b(?:medicat\w*|medicine|pills?|tablets?|dos(?:e|es|age)|antidepress\w*|ssris?|insulin|prescri\w*|diagnos\w*|supplements?)\b/i,
  /\b(?:stop|quit|skip|come off|reduce|increase|instead of|no need for)\b.{0,30}\b(?:treatment|therap\w*|doctor|appointment)\b/i,
  // Where closed eyes kill.
  /\b(?:driv(?:e|ing)|behind the wheel|steering wheel|operat\w+ (?:machin|heavy)|swim(?:ming)? (?:pool|under))\b/i,
  // Breath that is held or pressed.
  /\b(?:hold|holding|keep)\b.{0,20}\b(?:your )?breath\b.{0,40}\b(?:as long|until (?:you|it)|\d{2,}|twenty|thirty|forty|fifty|sixty|minutes?)\b/i,
  /\b(?:hyperventilat\w*|breath(?:e|ing) (?:as )?(?:fast|rapidly|hard)|faint|pass out|light-?headed|dizz\w+)\b/i,
  // Danger, and what leads there.
  /\b(?:suicid\w*|kill|self-?harm|overdos\w*|hurt (?:yourself|them|him|her)|revenge|punish|alcohol|drunk|drugs?|weapon\w*|gun|knife)\b/i,
  /\b(?:stop eating|don['’]t eat|fasting|starv\w*|purg(?:e|ing)|lose weight|calories)\b/i,
  // Orders to somebody who may not be able to.
  /\b(?:you (?:must|have to|need to)|(?:confront|forgive|relive)\b.{0,30}\b(?:them|him|her|who hurt|abus\w*|trauma\w*))\b/i,
  // No meditation: addresses, numbers to call, prices, and talk about its own making.
  /(?:https?:|www\.|\S+@\S+\.\w|\b[\w-]+\.(?:com|org|net|io|ai|co|uk|de)\b|\+?\d[\d\s()-]{6,}\d|[$€£]\s?\d)/i,
  /\b(?:as an ai|language model|openai|chatgpt|gemini|system prompt|instructions?|ignore (?:all|the|previous)|json|user['’]s (?:input|message)|word count|bitcoin|password|subscribe)\b/i,
  /\b(?:i (?:can(?:no|['’])t|am (?:not able|unable)|['’]m (?:not able|unable|sorry))|here(?:['’]s| is) (?:a|your|the) (?:\w+ ){0,4}(?:meditation|script)|let me know if|feel free to|hope this helps|would you like me)\b/i,
];

export const isUnsafe = (text: string): boolean => unsafeAdvice.some((pattern) => pattern.test(text));

/** A refusal at the beginning, in place of a meditation. */
const REFUSAL = /\b(?:i(?:['’]m| am) (?:sorry|unable|not able)|i can(?:no|['’])t|i won['’]t|as an ai)\b/i;

export const isRefusal = (text: string): boolean => REFUSAL.test(text);

/** Words that English can hardly do without. */
const COMMON = new Set(
  (
    'the a an and or of to in on at with for from as is are be it its this that there here you your yours we our let ' +
    'may can if when while now not no just one more than so into by up down out through any each all what how feel breath'
  ).split(' '),
);
/** Of English prose, more than a third; of other languages in Latin letters, under a tenth. */
const COMMON_SHARE = 0.18;
const ENOUGH_WORDS = 12;

/** Whether this is English, as the voices speak it; undefined: too little to tell. */
export const isEnglish = (text: string): boolean | undefined => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return undefined;
  return words.filter((word) => COMMON.has(word)).length / words.length >= COMMON_SHARE;
};
