import { z } from 'zod';
import type { SessionBudget } from './spending.ts';

export const modelVendors = ['openai', 'google', 'compatible'] as const;
export type ModelVendor = (typeof modelVendors)[number];

/** A model of a vendor, as it is named in settings: `openai/gpt-4.1-mini`. */
export interface ModelName {
  readonly vendor: ModelVendor;
  readonly model: string;
}

/**
 * US dollars a million: tokens in and out for what writes; characters (`inputUsd`) for what speaks; seconds of sound
 * (`inputUsd`) for what listens.
 */
export interface ModelPrice {
  readonly inputUsd: number;
  readonly outputUsd: number;
}

/** How a vendor is reached. */
export interface VendorAccess {
  readonly apiKey: string | undefined;
  /** Undefined: the vendor's own. */
  readonly baseUrl: string | undefined;
}

/** Everything that may be set about models; nothing of it is used unless a part is set to `model`. */
export interface ModelSettings {
  /** Tried in this order; the embedded writer comes last. Empty: the embedded one writes. */
  readonly writers: readonly ModelName[];
  /** Tried in this order; an embedded voice comes last. Empty: embedded voices speak. */
  readonly voices: readonly ModelName[];
  /** The vendor's names of voices that people may choose from; the first is the default. */
  readonly voiceNames: readonly string[];
  readonly voiceSpeed: number;
  readonly voiceInstructions: string;
  /** Empty: recordings are not understood. */
  readonly transcribers: readonly ModelName[];
  /** Empty: feelings are named by words. */
  readonly summarizers: readonly ModelName[];
  readonly access: Readonly<Record<ModelVendor, VendorAccess>>;
  /** By `vendor/model`. */
  readonly prices: ReadonlyMap<string, ModelPrice>;
  readonly budget: SessionBudget & WindowBudgets;
}

/** What all sessions and summaries together may cost, US dollars. Infinity: no ceiling. */
export interface WindowBudgets {
  readonly maxUsdPerHour: number;
  readonly maxUsdPerDay: number;
}

export const nameOf = ({ vendor, model }: ModelName): string => `${vendor}/${model}`;

const MODELS = 'takes vendor/model, several separated by commas, best first; vendors are openai, google and compatible';
const MODEL = /^(openai|google|compatible)\/([^\s,=]{1,100})$/;

/** Such as `openai/gpt-4.1-mini,google/gemini-2.5-flash`. */
export const modelsSchema = z.string().transform((text, context): ModelName[] =>
  text.split(',').flatMap((part) => {
    const [, vendor, model] = MODEL.exec(part.trim()) ?? [];
    const known = modelVendors.find((each) => each === vendor);
    if (known !== undefined && model !== undefined) return [{ vendor: known, model }];
    context.addIssue(MODELS);
    return [];
  }),
);

const PRICES =
  'takes vendor/model=in:out, several separated by commas: US dollars a million tokens, or characters or seconds (in alone)';
const PRICE = /^([^\s,=]+\/[^\s,=]+)=(\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?$/;

/** Such as `openai/gpt-4.1-mini=0.4:1.6,openai/tts-1=15`. */
export const pricesSchema = z.string().transform(
  (text, context) =>
    new Map(
      text.split(',').flatMap((part): [string, ModelPrice][] => {
        const [, name, inputUsd, outputUsd] = PRICE.exec(part.trim()) ?? [];
        if (name !== undefined) return [[name, { inputUsd: Number(inputUsd), outputUsd: Number(outputUsd ?? 0) }]];
        context.addIssue(PRICES);
        return [];
      }),
    ),
);

const VOICE_NAMES = 'takes names of voices of the vendor, separated by commas';
export const voiceNamesSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}(,\s*[A-Za-z0-9_-]{1,40})*$/, VOICE_NAMES)
  .transform((text) => text.split(',').map((name) => name.trim()));
