import type { DownloadAnswer, JobId, Safety, UserId } from '@float/contract';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { storedSafety } from '@/features/safety/storedSafety';
import type { AudioKeeper } from './audioKeeper';
import { describeKeeping } from './keepingProblems';
import type { KeptFile } from './keptFile';
import type { Keepable, KeepingState, Transfer } from './keepingState';

/** What keeping needs of the world. */
export interface KeepingParts {
  readonly keeper: AudioKeeper;
  /** @throws {ApiError} */
  readonly requestFile: (jobId: JobId, signal: AbortSignal) => Promise<DownloadAnswer>;
  /** The safety result of a session; undefined when the request fails. */
  readonly requestSafety: (jobId: JobId, signal: AbortSignal) => Promise<Safety | null | undefined>;
  /** Tells the server that the file is here: it need not have the stream ready any longer. */
  readonly sayKept: (jobId: JobId) => Promise<void>;
  readonly owner: () => UserId | undefined;
}

/** Sessions on this device, and those on their way to it. */
export const createKeeping = (parts: KeepingParts): UseBoundStore<StoreApi<KeepingState>> =>
  create<KeepingState>((set, get) => {
    const { keeper } = parts;
    const running = new Map<JobId, AbortController>();

    const show = (jobId: JobId, transfer: Transfer | undefined) => {
      set(({ transfers }) => {
        const { [jobId]: _, ...others } = transfers;
        return { transfers: transfer === undefined ? others : { ...others, [jobId]: transfer } };
      });
    };
    const load = async () => {
      set({ kept: await keeper.list() });
    };
    const fetchFile = async (session: Keepable, signal: AbortSignal): Promise<void> => {
      const { jobId, title, durationSeconds, createdAt } = session;
      const [{ download_url: url }, seen] = await Promise.all([
        parts.requestFile(jobId, signal),
        parts.requestSafety(jobId, signal),
      ]);
      const ownerId = parts.owner();
      if (!keeper.canKeep || ownerId === undefined) return keeper.saveLink(url);
      show(jobId, { phase: 'fetching', share: 0 });
      const onProgress = (share: number | null) => {
        if (!signal.aborted) show(jobId, { phase: 'fetching', share });
      };
      const safety = storedSafety(seen);
      const file: KeptFile = { jobId, ownerId, title, durationSeconds, createdAt, ...(safety && { safety }) };
      await keeper.keep(file, url, { signal, onProgress });
      await load();
      await parts.sayKept(jobId);
    };
    const stop = (jobId: JobId) => {
      running.get(jobId)?.abort();
      running.delete(jobId);
      show(jobId, undefined);
    };
    return {
      kept: undefined,
      transfers: {},
      load,
      keep: async (session) => {
        const { jobId } = session;
        if (running.has(jobId)) return;
        const stopper = new AbortController();
        running.set(jobId, stopper);
        show(jobId, { phase: 'preparing' });
        try {
          await fetchFile(session, stopper.signal);
          if (!stopper.signal.aborted) show(jobId, undefined);
        } catch (error) {
          if (!stopper.signal.aborted) show(jobId, { phase: 'failed', problem: describeKeeping(error) });
        } finally {
          if (running.get(jobId) === stopper) running.delete(jobId);
        }
      },
      cancel: stop,
      open: async (jobId) => {
        const url = await keeper.open(jobId);
        if (url === undefined) await load();
        return url;
      },
      save: async (jobId) => {
        const file = get().kept?.find((each) => each.jobId === jobId);
        if (file === undefined) return;
        try {
          await keeper.save(file);
          show(jobId, undefined);
        } catch (error) {
          show(jobId, { phase: 'failed', problem: describeKeeping(error) });
          await load();
        }
      },
      forget: async (jobId) => {
        stop(jobId);
        await keeper.forget(jobId);
        await load();
      },
      forgetAll: async () => {
        for (const jobId of running.keys()) stop(jobId);
        await keeper.forgetAll();
        set({ kept: [], transfers: {} });
      },
    };
  });
