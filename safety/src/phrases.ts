/** The phrase notation and the text folding behind it, for other recognizers of phrases. */
export * from './normalize.ts';
export * from './phrase.ts';
