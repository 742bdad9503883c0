import type { LanguageModel, SpeechModel, TranscriptionModel } from 'ai';
import { FloatError } from '../errors.ts';
import type { ModelName, ModelSettings, ModelVendor, VendorAccess } from './modelSettings.ts';

/** A vendor's models in the interfaces of the AI SDK. */
export interface VendorModels {
  readonly language: (model: string) => LanguageModel;
  /** Undefined: it does not speak. */
  readonly speech?: (model: string) => SpeechModel;
  readonly transcription?: (model: string) => TranscriptionModel;
}

/** Settings of the SDK; what is undefined must be absent. */
const present = ({ apiKey, baseUrl }: VendorAccess) => ({
  ...(apiKey === undefined ? {} : { apiKey }),
  ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
});

const openOpenAi = async (access: VendorAccess): Promise<VendorModels> => {
  const { createOpenAI } = await import('@ai-sdk/openai');
  // Servers of one's own mostly take any key, and the SDK none.
  const openai = createOpenAI({ apiKey: 'none', ...present(access) });
  return {
    // Of its two protocols the one that all compatible servers speak.
    language: (model) => openai.chat(model),
    speech: (model) => openai.speech(model),
    transcription: (model) => openai.transcription(model),
  };
};

const openGoogle = async (access: VendorAccess): Promise<VendorModels> => {
  const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
  const google = createGoogleGenerativeAI(present(access));
  return { language: (model) => google(model) };
};

const open: Readonly<Record<ModelVendor, (access: VendorAccess) => Promise<VendorModels>>> = {
  openai: openOpenAi,
  compatible: openOpenAi,
  google: openGoogle,
};

/** Vendors are opened when they are first asked: who uses none loads nothing of them. */
export class ModelVendors {
  readonly #settings: ModelSettings;
  readonly #opened = new Map<ModelVendor, Promise<VendorModels>>();

  constructor(settings: ModelSettings) {
    this.#settings = settings;
  }

  async language({ vendor, model }: ModelName): Promise<LanguageModel> {
    return (await this.#open(vendor)).language(model);
  }

  /** @throws {FloatError} `CONFIG_INVALID`: this vendor does not speak */
  async speech({ vendor, model }: ModelName): Promise<SpeechModel> {
    return (await this.#open(vendor)).speech?.(model) ?? refuseAudio(vendor);
  }

  /** @throws {FloatError} `CONFIG_INVALID`: this vendor does not listen */
  async transcription({ vendor, model }: ModelName): Promise<TranscriptionModel> {
    return (await this.#open(vendor)).transcription?.(model) ?? refuseAudio(vendor);
  }

  #open(vendor: ModelVendor): Promise<VendorModels> {
    // Its warnings would go to the console, among the lines of the log.
    globalThis.AI_SDK_LOG_WARNINGS = false;
    const known = this.#opened.get(vendor) ?? open[vendor](this.#settings.access[vendor]);
    this.#opened.set(vendor, known);
    return known;
  }
}

const refuseAudio = (vendor: ModelVendor): never => {
  throw new FloatError('CONFIG_INVALID', `Models of ${vendor} neither speak nor listen here`);
};
