import type { Bed } from '../music/bed.ts';
import type { StereoPcm16 } from '../pcm.ts';
import { decibelsToGain, SAMPLE_RATE } from '../pcm.ts';
import type { MixOrder } from '../timeline/placeUtterances.ts';
import { CELL_SAMPLES, LIMITER_REACH_SAMPLES } from './limiter.ts';
import type { MixVoice } from './mixSpan.ts';
import { bedWindow, MIX_MEMORY_SAMPLES, mixSpan } from './mixSpan.ts';

// One second at a time: a few milliseconds of work, so that requests are answered in between.
const BLOCK_SAMPLES = SAMPLE_RATE;
// Interleaved, of the longest window that a block reads.
const WINDOW_LENGTH = (BLOCK_SAMPLES + 2 * LIMITER_REACH_SAMPLES + CELL_SAMPLES) * 2;

const NO_PCM = new Float32Array(0);

/**
 * Carries out the timeline's orders.
 *
 * @param startSample  where to start; what comes out is the same as if mixing had started at 0
 * @yields             interleaved stereo blocks of at most 1 s, contiguous from `startSample` on
 */
export async function* mix(
  orders: AsyncIterable<MixOrder>,
  bed: Bed,
  startSample = 0,
): AsyncGenerator<StereoPcm16, void, undefined> {
  let head = startSample;
  let endSample: number | undefined;
  let voices: MixVoice[] = [];
  const scratch = new Float32Array(WINDOW_LENGTH);
  const bedBuffer = new Int16Array(WINDOW_LENGTH);
  for await (const order of orders) {
    if (order.type === 'place') voices.push(toMixVoice(order));
    else if (order.type === 'end') endSample = order.endSample;
    else {
      while (head < order.untilSample) {
        const until = Math.min(order.untilSample, head + BLOCK_SAMPLES);
        const window = bedWindow(head, until);
        const music = bedBuffer.subarray(0, window.samples * 2);
        await bed.read(window.startSample % bed.loopSamples, music);
        yield mixSpan(head, until, music, voices, endSample, scratch);
        head = until;
        voices = forget(voices, head);
      }
    }
  }
}

const toMixVoice = ({ startSample, pcm, gainDb }: MixOrder & { type: 'place' }): MixVoice => ({
  startSample,
  endSample: startSample + pcm.length,
  pcm,
  gain: decibelsToGain(gainDb),
});

/** Drops speech that is over (its span still shapes the bed for 6 s) so that memory stays flat. */
const forget = (voices: readonly MixVoice[], head: number): MixVoice[] =>
  voices
    .filter((voice) => voice.endSample + MIX_MEMORY_SAMPLES > head)
    .map((voice) =>
      voice.endSample + LIMITER_REACH_SAMPLES + CELL_SAMPLES > head ? voice : { ...voice, pcm: NO_PCM },
    );
