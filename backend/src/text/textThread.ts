/** The inside of a text thread: everything that reads what people write. One task at a time. */
import type { Safety } from '@float/contract';
import { composeRest, composeSession, type Composition } from '../meditation/script/compose.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import type { Practice } from '../meditation/script/practice.ts';
import type { ScriptRequest, Section, Utterance } from '../meditation/script/script.ts';
import * as safety from '@float/safety/all';
import { createSummarizer } from '../summary/summarize.ts';
import type { AssessedSummary } from '../summary/summary.ts';
import { isCheckIn, signsOf } from '../summary/dangerSigns.ts';
import type { TextReading } from '../understanding/textReading.ts';
import { lowerPriority } from '../threads/lowerPriority.ts';

/** Texts of one person, and where they are at home (http/callerRegion.ts). */
export interface PersonTexts {
  readonly texts: readonly string[];
  readonly region: string | undefined;
  /** What the person's own words among them mean (understanding/textReader.ts); absent: phrases alone decide. */
  readonly reading?: TextReading;
}

/** Whether texts speak of danger. */
export interface Assessment {
  /** Null for everyday texts. */
  readonly safety: Safety | null;
  /** Maybe: no card, but where help is should be easy to see, and nothing joyful is said. */
  readonly isCheckIn: boolean;
}

/** A session that has begun. */
export interface BegunSession {
  readonly request: ScriptRequest;
  readonly prefix: readonly Utterance[];
  /** The section to begin anew; undefined: what was begun goes on. */
  readonly from: Section | undefined;
}

/** By the name of the thread's export. */
export interface TextTasks {
  assess(input: PersonTexts): Assessment;
  summarize(input: PersonTexts): AssessedSummary;
  compose(request: ScriptRequest): Composition;
  composeRest(session: BegunSession): readonly Utterance[];
  warmUp(tasks: readonly ('texts' | 'practices')[]): null;
}

let practices: Promise<readonly Practice[]> | undefined;
// A thread that only assesses never reads them.
const openPractices = (): Promise<readonly Practice[]> => (practices ??= loadPractices());

const { summarizeTexts } = createSummarizer(safety);

export const assess: TextTasks['assess'] = ({ texts, region, reading = {} }) => {
  const found = safety.assessTexts(texts, region, signsOf(reading));
  return { safety: found, isCheckIn: found === null && isCheckIn(reading) };
};

export const summarize: TextTasks['summarize'] = ({ texts, region, reading = {} }) =>
  summarizeTexts(texts, region, reading);

export const compose = async (request: ScriptRequest): Promise<Composition> =>
  composeSession(await openPractices(), request);

const composeTheRest = async ({ request, prefix, from }: BegunSession): Promise<readonly Utterance[]> =>
  composeRest(await openPractices(), request, prefix, from);
export { composeTheRest as composeRest };

/** Compiles the patterns and reads the practices before anyone waits for them. */
export const warmUp = async (tasks: readonly ('texts' | 'practices')[]): Promise<null> => {
  if (tasks.includes('texts')) summarizeTexts(['I feel a little tired.'], undefined);
  if (tasks.includes('practices')) await openPractices();
  return null;
};

lowerPriority();
