import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { parseSessionLog } from '@float/backend/src/meditation/timeline/sessionLog.ts';
import { sessionLogKey } from '@float/backend/src/storage/keys.ts';
import { summaryAnswerSchema } from '@float/contract';
import { expect, it } from 'vitest';
import { newListener } from './http.ts';
import { openLambdaSite } from './lambda/lambdaSite.ts';
import { instant } from './vendor/behaviour.ts';
import { startFakeVendor } from './vendor/fakeVendor.ts';
import { modelSettings, VENDOR_KEY } from './vendor/modelSite.ts';

const SAID = 'I am worried about my piano recital.';

it('functions of AWS Lambda understand a recording, and write and speak by models: all of it is in their bundles (Ceph)', async () => {
  await using vendor = await startFakeVendor({ weather: instant, apiKey: VENDOR_KEY });
  vendor.hears(() => SAID);
  await using site = await openLambdaSite(modelSettings(vendor));
  const listener = await newListener(site.url);
  await using pool = await createFlitePool({ threads: 1 });
  const wav = await pool.voice('slt')!.speak(SAID, new AbortController().signal);
  const answer = await fetch(site.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${listener.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ inference_type: 'summary', user_id: listener.user_id },
      audio: Buffer.from(wav).toString('base64'),
    }),
  });
  const felt = summaryAnswerSchema.parse(await answer.json());
  expect(felt.speech_to_text).toBe(SAID);
  const { job_id } = await listener.ask({ input_data: { floats: [felt] }, duration_minutes: 3 });
  const { metrics } = await listener.jobWhen(job_id, ({ status }) => status === 'completed');
  expect(metrics).toMatchObject({ fallbacks: 0, voice_changes: 0 });
  const log = await site.store.get(sessionLogKey(listener.user_id, job_id));
  const { utterances } = parseSessionLog(log!.bytes);
  expect(new Set(utterances.map(({ voice }) => voice))).toEqual(new Set(['coral']));
  expect(new Set(vendor.ledger.map(({ kind }) => kind))).toEqual(
    new Set(['transcription', 'summary', 'script', 'speech']),
  );
  for (const part of [site.api, site.worker])
    for (const canary of [VENDOR_KEY, 'piano']) expect(part.output()).not.toContain(canary);
});
