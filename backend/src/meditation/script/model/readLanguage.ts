/** Words that English can hardly do without, a meditation least of all. */
const COMMON = new Set(
  (
    'the a an and or of to in on at with for from as is are be it its this that there here you your yours we our let ' +
    'may might can could if when while now not no just one more than so into by up down out through any each all what how ' +
    'feel breath they them their those who us some something someone other but then still own like know without perhaps ' +
    'breathe breathing body shoulders jaw face hands feet legs arms belly chest back heavy warm soft soften softly softens slow ' +
    'slowly gentle gently quiet quietly calm rest resting notice sense room air light moment heart'
  ).split(' '),
);
/** Of English prose, more than a third; of other languages in Latin letters, under a tenth. */
const COMMON_SHARE = 0.18;
const ENOUGH_WORDS = 12;

/** Words that other languages can hardly do without, and English has not. */
const FOREIGN = new Set(
  (
    'el la los las del de que con por para una un tu tus su sus lo y mi cada ahora como está ' +
    'der die das und ist nicht du dich dein deine deinen deinem deiner mit auf für ein eine einen ich zu zum zur dem den ' +
    'sich nichts diesem dieser diese dieses wenn dann noch auch wie hier jetzt lass sein ihr aus bei nach se le nada este esta esto ce cette ces tout ' +
    'le les des est vous votre vos et dans une pour avec qui sur au il di che sono della nel tuo tua não você seu sua uma'
  ).split(' '),
);
const ACCENTED = /[à-öø-ÿāăąćčďđęěğıłńňőřśšşťůűźżž]/;

/** Letters of another script, or more words of other languages than of this one. */
const isForeign = (text: string, words: readonly string[], common: number): boolean => {
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return true;
  const foreign = words.filter((word) => FOREIGN.has(word) || ACCENTED.test(word)).length;
  return foreign >= 2 && foreign > common;
};

export interface Reading {
  /** Whether this is English, as the voices speak it; undefined: too little to tell. */
  readonly isEnglish: boolean | undefined;
  /** For what it is worth, with so few words. */
  readonly seemsEnglish: boolean;
}

export const readLanguage = (text: string): Reading => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  if (isForeign(text, words, common)) return { isEnglish: false, seemsEnglish: false };
  const seemsEnglish = words.length > 0 && common / words.length >= COMMON_SHARE;
  return { isEnglish: words.length < ENOUGH_WORDS ? undefined : seemsEnglish, seemsEnglish };
};
