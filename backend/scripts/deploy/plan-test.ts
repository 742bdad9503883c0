import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeployAnswers, Remembered } from './answers.ts';
import { completeAnswers, problemWith } from './answers.ts';
import { describeStep, explainDestroy, explainLeftovers } from './describe.ts';
import { withSettings } from './knownAnswers.ts';
import type { Step } from './plan.ts';
import { planDeploy, planDestroy, planPreparation, planTools, setVariable } from './plan.ts';
import { renderSamConfig } from './samConfig.ts';

const remembered: Remembered = {
  ...{ stackName: 'float', region: 'eu-central-1', bucket: '', architecture: 'arm64', guests: 'on', oidcIssuers: '' },
  ffmpeg: 'arn:aws:lambda:eu-central-1:123456789012:layer:ffmpeg:3',
};
const answers: DeployAnswers = completeAnswers(remembered);

const lines = (steps: readonly Step[]): string[] => steps.map((step) => describeStep(step).split('\n', 1)[0]!);
const typesOf = (steps: readonly Step[]): string[] => steps.map(({ type }) => type);

describe('a deployment', () => {
  it('checks the tools, remembers, bundles, deploys, and brings the music', () => {
    const steps = [...planTools(), ...planPreparation(remembered), ...planDeploy(answers, { hasFrontend: true })];
    expect(lines(steps)).toEqual([
      'run    aws --version',
      'run    sam --version',
      'write  .deploy-config.json',
      'run    aws sts get-caller-identity --region eu-central-1 --output text --query Account',
      'bundle the functions into backend/dist/lambda/',
      'write  samconfig.toml',
      'run    sam deploy --config-file samconfig.toml',
      'run    aws cloudformation describe-stacks --stack-name float --region eu-central-1 --query Stacks[0].Outputs --output json',
      'render beds and previews here, and upload them to music/ and voices/ in the bucket',
      'write  frontend/.env',
    ]);
  });

  it('adds rules to a bucket that was there before, for as many days as records are kept', () => {
    const steps = planPreparation({ ...remembered, bucket: 'mine', parameters: { RecordDays: '90' } });
    expect(steps).toContainEqual({
      ...{ type: 'add bucket rules', bucket: 'mine', region: 'eu-central-1', recordDays: 90 },
    });
  });

  it('makes a layer of an ffmpeg that is named by its path, and puts a new key where that is asked for', () => {
    const own = { ...remembered, ffmpeg: '/opt/ffmpeg/ffmpeg' };
    expect(typesOf(planPreparation(own, { rotation: { forgetsOld: false } })).slice(-3)).toEqual([
      'bundle',
      'publish layer',
      'rotate keys',
    ]);
  });

  it('does not run twice over what a first creation has left behind', () => {
    expect(renderSamConfig(answers)).toContain('on_failure = "DELETE"\n');
  });
});

describe('taking a deployment away', () => {
  it('asks the stack what it leaves behind before it is gone', () => {
    expect(lines(planDestroy(remembered)).slice(1)).toEqual([
      'run    aws cloudformation describe-stacks --stack-name float --region eu-central-1 --query Stacks[0].Outputs --output json',
      'run    aws cloudformation describe-stack-resource --stack-name float --region eu-central-1 --logical-resource-id TokenSecret --query StackResourceDetail.PhysicalResourceId --output text',
      'run    sam delete --stack-name float --region eu-central-1 --no-prompts',
    ]);
    expect(explainDestroy(remembered)).toContain('bucket with all that people keep stays');
  });

  const left = { stackName: 'float', region: 'eu-central-1', bucket: 'mine', secretArn: 'arn:secret' };

  it('tells how to delete what stays', () => {
    const ffmpeg = 'arn:aws:lambda:eu-central-1:123456789012:layer:float-ffmpeg:3';
    expect(explainLeftovers({ ...left, ffmpeg, isOwnBucket: false }).match(/^ {2}aws.*/gm)).toEqual([
      '  aws s3 rm s3://mine --recursive --region eu-central-1 --only-show-errors',
      '  aws s3api delete-bucket --bucket mine --region eu-central-1',
      '  aws secretsmanager delete-secret --secret-id arn:secret --recovery-window-in-days 7 --region eu-central-1',
      '  aws lambda delete-layer-version --layer-name float-ffmpeg --version-number 3 --region eu-central-1',
    ]);
  });

  it('leaves what else is in a bucket of theirs, and layers that it has not made', () => {
    const told = explainLeftovers({ ...left, ffmpeg: remembered.ffmpeg, isOwnBucket: true });
    expect(told).toContain(`--exclude '*' --include 'g_${'?'.repeat(32)}/*'`);
    expect(told).not.toMatch(/delete-bucket|delete-layer/);
  });
});

