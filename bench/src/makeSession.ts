import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBedLibrary } from '@float/backend/src/meditation/music/bedLibrary.ts';
import { renderBeds } from '@float/backend/src/meditation/music/renderBeds.ts';
import { generate } from '@float/backend/src/meditation/generate.ts';
import { createLibraryWriter } from '@float/backend/src/meditation/script/libraryWriter.ts';
import { loadPractices } from '@float/backend/src/meditation/script/loadPractices.ts';
import type { ScriptWriter } from '@float/backend/src/meditation/script/script.ts';
import { openSession } from '@float/backend/src/meditation/session.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { createUrlSigner } from '@float/backend/src/storage/signedUrls.ts';
import { openSqliteStore } from '@float/backend/src/storage/sqliteStore.ts';
import { jobIdSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';

/**
 * Makes one session in this process, with the embedded parts, and prints what it cost as a line of JSON.
 * Arguments: minutes, `speech` or `silence`, the folder of the rendered beds.
 */
const [minutes, kind, bedsFolder] = process.argv.slice(2);
if (bedsFolder === undefined) throw new TypeError('takes minutes, speech|silence and a folder');

const silentWriter: ScriptWriter = {
  // eslint-disable-next-line @typescript-eslint/require-await
  async *write() {
    yield { type: 'title', title: 'Music only', practices: [] };
  },
  // eslint-disable-next-line @typescript-eslint/require-await
  async *continue() {
    yield* [];
  },
};

/** Notes when each segment was handed to the store, and when a playlist stood that lists it. */
const observe = (store: ObjectStore, listed: number[]): ObjectStore => {
  const waiting: number[] = [];
  return {
    ...store,
    put: async (key, ...rest) => {
      if (key.endsWith('.ts')) waiting.push(performance.now());
      const covered = waiting.length;
      const etag = await store.put(key, ...rest);
      if (key.endsWith('.m3u8'))
        for (const madeAt of waiting.splice(0, covered)) listed.push(performance.now() - madeAt);
      return etag;
    },
  };
};

const folder = await mkdtemp(join(tmpdir(), 'float-bench-'));
const signer = createUrlSigner({ keys: [{ kid: 'bench', secret: new Uint8Array(32) }], nowMs: Date.now });
try {
  await using store = await openSqliteStore({ path: join(folder, 'float.sqlite'), signer });
  await renderBeds(bedsFolder);
  await using beds = await openBedLibrary(bedsFolder);
  await using voices = await createFlitePool();
  const library = createLibraryWriter(await loadPractices());
  const voice = voices.voice('slt');
  if (voice === undefined) throw new Error('the voice slt is missing');

  const user = userIdSchema.parse(`g_${'0'.repeat(32)}`);
  const request = meditationRequestSchema.parse({
    inference_type: 'meditation',
    user_id: user,
    input_data: [{ sentiment_label: 'Fearful', intensity: 'medium', prompt: 'I worry about tomorrow' }],
    duration_minutes: Number(minutes),
  });
  const listedAfterMs: number[] = [];
  const writer = kind === 'silence' ? silentWriter : library;
  const parts = {
    ...{ store: observe(store, listedAfterMs), writer, library: writer, voices: [voice], beds, clock: systemClock },
    ffmpegPath: process.env.FFMPEG_PATH ?? 'ffmpeg',
  };
  const order = {
    ...{ user, job: jobIdSchema.parse(uuidv7()), epoch: 1, seed: 7, createdAtMs: Date.now(), request },
    ...{ care: undefined, recentPractices: [] },
  };
  const session = await openSession(order, parts);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const watcher = { onStreaming: () => Promise.resolve(), assertHeld: () => undefined };
  await generate(session, parts, watcher, new AbortController().signal);
  const cpu = process.cpuUsage(cpuBefore);
  console.log(
    JSON.stringify({
      wallMs: performance.now() - startedAt,
      nodeCpuMs: (cpu.user + cpu.system) / 1000,
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
      audioSeconds: (session.log.log.end_sample ?? 0) / 48_000,
      listedAfterMs,
    }),
  );
} finally {
  await rm(folder, { recursive: true });
}
