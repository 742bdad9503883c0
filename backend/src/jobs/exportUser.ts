import type { UserId } from '@float/contract';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { ExportEntry } from './exportEntries.ts';
import { exportEntries } from './exportEntries.ts';
import { exportReadme } from './exportReadme.ts';

/** What an archive without ZIP64 holds is 4 GiB and 65 535 files; the rest of it is left to texts. */
const MAX_SOUND_BYTES = 3_800_000_000;
const MAX_SOUND_FILES = 50_000;

/**
 * Everything that is kept about a person as one ZIP archive, made while it is read: at most one piece of one file is in
 * memory.
 *
 * @param nowMs  what the archive is dated
 * @returns      the bytes of the archive, in order
 */
export async function* exportUser(
  store: Pick<ObjectStore, 'get' | 'list'>,
  user: UserId,
  nowMs: number,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter();
  let leftOut = 0;
  for await (const entry of exportEntries(store, user)) {
    const hasRoom = zip.bytes < MAX_SOUND_BYTES && zip.files < MAX_SOUND_FILES;
    if (hasRoom || !entry.isSound) yield* zip.add(entry);
    else leftOut++;
  }
  const readme = Buffer.from(exportReadme(leftOut));
  yield* zip.add({ path: 'README.txt', modifiedAtMs: nowMs, isSound: false, pieces: () => [readme] });
  yield* zip.end();
}

/** Turns the callbacks of fflate, which come at once and in order, into what can be pulled. */
class ZipWriter {
  bytes = 0;
  files = 0;
  readonly #zip: Zip;
  #made: Uint8Array[] = [];

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      this.#made.push(chunk);
    });
  }

  async *add({ path, modifiedAtMs, isSound, pieces }: ExportEntry): AsyncGenerator<Uint8Array> {
    const file = isSound ? new ZipPassThrough(path) : new ZipDeflate(path);
    file.mtime = modifiedAtMs;
    this.#zip.add(file);
    for await (const piece of pieces()) {
      file.push(piece);
      yield* this.#take();
    }
    file.push(new Uint8Array(), true);
    this.files++;
    yield* this.#take();
  }

  *end(): Generator<Uint8Array> {
    this.#zip.end();
    yield* this.#take();
  }

  *#take(): Generator<Uint8Array> {
    const made = this.#made;
    this.#made = [];
    for (const chunk of made) {
      this.bytes += chunk.byteLength;
      yield chunk;
    }
  }
}
