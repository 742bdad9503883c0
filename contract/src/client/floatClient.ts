import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import axios from 'axios';
import type { z } from 'zod';
import type { AuthConfig, GuestSession, SignedInPerson, SignedOut } from '../auth.ts';
import { authConfigSchema, guestSessionSchema, signedInPersonSchema, signedOutSchema } from '../auth.ts';
import type { Health, MusicCatalogue, VoiceCatalogue } from '../catalogue.ts';
import { healthSchema, musicCatalogueSchema, voiceCatalogueSchema } from '../catalogue.ts';
import type { JobId, UserId } from '../ids.ts';
import type { DownloadAnswer, JobAccepted, JobPage, JobView } from '../job.ts';
import { downloadAnswerSchema, jobAcceptedSchema, jobPageSchema, jobViewSchema } from '../job.ts';
import type { MeditationRequestBody } from '../meditation.ts';
import type { SummaryAnswer, SummaryRequestBody } from '../summary.ts';
import { summaryAnswerSchema } from '../summary.ts';
import { userExportSchema } from '../userExport.ts';
import { ApiError, badAnswer, isTransientStatus, toApiError } from './apiError.ts';
import type { RetryPolicy } from './retries.ts';
import { noRetries, patientRetries, withRetries } from './retries.ts';
import { prepareExport } from './prepareExport.ts';

const TIMEOUT_MS = 35_000;

export interface FloatClientOptions {
  /** Where the API is, such as `https://float.example`. */
  readonly baseUrl: string;
  /** Who calls, as it is known now; undefined: nobody is signed in. */
  readonly session: () => Pick<GuestSession, 'token' | 'user_id'> | undefined;
  /** Until an answer is complete; default 35 s, a little longer than the server takes at most. */
  readonly timeoutMs?: number;
  /** How failed calls are repeated; default: {@link patientRetries}. */
  readonly retries?: RetryPolicy;
}

/** How a call is cancelled, and its upload followed. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Calls once: the caller has a pace of its own, or must not ask twice. */
  readonly isSingle?: boolean;
  /** @param share  of the body that is sent, 0 to 1 */
  readonly onUpload?: (share: number) => void;
  /** @param bytes  that have come so far */
  readonly onDownload?: (bytes: number) => void;
}

export interface MeditationOptions extends CallOptions {
  /** A UUID, which becomes the id of the job: asked twice, there is one session. Without one, no call is repeated. */
  readonly idempotencyKey?: string;
}

export interface ExportOptions extends CallOptions {
  /** @param bytes  of the archive that the server has written so far */
  readonly onPreparing?: (bytes: number) => void;
}

export interface JobOptions extends CallOptions {
  /** After a 403 on media: has the links inside its playlist signed anew. */
  readonly resign?: boolean;
}

/**
 * Every call of the API, with answers that were checked.
 *
 * All of them reject with {@link ApiError}, or with the reason of their signal.
 */
export interface FloatClient {
  /** A new guest; with a session, the same one renewed. */
  guest(options?: CallOptions): Promise<GuestSession>;
  /** How people can sign in here. */
  authConfig(options?: CallOptions): Promise<AuthConfig>;
  /** Who a token stands for: an ID token does not say which user id it has here. */
  me(token: string, options?: CallOptions): Promise<SignedInPerson>;
  /**
   * Ends every token of this person, also the one that calls. A guest gets a new one.
   *
   * @param idempotencyKey  a UUID to send again when the answer is lost: the ended token gets the same answer with it
   */
  signOutEverywhere(idempotencyKey: string, options?: CallOptions): Promise<SignedOut>;
  summary(
    request: Omit<SummaryRequestBody, 'inference_type' | 'user_id'>,
    options?: CallOptions,
  ): Promise<SummaryAnswer>;
  meditation(
    request: Omit<MeditationRequestBody, 'inference_type' | 'user_id'>,
    options?: MeditationOptions,
  ): Promise<JobAccepted>;
  job(job: JobId, options?: JobOptions): Promise<JobView>;
  /** Makes the MP3, if it is not made yet, and says where it is. */
  download(job: JobId, options?: CallOptions): Promise<DownloadAnswer>;
  /** The client has the file: the stream need not be kept. */
  downloaded(job: JobId, options?: CallOptions): Promise<JobView>;
  erase(job: JobId, options?: CallOptions): Promise<void>;
  jobs(cursor?: string, options?: CallOptions): Promise<JobPage>;
  /** Erases the person and everything that is kept about them. */
  eraseUser(options?: CallOptions): Promise<void>;
  /** Everything that is kept about the person: a ZIP archive. Some servers prepare it first, which can take minutes. */
  exportUser(options?: ExportOptions): Promise<ArrayBuffer>;
  music(options?: CallOptions): Promise<MusicCatalogue>;
  voices(options?: CallOptions): Promise<VoiceCatalogue>;
  /** Also of a server that says that it is not well. */
  health(options?: CallOptions): Promise<Health>;
}

