import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FloatError } from '../src/errors.ts';
import type { DeployAnswers, Question } from './deploy/answers.ts';
import { deployAnswersSchema, problemWith, questions } from './deploy/answers.ts';
import { ANSWERS_FILE, describeStep, explainDestroy, planDeploy, planDestroy } from './deploy/plan.ts';
import { DeployProblem, runSteps } from './deploy/runSteps.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HELP = `Usage: npm run deploy -- [--dry-run] [--destroy] [--set NAME=VALUE …]

  --dry-run          show every command and file, and do nothing
  --destroy          take the stack away again
  --set NAME=VALUE   answer a question beforehand: ${questions.map(({ name }) => name).join(', ')}
`;
/** Stands for an answer that a dry run can do without. */
const UNKNOWN: Partial<DeployAnswers> = {
  region: 'eu-central-1',
  ffmpegLayerArn: 'arn:aws:lambda:eu-central-1:000000000000:layer:ffmpeg:1',
};

type Known = Readonly<Record<string, string | undefined>>;

const announce = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const readRemembered = (): Known => {
  const path = join(ROOT, ANSWERS_FILE);
  if (!existsSync(path)) return {};
  try {
    return deployAnswersSchema.partial().parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new DeployProblem(`${ANSWERS_FILE} cannot be understood: mend or delete it.`, { cause });
  }
};

const readSet = (settings: readonly string[]): Known =>
  Object.fromEntries(
    settings.map((setting) => {
      const [name = '', ...value] = setting.split('=');
      if (!questions.some((question) => question.name === name)) throw new DeployProblem(`--set ${name}: unknown`);
      return [name, value.join('=')];
    }),
  );

const askFor = async ({ name, text, suggestion }: Question): Promise<string> => {
  if (!process.stdin.isTTY) throw new DeployProblem(`${text}? Say it with --set ${name}=…`);
  using lines = createInterface({ input: process.stdin, output: process.stdout });
  for (;;) {
    const said =
      (await lines.question(`${text}${suggestion ? ` [${suggestion}]` : ''}: `)).trim() || (suggestion ?? '');
    const problem = problemWith(name, said);
    if (problem === undefined) return said;
    announce(`${name} ${problem}`);
  }
};

const answerAll = async (known: Known, isDry: boolean): Promise<DeployAnswers> => {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const { name, suggestion } = question;
    const said = known[name] ?? (isDry ? (suggestion ?? UNKNOWN[name]) : undefined) ?? (await askFor(question));
    const problem = problemWith(name, said);
    if (problem !== undefined) throw new DeployProblem(`${name} ${problem}`);
    answers[name] = said;
  }
  return deployAnswersSchema.parse(answers);
};

const confirmDestroy = async (answers: DeployAnswers): Promise<boolean> => {
  announce(explainDestroy(answers));
  if (!process.stdin.isTTY) throw new DeployProblem('--destroy asks before it does anything: run it in a terminal.');
  using lines = createInterface({ input: process.stdin, output: process.stdout });
  return (await lines.question(`Type ${answers.stackName} to go on: `)).trim() === answers.stackName;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      destroy: { type: 'boolean', default: false },
      set: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const { 'dry-run': isDry, destroy: isDestroy } = values;
  if (values.help) {
    announce(HELP);
    return;
  }
  const answers = await answerAll({ ...readRemembered(), ...readSet(values.set) }, isDry);
  const hasFrontend = existsSync(join(ROOT, 'frontend/package.json'));
  const steps = isDestroy ? planDestroy(answers) : planDeploy(answers, { hasFrontend });
  if (isDry) {
    if (isDestroy) announce(explainDestroy(answers));
    for (const step of steps) announce(describeStep(step));
    return;
  }
  if (isDestroy && !(await confirmDestroy(answers))) return;
  const outputs = await runSteps(steps, { root: ROOT, answers, announce });
  if (outputs !== undefined) announce(`\nFloat is at ${outputs.apiUrl} : open it, and press play.`);
};

try {
  await main();
} catch (error) {
  const isExpected = error instanceof DeployProblem || error instanceof FloatError;
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isExpected && !isUsage) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
