import type { Remembered } from './answers.ts';
import { problemWith, questions, rememberedSchema } from './answers.ts';
import type { DeployOptions, SiteParts } from './deployment.ts';
import { askFor } from './deployment.ts';
import { openConversation } from './conversation.ts';
import { DeployProblem } from './deployProblem.ts';
import { describeStep, explainDestroy, explainLeftovers } from './describe.ts';
import { planDestroy, planTools, rememberStep } from './plan.ts';
import { runSteps } from './runSteps.ts';

/** All that has to be known to take a stack away. */
const asked = questions.filter(({ name }) => name === 'stackName' || name === 'region');

/** Says what goes and what stays, asks for the stack's name, and takes it away. */
export const destroy = async (options: DeployOptions, site: SiteParts): Promise<void> => {
  const { announce, isTerminal } = site;
  if (!isTerminal) throw new DeployProblem('--destroy asks before it does anything: run it in a terminal.');
  const parts = { ...site, confirm: () => Promise.resolve(false) };
  await runSteps(planTools(), parts);
  const { stackName = '', region = '' } = await askFor(asked, options, site);
  const { bucket: ownBucket = '', ffmpeg = '' } = options.known;
  announce(explainDestroy({ stackName, region, bucket: ownBucket }));
  if (!(await typesName(stackName, site.signal)))
    throw new DeployProblem('That is not its name. Nothing was taken away.');
  const { bucket = ownBucket, secretArn } = await runSteps(planDestroy({ stackName, region }), parts);
  const remembered = rememberedSchema.safeParse({ ...options.known, tokenSecretVersion: undefined });
  // The next stack of this name has a secret of its own.
  if (remembered.success) await runSteps([rememberStep(remembered.data)], parts);
  announce(explainLeftovers({ stackName, region, bucket, isOwnBucket: ownBucket !== '', ffmpeg, secretArn }));
};

const typesName = async (stackName: string, signal: AbortSignal): Promise<boolean> => {
  using conversation = openConversation(signal);
  return (await conversation.ask(`Type ${stackName} to go on: `)) === stackName;
};

/** Shows what {@link destroy} would do. */
export const showDestruction = (known: Partial<Remembered>, announce: (line: string) => void): void => {
  const { stackName = 'float', region = '', bucket = '' } = known;
  const problem = problemWith('stackName', stackName) ?? problemWith('region', region);
  if (problem !== undefined) throw new DeployProblem(`It has to know the stack and its region: --set region=…`);
  announce(explainDestroy({ stackName, region, bucket }));
  for (const step of [...planTools(), ...planDestroy({ stackName, region })]) announce(describeStep(step));
};
