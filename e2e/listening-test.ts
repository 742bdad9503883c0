import { jobViewSchema, meditationRequestSchema } from '@float/contract';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import { fetchPlaylist } from './http.ts';
import { openListeningPage } from './listeningPage.ts';

let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  [float, browser] = await Promise.all([startFloat(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await float.stop();
});

const phone = { viewport: { width: 360, height: 740 } };

const isAbove = async (upper: Locator, lower: Locator): Promise<boolean> => {
  const [first, second] = [await upper.boundingBox(), await lower.boundingBox()];
  return first!.y + first!.height <= second!.y;
};

declare global {
  interface Window {
    seenOrb?: { phase: string; level: number }[];
  }
}

const watchOrb = (): void => {
  const orb = document.querySelector<HTMLElement>('#orb');
  const seen: { phase: string; level: number }[] = [];
  window.seenOrb = seen;
  const note = (): void => {
    seen.push({ phase: orb?.dataset.phase ?? '', level: Number(orb?.style.getPropertyValue('--level')) });
    requestAnimationFrame(note);
  };
  note();
};

describe('a listener in a browser', () => {
  it('types a sentence, presses Begin, and hears a stream that is still growing', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const playlists: string[] = [];
    listener.page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.m3u8')) playlists.push(response.url());
    });
    await listener.begin({ minutes: 20 });
    await listener.reach('playing');
    const atFirstSound = await fetchPlaylist(playlists[0]!);
    expect(atFirstSound.ended).toBe(false);
    await listener.playPast(3);
    expect((await fetchPlaylist(playlists[0]!)).segments.length).toBeGreaterThan(atFirstSound.segments.length);
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle', 'loading', 'playing']);
  });

  it('sees the words as they are spoken, and how far it is', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ minutes: 3 });
    await listener.playPast(7);
    expect((await listener.page.locator('#current').innerText()).length).toBeGreaterThan(5);
    expect(await listener.page.getByRole('heading', { level: 1 }).last().innerText()).not.toBe('Your session');
    expect(await listener.page.locator('#total').innerText()).toBe('3:00');
  });

  it('pauses, goes on, and seeks back', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ minutes: 3 });
    await listener.playPast(3);
    await listener.page.getByRole('button', { name: 'Pause' }).click();
    await listener.reach('paused');
    await listener.page.getByRole('button', { name: 'Play' }).click();
    await listener.reach('playing');
    const before = await listener.elapsedSeconds();
    await listener.page.getByRole('button', { name: 'Back 15 seconds' }).click();
    await listener.page.waitForFunction(
      (was) => Number(document.querySelector('#track')?.getAttribute('aria-valuenow')) < was,
      before,
    );
    await listener.playPast(before + 1);
  });

  it('reloads in mid-session and goes on at the second where it was', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ minutes: 3 });
    await listener.playPast(6);
    await listener.page.reload({ waitUntil: 'networkidle' });
    await listener.page.getByRole('button', { name: 'Continue where you were' }).click();
    await listener.reach('playing');
    expect(await listener.elapsedSeconds()).toBeGreaterThanOrEqual(5);
    await listener.playPast(8);
  });

  it('does not stall at 80 ms round trip and 500 ms more for each request from second 4 on', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const network = await listener.context.newCDPSession(listener.page);
    await network.send('Network.enable');
    const slowDown = (latencyMs: number) =>
      network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: latencyMs,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    await slowDown(80);
    await listener.begin({ minutes: 20 });
    await listener.playPast(4);
    await slowDown(580);
    await listener.playPast(24);
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle', 'loading', 'playing']);
  });

  it('is told what to do when Float cannot be reached, and can try again', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.context.setOffline(true);
    await listener.begin();
    await listener.reach('error');
    expect(await listener.page.locator('#problem').innerText()).not.toBe('');
    await listener.context.setOffline(false);
    await listener.page.getByRole('button', { name: 'Try again' }).click();
    await listener.reach('playing');
  });

  it.each(['', ' \n\t '])('is asked for a word when there is none: %j', async (sentence) => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ sentence });
    expect(await listener.page.locator('#feeling-error').innerText()).not.toBe('');
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle']);
  });

  it.each(['light', 'dark'] as const)('finds no accessibility fault on the page, %s', async (colorScheme) => {
    await using listener = await openListeningPage(browser, float.url, { colorScheme, ...phone });
    expect(await listener.faults()).toEqual([]);
    await listener.begin({ minutes: 3 });
    await listener.playPast(7);
    expect(await listener.faults()).toEqual([]);
  });
});

