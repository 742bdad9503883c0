/** AWS Lambda refuses answers over 6 MB, and base64 makes four characters of three bytes. */
const MAX_ANSWER_BYTES = 6_000_000;
/** The rest of the answer, help-lines and all. */
const REST_OF_ANSWER_BYTES = 20_000;

/** The largest file that fits into one answer. */
export const MAX_COMPACT_BYTES = Math.floor(((MAX_ANSWER_BYTES - REST_OF_ANSWER_BYTES) / 4) * 3);

/** How ffmpeg encodes a session once more, smaller. */
export interface CompactRung {
  readonly bitrateKbps: number;
  readonly channels: 1 | 2;
  readonly sampleRateHz: number;
}

/** From the best on; each with the highest sample rate that its bits still fill (ADR 017). */
export const compactLadder: readonly CompactRung[] = [
  { bitrateKbps: 112, channels: 2, sampleRateHz: 48_000 },
  { bitrateKbps: 96, channels: 2, sampleRateHz: 48_000 },
  { bitrateKbps: 80, channels: 2, sampleRateHz: 32_000 },
  { bitrateKbps: 64, channels: 1, sampleRateHz: 32_000 },
  { bitrateKbps: 56, channels: 1, sampleRateHz: 32_000 },
  { bitrateKbps: 48, channels: 1, sampleRateHz: 32_000 },
  { bitrateKbps: 40, channels: 1, sampleRateHz: 24_000 },
  { bitrateKbps: 32, channels: 1, sampleRateHz: 24_000 },
  { bitrateKbps: 24, channels: 1, sampleRateHz: 16_000 },
  { bitrateKbps: 16, channels: 1, sampleRateHz: 16_000 },
];

/** The encoder's delay and its last frame. */
const MARGIN_SECONDS = 1;
const BYTES_PER_KILOBIT = 125;

/**
 * The best rung with which a session still fits into one answer.
 *
 * @param tagBytes  that stand before the audio
 * @throws {RangeError} for one of more than 37 minutes
 */
export const chooseRung = (durationSeconds: number, tagBytes: number): CompactRung => {
  const chosen = compactLadder.find(
    ({ bitrateKbps }) =>
      tagBytes + (durationSeconds + MARGIN_SECONDS) * bitrateKbps * BYTES_PER_KILOBIT <= MAX_COMPACT_BYTES,
  );
  if (chosen === undefined) throw new RangeError('no session is so long');
  return chosen;
};
