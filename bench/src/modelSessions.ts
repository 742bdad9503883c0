import type { JobId } from '@float/contract';
import { launchChromium } from '@float/e2e/chromium.ts';
import { simulateListener } from '@float/e2e/faults/simulatedListener.ts';
import type { Listener } from '@float/e2e/http.ts';
import { newListener } from '@float/e2e/http.ts';
import type { Weather } from '@float/e2e/vendor/behaviour.ts';
import { awful, realLife } from '@float/e2e/vendor/behaviour.ts';
import type { ModelSite } from '@float/e2e/vendor/modelSite.ts';
import { openModelSite } from '@float/e2e/vendor/modelSite.ts';
import type { Figure } from './figures.ts';
import type { Tap } from './tapToPlaying.ts';
import { tapOnce } from './tapToPlaying.ts';

/** One session, from outside. */
interface Heard {
  readonly gaps: number;
  readonly leastLeadSeconds: number;
  /** Of what was asked for. */
  readonly lengthShare: number;
  readonly firstWordsSeconds: number;
  readonly costUsd: number;
}

const MINUTES = 10;
const AT_A_TIME = 2;
const FIRST_CUE = /(\d+):(\d+):([\d.]+) -->/;

/** Media time of the first words, behind the request: who listens at once hears them so much later than they tapped. */
const firstWordsAfter = async (listener: Listener, job: JobId, firstSegmentMs: number): Promise<number> => {
  const { streaming } = await listener.job(job);
  const transcript = await (await fetch(streaming?.transcript_url ?? '')).text();
  const [, hours, minutes, seconds] = FIRST_CUE.exec(transcript) ?? [];
  return firstSegmentMs / 1000 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

const hear = async ({ server, watcher }: ModelSite, minutes: number): Promise<Heard> => {
  const listener = await newListener(server.url);
  const { job_id: job } = await listener.ask({ duration_minutes: minutes });
  watcher.watch(listener.user_id, job);
  const { metrics } = await listener.jobWhen(job, ({ status }) => status === 'completed');
  const { publications, durations } = await watcher.seen(job);
  const { gaps, leastLeadSeconds } = simulateListener({ publications, durations });
  return {
    ...{ gaps: gaps.length, leastLeadSeconds, costUsd: metrics.estimated_cost_usd },
    lengthShare: durations.reduce((sum, duration) => sum + duration, 0) / (minutes * 60),
    firstWordsSeconds: await firstWordsAfter(listener, job, metrics.first_segment_ms ?? Number.NaN),
  };
};

const hearMany = async (site: ModelSite, sessions: number): Promise<Heard[]> => {
  const heard: Heard[] = [];
  let left = sessions;
  const listenOn = async (): Promise<void> => {
    while (left-- > 0) heard.push(await hear(site, MINUTES));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, listenOn));
  return heard;
};

const tapMany = async (site: ModelSite, taps: number): Promise<Tap[]> => {
  await using browser = await launchChromium();
  const made: Tap[] = [];
  // The first one warms what a server that has just started has not compiled yet.
  for (let tap = 0; tap <= taps; tap++) made.push(await tapOnce(browser, site.server.url));
  return made.slice(1);
};

const figuresOf = (name: string, promises: Promises, taps: readonly Tap[], heard: readonly Heard[]): Figure[] => [
  figure(`${name}: tap → playing`, 'ms', taps, ({ playingMs }) => playingMs, promises.tap),
  figure(`${name}: tap → first words, heard at once`, 's', heard, (each) => each.firstWordsSeconds, promises.words),
  figure(`${name}: gaps in a session`, '', heard, ({ gaps }) => gaps, 'none'),
  figure(`${name}: least lead`, 's', heard, ({ leastLeadSeconds }) => leastLeadSeconds, '≥ 12'),
  figure(`${name}: length ÷ asked length`, '×', heard, ({ lengthShare }) => lengthShare, promises.length),
  figure(`${name}: estimated cost of a session`, 'USD', heard, ({ costUsd }) => costUsd),
];

interface Promises {
  readonly tap: string;
  readonly words?: string;
  readonly length: string;
}

const measure = async (
  name: string,
  weather: Weather,
  promises: Promises,
  taps: number,
  sessions: number,
): Promise<Figure[]> => {
  await using site = await openModelSite(weather, { LOG_LEVEL: 'warn', ...UNBOUNDED });
  const tapped = await tapMany(site, taps);
  return figuresOf(name, promises, tapped, await hearMany(site, sessions));
};

/** One machine asks for more than a person may. */
const UNBOUNDED = { FLOAT_SESSIONS_PER_ADDRESS: '9999', FLOAT_GUESTS_PER_ADDRESS: '9999' };

/**
 * P1, P2 and P5 with models of a vendor, at the speed that vendors have (the other one: at an awful one, with every tenth
 * call failing): sessions of ten minutes, two at a time.
 */
export const modelSessions = (taps: number, sessions: number): Promise<Figure[]> =>
  measure('vendor', realLife, { tap: 'p50 ≤ 800', words: '≤ 7', length: '±3 s' }, taps, sessions);

export const slowModelSessions = (taps: number, sessions: number): Promise<Figure[]> =>
  measure('awful vendor', awful, { tap: '≤ 1500', length: '≤ 1.2' }, taps, sessions);

const figure = <T>(
  name: string,
  unit: string,
  made: readonly T[],
  of: (each: T) => number,
  promise?: string,
): Figure => ({ ...{ name, unit, values: made.map(of) }, ...(promise === undefined ? {} : { promise }) });
