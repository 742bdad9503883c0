import type { MeditationRequest } from './meditation.ts';

const isSaid = (text: string | undefined): text is string => text !== undefined;

/** What a person said in their own words: typed, spoken or answered. Without summaries, which Float wrote. */
export const ownTextsOf = (request: MeditationRequest): string[] =>
  [
    ...request.input_data.floats.flatMap(({ prompt, speech_to_text, added_text }) => [
      prompt,
      speech_to_text,
      added_text,
    ]),
    ...request.qa_transcript.map(({ answer }) => answer),
  ].filter(isSaid);

/** Everything that a person says in a request: the texts of every float, and their answers. */
export const textsOf = (request: MeditationRequest): string[] =>
  [
    ...request.input_data.floats.flatMap((float) => [
      ...[float.prompt, float.speech_to_text, float.added_text],
      ...[float.summary, float.user_summary, float.user_short_summary],
    ]),
    ...request.qa_transcript.map(({ answer: words }) => words),
  ].filter(isSaid);
