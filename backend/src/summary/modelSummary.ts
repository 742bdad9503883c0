import { cleanText, feelingSchema, intensitySchema } from '@float/contract';
import { z } from 'zod';
import { mostTokens } from '../vendors/spending.ts';
import { askModels, reasonOf, type Asking, type AskingTimes } from './askModels.ts';
import type { Summary } from './summary.ts';
import { findSummaryFault } from './summaryFault.ts';
import { summaryInstructions, summaryPrompt } from './summaryPrompt.ts';

/** People wait for this with nothing to look at; the embedded summary takes a millisecond. */
export const SUMMARY_TIMES: AskingTimes = { tryMs: 6_000, totalMs: 8_000 };

/** Ten times what is asked for: some models think aloud first. */
const MAX_OUTPUT_TOKENS = 2_000;

/** Lengths are not in it: not all vendors take a schema with lengths. They are checked afterwards. */
const answerSchema = z.object({
  sentiment_label: feelingSchema,
  intensity: intensitySchema,
  title: z.string(),
  reflection: z.string(),
  note: z.string(),
});

const ask = async (texts: readonly string[], asking: Asking): Promise<Summary> => {
  const { generateText, Output } = await import('ai');
  const { models, settings } = asking.lines;
  const prompt = summaryPrompt(texts);
  const most = { inputTokens: mostTokens(summaryInstructions + prompt), outputTokens: MAX_OUTPUT_TOKENS };
  return askModels(settings.summarizers, 'summary', asking, most, async (name, abortSignal) => {
    const { output, usage } = await generateText({
      model: await models.language(name),
      instructions: summaryInstructions,
      prompt,
      output: Output.object({ schema: answerSchema, name: 'summary' }),
      maxOutputTokens: MAX_OUTPUT_TOKENS,
      maxRetries: 0,
      abortSignal,
    });
    const { sentiment_label: label, intensity, title, reflection, note } = output;
    const made = {
      label,
      intensity,
      title: cleanText(title),
      reflection: cleanText(reflection),
      note: cleanText(note),
    };
    const { inputTokens = most.inputTokens, outputTokens = most.outputTokens } = usage;
    return { made, used: { inputTokens, outputTokens } };
  });
};

/**
 * A summary by a model, checked: its form, its marks and its wording.
 *
 * @param texts  what the person said and typed; nothing with a sign of danger may come here
 * @returns      undefined, and a line in the log, when there is none that may be shown: then the embedded one is due
 */
export const modelSummary = async (texts: readonly string[], asking: Asking): Promise<Summary | undefined> => {
  try {
    const summary = await ask(texts, asking);
    const fault = findSummaryFault(summary);
    if (fault === undefined) return summary;
    asking.log.warn('summary_fell_back', { reason: fault });
  } catch (error) {
    asking.log.warn('summary_fell_back', { reason: reasonOf(error) });
  }
  return undefined;
};
