import { roomOf } from './lineRoom.ts';
import type { PlannedLine } from './planLines.ts';
import type { Importance } from './script.ts';

/** The part of the words that the timeline may drop, and how many it may add. */
const OPTIONAL_SHARE = 0.1;
const SPARE_SHARE = 0.1;
/** So many words more than planned are better than a gap: half a sentence. */
const TOLERATED_WORDS = 4;

/** Arriving and returning get their extra lines first: they make a session complete. */
const HEAD_START = 0.15;

const mayBeLeftOut = ({ section }: PlannedLine): boolean => section !== 'arrive' && section !== 'return';

/** Takes from `lines` while they fit into `words`, passing over those that are too long. */
const takeWords = (lines: readonly PlannedLine[], words: number): PlannedLine[] => {
  let left = words;
  return lines.filter((line) => {
    const room = roomOf([line]);
    if (room > left) return false;
    left -= room;
    return true;
  });
};

/** Decides which of the lines are spoken, which may be dropped and which are held in reserve; the rest goes. */
export const fitLines = (lines: readonly PlannedLine[], words: number, random: () => number): PlannedLine[] => {
  const core = lines.filter((line) => line.importance === 'essential');
  const extra = lines
    .filter((line) => line.importance !== 'essential')
    .map((line) => ({
      line,
      order:
        random() + (line.importance === 'spare' ? 1 : 0) - (mayBeLeftOut(line) && !line.isPersonal ? 0 : HEAD_START),
    }))
    .sort((one, other) => one.order - other.order)
    .map(({ line }) => line);
  const taken = new Set(takeWords(extra, words + TOLERATED_WORDS - roomOf(core)));
  const droppable = extra.filter((line) => taken.has(line) && mayBeLeftOut(line));
  const optional = new Set(takeWords(droppable.toReversed(), words * OPTIONAL_SHARE + TOLERATED_WORDS));
  const reserve = extra.filter((line) => !taken.has(line) && mayBeLeftOut(line));
  const spare = new Set(takeWords(reserve, words * SPARE_SHARE + TOLERATED_WORDS));
  const importanceOf = (line: PlannedLine): Importance =>
    spare.has(line) ? 'spare' : optional.has(line) ? 'optional' : 'essential';
  return lines
    .filter((line) => line.importance === 'essential' || taken.has(line) || spare.has(line))
    .map((line) => ({ ...line, importance: importanceOf(line) }));
};
