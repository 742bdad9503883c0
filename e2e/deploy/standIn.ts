/** Stands in for `aws` and `sam`: notes how it was called, and answers as they do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call, PretendAccount } from './pretendAccount.ts';
import { changeAccount, FOLDER_VARIABLE, noteCall, readAccount, STACK_BUCKET } from './pretendAccount.ts';

const folder = process.env[FOLDER_VARIABLE] ?? '';
const [program = '', ...args] = process.argv.slice(2);
const account = readAccount(folder);

/** Ends as the AWS CLI 2 does: 254 when the service refuses, 253 without configuration, 252 for wrong usage. */
const refuse = (words: string, code: number): never => {
  process.stderr.write(`\n${words}\n`);
  process.exit(code);
};

const say = (words: string): void => {
  process.stdout.write(`${words}\n`);
};

const option = (name: string): string => {
  const index = args.indexOf(name);
  const value = index < 0 ? undefined : args[index + 1];
  return value ?? refuse(`the following arguments are required: ${name}`, 252);
};

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const note = (more: Partial<Call> = {}): void => {
  noteCall(folder, { command: [program, ...args].join(' '), cwd: process.cwd(), ...more });
};

const needCredentials = (): void => {
  if (account.credentials === 'missing')
    refuse('Unable to locate credentials. You can configure credentials by running "aws configure".', 253);
  if (account.credentials === 'expired')
    refuse(
      'An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired',
      254,
    );
};

const stackOf = (operation: string): NonNullable<PretendAccount['stack']> => {
  const name = option('--stack-name');
  const { stack } = account;
  if (stack?.name === name) return stack;
  const words = `when calling the ${operation} operation: Stack with id ${name} does not exist`;
  return refuse(`An error occurred (ValidationError) ${words}`, 254);
};

const secretOf = (): NonNullable<PretendAccount['secret']> =>
  account.secret ?? refuse('An error occurred (ResourceNotFoundException): there is no such secret', 254);

const publishLayer = (): void => {
  const zip = readFileSync(option('--zip-file').replace('fileb://', ''));
  if (!zip.includes('bin/ffmpeg')) refuse('An error occurred (InvalidParameterValueException): no layer', 254);
  const version = account.layers + 1;
  changeAccount(folder, { layers: version });
  say(`arn:aws:lambda:${option('--region')}:123456789012:layer:${option('--layer-name')}:${version}`);
};

const putSecret = (): void => {
  const path = option('--secret-string').replace('file://', '');
  const value = readFileSync(path, 'utf8');
  const version = secretOf().version + 1;
  note({ input: value });
  changeAccount(folder, { secret: { value, version } });
  say(`version-${version}`);
};

const answers: Readonly<Record<string, () => void>> = {
  'sts get-caller-identity': () => {
    say('123456789012');
  },
  'cloudformation describe-stacks': () => {
    const { bucket } = stackOf('DescribeStacks');
    const apiUrl = 'https://a1b2c3.execute-api.us-east-1.amazonaws.com';
    const outputs = { ApiUrl: apiUrl, BucketName: bucket };
    say(JSON.stringify(Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }))));
  },
  'cloudformation describe-stack-resource': () => {
    stackOf('DescribeStackResource');
    say('arn:aws:secretsmanager:us-east-1:123456789012:secret:TokenSecret-AbCdEf');
  },
  'lambda publish-layer-version': publishLayer,
  'secretsmanager get-secret-value': () => {
    say(secretOf().value);
  },
  'secretsmanager put-secret-value': putSecret,
};

const aws = (): void => {
  const [service = '', operation = ''] = args;
  if (service !== 'secretsmanager' || operation !== 'put-secret-value') note();
  if (service === '--version') {
    say('aws-cli/2.31.0 Python/3.13.7 Linux/6.1.0 exe/x86_64.debian.12');
    return;
  }
  if (service === 'configure') {
    if (account.region === undefined) process.exit(1);
    say(account.region);
    return;
  }
  const answer = answers[`${service} ${operation}`];
  if (answer === undefined) return refuse(`aws: error: argument operation: Invalid choice: ${operation}`, 252);
  needCredentials();
  // Without it, the real one would look for one, and say that there is none.
  option('--region');
  answer();
};

const deployStack = (): void => {
  const samConfig = readIfThere(option('--config-file')) ?? '';
  const functions = 'backend/dist/lambda';
  const isBundled = (name: string): boolean => existsSync(join(functions, name, 'index.mjs'));
  note({ samConfig, bundled: existsSync(functions) ? readdirSync(functions).filter(isBundled).sort() : [] });
  const set = (name: string): string => new RegExp(String.raw`"${name}=\\"(.*)\\""`).exec(samConfig)?.[1] ?? '';
  say('\n\tDeploying with following values\n\t===============================');
  if (account.samDeploy === 'fails') {
    say('CREATE_FAILED   AWS::Lambda::Function   WorkerFunction   Specified ReservedConcurrentExecutions is too high');
    process.stderr.write('Error: Failed to create/update the stack: float, Waiter StackCreateComplete failed\n');
    process.exit(1);
  }
  if (account.samDeploy === 'takes forever') {
    process.once('SIGINT', () => {
      say('\nAborted!');
      process.exit(1);
    });
    say('\nWaiting for stack create/update to complete');
    setInterval(() => undefined, 1000);
    return;
  }
  const name = /^stack_name = "(.*)"$/m.exec(samConfig)?.[1] ?? '';
  const bucket = set('ExistingBucket') === '' ? STACK_BUCKET : set('ExistingBucket');
  const secret = account.secret ?? { value: JSON.stringify({ kid: 'aws1', key: 'a'.repeat(64) }), version: 1 };
  changeAccount(folder, { stack: { name, bucket }, secret });
  say(`\nSuccessfully created/updated stack - ${name}`);
};

const sam = (): void => {
  if (args[0] === 'deploy') {
    deployStack();
    return;
  }
  note();
  if (args[0] === '--version') say('SAM CLI, version 1.146.0');
  else if (args[0] === 'delete' && args.includes('--no-prompts')) {
    if (account.stack?.name !== option('--stack-name')) refuse('Error: The input stack does not exist', 1);
    changeAccount(folder, { stack: undefined } as unknown as Partial<PretendAccount>);
    say('Deleted successfully');
  } else refuse('Error: No such command', 2);
};

if (program === 'aws') aws();
else sam();
