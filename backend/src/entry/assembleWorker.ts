import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';
import { openSigningKeys } from '../http/tokenKeys.ts';
import type { DispatchedJob } from '../jobs/dispatch.ts';
import { inProcessDispatcher } from '../jobs/dispatch.ts';
import { inProcessExports } from '../jobs/exportDispatcher.ts';
import { runExport } from '../jobs/exportWorker.ts';
import { JobRecords } from '../jobs/jobRecords.ts';
import { leaseTimes } from '../jobs/lease.ts';
import { isDeadOwner, isLiveOwner } from '../jobs/owner.ts';
import type { SessionSpace, WatchedSpace } from '../jobs/sessionSpace.ts';
import { createSessionSpace, unlimitedSpace } from '../jobs/sessionSpace.ts';
import { startSweeper } from '../jobs/sweeper.ts';
import { tendJobs } from '../jobs/tend.ts';
import type { ReplayParts } from '../jobs/replayErasures.ts';
import { replayErasures } from '../jobs/replayErasures.ts';
import { runJob } from '../jobs/worker.ts';
import type { Logger } from '../log.ts';
import { openBedLibrary } from '../meditation/music/bedLibrary.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import type { FlitePool } from '../meditation/voice/fliteVoice.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { observeStore } from '../metrics/observeStore.ts';
import { watchUnfinished } from '../metrics/unfinishedJobs.ts';
import type { ErasureList } from '../storage/erasureList.ts';
import { noErasureList, openErasureList } from '../storage/erasureList.ts';
import { createUrlSigner } from '../storage/signedUrls.ts';
import type { AppFoundations } from './assembleApp.ts';
import { assembleStages } from './assembleStages.ts';
import { clearingTasks } from './clearingTasks.ts';
import { openBudget } from './openBudget.ts';
import type { OpenedStore } from './openStore.ts';
import { openStore } from './openStore.ts';
import type { Announce } from './prepareMusic.ts';
import { prepareMusic } from './prepareMusic.ts';
import { SWEEP_PACES } from './sweepPaces.ts';
import { tellTakeOver } from './tellTakeOver.ts';

/** The parts that make sessions, opened; and what the HTTP edge shares with them. */
export interface AssembledWorker
  extends AsyncDisposable, Omit<AppFoundations, 'voices' | 'previews' | 'monitor' | 'space' | 'erasures'> {
  readonly voices: FlitePool;
  readonly space: SessionSpace;
  readonly erasures: ErasureList;
}

const openErasures = ({ erasuresDir: folder }: Config, disk: OpenedStore['disk']): ErasureList =>
  folder === undefined
    ? noErasureList
    : openErasureList({ folder, makeRoom: disk?.releaseReserve ?? (() => Promise.resolve(false)) });

const replayLogged = async (parts: ReplayParts, log: Logger, announce: Announce): Promise<void> => {
  const { count, unreadableLines } = await replayErasures(parts);
  if (unreadableLines > 0) log.warn('erasure_lines_unreadable', { count: unreadableLines });
  if (count === 0) return;
  log.info('erasures_replayed', { count });
  announce(`Erasures checked: ${count}`);
};

const watchDisk = (disk: OpenedStore['disk'], metrics: Metrics, nowMs: () => number): WatchedSpace => {
  if (disk === undefined) return unlimitedSpace;
  metrics.watchDisk(disk.space);
  return createSessionSpace({ readSpace: disk.space, nowMs });
};

/**
 * Opens everything that a worker needs and starts looking for what was left by others. Disposal hands running jobs over.
 *
 * @throws {FloatError} when a part cannot be opened: its code says which
 */
export const assembleWorker = async (
  config: Config,
  log: Logger,
  announce: Announce,
  metrics: Metrics = noMetrics,
): Promise<AssembledWorker> => {
  const clock = systemClock;
  await using opening = new AsyncDisposableStack();
  const keys = await openSigningKeys(config.dataDir, config.masterKeys);
  const urlSigner = createUrlSigner({ keys: keys.urls, nowMs: clock.nowMs });
  const opened = opening.use(await openStore(config, urlSigner, log));
  const store = observeStore(opened.store, metrics);
  const space = watchDisk(opened.disk, metrics, clock.nowMs);
  const budget = opening.use(openBudget(config.models, { store, nowMs: clock.nowMs, log, metrics }));
  const beds = opening.use(await openBedLibrary(await prepareMusic({ ...config, log, announce })));
  const times = leaseTimes(config.leaseMs);
  const judge = { times, isDead: isDeadOwner, isAlive: isLiveOwner };
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const erasures = openErasures(config, opened.disk);
  const forget = () => erasures.forgetBefore(clock.nowMs() - config.backupMs);
  await forget();
  // Before anything of the store is served, or made again.
  await replayLogged({ store, records, clock, newUuid: uuidv7, retention: config.retention, erasures }, log, announce);
  const { workerParts, voices, textWork } = opening.use(
    await assembleStages(config, log, metrics, { store, records, beds, times, budget }),
  );
  const run = (job: DispatchedJob, signal: AbortSignal) => runJob(job, workerParts, signal);
  const dispatcher = opening.use(inProcessDispatcher(run, config.workerJobs));
  metrics.watchLoad(dispatcher.load);
  const { retention } = config;
  const exportParts = { store, clock, retention, newUuid: uuidv7, log };
  const exportDispatcher = opening.use(
    inProcessExports((work, signal, options) => runExport(work, exportParts, signal, options)),
  );
  const onTakenOver = tellTakeOver(log, metrics);
  const clearing = { store, newUuid: uuidv7, retention };
  const unfinished = watchUnfinished(
    space.watch(tendJobs({ records, dispatcher, judge, clock, clearing, onTakenOver })),
    clock.nowMs,
  );
  metrics.watchOldestJob(unfinished.oldestAgeSeconds);
  const tasks = clearingTasks({ ...clearing, records, clock, leaseMs: times.leaseMs, log, forgetErasures: forget });
  const pace = SWEEP_PACES[config.store.kind];
  opening.use(startSweeper({ store, records, clock, newUuid: uuidv7, tend: unfinished.tend, tasks, pace, log }));
  const open = opening.move();
  return {
    ...{
      store,
      keys,
      urlSigner,
      records,
      dispatcher,
      exportDispatcher,
      judge,
      budget,
      beds,
      voices,
      textWork,
      space,
      erasures,
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};