describe('the answers', () => {
  it.each([
    ['stackName', 'my stack'],
    ['region', 'Frankfurt'],
    ['region', ''],
    ['bucket', 'My_Bucket'],
    ['ffmpeg', 'ffmpeg'],
    ['architecture', 'arm'],
    ['guests', 'yes'],
    ['oidcIssuers', 'a"b'],
    ['oidcIssuers', 'https://accounts.example'],
  ] as const)('refuse a %s such as %s', (name, value) => {
    expect(problemWith(name, value)).toMatch(/takes/);
    expect(problemWith(name, remembered[name])).toBeUndefined();
  });

  it('refuse what does not go together', () => {
    expect(problemWith('ffmpeg', remembered.ffmpeg, { region: 'us-east-1' })).toContain('their own region only');
    expect(problemWith('oidcIssuers', '', { guests: 'off' })).toContain('nobody could sign in');
  });

  it('stand in samconfig.toml as they were given', () => {
    const oidcIssuers = 'https://accounts.example=one two,https://other.example=three';
    const config = renderSamConfig({
      ...answers,
      oidcIssuers,
      parameters: { LogDays: '7' },
      tokenSecretVersion: 'v-2',
    });
    expect(config).toContain(`  "OidcIssuers=\\"${oidcIssuers}\\"",\n`);
    expect(config).toContain('  "LogDays=\\"7\\"",\n');
    expect(config).toContain('  "TokenSecretVersion=\\"v-2\\"",\n');
  });
});

describe('--set', () => {
  const names = ['WorkerConcurrency', 'LogDays'];

  it('takes answers and parameters of the template, and gives a parameter its default again', () => {
    const rotated = { ...remembered, tokenSecretVersion: 'v-2' };
    expect(withSettings(rotated, ['guests=on'], names).tokenSecretVersion).toBe('v-2');
    // That of another stack.
    const once = withSettings(rotated, ['region=us-east-1', 'LogDays=7', 'WorkerConcurrency=5'], names);
    expect(once).toEqual({
      ...remembered,
      region: 'us-east-1',
      parameters: { LogDays: '7', WorkerConcurrency: '5' },
    });
    expect(withSettings(once, ['LogDays=', 'bucket='], names).parameters).toEqual({ WorkerConcurrency: '5' });
  });

  it.each(['Colour=blue', 'region', '=x', 'ExistingBucket=mine'])('refuses %s, and says what there is', (setting) => {
    expect(() => withSettings({}, [setting], names)).toThrow(/NAME=VALUE[^]+stackName, region[^]+WorkerConcurrency/);
  });

  it('refuses what would end the line in samconfig.toml', () => {
    expect(() => withSettings({}, ['LogDays=7" x="'], names)).toThrow('LogDays takes no quotes');
  });
});

describe('setVariable', () => {
  it('sets one variable, once, and leaves the others', () => {
    const name = fc.stringMatching(/^[A-Z_]{1,8}$/);
    const file = fc.dictionary(name, fc.stringMatching(/^[a-z]{0,5}$/));
    fc.assert(
      fc.property(file, name, (variables, set) => {
        const content = Object.entries(variables).map(([key, value]) => `${key}=${value}\n`);
        const twice = setVariable(setVariable(content.join(''), set, 'old'), set, 'new');
        const entries = twice
          .trim()
          .split('\n')
          .map((line) => line.split('=') as [string, string]);
        expect(Object.fromEntries(entries)).toEqual({ ...variables, [set]: 'new' });
        expect(entries.filter(([key]) => key === set)).toHaveLength(1);
      }),
    );
  });
});
