import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { generateText } from 'ai';
import { expect, it } from 'vitest';
import type { ModelName } from './modelSettings.ts';
import { ModelVendors } from './openModels.ts';
import { CANARY_KEY, settingsFor } from './vendorsFixture.ts';

const say = async (models: ModelVendors, name: ModelName): Promise<string> =>
  (await generateText({ model: await models.language(name), prompt: 'Hello.', maxRetries: 0 })).text;

it('every vendor is asked in its own protocol, at its own address, with its own key', async () => {
  await using openai = await startFakeVendor({ apiKey: 'sk-openai' });
  await using other = await startFakeVendor({ apiKey: 'sk-other' });
  for (const vendor of [openai, other]) vendor.says(() => 'Breathe.');
  const models = new ModelVendors(
    settingsFor(openai, {
      ...{ GOOGLE_GENERATIVE_AI_API_KEY: 'sk-other', GOOGLE_GENERATIVE_AI_BASE_URL: other.googleUrl },
      ...{ FLOAT_COMPATIBLE_API_KEY: 'sk-other', FLOAT_COMPATIBLE_BASE_URL: `${other.url}/` },
    }),
  );
  for (const vendor of ['openai', 'google', 'compatible'] as const)
    expect(await say(models, { vendor, model: `of-${vendor}` })).toBe('Breathe.');
  expect(openai.ledger.map(({ model }) => model)).toEqual(['of-openai']);
  expect(other.ledger.map(({ model }) => model)).toEqual(['of-google', 'of-compatible']);
  expect(other.ledger[0]?.headers['x-goog-api-key']).toBe('sk-other');
});

it('a server of one’s own that wants no key gets none of others', async () => {
  await using server = await startFakeVendor();
  const settings = settingsFor({ ...server, apiKey: CANARY_KEY }, { FLOAT_COMPATIBLE_BASE_URL: server.url });
  await say(new ModelVendors(settings), { vendor: 'compatible', model: 'llama' }).catch(() => undefined);
  expect(server.ledger[0]?.headers.authorization).toBe('Bearer none');
  expect(JSON.stringify(server.ledger)).not.toContain(CANARY_KEY);
});

it('who neither speaks nor listens says so', async () => {
  await using server = await startFakeVendor();
  const models = new ModelVendors(settingsFor(server));
  const gemini: ModelName = { vendor: 'google', model: 'gemini' };
  await expect(models.speech(gemini)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  await expect(models.transcription(gemini)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});
