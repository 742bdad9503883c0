import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { lambdaFunctions } from '../bundleLambda.ts';
import { deployAnswersSchema } from '../deploy/answers.ts';
import { templateParameters } from '../deploy/samConfig.ts';
import { expandSam } from './expandSam.ts';
import { readTemplate, resourcesOf, valuesOf } from './readTemplate.ts';

const source = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const template = readTemplate(source('template.yaml'));
const functions = resourcesOf(template, 'AWS::Serverless::Function');
const variablesSchema = z.record(z.string(), z.unknown());
/** What a function is told, by Globals and by itself. */
const variablesOf = (name: string): Record<string, unknown> => {
  const { Properties } = expandSam(template).Resources[name]!;
  return variablesSchema.parse(valuesOf(Properties, 'Variables')[0]);
};
const VENDOR_KEYS = ['OPENAI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'FLOAT_COMPATIBLE_API_KEY'];
/** Variables that hold a secret. */
const SECRETS = ['FLOAT_TOKEN_KEYS', ...VENDOR_KEYS];
const propertiesOf = (name: string): Record<string, unknown> => template.Resources[name]!.Properties;
const alarms = Object.fromEntries(
  resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([name, { Properties }]) => [name, Properties]),
);

describe('the functions of the template', () => {
  it('have the handlers that are bundled, where they are bundled', () => {
    const handlers = functions.map(([, { Properties }]) => [Properties.CodeUri, Properties.Handler]);
    expect(handlers).toEqual(lambdaFunctions.map(({ name }) => [`dist/lambda/${name}`, `index.${name}`]));
  });

  it('run on the Node that Float runs on, with an architecture that is chosen', () => {
    const { devDependencies } = z
      .object({ devDependencies: z.object({ node: z.string() }) })
      .parse(JSON.parse(source('../package.json')));
    const major = /\d+/.exec(devDependencies.node)![0];
    expect(template.Globals?.Function).toMatchObject({
      ...{ Runtime: `nodejs${major}.x`, Architectures: [{ Ref: 'Architecture' }] },
    });
  });

  it('get only variables that Float knows, with values that it takes', () => {
    const variables: Record<string, unknown> = Object.fromEntries(
      functions.flatMap(([name]) => Object.entries(variablesOf(name))),
    );
    const sources = source('src/config.ts') + source('src/vendors/modelEnvironment.ts');
    const known = new Set(sources.match(/^ {2}[A-Z\d_]+(?=:)/gm));
    expect(Object.keys(variables).filter((name) => !known.has(`  ${name}`))).toEqual([]);
    const literal = z.union([z.string(), z.number()]);
    const set = new Map<string, string>();
    for (const [name, value] of Object.entries(variables)) {
      const { data: parameter } = z.strictObject({ Ref: z.string() }).safeParse(value);
      const { data } = literal.safeParse(parameter === undefined ? value : template.Parameters[parameter.Ref]?.Default);
      if (data !== undefined) set.set(name, String(data));
    }
    expect(set.size).toBeGreaterThan(10);
    const others = { FLOAT_TOKEN_KEYS: `aws1:${'k'.repeat(64)}`, S3_BUCKET: 'a-bucket', S3_REGION: 'eu-central-1' };
    const config = readConfig({ ...Object.fromEntries(set), ...others, FLOAT_WORKER_FUNCTION: 'float-worker' });
    // What is not set has the same value.
    const unset = readConfig(others);
    const settings = ['rateLimits', 'retention', 'maxRunningJobs', 'guests', 'hlsStreaming', 'logLevel'] as const;
    const sameAsUnset = [...settings, 'models', 'appOrigins', 'trustProxy'] as const;
    for (const name of sameAsUnset) expect([name, config[name]]).toEqual([name, unset[name]]);
  });

  it('get the secrets that they need, and no others', () => {
    const secretsOf = (name: string) => Object.keys(variablesOf(name)).filter((variable) => SECRETS.includes(variable));
    expect(secretsOf('ApiFunction')).toEqual(SECRETS);
    // It writes and speaks by models, and lets nobody in.
    expect(secretsOf('WorkerFunction')).toEqual(VENDOR_KEYS);
    expect(secretsOf('SweeperFunction')).toEqual([]);
    // A secret under another name would be one all the same.
    const resolved = Object.entries(variablesOf('SweeperFunction')).filter(([, value]) =>
      JSON.stringify(value).includes('{{resolve:'),
    );
    expect(resolved).toEqual([]);
  });

  it('get the settings that their code reads, and no others', () => {
    const own = (name: string) =>
      Object.keys(variablesOf(name)).filter((variable) => !(variable in variablesOf('SweeperFunction')));
    expect(Object.keys(variablesOf('SweeperFunction'))).toEqual([
      ...['FLOAT_STORE', 'S3_BUCKET', 'S3_REGION', 'FLOAT_DATA_DIR', 'FLOAT_WORKER_FUNCTION', 'LOG_LEVEL'],
      ...['FLOAT_STREAM_HOURS', 'FLOAT_RECORD_DAYS'],
    ]);
    const ofPeople = /TOKEN|OIDC|GUESTS|PER_|SUMMARY|TRANSCRIPTION|HLS/;
    expect(own('WorkerFunction').filter((variable) => ofPeople.test(variable))).toEqual([]);
    expect(own('WorkerFunction')).toEqual(expect.arrayContaining(['FLOAT_WRITER', 'FLOAT_VOICE', 'FFMPEG_PATH']));
    expect(own('ApiFunction')).not.toContain('FLOAT_WRITER');
  });

  it('start with just what they get', () => {
    const literals = (name: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries(variablesOf(name)).flatMap(([variable, value]) => {
          const { data: parameter } = z.strictObject({ Ref: z.string() }).safeParse(value);
          const literal = parameter === undefined ? value : template.Parameters[parameter.Ref]?.Default;
          return typeof literal === 'string' || typeof literal === 'number' ? [[variable, String(literal)]] : [];
        }),
      );
    const told = { S3_BUCKET: 'a-bucket', S3_REGION: 'eu-central-1', FLOAT_WORKER_FUNCTION: 'float-worker' };
    for (const name of ['WorkerFunction', 'SweeperFunction'])
      expect(readConfig({ ...literals(name), ...told })).toMatchObject({
        masterKeys: undefined,
        store: { kind: 's3' },
      });
  });

  it('read keys from Secrets Manager alone, which has made them', () => {
    const [text] = z
      .array(z.object({ 'Fn::Sub': z.string() }))
      .parse(valuesOf(propertiesOf('ApiFunction'), 'FLOAT_TOKEN_KEYS'));
    const reference = /\{\{resolve:secretsmanager:\$\{TokenSecret\}:SecretString:(kid|key)(::\$\{\w+\})?\}\}/g;
    expect(text!['Fn::Sub'].replace(reference, '$1')).toBe('kid:key');
    expect(propertiesOf('TokenSecret').GenerateSecretString).toMatchObject({ PasswordLength: 64 });
  });

  it('read the keys of vendors from secrets whose names alone are given, and only where there are some', () => {
    const vendors = {
      OPENAI_API_KEY: 'Openai',
      GOOGLE_GENERATIVE_AI_API_KEY: 'Google',
      FLOAT_COMPATIBLE_API_KEY: 'Compatible',
    };
    for (const [variable, vendor] of Object.entries(vendors)) {
      const reference = `{{resolve:secretsmanager:\${${vendor}KeyName}:SecretString}}`;
      const value = { 'Fn::If': [`Has${vendor}Key`, { 'Fn::Sub': reference }, { Ref: 'AWS::NoValue' }] };
      // Once each in the two functions that call vendors.
      expect(valuesOf(template, variable)).toEqual([value, value]);
      expect(template.Parameters[`${vendor}KeyName`]?.Default).toBe('');
    }
  });

  it('leave trying again to Float: no retries, nothing older than a minute', () => {
    for (const name of ['WorkerFunction', 'SweeperFunction'])
      expect(propertiesOf(name).EventInvokeConfig).toEqual({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 });
    expect(propertiesOf('WorkerFunction')).toMatchObject({ RecursiveLoop: 'Allow', Timeout: 900 });
  });

  it('reserve nothing in an account that has nothing to reserve', () => {
    const none = { Ref: 'AWS::NoValue' };
    const reserved = valuesOf(template.Resources, 'ReservedConcurrentExecutions');
    expect(reserved).toEqual([
      { 'Fn::If': ['ReservesConcurrency', { Ref: 'WorkerConcurrency' }, none] },
      { 'Fn::If': ['ReservesConcurrency', 1, none] },
    ]);
  });

  it('keep each log for a time that is chosen', () => {
    const logs = resourcesOf(template, 'AWS::Logs::LogGroup').map(([name, { Properties }]) => {
      expect(Properties.RetentionInDays).toEqual({ Ref: 'LogDays' });
      return name;
    });
    expect(logs).toEqual(['ApiLog', 'WorkerLog', 'SweeperLog', 'GatewayLog']);
    for (const [name, { Properties }] of functions)
      expect(Properties.LoggingConfig).toEqual({ LogGroup: { Ref: name.replace('Function', 'Log') } });
  });
});

