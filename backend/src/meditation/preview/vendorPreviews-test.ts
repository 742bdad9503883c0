import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vendorVoices } from '../../entry/openMakers.ts';
import { openTestStore } from '../../jobs/jobsFixture.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { onSqlite } from '../../storage/storeContract/testStores.ts';
import { ModelLines } from '../../vendors/modelLines.ts';
import { keepNotes, settingsFor } from '../../vendors/vendorsFixture.ts';
import { publishPreviews } from './publishPreviews.ts';
import type { VendorVoice } from './vendorPreviews.ts';
import { addVendorPreviews, vendorPreviewKeys } from './vendorPreviews.ts';

const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';
let store: ObjectStore;
beforeAll(async () => {
  store = await openTestStore(onSqlite);
});
afterAll(() => store[Symbol.asyncDispose]());

const addTo = async (
  previews: Map<string, ObjectKey>,
  voices: readonly VendorVoice[],
  count: number,
  log = keepNotes().log,
): Promise<void> => {
  await using _adding = addVendorPreviews(previews, voices, { store, ffmpegPath, log });
  await expect.poll(() => previews.size, { timeout: 20_000 }).toBe(count);
};

it('vendors are asked once for each voice, also by the next start, and what is there stays', async () => {
  await using vendor = await startFakeVendor();
  const open = (env: Record<string, string> = {}) =>
    vendorVoices(new ModelLines({ settings: settingsFor(vendor, env), metrics: keepNotes().metrics }), keepNotes().log);
  const previews = new Map<string, ObjectKey>();
  await addTo(previews, open(), 3);
  expect([...previews.keys()]).toEqual(['coral', 'sage', 'ash']);
  expect([...previews.values()]).toEqual(vendorPreviewKeys(open()));
  for (const key of previews.values()) expect((await store.get(key))?.contentType).toBe('audio/mpeg');
  await publishPreviews({ store, ffmpegPath, beds: [], voices: [], kept: vendorPreviewKeys(open()) });
  await addTo(new Map(), open(), 3);
  expect(vendor.ledger).toHaveLength(3);
  // Another model sounds in another way.
  await addTo(new Map(), open({ FLOAT_VOICE_MODEL: 'openai/tts-other' }), 3);
  expect(vendor.ledger).toHaveLength(6);
  await publishPreviews({ store, ffmpegPath, beds: [], voices: [] });
  for (const key of previews.values()) expect(await store.head(key)).toBeUndefined();
});

it('a voice that fails has no preview, and keeps nobody from the others; ending it ends what is under way', async () => {
  await using vendor = await startFakeVendor();
  const notes = keepNotes();
  const env = { FLOAT_VOICE_NAMES: 'coral,sage' };
  const voices = vendorVoices(new ModelLines({ settings: settingsFor(vendor, env), ...notes }), notes.log);
  vendor.failNext('speech', '401');
  const previews = new Map<string, ObjectKey>();
  await addTo(previews, voices, 1, notes.log);
  expect([...previews.keys()]).toEqual(['sage']);
  expect(notes.lines()).toContainEqual(expect.objectContaining({ event: 'preview_failed', voice: 'coral' }) as object);
  vendor.behave('speech', { firstByteMs: 60_000 });
  await store.deleteMany([...previews.values()]);
  const adding = addVendorPreviews(new Map(), voices, { store, ffmpegPath, log: notes.log });
  await adding[Symbol.asyncDispose]();
});

it('without models there is nothing to ask for', async () => {
  await using vendor = await startFakeVendor();
  const settings = settingsFor(vendor, { FLOAT_VOICE: 'flite' });
  expect(vendorVoices(new ModelLines({ settings, metrics: keepNotes().metrics }), keepNotes().log)).toEqual([]);
});
