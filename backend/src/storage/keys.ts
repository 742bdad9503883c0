import type { JobId, UserId } from '@float/contract';
import type { ObjectKey } from './objectStore.ts';

/** The layout of the store (docs/architecture.md): one place that knows every key. */
const key = (path: string): ObjectKey => path as ObjectKey;

/** A key that was ours before: read back from the store, or vouched for by our own signature. */
export const storedKey = (path: string): ObjectKey => key(path);

const pad = (index: number): string => String(index).padStart(3, '0');

export const recordKey = (user: UserId, job: JobId): ObjectKey => key(`${user}/jobs/${job}.json`);
export const markerKey = (user: UserId, job: JobId): ObjectKey => key(`active/${user}/${job}`);

/** The folder of a job's stream, with its trailing slash; relative URIs in the playlist resolve against it. */
export const streamPrefix = (user: UserId, job: JobId): string => `${user}/hls/${job}/`;
export const requestKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}request.json`);
export const sessionLogKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}session.json`);
export const voiceKey = (user: UserId, job: JobId, utterance: number): ObjectKey =>
  key(`${streamPrefix(user, job)}voice/${pad(utterance)}.wav`);
export const segmentName = (segment: number): string => `segment_${pad(segment)}.ts`;
export const segmentKey = (user: UserId, job: JobId, segment: number): ObjectKey =>
  key(`${streamPrefix(user, job)}${segmentName(segment)}`);
export const playlistKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}playlist.m3u8`);
export const transcriptKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}transcript.vtt`);

export const musicKey = (file: string): ObjectKey => key(`music/${file}`);
export const probeKey: ObjectKey = key('health/probe');