/**
 * A client for browsers, React Native and Node.
 *
 * @example
 * const float = createFloatClient({ baseUrl, session: () => session });
 * session = await float.guest();
 * const { job_id } = await float.meditation({ input_data: [{ prompt: 'My thoughts keep running.' }] });
 */
export const createFloatClient = (options: FloatClientOptions): FloatClient => {
  const calls = new Calls(options);
  const signedIn = (): UserId => {
    const user = options.session()?.user_id;
    if (user !== undefined) return user;
    throw new ApiError('UNAUTHENTICATED', 'Nobody is signed in.', { retriable: false });
  };
  const ofPerson = () => ({ params: { user_id: signedIn() } });
  return {
    guest: (call) => calls.parsed(guestSessionSchema, { method: 'post', url: '/auth/guest' }, call),
    authConfig: (call) => calls.parsed(authConfigSchema, { url: '/auth/config' }, call),
    me: (token, call) => {
      const headers = { Authorization: `Bearer ${token}` };
      return calls.parsed(signedInPersonSchema, { url: '/auth/me', headers }, call);
    },
    signOutEverywhere: (idempotencyKey, call) => {
      const headers = { 'Idempotency-Key': idempotencyKey };
      return calls.parsed(signedOutSchema, { method: 'post', url: '/auth/sign-out-everywhere', headers }, call);
    },
    summary: async (request, call) => {
      const data = { ...request, inference_type: 'summary', user_id: signedIn() };
      return calls.parsed(summaryAnswerSchema, { method: 'post', url: '/', data }, call);
    },
    meditation: async (request, { idempotencyKey, ...call } = {}) => {
      const data = { ...request, inference_type: 'meditation', user_id: signedIn() };
      const post = { method: 'post', url: '/', data };
      if (idempotencyKey === undefined) return calls.parsed(jobAcceptedSchema, post, { ...call, isSingle: true });
      const headers = { 'Idempotency-Key': idempotencyKey };
      return calls.parsed(jobAcceptedSchema, { ...post, headers }, call);
    },
    job: async (job, { resign = false, ...call } = {}) => {
      const params = { user_id: signedIn(), ...(resign ? { resign: '1' } : {}) };
      return calls.parsed(jobViewSchema, { url: `/job/${job}`, params }, call);
    },
    download: async (job, call) =>
      calls.parsed(downloadAnswerSchema, { method: 'post', url: `/job/${job}/download`, ...ofPerson() }, call),
    downloaded: async (job, call) =>
      calls.parsed(jobViewSchema, { method: 'post', url: `/job/${job}/downloaded`, ...ofPerson() }, call),
    erase: async (job, call) => calls.done({ method: 'delete', url: `/job/${job}`, ...ofPerson() }, call),
    jobs: async (cursor, call) =>
      calls.parsed(jobPageSchema, { url: '/jobs', params: { user_id: signedIn(), cursor } }, call),
    eraseUser: async (call) => calls.done({ method: 'delete', url: '/user', ...ofPerson() }, call),
    exportUser: async (call) => {
      const params = ofPerson();
      const cancelled = { signal: call?.signal };
      const link = await prepareExport(
        {
          begin: () => calls.parsed(userExportSchema, { method: 'post', url: '/user/export', ...params }, cancelled),
          get: (id) => calls.parsed(userExportSchema, { url: `/user/export/${id}`, ...params }, cancelled),
        },
        call,
      );
      return link === null ? calls.archive({ url: '/user/export', ...params }, call) : calls.linkedArchive(link, call);
    },
    music: (call) => calls.parsed(musicCatalogueSchema, { url: '/music' }, call),
    voices: (call) => calls.parsed(voiceCatalogueSchema, { url: '/voices' }, call),
    health: (call) => calls.parsed(healthSchema, { url: '/health', validateStatus: isHealth }, call),
  };
};

