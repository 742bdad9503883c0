import type { ScriptRequest } from './script.ts';

const present = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/** What the person said or wrote of their own accord, in the order in which they said it. */
export const textsBy = ({ floats }: ScriptRequest): string[] =>
  present(floats.flatMap((float) => [float.prompt, float.speech_to_text, float.added_text]));

/** Everything that is known of the person: their words, their answers, and what others wrote about these. */
export const textsAbout = (request: ScriptRequest): string[] => [
  ...textsBy(request),
  ...request.questionsAndAnswers.map(({ answer }) => answer),
  ...present(request.floats.flatMap((float) => [float.summary, float.user_summary, float.user_short_summary])),
];
