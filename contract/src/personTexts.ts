import type { MeditationRequest } from './meditation.ts';

/** Everything that a person says in a request: the texts of every float, and their answers. */
export const textsOf = (request: MeditationRequest): string[] =>
  [
    ...request.input_data.floats.flatMap((float) => [
      ...[float.prompt, float.speech_to_text, float.added_text],
      ...[float.summary, float.user_summary, float.user_short_summary],
    ]),
    ...request.qa_transcript.map(({ answer: words }) => words),
  ].filter((text) => text !== undefined);