const NO_CONTENT = 204;

/** An archive begins with the signature of an entry, or, empty, of its directory. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const isHealth = (status: number): boolean => status === 200 || status === 503;

type Authorization = Readonly<Record<string, string>>;

interface Call extends Omit<AxiosRequestConfig, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests, and checks what comes back. */
class Calls {
  readonly #http: AxiosInstance;
  readonly #options: FloatClientOptions;

  constructor(options: FloatClientOptions) {
    this.#options = options;
    this.#http = axios.create({ baseURL: options.baseUrl, timeout: options.timeoutMs ?? TIMEOUT_MS });
  }

  parsed<T>(schema: z.ZodType<T>, config: Call, call?: CallOptions): Promise<T> {
    return this.#repeated(call, async () => {
      const { data, status } = await this.#send(config, call);
      const parsed = schema.safeParse(data);
      if (parsed.success) return parsed.data;
      // A page of a proxy, or half an answer, stays text. What is JSON, and another, was meant: it will be the same again.
      const retriable = isTransientStatus(status) || typeof data !== 'object';
      throw badAnswer({ status, retriable, cause: parsed.error });
    });
  }

  done(config: Call, call?: CallOptions): Promise<void> {
    return this.#repeated(call, async () => {
      const { status } = await this.#send(config, call);
      // The page with which a network asks for a sign-in is a success, too, and nothing was done.
      if (status !== NO_CONTENT) throw badAnswer({ status, retriable: true });
    });
  }

  /** @returns a ZIP archive */
  archive(config: Call, call?: CallOptions): Promise<ArrayBuffer> {
    return this.#archive(config, call, this.#authorization());
  }

  /** From a signed link, which may lead to another server: the token is not for that one. */
  linkedArchive(url: string, call?: CallOptions): Promise<ArrayBuffer> {
    return this.#archive({ url }, call, {});
  }

  #archive(config: Call, call: CallOptions | undefined, authorization: Authorization): Promise<ArrayBuffer> {
    return this.#repeated(call, async () => {
      // As long as it takes: there may be hours of sound in it.
      const request = { ...config, responseType: 'arraybuffer' as const, timeout: 0 };
      const { data, status } = await this.#send(request, call, authorization);
      const bytes = data instanceof ArrayBuffer || data instanceof Uint8Array ? new Uint8Array(data) : undefined;
      if (bytes !== undefined && isZip(bytes)) return bytes.buffer;
      throw badAnswer({ status, retriable: true });
    });
  }

  #repeated<T>(call: CallOptions | undefined, act: () => Promise<T>): Promise<T> {
    const policy = call?.isSingle === true ? noRetries : (this.#options.retries ?? patientRetries);
    return withRetries(act, policy, call?.signal);
  }

  #authorization(): Authorization {
    const token = this.#options.session()?.token;
    return token === undefined ? {} : { Authorization: `Bearer ${token}` };
  }

  async #send(
    config: Call,
    { signal, onUpload, onDownload }: CallOptions = {},
    authorization: Authorization = this.#authorization(),
  ) {
    try {
      return await this.#http.request<unknown>({
        ...config,
        headers: { ...authorization, ...config.headers },
        ...(signal === undefined ? {} : { signal }),
        ...(onUpload === undefined
          ? {}
          : {
              onUploadProgress: ({ progress = 0 }) => {
                onUpload(progress);
              },
            }),
        ...(onDownload === undefined
          ? {}
          : {
              onDownloadProgress: ({ loaded }) => {
                onDownload(loaded);
              },
            }),
      });
    } catch (error) {
      throw toApiError(error, signal);
    }
  }
}
