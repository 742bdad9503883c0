import { z } from 'zod';

const LAYER = /^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:layer:[A-Za-z0-9_-]+:\d+$/;

/** What has to be known to deploy. Nothing of it is secret: it is remembered in `.deploy-config.json`. */
export const deployAnswersSchema = z.object({
  stackName: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,50}$/, 'takes letters, digits and -, at most 51'),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'takes a region such as eu-central-1'),
  /** Empty: one is made. */
  bucket: z.string().regex(/^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/, 'takes the name of a bucket, or nothing'),
  ffmpegLayerArn: z.string().regex(LAYER, 'takes the ARN of a layer version, arn:aws:lambda:…:layer:ffmpeg:1'),
  architecture: z.enum(['arm64', 'x86_64'], 'takes arm64 or x86_64'),
  guests: z.enum(['on', 'off'], 'takes on or off'),
  oidcIssuers: z.string().regex(/^[^"\\\p{Cc}]*$/u, 'takes what FLOAT_OIDC_ISSUERS takes, or nothing'),
});
export type DeployAnswers = z.infer<typeof deployAnswersSchema>;
export type AnswerName = keyof DeployAnswers;

export interface Question {
  readonly name: AnswerName;
  readonly text: string;
  /** Taken when nothing is said; undefined: something has to be said. */
  readonly suggestion: string | undefined;
}

/** In the order in which they are asked. */
export const questions: readonly Question[] = [
  { name: 'stackName', text: 'Name of the stack', suggestion: 'float' },
  { name: 'region', text: 'Region', suggestion: undefined },
  { name: 'bucket', text: 'An existing bucket (empty: make one)', suggestion: '' },
  {
    name: 'ffmpegLayerArn',
    text: 'ARN of the ffmpeg layer (docs/aws.md tells how to make one)',
    suggestion: undefined,
  },
  { name: 'architecture', text: 'Architecture of that layer (arm64 or x86_64)', suggestion: 'arm64' },
  { name: 'guests', text: 'A first session without an account (on or off)', suggestion: 'on' },
  { name: 'oidcIssuers', text: 'OIDC issuers, as FLOAT_OIDC_ISSUERS takes them (empty: none)', suggestion: '' },
];

/** @returns what is wrong with an answer; undefined when it can be taken */
export const problemWith = (name: AnswerName, value: string): string | undefined =>
  deployAnswersSchema.shape[name].safeParse(value).error?.issues[0]?.message;
