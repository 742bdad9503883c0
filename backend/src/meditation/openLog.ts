import { FloatError } from '../errors.ts';
import { sessionLogKey } from '../storage/keys.ts';
import type { ETag } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import type { Bed } from './music/bed.ts';
import type { GenerateParts, SessionOrder } from './session.ts';
import type { SessionLog } from './timeline/sessionLog.ts';
import { ENGINE_VERSION, parseSessionLog } from './timeline/sessionLog.ts';
import { SessionLogWriter } from './timeline/sessionLogWriter.ts';

const MAX_TRIES = 3;

/** A session log under this epoch, and the bed that it names. */
export interface OpenLog {
  readonly log: SessionLogWriter;
  readonly bed: Bed;
}

/** Above the first epoch, an earlier worker may have left something. */
export const mayBeBegun = ({ epoch }: SessionOrder): boolean => epoch > 1;

/**
 * Begins a session's log, or takes over the one that another worker has begun. From then on that worker cannot extend it.
 *
 * @throws {FloatError} `LEASE_LOST` when it is of a later epoch; `INTERNAL` when it cannot be read
 */
export const openLog = async (order: SessionOrder, parts: GenerateParts): Promise<OpenLog> => {
  for (let tries = 1; ; tries++) {
    const opened = await tryToOpen(order, parts);
    try {
      await opened.log.flush();
      return opened;
    } catch (error) {
      // The last write of the worker before landed after we had looked.
      if (!(error instanceof PreconditionFailed) || tries === MAX_TRIES) throw error;
    }
  }
};

const tryToOpen = async (order: SessionOrder, parts: GenerateParts): Promise<OpenLog> => {
  const begun = mayBeBegun(order) ? await readLog(order, parts) : undefined;
  const { floats } = order.request.input_data;
  const preferredBeds = begun === undefined ? order.request.music_list : [begun.log.bed];
  const bed = parts.beds.choose(preferredBeds, floats[0]?.sentiment_label, order.seed);
  const log =
    begun === undefined ? newLog(order, bed.id, parts.voices[0]?.id ?? '') : { ...begun.log, epoch: order.epoch };
  return { log: new SessionLogWriter(parts.store, sessionLogKey(order.user, order.job), log, begun?.etag), bed };
};

const readLog = async (
  { user, job, epoch }: SessionOrder,
  { store }: GenerateParts,
): Promise<{ log: SessionLog; etag: ETag } | undefined> => {
  const object = await store.get(sessionLogKey(user, job));
  if (object === undefined) return undefined;
  const log = parseSessionLog(object.bytes);
  if (log.epoch > epoch) throw new FloatError('LEASE_LOST', 'A later worker has this session');
  return { log, etag: object.etag };
};

const newLog = (
  { job, epoch, seed, request, recentPractices }: SessionOrder,
  bed: string,
  voice: string,
): SessionLog => ({
  engine_version: ENGINE_VERSION,
  job_id: job,
  epoch,
  seed,
  duration_seconds: request.duration_minutes * 60,
  bed,
  voice,
  title: null,
  practices: [],
  recent_practices: [...recentPractices],
  utterances: [],
  script_complete: false,
  end_sample: null,
  first_published_at: null,
});
