import type { UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { z } from 'zod';
import type { SessionLog } from '../meditation/timeline/sessionLog.ts';
import { resultKey, resultPrefix } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
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

/** Ids of the practices in the person's last sessions, the latest last. What cannot be read counts as nothing. */
export const readRecentPractices = async (store: ObjectStore, user: UserId): Promise<string[]> => {
  // Keys are times: the last page ends with the latest.
  let page = await store.list(resultPrefix(user));
  while (page.cursor !== undefined) page = await store.list(resultPrefix(user), page.cursor);
  const latest = page.objects.slice(-RECENT_SESSIONS);
  const results = await Promise.all(latest.map(({ key }) => store.get(key)));
  return results.flatMap((object) => {
    const result = object === undefined ? undefined : resultSchema.safeParse(parseJson(object.bytes)).data;
    return result?.practices ?? [];
  });
};
