import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateBucketCommand, GetBucketCorsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { staticFfmpeg } from '@float/backend/scripts/deploy/elfFixture.ts';
import type { S3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { startS3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeploySite } from './deploy/deploySite.ts';
import { openDeploySite } from './deploy/deploySite.ts';
import type { Call } from './deploy/pretendAccount.ts';
import { changeAccount, openAccount, readAccount, STACK_BUCKET, takeCalls } from './deploy/pretendAccount.ts';
import { descendantsOf, livingOf } from './processTree.ts';
import type { PseudoTerminal } from './pseudoTerminal.ts';

const LAYER = 'arn:aws:lambda:us-east-1:123456789012:layer:ffmpeg:3';
const OWN_BUCKET = 'was-there-before';
const ENTER = '\r';
const CTRL_C = '\x03';
const CTRL_D = '\x04';
const answers = { stackName: 'float', region: 'us-east-1', bucket: '', ffmpeg: LAYER };
const rest = { architecture: 'arm64', guests: 'on', oidcIssuers: '' };
const everything = Object.entries({ ...answers, ...rest }).flatMap(([name, value]) => ['--set', `${name}=${value}`]);

let s3: S3Server;
let client: S3Client;
let site: DeploySite;
beforeAll(async () => {
  s3 = await startS3Server();
  const { endpoint, region, credentials } = s3;
  client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  for (const Bucket of [STACK_BUCKET, OWN_BUCKET]) await client.send(new CreateBucketCommand({ Bucket }));
  site = await openDeploySite(s3);
});
afterAll(async () => {
  client.destroy();
  await site[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});
beforeEach(async () => {
  openAccount(site.account);
  for (const path of await site.files()) await rm(join(site.root, path));
});

/** Waits until the screen ends with a question, and answers it. */
const reply = async (terminal: PseudoTerminal, question: RegExp, keys: string): Promise<void> => {
  // Behind a question, readline puts the cursor in its place.
  await terminal.shows(new RegExp(String.raw`${question.source}(\x1b\[[\d;]*[A-Za-z])*$`));
  terminal.type(keys);
};

const commandsOf = (calls: readonly Call[]): string[] => calls.map(({ command }) => command);
const calls = (): string[] => commandsOf(takeCalls(site.account));
/** As a deployment before this one has. */
const remember = (more: object = {}): Promise<void> =>
  writeFile(join(site.root, '.deploy-config.json'), JSON.stringify({ ...answers, ...rest, ...more }));
const keysIn = async (Bucket: string): Promise<string[]> =>
  ((await client.send(new ListObjectsV2Command({ Bucket }))).Contents ?? []).map(({ Key }) => Key!);

describe('npm run deploy (Ceph)', () => {
  it('shows all that it would do in a dry run, and does nothing', async () => {
    const { code, output, errors } = await site.run(['--dry-run'], { tools: [] });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('run    sam deploy --config-file samconfig.toml\n');
    expect(output).toContain('       | stack_name = "float"\n');
    expect(await site.files()).toEqual([]);
    expect(calls()).toEqual([]);
  });

  it('asks for everything at first, again for what cannot be taken, and takes a suggestion by Enter', async () => {
    const terminal = site.open([]);
    await reply(terminal, /Name of the stack \[float\]: /, `my stack${ENTER}`);
    await reply(terminal, /stackName takes letters[^]+Name of the stack \[float\]: /, ENTER);
    await reply(terminal, /Region: /, ENTER);
    await reply(terminal, /region takes a region[^]+Region: /, `us-east-1${ENTER}`);
    await reply(terminal, /An existing bucket \(empty: make one\): /, ENTER);
    await reply(terminal, /path of a static ffmpeg to make one of: /, `ffmpeg${ENTER}`);
    await reply(terminal, /ffmpeg takes the ARN of a layer[^]+make one of: /, `${process.execPath}${ENTER}`);
    await reply(terminal, /linked dynamically[^]+Take a static build[^]+make one of: /, `${LAYER}${ENTER}`);
    await reply(terminal, /arm64 or x86_64\) \[arm64\]: /, ENTER);
    await reply(terminal, /on or off\) \[on\]: /, `off${ENTER}`);
    await reply(terminal, /OIDC issuers, [^]+\(empty: none\): /, ENTER);
    await reply(terminal, /nobody could sign in[^]+\(empty: none\): /, `https://accounts.example=float-web${ENTER}`);
    expect([await terminal.ended, terminal.screen()]).toEqual([0, expect.any(String) as string]);

    const made = takeCalls(site.account);
    expect(commandsOf(made)).toEqual([
      'aws --version',
      'sam --version',
      'aws configure get region',
      'aws sts get-caller-identity --region us-east-1 --output text --query Account',
      'sam deploy --config-file samconfig.toml',
      'aws cloudformation describe-stacks --stack-name float --region us-east-1 --query Stacks[0].Outputs --output json',
    ]);
    const samDeploy = made.find(({ samConfig }) => samConfig !== undefined)!;
    expect(samDeploy).toMatchObject({ cwd: site.root, bundled: ['api', 'sweeper', 'worker'] });
    expect(samDeploy.samConfig).toContain(`  "FfmpegLayerArn=\\"${LAYER}\\"",\n  "Architecture=\\"arm64\\"",\n`);
    expect(JSON.parse((await site.read('.deploy-config.json'))!)).toEqual({
      ...{ ...answers, ...rest, guests: 'off', oidcIssuers: 'https://accounts.example=float-web' },
    });
    expect(await site.read('frontend/.env')).toBe(
      'EXPO_PUBLIC_OTHER=theirs\nEXPO_PUBLIC_API_URL=https://a1b2c3.execute-api.us-east-1.amazonaws.com\n',
    );
    expect(terminal.screen()).toContain('Float is at https://a1b2c3.execute-api.us-east-1.amazonaws.com');
    const keys = await keysIn(STACK_BUCKET);
    expect(keys.filter((key) => /^music\/beds\/\w+\.json$/.test(key)).length).toBeGreaterThanOrEqual(6);
    expect(keys.filter((key) => key.startsWith('voices/previews/'))).toHaveLength(3);
  });

  it('asks nothing the second time, says what it remembers, and changes what is set', async () => {
    await remember();
    const terminal = site.open([
      '--set',
      'guests=off',
      '--set',
      'oidcIssuers=https://a.example=b',
      '--set',
      'LogDays=7',
    ]);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toMatch(/Remembered in \.deploy-config\.json[^]+stackName +float\r\n +region +us-east-1/);
    // That is how a question is drawn.
    expect(terminal.screen()).not.toContain('\x1b[0J');
    const [samDeploy] = takeCalls(site.account).filter(({ samConfig }) => samConfig !== undefined);
    expect(samDeploy!.samConfig).toMatch(/"Guests=\\"off\\""[^]+"OidcIssuers=\\"https:\/\/a.example=b\\""/);
    expect(samDeploy!.samConfig).toContain('"LogDays=\\"7\\""');
    expect(JSON.parse((await site.read('.deploy-config.json'))!)).toMatchObject({
      ...{ guests: 'off', parameters: { LogDays: '7' } },
    });
  });

  it('asks for everything again with --ask, and suggests what it remembers', async () => {
    await remember({ guests: 'off', oidcIssuers: 'https://a.example=b' });
    const terminal = site.open(['--ask']);
    await reply(terminal, /Name of the stack \[float\]: /, ENTER);
    await reply(terminal, /Region \[us-east-1\]: /, CTRL_D);
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).toContain('Stopped. Nothing was changed.');
  });

  it('suggests the region that the AWS CLI has', async () => {
    changeAccount(site.account, { region: 'eu-west-1' });
    const terminal = site.open(['--set', 'stackName=calm']);
    await reply(terminal, /Region \[eu-west-1\]: /, CTRL_C);
    expect(await terminal.ended).toBe(130);
  });
});

