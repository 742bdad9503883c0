/** File systems take names of 255 bytes; a character has up to four. */
const MAX_TITLE_CHARACTERS = 56;
const UNTITLED = 'Guided meditation';

/** Not taken by every file system, or with a meaning to some. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** A title as it is shown: always one. */
export const shownTitle = (title: string | null): string => title ?? UNTITLED;

/**
 * How a download is named on the person's disk: `Float - A quiet pause - 2026-11-22.mp3`.
 *
 * @param createdAt  when the session was asked for, ISO 8601
 */
export const downloadName = (title: string | null, createdAt: string): string => {
  const safe = Array.from(shownTitle(title).replaceAll(UNSAFE, ' ')).slice(0, MAX_TITLE_CHARACTERS).join('');
  const words = safe.replaceAll(/\s+/g, ' ').trim();
  return `Float - ${words === '' ? UNTITLED : words} - ${createdAt.slice(0, 10)}.mp3`;
};
