/** Few need them: they are loaded with the first card that does. */
export const loadOtherCardWords = () => import('./otherCardWords');
