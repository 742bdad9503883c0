import { composeRest, composeSession, type Composition } from './compose.ts';
import type { Practice } from './practice.ts';
import type { ScriptEvent, ScriptRequest, ScriptWriter, Section, Utterance } from './script.ts';

async function* stream(events: Iterable<ScriptEvent>, signal: AbortSignal): AsyncGenerator<ScriptEvent> {
  for (const event of events) {
    signal.throwIfAborted();
    // One turn each: composing is quick, and whoever pulls may want to stop.
    yield await Promise.resolve(event);
  }
}

const toEvents = (utterances: readonly Utterance[]): ScriptEvent[] =>
  utterances.map((utterance) => ({ type: 'utterance', utterance }));

/** Composes sessions from practices, here or in another thread. */
export interface Composer {
  compose(request: ScriptRequest): Promise<Composition>;
  composeRest(session: {
    readonly request: ScriptRequest;
    readonly prefix: readonly Utterance[];
    readonly from: Section | undefined;
  }): Promise<readonly Utterance[]>;
}

/**
 * The embedded writer: composes sessions from practices, without a network. The same seed and request give the same
 * script; no sentence comes twice in a session.
 */
export const libraryWriterOf = (composer: Composer): ScriptWriter => ({
  isRepeatable: true,
  async *write(request, signal) {
    signal.throwIfAborted();
    const { title, practices: used, utterances } = await composer.compose(request);
    yield* stream([{ type: 'title', title, practices: used }, ...toEvents(utterances)], signal);
  },
  async *continue(request, prefix, signal, from) {
    signal.throwIfAborted();
    yield* stream(toEvents(await composer.composeRest({ request, prefix, from })), signal);
  },
});

/**
 * The embedded writer in the calling thread.
 *
 * @param practices  as `loadPractices` returns them
 */
export const createLibraryWriter = (practices: readonly Practice[]): ScriptWriter =>
  libraryWriterOf({
    compose: (request) => Promise.resolve(composeSession(practices, request)),
    composeRest: ({ request, prefix, from }) => Promise.resolve(composeRest(practices, request, prefix, from)),
  });
