import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { parseIssuers } from '../../src/http/oidc/issuerSettings.ts';

const LAYER = /^arn:[a-z-]+:lambda:([a-z0-9-]+):\d{12}:layer:[A-Za-z0-9_-]+:\d+$/;
const LAYER_TAKES = 'takes the ARN of a layer version, arn:aws:lambda:…:layer:ffmpeg:1';

const shared = {
  stackName: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,50}$/, 'takes letters, digits and -, at most 51'),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'takes a region such as eu-central-1'),
  /** Empty: one is made. */
  bucket: z.string().regex(/^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/, 'takes the name of a bucket, or nothing'),
  architecture: z.enum(['arm64', 'x86_64'], 'takes arm64 or x86_64'),
  guests: z.enum(['on', 'off'], 'takes on or off'),
  oidcIssuers: z
    .string()
    .regex(/^[^"\\\p{Cc}]*$/u, 'takes what FLOAT_OIDC_ISSUERS takes, or nothing')
    .refine(
      (text) => text === '' || parseIssuers(text) !== undefined,
      'takes issuer=client pairs separated by commas, such as https://accounts.example=float-web, or nothing',
    ),
};

/** What is not asked for, and only remembered when somebody has set it. */
const settings = {
  /** Parameters of `template.yaml` that differ from their defaults, by name. */
  parameters: z
    .record(z.string(), z.string().regex(/^[^"\\\p{Cc}]*$/u, 'takes no quotes, backslashes or line breaks'))
    .optional(),
  /** Which version of the secret signs tokens, once keys have been rotated. */
  tokenSecretVersion: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .optional(),
};

/** What a deployment stands on. */
export const deployAnswersSchema = z.object({
  ...shared,
  ffmpegLayerArn: z.string().regex(LAYER, LAYER_TAKES),
  ...settings,
});
export type DeployAnswers = z.infer<typeof deployAnswersSchema>;

/** What is asked for. Nothing of it is secret: it is remembered in `.deploy-config.json`. */
const questionSchema = z.object({
  ...shared,
  /** Layer, or program to make one of. */
  ffmpeg: z
    .string()
    .refine(
      (text) => LAYER.test(text) || isAbsolute(text),
      'takes the ARN of a layer version, or the path of a static ffmpeg, beginning with /',
    ),
});
export type Said = z.infer<typeof questionSchema>;
export type AnswerName = keyof Said;

/** What is remembered between deployments. */
export const rememberedSchema = z.object({ ...questionSchema.shape, ...settings });
export type Remembered = z.infer<typeof rememberedSchema>;

/** A version of a secret is that of one stack, and would keep another from being made. */
export const secretVersionFor = (
  stack: Readonly<Partial<Pick<Said, 'stackName' | 'region'>>>,
  { stackName, region, tokenSecretVersion }: Readonly<Partial<Remembered>>,
): string | undefined => (stackName === stack.stackName && region === stack.region ? tokenSecretVersion : undefined);

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
  { name: 'ffmpeg', text: 'ffmpeg: ARN of a layer, or path of a static ffmpeg to make one of', suggestion: undefined },
  { name: 'architecture', text: 'Architecture of that layer (arm64 or x86_64)', suggestion: 'arm64' },
  { name: 'guests', text: 'A first session without an account (on or off)', suggestion: 'on' },
  { name: 'oidcIssuers', text: 'OIDC issuers, as FLOAT_OIDC_ISSUERS takes them (empty: none)', suggestion: '' },
];

/** Whether an answer names a layer that is there already. */
export const isLayer = (ffmpeg: string): boolean => LAYER.test(ffmpeg);

type Others = Readonly<Partial<Said>>;

const clash = (name: AnswerName, value: string, others: Others): string | undefined => {
  const layerRegion = name === 'ffmpeg' ? LAYER.exec(value)?.[1] : undefined;
  if (layerRegion !== undefined && others.region !== undefined && layerRegion !== others.region)
    return `names a layer in ${layerRegion}: functions in ${others.region} take layers of their own region only`;
  if (name === 'oidcIssuers' && value === '' && others.guests === 'off')
    return 'takes at least one issuer when guests are off: nobody could sign in';
  return undefined;
};

/**
 * @param others  what has been answered before
 * @returns       what is wrong with an answer; undefined when it can be taken
 */
export const problemWith = (name: AnswerName, value: string, others: Others = {}): string | undefined =>
  questionSchema.shape[name].safeParse(value).error?.issues[0]?.message ?? clash(name, value, others);

/** @throws a ZodError when an answer is missing or wrong, which {@link problemWith} would have told */
export const completeAnswers = (remembered: Remembered): DeployAnswers =>
  deployAnswersSchema.parse({ ...remembered, ffmpegLayerArn: remembered.ffmpeg });
