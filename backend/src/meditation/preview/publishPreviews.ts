import { createHash } from 'node:crypto';
import { bedPreviewKey, PREVIEW_PREFIXES, voicePreviewKey } from '../../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import { isStorageFull } from '../../storage/storageFull.ts';
import type { Bed } from '../music/bed.ts';
import type { StereoPcm16 } from '../pcm.ts';
import { ENGINE_VERSION } from '../timeline/sessionLog.ts';
import type { Voice } from '../voice/voice.ts';
import { excerptOf } from './bedPreview.ts';
import { encodePreview } from './encodePreview.ts';
import { PREVIEW_SENTENCE, speakPreview } from './voicePreview.ts';

export interface PreviewParts {
  readonly beds: readonly Bed[];
  readonly voices: readonly Voice[];
  readonly store: Pick<ObjectStore, 'head' | 'put' | 'list' | 'deleteMany'>;
  readonly ffmpegPath: string;
  /** Those of voices that speak later: they stay. */
  readonly kept?: readonly ObjectKey[];
}

/** Keys by id. */
type Published = ReadonlyMap<string, ObjectKey>;

/** Where the previews are, by id of the bed or voice; silence has none. */
export interface Previews {
  readonly beds: Published;
  readonly voices: Published;
}

type PreviewPlace = Pick<PreviewParts, 'store' | 'ffmpegPath'>;

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * Several servers may start at once over the same store.
 *
 * @returns whether it is there: without space, a server starts without previews that are missing
 */
const putOnce = async (
  { store, ffmpegPath }: PreviewPlace,
  key: ObjectKey,
  render: () => Promise<StereoPcm16>,
): Promise<boolean> => {
  if (await store.head(key)) return true;
  const mp3 = await encodePreview(await render(), ffmpegPath);
  try {
    await store.put(key, mp3, {
      ifNoneMatch: '*',
      contentType: 'audio/mpeg',
      cacheControl: 'private, max-age=86400, immutable',
    });
  } catch (error) {
    if (isStorageFull(error)) return false;
    // The same key is the same sound.
    if (!(error instanceof PreconditionFailed)) throw error;
  }
  return true;
};

const publishBed = async (parts: PreviewParts, bed: Bed): Promise<ObjectKey | undefined> => {
  const excerpt = await excerptOf(bed);
  if (excerpt === undefined) return undefined;
  const key = bedPreviewKey(bed.id, hashOf(new Uint8Array(excerpt.buffer)));
  return (await putOnce(parts, key, () => Promise.resolve(excerpt))) ? key : undefined;
};

/**
 * Known without speaking: a voice that sounds different is another version of the engine, another pace, or another `sound`.
 *
 * @param sound  what else decides it; none for an embedded voice
 */
export const voicePreviewKeyOf = ({ id, wordsPerMinute }: Voice, sound?: string): ObjectKey => {
  const decided = [ENGINE_VERSION, id, wordsPerMinute, PREVIEW_SENTENCE, ...(sound === undefined ? [] : [sound])];
  return voicePreviewKey(id, hashOf(JSON.stringify(decided)));
};

/** Has the voice speak, unless somebody has done so before. @returns whether it can be heard: not without space */
export const publishVoice = (
  parts: PreviewPlace,
  key: ObjectKey,
  voice: Voice,
  signal: AbortSignal,
): Promise<boolean> => putOnce(parts, key, () => speakPreview(voice, signal));

const publishBeds = async (parts: PreviewParts): Promise<Published> => {
  const published = new Map<string, ObjectKey>();
  for (const bed of parts.beds) {
    const key = await publishBed(parts, bed);
    if (key !== undefined) published.set(bed.id, key);
  }
  return published;
};

const publishVoices = async (parts: PreviewParts): Promise<Map<string, ObjectKey>> => {
  const published = new Map<string, ObjectKey>();
  for (const voice of parts.voices) {
    const key = voicePreviewKeyOf(voice);
    const isThere = await publishVoice(parts, key, voice, new AbortController().signal);
    if (isThere) published.set(voice.id, key);
  }
  return published;
};

const removeStale = async ({ store }: PreviewParts, current: ReadonlySet<string>): Promise<void> => {
  for (const prefix of PREVIEW_PREFIXES) {
    let cursor: string | undefined;
    do {
      const page = await store.list(prefix, cursor);
      const stale = page.objects.map(({ key }) => key).filter((key) => !current.has(key));
      if (stale.length > 0) await store.deleteMany(stale);
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
};

/**
 * Puts a short MP3 of every bed and voice into the store, so that people can hear them before they choose: once for
 * each sound, about a fifth of a second each, two at a time; those of beds and voices that are no longer offered go.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE`, `VOICE_FAILED`, `FFMPEG_MISSING`, `ENCODER_FAILED`
 */
export const publishPreviews = async (
  parts: PreviewParts,
): Promise<Previews & { readonly voices: Map<string, ObjectKey> }> => {
  const [beds, voices] = await Promise.all([publishBeds(parts), publishVoices(parts)]);
  await removeStale(parts, new Set([...beds.values(), ...voices.values(), ...(parts.kept ?? [])]));
  return { beds, voices };
};
