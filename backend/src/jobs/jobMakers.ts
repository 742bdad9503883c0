import type { SafetyKind } from '@float/contract';
import type { Logger } from '../log.ts';
import type { ScriptWriter } from '../meditation/script/script.ts';
import type { Voice } from '../meditation/voice/voice.ts';
import type { Spent } from '../vendors/spending.ts';

/** Who writes and speaks one session, and what that has cost. */
export interface JobMakers {
  readonly writer: ScriptWriter;
  /** Best first; the last is always there. */
  readonly voices: readonly Voice[];
  /** With what earlier workers have spent. */
  readonly spent: () => Spent;
  /** How often the embedded writer has gone on where no model could, on this worker. */
  readonly fallbacks: () => number;
}

export interface JobMakersAsked {
  /** Id of the voice; undefined: the default one. */
  readonly voice: string | undefined;
  /** For somebody in distress: nothing of it may be left out, and nobody else is to hear of it. */
  readonly care: SafetyKind | undefined;
  /** By earlier workers of the same session. */
  readonly spentBefore: Spent;
  readonly log: Logger;
}

/** @throws {FloatError} `VOICE_FAILED`: there is no such voice any more */
export type OpenJobMakers = (asked: JobMakersAsked) => JobMakers;

/** Without models: this writer and this voice, whatever is asked for. */
export const embeddedMakers =
  (writer: ScriptWriter, voice: Voice): OpenJobMakers =>
  ({ spentBefore }) => ({ writer, voices: [voice], spent: () => spentBefore, fallbacks: () => 0 });
