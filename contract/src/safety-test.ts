import { assess } from '@float/safety/all';
import { labelled } from '@float/safety/labelled';
import { expect, it } from 'vitest';
import { meditationRequestSchema, textsOf } from './index.ts';
import { safetySchema } from './safety.ts';

it('every assessment fits the wire, and has no field that is not on it', () => {
  for (const { text } of labelled) {
    const answer = assess(text, { region: 'IE' });
    if (answer !== undefined) expect(safetySchema.strict().parse(answer)).toEqual(answer);
  }
});

it('the texts of a request are everything that a person said in it', () => {
  const floats = [
    { prompt: 'a', added_text: 'b' },
    { sentiment_label: 'Sad' as const, speech_to_text: 'c' },
  ];
  const request = meditationRequestSchema.parse({
    inference_type: 'meditation',
    user_id: `g_${'a'.repeat(32)}`,
    input_data: { floats },
    qa_transcript: [{ question: 'How do you feel?', answer: 'd' }],
  });
  expect(textsOf(request)).toEqual(['a', 'b', 'c', 'd']);
});
