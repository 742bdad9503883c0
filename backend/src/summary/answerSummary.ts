import { jobIdSchema, NOT_AVAILABLE } from '@float/contract';
import type { SummaryAnswer, SummaryRequest, UserId } from '@float/contract';
import { assertNotErased } from '../jobs/userTombstone.ts';
import { summaryKey, summaryMarkerKey } from '../storage/keys.ts';
import { PreconditionFailed, type ObjectStore } from '../storage/objectStore.ts';
import { hear, mirror, PATIENCE, type Patience, type Understanding } from './understand.ts';

export interface SummaryParts extends Pick<Understanding, 'models' | 'log' | 'textWork'> {
  readonly store: Pick<ObjectStore, 'head' | 'put' | 'deleteMany'>;
  readonly nowMs: () => number;
  /** Version 7: ids sort by time. */
  readonly newUuid: () => string;
  /** Default {@link PATIENCE}. */
  readonly patience?: Patience;
}

/**
 * Names what a person says they feel, and keeps the answer for them. Of a recording, only its words are kept. Whether
 * they are in danger is told by our own rules over all they have said, whoever names the feeling.
 *
 * @param region      where help-lines are looked for (http/callerRegion.ts)
 * @param signal      aborted when nobody waits for the answer any more
 * @throws {FloatError} `TRANSCRIPTION_UNAVAILABLE` and `INVALID_REQUEST` for a recording, `FORBIDDEN` for who was
 *                      erased, `STORAGE_UNAVAILABLE`
 */
export const answerSummary = async (
  { textWork, models, log, patience = PATIENCE, ...parts }: SummaryParts,
  { user_id: user, prompt, audio }: SummaryRequest,
  region: string | undefined,
  signal: AbortSignal,
): Promise<SummaryAnswer> => {
  await assertNotErased(parts.store, user);
  const withinTime = AbortSignal.any([signal, AbortSignal.timeout(patience.totalMs)]);
  const understanding: Understanding = { textWork, models, log, patience, signal: withinTime };
  // A recording beside a text may say what the text does not: it is not passed over.
  const heard = audio === undefined ? undefined : await hear(audio, understanding);
  const texts = [heard, prompt].filter((text) => text !== undefined);
  const { summary, safety, isCheckIn } = await mirror(texts, region, understanding);
  const { label, intensity, title, reflection, note, isUnclear } = summary;
  const answer: SummaryAnswer = {
    job_id: jobIdSchema.parse(parts.newUuid()),
    status: 'completed',
    sentiment_label: label,
    intensity,
    speech_to_text: heard ?? NOT_AVAILABLE,
    added_text: prompt ?? NOT_AVAILABLE,
    summary: note,
    user_summary: reflection,
    user_short_summary: title,
    ...(isUnclear && { is_unclear: isUnclear }),
    safety,
    ...(isCheckIn && { check_in: isCheckIn }),
  };
  await keep(parts, user, answer);
  return answer;
};

const keep = async (
  { store, nowMs }: Pick<SummaryParts, 'store' | 'nowMs'>,
  user: UserId,
  answer: SummaryAnswer,
): Promise<void> => {
  const createdAt = await putAtFreeTime(store, user, nowMs(), answer);
  try {
    await assertNotErased(store, user);
  } catch (error) {
    // Erased meanwhile: what was written after the clearing would stay.
    await store.deleteMany([summaryKey(user, createdAt)]);
    await store.deleteMany([summaryMarkerKey(user, createdAt)]);
    throw error;
  }
};

/**
 * Two within one millisecond are told apart by the next one. The marker comes first: whatever becomes of the rest, the
 * sweeper finds it when its time is over.
 */
const putAtFreeTime = async (
  store: SummaryParts['store'],
  user: UserId,
  createdAtMs: number,
  answer: SummaryAnswer,
): Promise<string> => {
  const createdAt = new Date(createdAtMs).toISOString();
  const key = summaryKey(user, createdAt);
  await store.put(summaryMarkerKey(user, createdAt), new Uint8Array());
  try {
    await store.put(key, Buffer.from(JSON.stringify({ ...answer, created_at: createdAt })), {
      ifNoneMatch: '*',
      contentType: 'application/json',
      cacheControl: 'no-store',
    });
    return createdAt;
  } catch (error) {
    if (!(error instanceof PreconditionFailed)) throw error;
    return putAtFreeTime(store, user, createdAtMs + 1, answer);
  }
};