describe('a listener who has the feeling named first', () => {
  it('corrects it, begins, and the session is made for what they said it is', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const { page } = listener;
    await listener.nameFirst('I am worried about tomorrow and cannot sleep.');
    expect(await listener.focused()).toBe('named-title');
    expect(await page.locator('#named-title').innerText()).not.toBe('');
    expect(await page.locator('#named-reflection').innerText()).not.toBe('');
    await page.getByRole('radio', { name: 'Sad' }).check();
    await page.getByRole('radio', { name: 'Low' }).check();
    const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('"meditation"'));
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    const body = meditationRequestSchema.parse((await asked).postDataJSON());
    expect(body.input_data.floats).toEqual([
      expect.objectContaining({
        sentiment_label: 'Sad',
        intensity: 'low',
        added_text: 'I am worried about tomorrow and cannot sleep.',
      }),
    ]);
    expect(body).toMatchObject({ locale: expect.any(String) as unknown, local_hour: expect.any(Number) as unknown });
    await listener.playPast(2);
  });

  it('goes back to the words, which are still there', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.nameFirst('I am so tired of this.');
    await listener.page.getByRole('button', { name: 'Change my words' }).click();
    expect(await listener.focused()).toBe('feeling');
    expect(await listener.page.locator('#feeling').inputValue()).toBe('I am so tired of this.');
  });

  it('is asked for a word when there is none', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.page.getByRole('button', { name: 'Name it first' }).click();
    expect(await listener.page.locator('#feeling-error').innerText()).not.toBe('');
    expect(await listener.focused()).toBe('feeling');
  });

  it('can begin all the same when it cannot be named', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const { page, context } = listener;
    await page.getByRole('textbox').fill('I am restless.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Name it first' }).click();
    await page.getByText('You can also begin as it is.').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await listener.reach('playing');
  });
});

describe('a listener who is choosy', () => {
  it('hears a bed and a voice, one at a time, and neither once the session begins', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const { page } = listener;
    await page.getByText('Music', { exact: true }).first().click();
    await page.getByRole('radio', { name: 'Slow ocean' }).check();
    await page.getByRole('button', { name: 'Hear Slow ocean' }).click();
    await listener.hearPreview();
    await page.getByRole('button', { name: 'Stop Slow ocean' }).click();
    expect(await listener.isPreviewPaused()).toBe(true);
    await page.getByRole('button', { name: 'Hear Slow ocean' }).click();
    await page.getByText('Voice', { exact: true }).first().click();
    await page.locator('#voice').getByRole('button', { name: /^Hear/ }).first().click();
    await listener.hearPreview();
    expect(await page.getByRole('button', { name: /^Stop/ }).count()).toBe(1);
    const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('"meditation"'));
    await listener.begin({ minutes: 3 });
    expect(await listener.isPreviewPaused()).toBe(true);
    expect(meditationRequestSchema.parse((await asked).postDataJSON()).music_list).toEqual(['ocean']);
    await listener.reach('playing');
  });
});

