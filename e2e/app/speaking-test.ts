import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import type { SummaryAnswer } from '@float/contract';
import { summaryAnswerSchema } from '@float/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import { newListener } from '../http.ts';
import type { AppPage } from './appPage.ts';
import { openApp } from './appPage.ts';

const SAID = 'I am worried about tomorrow and cannot sleep.';

let folder: string;
let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-spoken-'));
  const spokenFile = join(folder, 'spoken.wav');
  await using voices = await createFlitePool({ threads: 1 });
  await writeFile(spokenFile, await voices.voice('slt')!.speak(SAID, new AbortController().signal));
  [float, browser] = await Promise.all([
    startFloat(),
    launchChromium([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${spokenFile}`,
    ]),
  ]);
});
afterAll(async () => {
  await browser.close();
  await float.stop();
  await rm(folder, { recursive: true, force: true });
});

const open = (): Promise<AppPage> => openApp(browser, float.url, { context: { permissions: ['microphone'] } });

/** Taps, speaks for two seconds, and taps again. */
const speak = async (app: AppPage): Promise<void> => {
  await app.button(/^Speak:/).click();
  await app.page.getByText(/^0:0[2-9]$/).waitFor();
  await app.button('Stop listening').click();
};

/** What a server that understands recordings answers. */
const heardAnswer = async (): Promise<SummaryAnswer> => {
  const { token, user_id } = await newListener(float.url);
  const answer = await fetch(float.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ inference_type: 'summary', user_id, prompt: SAID }),
  });
  return { ...summaryAnswerSchema.parse(await answer.json()), speech_to_text: SAID, added_text: 'NotAvailable' };
};

describe('somebody who speaks', () => {
  it('is told kindly where recordings cannot be understood, and goes on by typing', async () => {
    await using app = await open();
    app.watch.expect(/\b503\b/);
    await speak(app);
    await app.page.getByRole('alert').getByText('Please type a sentence instead.').waitFor();
    expect(await app.focused()).toMatch(/^How are you/);
    // There is no use in offering it again.
    expect(await app.button(/^Speak:/).count()).toBe(0);
    await app.listen(SAID);
  });

  it('goes on with what was heard', async () => {
    await using app = await open();
    const answer = await heardAnswer();
    let recordingBytes = 0;
    await app.page.route(
      ({ pathname }) => pathname === '/',
      (route) => {
        const asked = route.request().postDataJSON() as { audio?: string } | null;
        if (asked?.audio === undefined) return route.fallback();
        recordingBytes = Buffer.from(asked.audio, 'base64').byteLength;
        return route.fulfill({ json: answer });
      },
    );
    await speak(app);
    await app.heading(answer.user_short_summary).waitFor();
    expect(recordingBytes).toBeGreaterThan(2_000);
    const wish = app.nextWish();
    await app.begin();
    expect((await wish).input_data).toMatchObject({ floats: [{ speech_to_text: SAID }] });
    await app.sound.playPast(0.5);
  });

  it('can think better of it', async () => {
    await using app = await open();
    await app.button(/^Speak:/).click();
    await app.page.getByText('Listening').waitFor();
    await app.button('Cancel').click();
    await app.button(/^Speak:/).waitFor();
    await app.page.getByText('Hold to speak').waitFor();
  });
});
