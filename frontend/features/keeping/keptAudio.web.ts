import type { JobId } from '@float/contract';
import { z } from 'zod';
import { keep } from '@/keep/kept';
import type { AudioKeeper, TransferOptions } from './audioKeeper';
import { KeepingError } from './audioKeeper';
import { fileNameOf, keptFileSchema } from './keptFile';

/** The files; what is known of them is in `index`. */
const CACHE_NAME = 'float-kept';
const AUDIO_TYPE = 'audio/mpeg';

const index = keep('kept-sessions', z.array(keptFileSchema));

const placeOf = (jobId: JobId): string => `/kept/${jobId}.mp3`;
/** Browsers keep files only for pages that came safely. */
const canKeep = typeof caches !== 'undefined';

let opened: { readonly jobId: JobId; readonly url: string } | undefined;

const close = (): void => {
  if (opened !== undefined) URL.revokeObjectURL(opened.url);
  opened = undefined;
};

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** Undefined where a browser has the interface, but refuses its use, as some do in private windows. */
const openCache = async (): Promise<Cache | undefined> => {
  if (!canKeep) return undefined;
  try {
    return await caches.open(CACHE_NAME);
  } catch (error) {
    if (isNamed(error, 'SecurityError')) return undefined;
    throw error;
  }
};

/** Everything else may pass, as when too much is asked for at once, or a link has become too old. */
const GONE_STATUSES: ReadonlySet<number> = new Set([404, 410]);

const isPage = ({ headers }: Response): boolean => (headers.get('content-type') ?? '').startsWith('text/html');

const request = async (url: string, signal: AbortSignal): Promise<Response> => {
  const response = await fetch(url, { signal, credentials: 'omit' });
  // The page with which a network asks for a sign-in is a success, too.
  if (response.ok && !isPage(response)) return response;
  throw new KeepingError(GONE_STATUSES.has(response.status) ? 'gone' : 'lost');
};

/** Passes a file on, and says how much of it has come; ends with an error when some of it is missing. */
const countBytes = (totalBytes: number | undefined, onProgress: TransferOptions['onProgress']) => {
  let bytes = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      onProgress(totalBytes === undefined ? null : Math.min(1, bytes / totalBytes));
      controller.enqueue(chunk);
    },
    flush: (controller) => {
      if (totalBytes !== undefined && bytes !== totalBytes) controller.error(new KeepingError('lost'));
    },
  });
};

const store = async (jobId: JobId, url: string, { signal, onProgress }: TransferOptions): Promise<void> => {
  const cache = await openCache();
  if (cache === undefined) throw new KeepingError('refused');
  const response = await request(url, signal);
  const length = Number(response.headers.get('content-length'));
  const totalBytes = length > 0 ? length : undefined;
  const body = response.body?.pipeThrough(countBytes(totalBytes, onProgress)) ?? null;
  await cache.put(placeOf(jobId), new Response(body, { headers: { 'Content-Type': AUDIO_TYPE } }));
};

const toKeepingError = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted) return signal.reason;
  if (error instanceof KeepingError) return error;
  return new KeepingError(isNamed(error, 'QuotaExceededError') ? 'full' : 'lost', { cause: error });
};

const readBlob = async (jobId: JobId): Promise<Blob | undefined> => {
  const response = await (await openCache())?.match(placeOf(jobId));
  return response?.blob();
};

/** What a person does when they choose “Save link as”. */
const saveAs = (href: string, fileName: string): void => {
  const link = document.createElement('a');
  link.href = href;
  link.download = fileName;
  link.click();
};

/** Long enough for a browser to have taken what a link led to. */
const SAVING_MS = 60_000;

const kept = () => index.read() ?? [];
const without = (jobId: JobId) => kept().filter((session) => session.jobId !== jobId);

const list: AudioKeeper['list'] = async () => {
  const cache = await openCache();
  if (cache === undefined) return [];
  const paths = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return kept().filter(({ jobId }) => paths.has(placeOf(jobId)));
};

const open: AudioKeeper['open'] = async (jobId) => {
  if (opened?.jobId === jobId) return opened.url;
  const blob = await readBlob(jobId);
  close();
  if (blob === undefined) return undefined;
  opened = { jobId, url: URL.createObjectURL(blob) };
  return opened.url;
};

const forget: AudioKeeper['forget'] = async (jobId) => {
  if (opened?.jobId === jobId) close();
  index.write(without(jobId));
  await (await openCache())?.delete(placeOf(jobId));
};

/** The browser's: files in the Cache API, played from blobs. */
export const keptAudio: AudioKeeper = {
  canKeep,
  list,
  open,
  forget,
  keep: async (session, url, options) => {
    try {
      await store(session.jobId, url, options);
    } catch (error) {
      throw toKeepingError(error, options.signal);
    }
    index.write([session, ...without(session.jobId)]);
  },
  save: async (session) => {
    const blob = await readBlob(session.jobId);
    if (blob === undefined) throw new KeepingError('gone');
    const href = URL.createObjectURL(blob);
    saveAs(href, fileNameOf(session));
    setTimeout(() => {
      URL.revokeObjectURL(href);
    }, SAVING_MS);
  },
  saveLink: (url) => {
    // The server gives the file its name.
    saveAs(url, '');
    return Promise.resolve();
  },
  forgetAll: async () => {
    close();
    index.forget();
    if ((await openCache()) !== undefined) await caches.delete(CACHE_NAME);
  },
};
