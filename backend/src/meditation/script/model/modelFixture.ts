import { plausibleScript } from '@float/e2e/vendor/plausibleScript.ts';
import { type FakeVendor, startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../../config.ts';
import { createLogger } from '../../../log.ts';
import { noMetrics } from '../../../metrics/metrics.ts';
import { ModelLines } from '../../../vendors/modelLines.ts';
import { type SessionBudget, Spending } from '../../../vendors/spending.ts';
import {
  type BreathPhase,
  breathSeconds,
  countWords,
  type ScriptRequest,
  sections,
  type Utterance,
} from '../script.ts';
import { libraryWriter, repeatedSentences, utterancesOf } from '../scriptFixture.ts';
import { speechSeconds } from '../sessionBudget.ts';
import { createModelWriter, type ModelWriterParts } from './modelWriter.ts';
import { repeatsInstructions } from './scriptPrompt.ts';
import { readLanguage } from './readLanguage.ts';
import { isUnsafe } from '../unsafeAdvice.ts';

/** What tests of the model writer share: a vendor, writers that ask it, and what must hold of any session. */

export interface WriterOptions {
  /** `FLOAT_WRITER_MODEL`; `openai` and `compatible` are two names of one door. */
  readonly models?: string;
  readonly budget?: SessionBudget;
  readonly limits?: NonNullable<ModelWriterParts['limits']>;
  readonly prices?: string;
}

/** Long enough for a busy machine: who tests a time-out says so. */
const PATIENT = { firstWordsMs: 20_000, silenceMs: 20_000 };

/** New lines each time: no circuit is open because of the test before. */
export const modelParts = ({ url, apiKey }: Pick<FakeVendor, 'url' | 'apiKey'>, options: WriterOptions = {}) => {
  const { models: settings } = readConfig({
    ...{ FLOAT_WRITER: 'model', FLOAT_WRITER_MODEL: options.models ?? 'openai/gpt-test' },
    ...{ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: url },
    ...{ FLOAT_COMPATIBLE_API_KEY: apiKey, FLOAT_COMPATIBLE_BASE_URL: url },
    FLOAT_PRICES: options.prices,
  });
  const logged: string[] = [];
  return {
    names: settings.writers,
    lines: new ModelLines({ settings, metrics: noMetrics }),
    spending: new Spending(options.budget ?? settings.budget),
    log: createLogger('debug', { write: (line) => logged.push(line) }),
    limits: options.limits ?? PATIENT,
    logged,
  };
};

export const writerTo = (vendor: Pick<FakeVendor, 'url' | 'apiKey'>, options?: WriterOptions) => {
  const parts = modelParts(vendor, options);
  const told = { fallbacks: 0 };
  const onFallback = (): void => {
    told.fallbacks++;
  };
  const writer = createModelWriter({ ...parts, library: libraryWriter, onFallback });
  const unending = new AbortController().signal;
  return {
    ...{ writer, told, spending: parts.spending, logged: parts.logged },
    write: async (request: ScriptRequest) => utterancesOf(await Array.fromAsync(writer.write(request, unending))),
    goOn: async (request: ScriptRequest, prefix: readonly Utterance[]) =>
      utterancesOf(await Array.fromAsync(writer.continue(request, prefix, unending))),
  };
};

export const openVendor = async (): Promise<FakeVendor> => {
  // Loaded when first needed; no time-out is to run meanwhile.
  await import('ai');
  await import('@ai-sdk/openai');
  return startFakeVendor();
};

/** A vendor that never stops, whatever it was allowed: the same piece again and again, until nobody listens. */
export const startEndlessVendor = async (piece: (index: number) => string) => {
  const left = Promise.withResolvers<boolean>();
  const speak = async (response: ServerResponse): Promise<void> => {
    let index = 0;
    const closed = once(response, 'close');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    while (!response.closed) {
      const choices = [{ index: 0, delta: { role: 'assistant', content: piece(index++) }, finish_reason: null }];
      const event = { id: 'endless', object: 'chat.completion.chunk', created: 0, model: 'endless', choices };
      if (!response.write(`data: ${JSON.stringify(event)}\n\n`)) await Promise.race([once(response, 'drain'), closed]);
    }
    left.resolve(true);
  };
  const server = createServer((request, response) => {
    request.resume();
    speak(response).catch(left.reject);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}/v1`, apiKey: 'sk-endless', left: left.promise },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** A good answer for three minutes, as long as what is asked for times `factor`. */
export const goodScript = (factor = 1, seed = 7): string => plausibleScript(Math.round(150 * factor), seed);

/** Without marks and line breaks. */
export const proseOf = (script: string): string =>
  script
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const aloud = (utterances: readonly Utterance[]): string => utterances.map(({ text }) => text).join(' ');

/** Those that a model's answer has in it. */
export const wordsFrom = (script: string, utterances: readonly Utterance[]): Utterance[] => {
  const prose = proseOf(script);
  return utterances.filter(({ text }) => prose.includes(text));
};

const LEAD_IN_AND_OUT_SECONDS = 20.2;

/** How long the session is at least and at most, when pauses are scaled by 0.5 and by 2, as the timeline does. */
export const reachableSeconds = (utterances: readonly Utterance[], { wordsPerMinute }: ScriptRequest) => {
  const secondsOf = (all: readonly Utterance[], scale: number): number =>
    all.reduce(
      (sum, { text, breath, pauseAfterSeconds }) =>
        sum + speechSeconds(countWords(text), wordsPerMinute) + breathSeconds(breath) + pauseAfterSeconds * scale,
      LEAD_IN_AND_OUT_SECONDS,
    );
  const essential = utterances.filter(({ importance }) => importance === 'essential');
  return { least: secondsOf(essential, 0.5), most: secondsOf(utterances, 2) };
};

/** Never later than this share of the length that was asked for; a goodbye does not fit into less than these seconds. */
const LONGEST_SHARE = 1.2;
const GOODBYE_SECONDS = 15;
/** Music fills the rest. */
const SHORTEST_SHARE = 0.65;
const LONGEST_PHASE: Readonly<Record<BreathPhase['phase'], number>> = { inhale: 8, hold: 5, exhale: 10 };

const isSorted = (values: readonly number[]): boolean =>
  values.every((value, index) => value >= (values[index - 1] ?? 0));

/** What is wrong with a session that began with the first of these utterances; empty: nothing. */
export const brokenPromises = (utterances: readonly Utterance[], request: ScriptRequest): string[] => {
  const { least } = reachableSeconds(utterances, request);
  const longest = request.durationSeconds + Math.max(GOODBYE_SECONDS, request.durationSeconds * (LONGEST_SHARE - 1));
  const breath = utterances.flatMap((utterance) => utterance.breath);
  const checks: Record<string, boolean> = {
    'ids rise from 0, one by one': utterances.every(({ id }, index) => id === index),
    'sections never go back': isSorted(utterances.map(({ section }) => sections.indexOf(section))),
    'arrives first': utterances[0]?.section === 'arrive',
    'returns last': utterances.at(-1)?.section === 'return',
    'nothing is said twice': repeatedSentences(utterances).length === 0,
    'nothing is unsafe': !utterances.some(({ text }) => isUnsafe(text) || repeatsInstructions(text)),
    'nothing is foreign': !utterances.some(({ text }) => readLanguage(text).isEnglish === false),
    'nothing is unspeakable': !utterances.some(({ text }) => countWords(text) === 0 || /[[\]*#_`~<>{}\n]/.test(text)),
    'no breath is pressed': breath.every(({ phase, seconds }) => seconds <= LONGEST_PHASE[phase] && seconds >= 1),
    'frame is essential': !utterances.some(
      ({ section, importance }) => importance !== 'essential' && (section === 'arrive' || section === 'return'),
    ),
    [`not too long: ${least.toFixed(0)} s`]: least <= longest,
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
};

/** Whether a session from its beginning on has enough to say, with pauses as long as they can be. */
export const lastsLongEnough = (utterances: readonly Utterance[], request: ScriptRequest): boolean =>
  reachableSeconds(utterances, request).most >= request.durationSeconds * SHORTEST_SHARE;
