import type { Health, UserId, VoiceInfo } from '@float/contract';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Config } from '../config.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Logger } from '../log.ts';
import type { Bed } from '../meditation/music/bed.ts';
import type { Previews } from '../meditation/preview/publishPreviews.ts';
import type { Monitor } from '../metrics/prometheus.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { SigningKey, UrlSigner } from '../storage/signedUrls.ts';
import type { TextWork } from '../text/textWork.ts';
import type { ModelLines } from '../vendors/modelLines.ts';
import type { AccountIssuer } from './oidc/accountIssuer.ts';
import type { WebApp } from './webAssets.ts';

/** What the middleware leaves for the handlers of a request. */
export interface HttpEnv {
  Variables: {
    requestId: string;
    /** Set behind `requireSignIn` only. */
    userId: UserId;
  };
}

export type FloatApp = OpenAPIHono<HttpEnv>;

/** Everything that the HTTP edge is wired to. */
export interface AppParts {
  readonly config: Pick<
    Config,
    | 'appOrigins'
    | 'guests'
    | 'hlsStreaming'
    | 'hstsSeconds'
    | 'metricsToken'
    | 'publicUrl'
    | 'rateLimits'
    | 'trustProxy'
  >;
  readonly store: ObjectStore;
  readonly jobs: Jobs;
  readonly textWork: Pick<TextWork, 'summarize'>;
  /** Called whenever someone opens the app: their words will follow. Must not throw. */
  readonly onArrival?: () => void;
  /** Understand what people say; default none. */
  readonly models?: ModelLines;
  readonly beds: readonly Pick<Bed, 'id' | 'title' | 'mood' | 'feelings'>[];
  readonly voices: readonly Omit<VoiceInfo, 'preview_url'>[];
  /** Of beds and voices; what has none cannot be heard before it is chosen. */
  readonly previews?: Previews;
  /** Checks the signatures of media URLs. */
  readonly urlSigner: Pick<UrlSigner, 'verify'>;
  /** For tokens: the first signs, all verify. */
  readonly tokenKeys: readonly SigningKey[];
  /** Where people may have an account; default nowhere. */
  readonly accountIssuers?: readonly AccountIssuer[];
  /** The app; undefined where it is not built. */
  readonly web?: WebApp | undefined;
  /** Where signed URLs lead, when that is not this server itself. */
  readonly mediaOrigin?: string | undefined;
  readonly log: Logger;
  /** Without one, nothing is measured and there is no `/metrics`. */
  readonly monitor?: Monitor;
  readonly nowMs: () => number;
  /** Asked at most every ten seconds. */
  readonly health: () => Promise<Health>;
  readonly version: string;
}
