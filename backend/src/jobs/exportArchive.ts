import type { UserId } from '@float/contract';
import type { ObjectStore } from '../storage/objectStore.ts';
import { exportEntries } from './exportEntries.ts';
import { exportReadme } from './exportReadme.ts';
import type { Retention } from './retention.ts';
import { ZipWriter } from './zipWriter.ts';

/** An archive without ZIP64 holds 4 GiB and 65,535 files; what sound leaves of that is for texts. */
const MAX_SOUND_BYTES = 3_800_000_000;
const MAX_SOUND_FILES = 50_000;
/** Room for the README. */
const MAX_FILES = 65_534;

export interface ArchiveParts {
  readonly store: Pick<ObjectStore, 'get' | 'list'>;
  readonly nowMs: () => number;
  /** The README says how long things are kept. */
  readonly retention: Retention;
}

export interface ArchiveLimits {
  /** Sound that is not in the archive by then is left out. Default: no limit. */
  readonly soundUntilMs?: number;
}

/**
 * Everything that is kept about a person as one ZIP archive, made while it is read: at most one piece of one file is in
 * memory. Texts come in whatever happens; sound that does not fit is left out, and the README says so.
 *
 * @yields  the bytes of the archive, in order, in pieces of up to 256 KiB
 */
export async function* exportArchive(
  { store, nowMs, retention }: ArchiveParts,
  user: UserId,
  { soundUntilMs = Infinity }: ArchiveLimits = {},
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter();
  let leftOut = 0;
  for await (const entry of exportEntries(store, user)) {
    const soundFits = zip.bytes < MAX_SOUND_BYTES && zip.files < MAX_SOUND_FILES && nowMs() < soundUntilMs;
    if (zip.files < MAX_FILES && (soundFits || !entry.isSound)) yield* zip.add(entry);
    else leftOut++;
  }
  const readme = Buffer.from(exportReadme(retention, leftOut));
  const entry = { path: 'README.txt', modifiedAtMs: nowMs(), isCompressed: true, pieces: () => [readme] };
  yield* zip.add(entry);
  yield* zip.end();
}
