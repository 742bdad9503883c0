import type { Logger } from '../../log.ts';
import type { ObjectKey } from '../../storage/objectStore.ts';
import type { Voice } from '../voice/voice.ts';
import type { PreviewParts } from './publishPreviews.ts';
import { publishVoice, voicePreviewKeyOf } from './publishPreviews.ts';

/** A voice that takes its time, may fail, and costs. */
export interface VendorVoice {
  readonly voice: Voice;
  /** What decides how it sounds, beside its name. */
  readonly sound: string;
}

export interface VendorPreviewParts extends Pick<PreviewParts, 'store' | 'ffmpegPath'> {
  readonly log: Logger;
}

export const vendorPreviewKeys = (voices: readonly VendorVoice[]): ObjectKey[] =>
  voices.map(({ voice, sound }) => voicePreviewKeyOf(voice, sound));

/**
 * Asks vendors' voices for what people hear before they choose: one after the other, once for each sound, and nobody waits
 * for it. A voice that fails has none until the next start. Disposal ends it.
 *
 * @param previews  where they are, by id of the voice; grows
 */
export const addVendorPreviews = (
  previews: Map<string, ObjectKey>,
  voices: readonly VendorVoice[],
  { log, ...parts }: VendorPreviewParts,
): AsyncDisposable => {
  const ending = new AbortController();
  const add = async (): Promise<void> => {
    for (const { voice, sound } of voices) {
      const key = voicePreviewKeyOf(voice, sound);
      try {
        const isThere = await publishVoice(parts, key, voice, ending.signal);
        if (isThere) previews.set(voice.id, key);
      } catch (error) {
        if (ending.signal.aborted) return;
        log.warn('preview_failed', { voice: voice.id, error });
      }
    }
  };
  const added = add();
  return {
    [Symbol.asyncDispose]: () => {
      ending.abort();
      return added;
    },
  };
};