describe('the gateway', () => {
  it('leaves it to the function which origins are allowed', () => {
    expect(propertiesOf('HttpApi')).not.toHaveProperty('CorsConfiguration');
    const [variables] = z
      .array(z.record(z.string(), z.unknown()))
      .parse(valuesOf(propertiesOf('ApiFunction'), 'Variables'));
    expect(variables).toMatchObject({ FLOAT_APP_ORIGINS: { Ref: 'AppOrigins' }, TRUST_PROXY: { Ref: 'TrustProxy' } });
    // Any method of any path goes to the function, preflights included.
    expect(propertiesOf('ApiFunction').Events).toMatchObject({
      Any: { Type: 'HttpApi', Properties: { ApiId: { Ref: 'HttpApi' } } },
    });
  });

  it('logs nothing of who asks and what for', () => {
    const { Format } = z.object({ Format: z.string() }).loose().parse(propertiesOf('HttpApi').AccessLogSettings);
    const line = z.record(z.string(), z.string()).parse(JSON.parse(Format));
    // Of what a gateway of HTTP APIs can log, that which is about its own work.
    expect(Object.values(line).toSorted()).toEqual([
      ...['$context.error.responseType', '$context.httpMethod', '$context.integration.latency'],
      ...['$context.integration.requestId', '$context.integration.status', '$context.requestId'],
      ...['$context.requestTime', '$context.responseLatency', '$context.responseLength', '$context.status'],
    ]);
  });

  it('bounds what comes in, by parameters', () => {
    expect(propertiesOf('HttpApi').DefaultRouteSettings).toEqual({
      ...{ ThrottlingRateLimit: { Ref: 'RequestsPerSecond' }, ThrottlingBurstLimit: { Ref: 'RequestBurst' } },
    });
  });
});

