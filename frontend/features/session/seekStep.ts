/** How far one tap, or one key, goes back or on. */
export const SEEK_SECONDS = 15;
