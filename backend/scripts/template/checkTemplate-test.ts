import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from './checkTemplate.ts';

const text = readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8');

const mutate = (from: string, to: string): string => {
  const changed = text.replace(from, () => to);
  expect(changed, 'the template has nothing of this any more').not.toBe(text);
  return changed;
};

/** Who has found something: CDK, AWS's validator, or both of them. */
type Finder = 'cdk' | 'cloudFormation';

const finders = async (from: string, to: string): Promise<Finder[]> => {
  const { cdk, cloudFormation } = await checkTemplate(mutate(from, to));
  return [
    ...(cdk.length > 0 ? ['cdk' as const] : []),
    ...(cloudFormation.length > 0 ? ['cloudFormation' as const] : []),
  ];
};

const BOTH: Finder[] = ['cdk', 'cloudFormation'];
const CLOUDFORMATION: Finder[] = ['cloudFormation'];
const NOBODY: Finder[] = [];

describe('checkTemplate', () => {
  it('finds nothing wrong with the template', async () => {
    expect(await checkTemplate(text)).toEqual({ cdk: [], cloudFormation: [] });
  });

  it.each<[string, string, string, Finder[]]>([
    ['of a resource', 'BucketEncryption:', 'BucketEncyrption:', BOTH],
    ['inside of another', 'RestrictPublicBuckets:', 'RestrictPublicBucket:', BOTH],
    ['in a list', 'ExposedHeaders:', 'ExposeHeaders:', BOTH],
    ['of a function', 'EphemeralStorage:', 'EphemeralStorages:', BOTH],
    ['of a function, newer than CDK', 'LogGroup: !Ref WorkerLog', 'LogGroups: !Ref WorkerLog', CLOUDFORMATION],
    ['of what invokes it', 'MaximumRetryAttempts: 0', 'MaxRetryAttempts: 0', BOTH],
    ['of an event', 'PayloadFormatVersion:', 'PayloadFormat:', BOTH],
    ['of the gateway', 'ThrottlingBurstLimit:', 'ThrottleBurstLimit:', BOTH],
    ['of its log', 'DestinationArn: !GetAtt', 'Destination: !GetAtt', CLOUDFORMATION],
    ['that all functions share', 'Runtime: nodejs24.x', 'Runtme: nodejs24.x', CLOUDFORMATION],
    ['in one that all share', '      Variables:\n', '      Varables:\n', CLOUDFORMATION],
    ['of a parameter', 'AllowedPattern:', 'AlowedPattern:', CLOUDFORMATION],
    [
      'of a resource beside its properties',
      'UpdateReplacePolicy: Retain',
      'UpdateReplacePolcy: Retain',
      CLOUDFORMATION,
    ],
    ['of an output', '    Value: !If [Makes', '    Valu: !If [Makes', BOTH],
    ['of the whole', 'Outputs:', 'Output:', CLOUDFORMATION],
  ])('sees a property %s that is misspelt', async (_where, from, to, seenBy) => {
    expect(await finders(from, to)).toEqual(seenBy);
  });

  it.each<[string, string, string, Finder[]]>([
    ['a list for a number', 'MaxAge: 3600', 'MaxAge: [3600]', BOTH],
    ['a text for a number', 'Timeout: 900', 'Timeout: long', BOTH],
    ['a number that is too large', 'Timeout: 900', 'Timeout: 901', CLOUDFORMATION],
    ['a number that is too small', 'MemorySize: 512', 'MemorySize: 64', CLOUDFORMATION],
    ['one for many', 'Layers: [!Ref FfmpegLayerArn]', 'Layers: !Ref FfmpegLayerArn', CLOUDFORMATION],
    ['a word that is none of its values', 'SSEAlgorithm: AES256', 'SSEAlgorithm: AES257', CLOUDFORMATION],
    ['a runtime that does not exist', 'nodejs24.x', 'nodejs99.x', CLOUDFORMATION],
    ['a word that a function does not take', 'RecursiveLoop: Allow', 'RecursiveLoop: Alow', CLOUDFORMATION],
    ['a schedule that does not exist', 'rate(1 minute)', 'rate(1 minutes)', CLOUDFORMATION],
    ['a parameter whose values do not fit', '[arm64, x86_64]', '[arm64, x86]', CLOUDFORMATION],
    ['a default that is not allowed', "Default: 'on'", "Default: 'yes'", CLOUDFORMATION],
    ['an effect of a policy', 'Effect: Allow', 'Effect: Alow', CLOUDFORMATION],
    ['a policy for what is deleted', 'DeletionPolicy: Retain', 'DeletionPolicy: Retian', BOTH],
    ['a type that does not exist', 'Type: AWS::Logs::MetricFilter', 'Type: AWS::Logs::MetricsFilter', CLOUDFORMATION],
    ['an event that does not exist', 'Type: Schedule', 'Type: Shedule', CLOUDFORMATION],
  ])('sees %s', async (_what, from, to, seenBy) => {
    expect(await finders(from, to)).toEqual(seenBy);
  });

  it.each<[string, string, string, Finder[]]>([
    [
      'of a rule',
      '          - Id: float-uploads\n            Status: Enabled\n',
      '          - Id: float-uploads\n',
      BOTH,
    ],
    ['of a function', '      Handler: index.worker\n', '', CLOUDFORMATION],
    ['of a metric', '          MetricValue: $.seconds\n', '', BOTH],
    ['of an event', '            ApiId: !Ref HttpApi\n', '', CLOUDFORMATION],
  ])('sees that what has to be there %s is missing', async (_where, from, to, seenBy) => {
    expect(await finders(from, to)).toEqual(seenBy);
  });

  it.each<[string, string, string, Finder[]]>([
    ['to what is not there', '!Ref LogDays', '!Ref LogDayz', BOTH],
    ['to an attribute of what is not there', '!GetAtt ApiRole.Arn', '!GetAtt ApiRoll.Arn', BOTH],
    ['to an attribute that it does not have', '!GetAtt ApiRole.Arn', '!GetAtt ApiRole.Arm', CLOUDFORMATION],
    ['in a text', '${TokenSecret}', '${TokenSecrets}', BOTH],
    ['in a text, to an attribute', "'${Bucket.Arn}/*'", "'${Bucket.Arm}/*'", CLOUDFORMATION],
    ['to a condition', '!If [HasOidc', '!If [HasOidk', BOTH],
    ['as a dependency', '    Type: AWS::Logs::LogGroup', '    Type: AWS::Logs::LogGroup\n    DependsOn: Nothing', BOTH],
    ['in a circle', '/aws/lambda/${AWS::StackName}-api', '/aws/lambda/${ApiFunction}', BOTH],
    ['in a circle that SAM closes', 'FLOAT_STORE: s3', 'FLOAT_PUBLIC_URL: !Ref HttpApi', CLOUDFORMATION],
  ])('sees a reference %s that leads nowhere', async (_where, from, to, seenBy) => {
    expect(await finders(from, to)).toEqual(seenBy);
  });

  it.each<[string, string, string, Finder[]]>([
    ['a parameter', 'Conditions:\n', '  Idle:\n    Type: String\n    Default: none\n\nConditions:\n', CLOUDFORMATION],
    ['a condition', 'Globals:\n', "  Idle: !Equals [!Ref Guests, 'on']\n\nGlobals:\n", CLOUDFORMATION],
    ['what is said twice', 'MemorySize: 512', 'MemorySize: 512\n      MemorySize: 256', BOTH],
  ])('sees %s that nobody needs', async (_what, from, to, seenBy) => {
    expect(await finders(from, to)).toEqual(seenBy);
  });

  // Some of them are seen by the tests beside this one; docs/aws.md lists those that are not.
  it.each<[string, string, string]>([
    ['what makes an alarm ring', '      ComparisonOperator: GreaterThanThreshold\n', ''],
    ['an action of a policy', 's3:GetObject,', 's3:GetObjects,'],
    ['a period that CloudWatch does not have', 'Period: 300', 'Period: 45'],
    ['a metric that nobody writes', 'MetricName: Throttles', 'MetricName: Throttled'],
    ['a service that resolves no references', 'resolve:secretsmanager', 'resolve:secretmanager'],
    ['a variable of the gateway', '$context.requestTime', '$context.requestTimes'],
    ['a pattern of a log line', '$.event = "jobs_tended"', '$.event = "job_tended"'],
  ])('does not see %s', async (_what, from, to) => {
    expect(await finders(from, to)).toEqual(NOBODY);
  });
});
