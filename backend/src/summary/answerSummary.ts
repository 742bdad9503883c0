import { jobIdSchema, NOT_AVAILABLE } from '@float/contract';
import type { SummaryAnswer, SummaryRequest, UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import { assertNotErased } from '../jobs/userTombstone.ts';
import { assess } from '../safety/assess.ts';
import { summaryKey, summaryMarkerKey } from '../storage/keys.ts';
import { PreconditionFailed, type ObjectStore } from '../storage/objectStore.ts';
import { summarize } from './summarize.ts';

export interface SummaryParts {
  readonly store: Pick<ObjectStore, 'head' | 'put' | 'deleteMany'>;
  readonly nowMs: () => number;
  /** Version 7: ids sort by time. */
  readonly newUuid: () => string;
}

/**
 * Names what a person says they feel, and keeps the answer for them.
 *
 * @param region      where help-lines are looked for (safety/region.ts)
 * @throws {FloatError} `TRANSCRIPTION_UNAVAILABLE` for a recording, `FORBIDDEN` for who was erased,
 *                      `STORAGE_UNAVAILABLE`
 */
export const answerSummary = async (
  parts: SummaryParts,
  { user_id: user, prompt, audio }: SummaryRequest,
  region: string | undefined,
): Promise<SummaryAnswer> => {
  // A recording beside a text may say what the text does not: it is not passed over.
  if (audio !== undefined || prompt === undefined) {
    throw new FloatError(
      'TRANSCRIPTION_UNAVAILABLE',
      'Recordings cannot be understood here yet. Typing how you feel works.',
    );
  }
  await assertNotErased(parts.store, user);
  const { label, intensity, title, reflection, note } = summarize(prompt);
  const answer: SummaryAnswer = {
    job_id: jobIdSchema.parse(parts.newUuid()),
    status: 'completed',
    sentiment_label: label,
    intensity,
    speech_to_text: NOT_AVAILABLE,
    added_text: prompt,
    summary: note,
    user_summary: reflection,
    user_short_summary: title,
    safety: assess(prompt, { region }) ?? null,
  };
  await keep(parts, user, answer);
  return answer;
};

const keep = async ({ store, nowMs }: SummaryParts, user: UserId, answer: SummaryAnswer): Promise<void> => {
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
