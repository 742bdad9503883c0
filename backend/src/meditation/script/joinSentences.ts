import { DEFAULT_PAUSE_SECONDS } from './parseScript.ts';
import type { ScriptEvent, ScriptWriter, Utterance } from './script.ts';

/** The first ones are said one by one: a short text is spoken sooner than a long one, and somebody waits. */
const ALONE_UTTERANCES = 3;

/**
 * Sentences that follow one another, with no more than a breath between them, become one utterance: a voice that knows how
 * to speak speaks paragraphs better than sentences. Repeatable where `writer` is; ids are those of the first sentences.
 *
 * @param maxCharacters  of one utterance
 */
export const joinSentences = (writer: ScriptWriter, maxCharacters: number): ScriptWriter => ({
  ...(writer.isRepeatable === undefined ? {} : { isRepeatable: writer.isRepeatable }),
  write: (request, signal) => joined(writer.write(request, signal), maxCharacters),
  continue: (request, prefix, signal, from) => joined(writer.continue(request, prefix, signal, from), maxCharacters),
});

async function* joined(events: AsyncIterable<ScriptEvent>, maxCharacters: number): AsyncGenerator<ScriptEvent> {
  let held: Utterance | undefined;
  for await (const event of events) {
    if (event.type === 'title') {
      yield event;
      continue;
    }
    const next = event.utterance;
    const both = held === undefined ? undefined : joinTwo(held, next, maxCharacters);
    if (both === undefined && held !== undefined) yield { type: 'utterance', utterance: held };
    held = both ?? next;
    if (held.id < ALONE_UTTERANCES || !mayGoOn(held)) {
      yield { type: 'utterance', utterance: held };
      held = undefined;
    }
  }
  if (held !== undefined) yield { type: 'utterance', utterance: held };
}

/** After a longer pause or a breath, nothing can be joined: it need not wait for what follows. */
const mayGoOn = ({ breath, pauseAfterSeconds }: Utterance): boolean =>
  breath.length === 0 && pauseAfterSeconds <= DEFAULT_PAUSE_SECONDS;

/** @returns undefined when they stay apart */
const joinTwo = (first: Utterance, next: Utterance, maxCharacters: number): Utterance | undefined => {
  const { text, breath, pauseAfterSeconds, section, importance } = next;
  const both = `${first.text} ${text}`;
  if (section !== first.section || importance !== first.importance || both.length > maxCharacters) return undefined;
  return { ...first, text: both, breath, pauseAfterSeconds };
};