describe('what is missing (Ceph)', () => {
  it.each([
    ['the AWS CLI', ['sam'], 'The AWS CLI is missing: https://'],
    ['the SAM CLI', ['aws'], 'The SAM CLI is missing: https://'],
  ] as const)('of tools is said before anything is asked: %s', async (_name, tools, message) => {
    const terminal = site.open([], { tools });
    expect(await terminal.ended).toBe(1);
    expect(terminal.screen()).toContain(message);
    expect(terminal.screen()).not.toContain('Name of the stack');
    expect(await site.files()).toEqual([]);
  });

  it.each([
    ['missing', 'There are no credentials for AWS: run "aws configure"'],
    ['expired', 'The credentials for AWS have expired: run "aws sso login"'],
  ] as const)(
    'of credentials is said when they are %s, and nothing has to be answered again',
    async (credentials, message) => {
      changeAccount(site.account, { credentials });
      const { code, errors } = await site.run(everything);
      expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining(message) as string });
      expect(calls().at(-1)).toMatch(/^aws sts/);
      expect(await site.files()).toEqual(['.deploy-config.json']);
    },
  );

  it('of answers is named where nobody can be asked, all at once', async () => {
    const { code, errors } = await site.run(['--set', 'stackName=calm', '--set', 'bucket=']);
    expect(code).toBe(1);
    expect(errors).toContain('--set region=… --set ffmpeg=… --set architecture=… --set guests=… --set oidcIssuers=…');
    expect(await site.files()).toEqual([]);
  });

  it('of answers is also what cannot be taken any more', async () => {
    await remember({ region: 'Frankfurt' });
    const { code, output, errors } = await site.run([]);
    expect(code).toBe(1);
    expect(output).toContain('region takes a region such as eu-central-1');
    expect(errors).toContain('--set region=…');
  });

  it('of sense in the file of answers is said', async () => {
    await writeFile(join(site.root, '.deploy-config.json'), '{');
    expect(await site.run([])).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^\S+ cannot be understood.*\n$/) as string,
    });
  });

  it('of a name is said of a setting, too', async () => {
    const { code, errors } = await site.run(['--set', 'colour=blue']);
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('WorkerConcurrency') as string });
  });
});

