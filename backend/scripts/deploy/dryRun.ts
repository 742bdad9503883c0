import { FloatError } from '../../src/errors.ts';
import type { Remembered } from './answers.ts';
import { completeAnswers, isLayer, problemWith, questions, rememberedSchema } from './answers.ts';
import { readBucketRules } from './bucketAccess.ts';
import { describeChanges, mergeRules } from './bucketRules.ts';
import type { KeyRotation } from './deployment.ts';
import { DeployProblem } from './deployProblem.ts';
import { describeStep } from './describe.ts';
import { inspectFfmpeg, readVersion } from './inspectFfmpeg.ts';
import type { Step } from './plan.ts';
import { planDeploy, planPreparation, planTools } from './plan.ts';

/** Stands for an answer that a dry run can do without. */
const UNKNOWN_REGION = 'eu-central-1';
const layerIn = (region: string): string => `arn:aws:lambda:${region}:000000000000:layer:ffmpeg:1`;

/** @throws {DeployProblem} for an answer that a deployment would not take */
const assume = async (known: Partial<Remembered>): Promise<Remembered> => {
  const { region = UNKNOWN_REGION, ffmpeg = layerIn(region) } = known;
  const suggested = Object.fromEntries(questions.map(({ name, suggestion }) => [name, suggestion]));
  const said = { ...suggested, ...known, region, ffmpeg };
  for (const { name } of questions) {
    const problem = problemWith(name, said[name] ?? '', said);
    if (problem !== undefined) throw new DeployProblem(`${name} ${problem}`);
  }
  const assumed = rememberedSchema.parse(said);
  if (isLayer(ffmpeg)) return assumed;
  // Nothing is run, not even this.
  const { architecture } = await inspectFfmpeg(ffmpeg, readVersion);
  return { ...assumed, architecture };
};

const bucketRules = async (step: Extract<Step, { type: 'add bucket rules' }>): Promise<string> => {
  const { bucket, region, recordDays } = step;
  try {
    const present = await readBucketRules({ bucket, region });
    const changes = describeChanges(bucket, present, mergeRules(present, recordDays));
    return changes === '' ? 'which has them already' : changes;
  } catch (error) {
    if (!(error instanceof FloatError)) throw error;
    return `which cannot be read from here, so that they cannot be shown: ${error.message}`;
  }
};

/** Shows every command and file of a deployment, and does nothing: it reads the rules of a bucket at most. */
export const showDeployment = async (
  known: Partial<Remembered>,
  rotation: KeyRotation | undefined,
  { hasFrontend, announce }: { hasFrontend: boolean; announce: (line: string) => void },
): Promise<void> => {
  const remembered = await assume(known);
  const { ffmpeg, region } = remembered;
  const answers = completeAnswers({ ...remembered, ffmpeg: isLayer(ffmpeg) ? ffmpeg : layerIn(region) });
  const steps = [...planTools(), ...planPreparation(remembered, { rotation }), ...planDeploy(answers, { hasFrontend })];
  for (const step of steps) {
    announce(describeStep(step));
    if (step.type === 'add bucket rules') announce((await bucketRules(step)).replace(/^/gm, '       | '));
  }
};
