import type { JobMetrics } from '@float/contract';
import type { Spent } from '../vendors/spending.ts';

/** What a session has cost, as its record tells. */
export const toMetrics = (spent: Spent) => ({
  vendor_requests: spent.requests,
  model_input_tokens: spent.inputTokens,
  model_output_tokens: spent.outputTokens,
  vendor_characters: spent.characters,
  estimated_cost_usd: spent.costUsd,
  cost_is_partly_unknown: spent.isPartlyUnknown,
});

/** The same read back: what earlier workers have spent. */
export const spentBy = (metrics: JobMetrics): Spent => ({
  requests: metrics.vendor_requests,
  inputTokens: metrics.model_input_tokens,
  outputTokens: metrics.model_output_tokens,
  characters: metrics.vendor_characters,
  costUsd: metrics.estimated_cost_usd,
  isPartlyUnknown: metrics.cost_is_partly_unknown,
});
