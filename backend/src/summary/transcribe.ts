import { cleanText, MAX_TEXT_CHARACTERS } from '@float/contract';
import { FloatError } from '../errors.ts';
import { VendorError } from '../vendors/vendorError.ts';
import { askModels, reasonOf, type Asking, type AskingTimes } from './askModels.ts';
import type { Recording } from './recording.ts';

/** Gateways give up after 30 s; what was heard must be named, too. */
export const TRANSCRIPTION_TIMES: AskingTimes = { tryMs: 12_000, totalMs: 25_000 };

/** Of a budget, until when it is used up. */
const retryAfterOf = (cause: unknown): { retryAfterSeconds?: number } => {
  if (!(cause instanceof VendorError) || cause.fault !== 'budget') return {};
  const { retryAfterMs } = cause.details;
  return retryAfterMs === undefined ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) };
};

const unavailable = (cause: unknown): FloatError =>
  new FloatError(
    'TRANSCRIPTION_UNAVAILABLE',
    'What you said could not be understood just now. Please try again, or type it: typing works.',
    { retriable: true, cause, ...retryAfterOf(cause) },
  );

/** The SDK tells a vendor the media type and a file name by the first bytes, as {@link Recording.kind} was told. */
const listen = async ({ bytes, durationSeconds: seconds }: Recording, asking: Asking): Promise<string> => {
  const { transcribe: ask } = await import('ai');
  const { models, settings } = asking.lines;
  return askModels(settings.transcribers, 'transcription', asking, { seconds }, async (name, abortSignal) => {
    const model = await models.transcription(name);
    const { text } = await ask({ model, audio: bytes, maxRetries: 0, abortSignal });
    return { made: text, used: { seconds } };
  });
};

/**
 * What is said in a recording, as one line of visible text. Nothing of the recording is kept.
 *
 * @throws {FloatError} `TRANSCRIPTION_UNAVAILABLE`, retriable: no model has answered in time; `INVALID_REQUEST` for
 *                      `audio`: nothing is said in it
 */
export const transcribe = async (recording: Recording, asking: Asking): Promise<string> => {
  const heard = await listen(recording, asking).catch((error: unknown) => {
    asking.log.warn('transcription_failed', { reason: reasonOf(error), seconds: recording.durationSeconds });
    throw unavailable(error);
  });
  const text = cleanText(heard).slice(0, MAX_TEXT_CHARACTERS).trimEnd();
  if (text === '') {
    throw new FloatError('INVALID_REQUEST', 'Nothing could be heard. Please say it again, or type it.', {
      field: 'audio',
    });
  }
  return text;
};
