import { readFileSync } from 'node:fs';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bedFileKey,
  bedPreviewKey,
  compactKey,
  downloadKey,
  dueJobKey,
  dueUserKey,
  exportArchiveKey,
  exportMarkerKey,
  exportStateKey,
  markerKey,
  playlistKey,
  probeKey,
  recordKey,
  requestKey,
  resultKey,
  segmentKey,
  sessionLogKey,
  signInKey,
  signInMarkerKey,
  spendingKey,
  storedKey,
  summaryKey,
  summaryMarkerKey,
  transcriptKey,
  userTombstoneKey,
  voiceKey,
  voicePreviewKey,
} from '../../src/storage/keys.ts';
import { lambdaFunctions } from '../bundleLambda.ts';
import type { BundledCalls } from './bundledCalls.ts';
import { bundledCalls } from './bundledCalls.ts';
import type { Grant, StackNames } from './policies.ts';
import { covers, grantsOf } from './policies.ts';
import type { Template } from './readTemplate.ts';
import { readTemplate } from './readTemplate.ts';

/** What each command of the AWS SDK needs to be allowed, and on what. A new command has to be added here. */
const ACTIONS: Readonly<Record<string, readonly [action: string, on: readonly Kind[]][]>> = {
  // Reading also for a URL that is signed: whoever signs it needs to be allowed what it does.
  's3.GetObject': [['s3:GetObject', ['kept', 'probe', 'brought']]],
  's3.HeadObject': [['s3:GetObject', ['kept', 'probe', 'brought']]],
  's3.ListObjectsV2': [['s3:ListBucket', ['bucket']]],
  's3.PutObject': [
    ['s3:PutObject', ['kept', 'probe']],
    // Its header with tags, by which the bucket clears away.
    ['s3:PutObjectTagging', ['kept', 'probe']],
  ],
  // Uploads in parts are writes, too.
  's3.CreateMultipartUpload': [],
  's3.UploadPart': [],
  's3.CompleteMultipartUpload': [],
  's3.AbortMultipartUpload': [['s3:AbortMultipartUpload', ['kept', 'probe']]],
  // Of what people keep, only for those who clear away: see below.
  's3.DeleteObjects': [['s3:DeleteObject', ['probe']]],
  // Part of every client, for directory buckets alone, which Float does not use.
  's3.CreateSession': [],
  'lambda.Invoke': [['lambda:InvokeFunction', ['worker']]],
};
const CLEARING: readonly [string, readonly Kind[]][] = [['s3:DeleteObject', ['kept']]];
/** Lambda itself writes the log, as the function. */
const LOGGING: readonly [string, readonly Kind[]][] = [
  ['logs:CreateLogStream', ['log']],
  ['logs:PutLogEvents', ['log']],
];

type Kind = 'kept' | 'probe' | 'brought' | 'foreign' | 'bucket' | 'worker' | 'otherFunction' | 'log' | 'otherLog';

const [job, at] = [jobIdSchema.parse('0198c2a5-7c1e-7f3a-8a31-5b0c1f7e9d10'), '2026-01-02T03:04:05.678Z'];
const people = ['g_', 'u_'].map((kind) => userIdSchema.parse(kind + 'a'.repeat(32)));

const keys: Readonly<Record<'kept' | 'probe' | 'brought' | 'foreign', readonly string[]>> = {
  kept: [
    spendingKey('2026-01-02'),
    ...people.flatMap((user) => [
      ...[recordKey(user, job), requestKey(user, job), sessionLogKey(user, job), voiceKey(user, job, 0)],
      ...[segmentKey(user, job, 0), playlistKey(user, job), transcriptKey(user, job), downloadKey(user, job)],
      ...[compactKey(user, job), resultKey(user, at), summaryKey(user, at)],
      ...[exportStateKey(user), exportArchiveKey(user, job), exportMarkerKey(user, at)],
      ...[dueJobKey(0, user, job), dueUserKey(0, user)],
      ...[markerKey(user, job), summaryMarkerKey(user, at), userTombstoneKey(user)],
      ...[signInKey(user), signInMarkerKey(user, '2026-01-02')],
    ]),
  ],
  probe: [probeKey, storedKey(`${probeKey}-${job}`)],
  brought: [bedFileKey('rain.json'), bedPreviewKey('rain', 'a1'), voicePreviewKey('slt', 'a1')],
  foreign: ['backup.tar', 'gallery/g_a/1.jpg', 'activeness', 'www/index.html'],
};

const names = (makesBucket: boolean): StackNames => ({
  conditions: { MakesBucket: makesBucket },
  values: {
    ...{ 'AWS::Partition': 'aws', 'AWS::Region': 'eu-central-1', 'AWS::AccountId': '123456789012' },
    ...{ 'AWS::StackName': 'float', ExistingBucket: makesBucket ? '' : 'a-bucket' },
    ...(makesBucket ? { Bucket: 'a-bucket', 'Bucket.Arn': 'arn:aws:s3:::a-bucket' } : {}),
    ...Object.fromEntries(['Api', 'Worker', 'Sweeper'].map((name) => [`${name}Log.Arn`, logArn(name)])),
  },
});
const logArn = (name: string): string =>
  `arn:aws:logs:eu-central-1:123456789012:log-group:/aws/lambda/float-${name.toLowerCase()}:*`;
