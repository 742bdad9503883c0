import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { estimateSession, renderEstimate } from './estimate.ts';

const { models } = readConfig({
  ...{ FLOAT_WRITER: 'model', FLOAT_WRITER_MODEL: 'openai/writer', FLOAT_VOICE: 'model' },
  ...{ FLOAT_VOICE_MODEL: 'openai/voice', OPENAI_API_KEY: 'k', FLOAT_PRICES: 'openai/writer=0.4:1.6,openai/voice=15' },
});

describe('an estimate', () => {
  it('grows with the length, and multiplies by the prices that are set', () => {
    const [short, long] = [estimateSession(3, models), estimateSession(20, models)];
    expect(long.characters).toBeGreaterThan(3 * short.characters);
    const { inputTokens, outputTokens, characters, costUsd } = long;
    expect(costUsd).toBeCloseTo((inputTokens * 0.4 + outputTokens * 1.6 + characters * 15) / 1e6, 9);
    expect(long.requests).toBeLessThan(models.budget.maxRequests / 4);
  });

  it('shows every length that is offered, or the one that is asked for', () => {
    expect(renderEstimate(undefined, models).split('\n')).toHaveLength(8);
    expect(renderEstimate(7, models)).toMatch(/^With openai\/writer and openai\/voice:\n.*\n {6}7 .* USD\n$/);
  });

  it('says that nothing is paid for what is made here, and when a price is not known', () => {
    expect(renderEstimate(5, readConfig({}).models)).toContain('nothing: all of it is made here');
    expect(renderEstimate(5, { ...models, prices: new Map() })).toContain('a model has no price');
  });
});
