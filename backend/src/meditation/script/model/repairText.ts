import { sections } from '../script.ts';

/** How models head a part, whatever they were asked for: `## Breathe`, `**Reflect**`, `Return:`, `---`. */
const HEADING =
  /^(?:#{1,6}\s*|\*\*|__)?\s*(?:\d+[.)]\s*)?(?:(?:section|part|phase)\s*(?:\d+)?\s*[:.–-]?\s*)?([a-z][a-z &/-]{0,40}?)\s*(?:\*\*|__)?\s*:?\s*(?:\*\*|__)?$/i;
const MARKED_HEADING = /^(?:#{1,6}\s|\*\*.*\*\*:?$|__.*__:?$)/;
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

const longestHeading = 60;

const repairLine = (line: string): string => {
  const trimmed = line.trim();
  if (RULE.test(trimmed) || FENCE.test(trimmed)) return '\n';
  if (trimmed === '' || trimmed.length > longestHeading) return line;
  const named = HEADING.exec(trimmed)?.[1]?.trim().toLowerCase() ?? '';
  const section = sectionWords[named];
  if (section !== undefined) return `[section: ${section}]\n`;
  // A heading of its own making is not to be spoken.
  return MARKED_HEADING.test(trimmed) ? '\n' : line;
};

/**
 * Turns headings into section marks and takes rules and code fences away, line by line. Only what may still become a
 * heading is held back: sentences pass as they come.
 *
 * @param chunks  text in pieces of any size, as a model streams it
 */
export async function* repairText(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let line = '';
  let isPassing = false;
  for await (const chunk of chunks) {
    for (const part of chunk.split(/(?<=\n)/)) {
      line += part;
      const isWhole = line.endsWith('\n');
      if (isPassing || line.length > longestHeading + 10) {
        yield line;
        [line, isPassing] = ['', !isWhole];
      } else if (isWhole) {
        yield repairLine(line);
        line = '';
      }
      if (isWhole) isPassing = false;
    }
  }
  if (line !== '') yield isPassing ? line : repairLine(line);
}