describe('what goes wrong (Ceph)', () => {
  it('in sam deploy is shown in its words, with what to do; the next run asks nothing', async () => {
    changeAccount(site.account, { samDeploy: 'fails' });
    const terminal = site.open(everything);
    expect(await terminal.ended).toBe(1);
    expect(terminal.screen()).toContain('Specified ReservedConcurrentExecutions is too high');
    expect(terminal.screen()).toMatch(/what it says above tells why[^]+run "npm run deploy" again/);
    expect(calls().at(-1)).toMatch(/^sam deploy/);

    const again = await site.run(['--set', 'WorkerConcurrency=5']);
    expect(again).toMatchObject({
      code: 1,
      output: expect.stringContaining('Remembered in .deploy-config.json') as string,
    });
    expect(takeCalls(site.account).at(-1)!.samConfig).toContain('"WorkerConcurrency=\\"5\\""');
  });

  it('at a question is stopped by Ctrl-C: nothing is done or remembered, exit code 130', async () => {
    const terminal = site.open([]);
    await reply(terminal, /Name of the stack \[float\]: /, ENTER);
    await reply(terminal, /Region: /, `us-e${CTRL_C}`);
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).toContain('Stopped. Nothing was changed.');
    expect(await site.files()).toEqual([]);
    expect(calls().filter((command) => !/--version|configure/.test(command))).toEqual([]);
  });

  it('during a deployment is stopped by Ctrl-C: the tool ends by itself, and the next run goes through', async () => {
    changeAccount(site.account, { samDeploy: 'takes forever' });
    const terminal = site.open(everything);
    await terminal.shows(/Waiting for stack create/);
    const family = await descendantsOf(terminal.pid);
    terminal.type(CTRL_C);
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).toMatch(/Aborted![^]+What AWS has begun goes on there/);
    expect(await livingOf(family)).toEqual([]);
    changeAccount(site.account, { samDeploy: 'succeeds' });
    expect((await site.run([])).code).toBe(0);
  });
});