describe('a listener in distress', () => {
  const sentence = 'I want to end my life';

  it('sees first where help is, before the reflection and in the session, and can play beneath it', async () => {
    await using listener = await openListeningPage(browser, float.url, { locale: 'en-US', ...phone });
    const { page } = listener;
    await listener.nameFirst(sentence);
    const call = page.getByRole('link', { name: '988' });
    expect(await listener.focused()).toBe('help');
    expect(await call.getAttribute('href')).toBe('tel:988');
    expect(await isAbove(page.locator('#help'), page.locator('#named-title'))).toBe(true);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await listener.playPast(2);
    expect(await call.isVisible()).toBe(true);
    expect(await isAbove(page.locator('#help'), page.locator('#words'))).toBe(true);
  });

  it('sees it without having asked for a name, and again at the end', async () => {
    await using listener = await openListeningPage(browser, float.url, { locale: 'en-US' });
    const { page } = listener;
    const made = page.waitForResponse(async (response) => {
      if (!new URL(response.url()).pathname.startsWith('/job/')) return false;
      return jobViewSchema.parse(await response.json()).status === 'completed';
    });
    await listener.begin({ sentence, minutes: 3 });
    await page.getByRole('link', { name: '988' }).waitFor();
    expect(await listener.focused()).toBe('help');
    await listener.playPast(1);
    await made;
    await page.getByRole('button', { name: 'Pause' }).focus();
    await listener.leapTo(175);
    await listener.reach('ended');
    expect(await listener.focused()).toBe('help');
    await page.getByRole('button', { name: 'Begin another' }).click();
    expect(await page.locator('#help').isVisible()).toBe(false);
    expect(await page.locator('#feeling').inputValue()).toBe('');
  });

  it.each(['light', 'dark'] as const)('meets no accessibility fault on the way, %s', async (colorScheme) => {
    await using listener = await openListeningPage(browser, float.url, { colorScheme, ...phone });
    const { page } = listener;
    await page.getByText('Music', { exact: true }).first().click();
    expect(await listener.faults()).toEqual([]);
    await listener.nameFirst('I am worried about tomorrow.');
    expect(await listener.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Change my words' }).click();
    await listener.nameFirst(sentence);
    expect(await listener.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await listener.playPast(2);
    expect(await listener.faults()).toEqual([]);
  });
});

describe('a listener who breathes along', () => {
  const transcript = [
    'WEBVTT',
    'breathe-0\n00:00:00.500 --> 00:00:01.500\nBreathe with me.',
    'breath-0-0\n00:00:02.000 --> 00:00:04.000\n{"phase":"inhale","seconds":2}',
    'breath-0-1\n00:00:04.000 --> 00:00:05.000\n{"phase":"hold","seconds":1}',
    'breath-0-2\n00:00:05.000 --> 00:00:07.000\n{"phase":"exhale","seconds":2}',
    '',
  ].join('\n\n');

  it('sees the orb grow, rest and shrink with each breath, and nothing of it among the words', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const { page } = listener;
    await page.route(/transcript\.vtt/, (route) => route.fulfill({ body: transcript, contentType: 'text/vtt' }));
    await page.evaluate(watchOrb);
    await listener.begin({ minutes: 3 });
    await listener.playPast(8);
    const seen = await page.evaluate(() => window.seenOrb ?? []);
    const levels = (phase: string) => seen.filter((orb) => orb.phase === phase).map(({ level }) => level);
    const [inhale, hold, exhale] = [levels('inhale'), levels('hold'), levels('exhale')];
    expect(inhale).toEqual(inhale.toSorted((a, b) => a - b));
    expect([inhale[0]! < 0.1, inhale.at(-1)! > 0.9]).toEqual([true, true]);
    expect(new Set(hold)).toEqual(new Set([1]));
    expect(exhale).toEqual(exhale.toSorted((a, b) => b - a));
    expect([exhale[0]! > 0.9, exhale.at(-1)! < 0.1]).toEqual([true, true]);
    expect(await page.locator('#words').innerText()).toBe('Breathe with me.');
  });

  it('reads it instead, when they want no motion', async () => {
    await using listener = await openListeningPage(browser, float.url, { reducedMotion: 'reduce' });
    const { page } = listener;
    await page.route(/transcript\.vtt/, (route) => route.fulfill({ body: transcript, contentType: 'text/vtt' }));
    await listener.begin({ minutes: 3 });
    for (const said of ['Breathe in', 'Hold', 'Breathe out']) await page.getByText(said, { exact: true }).waitFor();
  });
});
