import { startFakeVendor, type FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import type { VendorCall } from '../metrics/metrics.ts';
import { noBudget, type Budget } from '../vendors/budget.ts';
import { ModelLines } from '../vendors/modelLines.ts';

/** What tests of models that understand people share: a vendor, ways to it, and what is logged and counted. */

/** Names of models by the variable that sets them. */
export interface ModelChoice {
  readonly FLOAT_SUMMARY_MODEL?: string;
  readonly FLOAT_TRANSCRIPTION_MODEL?: string;
  readonly FLOAT_PRICES?: string;
}

const everything: ModelChoice = {
  FLOAT_SUMMARY_MODEL: 'openai/gpt-test',
  FLOAT_TRANSCRIPTION_MODEL: 'openai/whisper-test',
};

/** Models of this vendor, and of a second one behind the same door, `compatible`. */
export const modelLinesTo = (vendor: FakeVendor, choice: ModelChoice = everything, budget: Budget = noBudget) => {
  const calls: VendorCall[] = [];
  const { models: settings } = readConfig({
    ...choice,
    FLOAT_SUMMARY: choice.FLOAT_SUMMARY_MODEL === undefined ? 'words' : 'model',
    FLOAT_TRANSCRIPTION: choice.FLOAT_TRANSCRIPTION_MODEL === undefined ? 'off' : 'model',
    OPENAI_API_KEY: vendor.apiKey,
    OPENAI_BASE_URL: vendor.url,
    FLOAT_COMPATIBLE_API_KEY: vendor.apiKey,
    FLOAT_COMPATIBLE_BASE_URL: vendor.url,
  });
  const metrics = { vendorCalled: (call: VendorCall) => calls.push(call) };
  return { models: new ModelLines({ settings, metrics, budget }), calls };
};

export const keptLog = () => {
  const logged: string[] = [];
  return { logged, log: createLogger('debug', { write: (line) => logged.push(line) }) };
};

/** A vendor, asked with new lines each time: no circuit is open because of the test before. */
export const openSite = async () => {
  const vendor = await startFakeVendor();
  return {
    vendor,
    /** @param times  default: long enough for a busy machine */
    asking: (choice?: ModelChoice, times = { tryMs: 10_000, totalMs: 20_000 }, budget?: Budget) => {
      const { models: lines, calls } = modelLinesTo(vendor, choice, budget);
      return { ...keptLog(), calls, lines, signal: new AbortController().signal, times };
    },
    [Symbol.asyncDispose]: () => vendor[Symbol.asyncDispose](),
  };
};