describe('a bucket that is there already (Ceph)', () => {
  const inBucket = [...everything, '--set', `bucket=${OWN_BUCKET}`];
  const corsIds = async () => {
    const { CORSRules } = await client.send(new GetBucketCorsCommand({ Bucket: OWN_BUCKET }));
    return CORSRules?.map(({ ID }) => ID);
  };

  it('is not touched in a dry run, which shows the rules, or says why it cannot', async () => {
    const shown = await site.run([...inBucket, '--dry-run']);
    expect(shown.output).toMatch(
      /CORS rules of was-there-before[^]+float-streams[^]+Lifecycle rules of was-there-before/,
    );
    await expect(corsIds()).rejects.toThrow();
    const wrong = { AWS_SECRET_ACCESS_KEY: 'wrong' };
    const unseen = await site.run([...inBucket, '--dry-run'], { env: wrong });
    expect(unseen).toMatchObject({
      code: 0,
      output: expect.stringMatching(/cannot be read from here[^]+sam deploy/) as string,
    });
  });

  it('gets rules when that is allowed, and nothing is asked once it has them', async () => {
    // What comes after the rules is the same as without.
    changeAccount(site.account, { samDeploy: 'fails' });
    const first = site.open(inBucket);
    await reply(first, /"ID": "float-records"[^]+Put these rules[^]+\(yes or no\): /, `perhaps${ENTER}`);
    await reply(first, /perhaps[^]+\(yes or no\): /, `yes${ENTER}`);
    expect(await first.ended).toBe(1);
    expect(await corsIds()).toEqual(['float-streams']);
    expect(takeCalls(site.account).at(-1)!.samConfig).toContain(`"ExistingBucket=\\"${OWN_BUCKET}\\""`);
    const { output } = await site.run([]);
    expect(output).not.toContain('rules');
    expect(calls().at(-1)).toMatch(/^sam deploy/);
  });

  it('needs a yes that was said beforehand where nobody can be asked', async () => {
    const inOther = [...everything, '--set', `bucket=${STACK_BUCKET}`];
    expect(await site.run(inOther)).toMatchObject({ code: 1, errors: expect.stringContaining('--yes') as string });
    expect(calls().some((command) => command.startsWith('sam deploy'))).toBe(false);
  });

  it('is named when it is not there', async () => {
    const { code, errors } = await site.run([...everything, '--set', 'bucket=never-was']);
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('Bucket never-was: ') as string });
  });
});

describe('an ffmpeg of your own (Ceph)', () => {
  it('becomes a layer, of which the ARN is remembered', async () => {
    const path = join(site.root, 'ffmpeg');
    const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
    await writeFile(path, staticFfmpeg({ architecture }), { mode: 0o755 });
    changeAccount(site.account, { samDeploy: 'fails' });
    const terminal = site.open([...everything, '--set', `ffmpeg=${path}`, '--set', 'architecture=']);
    expect(await terminal.ended).toBe(1);
    expect(terminal.screen()).toContain(`ffmpeg version 7.0.2-static of a test, ${architecture}`);
    const made = takeCalls(site.account);
    expect(commandsOf(made).filter((command) => command.includes('publish-layer'))).toEqual([
      expect.stringMatching(
        new RegExp(`--layer-name float-ffmpeg .*--compatible-architectures ${architecture} `),
      ) as string,
    ]);
    const arn = 'arn:aws:lambda:us-east-1:123456789012:layer:float-ffmpeg:1';
    expect(made.at(-1)!.samConfig).toContain(`"FfmpegLayerArn=\\"${arn}\\""`);
    // Though the deployment has failed: it is not made twice.
    expect(JSON.parse((await site.read('.deploy-config.json'))!)).toMatchObject({ ffmpeg: arn, architecture });
  });
});

