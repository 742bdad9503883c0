import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { rm } from 'node:fs/promises';
import type { PublishWatcher } from '../faults/publishWatcher.ts';
import { watchPublishing } from '../faults/publishWatcher.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import { openDataFolder } from '../openDataFolder.ts';
import { makeDataFolder } from '../sharedBeds.ts';
import type { Weather } from './behaviour.ts';
import type { FakeVendor } from './fakeVendor.ts';
import { startFakeVendor } from './fakeVendor.ts';

/** Float on a data folder of its own, with models of a vendor, and who looks at it from outside. */
export interface ModelSite extends AsyncDisposable {
  readonly vendor: FakeVendor;
  readonly store: ObjectStore;
  readonly watcher: PublishWatcher;
  /** The server that runs now. */
  readonly server: FloatServer;
  /** Kills the server without a word, and starts another one at the same folder. */
  restart(): Promise<FloatServer>;
}

/** Whoever reads this in a log, an error, a record or a bundle has found a leak. */
export const VENDOR_KEY = 'sk-canary-5f2b7c90d1e84a36';

/** What a server has to be told to write, speak and listen by models. */
export const modelSettings = ({ url }: Pick<FakeVendor, 'url'>): Record<string, string> => ({
  ...{ FLOAT_WRITER: 'model', FLOAT_WRITER_MODEL: 'openai/gpt-test' },
  ...{ FLOAT_VOICE: 'model', FLOAT_VOICE_MODEL: 'openai/tts-test' },
  ...{ FLOAT_SUMMARY: 'model', FLOAT_SUMMARY_MODEL: 'openai/gpt-test' },
  ...{ FLOAT_TRANSCRIPTION: 'model', FLOAT_TRANSCRIPTION_MODEL: 'openai/hear-test' },
  ...{ OPENAI_API_KEY: VENDOR_KEY, OPENAI_BASE_URL: url },
  FLOAT_PRICES: 'openai/gpt-test=0.4:1.6,openai/tts-test=15',
});

/** @param env  of every server, beside {@link modelSettings} */
export const openModelSite = async (weather: Weather, env: Record<string, string> = {}): Promise<ModelSite> => {
  await using opening = new AsyncDisposableStack();
  const vendor = opening.use(await startFakeVendor({ weather, apiKey: VENDOR_KEY }));
  await vendor.warmUp();
  const dataDir = await makeDataFolder();
  opening.defer(() => rm(dataDir, { recursive: true, force: true }));
  const start = () => startFloat({ dataDir, env: { ...modelSettings(vendor), ...env } });
  let server = await start();
  opening.defer(async () => {
    await server.stop('SIGKILL');
  });
  const openStore = async () => opening.use(await openDataFolder(dataDir));
  const store = await openStore();
  const watcher = opening.use(watchPublishing(await openStore()));
  const open = opening.move();
  return {
    ...{ vendor, store, watcher },
    get server() {
      return server;
    },
    restart: async () => {
      await server.stop('SIGKILL');
      return (server = await start());
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};
