import { jobIdSchema, userIdSchema, type DownloadAnswer, type JobId, type Safety } from '@float/contract';
import { ApiError } from '@float/contract/client';
import { crisis } from '@/testing/answers';
import type { AudioKeeper, TransferOptions } from './audioKeeper';
import { KeepingError } from './audioKeeper';
import { createKeeping } from './createKeeping';
import type { KeptFile } from './keptFile';

const jobId = jobIdSchema.parse('0190a0b0-0000-7000-8000-000000000001');
const ownerId = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const session = { jobId, title: 'A quiet pause', durationSeconds: 300, createdAt: '2026-11-22T09:30:00.000Z' };
const URL = 'https://float.example/media/a.mp3';

/** A device with room, whose transfers end when they are told to. */
const createDevice = (change: Partial<AudioKeeper> = {}) => {
  let files: KeptFile[] = [];
  const transfer = Promise.withResolvers<undefined>();
  let options: TransferOptions | undefined;
  const keeper: AudioKeeper = {
    canKeep: true,
    list: () => Promise.resolve(files),
    keep: async (file, _, given) => {
      options = given;
      given.signal.addEventListener('abort', () => {
        transfer.reject(given.signal.reason);
      });
      await transfer.promise;
      files = [file, ...files];
    },
    open: (id) => Promise.resolve(files.some((file) => file.jobId === id) ? 'blob:1' : undefined),
    save: jest.fn(() => Promise.resolve()),
    saveLink: jest.fn(() => Promise.resolve()),
    forget: (id) => {
      files = files.filter((file) => file.jobId !== id);
      return Promise.resolve();
    },
    forgetAll: () => {
      files = [];
      return Promise.resolve();
    },
    ...change,
  };
  return {
    keeper,
    arrive: () => {
      transfer.resolve(undefined);
    },
    fail: (error: Error) => {
      transfer.reject(error);
    },
    progress: (share: number) => options?.onProgress(share),
    clearAway: () => {
      files = [];
    },
  };
};

const answer = { job_id: jobId, download_url: URL, expires_in: 3600 };

const createParts = (
  keeper: AudioKeeper,
  requestFile = jest.fn<Promise<DownloadAnswer>, [JobId, AbortSignal]>(() => Promise.resolve(answer)),
) => ({
  keeper,
  requestFile,
  requestSafety: jest.fn<Promise<Safety | null | undefined>, [JobId, AbortSignal]>(() => Promise.resolve(null)),
  sayKept: jest.fn<Promise<void>, [JobId]>(() => Promise.resolve()),
  owner: () => ownerId,
});

