import { feelings, type Float, intensities } from '@float/contract';
import { createLibraryWriter } from './libraryWriter.ts';
import { loadPractices } from './loadPractices.ts';
import { breathSeconds, countWords, type ScriptEvent, type ScriptRequest, type Utterance } from './script.ts';
import { sentenceKeys } from './sentences.ts';

/** The library writer with the practices that come with Float. */
export const libraryWriter = createLibraryWriter(await loadPractices());

export const requestFor = (minutes: number, seed: number, others: Partial<ScriptRequest> = {}): ScriptRequest => ({
  floats: [
    {
      sentiment_label: feelings[seed % feelings.length],
      intensity: intensities[seed % intensities.length],
      prompt: 'I am tired and my head is full',
    },
  ],
  questionsAndAnswers: [],
  durationSeconds: minutes * 60,
  wordsPerMinute: 125,
  seed,
  ...others,
});

export const feeling = (sentiment_label: Float['sentiment_label'], intensity?: Float['intensity']): Float => ({
  sentiment_label,
  intensity,
});

export const utterancesOf = (events: readonly ScriptEvent[]): Utterance[] =>
  events.flatMap((event) => (event.type === 'utterance' ? [event.utterance] : []));

const unending = new AbortController().signal;

export const writeEvents = (request: ScriptRequest): Promise<ScriptEvent[]> =>
  Array.fromAsync(libraryWriter.write(request, unending));

export const writeScript = async (request: ScriptRequest): Promise<Utterance[]> =>
  utterancesOf(await writeEvents(request));

/** Ids of the practices that a session is made of. */
export const practicesOf = async (request: ScriptRequest): Promise<readonly string[]> =>
  (await writeEvents(request)).flatMap((event) => (event.type === 'title' ? event.practices : []));

/** What the timeline speaks when it need not stretch the script. */
export const spoken = (utterances: readonly Utterance[]): Utterance[] =>
  utterances.filter(({ importance }) => importance !== 'spare');

export const wordsOf = (utterances: readonly Utterance[]): number =>
  utterances.reduce((sum, { text }) => sum + countWords(text), 0);

export const speechSecondsOf = (utterances: readonly Utterance[], { wordsPerMinute }: ScriptRequest): number =>
  (wordsOf(utterances) / wordsPerMinute) * 60;

/** Lead-in, fade-out, and all that is spoken, breathed and paused in between. */
export const sessionSeconds = (utterances: readonly Utterance[], request: ScriptRequest): number => {
  const all = spoken(utterances);
  const silences = all.reduce((sum, one) => sum + breathSeconds(one.breath) + one.pauseAfterSeconds, 0);
  return 6.2 + 14 + speechSecondsOf(all, request) + silences;
};

/** By how much pauses must be scaled for the session to last exactly as long as asked. */
export const pauseScale = (utterances: readonly Utterance[], request: ScriptRequest): number => {
  const pauses = spoken(utterances).reduce((sum, { pauseAfterSeconds }) => sum + pauseAfterSeconds, 0);
  return 1 + (request.durationSeconds - sessionSeconds(utterances, request)) / pauses;
};

/** Sentences that come more than once. */
export const repeatedSentences = (utterances: readonly Utterance[]): string[] => {
  const keys = utterances.flatMap(({ text }) => sentenceKeys(text));
  return keys.filter((key, index) => keys.indexOf(key) < index);
};
