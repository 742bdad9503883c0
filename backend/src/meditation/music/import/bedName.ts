import { createHash } from 'node:crypto';
import { parse } from 'node:path';

const MAX_ID_CHARACTERS = 48;
const MAX_TITLE_CHARACTERS = 60;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** “Äpfel & Birnen (live).mp3” → `apfel-birnen-live`; a name without Latin letters or digits by its hash. */
const slugOf = (fileName: string): string => {
  const words = parse(fileName)
    .name.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, MAX_ID_CHARACTERS).replace(/-$/, '');
  return slug === '' ? `music-${hashOf(fileName)}` : slug;
};

/**
 * The ids of beds that are made from files, by file name: from the name alone, so that a bed keeps its id when other
 * files come and go; with a hash where another bed has that id already.
 *
 * @param taken  ids that are not free
 */
export const bedIdsOf = (fileNames: readonly string[], taken: readonly string[]): ReadonlyMap<string, string> => {
  const used = new Set(taken);
  const ids = new Map<string, string>();
  for (const fileName of fileNames.toSorted()) {
    const slug = slugOf(fileName);
    const id = used.has(slug) ? `${slug}-${hashOf(fileName)}` : slug;
    used.add(id);
    ids.set(fileName, id);
  }
  return ids;
};

/** @param tagged  what the file itself says; without it, the file's name is made readable */
export const bedTitleOf = (fileName: string, tagged: string | undefined): string => {
  const fromTag = readable(tagged ?? '');
  if (fromTag !== '') return fromTag;
  const words = readable(parse(fileName).name.replace(/[_.]+/g, ' '));
  return words === '' ? 'Music' : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

const readable = (text: string): string =>
  Array.from(text.replace(/[\p{C}\s]+/gu, ' ').trim())
    .slice(0, MAX_TITLE_CHARACTERS)
    .join('');