const functionArn = (name: string): string => `arn:aws:lambda:eu-central-1:123456789012:function:float-${name}`;
const objectArns = (kind: keyof typeof keys): string[] => keys[kind].map((key) => `arn:aws:s3:::a-bucket/${key}`);

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const resourcesFor = (name: string): Readonly<Record<Kind, readonly string[]>> => ({
  kept: objectArns('kept'),
  probe: objectArns('probe'),
  brought: objectArns('brought'),
  foreign: [...objectArns('foreign'), 'arn:aws:s3:::another-bucket/backup.tar'],
  bucket: ['arn:aws:s3:::a-bucket'],
  worker: [functionArn('worker')],
  otherFunction: ['api', 'sweeper', 'worker-2'].map(functionArn),
  log: [logArn(title(name))],
  otherLog: ['Api', 'Worker', 'Sweeper'].filter((other) => other !== title(name)).map(logArn),
});

const neededBy = (name: string, { commands, deletes }: BundledCalls): Set<string> => {
  const unknown = commands.filter((command) => !(command in ACTIONS));
  if (unknown.length > 0) throw new Error(`no actions are known for ${unknown.join(', ')}`);
  const needed = [...commands.flatMap((command) => ACTIONS[command]!), ...(deletes ? CLEARING : []), ...LOGGING];
  const of = resourcesFor(name);
  return new Set(
    needed.flatMap(([action, kinds]) => kinds.flatMap((kind) => of[kind].map((resource) => `${action} ${resource}`))),
  );
};

const allowedBy = (name: string, grants: readonly Grant[]): Set<string> => {
  const all = Object.values(resourcesFor(name)).flat();
  return new Set(
    grants.flatMap((grant) => all.filter((each) => covers(grant, each)).map((each) => `${grant.action} ${each}`)),
  );
};

const readOwn = (): Template => readTemplate(readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8'));
const roleOf = (name: string): string => `${title(name)}Role`;

describe('the roles of the functions', () => {
  const template = readOwn();
  const calls = new Map<string, BundledCalls>();
  beforeAll(async () => {
    for (const lambda of lambdaFunctions) calls.set(lambda.name, await bundledCalls(lambda));
  });

  it.each(lambdaFunctions.flatMap(({ name }) => [[name, true] as const, [name, false] as const]))(
    'allow %s exactly what its bundle calls (with a bucket of its own: %s)',
    (name, makesBucket) => {
      const grants = grantsOf(template, roleOf(name), names(makesBucket));
      const [allowed, needed] = [allowedBy(name, grants), neededBy(name, calls.get(name)!)];
      expect([...needed.difference(allowed)], 'what it calls and may not').toEqual([]);
      expect([...allowed.difference(needed)], 'what it may and does not call').toEqual([]);
    },
  );

  it.each(lambdaFunctions)('allow $name nothing that nobody needs, and nothing on everything', ({ name }) => {
    const of = resourcesFor(name);
    for (const grant of grantsOf(template, roleOf(name), names(true))) {
      expect(grant.action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
      const used = Object.values(of)
        .flat()
        .filter((resource) => covers(grant, resource));
      expect(used.length, `${grant.action} on ${grant.resource}`).toBeGreaterThan(0);
      // The end of a place in the bucket, of a log group; `?_` is a person.
      expect(grant.resource).toMatch(/^[^*?]+(?:\?_\*\/|\/|:)\*$|^[^*?]+$/);
    }
  });

  it('are those of the functions', () => {
    for (const { name } of lambdaFunctions)
      expect(template.Resources[`${title(name)}Function`]?.Properties).toMatchObject({
        Role: { 'Fn::GetAtt': [roleOf(name), 'Arn'] },
      });
  });

  it('know nothing of what only other processes call', () => {
    for (const { commands } of calls.values())
      expect(commands.filter((command) => /Cors|CreateBucket|DeleteBucket/.test(command))).toEqual([]);
  });
});

describe('the comparison of roles with bundles', () => {
  const text = readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8');
  let worker: BundledCalls;
  beforeAll(async () => {
    worker = await bundledCalls(lambdaFunctions.find(({ name }) => name === 'worker')!);
  });
  const differs = (from: string, to: string): boolean => {
    const changed = text.replaceAll(from, to);
    expect(changed).not.toBe(text);
    const allowed = allowedBy('worker', grantsOf(readTemplate(changed), 'WorkerRole', names(true)));
    return allowed.symmetricDifference(neededBy('worker', worker)).size > 0;
  };

  it.each([
    ['an action that is missing', 's3:PutObject, s3:PutObjectTagging,', 's3:PutObject,'],
    ['an action that does not exist', 'Action: lambda:InvokeFunction', 'Action: lambda:InvokeFunctions'],
    ['an action on too much', '/music/*', '/*'],
    ['an action on too little', '/?_*/*', '/g_*/*'],
    ['an action on the objects that is one of the bucket', "s3:::${Name}'\n", "s3:::${Name}/*'\n"],
    ['a function that is another one', 'function:${AWS::StackName}-worker', 'function:${AWS::StackName}-api'],
    ['a policy that is too much', '[!Ref StoragePolicy]', '[!Ref StoragePolicy, !Ref ClearingPolicy]'],
  ])('sees %s', (_what, from, to) => {
    expect(differs(from, to)).toBe(true);
  });

  it.each([
    ['a word that is misspelt', 'Resource: !GetAtt WorkerLog.Arn', 'Resourse: !GetAtt WorkerLog.Arn'],
    ['a statement on nothing', 'Resource: !GetAtt WorkerLog.Arn', 'Sid: Nothing'],
    ['a role that anybody may take on', 'Service: lambda.amazonaws.com', "AWS: '*'"],
    ['a version that there is not', "Version: '2012-10-17'", "Version: '2012-10-07'"],
  ])('refuses %s', (_what, from, to) => {
    expect(() => differs(from, to)).toThrow();
  });

  it('refuses a command for which no action is known', () => {
    expect(() => neededBy('worker', { ...worker, commands: ['s3.PutBucketCors'] })).toThrow(/s3\.PutBucketCors/);
  });
});
