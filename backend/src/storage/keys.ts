import type { JobId, UserId } from '@float/contract';
import type { ObjectKey } from './objectStore.ts';

/** The layout of the store (docs/architecture.md): one place that knows every key. */
const key = (path: string): ObjectKey => path as ObjectKey;

/** A key that was ours before: read back from the store, or vouched for by our own signature. */
export const storedKey = (path: string): ObjectKey => key(path);

const pad = (index: number): string => String(index).padStart(3, '0');

/** All that is kept about a person. */
export const userPrefix = (user: UserId): string => `${user}/`;
/** Stands for a person who was erased; outside of what it says is gone. */
export const userTombstoneKey = (user: UserId): ObjectKey => key(`erased/${user}`);

/** Which of a person's tokens are still accepted (`signInState.ts`). */
export const signInKey = (user: UserId): ObjectKey => key(`${userPrefix(user)}sign-in.json`);
/** Markers of all sign-in states, the one to look at first in front; `dueOn` is a day, `2026-11-29`. */
export const SIGN_IN_MARKERS_PREFIX = 'sign-ins/';
export const signInMarkerKey = (user: UserId, dueOn: string): ObjectKey =>
  key(`${SIGN_IN_MARKERS_PREFIX}${dueOn}/${user}`);

export const recordsPrefix = (user: UserId): string => `${userPrefix(user)}jobs/`;
export const recordKey = (user: UserId, job: JobId): ObjectKey => key(`${recordsPrefix(user)}${job}.json`);
/** Markers of unfinished jobs, and of jobs that need a fresh look: what the sweeper lists all the time. */
export const ACTIVE_PREFIX = 'active/';
export const markersPrefix = (user: UserId): string => `${ACTIVE_PREFIX}${user}/`;
export const markerKey = (user: UserId, job: JobId): ObjectKey => key(`${markersPrefix(user)}${job}`);
/** Markers of what has to be cleared away at a known time, the earliest first. */
export const DUE_PREFIX = 'due/';
const duePrefix = (dueMs: number): string => `${DUE_PREFIX}${new Date(Math.ceil(dueMs)).toISOString()}/`;
/** Nothing of this job is due before `dueMs` (Unix time, milliseconds). */
export const dueJobKey = (dueMs: number, user: UserId, job: JobId): ObjectKey =>
  key(`${duePrefix(dueMs)}${user}/${job}`);
/** Of this person, who was erased, nothing is due before `dueMs` (Unix time, milliseconds). */
export const dueUserKey = (dueMs: number, user: UserId): ObjectKey => key(`${duePrefix(dueMs)}${user}`);

/** What is kept of a finished session for the person; `createdAt` is the job's. */
export const resultPrefix = (user: UserId): string => `${user}/meditation/`;
export const resultKey = (user: UserId, createdAt: string): ObjectKey => key(`${resultPrefix(user)}${createdAt}.json`);
/** What was named of a person's words; `createdAt` is ISO 8601. */
export const summaryPrefix = (user: UserId): string => `${userPrefix(user)}summary/`;
export const summaryKey = (user: UserId, createdAt: string): ObjectKey =>
  key(`${summaryPrefix(user)}${createdAt}.json`);
/** Markers of all people's summaries, the oldest first. */
export const SUMMARY_MARKERS_PREFIX = 'summaries/';
export const summaryMarkerKey = (user: UserId, createdAt: string): ObjectKey =>
  key(`${SUMMARY_MARKERS_PREFIX}${createdAt}/${user}`);

/** The folder of a job's stream, with its trailing slash; relative URIs in the playlist resolve against it. */
export const streamPrefix = (user: UserId, job: JobId): string => `${user}/hls/${job}/`;
export const requestKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}request.json`);
export const sessionLogKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}session.json`);
export const voicePrefix = (user: UserId, job: JobId): string => `${streamPrefix(user, job)}voice/`;
export const voiceKey = (user: UserId, job: JobId, utterance: number): ObjectKey =>
  key(`${voicePrefix(user, job)}${pad(utterance)}.wav`);
export const segmentName = (segment: number): string => `segment_${pad(segment)}.ts`;
export const segmentKey = (user: UserId, job: JobId, segment: number): ObjectKey =>
  key(`${streamPrefix(user, job)}${segmentName(segment)}`);
export const playlistKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}playlist.m3u8`);
export const transcriptKey = (user: UserId, job: JobId): ObjectKey => key(`${streamPrefix(user, job)}transcript.vtt`);

export const downloadsPrefix = (user: UserId): string => `${userPrefix(user)}downloads/`;
export const downloadKey = (user: UserId, job: JobId): ObjectKey => key(`${downloadsPrefix(user)}${job}.mp3`);
/** The same session encoded once more, small enough for one answer (ADR 017). */
export const compactKey = (user: UserId, job: JobId): ObjectKey => key(`${downloadsPrefix(user)}${job}.compact.mp3`);

/** Of a person's own archives, and of the one state that says how the last one is coming along. */
export const exportsPrefix = (user: UserId): string => `${userPrefix(user)}exports/`;
export const exportStateKey = (user: UserId): ObjectKey => key(`${exportsPrefix(user)}state.json`);
export const exportArchiveKey = (user: UserId, exportId: string): ObjectKey =>
  key(`${exportsPrefix(user)}${exportId}.zip`);
/** Markers of all people's archives, by when those are deleted: ISO 8601, the first due first. */
export const EXPORT_MARKERS_PREFIX = 'exports/';
export const exportMarkerKey = (user: UserId, expiresAt: string): ObjectKey =>
  key(`${EXPORT_MARKERS_PREFIX}${expiresAt}/${user}`);

/** Prepared beds (`preparedBed.ts`), for workers that make none themselves. */
export const BEDS_PREFIX = 'music/beds/';
export const bedFileKey = (file: string): ObjectKey => key(`${BEDS_PREFIX}${file}`);

/** `sound` tells versions apart: what has the same key sounds the same. */
export const bedPreviewKey = (bed: string, sound: string): ObjectKey => key(`music/previews/${bed}.${sound}.mp3`);
export const voicePreviewKey = (voice: string, sound: string): ObjectKey =>
  key(`voices/previews/${voice}.${sound}.mp3`);
export const PREVIEW_PREFIXES = ['music/previews/', 'voices/previews/'] as const;

/** Up to where the list of erasures was replayed: see `erasureList.ts`. */
export const replayedErasuresKey: ObjectKey = key('erasures/replayed');

export const probeKey: ObjectKey = key('health/probe');

/** What vendors were paid on a day (UTC), such as `2026-11-30`. */
export const SPENDING_PREFIX = 'spending/';
export const spendingKey = (day: string): ObjectKey => key(`${SPENDING_PREFIX}${day}.json`);
