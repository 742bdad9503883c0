import type { Remembered } from './answers.ts';
import { questions } from './answers.ts';
import type { Step } from './plan.ts';
import { ANSWERS_FILE } from './plan.ts';

const shown = (part: string): string => (/^[\w./:=@[\]-]+$/.test(part) ? part : `'${part}'`);

/** A step in words, for whoever wants to see what would happen. */
export const describeStep = (step: Step): string => {
  switch (step.type) {
    case 'run':
    case 'read outputs':
    case 'read secret':
      return `run    ${step.command.map(shown).join(' ')}`;
    case 'write':
      return `write  ${step.path}\n${step.content.trimEnd().replace(/^/gm, '       | ')}`;
    case 'bundle':
      return 'bundle the functions into backend/dist/lambda/';
    case 'publish layer':
      return `make   the layer ${step.stackName}-ffmpeg of ${step.path}, and publish it`;
    case 'add bucket rules':
      return `add    rules to those of the bucket ${step.bucket}, after asking`;
    case 'rotate keys':
      return `put    a new key in front of those in the secret of ${step.stackName}${step.forgetsOld ? ', and no old one' : ''}`;
    case 'publish music':
      return 'render beds and previews here, and upload them to music/ and voices/ in the bucket';
    case 'set variable':
      return `write  ${step.path}\n       | ${step.name}=(the address of the API)`;
  }
};

/** What is known from before. */
export const describeRemembered = (answers: Partial<Remembered>): string => {
  const asked = questions.flatMap(({ name }) => (answers[name] === undefined ? [] : [[name, answers[name]] as const]));
  const all = [...asked, ...Object.entries(answers.parameters ?? {})];
  const width = Math.max(...all.map(([name]) => name.length));
  return [
    `Remembered in ${ANSWERS_FILE} (--set NAME=VALUE changes one, --ask asks for all of them again):`,
    ...all.map(([name, value]) => `  ${name.padEnd(width)}  ${value === '' ? '(none)' : value}`),
  ].join('\n');
};

/** What `--destroy` takes away, before it does. */
export const explainDestroy = ({
  stackName,
  region,
  bucket,
}: Pick<Remembered, 'stackName' | 'region' | 'bucket'>): string =>
  [
    `This takes away the functions, the address, the alarms and the logs of ${stackName} in ${region}.`,
    bucket === ''
      ? 'The bucket with all that people keep stays, and so does the secret that signs tokens.'
      : `The bucket ${bucket} stays as it is, and so does the secret that signs tokens.`,
  ].join('\n');

export interface Leftovers {
  readonly stackName: string;
  readonly region: string;
  readonly bucket: string;
  /** Whether it was there before Float. */
  readonly isOwnBucket: boolean;
  /** ARN of the layer version. */
  readonly ffmpeg: string;
  /** Of the secret that signs tokens; undefined: nobody knows it any more. */
  readonly secretArn: string | undefined;
}

const PERSON = '?'.repeat(32);
/** All that Float keeps, as patterns of `aws s3`. */
const OWN_KEYS = [
  ...[`g_${PERSON}/*`, `u_${PERSON}/*`, 'active/*', 'due/*', 'summaries/*', 'sign-ins/*', 'exports/*', 'erased/*'],
  'spending/*',
  ...['music/beds/*', 'music/previews/*', 'voices/previews/*', 'health/probe*'],
];

const bucketCommands = ({ bucket, isOwnBucket, region }: Leftovers): readonly string[] => {
  const empty = `aws s3 rm s3://${bucket} --recursive --region ${region} --only-show-errors`;
  if (!isOwnBucket) return [empty, `aws s3api delete-bucket --bucket ${bucket} --region ${region}`];
  return [`${empty} --exclude '*' ${OWN_KEYS.map((pattern) => `--include '${pattern}'`).join(' ')}`];
};

const layerCommand = ({ stackName, region, ffmpeg }: Leftovers): string => {
  const [, name, version] = /:layer:([\w-]+):(\d+)$/.exec(ffmpeg) ?? [];
  return name === `${stackName}-ffmpeg`
    ? `aws lambda delete-layer-version --layer-name ${name} --version-number ${version ?? ''} --region ${region}`
    : '';
};

/** What stays after `--destroy`, and the commands that take that away, too. */
export const explainLeftovers = (left: Leftovers): string => {
  const { bucket, isOwnBucket, secretArn, region } = left;
  const layer = layerCommand(left);
  return [
    'Gone. What stays, and how to delete it for good:',
    ...['', isOwnBucket ? `What people keep, in your bucket ${bucket}:` : `What people keep, in the bucket ${bucket}:`],
    ...bucketCommands(left).map((command) => `  ${command}`),
    ...['', 'The secret that signs tokens (it can be restored for seven days):'],
    secretArn === undefined
      ? `  aws secretsmanager list-secrets --region ${region} --query "SecretList[].[Name,ARN,Description]" --output text`
      : `  aws secretsmanager delete-secret --secret-id ${secretArn} --recovery-window-in-days 7 --region ${region}`,
    ...(layer === '' ? [] : ['', 'The layer with ffmpeg:', `  ${layer}`]),
  ].join('\n');
};
