import type { DeployAnswers, Remembered } from './answers.ts';
import { isLayer } from './answers.ts';
import { renderSamConfig } from './samConfig.ts';

/** One thing that a deployment does. Paths are relative to the repository. */
export type Step =
  /** `isQuiet`: what it writes is shown only when it fails. */
  | {
      readonly type: 'run';
      readonly command: readonly string[];
      readonly ifItFails: string;
      readonly ifMissing?: string;
      readonly isQuiet?: boolean;
    }
  | { readonly type: 'write'; readonly path: string; readonly content: string }
  /** Bundles the functions. */
  | { readonly type: 'bundle' }
  /** Makes a layer of a static ffmpeg. */
  | { readonly type: 'publish layer'; readonly path: string; readonly stackName: string; readonly region: string }
  /** Adds Float's rules to those of a bucket that no template has made, once that is allowed. */
  | { readonly type: 'add bucket rules'; readonly bucket: string; readonly region: string; readonly recordDays: number }
  /** Puts a new key in front of those that sign tokens. */
  | { readonly type: 'rotate keys'; readonly stackName: string; readonly region: string; readonly forgetsOld: boolean }
  /** Asks the stack for its address and bucket. */
  | { readonly type: 'read outputs'; readonly command: readonly string[]; readonly ifItFails: string }
  /** Asks the stack which secret signs its tokens. */
  | { readonly type: 'read secret'; readonly command: readonly string[] }
  /** Renders beds and previews here, and brings them into the bucket. */
  | { readonly type: 'publish music'; readonly region: string }
  /** Tells the app where the API is. */
  | { readonly type: 'set variable'; readonly path: string; readonly name: string };

export const ANSWERS_FILE = '.deploy-config.json';
const SAM_CONFIG_FILE = 'samconfig.toml';
/** Of `RecordDays` in `template.yaml`. */
const DEFAULT_RECORD_DAYS = 30;

/** What has to be installed; checked before anything is asked. */
export const planTools = (): readonly Step[] => [
  {
    type: 'run',
    command: ['aws', '--version'],
    ifMissing: 'The AWS CLI is missing: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
    ifItFails: 'The AWS CLI does not run: what it says above tells why.',
    isQuiet: true,
  },
  {
    type: 'run',
    command: ['sam', '--version'],
    ifMissing:
      'The SAM CLI is missing: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/install-sam-cli.html',
    ifItFails: 'The SAM CLI does not run: what it says above tells why.',
    isQuiet: true,
  },
];

const checkCredentials = (region: string): Step => ({
  type: 'run',
  command: ['aws', 'sts', 'get-caller-identity', '--region', region, '--output', 'text', '--query', 'Account'],
  ifItFails: 'AWS does not know these credentials: run "aws configure" or "aws sso login", or set AWS_PROFILE.',
  isQuiet: true,
});

/** Remembers answers. Nothing of them is secret. */
export const rememberStep = (answers: Remembered): Step => ({
  type: 'write',
  path: ANSWERS_FILE,
  content: `${JSON.stringify(answers, undefined, 2)}\n`,
});

export interface PrepareOptions {
  /** Undefined: keys stay as they are. */
  readonly rotation?: { readonly forgetsOld: boolean } | undefined;
}

/** What comes before the stack, in order (pure). */
export const planPreparation = (answers: Remembered, { rotation }: PrepareOptions = {}): readonly Step[] => {
  const { stackName, region, bucket, ffmpeg, parameters } = answers;
  const recordDays = Number(parameters?.RecordDays ?? DEFAULT_RECORD_DAYS);
  return [
    rememberStep(answers),
    checkCredentials(region),
    ...(bucket === '' ? [] : [{ type: 'add bucket rules', bucket, region, recordDays } as const]),
    { type: 'bundle' },
    ...(isLayer(ffmpeg) ? [] : [{ type: 'publish layer', path: ffmpeg, stackName, region } as const]),
    ...(rotation === undefined ? [] : [{ type: 'rotate keys', stackName, region, ...rotation } as const]),
  ];
};

const readOutputs = ({ stackName, region }: Pick<Remembered, 'stackName' | 'region'>): Step => {
  const describe = ['cloudformation', 'describe-stacks', '--stack-name', stackName, '--region', region];
  return {
    type: 'read outputs',
    command: ['aws', ...describe, '--query', 'Stacks[0].Outputs', '--output', 'json'],
    ifItFails: `The stack ${stackName} in ${region} cannot be described.`,
  };
};

/** Which secret signs the tokens of a stack. */
export const secretCommand = ({ stackName, region }: Pick<Remembered, 'stackName' | 'region'>): readonly string[] => [
  ...['aws', 'cloudformation', 'describe-stack-resource', '--stack-name', stackName, '--region', region],
  ...['--logical-resource-id', 'TokenSecret', '--query', 'StackResourceDetail.PhysicalResourceId', '--output', 'text'],
];

/** The stack and what it needs to play, in order (pure). Safe to do again: only what differs changes. */
export const planDeploy = (answers: DeployAnswers, { hasFrontend }: { hasFrontend: boolean }): readonly Step[] => [
  { type: 'write', path: SAM_CONFIG_FILE, content: renderSamConfig(answers) },
  {
    type: 'run',
    command: ['sam', 'deploy', '--config-file', SAM_CONFIG_FILE],
    ifItFails: [
      'sam deploy did not succeed: what it says above tells why. The stack is as it was before.',
      'Put that right and run "npm run deploy" again: the answers are remembered, and --set NAME=VALUE changes one.',
    ].join('\n'),
  },
  readOutputs(answers),
  { type: 'publish music', region: answers.region },
  ...(hasFrontend ? [{ type: 'set variable', path: 'frontend/.env', name: 'EXPO_PUBLIC_API_URL' } as const] : []),
];

/** What taking a deployment away does, in order (pure). */
export const planDestroy = ({ stackName, region }: Pick<Remembered, 'stackName' | 'region'>): readonly Step[] => [
  checkCredentials(region),
  readOutputs({ stackName, region }),
  { type: 'read secret', command: secretCommand({ stackName, region }) },
  {
    type: 'run',
    command: ['sam', 'delete', '--stack-name', stackName, '--region', region, '--no-prompts'],
    ifItFails: 'sam delete did not succeed: what it says above tells why. It is safe to run this again.',
  },
];

/** Sets one variable of a `.env` file; the others stay. */
export const setVariable = (content: string, name: string, value: string): string => {
  const others = content.split('\n').filter((line) => !line.startsWith(`${name}=`) && line !== '');
  return [...others, `${name}=${value}`, ''].join('\n');
};
