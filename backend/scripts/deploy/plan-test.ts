import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeployAnswers } from './answers.ts';
import { problemWith } from './answers.ts';
import { describeStep, explainDestroy, planDeploy, planDestroy, setVariable } from './plan.ts';
import { renderSamConfig } from './samConfig.ts';

const answers: DeployAnswers = {
  ...{ stackName: 'float', region: 'eu-central-1', bucket: '', architecture: 'arm64', guests: 'on', oidcIssuers: '' },
  ffmpegLayerArn: 'arn:aws:lambda:eu-central-1:123456789012:layer:ffmpeg:3',
};

const lines = (steps: ReturnType<typeof planDeploy>): string[] =>
  steps.map((step) => describeStep(step).split('\n', 1)[0]!);

describe('planDeploy', () => {
  it('remembers, checks the tools, bundles, deploys, and brings the music', () => {
    expect(lines(planDeploy(answers, { hasFrontend: true }))).toEqual([
      'write  .deploy-config.json',
      'write  samconfig.toml',
      'run    aws --version',
      'run    sam --version',
      'run    aws sts get-caller-identity --region eu-central-1 --output text --query Account',
      'bundle the functions into backend/dist/lambda/',
      'run    sam deploy --config-file samconfig.toml',
      'run    aws cloudformation describe-stacks --stack-name float --region eu-central-1 --query Stacks[0].Outputs --output json',
      'render beds and previews here, and upload them to music/ and voices/ in the bucket',
      'write  frontend/.env',
    ]);
  });

  it('lets pages read from a bucket that was there before', () => {
    const types = planDeploy({ ...answers, bucket: 'mine' }, { hasFrontend: false }).map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['read outputs', 'allow pages', 'publish music']);
  });

  it('says before it takes anything away that what people keep stays', () => {
    expect(explainDestroy(answers)).toContain('bucket with all that people keep stays');
    expect(lines(planDestroy(answers)).at(-1)).toBe(
      'run    sam delete --stack-name float --region eu-central-1 --no-prompts',
    );
  });
});

describe('the answers', () => {
  it.each([
    ['stackName', 'my stack'],
    ['region', 'Frankfurt'],
    ['bucket', 'My_Bucket'],
    ['ffmpegLayerArn', 'ffmpeg'],
    ['architecture', 'arm'],
    ['guests', 'yes'],
    ['oidcIssuers', 'a"b'],
  ] as const)('refuse a %s such as %s', (name, value) => {
    expect(problemWith(name, value)).toMatch(/takes/);
    expect(problemWith(name, answers[name])).toBeUndefined();
  });

  it('stand in samconfig.toml as they were given', () => {
    const oidcIssuers = 'https://accounts.example=one two,https://other.example=three';
    expect(renderSamConfig({ ...answers, oidcIssuers })).toContain(`  "OidcIssuers=\\"${oidcIssuers}\\"",\n`);
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
