/** What a vendor is asked for. A `summary` is a chat completion that is not streamed and has a `response_format`. */
export const kinds = ['script', 'summary', 'speech', 'transcription'] as const;
export type Kind = (typeof kinds)[number];

/**
 * How one call goes wrong: `half_open` is never answered; `cut_off` loses its connection in the middle of the body;
 * `garbage` is a 200 with bytes that are not the protocol; `empty` is a proper 200 in which nothing is said; `stall`
 * stops in the middle and stays open; `slow_headers` is a proper answer that begins {@link Behaviour.slowHeadersMs}
 * late.
 */
export const faults = [
  ...(['401', '429', '500', 'half_open', 'cut_off'] as const),
  ...(['garbage', 'empty', 'stall', 'slow_headers'] as const),
] as const;
export type Fault = (typeof faults)[number];

/** How the calls of one kind go. Times count from when the request has come. */
export interface Behaviour {
  /** Until the first byte of the answer; what is not streamed takes the time of all its tokens as well. */
  readonly firstByteMs: number;
  /** Of a language model; a token is four characters. Infinity: all at once. */
  readonly tokensPerSecond: number;
  /** What a second of speech takes to make, on top of the first byte. Speech is sent while it is made. */
  readonly perAudioSecondMs: number;
  /** Of speech on its way; the slower one of this and {@link perAudioSecondMs} counts. */
  readonly bytesPerSecond: number;
  /** 0 to 1: every wait is longer or shorter by up to this share of it. */
  readonly jitterShare: number;
  /** 0 to 1: so many calls fail by seeded dice, 429 and 500 in turn. */
  readonly failShare: number;
  /** Of a 429. Undefined: the vendor does not say. */
  readonly retryAfterSeconds: number | undefined;
  /** Of the fault `slow_headers`. */
  readonly slowHeadersMs: number;
}

/** How a vendor is on one day. */
export type Weather = Readonly<Record<Kind, Behaviour>>;

const atOnce: Behaviour = {
  ...{ firstByteMs: 0, tokensPerSecond: Infinity, perAudioSecondMs: 0, bytesPerSecond: Infinity },
  ...{ jitterShare: 0, failShare: 0, retryAfterSeconds: undefined, slowHeadersMs: 20_000 },
};

/** As fast as it goes. */
export const instant: Weather = { script: atOnce, summary: atOnce, speech: atOnce, transcription: atOnce };

/** A vendor on a good day. */
export const realLife: Weather = {
  script: { ...atOnce, firstByteMs: 1_500, tokensPerSecond: 40 },
  summary: { ...atOnce, firstByteMs: 800, tokensPerSecond: 80 },
  speech: { ...atOnce, firstByteMs: 800, perAudioSecondMs: 100 },
  transcription: { ...atOnce, firstByteMs: 900 },
};

/** The slow vendors of promise P1, with one call in ten that fails. */
export const awful: Weather = {
  script: { ...atOnce, firstByteMs: 8_000, tokensPerSecond: 40, failShare: 0.1 },
  summary: { ...atOnce, firstByteMs: 4_000, tokensPerSecond: 40, failShare: 0.1 },
  speech: { ...atOnce, firstByteMs: 2_000, failShare: 0.1 },
  transcription: { ...atOnce, firstByteMs: 4_000, failShare: 0.1 },
};

/** By name, for a command line. */
export const presets = { instant, realLife, awful } as const;
