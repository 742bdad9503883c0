import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { inspect } from 'node:util';
import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { generateText } from 'ai';
import { readConfig } from '../config.ts';
import type { Logger } from '../log.ts';
import { createLogger } from '../log.ts';
import type { Metrics, VendorCall } from '../metrics/metrics.ts';
import { ModelLines } from './modelLines.ts';
import type { ModelName, ModelSettings } from './modelSettings.ts';
import type { VendorCallOptions } from './vendorLine.ts';

/** What tests of vendors share. */

export const NEVER = new AbortController().signal;

/** What a person has said, and a vendor's key: whoever finds one of them outside of a request has found a leak. */
export const CANARY = 'since my brother Jonathan died';
export const CANARY_KEY = 'sk-canary-77b1d2c4e9f0';

export const WRITER: ModelName = { vendor: 'openai', model: 'gpt-test' };
export const SPEAKER: ModelName = { vendor: 'openai', model: 'tts-test' };

/** Settings as an operator makes them: everything by models of this vendor. */
export const settingsFor = (
  { url, googleUrl, apiKey }: Pick<FakeVendor, 'url' | 'googleUrl' | 'apiKey'>,
  env: Readonly<Record<string, string>> = {},
): ModelSettings =>
  readConfig({
    ...{ FLOAT_WRITER: 'model', FLOAT_WRITER_MODEL: 'openai/gpt-test,google/gemini-test' },
    ...{ FLOAT_VOICE: 'model', FLOAT_VOICE_MODEL: 'openai/tts-test' },
    ...{ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: url },
    ...{ GOOGLE_GENERATIVE_AI_API_KEY: apiKey, GOOGLE_GENERATIVE_AI_BASE_URL: googleUrl },
    ...env,
  }).models;

/**
 * A way to a vendor that nobody has used yet, and what it notes.
 *
 * @param prompt  that every call sends
 * @param tries   of a call, unless it says otherwise
 */
export const openWriterLine = (vendor: FakeVendor, prompt: string, tries: number) => {
  const notes = keepNotes();
  const lines = new ModelLines({ settings: settingsFor(vendor), metrics: notes.metrics });
  const ask = (options: Partial<VendorCallOptions> = {}): Promise<string> =>
    lines.line(WRITER, 'script').call(
      async (abortSignal) => {
        const model = await lines.models.language(WRITER);
        return (await generateText({ model, prompt, maxRetries: 0, abortSignal })).text;
      },
      { signal: NEVER, timeoutMs: 20_000, tries, log: notes.log, ...options },
    );
  return { ask, ...notes };
};

/** A log and a counter that remember. */
export interface Notes {
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'vendorCalled'>;
  readonly calls: readonly VendorCall[];
  readonly outcomes: () => string[];
  /** Lines of the log, read. */
  readonly lines: () => Record<string, unknown>[];
  /** The log as it is written. */
  readonly text: () => string;
}

export const keepNotes = (): Notes => {
  const written: string[] = [];
  const calls: VendorCall[] = [];
  return {
    log: createLogger('debug', { write: (line) => written.push(line) }),
    metrics: { vendorCalled: (call) => calls.push(call) },
    calls,
    outcomes: () => calls.map(({ outcome }) => outcome),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    text: () => written.join(''),
  };
};

/** Everything that anybody could print of it: hidden fields, causes and stacks as well. */
export const everythingOf = (value: unknown): string =>
  inspect(value, { depth: Infinity, showHidden: true, maxStringLength: null, maxArrayLength: null, getters: true });

/** What it throws; throws when it does not. */
export const failureOf = async (call: Promise<unknown>): Promise<unknown> => {
  const made = await call.then(
    () => ({ isMade: true, error: undefined }),
    (error: unknown) => ({ isMade: false, error }),
  );
  if (made.isMade) throw new Error('was expected to fail');
  return made.error;
};

/** Some server that answers whatever it is asked so. */
export const startServer = async (answer: (response: ServerResponse) => void) => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      answer(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    ...{ url: `${origin}/v1`, googleUrl: `${origin}/v1beta`, apiKey: CANARY_KEY },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
