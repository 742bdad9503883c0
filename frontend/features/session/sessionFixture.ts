import {
  jobIdSchema,
  jobMetricsSchema,
  userIdSchema,
  type JobAccepted,
  type JobId,
  type JobView,
} from '@float/contract';
import { waitFor } from '@testing-library/react-native';
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/native';
import { apiOrigin } from '@/api/apiOrigin';
import { useIdentity } from '@/identity/identityStore';
import { Listeners } from '@/player/listeners';
import type { PlayerCommand, PlayerPort, PlayerReport } from '@/player/playerProtocol';
import type { Clock } from './clock';
import { createSessionStore } from './createSessionStore';
import { sessionApi } from './sessionApi';
import type { Remembered, SessionMemory } from './sessionMemory';
import type { SessionWish } from './sessionWish';

export const JOB: JobId = jobIdSchema.parse('019b7000-0000-7000-8000-000000000001');
export const OTHER_JOB: JobId = jobIdSchema.parse('019b7000-0000-7000-8000-000000000002');
const USER = userIdSchema.parse(`g_${'a'.repeat(32)}`);

export const wish: SessionWish = {
  floats: [{ prompt: 'My thoughts keep running.' }],
  durationMinutes: 5,
  bed: null,
  voice: null,
  feeling: 'Fearful',
  safety: null,
};

/** A player that does what it is told, and tells what it is told to tell. */
export class FakePlayer implements PlayerPort {
  readonly #listeners = new Listeners();
  commands: PlayerCommand[] = [];

  readonly listen = this.#listeners.add;

  send(command: PlayerCommand): void {
    this.commands.push(command);
  }

  report(...reports: readonly PlayerReport[]): void {
    for (const report of reports) this.#listeners.tell(report);
  }

  /** Of every command its type, in order. */
  types(): string[] {
    return this.commands.map(({ type }) => type);
  }

  last<T extends PlayerCommand['type']>(type: T): Extract<PlayerCommand, { type: T }> | undefined {
    return this.commands.findLast((command): command is Extract<PlayerCommand, { type: T }> => command.type === type);
  }
}

/** Time that goes on only when it is told to. */
export class ManualClock implements Clock {
  #ms = 0;
  #due: { readonly atMs: number; readonly act: () => void }[] = [];

  nowMs(): number {
    return this.#ms;
  }

  elapsedMs(): number {
    return this.#ms;
  }

