import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScalarTag, CollectionTag } from 'yaml';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { lambdaFunctions } from '../bundleLambda.ts';
import { deployAnswersSchema } from './answers.ts';
import { templateParameters } from './samConfig.ts';

type Node = Record<string, unknown>;

/** CloudFormation's short forms, each as `{ '!Ref': … }`. */
const shortForms = ['!Ref', '!Sub', '!GetAtt', '!If', '!Not', '!Equals'].flatMap(
  (tag): (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (text: string) => ({ [tag]: text }) },
    { tag, collection: 'seq', resolve: (value: unknown) => ({ [tag]: (value as { toJSON(): unknown }).toJSON() }) },
  ],
);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value of a key, however deep. */
const valuesOf = (value: unknown, key: string): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)]);
};

let template: { Parameters: Node; Conditions: Node; Globals: Node; Resources: Record<string, Node>; Outputs: Node };
beforeAll(() => {
  const file = readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8');
  template = parse(file, { customTags: shortForms }) as typeof template;
});

const resourcesOf = (type: string): [string, Node][] =>
  Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([name, { Properties }]) => [name, Properties as Node]);
const functions = (): [string, Node][] => resourcesOf('AWS::Serverless::Function');

describe('the template', () => {
  it('refers only to what there is', () => {
    const named = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)]);
    const substituted = valuesOf(template, '!Sub').flatMap((sub) => {
      const [text, own = {}] = Array.isArray(sub) ? (sub as [string, Node?]) : [sub as string];
      const names = [...text.matchAll(/\$\{([^}]+)\}/g)].map((match) => match[1]!.split('.')[0]!);
      return names.filter((name) => !(name in own));
    });
    const attributes = valuesOf(template, '!GetAtt').map((path) => String(path).split('.')[0]!);
    const referred = [...(valuesOf(template, '!Ref') as string[]), ...substituted, ...attributes];
    expect(referred.length).toBeGreaterThan(40);
    expect(referred.filter((name) => !name.startsWith('AWS::') && !named.has(name))).toEqual([]);
    const conditions = [
      ...valuesOf(template, '!If').map((parts) => (parts as string[])[0]!),
      ...Object.values(template.Resources).flatMap(({ Condition }) =>
        typeof Condition === 'string' ? [Condition] : [],
      ),
    ];
    expect(conditions.filter((name) => !(name in template.Conditions))).toEqual([]);
  });

  it('has the handlers that are bundled, where they are bundled', () => {
    const handlers = functions().map(([, { CodeUri, Handler }]) => [CodeUri, Handler]);
    expect(handlers).toEqual(lambdaFunctions.map(({ name }) => [`dist/lambda/${name}`, `index.${name}`]));
  });

  it('sets only variables that Float knows', () => {
    const [variables] = valuesOf(template.Globals, 'Variables') as [Node];
    const inFunctions = functions().flatMap(([, properties]) => valuesOf(properties, 'Variables'));
    expect(inFunctions).toEqual([]);
    const config = new Set(
      readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8').match(/^ {2}[A-Z\d_]+(?=:)/gm),
    );
    expect(Object.keys(variables).filter((name) => !config.has(`  ${name}`))).toEqual([]);
    const key = 'k'.repeat(64);
    const example = { FLOAT_TOKEN_KEYS: `aws1:${key}`, FLOAT_STORE: 's3', S3_BUCKET: 'a-bucket', LOG_LEVEL: 'info' };
    expect(readConfig({ ...example, FLOAT_WORKER_FUNCTION: 'float-worker' }).workerFunction).toBe('float-worker');
  });

  it('allows nothing on everything: the only wildcard is for what lies in the bucket', () => {
    const statements = [...valuesOf(template.Resources, 'Statement').flat()] as Node[];
    const allowing = statements.filter(({ Effect }) => Effect === 'Allow');
    // Who may take on a role is no resource.
    const allowed = allowing
      .filter(({ Resource }) => Resource !== undefined)
      .map((each) => JSON.stringify(each.Resource));
    expect(allowed).toHaveLength(8);
    expect(allowed.filter((resource) => resource.includes('*'))).toEqual([
      JSON.stringify({
        '!Sub': [
          'arn:${AWS::Partition}:s3:::${Name}/*',
          { Name: { '!If': ['MakesBucket', { '!Ref': 'Bucket' }, { '!Ref': 'ExistingBucket' }] } },
        ],
      }),
    ]);
    const actions = allowing.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => String(action).includes('*'))).toEqual([]);
  });

  it('leaves trying again to Float: no retries, nothing older than a minute', () => {
    const properties = Object.fromEntries(functions());
    for (const name of ['WorkerFunction', 'SweeperFunction']) {
      expect(properties[name]).toMatchObject({
        EventInvokeConfig: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
      });
    }
    expect(properties.WorkerFunction).toMatchObject({ RecursiveLoop: 'Allow', Timeout: 900 });
  });

  it('keeps the bucket and the secret when the stack goes, and the bucket to itself', () => {
    for (const name of ['Bucket', 'TokenSecret'])
      expect(template.Resources[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const access = valuesOf(template.Resources.Bucket, 'PublicAccessBlockConfiguration')[0] as Node;
    expect(Object.values(access)).toEqual([true, true, true, true]);
  });

  it('clears away by the tags that the store sets', () => {
    const tags = valuesOf(template.Resources.Bucket, 'TagFilters').flat() as Node[];
    expect(tags.map(({ Key, Value }) => `${String(Key)}=${String(Value)}`)).toEqual([
      'retain=stream',
      'retain=download',
      'retain=record',
    ]);
  });

  it('describes every parameter, and has all those that are answered for it', () => {
    for (const [name, parameter] of Object.entries(template.Parameters))
      expect([name, (parameter as Node).Description]).toEqual([name, expect.stringMatching(/.{10}/)]);
    const answers = deployAnswersSchema.parse({
      ...{
        stackName: 'float',
        region: 'eu-central-1',
        bucket: '',
        architecture: 'arm64',
        guests: 'on',
        oidcIssuers: '',
      },
      ffmpegLayerArn: 'arn:aws:lambda:eu-central-1:000000000000:layer:ffmpeg:1',
    });
    expect(Object.keys(template.Parameters)).toEqual(expect.arrayContaining(Object.keys(templateParameters(answers))));
  });
});
