import type { Voice } from '../meditation/voice/voice.ts';
import type { Metrics, VendorOutcome } from './metrics.ts';

export interface ObserveVoiceParts {
  /** Who speaks, such as `flite`. */
  readonly vendor: string;
  readonly metrics: Pick<Metrics, 'vendorCalled'>;
  /** Milliseconds since any moment; never set. */
  readonly elapsedMs?: () => number;
}

/** The same voice; every call of it is counted and timed. */
export const observeVoice = (
  voice: Voice,
  { vendor, metrics, elapsedMs = () => performance.now() }: ObserveVoiceParts,
): Voice => ({
  id: voice.id,
  wordsPerMinute: voice.wordsPerMinute,
  speak: async (text, signal) => {
    const startedAtMs = elapsedMs();
    const note = (outcome: VendorOutcome): void => {
      metrics.vendorCalled({ vendor, kind: 'speech', outcome, seconds: (elapsedMs() - startedAtMs) / 1000 });
    };
    try {
      const wav = await voice.speak(text, signal);
      note('ok');
      return wav;
    } catch (error) {
      // A session that ends does not need the words any more: that is nobody's failure.
      note(signal.aborted ? 'cancelled' : 'failed');
      throw error;
    }
  },
});
