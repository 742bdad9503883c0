import type {
  ErrorDetail,
  GuestSession,
  JobAccepted,
  JobView,
  MeditationRequestBody,
  MusicCatalogue,
  Safety,
  SummaryAnswer,
  SummaryRequestBody,
  VoiceCatalogue,
} from '@float/contract';
import type { Guest, Memory } from './memory.ts';

/** A request that the server refused, or that did not reach it (`code` is then `UNREACHABLE`). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorDetail['code'] | 'UNREACHABLE';
  readonly retriable: boolean;

  constructor(code: ApiError['code'], message: string, retriable: boolean, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.retriable = retriable;
  }
}

const isRefusal = (body: unknown): body is { error: ErrorDetail } =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object';

const REQUEST_TIMEOUT_MS = 15_000;

const send = async (path: string, init: RequestInit, timeoutMs = REQUEST_TIMEOUT_MS): Promise<unknown> => {
  const signals = [AbortSignal.timeout(timeoutMs), ...(init.signal ? [init.signal] : [])];
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(path, { ...init, signal: AbortSignal.any(signals) });
    body = await answer.json();
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new ApiError('UNREACHABLE', 'Float cannot be reached.', true, cause);
  }
  if (answer.ok) return body;
  if (isRefusal(body)) throw new ApiError(body.error.code, body.error.message, body.error.retriable);
  throw new ApiError('INTERNAL', 'The answer could not be understood.', true);
};

const authorization = (token: string) => ({ Authorization: `Bearer ${token}` });

const isUnauthenticated = (error: unknown) => error instanceof ApiError && error.code === 'UNAUTHENTICATED';

/** One thing that is felt, as it is sent: words, or a summary that comes back. */
export type FloatBody = Extract<MeditationRequestBody['input_data'], readonly unknown[]>[number];

/** What a listener asks for; everything but the float may be left to Float. */
export interface SessionWish {
  readonly float: FloatBody;
  readonly durationMinutes: number;
  readonly bed: string | undefined;
  readonly voice: string | undefined;
  /** What naming has shown; undefined when it was skipped. */
  readonly safety: Safety | null | undefined;
}

const meditationBody = (wish: SessionWish, userId: string): MeditationRequestBody => ({
  inference_type: 'meditation',
  user_id: userId,
  input_data: { floats: [wish.float] },
  music_list: wish.bed === undefined ? [] : [wish.bed],
  duration_minutes: wish.durationMinutes,
  voice: wish.voice,
  local_hour: new Date().getHours(),
  locale: navigator.language,
});

const summaryBody = (words: string, userId: string): SummaryRequestBody => ({
  inference_type: 'summary',
  user_id: userId,
  prompt: words,
  locale: navigator.language,
});

const post = (token: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...authorization(token), 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/**
 * The server, as the page uses it. Answers are taken at their type: the page comes from the same server, in the same
 * version.
 */
export const createSessionApi = (memory: Memory) => {
  const enter = async (headers: Record<string, string>): Promise<Guest> => {
    const guest = (await send('/auth/guest', { method: 'POST', headers })) as GuestSession;
    memory.keepGuest(guest);
    return guest;
  };

  const renew = async ({ token }: Guest): Promise<Guest> => {
    try {
      return await enter(authorization(token));
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      memory.forgetGuest();
      return enter({});
    }
  };

  /** Does something as the guest; once more after a renewal when the token has run out. */
  const asGuest = async (act: (guest: Guest) => Promise<unknown>): Promise<unknown> => {
    const guest = memory.guest() ?? (await enter({}));
    try {
      return await act(guest);
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      return act(await renew(guest));
    }
  };

  return {
    /** @param key  a UUID that becomes the job's id; the same again does not make a second session */
    create: async (wish: SessionWish, key: string, signal: AbortSignal) =>
      (await asGuest(({ token, user_id }) =>
        send('/', { ...post(token, meditationBody(wish, user_id), { 'Idempotency-Key': key }), signal }),
      )) as JobAccepted,
    /** What is felt, as far as words say. */
    summarise: async (words: string, signal: AbortSignal) =>
      (await asGuest(({ token, user_id }) =>
        send('/', { ...post(token, summaryBody(words, user_id)), signal }),
      )) as SummaryAnswer,
    job: async (jobId: string, signal: AbortSignal, timeoutMs?: number) =>
      (await asGuest(({ token, user_id }) =>
        send(`/job/${jobId}?user_id=${user_id}`, { headers: authorization(token), signal }, timeoutMs),
      )) as JobView,
    music: async () => ((await send('/music', {})) as MusicCatalogue).music,
    voices: async () => ((await send('/voices', {})) as VoiceCatalogue).voices,
  };
};

export type SessionApi = ReturnType<typeof createSessionApi>;
