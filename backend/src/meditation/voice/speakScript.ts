import { isGoodbyeSaid } from '../script/goodbye.ts';
import type { Section, Utterance } from '../script/script.ts';
import type { ScriptFeedParts } from '../script/scriptFeed.ts';
import { feedRest, feedScript } from '../script/scriptFeed.ts';
import type { SpokenUtterance } from '../timeline/placeUtterances.ts';
import type { SessionVoice } from './sessionVoice.ts';
import { speakAhead } from './speakAhead.ts';

export interface SpeakScriptParts extends ScriptFeedParts {
  readonly voice: Pick<SessionVoice, 'isLost' | 'stepIn'>;
  /** One utterance; undefined: it is left out. */
  readonly speak: (utterance: Utterance) => Promise<SpokenUtterance | undefined>;
}

/**
 * Speaks a script from its beginning to its end. When its voice is lost in the middle of a section, that section ends
 * there, and the library goes on with something new in the next voice, for as long as was planned: a voice that changes
 * between two sentences would be a stranger in the room.
 */
export async function* speakScript(
  parts: SpeakScriptParts,
  signal: AbortSignal,
): AsyncGenerator<SpokenUtterance, void, undefined> {
  const { voice, speak, prefix } = parts;
  const heard = [...prefix];
  let script = feedScript(parts, signal);
  for (;;) {
    for await (const spoken of speakAhead(untilLost(script, voice), speak)) {
      heard.push(spoken.utterance);
      yield spoken;
    }
    const next = voice.isLost ? sectionBehind(heard) : undefined;
    if (next === undefined) return;
    voice.stepIn();
    script = feedRest(parts, heard, next, signal);
  }
}

async function* untilLost(
  script: AsyncIterable<Utterance>,
  voice: Pick<SessionVoice, 'isLost'>,
): AsyncGenerator<Utterance, void, undefined> {
  for await (const utterance of script) {
    if (voice.isLost) return;
    yield utterance;
  }
}

/** Of the practice there may be another one; everything else is there once. */
const nextSections: Readonly<Record<Section, Section>> = {
  arrive: 'breathe',
  breathe: 'practice',
  practice: 'practice',
  reflect: 'return',
  return: 'return',
};

/** @returns the section that can be begun next; undefined: a goodbye has been said */
const sectionBehind = (heard: readonly Utterance[]): Section | undefined => {
  const last = heard.at(-1)?.section;
  if (last === undefined) return 'arrive';
  return isGoodbyeSaid(heard) ? undefined : nextSections[last];
};
