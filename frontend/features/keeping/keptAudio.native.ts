import type { JobId } from '@float/contract';
import { Directory, File, Paths } from 'expo-file-system';
import { shareAsync } from 'expo-sharing';
import { Linking } from 'react-native';
import { z } from 'zod';
import type { AudioKeeper, TransferOptions } from './audioKeeper';
import { KeepingError } from './audioKeeper';
import type { KeptFile } from './keptFile';
import { fileNameOf, keptFileSchema } from './keptFile';

/** 128 kbit/s, and a cover. */
const BYTES_PER_SECOND = 16_000;
/** The page of something in between is a success, too; no sound is as small as that. */
const MIN_BYTES_PER_SECOND = 1_000;
/** A device with less than this left has other worries. */
const SPARE_BYTES = 20_000_000;

const folder = () => new Directory(Paths.document, 'kept');
const audioFile = (jobId: JobId) => new File(folder(), `${jobId}.mp3`);
const partFile = (jobId: JobId) => new File(folder(), `${jobId}.part`);
const indexFile = () => new File(folder(), 'index.json');

const readIndex = (): readonly KeptFile[] => {
  const file = indexFile();
  if (!file.exists) return [];
  try {
    return z.array(keptFileSchema).safeParse(JSON.parse(file.textSync())).data ?? [];
  } catch (error) {
    // Written by something else: as good as nothing.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

const writeIndex = (sessions: readonly KeptFile[]): void => {
  folder().create({ intermediates: true, idempotent: true });
  indexFile().write(JSON.stringify(sessions));
};

const without = (jobId: JobId) => readIndex().filter((session) => session.jobId !== jobId);

const remove = (file: File): void => {
  if (file.exists) file.delete();
};

/** As Expo words it: the status is only there. Other statuses may pass. */
const isGone = (error: unknown): boolean => error instanceof Error && /\b(?:404|410)\b/.test(error.message);

const store = async (session: KeptFile, url: string, { signal, onProgress }: TransferOptions): Promise<void> => {
  const { jobId, durationSeconds } = session;
  if (Paths.availableDiskSpace < durationSeconds * BYTES_PER_SECOND + SPARE_BYTES) throw new KeepingError('full');
  folder().create({ intermediates: true, idempotent: true });
  const part = partFile(jobId);
  try {
    await File.downloadFileAsync(url, part, {
      idempotent: true,
      signal,
      onProgress: ({ bytesWritten, totalBytes }) => {
        onProgress(totalBytes > 0 ? bytesWritten / totalBytes : null);
      },
    });
    if (part.size < durationSeconds * MIN_BYTES_PER_SECOND) throw new KeepingError('lost');
    part.moveSync(audioFile(jobId), { overwrite: true });
  } catch (error) {
    remove(partFile(jobId));
    if (signal.aborted) throw signal.reason;
    throw new KeepingError(isGone(error) ? 'gone' : 'lost', { cause: error });
  }
};

const forget = (jobId: JobId): void => {
  writeIndex(without(jobId));
  remove(audioFile(jobId));
};

/** The device's: files among the app's documents. */
export const keptAudio: AudioKeeper = {
  canKeep: true,
  list: () => Promise.resolve(readIndex().filter(({ jobId }) => audioFile(jobId).exists)),
  keep: async (session, url, options) => {
    await store(session, url, options);
    writeIndex([session, ...without(session.jobId)]);
  },
  open: (jobId) => {
    const file = audioFile(jobId);
    return Promise.resolve(file.exists ? file.uri : undefined);
  },
  save: async (session) => {
    const file = audioFile(session.jobId);
    if (!file.exists) throw new KeepingError('gone');
    const named = new File(Paths.cache, fileNameOf(session));
    await file.copy(named, { overwrite: true });
    try {
      await shareAsync(named.uri, { mimeType: 'audio/mpeg', UTI: 'public.mp3' });
    } finally {
      remove(named);
    }
  },
  saveLink: async (url) => {
    await Linking.openURL(url);
  },
  forget: (jobId) => {
    forget(jobId);
    return Promise.resolve();
  },
  forgetAll: () => {
    const all = folder();
    if (all.exists) all.delete();
    return Promise.resolve();
  },
};
