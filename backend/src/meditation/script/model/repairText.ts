import { sections } from '../script.ts';

/** How models head a part, whatever they were asked for: `## Breathe`, `**Reflect**`, `Return:`, `[Breathing]`, `---`. */
const HEADING =
  /^(?:#{1,6}\s*)?(?:\*\*|__|\[|\()?\s*(?:\d+[.)]\s*)?(?:(?:section|part|phase)\s*(?:\d+)?\s*[:.–-]?\s*)?([a-z][a-z &/-]{0,40}?)\s*(?:\*\*|__)?\s*:?\s*(?:\*\*|__|\]|\))?$/i;
/** The same in front of the words themselves. */
const INLINE_HEADING = /^\s*(?:\*\*|__)\s*([a-z][a-z &/-]{0,40}?)\s*(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)\s*(?=\S)/i;
const MARKED_HEADING = /^(?:#{1,6}\s|\*\*.*\*\*:?$|__.*__:?$)/;
const TITLE = /^(?:#{1,6}\s*)?(?:\*\*|__)?\s*title\s*:/i;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const FENCE = /^\s*`{3}/;

const sectionWords: Readonly<Record<string, (typeof sections)[number]>> = {
  ...Object.fromEntries(sections.map((section) => [section, section])),
  ...{ arriving: 'arrive', arrival: 'arrive', opening: 'arrive', introduction: 'arrive', settling: 'arrive' },
  ...{ breathing: 'breathe', breath: 'breathe', breathwork: 'breathe' },
  ...{ meditation: 'practice', 'main practice': 'practice', 'body scan': 'practice', visualization: 'practice' },
  ...{ reflecting: 'reflect', reflection: 'reflect' },
  ...{ returning: 'return', closing: 'return', conclusion: 'return', ending: 'return', 'coming back': 'return' },
};

const LONGEST_HEADING = 60;
/** Whatever is longer than this is no heading alone. */
const LOOKED_AT = LONGEST_HEADING + 10;

const sectionNamed = (name: string | undefined) => {
  const key = name?.trim().toLowerCase() ?? '';
  return Object.hasOwn(sectionWords, key) ? sectionWords[key] : undefined;
};

/** @param line  whole, or the first {@link LOOKED_AT} characters of one that is too long to be a heading */
const repairStart = (line: string): string => {
  const [heading, name] = INLINE_HEADING.exec(line) ?? [];
  const section = sectionNamed(name);
  return heading === undefined || section === undefined ? line : `[section: ${section}]\n${line.slice(heading.length)}`;
};

const repairLine = (line: string): string => {
  const trimmed = line.trim();
  if (RULE.test(trimmed) || FENCE.test(trimmed)) return '\n';
  if (trimmed === '' || trimmed.length > LONGEST_HEADING) return repairStart(line);
  const section = sectionNamed(HEADING.exec(trimmed)?.[1]);
  if (section !== undefined) return `[section: ${section}]\n`;
  // A heading of its own making is not to be spoken.
  return MARKED_HEADING.test(trimmed) || TITLE.test(trimmed) ? '\n' : repairStart(line);
};

/**
 * Turns headings into section marks and takes rules and code fences away, line by line. Only what may still become a
 * heading is held back: sentences pass as they come.
 *
 * @param chunks  text in pieces of any size, as a model streams it; they do not change what comes out
 */
export async function* repairText(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let line = '';
  let isPassing = false;
  for await (const chunk of chunks) {
    for (const part of chunk.split(/(?<=\n)/)) {
      line += part;
      const isWhole = line.endsWith('\n');
      if (!isPassing && line.length > LOOKED_AT) {
        yield repairStart(line.slice(0, LOOKED_AT)) + line.slice(LOOKED_AT);
        [line, isPassing] = ['', true];
      } else if (isPassing || isWhole) {
        yield isPassing ? line : repairLine(line);
        line = '';
      }
      if (isWhole) isPassing = false;
    }
  }
  if (line !== '') yield repairLine(line);
}
