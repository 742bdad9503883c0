import type { JobId, MeditationRequest, UserId } from '@float/contract';
import { meditationRequestSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import { requestKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';

/** Keeps what was asked; what was kept first under this job's id stays. */
export const keepRequest = async (store: ObjectStore, job: JobId, request: MeditationRequest): Promise<void> => {
  try {
    await store.put(requestKey(request.user_id, job), Buffer.from(JSON.stringify(request)), {
      ifNoneMatch: '*',
      contentType: 'application/json',
      cacheControl: 'no-store',
    });
  } catch (error) {
    if (!(error instanceof PreconditionFailed)) throw error;
  }
};

/** @throws {FloatError} `INTERNAL` when it is missing or cannot be read */
export const readRequest = async (store: ObjectStore, user: UserId, job: JobId): Promise<MeditationRequest> => {
  const object = await store.get(requestKey(user, job));
  if (object === undefined) throw new FloatError('INTERNAL', 'What was asked for this job is missing');
  // What is stored has been through the schema once; going through it again changes nothing.
  const parsed = meditationRequestSchema.safeParse(parseJson(object.bytes));
  if (!parsed.success) throw new FloatError('INTERNAL', 'What was asked for this job cannot be read');
  return parsed.data;
};
