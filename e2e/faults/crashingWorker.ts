/**
 * A worker that can be told, by the first argument, at which point to kill or freeze itself. It runs the jobs that its
 * parent sends, with the real parts, and says `ready` when it can.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { openSigningKeys } from '@float/backend/src/http/tokenKeys.ts';
import { inProcessDispatcher } from '@float/backend/src/jobs/dispatch.ts';
import { leaseTimes } from '@float/backend/src/jobs/lease.ts';
import { isDeadOwner } from '@float/backend/src/jobs/owner.ts';
import { startSweeper } from '@float/backend/src/jobs/sweeper.ts';
import { tendJobs } from '@float/backend/src/jobs/tend.ts';
import { createLogger } from '@float/backend/src/log.ts';
import { openBedLibrary } from '@float/backend/src/meditation/music/bedLibrary.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { probeKey } from '@float/backend/src/storage/keys.ts';
import { openRemoteStore } from '@float/backend/src/storage/storeContract/childProcess.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { createUrlSigner } from '@float/backend/src/storage/signedUrls.ts';
import { openSqliteStore } from '@float/backend/src/storage/sqliteStore.ts';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { z } from 'zod';
import { crashOrderSchema, placeFiles } from './crashOrder.ts';
import { openFaultyWorker } from './faultyWorker.ts';
import { strikeAt } from './killPoints.ts';
import { auditSpeech } from './speechAudit.ts';

// More than any test sends it at a time.
const CAPACITY = 100;

const order = crashOrderSchema.parse(JSON.parse(process.argv[2] ?? ''));
const files = placeFiles(order.dataDir);
const clock = systemClock;

const audit = auditSpeech((key) => {
  // At once, so that it outlives this process.
  appendFileSync(files.boughtTwice, `${key}\n`);
});

await using opened = new AsyncDisposableStack();
const openOwnStore = async () => {
  const signer = createUrlSigner({ keys: (await openSigningKeys(order.dataDir, undefined)).urls, nowMs: clock.nowMs });
  return openSqliteStore({ path: files.database, signer });
};
const { remote } = order;
const real = await (remote === undefined ? openOwnStore() : openRemoteStore([remote.module, remote.argument]));
const audited = audit.store(opened.use(real));

let thawed: Promise<unknown> = Promise.resolve();
/** Nothing is written while this process is about to be frozen. */
const waiting: ObjectStore = {
  ...audited,
  put: async (...what) => {
    await thawed;
    return audited.put(...what);
  },
  deleteMany: async (keys) => {
    await thawed;
    return audited.deleteMany(keys);
  },
};

/** Whoever is frozen inside a transaction of SQLite stops everybody else, too: what is under way has to be over. */
const freeze = async (): Promise<void> => {
  const frozen = Promise.withResolvers<undefined>();
  thawed = frozen.promise;
  await audited.head(probeKey);
  process.kill(process.pid, 'SIGSTOP');
  frozen.resolve(undefined);
};

/** Resolves when somebody thaws this process; never when it was killed. */
const strike = async (): Promise<void> => {
  if (order.strike?.signal === 'SIGSTOP') return freeze();
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
};

const store = order.strike === undefined ? audited : strikeAt(waiting, order.strike.at, strike);
const voices = opened.use(await createFlitePool({ threads: 1 }));
const beds = opened.use(await openBedLibrary(files.beds));
const log = createLogger('info');
const { records, run } = await openFaultyWorker({ ...order, store, voices, beds, log, wrapVoice: audit.voice });
const dispatcher = opened.use(inProcessDispatcher(run, CAPACITY));
if (order.sweeps) {
  const judge = { times: leaseTimes(order.leaseMs), isDead: isDeadOwner, isAlive: () => false };
  const tend = tendJobs({ records, dispatcher, judge, clock });
  opened.use(startSweeper({ store, records, clock, newUuid: randomUUID, tend, log }));
}

const dispatchSchema = z.object({ user: userIdSchema, job: jobIdSchema, epoch: z.number().int() });
const onMessage = (message: unknown): void => {
  void dispatcher.dispatch(dispatchSchema.parse(message));
};
process.on('message', onMessage);
const stopped = new Promise((resolve) => {
  process.on('SIGTERM', resolve);
  // Whoever started it is gone.
  process.on('disconnect', resolve);
});
process.send?.('ready');
await stopped;
process.off('message', onMessage);
if (process.connected) process.disconnect();
