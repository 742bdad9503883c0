import { Readable } from 'node:stream';
import type { Clock } from '../timeline/clock.ts';
import type { Outlook } from '../timeline/outlook.ts';
import type { ScriptEvent, ScriptRequest, ScriptWriter, Utterance } from './script.ts';

/** After so long without words, the library says goodbye in the writer's place. */
const SILENT_WRITER_MS = 90_000;

// Events read ahead: more than any script has.
const WHOLE_SCRIPT_EVENTS = 100_000;

export interface ScriptFeedParts {
  readonly writer: ScriptWriter;
  /** Always there, always fast: supplies the `return` section when `writer` falls silent. */
  readonly library: ScriptWriter;
  readonly request: ScriptRequest;
  /** Written and placed by an earlier worker; the outlook knows it. */
  readonly prefix: readonly Utterance[];
  /** Written by an earlier worker and spoken, behind `prefix`; comes first. Empty with a writer that can be repeated. */
  readonly ahead: readonly Utterance[];
  readonly outlook: Outlook;
  readonly clock: Clock;
  readonly log: { titled(title: string, practices: readonly string[]): void };
}

/**
 * Reads the script as it is written, as far ahead as it comes (words are small, and the timeline plans better the
 * more of them it knows), and hands out its utterances one by one.
 */
export async function* feedScript(
  parts: ScriptFeedParts,
  signal: AbortSignal,
): AsyncGenerator<Utterance, void, undefined> {
  const { prefix } = parts;
  const written = [...prefix];
  const events = scriptFrom(parts, signal);
  const ahead = readAhead(noted(events, written, parts));
  try {
    const utterances = (ahead as AsyncIterable<Utterance>)[Symbol.asyncIterator]();
    for (;;) {
      const result = await nextOrSilence(utterances.next(), parts.clock, signal);
      if (result === 'silence') break;
      if (result.done === true) return;
      yield result.value;
    }
  } finally {
    ahead.destroy();
  }
  yield* noted(parts.library.continue(parts.request, [...written], signal, 'return'), written, parts);
}

async function* scriptFrom(
  { writer, request, prefix, ahead }: ScriptFeedParts,
  signal: AbortSignal,
): AsyncGenerator<ScriptEvent, void, undefined> {
  const known = [...prefix, ...ahead];
  for (const utterance of ahead) yield { type: 'utterance', utterance };
  yield* known.length === 0 ? writer.write(request, signal) : restOf(writer, request, known, signal);
}

/**
 * What follows after `prefix`. A script that can be repeated is, so that every id keeps its words: takes are stored
 * by id, and lines that were left out would shift a continuation.
 */
async function* restOf(
  writer: ScriptWriter,
  request: ScriptRequest,
  prefix: readonly Utterance[],
  signal: AbortSignal,
): AsyncGenerator<ScriptEvent, void, undefined> {
  if (writer.isRepeatable !== true) {
    yield* writer.continue(request, prefix, signal);
    return;
  }
  const lastId = prefix.at(-1)?.id ?? -1;
  for await (const event of writer.write(request, signal))
    if (event.type === 'utterance' && event.utterance.id > lastId) yield event;
}

const readAhead = (utterances: AsyncIterable<Utterance>): Readable =>
  Readable.from(utterances, { objectMode: true, highWaterMark: WHOLE_SCRIPT_EVENTS });

/** Passes the utterances on; everything that was written is known to the outlook at once. */
async function* noted(
  events: AsyncIterable<ScriptEvent>,
  written: Utterance[],
  { outlook, log }: ScriptFeedParts,
): AsyncGenerator<Utterance, void, undefined> {
  for await (const event of events) {
    if (event.type === 'title') log.titled(event.title, event.practices);
    else {
      written.push(event.utterance);
      outlook.wrote(event.utterance);
      yield event.utterance;
    }
  }
  outlook.scriptComplete();
}

const nextOrSilence = async <T>(next: Promise<T>, clock: Clock, signal: AbortSignal): Promise<T | 'silence'> => {
  const waiting = new AbortController();
  const silence = clock
    .until(clock.nowMs() + SILENT_WRITER_MS, AbortSignal.any([signal, waiting.signal]))
    .then(() => 'silence' as const);
  // When words come first, the waiting is given up: nobody is there to hear of it.
  silence.catch(() => undefined);
  next.catch(() => undefined);
  try {
    return await Promise.race([next, silence]);
  } finally {
    waiting.abort();
  }
};
