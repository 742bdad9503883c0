import { jobIdSchema, userIdSchema } from '@float/contract';
import { File, Paths } from 'expo-file-system';
import { shareAsync } from 'expo-sharing';
import { keptAudio } from './keptAudio.native';

/** A disk of files by address. */
const mockDisk = new Map<string, string>();
/** In bytes, of what is not as large as sound. */
const mockSizes = new Map<string, number>();

jest.mock('expo-sharing', () => ({ shareAsync: jest.fn(() => Promise.resolve()) }));
jest.mock('expo-file-system', () => {
  class Entry {
    readonly uri: string;
    constructor(...parts: readonly (string | Entry)[]) {
      this.uri = parts.map((part) => (typeof part === 'string' ? part : part.uri)).join('/');
    }
  }
  class MockFile extends Entry {
    static downloadFileAsync = jest.fn();
    get exists() {
      return mockDisk.has(this.uri);
    }
    get size() {
      return mockSizes.get(this.uri) ?? 1e7;
    }
    textSync() {
      return mockDisk.get(this.uri) ?? '';
    }
    write(text: string) {
      mockDisk.set(this.uri, text);
    }
    delete() {
      mockDisk.delete(this.uri);
    }
    moveSync(to: Entry) {
      mockDisk.set(to.uri, this.textSync());
      mockDisk.delete(this.uri);
    }
    copy(to: Entry) {
      mockDisk.set(to.uri, this.textSync());
      return Promise.resolve();
    }
  }
  class MockDirectory extends Entry {
    exists = true;
    create() {
      return undefined;
    }
    delete() {
      for (const uri of mockDisk.keys()) if (uri.startsWith(this.uri)) mockDisk.delete(uri);
    }
  }
  const MockPaths = { document: 'documents', cache: 'cache', availableDiskSpace: 1e9 };
  return { File: MockFile, Directory: MockDirectory, Paths: MockPaths };
});

const session = {
  jobId: jobIdSchema.parse('0190a0b0-0000-7000-8000-000000000001'),
  ownerId: userIdSchema.parse(`g_${'a'.repeat(32)}`),
  title: 'A quiet pause',
  durationSeconds: 300,
  createdAt: '2026-11-22T09:30:00.000Z',
};
const URL = 'https://float.example/media/a.mp3';
const PLACE = `documents/kept/${session.jobId}.mp3`;

const download = jest.mocked(File.downloadFileAsync);

const keep = (signal = new AbortController().signal) => {
  const shares: (number | null)[] = [];
  const kept = keptAudio.keep(session, URL, { signal, onProgress: (share) => shares.push(share) });
  return { kept, shares };
};

beforeEach(() => {
  mockDisk.clear();
  Object.assign(Paths, { availableDiskSpace: 1e9 });
  download.mockReset();
  download.mockImplementation((_, to, options) => {
    if (!(to instanceof File)) throw new TypeError('not a file');
    options?.onProgress?.({ bytesWritten: 1, totalBytes: 4 });
    options?.onProgress?.({ bytesWritten: 2, totalBytes: -1 });
    to.write('sound');
    return Promise.resolve(to);
  });
});

describe('files of this device', () => {
  it('keeps a session among the documents, and knows it again', async () => {
    const { kept, shares } = keep();
    await kept;
    expect(shares).toEqual([0.25, null]);
    expect(mockDisk.get(PLACE)).toBe('sound');
    expect(await keptAudio.list()).toEqual([session]);
    expect(await keptAudio.open(session.jobId)).toBe(PLACE);
  });

  it('keeps a session once, however often it is fetched', async () => {
    await keep().kept;
    await keep().kept;
    expect(await keptAudio.list()).toHaveLength(1);
  });

  it('does not begin when there is no room', async () => {
    Object.assign(Paths, { availableDiskSpace: 1e6 });
    await expect(keep().kept).rejects.toMatchObject({ failure: 'full' });
    expect(download).not.toHaveBeenCalled();
  });

  it.each([
    ['gone when the server refuses', 'Unable to download: status 410', 'gone'],
    ['lost when too much is asked for at once', 'Unable to download: status 429', 'lost'],
    ['lost when its link is too old', 'Unable to download: status 403', 'lost'],
    ['lost when the network does', 'The network connection was lost', 'lost'],
  ])('is %s, and leaves nothing half', async (_, message, failure) => {
    download.mockImplementation((__, to) => {
      if (to instanceof File) to.write('half');
      return Promise.reject(new Error(message));
    });
    await expect(keep().kept).rejects.toMatchObject({ failure });
    expect([...mockDisk.keys()].filter((uri) => !uri.endsWith('index.json'))).toEqual([]);
    expect(await keptAudio.list()).toEqual([]);
  });

  it('is no page of something in between', async () => {
    mockSizes.set(PLACE.replace(/mp3$/, 'part'), 4_000);
    await expect(keep().kept).rejects.toMatchObject({ failure: 'lost' });
    expect(await keptAudio.list()).toEqual([]);
    mockSizes.clear();
  });

  it('ends with the reason of who cancelled it', async () => {
    const stopper = new AbortController();
    download.mockImplementation(() => {
      stopper.abort(new Error('enough'));
      return Promise.reject(new Error('The network connection was lost'));
    });
    await expect(keep(stopper.signal).kept).rejects.toThrow('enough');
  });

  it('does not show what the device has cleared away', async () => {
    await keep().kept;
    mockDisk.delete(PLACE);
    expect(await keptAudio.list()).toEqual([]);
    expect(await keptAudio.open(session.jobId)).toBeUndefined();
    await expect(keptAudio.save(session)).rejects.toMatchObject({ failure: 'gone' });
  });

  it('shares the file under a readable name, and takes the copy away again', async () => {
    await keep().kept;
    await keptAudio.save(session);
    expect(jest.mocked(shareAsync).mock.calls[0]?.[0]).toBe('cache/Float - A quiet pause - 2026-11-22.mp3');
    expect([...mockDisk.keys()].some((uri) => uri.startsWith('cache'))).toBe(false);
  });

  it('forgets one, or all', async () => {
    await keep().kept;
    await keptAudio.forget(session.jobId);
    expect(await keptAudio.list()).toEqual([]);
    await keep().kept;
    await keptAudio.forgetAll();
    expect(mockDisk.size).toBe(0);
  });
});
