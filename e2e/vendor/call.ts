import type { IncomingHttpHeaders } from 'node:http';
import type { Answer, Making } from './answer.ts';
import type { Wish } from './ledger.ts';
import type { ErrorBody } from './vendorError.ts';

/** What the language model is told. */
export interface ChatRequest {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly model: string;
  /** JSON is wanted. */
  readonly isStructured: boolean;
}

/** A recording as it came. */
export interface Recording {
  readonly bytes: Uint8Array;
  /** As the client says. */
  readonly mediaType: string;
}

/** Who says, hears and speaks; the protocols only carry it. */
export interface Minds {
  says(request: ChatRequest): string;
  hears(recording: Recording): string;
  /** @returns mono samples at `SPEECH_SAMPLE_RATE` */
  speak(text: string, voice: string, signal: AbortSignal): Promise<Int16Array<ArrayBuffer>>;
}

/** A request before it is understood. */
export interface RawRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array<ArrayBuffer>;
  /** What the address names: the model and the method, for Google; else empty. */
  readonly pathParts: readonly string[];
}

/** A request that was understood. */
export interface Call {
  readonly wish: Wish;
  answer(making: Making): Promise<Answer>;
}

/** One method of a vendor's API. */
export interface Protocol {
  /** Of `POST`; its groups become {@link RawRequest.pathParts}. */
  readonly path: RegExp;
  readonly errorBody: ErrorBody;
  /** @throws {BadRequest | ZodError} the request does not keep to the protocol */
  read(request: RawRequest, minds: Minds): Promise<Call> | Call;
}