describe('--rotate-keys (Ceph)', () => {
  it('puts a new key in front, deploys that version, remembers it also when that fails, and shows it to nobody', async () => {
    await remember();
    const old = randomBytes(48).toString('base64url');
    changeAccount(site.account, {
      stack: { name: 'float', bucket: STACK_BUCKET },
      secret: { value: JSON.stringify({ kid: 'aws1', key: old }), version: 1 },
      // Or somebody would have to rotate them again.
      samDeploy: 'fails',
    });
    const terminal = site.open(['--rotate-keys']);
    await reply(terminal, /stay valid[^]+\(yes or no\): /, `yes${ENTER}`);
    expect(await terminal.ended).toBe(1);

    const { value } = readAccount(site.account).secret!;
    const [, key] = /^\{"kid":"k\d{8}","key":"([\w-]{64}),aws1:/.exec(value)!;
    expect(value).toContain(`,aws1:${old}"`);
    const made = takeCalls(site.account);
    expect(made.find(({ input }) => input !== undefined)?.input).toBe(value);
    expect(made.find(({ samConfig }) => samConfig)!.samConfig).toContain('"TokenSecretVersion=\\"version-2\\""');
    const written = await Promise.all((await site.files()).map((path) => site.read(path)));
    const everywhere = [...commandsOf(made), terminal.screen(), ...written].join('\n');
    expect(everywhere).not.toContain(key);
    expect(everywhere).not.toContain(old);
    expect(JSON.parse((await site.read('.deploy-config.json'))!)).toMatchObject({ tokenSecretVersion: 'version-2' });
  });

  it('changes nothing without a yes', async () => {
    const terminal = site.open([...everything, '--rotate-keys', '--forget-keys']);
    await reply(terminal, /guests lose[^]+\(yes or no\): /, `no${ENTER}`);
    expect(await terminal.ended).toBe(0);
    expect(calls()).toEqual(['aws --version', 'sam --version']);
    expect(await site.files()).toEqual([]);
  });
});

describe('--destroy (Ceph)', () => {
  const deployed = async (): Promise<void> => {
    changeAccount(site.account, { stack: { name: 'float', bucket: STACK_BUCKET } });
    await remember();
  };

  it('explains, asks for the name, takes the stack away, and says what stays and how to delete that', async () => {
    await deployed();
    await remember({ tokenSecretVersion: 'version-2' });
    const terminal = site.open(['--destroy']);
    await reply(terminal, /takes away the functions[^]+keep stays[^]+Type float to go on: /, `float${ENTER}`);
    expect(await terminal.ended).toBe(0);
    const made = calls();
    expect(made.at(-1)).toBe('sam delete --stack-name float --region us-east-1 --no-prompts');
    expect(made.filter((command) => /s3|secretsmanager|delete-/.test(command))).toEqual([]);
    expect(terminal.screen()).toContain(`aws s3api delete-bucket --bucket ${STACK_BUCKET} --region us-east-1`);
    expect(terminal.screen()).toMatch(/aws secretsmanager delete-secret --secret-id arn:aws:secretsmanager:\S+AbCdEf/);
    // For the next one, but for what was of this one's secret.
    expect(JSON.parse((await site.read('.deploy-config.json'))!)).toEqual({ ...answers, ...rest });
  });

  it('does nothing for another name', async () => {
    await deployed();
    const terminal = site.open(['--destroy']);
    await reply(terminal, /Type float to go on: /, `flaot${ENTER}`);
    expect(await terminal.ended).toBe(1);
    expect(terminal.screen()).toContain('Nothing was taken away.');
    expect(calls()).toEqual(['aws --version', 'sam --version']);
  });

  it('needs a terminal', async () => {
    await deployed();
    expect(await site.run(['--destroy', '--yes'])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('terminal') as string,
    });
    expect(calls()).toEqual([]);
  });

  it('only shows what it would do in a dry run', async () => {
    await deployed();
    const { code, output } = await site.run(['--destroy', '--dry-run'], { tools: [] });
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('run    sam delete --stack-name float') as string,
    });
    expect(calls()).toEqual([]);
  });
});
