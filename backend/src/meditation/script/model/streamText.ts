import type { Logger } from '../../../log.ts';
import type { ModelLines } from '../../../vendors/modelLines.ts';
import type { ModelName } from '../../../vendors/modelSettings.ts';
import { mostTokens, type Charge, type Spending } from '../../../vendors/spending.ts';
import { toVendorError } from '../../../vendors/toVendorError.ts';
import { VendorError } from '../../../vendors/vendorError.ts';

export interface ModelTextParts {
  readonly lines: ModelLines;
  readonly name: ModelName;
  readonly spending: Spending;
  readonly log: Logger;
  /** Defaults: {@link FIRST_WORDS_MS} and {@link SILENCE_MS}. */
  readonly limits?: { readonly firstWordsMs: number; readonly silenceMs: number };
}

export interface ModelPrompt {
  readonly instructions: string;
  readonly prompt: string;
  readonly maxOutputTokens: number;
}

/** A slow model takes eight seconds to its first word; music plays meanwhile. */
const FIRST_WORDS_MS = 20_000;
/** Within a text, so long a silence is no thinking. */
const SILENCE_MS = 10_000;
const TRIES = 3;
/** Not the same words for the same feeling every day, and not just any either. */
const TEMPERATURE = 0.8;
/** Where the vendor does not say what it has counted. */
const CHARACTERS_PER_TOKEN = 4;
/** Longer than any token in English prose: not every vendor keeps to the number that it was told. */
const MOST_CHARACTERS_PER_TOKEN = 8;

/**
 * What a language model writes, as it writes it. Until the first words, calls are tried again; from then on what comes is
 * taken, and the first failure ends it.
 *
 * @throws {VendorError}
 */
export async function* streamModelText(
  parts: ModelTextParts,
  asked: ModelPrompt,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const { lines, name, spending, log, limits = { firstWordsMs: FIRST_WORDS_MS, silenceMs: SILENCE_MS } } = parts;
  const closing = new AbortController();
  const open = AbortSignal.any([signal, closing.signal]);
  let written = 0;
  let charge: Charge | undefined;
  let usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined;
  try {
    const text = await lines.line(name, 'script').call((trySignal) => openText(parts, asked, trySignal, open), {
      ...{ signal, log, tries: TRIES, timeoutMs: limits.firstWordsMs },
      reserve: async () => {
        const inputTokens = mostTokens(asked.instructions + asked.prompt);
        const most = { inputTokens, outputTokens: asked.maxOutputTokens };
        charge = await spending.reserve(name.vendor, most, lines.priceOf(name));
        return charge;
      },
    });
    for await (const part of withinSilence(text, limits.silenceMs, name.vendor, open)) {
      if (part.type === 'usage') usage = part;
      else {
        written += part.text.length;
        yield part.text;
        if (written > asked.maxOutputTokens * MOST_CHARACTERS_PER_TOKEN) throw new VendorError(name.vendor, 'garbled');
      }
    }
  } finally {
    closing.abort();
    const { inputTokens = estimatedTokens(asked.instructions + asked.prompt), outputTokens } = usage ?? {};
    // Of a call that never began, the way to the vendor has settled it.
    charge?.settle({ inputTokens, outputTokens: outputTokens ?? Math.ceil(written / CHARACTERS_PER_TOKEN) });
  }
}

const estimatedTokens = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

type TextPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'usage'; readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined };

/** Resolves with the first words: before those, another try costs nobody anything. */
const openText = async (
  { lines, name }: ModelTextParts,
  { instructions, prompt, maxOutputTokens }: ModelPrompt,
  trySignal: AbortSignal,
  open: AbortSignal,
): Promise<AsyncGenerator<TextPart, void, undefined>> => {
  const { streamText } = await import('ai');
  const trying = new AbortController();
  const give = (): void => {
    trying.abort();
  };
  trySignal.addEventListener('abort', give, { once: true });
  const { stream } = streamText({
    ...{ model: await lines.models.language(name), instructions, prompt, maxOutputTokens, temperature: TEMPERATURE },
    ...{ maxRetries: 0, abortSignal: AbortSignal.any([trying.signal, open]) },
    // Errors come through the stream; by default they would be printed, prompt and all.
    onError: () => undefined,
  });
  const parts = partsOf(stream, name.vendor);
  try {
    const first = await parts.next();
    if (first.done === true || first.value.type === 'usage') throw new VendorError(name.vendor, 'garbled');
    return goOn(first.value, parts);
  } finally {
    // The time for the first words does not bound the rest.
    trySignal.removeEventListener('abort', give);
  }
};

async function* goOn(
  first: TextPart,
  rest: AsyncGenerator<TextPart, void, undefined>,
): AsyncGenerator<TextPart, void, undefined> {
  yield first;
  yield* rest;
}

interface StreamPart {
  readonly type: string;
  readonly text?: unknown;
  readonly error?: unknown;
  readonly finishReason?: unknown;
  readonly totalUsage?: { readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined };
}

/** Whoever ends so has been stopped in the middle of a sentence. */
const CUT_SHORT: readonly unknown[] = ['length', 'content-filter'];

async function* partsOf(stream: AsyncIterable<StreamPart>, vendor: string): AsyncGenerator<TextPart, void, undefined> {
  for await (const { type, text, error, totalUsage, finishReason } of stream) {
    if (type === 'text-delta' && typeof text === 'string' && text !== '') yield { type: 'text', text };
    if (type === 'finish') yield { type: 'usage', ...totalUsage };
    if (type === 'finish' && CUT_SHORT.includes(finishReason)) throw new VendorError(vendor, 'garbled');
    if (type === 'error') throw toVendorError(error, vendor);
    if (type === 'abort') throw new VendorError(vendor, 'timeout');
  }
}

/** A text that stops in the middle is not waited for. */
async function* withinSilence(
  text: AsyncGenerator<TextPart, void, undefined>,
  silenceMs: number,
  vendor: string,
  signal: AbortSignal,
): AsyncGenerator<TextPart, void, undefined> {
  for (;;) {
    const silence = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      silence.reject(new VendorError(vendor, 'timeout'));
    }, silenceMs);
    const next = text.next();
    next.catch(() => undefined);
    try {
      const { done, value } = await Promise.race([next, silence.promise]);
      if (done === true) return;
      yield value;
    } catch (error) {
      signal.throwIfAborted();
      throw toVendorError(error, vendor);
    } finally {
      clearTimeout(timer);
    }
  }
}
