import type { AnswerName, Question, Remembered, Said } from './answers.ts';
import { isLayer, problemWith } from './answers.ts';
import type { Conversation } from './conversation.ts';
import { DeployProblem } from './deployProblem.ts';
import type { LayerFfmpeg } from './inspectFfmpeg.ts';
import { megabytes } from './inspectFfmpeg.ts';

export interface AskParts {
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
  /** Said before, or with `--set`. */
  readonly known: Partial<Remembered>;
  /** Undefined: not on a terminal. */
  readonly conversation: Conversation | undefined;
  /** Asks for everything, with what is known as the suggestion. */
  readonly asksAgain: boolean;
  /** Better suggestions than the questions' own. */
  readonly suggestions: Partial<Said>;
  /** @throws {DeployProblem} */
  readonly inspect: (path: string) => Promise<LayerFfmpeg>;
  readonly announce: (line: string) => void;
}

type Answers = Partial<Record<AnswerName, string>>;

/** Each of them was looked at before it got there. */
const others = (answers: Answers): Partial<Said> => answers as Partial<Said>;

/** @returns what is wrong; what an ffmpeg that is named by its path tells is taken as the architecture */
const judge = async (
  name: AnswerName,
  value: string,
  answers: Answers,
  parts: AskParts,
): Promise<string | undefined> => {
  const problem = problemWith(name, value, others(answers));
  if (problem !== undefined) return `${name} ${problem}`;
  if (name !== 'ffmpeg' || isLayer(value)) return undefined;
  try {
    const { version, architecture, bytes } = await parts.inspect(value);
    parts.announce(`  ${version}, ${architecture}, ${megabytes(bytes)}`);
    answers.architecture = architecture;
    return undefined;
  } catch (error) {
    if (error instanceof DeployProblem) return error.message;
    throw error;
  }
};

const ask = async (
  { name, text, suggestion }: Question,
  conversation: Conversation,
  answers: Answers,
  parts: AskParts,
): Promise<string> => {
  for (;;) {
    const said = (await conversation.ask(`${text}${suggestion ? ` [${suggestion}]` : ''}: `)) || (suggestion ?? '');
    const problem = await judge(name, said, answers, parts);
    if (problem === undefined) return said;
    parts.announce(problem);
  }
};

/** What is known already, when that will do. */
const knownAnswer = async (name: AnswerName, answers: Answers, parts: AskParts): Promise<string | undefined> => {
  const known = parts.known[name];
  if (known === undefined || parts.asksAgain) return undefined;
  const problem = await judge(name, known, answers, parts);
  if (problem === undefined) return known;
  parts.announce(problem);
  return undefined;
};

const missingMessage = (missing: readonly AnswerName[]): string =>
  [
    'This is no terminal to ask in. Say what is missing with:',
    `  ${missing.map((name) => `--set ${name}=…`).join(' ')}`,
  ].join('\n');

/**
 * Completes the answers, by asking for what is not known or cannot be taken.
 *
 * @throws {DeployProblem} that names everything that is missing when nobody can be asked
 * @throws {Stopped}
 */
export const askAll = async (parts: AskParts): Promise<Partial<Said>> => {
  const { questions, known, conversation, suggestions } = parts;
  const answers: Answers = {};
  const missing: AnswerName[] = [];
  for (const question of questions) {
    const { name } = question;
    if (answers[name] !== undefined) continue;
    const answer = await knownAnswer(name, answers, parts);
    if (answer !== undefined) answers[name] = answer;
    else if (conversation === undefined) missing.push(name);
    else {
      const suggestion = known[name] ?? suggestions[name] ?? question.suggestion;
      answers[name] = await ask({ ...question, suggestion }, conversation, answers, parts);
    }
  }
  if (missing.length > 0) throw new DeployProblem(missingMessage(missing));
  return others(answers);
};
