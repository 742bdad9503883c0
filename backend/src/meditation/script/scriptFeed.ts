import { Readable } from 'node:stream';
import type { Clock } from '../timeline/clock.ts';
import type { Outlook } from '../timeline/outlook.ts';
import type { ScriptEvent, ScriptRequest, ScriptWriter, Section, Utterance } from './script.ts';

/** After so long without words, the library says goodbye in the writer's place. */
const SILENT_WRITER_MS = 90_000;

// Events read ahead: more than any script has.
const WHOLE_SCRIPT_EVENTS = 100_000;

export interface ScriptFeedParts {
  readonly writer: ScriptWriter;
  /** Always there, always fast: supplies what `writer` does not. */
  readonly library: ScriptWriter;
  readonly request: ScriptRequest;
  /** Written and placed by an earlier worker; the outlook knows it. */
  readonly prefix: readonly Utterance[];
  /** Written by an earlier worker and spoken, behind `prefix`; comes first. */
  readonly ahead: readonly Utterance[];
  /** What is known was the beginning of `writer`'s script, which it writes again. */
  readonly isRepeated: boolean;
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
  const left = new AbortController();
  const reading = AbortSignal.any([signal, left.signal]);
  const ahead = readAhead(noted(scriptFrom(parts, reading), written, parts, left.signal));
  try {
    const utterances = (ahead as AsyncIterable<Utterance>)[Symbol.asyncIterator]();
    for (;;) {
      const result = await nextOrSilence(utterances.next(), parts.clock, signal);
      if (result === 'silence') break;
      if (result.done === true) return;
      yield result.value;
    }
  } finally {
    // Who writes on for nobody must not be noted any more.
    left.abort();
    ahead.destroy();
  }
  yield* noted(parts.library.continue(parts.request, [...written], signal, 'return'), written, parts);
}

/**
 * What the library says in the place of everything that was written and is not spoken.
 *
 * @param spoken  all that the listener will have heard, in order
 * @param from    the section to begin
 */
export async function* feedRest(
  { library, request, outlook, log }: Pick<ScriptFeedParts, 'library' | 'request' | 'outlook' | 'log'>,
  spoken: readonly Utterance[],
  from: Section,
  signal: AbortSignal,
): AsyncGenerator<Utterance, void, undefined> {
  outlook.dropAfter(spoken.at(-1)?.id ?? -1);
  const rest = numberedFrom(outlook.nextId, library.continue(request, spoken, signal, from));
  yield* noted(rest, [], { outlook, log });
}

/** Ids are used once: under some of what was written and left out, a voice may already be at work. */
async function* numberedFrom(firstId: number, events: AsyncIterable<ScriptEvent>): AsyncGenerator<ScriptEvent> {
  let id = firstId;
  for await (const event of events)
    yield event.type === 'title' ? event : { ...event, utterance: { ...event.utterance, id: id++ } };
}

async function* scriptFrom(
  { writer, request, prefix, ahead, isRepeated }: ScriptFeedParts,
  signal: AbortSignal,
): AsyncGenerator<ScriptEvent, void, undefined> {
  const known = [...prefix, ...ahead];
  for (const utterance of ahead) yield { type: 'utterance', utterance };
  if (known.length === 0) yield* writer.write(request, signal);
  else yield* isRepeated ? behind(known, writer.write(request, signal)) : writer.continue(request, known, signal);
}

/**
 * What follows behind `known` in a script that is written again, so that every id keeps its words: takes are stored by id,
 * and lines that were left out would shift a continuation.
 */
async function* behind(
  known: readonly Utterance[],
  script: AsyncIterable<ScriptEvent>,
): AsyncGenerator<ScriptEvent, void, undefined> {
  const lastId = known.at(-1)?.id ?? -1;
  for await (const event of script) if (event.type === 'utterance' && event.utterance.id > lastId) yield event;
}

/** Whether `known` are lines of a script, under the ids that they have there. */
export const isPartOf = async (known: readonly Utterance[], script: AsyncIterable<ScriptEvent>): Promise<boolean> => {
  const texts = new Map(known.map(({ id, text }) => [id, text]));
  for await (const event of script) {
    if (texts.size === 0) break;
    if (event.type !== 'utterance') continue;
    const { id, text } = event.utterance;
    if (texts.has(id) && texts.get(id) !== text) return false;
    texts.delete(id);
  }
  return texts.size === 0;
};

const readAhead = (utterances: AsyncIterable<Utterance>): Readable =>
  Readable.from(utterances, { objectMode: true, highWaterMark: WHOLE_SCRIPT_EVENTS });

/**
 * Passes the utterances on; everything that was written is known to the outlook at once.
 *
 * @param left  nobody reads any more
 */
async function* noted(
  events: AsyncIterable<ScriptEvent>,
  written: Utterance[],
  { outlook, log }: Pick<ScriptFeedParts, 'outlook' | 'log'>,
  left?: AbortSignal,
): AsyncGenerator<Utterance, void, undefined> {
  for await (const event of events) {
    if (left?.aborted === true) return;
    if (event.type === 'title') log.titled(event.title, event.practices);
    else {
      written.push(event.utterance);
      outlook.wrote(event.utterance);
      yield event.utterance;
    }
  }
  if (left?.aborted !== true) outlook.scriptComplete();
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
