import {
  jobIdSchema,
  meditationRequestSchema,
  type MeditationRequest,
  optionalTextSchema,
  type Safety,
  userIdSchema,
  textsOf,
} from '@float/contract';
import { assessTexts, findSigns } from '@float/safety/all';
import type { FloatError } from '../errors.ts';
import type { SessionOrder } from '../meditation/session.ts';
import { isCheckIn, signsOf } from '../summary/dangerSigns.ts';
import { createSummarizer } from '../summary/summarize.ts';
import type { TextReading } from '../understanding/textReading.ts';
import { type SessionWish, wrongUsage } from './commandLine.ts';

const { summarizeTexts } = createSummarizer({ assessTexts, findSigns });

/** Who asks on the command line: nobody else can look into the store of that process. */
const CALLER = userIdSchema.parse(`g_${'0'.repeat(32)}`);

export interface OrderParts {
  readonly nowMs: () => number;
  readonly newUuid: () => string;
  /** From 0 to 2³² − 1. */
  readonly newSeed: () => number;
  /** Of the day, where the caller is. */
  readonly hour: () => number;
  /** Chooses help-lines. */
  readonly region: string | undefined;
}

/** What is to be made, and what is to be said first. */
export interface PlannedSession {
  readonly order: SessionOrder;
  readonly safety: Safety | null;
  /** Maybe danger: a quiet line says where help is. */
  readonly isCheckIn: boolean;
}

/**
 * Names what is felt as a client of the API would, and orders a session for it.
 *
 * @param words    as the person wrote them
 * @param reading  what they mean
 * @throws         {FloatError} `INVALID_REQUEST` when there are none, or too many
 */
export const planSession = (
  wish: SessionWish,
  words: string,
  reading: TextReading,
  parts: OrderParts,
): PlannedSession => {
  const request = toRequest(wish, words, reading, parts);
  const safety = assessTexts(textsOf(request), parts.region, signsOf(reading));
  const order: SessionOrder = {
    ...{ user: CALLER, job: jobIdSchema.parse(parts.newUuid()), epoch: 1, request },
    seed: wish.seed ?? parts.newSeed(),
    createdAtMs: parts.nowMs(),
    care: safety ?? undefined,
    recentPractices: [],
  };
  return { order, safety, isCheckIn: safety === null && isCheckIn(reading) };
};

const toRequest = (wish: SessionWish, words: string, reading: TextReading, parts: OrderParts): MeditationRequest => {
  const { summary } = summarizeTexts([cleanWords(words)], parts.region, reading);
  const { label, intensity, title, reflection, note } = summary;
  return meditationRequestSchema.parse({
    inference_type: 'meditation',
    user_id: CALLER,
    input_data: [
      {
        ...{ sentiment_label: label, intensity, added_text: words },
        ...{ summary: note, user_summary: reflection, user_short_summary: title },
      },
    ],
    music_list: wish.music === undefined ? [] : [wish.music],
    duration_minutes: wish.minutes,
    voice: wish.voice,
    local_hour: wish.hour ?? parts.hour(),
  });
};

const cleanWords = (words: string): string => {
  const { data, error } = optionalTextSchema.safeParse(words);
  if (error !== undefined) throw wrongUsage(`How you feel ${error.issues[0]?.message ?? 'cannot be read'}`);
  if (data === undefined) throw nothingSaid();
  return data;
};

export const nothingSaid = (): FloatError =>
  wrongUsage('Say how you feel, as in: npm run float -- "so much on my mind" (--help tells more)');
