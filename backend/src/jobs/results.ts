import type { UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { z } from 'zod';
import type { SessionLog } from '../meditation/timeline/sessionLog.ts';
import { resultKey, resultPrefix } from '../storage/keys.ts';
import type { ObjectInfo, ObjectStore } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';
import type { JobRecord } from './record.ts';

/** What stays of a finished session for the person, longer than its sound: no words of theirs. */
const resultSchema = z.object({
  job_id: jobIdSchema,
  created_at: z.iso.datetime(),
  title: z.string().nullable(),
  duration_seconds: z.number(),
  bed: z.string(),
  voice: z.string(),
  practices: z.array(z.string()),
});
type Result = z.infer<typeof resultSchema>;

/** Keeps it under the time at which the session was asked for. Doing so twice changes nothing. */
export const keepResult = async (store: ObjectStore, record: JobRecord, log: SessionLog): Promise<void> => {
  const result: Result = {
    ...{ job_id: record.job_id, created_at: record.created_at, title: log.title },
    ...{ duration_seconds: log.duration_seconds, bed: log.bed, voice: log.voice, practices: log.practices },
  };
  await store.put(resultKey(record.user_id, record.created_at), Buffer.from(JSON.stringify(result)), {
    contentType: 'application/json',
    cacheControl: 'no-store',
  });
};

const RECENT_SESSIONS = 3;

const DAY_MS = 24 * 3_600_000;

/**
 * Ids of the practices in the person's last sessions, the latest last. What cannot be read counts as nothing; of a person
 * with more than a thousand results, only those of the last days or months are looked at.
 *
 * @param nowMs  Unix time, milliseconds
 */
export const readRecentPractices = async (store: ObjectStore, user: UserId, nowMs: number): Promise<string[]> => {
  const latest = await latestResults(store, user, nowMs);
  const results = await Promise.all(latest.map(({ key }) => store.get(key)));
  return results.flatMap((object) => {
    const result = object === undefined ? undefined : resultSchema.safeParse(parseJson(object.bytes)).data;
    return result?.practices ?? [];
  });
};

/** Keys are times. They are listed from the earliest, so that who has many is asked for by day, then by month. */
const latestResults = async (store: ObjectStore, user: UserId, nowMs: number): Promise<readonly ObjectInfo[]> => {
  const all = await store.list(resultPrefix(user));
  if (all.cursor === undefined) return all.objects.slice(-RECENT_SESSIONS);
  for (const time of recentTimes(nowMs)) {
    const { objects } = await store.list(`${resultPrefix(user)}${time}`);
    if (objects.length > 0) return objects.slice(-RECENT_SESSIONS);
  }
  return [];
};

/** Beginnings of ISO 8601 times: today, yesterday, this month, the month before. */
const recentTimes = (nowMs: number): string[] => {
  const now = new Date(nowMs);
  const monthBefore = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0));
  const days = [now, new Date(nowMs - DAY_MS)].map((day) => day.toISOString().slice(0, 10));
  return [...days, ...[now, monthBefore].map((month) => month.toISOString().slice(0, 7))];
};
