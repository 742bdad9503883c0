import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, Remembered, Said } from './answers.ts';
import { completeAnswers, questions, rememberedSchema, secretVersionFor } from './answers.ts';
import { askAll } from './askAll.ts';
import { agree, openConversation } from './conversation.ts';
import { DeployProblem } from './deployProblem.ts';
import { describeRemembered } from './describe.ts';
import { inspectFfmpeg } from './inspectFfmpeg.ts';
import { planDeploy, planPreparation, planTools, rememberStep } from './plan.ts';
import type { RunCommand } from './runCommand.ts';
import type { RunParts } from './runSteps.ts';
import { runSteps } from './runSteps.ts';

export interface KeyRotation {
  /** Whether tokens of older keys are refused from then on. */
  readonly forgetsOld: boolean;
}

/** What somebody has typed behind `npm run deploy --`. */
export interface DeployOptions {
  /** Answers from before, with those of `--set`. */
  readonly known: Partial<Remembered>;
  readonly asksAgain: boolean;
  /** Takes every yes for granted. */
  readonly agrees: boolean;
  /** Undefined: keys stay as they are. */
  readonly rotation: KeyRotation | undefined;
}

export type SiteParts = Omit<RunParts, 'confirm'> & {
  /** Whether somebody can be asked. */
  readonly isTerminal: boolean;
};

const confirmer =
  ({ isTerminal, signal }: SiteParts, agrees: boolean) =>
  async (question: string): Promise<boolean> => {
    if (agrees) return true;
    if (!isTerminal) throw new DeployProblem(`${question} This is no terminal to ask in: --yes says so beforehand.`);
    using conversation = openConversation(signal);
    return await agree(conversation, question);
  };

/** The region that the AWS CLI takes by itself. */
const configuredRegion = async (run: RunCommand): Promise<string | undefined> => {
  const { code, output } = await run(['aws', 'configure', 'get', 'region'], { isRead: true });
  return code === 0 && output.trim() !== '' ? output.trim() : undefined;
};

/**
 * Says what is known already, and asks for the rest.
 *
 * @throws {DeployProblem} what is missing, when nobody can be asked
 * @throws {Stopped}
 */
export const askFor = async (
  asked: readonly Question[],
  options: Pick<DeployOptions, 'known' | 'asksAgain'>,
  parts: SiteParts,
): Promise<Partial<Said>> => {
  const { known, asksAgain } = options;
  const isComplete = asked.every(({ name }) => known[name] !== undefined);
  const region = parts.isTerminal && known.region === undefined ? await configuredRegion(parts.run) : undefined;
  if (isComplete && !asksAgain) parts.announce(describeRemembered(known));
  using conversation = parts.isTerminal ? openConversation(parts.signal) : undefined;
  return await askAll({
    ...{ questions: asked, known, asksAgain, conversation },
    suggestions: region === undefined ? {} : { region },
    inspect: (path) => inspectFfmpeg(path),
    announce: parts.announce,
  });
};

const ROTATION = [
  'A new key is put in front of those that sign tokens, and the functions are deployed with it.',
  'Tokens that were signed before stay valid, for the 90 days in which they can be renewed.',
].join('\n');
const FORGETTING = [
  'A new key takes the place of all that sign tokens, and the functions are deployed with it.',
  'Every token that was signed before is refused from then on: guests lose what they have made.',
].join('\n');

/** Asks for what is missing, deploys, and says where Float is. */
export const deploy = async (options: DeployOptions, site: SiteParts): Promise<void> => {
  const { announce, root } = site;
  const { rotation, known } = options;
  const parts: RunParts = { ...site, confirm: confirmer(site, options.agrees) };
  await runSteps(planTools(), parts);
  const { parameters } = known;
  const said = await askFor(questions, options, site);
  let remembered = rememberedSchema.parse({ ...said, parameters, tokenSecretVersion: secretVersionFor(said, known) });
  if (rotation !== undefined) {
    announce(rotation.forgetsOld ? FORGETTING : ROTATION);
    if (!(await parts.confirm('Go on?'))) {
      announce('Nothing was changed.');
      return;
    }
  }
  await runSteps(planPreparation(remembered, { rotation }), parts, async ({ ffmpegLayerArn, tokenSecretVersion }) => {
    remembered = {
      ...remembered,
      ffmpeg: ffmpegLayerArn ?? remembered.ffmpeg,
      tokenSecretVersion: tokenSecretVersion ?? remembered.tokenSecretVersion,
    };
    // At once: whatever fails from here on, neither has to be done again.
    await runSteps([rememberStep(remembered)], parts);
  });
  const hasFrontend = existsSync(join(root, 'frontend/package.json'));
  const { apiUrl } = await runSteps(planDeploy(completeAnswers(remembered), { hasFrontend }), parts);
  announce(farewell(apiUrl ?? ''));
};

const farewell = (apiUrl: string): string =>
  [
    ...['', `Float is at ${apiUrl} : open it, and press play.`],
    `Or try a whole session with curl:  docs/examples/session.sh ${apiUrl}`,
  ].join('\n');