describe('the bucket of the template', () => {
  it('stays when the stack goes, and so does the secret', () => {
    for (const name of ['Bucket', 'TokenSecret'])
      expect(template.Resources[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is not public, and takes nothing over a connection that others can read', () => {
    const access = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };
    expect(propertiesOf('Bucket').PublicAccessBlockConfiguration).toEqual(access);
    expect(valuesOf(propertiesOf('Bucket'), 'SSEAlgorithm')).toEqual(['AES256']);
    const [statements] = valuesOf(propertiesOf('BucketPolicy'), 'Statement');
    expect(statements).toEqual([
      {
        ...{ Sid: 'OnlyEncryptedConnections', Effect: 'Deny', Principal: '*', Action: 's3:*' },
        Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]);
  });

  it('lets any page read what it has a signed URL for', () => {
    const exposed = ['Content-Length', 'Content-Range', 'ETag'];
    expect(propertiesOf('Bucket').CorsConfiguration).toMatchObject({
      CorsRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'], ExposedHeaders: exposed }],
    });
  });

  it('clears away by the tags that the store sets, and what was never finished', () => {
    const days = { Ref: 'RecordDays' };
    const tagged = (value: string) => [{ Key: 'retain', Value: value }];
    expect(propertiesOf('Bucket').LifecycleConfiguration).toEqual({
      Rules: [
        { Id: 'float-streams', Status: 'Enabled', ExpirationInDays: 2, TagFilters: tagged('stream') },
        { Id: 'float-downloads', Status: 'Enabled', ExpirationInDays: days, TagFilters: tagged('download') },
        { Id: 'float-records', Status: 'Enabled', ExpirationInDays: days, TagFilters: tagged('record') },
        { Id: 'float-uploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
      ],
    });
  });
});

describe('the alarms', () => {
  it('watch each function, the gateway, and the jobs themselves', () => {
    const watched = Object.values(alarms).map(({ Namespace, MetricName, Dimensions }) => [
      ...[typeof Namespace === 'string' ? Namespace : 'Float', MetricName],
      ...valuesOf(Dimensions, 'Ref'),
    ]);
    expect(watched).toEqual([
      ['Float', 'OldestJobSeconds'],
      ['Float', 'FailedSessions'],
      ['AWS/ApiGateway', '5xx', 'HttpApi'],
      ['AWS/Lambda', 'Errors', 'ApiFunction'],
      ['AWS/Lambda', 'Errors', 'WorkerFunction'],
      ['AWS/Lambda', 'Errors', 'SweeperFunction'],
      ['AWS/Lambda', 'Throttles', 'WorkerFunction'],
    ]);
    for (const alarm of Object.values(alarms)) {
      expect(alarm.ComparisonOperator).toBe('GreaterThanThreshold');
      expect(alarm.AlarmDescription).toMatch(/.{10}/);
      // CloudWatch takes 10, 20, 30 and multiples of 60.
      expect(Number(alarm.Period) % 60).toBe(0);
    }
  });

  it('read what the functions log', () => {
    const events = resourcesOf(template, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => {
      const name = /\$\.event = "(\w+)"/.exec(String(Properties.FilterPattern))?.[1] ?? 'none';
      const [log] = valuesOf(Properties.LogGroupName, 'Ref');
      return [name, log, valuesOf(Properties.MetricTransformations, 'MetricName')[0]];
    });
    expect(events).toEqual([
      ['jobs_tended', 'SweeperLog', 'OldestJobSeconds'],
      ['job_attempt_failed', 'WorkerLog', 'FailedSessions'],
    ]);
    expect(source('src/entry/lambda/sweeper.ts')).toMatch(/log\.info\('jobs_tended', \{ seconds:/);
    expect(source('src/jobs/worker.ts')).toMatch(/log\.\w+\('job_attempt_failed', \{[^}]*\bstatus\b/);
  });
});

describe('the parameters and outputs', () => {
  it('are described, and bounded where they are numbers', () => {
    for (const [name, { Description, Type, ...bounds }] of Object.entries(template.Parameters)) {
      expect([name, Description]).toEqual([name, expect.stringMatching(/.{10}/)]);
      if (Type === 'Number') expect([name, 'MinValue' in bounds || 'AllowedValues' in bounds]).toEqual([name, true]);
    }
    for (const [name, { Description }] of Object.entries(template.Outputs))
      expect([name, Description]).toEqual([name, expect.stringMatching(/.{10}/)]);
  });

  it('are those that a deployment answers for and reads', () => {
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
    expect(Object.keys(template.Outputs)).toEqual(['ApiUrl', 'BucketName']);
  });
});
