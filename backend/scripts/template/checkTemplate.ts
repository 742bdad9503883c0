import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { App, CfnResource, CloudFormationValidatePlugin, Stack } from 'aws-cdk-lib/core';
import { expandSam } from './expandSam.ts';
import { readTemplate } from './readTemplate.ts';

/** Of SAM, and newer than what CDK knows of it: seen by AWS's validator alone. */
const NEWER_THAN_CDK = ['AccessLogSettings', 'LoggingConfig', 'RecursiveLoop'];

/** Warnings of AWS's validator about what is right as it is. */
const ACCEPTED = [
  // It stands in the branch of the very condition that makes the bucket.
  "W1001: Outputs/BucketName/Value.Fn::If.1: Reference to 'Bucket' which is conditional on 'MakesBucket'",
  // Taken only when it is not empty.
  "W1030: AlarmActions.0: {'Ref': 'AlarmTopicArn'} default '' has length 0",
  // The name of a version tells nothing of the secret.
  "W2509: Parameters/TokenSecretVersion: Parameter 'TokenSecretVersion' appears to be a password",
];

/** AWS's own validator of templates: it knows every resource, offline. It takes half a second to open, and is kept. */
const validator = new CloudFormationValidatePlugin({ includeDefaultRules: false });

const newApp = (outdir: string): App =>
  new App({ outdir, analyticsReporting: false, treeMetadata: false, builtinCloudFormationValidation: false });

/** Does something, and tells which properties CDK meets that it does not know: those it adds as they are. */
const collectUnknown = (work: () => void): string[] => {
  const unknown: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- is called with its `this` below
  const add = CfnResource.prototype.addPropertyOverride;
  CfnResource.prototype.addPropertyOverride = function (path, value): void {
    if (!NEWER_THAN_CDK.includes(path)) unknown.push(`${this.cfnResourceType}: ${path} is no property that CDK knows`);
    add.call(this, path, value);
  };
  try {
    work();
  } finally {
    CfnResource.prototype.addPropertyOverride = add;
  }
  return unknown;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What CDK finds when it takes a template in and writes it out again. */
const problemsForCdk = (templateFile: string, outdir: string): string[] => {
  try {
    return collectUnknown(() => {
      const app = newApp(outdir);
      new CfnInclude(new Stack(app, 'Stack'), 'Template', { templateFile });
      app.synth();
    });
  } catch (error) {
    return [messageOf(error)];
  }
};

const problemsForCloudFormation = (templatePath: string): string[] => {
  const app = newApp(dirname(templatePath));
  const stack = { stackConstructPath: 'Stack', templatePath, accountId: undefined, region: undefined };
  const context = { templatePaths: [templatePath], stackTemplates: [stack], appConstruct: app };
  const problems = validator.validate(context).violations.map(({ ruleName, description, violatingResources }) => {
    const where = violatingResources.flatMap(({ resourceLogicalId }) => resourceLogicalId ?? []);
    return `${ruleName}: ${description} (${where.join(', ')})`;
  });
  return problems.filter((problem) => !ACCEPTED.some((accepted) => problem.startsWith(accepted)));
};

/** What is wrong with a template, by who has found it; nothing: nothing was found. */
export interface TemplateProblems {
  /** CDK, in the template as it is. */
  readonly cdk: readonly string[];
  /** AWS's validator (and {@link expandSam}), in what SAM makes of it. */
  readonly cloudFormation: readonly string[];
}

const expandInto = async (path: string, yaml: string): Promise<string[]> => {
  try {
    await writeFile(path, JSON.stringify(expandSam(readTemplate(yaml))));
    return problemsForCloudFormation(path);
  } catch (error) {
    return [messageOf(error)];
  }
};

/** Checks a template without an account and without a network. docs/aws.md says what this cannot see. */
export const checkTemplate = async (yaml: string): Promise<TemplateProblems> => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'float-template-'));
  const source = join(folder.path, 'template.yaml');
  await writeFile(source, yaml);
  return {
    cdk: problemsForCdk(source, join(folder.path, 'cdk')),
    cloudFormation: await expandInto(join(folder.path, 'expanded.json'), yaml),
  };
};
