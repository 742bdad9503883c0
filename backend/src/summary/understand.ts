import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { ModelLines } from '../vendors/modelLines.ts';
import type { AskingTimes } from './askModels.ts';
import { modelSummary, SUMMARY_TIMES } from './modelSummary.ts';
import { readRecording } from './recording.ts';
import type { TextWork } from '../text/textWork.ts';
import type { AssessedSummary } from './summary.ts';
import { transcribe, TRANSCRIPTION_TIMES } from './transcribe.ts';

/** How long models may take to understand a person. */
export interface Patience {
  readonly transcription: AskingTimes;
  readonly summary: AskingTimes;
  /** For both together. */
  readonly totalMs: number;
}

/** Gateways give up after 30 s. */
export const PATIENCE: Patience = { transcription: TRANSCRIPTION_TIMES, summary: SUMMARY_TIMES, totalMs: 27_000 };

/** What a person is understood with. */
export interface Understanding {
  /** Names what is felt and finds danger, off the event loop. */
  readonly textWork: Pick<TextWork, 'summarize'>;
  /** Without them, or without any for a task in their settings, the embedded parts do it. */
  readonly models?: ModelLines | undefined;
  readonly log: Logger;
  /** Of whoever waits; it ends when {@link Patience.totalMs} is over, too. */
  readonly signal: AbortSignal;
  readonly patience: Patience;
}

/**
 * What is said in a recording.
 *
 * @param audio  base64
 * @throws {FloatError} `TRANSCRIPTION_UNAVAILABLE`: nobody here understands recordings, or nobody does just now;
 *                      `INVALID_REQUEST`: it cannot be understood
 */
export const hear = async (audio: string, { models, log, signal, patience }: Understanding): Promise<string> => {
  if (models === undefined || models.settings.transcribers.length === 0) {
    throw new FloatError(
      'TRANSCRIPTION_UNAVAILABLE',
      'Recordings cannot be understood here yet. Typing how you feel works.',
    );
  }
  const recording = await readRecording(audio, signal);
  return transcribe(recording, { lines: models, log, signal, times: patience.transcription });
};

/**
 * What texts of one person say is felt, and of danger. Where they speak of danger, no model is asked: our own words are
 * known.
 *
 * @param region  where help-lines are looked for (http/callerRegion.ts)
 */
export const mirror = async (
  texts: readonly string[],
  region: string | undefined,
  { textWork, models, log, signal, patience }: Understanding,
): Promise<AssessedSummary> => {
  const { summary, safety, isCheckIn } = await textWork.summarize({ texts, region });
  const isAsked = models !== undefined && models.settings.summarizers.length > 0 && safety === null;
  const assessed = { safety, ...(isCheckIn && { isCheckIn }) };
  if (!isAsked) return { summary, ...assessed };
  const asking = { lines: models, log, signal, times: patience.summary };
  const made = await modelSummary(texts, asking);
  // A model may name another feeling, but joy is not for texts that may speak of danger.
  const isFit = made !== undefined && !(isCheckIn && made.label === 'Happy');
  return { summary: isFit ? made : summary, ...assessed };
};
