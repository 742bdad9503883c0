import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';
import { loadCover } from '../download/cover.ts';
import { createDownloads } from '../download/downloads.ts';
import { createApp } from '../http/app.ts';
import type { FloatApp } from '../http/httpEnv.ts';
import { createAccountIssuer } from '../http/oidc/accountIssuer.ts';
import type { SigningKeys } from '../http/tokenKeys.ts';
import { findWebFolder, loadWebApp, type WebApp } from '../http/webAssets.ts';
import type { Dispatcher } from '../jobs/dispatch.ts';
import { createJobService } from '../jobs/jobService.ts';
import type { JobRecords } from '../jobs/jobRecords.ts';
import type { SessionSpace } from '../jobs/sessionSpace.ts';
import { unlimitedSpace } from '../jobs/sessionSpace.ts';
import type { LeaseJudge } from '../jobs/transitions.ts';
import type { ExportDispatcher } from '../jobs/userExports.ts';
import { createUserExports } from '../jobs/userExports.ts';
import type { Logger } from '../log.ts';
import type { BedLibrary } from '../meditation/music/bed.ts';
import type { Previews } from '../meditation/preview/publishPreviews.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import type { VoiceDescription } from '../meditation/voice/fliteVoices.ts';
import { noMetrics } from '../metrics/metrics.ts';
import type { Monitor } from '../metrics/prometheus.ts';
import type { ErasureList } from '../storage/erasureList.ts';
import { noErasureList } from '../storage/erasureList.ts';
import { mediaOriginOf } from '../storage/mediaOrigin.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { UrlSigner } from '../storage/signedUrls.ts';
import type { TextWork } from '../text/textWork.ts';
import type { Budget } from '../vendors/budget.ts';
import { ModelLines } from '../vendors/modelLines.ts';
import { checkHealth } from './checkHealth.ts';
import { tellTakeOver } from './tellTakeOver.ts';

/** What the HTTP edge stands on, opened. */
export interface AppFoundations {
  readonly store: ObjectStore;
  readonly keys: SigningKeys;
  readonly urlSigner: UrlSigner;
  readonly records: JobRecords;
  readonly dispatcher: Dispatcher;
  readonly exportDispatcher: ExportDispatcher;
  readonly judge: LeaseJudge;
  /** Reads what people write. */
  readonly textWork: TextWork;
  /** For what models cost. */
  readonly budget: Budget;
  readonly beds: BedLibrary;
  /** Best first; the first is the default. */
  readonly voices: readonly VoiceDescription[];
  readonly previews: Previews;
  /** Default: none is kept. */
  readonly erasures?: Pick<ErasureList, 'add'>;
  /** Default: all sessions have room. */
  readonly space?: SessionSpace;
  /** Without one, nothing is measured and there is no `/metrics`. */
  readonly monitor?: Monitor;
}

const openWebApp = async ({ publicUrl }: Config): Promise<WebApp | undefined> => {
  const folder = findWebFolder();
  return folder === undefined ? undefined : loadWebApp(folder, publicUrl);
};

/** The HTTP edge, whoever makes the sessions: this process or another one. */
export const assembleApp = async (
  config: Config,
  log: Logger,
  version: string,
  { keys, urlSigner, dispatcher, judge, textWork, budget, beds, voices, previews, monitor, ...stored }: AppFoundations,
): Promise<FloatApp> => {
  const clock = systemClock;
  const { store, records, space = unlimitedSpace, erasures = noErasureList, exportDispatcher } = stored;
  const { ffmpegPath, maxRunningJobs, retention, exportsPerPerson } = config;
  const [web, cover, mediaOrigin] = await Promise.all([openWebApp(config), loadCover(), mediaOriginOf(store)]);
  const jobs = createJobService({
    ...{
      store,
      records,
      dispatcher,
      judge,
      textWork,
      clock,
      newUuid: uuidv7,
      maxRunningJobs,
      retention,
      space,
      erasures,
    },
    downloads: createDownloads({ store, records, clock, retention, ffmpegPath, cover }),
    exports: createUserExports({
      store,
      clock,
      retention,
      newUuid: uuidv7,
      exportsPerPerson,
      dispatcher: exportDispatcher,
    }),
    onTakenOver: tellTakeOver(log, monitor?.metrics ?? noMetrics),
    bedIds: new Set(beds.beds.map(({ id }) => id)),
    voiceIds: new Set(voices.map(({ id }) => id)),
  });
  return createApp({
    ...{ config, store, jobs, textWork, urlSigner, log, version, web, previews, mediaOrigin },
    ...(monitor === undefined ? {} : { monitor }),
    models: new ModelLines({ settings: config.models, metrics: monitor?.metrics ?? noMetrics, budget }),
    beds: beds.beds,
    voices: voices.map(({ id, title, description, wordsPerMinute }, i) => ({
      ...{ id, title, description },
      words_per_minute: wordsPerMinute,
      default: i === 0,
    })),
    onArrival: () => void textWork.prewarmReader(),
    tokenKeys: keys.tokens,
    accountIssuers: config.oidcIssuers.map((issuer) => createAccountIssuer(issuer, { fetch, nowMs: clock.nowMs, log })),
    nowMs: clock.nowMs,
    health: () => checkHealth({ store, space, ffmpegPath, version }),
  });
};
