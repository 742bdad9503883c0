/** Loaded with the first card that is not in English: most people never need them. */
export const loadOtherCardWords = () => import('./otherCardWords');