/** Until everything that can go on by itself has. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('keeping a session', () => {
  it('shows how it goes, then has it, and only then says so to the server', async () => {
    const device = createDevice();
    const parts = createParts(device.keeper);
    const keeping = createKeeping(parts);
    const kept = keeping.getState().keep(session);
    expect(keeping.getState().transfers[jobId]).toEqual({ phase: 'preparing' });
    await settle();
    device.progress(0.5);
    expect(keeping.getState().transfers[jobId]).toEqual({ phase: 'fetching', share: 0.5 });
    expect(parts.sayKept).not.toHaveBeenCalled();
    device.arrive();
    await kept;
    expect(keeping.getState()).toMatchObject({ kept: [{ ...session, ownerId }], transfers: {} });
    expect(parts.sayKept.mock.calls).toEqual([[jobId]]);
  });

  it.each([
    ['keeps the help that was shown', crisis, crisis],
    ['keeps none where another user of the device may be the danger', { ...crisis, kind: 'abuse' as const }, undefined],
  ])('%s', async (_what, safety, stored) => {
    const device = createDevice();
    const keeping = createKeeping({ ...createParts(device.keeper), requestSafety: () => Promise.resolve(safety) });
    const kept = keeping.getState().keep(session);
    device.arrive();
    await kept;
    expect(keeping.getState().kept?.[0]?.safety).toEqual(stored);
  });

  it('fetches a session once, however often it is asked to', async () => {
    const device = createDevice();
    const parts = createParts(device.keeper);
    const keeping = createKeeping(parts);
    const kept = Promise.all([keeping.getState().keep(session), keeping.getState().keep(session)]);
    device.arrive();
    await kept;
    expect(parts.requestFile).toHaveBeenCalledTimes(1);
    expect(keeping.getState().kept).toHaveLength(1);
  });

  it('can be cancelled, and leaves nothing behind', async () => {
    const device = createDevice();
    const parts = createParts(device.keeper);
    const keeping = createKeeping(parts);
    const kept = keeping.getState().keep(session);
    await settle();
    keeping.getState().cancel(jobId);
    expect(keeping.getState().transfers).toEqual({});
    device.progress(0.9);
    await kept;
    expect(keeping.getState().transfers).toEqual({});
    expect(parts.sayKept).not.toHaveBeenCalled();
  });

  it.each([
    [new KeepingError('full'), 'There is no room left on this device'],
    [new KeepingError('lost'), 'It did not arrive'],
    [new KeepingError('gone'), 'This session is no longer there'],
    [new KeepingError('refused'), 'This browser keeps nothing for Float'],
  ])('says in clear words why it could not: %s', async (error, title) => {
    const device = createDevice();
    const parts = createParts(device.keeper);
    const keeping = createKeeping(parts);
    const kept = keeping.getState().keep(session);
    await settle();
    device.fail(error);
    await kept;
    expect(keeping.getState().transfers[jobId]).toMatchObject({ phase: 'failed', problem: { title } });
    expect(parts.sayKept).not.toHaveBeenCalled();
  });

  it('says when it is still being made, and may be tried again', async () => {
    const device = createDevice();
    const notReady = new ApiError('NOT_READY', 'Not yet.', { retriable: true });
    const requestFile = jest
      .fn<Promise<DownloadAnswer>, [JobId, AbortSignal]>(() => Promise.resolve(answer))
      .mockRejectedValueOnce(notReady);
    const keeping = createKeeping(createParts(device.keeper, requestFile));
    await keeping.getState().keep(session);
    expect(keeping.getState().transfers[jobId]).toMatchObject({ problem: { title: 'It is still being made' } });
    device.arrive();
    await keeping.getState().keep(session);
    expect(keeping.getState().kept).toHaveLength(1);
  });

  it('leaves the file to the browser where nothing can be kept, and does not say that it is kept', async () => {
    const device = createDevice({ canKeep: false });
    const parts = createParts(device.keeper);
    const keeping = createKeeping(parts);
    await keeping.getState().keep(session);
    expect(device.keeper.saveLink).toHaveBeenCalledWith(URL);
    expect(parts.sayKept).not.toHaveBeenCalled();
    expect(keeping.getState().transfers).toEqual({});
  });
});

describe('a kept session', () => {
  const keepOne = async () => {
    const device = createDevice();
    const keeping = createKeeping(createParts(device.keeper));
    device.arrive();
    await keeping.getState().keep(session);
    return { device, keeping };
  };

  it('is opened and saved', async () => {
    const { device, keeping } = await keepOne();
    expect(await keeping.getState().open(jobId)).toBe('blob:1');
    await keeping.getState().save(jobId);
    expect(device.keeper.save).toHaveBeenCalledWith({ ...session, ownerId });
  });

  it('is not shown any longer when the device has cleared it away', async () => {
    const { device, keeping } = await keepOne();
    device.clearAway();
    expect(await keeping.getState().open(jobId)).toBeUndefined();
    expect(keeping.getState().kept).toEqual([]);
  });

  it('is forgotten, alone or with all others', async () => {
    const one = await keepOne();
    await one.keeping.getState().forget(jobId);
    expect(one.keeping.getState().kept).toEqual([]);
    const all = await keepOne();
    await all.keeping.getState().forgetAll();
    expect(all.keeping.getState().kept).toEqual([]);
    expect(await all.keeping.getState().open(jobId)).toBeUndefined();
  });
});
