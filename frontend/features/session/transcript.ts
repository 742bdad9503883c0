/** One utterance or one phase of a breath, with the media time at which it is heard. */
export interface Cue {
  /** Such as `arrive-0`; empty when it has none. */
  readonly name: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

const TIME = /(?:(\d+):)?(\d{2}):(\d{2})\.(\d{3})/.source;
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}`);

const toSeconds = ([hours = '0', minutes = '0', seconds = '0', milliseconds = '0']: readonly (string | undefined)[]) =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(milliseconds) / 1000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

const toText = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    .trim();

const parseBlock = (block: string): Cue[] => {
  const lines = block.split('\n');
  const timingAt = lines.findIndex((line) => TIMING.test(line));
  const match = TIMING.exec(lines[timingAt] ?? '');
  if (!match) return [];
  return [
    {
      name: lines[timingAt - 1]?.trim() ?? '',
      startSeconds: toSeconds(match.slice(1, 5)),
      endSeconds: toSeconds(match.slice(5, 9)),
      text: toText(lines.slice(timingAt + 1)),
    },
  ];
};

/** Reads WebVTT; blocks that are not cues are passed over. */
export const parseTranscript = (vtt: string): Cue[] =>
  vtt
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap(parseBlock);

/** What is being said, or was said last, and what was said before. */
export interface SpokenWords {
  readonly current: string;
  readonly previous: string;
  /** Still being said. */
  readonly isSpeaking: boolean;
}

/** @param cues  words only, in the order of their start */
export const wordsAt = (cues: readonly Cue[], seconds: number): SpokenWords => {
  const index = cues.findLastIndex((cue) => cue.startSeconds <= seconds);
  const current = cues[index];
  return {
    current: current?.text ?? '',
    previous: cues[index - 1]?.text ?? '',
    isSpeaking: current !== undefined && seconds <= current.endSeconds,
  };
};
