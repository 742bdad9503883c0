import type { DeployAnswers } from './answers.ts';
import { renderSamConfig } from './samConfig.ts';

/** One thing that a deployment does. Paths are relative to the repository. */
export type Step =
  | { readonly type: 'run'; readonly command: readonly string[]; readonly ifItFails: string }
  | { readonly type: 'write'; readonly path: string; readonly content: string }
  /** Bundles the functions. */
  | { readonly type: 'bundle' }
  /** Asks the stack for its address and bucket. */
  | { readonly type: 'read outputs'; readonly command: readonly string[] }
  /** Lets pages read from a bucket that no template has made. */
  | { readonly type: 'allow pages'; readonly bucket: string }
  /** Renders beds and previews here, and brings them into the bucket. */
  | { readonly type: 'publish music' }
  /** Tells the app where the API is. */
  | { readonly type: 'set variable'; readonly path: string; readonly name: string };

export const ANSWERS_FILE = '.deploy-config.json';
const SAM_CONFIG_FILE = 'samconfig.toml';

const tools = ({ region }: DeployAnswers): readonly Step[] => [
  {
    type: 'run',
    command: ['aws', '--version'],
    ifItFails: 'The AWS CLI is missing: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
  },
  {
    type: 'run',
    command: ['sam', '--version'],
    ifItFails:
      'The SAM CLI is missing: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/install-sam-cli.html',
  },
  {
    type: 'run',
    command: ['aws', 'sts', 'get-caller-identity', '--region', region, '--output', 'text', '--query', 'Account'],
    ifItFails: 'AWS does not know these credentials: run "aws configure" or "aws sso login", or set AWS_PROFILE.',
  },
];

/** Everything that a deployment does, in order (pure). Safe to do again: only what differs changes. */
export const planDeploy = (answers: DeployAnswers, { hasFrontend }: { hasFrontend: boolean }): readonly Step[] => {
  const { stackName, region, bucket } = answers;
  const describe = ['cloudformation', 'describe-stacks', '--stack-name', stackName, '--region', region];
  return [
    { type: 'write', path: ANSWERS_FILE, content: `${JSON.stringify(answers, undefined, 2)}\n` },
    { type: 'write', path: SAM_CONFIG_FILE, content: renderSamConfig(answers) },
    ...tools(answers),
    { type: 'bundle' },
    {
      type: 'run',
      command: ['sam', 'deploy', '--config-file', SAM_CONFIG_FILE],
      ifItFails: 'sam deploy did not succeed: what it says above tells why. It is safe to deploy again.',
    },
    {
      type: 'read outputs',
      command: ['aws', ...describe, '--query', 'Stacks[0].Outputs', '--output', 'json'],
    },
    ...(bucket === '' ? [] : [{ type: 'allow pages', bucket } as const]),
    { type: 'publish music' },
    ...(hasFrontend ? [{ type: 'set variable', path: 'frontend/.env', name: 'EXPO_PUBLIC_API_URL' } as const] : []),
  ];
};

/** What taking a deployment away does, in order (pure). */
export const planDestroy = (answers: DeployAnswers): readonly Step[] => [
  ...tools(answers),
  {
    type: 'run',
    command: ['sam', 'delete', '--stack-name', answers.stackName, '--region', answers.region, '--no-prompts'],
    ifItFails: 'sam delete did not succeed: what it says above tells why.',
  },
];

/** What stays after {@link planDestroy}, in words. */
export const explainDestroy = ({ stackName, region, bucket }: DeployAnswers): string =>
  [
    `This takes away the functions, the address, the alarms and the logs of ${stackName} in ${region}.`,
    bucket === ''
      ? 'The bucket with all that people keep stays, and so does the secret that signs tokens: empty and delete them by hand.'
      : `The bucket ${bucket} stays as it is, and so does the secret that signs tokens.`,
  ].join('\n');

const shown = (part: string): string => (/^[\w./:=@[\]-]+$/.test(part) ? part : `'${part}'`);

/** A step in words, for whoever wants to see what would happen. */
export const describeStep = (step: Step): string => {
  switch (step.type) {
    case 'run':
    case 'read outputs':
      return `run    ${step.command.map(shown).join(' ')}`;
    case 'write':
      return `write  ${step.path}\n${step.content.trimEnd().replace(/^/gm, '       | ')}`;
    case 'bundle':
      return 'bundle the functions into backend/dist/lambda/';
    case 'allow pages':
      return `allow  pages of any origin to read what they have a signed URL for from ${step.bucket}`;
    case 'publish music':
      return 'render beds and previews here, and upload them to music/ and voices/ in the bucket';
    case 'set variable':
      return `write  ${step.path}\n       | ${step.name}=(the address of the API)`;
  }
};

/** Sets one variable of a `.env` file; the others stay. */
export const setVariable = (content: string, name: string, value: string): string => {
  const others = content.split('\n').filter((line) => !line.startsWith(`${name}=`) && line !== '');
  return [...others, `${name}=${value}`, ''].join('\n');
};
