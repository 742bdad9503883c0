import { z } from 'zod';
import type { ModelName, ModelSettings, ModelVendor } from './modelSettings.ts';
import { modelsSchema, pricesSchema, voiceNamesSchema } from './modelSettings.ts';

const URL_TAKES = 'takes the address of a server, such as http://127.0.0.1:11434/v1';
const baseUrl = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), URL_TAKES)
  .transform((value) => value.replace(/\/+$/, ''));

const decimal = (min: number, max: number, takes: string) =>
  z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, takes)
    .transform(Number)
    .refine((value) => value >= min && value <= max, takes);

const USD = 'takes an amount of US dollars such as 0.5, or off';
const usdOrOff = z
  .string()
  .regex(/^(off|\d{1,6}(\.\d{1,6})?)$/, USD)
  .transform((value) => (value === 'off' ? Infinity : Number(value)));

const SESSION_USD = 0.5;
const REQUESTS = 'takes a number of requests from 1 to 100000';
const INSTRUCTIONS =
  'Speak as a calm, warm meditation guide: slowly and softly, close to the listener, with even breath and small pauses. ' +
  'Never theatrical, never sleepy.';

/** The variables for models, each with its default. */
export const modelEnvironmentSchema = z.object({
  FLOAT_WRITER: z.enum(['library', 'model'], 'takes library or model').default('library'),
  FLOAT_VOICE: z.enum(['flite', 'model'], 'takes flite or model').default('flite'),
  FLOAT_SUMMARY: z.enum(['words', 'model'], 'takes words or model').default('words'),
  FLOAT_TRANSCRIPTION: z.enum(['off', 'model'], 'takes off or model').default('off'),
  FLOAT_WRITER_MODEL: modelsSchema.optional(),
  FLOAT_VOICE_MODEL: modelsSchema.optional(),
  FLOAT_SUMMARY_MODEL: modelsSchema.optional(),
  FLOAT_TRANSCRIPTION_MODEL: modelsSchema.optional(),
  FLOAT_VOICE_NAMES: voiceNamesSchema.default(['coral', 'sage', 'ash']),
  FLOAT_VOICE_SPEED: decimal(0.25, 4, 'takes a number from 0.25 to 4').default(1),
  FLOAT_VOICE_INSTRUCTIONS: z.string().max(2000, 'takes at most 2000 characters').default(INSTRUCTIONS),
  FLOAT_PRICES: pricesSchema.optional(),
  FLOAT_BUDGET_REQUESTS: decimal(1, 100_000, REQUESTS).refine(Number.isInteger, REQUESTS).default(600),
  FLOAT_BUDGET_SESSION_USD: usdOrOff.optional(),
  // The session's, as it was called when there was no other.
  FLOAT_BUDGET_USD: usdOrOff.optional(),
  FLOAT_BUDGET_HOUR_USD: usdOrOff.default(20),
  FLOAT_BUDGET_DAY_USD: usdOrOff.default(100),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: baseUrl.optional(),
  GOOGLE_GENERATIVE_AI_API_KEY: z.string().optional(),
  GOOGLE_GENERATIVE_AI_BASE_URL: baseUrl.optional(),
  FLOAT_COMPATIBLE_API_KEY: z.string().optional(),
  FLOAT_COMPATIBLE_BASE_URL: baseUrl.optional(),
});
type ModelEnvironment = z.output<typeof modelEnvironmentSchema>;

const accessOf = (env: ModelEnvironment): ModelSettings['access'] => ({
  openai: { apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL },
  google: { apiKey: env.GOOGLE_GENERATIVE_AI_API_KEY, baseUrl: env.GOOGLE_GENERATIVE_AI_BASE_URL },
  compatible: { apiKey: env.FLOAT_COMPATIBLE_API_KEY, baseUrl: env.FLOAT_COMPATIBLE_BASE_URL },
});

const KEYS: Readonly<Record<ModelVendor, string>> = {
  openai: 'OPENAI_API_KEY',
  google: 'GOOGLE_GENERATIVE_AI_API_KEY',
  compatible: 'FLOAT_COMPATIBLE_BASE_URL',
};

/** Speech and transcription are spoken in OpenAI's protocol only, by whoever speaks it. */
const NO_AUDIO: readonly ModelVendor[] = ['google'];

/**
 * @param refuse  told what is wrong, with the variable's name; throws
 * @returns       what of the settings is asked for
 */
export const toModelSettings = (env: ModelEnvironment, refuse: (message: string) => never): ModelSettings => {
  const access = accessOf(env);
  const chosen = (part: string, name: string, models: readonly ModelName[] | undefined): readonly ModelName[] => {
    if (models === undefined) return refuse(`${name} is needed: ${part} is model. It takes vendor/model`);
    for (const { vendor } of models) {
      const { apiKey, baseUrl: address } = access[vendor];
      const isReachable = vendor === 'compatible' ? address !== undefined : apiKey !== undefined;
      if (!isReachable) return refuse(`${KEYS[vendor]} is needed: ${name} names a model of ${vendor}`);
    }
    return models;
  };
  const heard = (part: string, name: string, models: readonly ModelName[] | undefined): readonly ModelName[] => {
    const all = chosen(part, name, models);
    if (all.some(({ vendor }) => NO_AUDIO.includes(vendor)))
      return refuse(`${name} takes models of openai and compatible: others neither speak nor listen here`);
    return all;
  };
  return {
    writers: env.FLOAT_WRITER === 'model' ? chosen('FLOAT_WRITER', 'FLOAT_WRITER_MODEL', env.FLOAT_WRITER_MODEL) : [],
    voices: env.FLOAT_VOICE === 'model' ? heard('FLOAT_VOICE', 'FLOAT_VOICE_MODEL', env.FLOAT_VOICE_MODEL) : [],
    summarizers:
      env.FLOAT_SUMMARY === 'model' ? chosen('FLOAT_SUMMARY', 'FLOAT_SUMMARY_MODEL', env.FLOAT_SUMMARY_MODEL) : [],
    transcribers:
      env.FLOAT_TRANSCRIPTION === 'model'
        ? heard('FLOAT_TRANSCRIPTION', 'FLOAT_TRANSCRIPTION_MODEL', env.FLOAT_TRANSCRIPTION_MODEL)
        : [],
    voiceNames: env.FLOAT_VOICE_NAMES,
    voiceSpeed: env.FLOAT_VOICE_SPEED,
    voiceInstructions: env.FLOAT_VOICE_INSTRUCTIONS,
    access,
    prices: env.FLOAT_PRICES ?? new Map(),
    budget: {
      maxRequests: env.FLOAT_BUDGET_REQUESTS,
      maxUsd: env.FLOAT_BUDGET_SESSION_USD ?? env.FLOAT_BUDGET_USD ?? SESSION_USD,
      maxUsdPerHour: env.FLOAT_BUDGET_HOUR_USD,
      maxUsdPerDay: env.FLOAT_BUDGET_DAY_USD,
    },
  };
};
