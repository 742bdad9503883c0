import type { Page } from 'playwright-core';

/** Something that happened to the sound of the session, and where in it. */
export interface SoundEvent {
  readonly type: string;
  readonly seconds: number;
  /** How much had arrived ahead of that second. */
  readonly aheadSeconds: number;
}

declare global {
  interface Window {
    soundEvents?: SoundEvent[];
    everySound?: HTMLMediaElement[];
  }
  interface HTMLMediaElement {
    captureStream(): MediaStream;
  }
}

/** Runs before the page's own scripts: writes down what happens to every sound in it. */
export const watchSound = (): void => {
  const seen: SoundEvent[] = [];
  const sounds = new Set<HTMLMediaElement>();
  window.soundEvents = seen;
  window.everySound = [];
  const aheadOf = ({ buffered, currentTime }: HTMLMediaElement): number => {
    for (let index = 0; index < buffered.length; index++)
      if (buffered.start(index) <= currentTime) {
        const aheadSeconds = buffered.end(index) - currentTime;
        if (aheadSeconds >= 0) return aheadSeconds;
      }
    return 0;
  };
  // Media events do not bubble, but are seen on their way down.
  for (const type of ['playing', 'waiting', 'pause', 'seeking', 'ended', 'error']) {
    document.addEventListener(
      type,
      ({ target }) => {
        if (!(target instanceof HTMLMediaElement)) return;
        seen.push({ type, seconds: target.currentTime, aheadSeconds: aheadOf(target) });
      },
      true,
    );
  }
  const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')?.value as () => Promise<void>;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (!sounds.has(this)) window.everySound?.push(this);
    sounds.add(this);
    return play.call(this);
  };
};

/** Below this nobody hears anything: −60 dB of full scale. */
const AUDIBLE_PEAK = 0.001;

/** What is heard, by the media element of the session itself. */
export interface HeardSound {
  /** In media time. */
  seconds(): Promise<number>;
  isPaused(): Promise<boolean>;
  /** Waits until this second of the session is playing. */
  playPast(seconds: number): Promise<void>;
  /** Waits until samples that are not silence come out of it. */
  becomeAudible(): Promise<void>;
  /** Jumps to a second of the session, as a person cannot. */
  leapTo(seconds: number): Promise<void>;
  /** Waits until a preview, which is no part of the page, is playing. */
  hearPreview(): Promise<void>;
  /** Waits until everything but the session is silent. */
  previewsSilent(): Promise<void>;
  /** Where it stopped for want of data, since it first played or was last sent elsewhere. */
  stalls(): Promise<number[]>;
  /** How much has arrived ahead of what is heard. */
  aheadSeconds(): Promise<number>;
  /** Waits until so much has. */
  haveAhead(seconds: number): Promise<void>;
}

const isAudibleInPage = async (audiblePeak: number): Promise<boolean> => {
  const audio = document.querySelector('audio');
  if (!audio || audio.paused || audio.readyState < audio.HAVE_FUTURE_DATA) return false;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(audio.captureStream()).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let peak = 0;
  for (let frame = 0; frame < 60 && peak < audiblePeak; frame++) {
    await new Promise(requestAnimationFrame);
    analyser.getFloatTimeDomainData(samples);
    peak = samples.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), peak);
  }
  await context.close();
  return peak >= audiblePeak;
};

/** With so much there, a browser that waits has too little processor and not too little sound. */
const ENOUGH_AHEAD_SECONDS = 1;

const stallsInPage = (enoughSeconds: number): number[] => {
  const seen = window.soundEvents ?? [];
  const isSeek = ({ type }: SoundEvent): boolean => type === 'seeking';
  const since = seen.slice(seen.findLastIndex(isSeek) + 1);
  const first = since.findIndex(({ type }) => type === 'playing');
  if (first < 0) return [];
  return since
    .slice(first)
    .filter(({ type, aheadSeconds }) => (type === 'waiting' && aheadSeconds < enoughSeconds) || type === 'error')
    .map(({ seconds }) => seconds);
};

const UNTIL_MS = 60_000;
const ASK_EVERY_MS = 100;

/** `waitForFunction` takes a promise for an answer, whatever it brings. */
const until = async (page: Page, isDone: () => Promise<boolean>): Promise<void> => {
  const deadlineMs = performance.now() + UNTIL_MS;
  while (!(await isDone())) {
    if (performance.now() > deadlineMs) throw new Error(`not within ${String(UNTIL_MS / 1000)} s`);
    await page.waitForTimeout(ASK_EVERY_MS);
  }
};

const aheadInPage = (): number => {
  const audio = document.querySelector('audio');
  if (!audio || audio.buffered.length === 0) return 0;
  return audio.buffered.end(audio.buffered.length - 1) - audio.currentTime;
};

export const hearSound = (page: Page): HeardSound => ({
  seconds: () => page.evaluate(() => document.querySelector('audio')?.currentTime ?? Number.NaN),
  isPaused: () => page.evaluate(() => document.querySelector('audio')?.paused ?? true),
  playPast: async (seconds) => {
    await page.waitForFunction(
      (wanted) => {
        const audio = document.querySelector('audio');
        return audio !== null && !audio.paused && !audio.seeking && audio.currentTime >= wanted;
      },
      seconds,
      { timeout: 120_000 },
    );
  },
  becomeAudible: async () => {
    await until(page, () => page.evaluate(isAudibleInPage, AUDIBLE_PEAK));
  },
  leapTo: async (seconds) => {
    await page.waitForFunction(
      (target) => {
        const audio = document.querySelector('audio');
        // What the player has not heard of yet it cannot jump to.
        if (!audio || !(audio.duration > target)) return false;
        audio.currentTime = target;
        return true;
      },
      seconds,
      { timeout: 120_000 },
    );
  },
  hearPreview: async () => {
    await page.waitForFunction(() =>
      window.everySound?.some((sound) => !sound.isConnected && !sound.paused && sound.currentTime > 0.2),
    );
  },
  previewsSilent: async () => {
    await page.waitForFunction(() => window.everySound?.every((sound) => sound.isConnected || sound.paused));
  },
  stalls: () => page.evaluate(stallsInPage, ENOUGH_AHEAD_SECONDS),
  aheadSeconds: () => page.evaluate(aheadInPage),
  haveAhead: async (seconds) => {
    await until(page, async () => (await page.evaluate(aheadInPage)) >= seconds);
  },
});
