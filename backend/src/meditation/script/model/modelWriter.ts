import type { Logger } from '../../../log.ts';
import type { ModelLines } from '../../../vendors/modelLines.ts';
import type { ModelName } from '../../../vendors/modelSettings.ts';
import type { Spending } from '../../../vendors/spending.ts';
import { VendorError } from '../../../vendors/vendorError.ts';
import { isGoodbyeSaid } from '../goodbye.ts';
import { parseScript } from '../parseScript.ts';
import {
  countWords,
  type ScriptEvent,
  type ScriptRequest,
  type ScriptWriter,
  type Section,
  type Utterance,
} from '../script.ts';
import { sentenceKeys } from '../sentences.ts';
import { repairText } from './repairText.ts';
import { screenScript } from './screenScript.ts';
import { scriptPrompt } from './scriptPrompt.ts';
import { isBefore, SectionPlan, utteranceSeconds } from './sectionPlan.ts';
import { streamModelText, type ModelTextParts } from './streamText.ts';

export interface ModelWriterParts {
  /** Asked in this order. */
  readonly names: readonly ModelName[];
  readonly lines: ModelLines;
  /** Opens every session, and ends those that no model has ended. */
  readonly library: ScriptWriter;
  readonly spending: Spending;
  readonly log: Logger;
  readonly limits?: NonNullable<ModelTextParts['limits']>;
  /** Told when the library goes on in the models' place. */
  readonly onFallback?: () => void;
}

/** A model needs seconds to its first word; what the library has said by then lasts until it is spoken. */
const OPENING_SECONDS = 12;
const OPENING_UTTERANCES = 2;

/**
 * A writer that asks language models. The first sentences are the library's, so that nobody waits; the models go on from
 * there; and whatever goes wrong, the library ends what was begun. To somebody in distress only the library speaks.
 */
export const createModelWriter = (parts: ModelWriterParts): ScriptWriter => ({
  async *write(request, signal) {
    const opening: Utterance[] = [];
    for await (const event of parts.library.write(request, signal)) {
      if (event.type === 'utterance') opening.push(event.utterance);
      yield event.type === 'title' && request.care === undefined ? { ...event, practices: [] } : event;
      if (request.care === undefined && isOpened(opening, request)) break;
    }
    if (request.care === undefined) yield* goOn(parts, request, opening, signal);
  },
  async *continue(request, prefix, signal, from) {
    const last = prefix.at(-1)?.section;
    // What was begun by a model is ended by the library: a goodbye is too short for two.
    if (request.care !== undefined || from !== undefined || last === 'return')
      yield* ending(parts, request, prefix, signal, from);
    else yield* goOn(parts, request, prefix, signal);
  },
});

const isOpened = (opening: readonly Utterance[], { wordsPerMinute }: ScriptRequest): boolean =>
  opening.length >= OPENING_UTTERANCES &&
  opening.reduce((sum, utterance) => sum + utteranceSeconds(utterance, wordsPerMinute), 0) >= OPENING_SECONDS;

async function* ending(
  { library }: ModelWriterParts,
  request: ScriptRequest,
  prefix: readonly Utterance[],
  signal: AbortSignal,
  from: Utterance['section'] | undefined,
): AsyncGenerator<ScriptEvent, void, undefined> {
  if (request.care !== undefined || !isGoodbyeSaid(prefix)) yield* library.continue(request, prefix, signal, from);
}

/** The rest of a session: by the first model that can, and by the library what no model has written. */
async function* goOn(
  parts: ModelWriterParts,
  request: ScriptRequest,
  prefix: readonly Utterance[],
  signal: AbortSignal,
): AsyncGenerator<ScriptEvent, void, undefined> {
  const written = [...prefix];
  for (const name of parts.names) {
    const plan = new SectionPlan(request, prefix);
    const said = keysOf(prefix);
    const numbered = numberingAfter(written, said);
    try {
      for await (const utterance of modelUtterances({ ...parts, name }, request, prefix, { plan, said }, signal)) {
        const { section } = utterance;
        for await (const missing of missingLines(parts, request, written, { plan, said, section }, signal))
          yield numbered(missing);
        yield numbered(utterance);
      }
      if (plan.isComplete) return;
      break;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof VendorError)) throw error;
      parts.log.warn('writer_failed', { vendor: name.vendor, reason: error.fault, utterances: written.length });
      // What was begun is not begun again by another.
      if (written.length > prefix.length) break;
    }
  }
  parts.onFallback?.();
  parts.log.info('library_goes_on', { utterances: written.length });
  yield* ending(parts, request, written, signal, undefined);
}

/** Numbers utterances as they are said, and keeps them. */
const numberingAfter =
  (written: Utterance[], said: Set<string>) =>
  (utterance: Utterance): ScriptEvent => {
    const next = { ...utterance, id: (written.at(-1)?.id ?? -1) + 1 };
    written.push(next);
    for (const key of sentenceKeys(next.text)) said.add(key);
    return { type: 'utterance', utterance: next };
  };

/** How far a model has come. */
interface Progress {
  readonly plan: SectionPlan;
  /** Keys of all sentences, those included that passed and wait. */
  readonly said: Set<string>;
}

const keysOf = (utterances: readonly Utterance[]): Set<string> =>
  new Set(utterances.flatMap(({ text }) => sentenceKeys(text)));

const modelUtterances = (
  parts: ModelWriterParts & { readonly name: ModelName },
  request: ScriptRequest,
  prefix: readonly Utterance[],
  { plan, said }: Progress,
  signal: AbortSignal,
): AsyncGenerator<Utterance, void, undefined> => {
  const { name, log } = parts;
  const text = streamModelText(parts, scriptPrompt(request, prefix, plan.targets), signal);
  const onDropped = (reason: string): void => {
    log.info('sentence_left_out', { vendor: name.vendor, reason });
  };
  return screenScript(parseScript(repairText(text)), { request, said, plan, vendor: name.vendor, onDropped });
};

/** Nothing can be added to what comes before, once they have begun. */
const ENDING: readonly Section[] = ['reflect', 'return'];

/** Of a script that is much too short, or skips a part, the library's lines come before what is the beginning of its end. */
async function* missingLines(
  { library }: ModelWriterParts,
  request: ScriptRequest,
  written: readonly Utterance[],
  { plan, said, section }: Progress & { readonly section: Section },
  signal: AbortSignal,
): AsyncGenerator<Utterance, void, undefined> {
  const isBegun = !isBefore(written.at(-1)?.section ?? 'arrive', section);
  let missing = plan.missingWordsBefore(section);
  if (isBegun || missing === 0 || !ENDING.includes(section)) return;
  for await (const event of library.continue(request, [...written], signal)) {
    if (event.type === 'title') continue;
    const { utterance } = event;
    if (!isBefore(utterance.section, section) || missing <= 0) return;
    // What waits to be said is not in `written` yet.
    if (utterance.importance === 'spare' || sentenceKeys(utterance.text).some((key) => said.has(key))) continue;
    missing -= countWords(utterance.text);
    plan.add(utterance);
    yield utterance;
  }
}
