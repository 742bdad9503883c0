import { jobIdSchema, userIdSchema } from '@float/contract';
import * as streams from 'node:stream/web';
import type { AudioKeeper } from './audioKeeper';

/** They outlive the page. */
const mockSlots = new Map<string, string>();
jest.mock('@/keep/deviceSlots', () => ({
  deviceSlots: {
    get: (name: string) => mockSlots.get(name) ?? null,
    set: (name: string, text: string) => mockSlots.set(name, text),
    remove: (name: string) => mockSlots.delete(name),
  },
}));

const session = {
  jobId: jobIdSchema.parse('0190a0b0-0000-7000-8000-000000000001'),
  ownerId: userIdSchema.parse(`g_${'a'.repeat(32)}`),
  title: 'A quiet pause',
  durationSeconds: 300,
  createdAt: '2026-11-22T09:30:00.000Z',
};
const URL_OF_SOUND = 'https://float.example/media/a.mp3';

/** As browsers have it: an entry is there when all of its body has come. */
const createCaches = (put?: () => Promise<void>) => {
  const entries = new Map<string, Blob>();
  const cache = {
    put: async (path: string, response: Response) => {
      await put?.();
      entries.set(path, await response.blob());
    },
    match: (path: string) => {
      const blob = entries.get(path);
      return Promise.resolve(blob === undefined ? undefined : new Response(blob));
    },
    keys: () => Promise.resolve(Array.from(entries.keys(), (path) => ({ url: `https://float.example${path}` }))),
    delete: (path: string) => Promise.resolve(entries.delete(path)),
  };
  const open = jest.fn(() => Promise.resolve(cache));
  const remove = () => {
    entries.clear();
    return Promise.resolve(true);
  };
  return { open, delete: remove, entries };
};

const answer = (body: string, headers: Record<string, string> = {}, status = 200) => {
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status, headers }));
};

/** The module looks once whether there are caches. */
const load = (): AudioKeeper => {
  let loaded: AudioKeeper | undefined;
  jest.isolateModules(() => {
    loaded = jest.requireActual<{ keptAudio: AudioKeeper }>('./keptAudio.web').keptAudio;
  });
  if (loaded === undefined) throw new Error('not loaded');
  return loaded;
};

const browser = globalThis as unknown as Record<string, unknown>;
let fake: ReturnType<typeof createCaches>;

const use = (caches: ReturnType<typeof createCaches>) => {
  fake = caches;
  browser.caches = caches;
  return load();
};

const keep = async (keeper: AudioKeeper, signal = new AbortController().signal) => {
  const shares: (number | null)[] = [];
  await keeper.keep(session, URL_OF_SOUND, { signal, onProgress: (share) => shares.push(share) });
  return shares;
};

// The stand-in for phones does not take the streams that `fetch` has here.
Object.defineProperty(browser, 'TransformStream', { value: streams.TransformStream, configurable: true });

beforeEach(async () => {
  await use(createCaches()).forgetAll();
  jest.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  jest.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  delete browser.caches;
});

describe('what a browser keeps', () => {
  it('is no page of something in between', async () => {
    answer('<html>Sign in to Wi-Fi</html>', { 'content-type': 'text/html; charset=utf-8' });
    const keeper = use(fake);
    await expect(keep(keeper)).rejects.toMatchObject({ failure: 'lost' });
    expect(fake.entries.size).toBe(0);
  });

  it('is there after a reload, and is played from a blob', async () => {
    answer('sound', { 'content-length': '5' });
    expect(await keep(use(fake))).toEqual([1]);
    const reloaded = use(fake);
    expect(await reloaded.list()).toEqual([session]);
    expect(await reloaded.open(session.jobId)).toBe('blob:1');
  });

  it('is followed also when nobody knows how long it is', async () => {
    answer('sound');
    expect(await keep(use(fake))).toEqual([null]);
  });

  it.each([
    ['lost when some of it is missing', 'soun', 200, 'lost'],
    ['gone when it is not there any more', 'sound', 410, 'gone'],
    ['lost when its link is too old', 'sound', 403, 'lost'],
    ['lost when too much is asked for at once', 'sound', 429, 'lost'],
    ['lost when the server is not well', 'sound', 500, 'lost'],
  ])('is %s, and then nothing of it is kept', async (_, body, status, failure) => {
    answer(body, { 'content-length': '5' }, status);
    const keeper = use(fake);
    await expect(keep(keeper)).rejects.toMatchObject({ failure });
    expect(await keeper.list()).toEqual([]);
    expect(fake.entries.size).toBe(0);
  });

  it('says when there is no room, and when the browser refuses', async () => {
    answer('sound');
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    await expect(keep(use(createCaches(() => Promise.reject(full))))).rejects.toMatchObject({ failure: 'full' });
    const refusing = createCaches();
    refusing.open.mockRejectedValue(Object.assign(new Error('no'), { name: 'SecurityError' }));
    const keeper = use(refusing);
    await expect(keep(keeper)).rejects.toMatchObject({ failure: 'refused' });
    expect(await keeper.list()).toEqual([]);
  });

  it('ends with the reason of who cancelled it', async () => {
    const stopper = new AbortController();
    stopper.abort(new Error('enough'));
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('aborted'));
    await expect(keep(use(fake), stopper.signal)).rejects.toThrow('enough');
  });

  it('is not shown when the browser has cleared it away', async () => {
    answer('sound');
    const keeper = use(fake);
    await keep(keeper);
    fake.entries.clear();
    expect(await keeper.list()).toEqual([]);
    expect(await keeper.open(session.jobId)).toBeUndefined();
    await expect(keeper.save(session)).rejects.toMatchObject({ failure: 'gone' });
  });

  it('goes, one or all', async () => {
    answer('sound');
    const keeper = use(fake);
    await keep(keeper);
    await keeper.forget(session.jobId);
    expect([await keeper.list(), fake.entries.size]).toEqual([[], 0]);
  });

  it('is nothing on a page that did not come safely', () => {
    delete browser.caches;
    expect(load().canKeep).toBe(false);
  });
});
