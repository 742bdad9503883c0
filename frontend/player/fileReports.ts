import type { PlayerReport } from './playerProtocol';

/** What the system's player says of a file, as far as it matters here. */
export interface FileStatus {
  readonly currentTime: number;
  readonly duration: number;
  readonly playing: boolean;
  readonly isBuffering: boolean;
  readonly isLoaded: boolean;
  readonly didJustFinish: boolean;
  readonly error: string | null;
}

const isSounding = (status: FileStatus | undefined): boolean =>
  status !== undefined && status.isLoaded && status.playing && !status.isBuffering;

const movement = (before: FileStatus | undefined, now: FileStatus): PlayerReport[] => {
  if (now.didJustFinish) return [{ type: 'finished' }];
  if (isSounding(now)) return isSounding(before) ? [] : [{ type: 'sounding' }];
  if (!isSounding(before)) return [];
  return [{ type: now.isBuffering ? 'starved' : 'paused' }];
};

/** What has happened between two states of a file's player. */
export const fileReports = (before: FileStatus | undefined, now: FileStatus): PlayerReport[] => {
  // The system's own words may name the file.
  if (now.error !== null) return [{ type: 'failed', failure: 'unplayable', detail: 'file' }];
  if (!now.isLoaded) return [];
  const { currentTime: seconds, duration } = now;
  const isNews = !before?.isLoaded || duration !== before.duration;
  return [
    ...(isNews && duration > 0 ? [{ type: 'grown', availableSeconds: duration, totalSeconds: duration } as const] : []),
    { type: 'time', seconds, bufferedSeconds: Math.max(seconds, duration) },
    ...movement(before, now),
  ];
};
