import type { DeployAnswers } from './answers.ts';

/** A basic string of TOML 1.0; what JSON escapes, TOML escapes in the same way. */
const quoted = (text: string): string => JSON.stringify(text);

/** Parameters of `template.yaml`, as the answers set them; the others keep their defaults. */
export const templateParameters = (answers: DeployAnswers): Readonly<Record<string, string>> => ({
  ...answers.parameters,
  ExistingBucket: answers.bucket,
  FfmpegLayerArn: answers.ffmpegLayerArn,
  Architecture: answers.architecture,
  Guests: answers.guests,
  OidcIssuers: answers.oidcIssuers,
  ...(answers.tokenSecretVersion === undefined ? {} : { TokenSecretVersion: answers.tokenSecretVersion }),
});

/** Parameters that an answer decides, so that nobody sets them beside it. */
export const ANSWERED_PARAMETERS: readonly string[] = [
  'ExistingBucket',
  'FfmpegLayerArn',
  'Architecture',
  'Guests',
  'OidcIssuers',
  'TokenSecretVersion',
];

/** `samconfig.toml`: what `sam deploy` is to do, so that it can also be called by hand. */
export const renderSamConfig = (answers: DeployAnswers): string => {
  // SAM reads each of them as a shell would.
  const overrides = Object.entries(templateParameters(answers)).map(([name, value]) => quoted(`${name}="${value}"`));
  return [
    '# Written by npm run deploy.',
    'version = 0.1',
    '',
    '[default.deploy.parameters]',
    `stack_name = ${quoted(answers.stackName)}`,
    `region = ${quoted(answers.region)}`,
    'template_file = "backend/template.yaml"',
    'capabilities = "CAPABILITY_IAM"',
    'resolve_s3 = true',
    'confirm_changeset = false',
    'fail_on_empty_changeset = false',
    // A stack whose first creation failed cannot be deployed again; one that is gone can. An update is rolled back.
    'on_failure = "DELETE"',
    'parameter_overrides = [',
    ...overrides.map((override) => `  ${override},`),
    ']',
    '',
  ].join('\n');
};
