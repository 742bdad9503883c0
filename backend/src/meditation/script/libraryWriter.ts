import { composeRest, composeSession } from './compose.ts';
import type { Practice } from './practice.ts';
import type { ScriptEvent, ScriptWriter, Utterance } from './script.ts';

async function* stream(events: Iterable<ScriptEvent>, signal: AbortSignal): AsyncGenerator<ScriptEvent> {
  for (const event of events) {
    signal.throwIfAborted();
    // One turn each: composing is quick, and whoever pulls may want to stop.
    yield await Promise.resolve(event);
  }
}

const toEvents = (utterances: readonly Utterance[]): ScriptEvent[] =>
  utterances.map((utterance) => ({ type: 'utterance', utterance }));

/**
 * The embedded writer: composes sessions from practices, without a network. The same seed and request give the same
 * script; no sentence comes twice in a session.
 *
 * @param practices  as `loadPractices` returns them
 */
export const createLibraryWriter = (practices: readonly Practice[]): ScriptWriter => ({
  isRepeatable: true,
  async *write(request, signal) {
    signal.throwIfAborted();
    const { title, practices: used, utterances } = composeSession(practices, request);
    yield* stream([{ type: 'title', title, practices: used }, ...toEvents(utterances)], signal);
  },
  async *continue(request, prefix, signal, from) {
    signal.throwIfAborted();
    yield* stream(toEvents(composeRest(practices, request, prefix, from)), signal);
  },
});
