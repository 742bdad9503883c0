/** A playlist as it stood from a moment on. */
export interface Publication {
  readonly atMs: number;
  readonly segmentsListed: number;
}

export interface Listening {
  /** In order of time, never shrinking. */
  readonly publications: readonly Publication[];
  /** Of every segment of the session, seconds. */
  readonly durations: readonly number[];
  /** When the listener presses play; default: as soon as the first playlist stands, the hardest case. */
  readonly startAtMs?: number;
  /** For one segment; default 0. */
  readonly fetchMs?: number;
}

export interface Gap {
  /** The first segment that is late. */
  readonly segment: number;
  readonly seconds: number;
}

export interface ListeningReport {
  /** Silences between segments, in order. */
  readonly gaps: readonly Gap[];
  /** Those in what was published after the stream had been 12 s ahead of the earliest possible listener. */
  readonly brokenPromises: readonly Gap[];
  /** The least that was fetched and not yet played when a segment arrived, seconds. */
  readonly leastBufferSeconds: number;
  /**
   * The least that was published ahead of the earliest possible listener, from a lead of 12 s until the end, seconds;
   * negative when somebody must have waited. Infinity when the session was complete before.
   */
  readonly leastLeadSeconds: number;
}

/** Once the stream is so far ahead, no crash is heard (P2, P4). */
const PROMISED_LEAD_SECONDS = 12;

/** Plays a session as hls.js does, from nothing but what was published when (pure). */
export const simulateListener = (listening: Listening): ListeningReport => {
  const { publications, durations } = listening;
  const first = publications[0];
  if (first === undefined) throw new TypeError('nothing was published');
  const playback = new Playback(durations, listening.fetchMs ?? 0);
  const lastMs = publications.at(-1)?.atMs ?? 0;
  for (let nowMs = Math.max(first.atMs, listening.startAtMs ?? 0); ;) {
    const listed = publications.findLast(({ atMs }) => atMs <= nowMs)?.segmentsListed ?? 0;
    const isUpdated = listed > playback.known;
    playback.learn(Math.min(listed, durations.length), nowMs);
    if (playback.known === durations.length || (!isUpdated && nowMs > lastMs)) break;
    nowMs += playback.reloadAfterMs(isUpdated, nowMs);
  }
  const { gaps, leastBufferSeconds } = playback;
  const { leastLeadSeconds, promisedFrom } = measureLead(publications, durations);
  const brokenPromises = gaps.filter(({ segment }) => segment >= promisedFrom);
  return { gaps, brokenPromises, leastBufferSeconds, leastLeadSeconds };
};

// As in hls.js 1.7 with our settings.
const TARGET_DURATION_MS = 5000;
const NEAR_EDGE_TARGET_DURATIONS = 4;
const MAX_BUFFER_SECONDS = 60;

/** One segment fetched after the other, and played one after the other. */
class Playback {
  readonly gaps: Gap[] = [];
  leastBufferSeconds = Infinity;
  readonly #durations: readonly number[];
  readonly #fetchMs: number;
  /** When each segment starts to play. */
  readonly #playMs: number[] = [];
  #arrivedAtMs = 0;
  #playedUntilMs = 0;

  constructor(durations: readonly number[], fetchMs: number) {
    this.#durations = durations;
    this.#fetchMs = fetchMs;
  }

  /** Segments that the listener has read of. */
  get known(): number {
    return this.#playMs.length;
  }

  /** The playlist that was loaded now lists so many segments. */
  learn(listed: number, nowMs: number): void {
    while (this.known < listed) this.#fetch(this.known, nowMs);
  }

  /** hls.js looks again after the last segment's length when it is near the end of the playlist, else more rarely. */
  reloadAfterMs(isUpdated: boolean, nowMs: number): number {
    if (!isUpdated) return TARGET_DURATION_MS / 2;
    const isNearEdge = this.#playedUntilMs - nowMs < NEAR_EDGE_TARGET_DURATIONS * TARGET_DURATION_MS;
    const lastMs = (this.#durations[this.known - 1] ?? Infinity) * 1000;
    return isNearEdge ? Math.min(lastMs, TARGET_DURATION_MS) : TARGET_DURATION_MS;
  }

  #fetch(segment: number, knownAtMs: number): void {
    this.#arrivedAtMs = Math.max(knownAtMs, this.#arrivedAtMs, this.#roomAtMs(segment)) + this.#fetchMs;
    if (segment > 0) {
      const aheadSeconds = (this.#playedUntilMs - this.#arrivedAtMs) / 1000;
      this.leastBufferSeconds = Math.min(this.leastBufferSeconds, Math.max(0, aheadSeconds));
      if (aheadSeconds < 0) this.gaps.push({ segment, seconds: -aheadSeconds });
    }
    const playMs = Math.max(this.#arrivedAtMs, this.#playedUntilMs);
    this.#playMs.push(playMs);
    this.#playedUntilMs = playMs + (this.#durations[segment] ?? 0) * 1000;
  }

  /** When so much is played that `segment` may be fetched. */
  #roomAtMs(segment: number): number {
    let ahead = 0;
    for (let i = segment - 1; i >= 0; i--) {
      ahead += this.#durations[i] ?? 0;
      if (ahead > MAX_BUFFER_SECONDS) return (this.#playMs[i] ?? 0) + (ahead - MAX_BUFFER_SECONDS) * 1000;
    }
    return 0;
  }
}

/** How far ahead the stream was just before each growth, and from which segment on the promise held. */
const measureLead = (publications: readonly Publication[], durations: readonly number[]) => {
  const startMs = publications[0]?.atMs ?? 0;
  const leadAt = (segments: number, atMs: number): number =>
    durations.slice(0, segments).reduce((sum, seconds) => sum + seconds, 0) - (atMs - startMs) / 1000;
  let promisedFrom = Infinity;
  let leastLeadSeconds = Infinity;
  for (const [i, { segmentsListed, atMs }] of publications.entries()) {
    if (leadAt(segmentsListed, atMs) >= PROMISED_LEAD_SECONDS) promisedFrom = Math.min(promisedFrom, segmentsListed);
    const next = publications[i + 1];
    if (next === undefined || segmentsListed < promisedFrom) continue;
    leastLeadSeconds = Math.min(leastLeadSeconds, leadAt(segmentsListed, next.atMs));
  }
  return { leastLeadSeconds, promisedFrom };
};