  after(milliseconds: number, act: () => void): () => void {
    const timer = { atMs: this.#ms + milliseconds, act };
    this.#due.push(timer);
    return () => {
      this.#due = this.#due.filter((other) => other !== timer);
    };
  }

  /** Whether somebody waits. */
  get isAwaited(): boolean {
    return this.#due.length > 0;
  }

  pass(milliseconds: number): void {
    this.#ms += milliseconds;
    const due = this.#due.filter(({ atMs }) => atMs <= this.#ms);
    this.#due = this.#due.filter((timer) => !due.includes(timer));
    for (const { act } of due) act();
  }
}

/** What is remembered, in memory. */
export const memoryOf = (remembered?: Remembered): SessionMemory => {
  let kept = remembered;
  return {
    read: () => kept,
    write: (value) => {
      kept = value;
    },
    forget: () => {
      kept = undefined;
    },
  };
};

const iso = '2026-11-22T20:00:00.000Z';

/** A job that streams, as the server describes it. */
export const jobView = (part: Partial<JobView> = {}): JobView => ({
  job_id: JOB,
  user_id: USER,
  job_type: 'meditation',
  status: 'streaming',
  created_at: iso,
  updated_at: iso,
  expires_at: iso,
  title: 'A quiet pause',
  duration_seconds: 300,
  progress: 0.2,
  streaming: streamingAt('/media/playlist.m3u8?signature=1'),
  download: { available: false, url: null, downloaded: false },
  expired: false,
  tts_cache_key: `hls/${JOB}/voice/`,
  generation_attempt: 1,
  queue_position: null,
  safety: null,
  metrics: jobMetricsSchema.parse({
    first_segment_ms: 300,
    first_voice_ms: 300,
    generation_ms: null,
    tts_characters: 0,
    tts_cached_characters: 0,
    storage_operations: 0,
  }),
  result: null,
  error: null,
  ...part,
});

export const streamingAt = (playlist: string | null): JobView['streaming'] => ({
  enabled: true,
  playlist_url: playlist === null ? null : `${apiOrigin}${playlist}`,
  transcript_url: playlist === null ? null : `${apiOrigin}/media/transcript.vtt`,
  segments_completed: 2,
  segments_total: null,
  started_at: iso,
});

const accepted: JobAccepted = {
  job_id: JOB,
  status: 'pending',
  streaming: streamingAt(null),
  download: { available: false, url: null, downloaded: false },
  safety: null,
};

/** What the server answers with; changed by tests. */
export interface FakeFloat {
  /** One after the other; the last one stays. */
  views: JobView[];
  /** Keys that sessions were asked for with. */
  keys: string[];
  resigned: number;
  downloads: number;
}

export const floatServer = setupServer();

const errorBody = (code: string, retriable: boolean): JsonBodyType => ({ error: { code, message: code, retriable } });

/** The server says no. */
export const refuse = (status: number, code: string, retriable = false) =>
  HttpResponse.json(errorBody(code, retriable), { status });

export const startFakeFloat = (views: JobView[] = [jobView()]): FakeFloat => {
  const fake: FakeFloat = { views, keys: [], resigned: 0, downloads: 0 };
  floatServer.use(
    http.post(`${apiOrigin}/auth/guest`, () => HttpResponse.json({ token: 't', user_id: USER, expires_in: 86_400 })),
    http.post(`${apiOrigin}/`, ({ request }) => {
      fake.keys.push(request.headers.get('idempotency-key') ?? '');
      return HttpResponse.json({ ...accepted, job_id: fake.keys.at(-1) }, { status: 202 });
    }),
    http.get(`${apiOrigin}/job/:job`, ({ request }) => {
      if (new URL(request.url).searchParams.get('resign') === '1') fake.resigned++;
      return HttpResponse.json(fake.views.length > 1 ? fake.views.shift() : fake.views[0]);
    }),
    http.post(`${apiOrigin}/job/:job/download`, () => {
      fake.downloads++;
      const download_url = `${apiOrigin}/media/session.mp3?signature=${String(fake.downloads)}`;
      return HttpResponse.json({ job_id: JOB, download_url, expires_in: 3600 });
    }),
  );
  return fake;
};

export interface SessionSite {
  readonly player: FakePlayer;
  readonly clock: ManualClock;
  readonly memory: SessionMemory;
  readonly session: ReturnType<typeof createSessionStore>;
}

export interface SiteOptions {
  readonly remembered?: Remembered;
  readonly transcript?: string;
  readonly keptUrl?: string;
}

/** A store with everything around it. */
export const openSite = ({ remembered, transcript, keptUrl }: SiteOptions = {}): SessionSite => {
  const [player, clock, memory] = [new FakePlayer(), new ManualClock(), memoryOf(remembered)];
  const keys = [JOB, OTHER_JOB];
  const session = createSessionStore({
    player,
    clock,
    memory,
    random: () => 0,
    api: sessionApi,
    newKey: () => keys.shift() ?? OTHER_JOB,
    readText: () => Promise.resolve(transcript),
    openKept: () => Promise.resolve(keptUrl),
  });
  return { player, clock, memory, session };
};

/** For a file of tests: nothing reaches another server, and every test begins with nobody known. */
export const standInForFloat = (): void => {
  beforeAll(() => {
    floatServer.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    floatServer.resetHandlers();
    useIdentity.getState().forget();
  });
  afterAll(() => {
    floatServer.close();
  });
};

export const phase = ({ session }: SessionSite) => session.getState().state.phase;

export const playlist = (signature: number): string =>
  `${apiOrigin}/media/playlist.m3u8?signature=${String(signature)}`;

export const at = (seconds: number) => ({ type: 'time', seconds, bufferedSeconds: seconds + 30 }) as const;

/** Heard to its end. */
export const theEnd: readonly PlayerReport[] = [
  { type: 'grown', availableSeconds: 300, totalSeconds: 300 },
  at(300),
  { type: 'finished' },
];

/** From the tap to the first sound. */
export const play = async (site: SessionSite): Promise<void> => {
  site.session.getState().begin(wish);
  await waitFor(() => {
    if (site.player.last('open') === undefined) throw new Error('nothing to hear yet');
  });
  site.player.report({ type: 'grown', availableSeconds: 60, totalSeconds: null }, { type: 'sounding' });
};
