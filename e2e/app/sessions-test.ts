import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startFloat } from '../floatServer.ts';
import { openApp } from './appPage.ts';
import { OFFLINE } from './pageWatch.ts';
import { serveApp } from './servedApp.ts';

const served = serveApp();

/** What a browser says while nobody answers. */
const OUT_OF_REACH = /net::ERR_(CONNECTION_\w+|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|SOCKET_NOT_CONNECTED)/;

/** Runs in the page: where it is when it goes is there for the next one. */
const noteLeaving = (): void => {
  addEventListener('pagehide', () => {
    sessionStorage.setItem('leftAtSeconds', String(document.querySelector('audio')?.currentTime));
  });
};

// Side by side: most of the time they only listen.
describe.concurrent('a session', () => {
  it('of one minute is heard to its end, kept, heard again without a connection, and deleted', async () => {
    await using app = await served.open();
    const { page, context, sound } = app;
    await app.makeSessionsOf(1);
    await app.listen();
    // Its name may come after the first sound.
    const title = await app
      .heading(/^(?!Your session$)./)
      .first()
      .innerText();
    await app.reachAfter();
    expect(await sound.stalls()).toEqual([]);
    await page.getByRole('radio', { name: 'Lighter' }).click();
    await app.button('Keep it on this device').click();
    await page.getByText('Kept on this device.').waitFor();

    const saved = page.waitForEvent('download');
    await app.button('Save the file').click();
    expect((await saved).suggestedFilename()).toMatch(/^Float - .+\.mp3$/);
    await app.button('Back to the beginning').click();
    await app.button(/^Library/).click();
    const listen = app.button(`Listen to “${title}”`);
    await listen.waitFor();
    await page.getByText('1 minute · on this device').waitFor();

    await context.setOffline(true);
    app.watch.expect(...OFFLINE);
    await page.getByRole('alert').getByText('You are offline').waitFor();
    await listen.click();
    await sound.becomeAudible();
    await sound.leapTo(57);
    await app.reachAfter();
    await context.setOffline(false);

    await page.goto(`${served.float.url}/library`);
    await app.button(`Delete “${title}”`).click();
    await app.button('Delete it').click();
    await page.getByText('Nothing here yet').waitFor();
    expect(await page.evaluate(async () => (await (await caches.open('float-kept')).keys()).length)).toBe(0);
  });

  it('plays on while the server is killed and started again, to its end', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'float-data-'));
    const first = await startFloat({ dataDir });
    await using app = await openApp(served.browser, first.url);
    const { sound } = app;
    await app.makeSessionsOf(2);
    await app.listen();
    await sound.haveAhead(15);
    app.watch.expect(OUT_OF_REACH);
    await first.stop('SIGKILL');
    const bufferedSeconds = (await sound.seconds()) + (await sound.aheadSeconds());
    await using second = await startFloat({ dataDir, env: { PORT: new URL(first.url).port } });
    expect(second.url).toBe(first.url);
    await sound.playPast((await sound.seconds()) + 8);
    await sound.leapTo(bufferedSeconds - 4);
    await sound.playPast(bufferedSeconds + 3);
    // Where the machine takes longer to start a server than was buffered, that is no fault of the app.
    expect((await sound.stalls()).filter((seconds) => seconds < bufferedSeconds - 0.5)).toEqual([]);
    await sound.leapTo(2 * 60 - 4);
    await app.reachAfter();
    await second.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('is made first, then heard, where the server does not stream', async () => {
    await using plain = await startFloat({ env: { ENABLE_HLS_STREAMING: 'false' } });
    await using app = await openApp(served.browser, plain.url);
    await app.makeSessionsOf(1);
    await app.say('I am restless.');
    await app.begin();
    await app.sound.becomeAudible();
    await app.sound.leapTo(57);
    await app.reachAfter();
  });
});

describe('a session that is interrupted', () => {
  it('is at the second where it was after a reload, and goes on with one tap', async () => {
    await using app = await served.open();
    const { page, sound } = app;
    await app.listen();
    await sound.playPast(6);
    await page.evaluate(noteLeaving);
    await page.reload();
    const leftAtSeconds = await page.evaluate(() => Number(sessionStorage.getItem('leftAtSeconds')));
    await app.button('Go on').click();
    await sound.becomeAudible();
    const first = await page.evaluate(() => window.soundEvents?.find(({ type }) => type === 'playing')?.seconds ?? 0);
    expect(Math.abs(first - leftAtSeconds)).toBeLessThanOrEqual(1);
    await sound.playPast(leftAtSeconds + 2);
  });

  it('is offered on the first screen, too, and can be left', async () => {
    await using app = await served.open();
    await app.listen();
    await app.page.goto(served.float.url);
    await app.page.getByText('It stopped at').waitFor();
    await app.button('Not now').click();
    await app.page.reload();
    await app.words.waitFor();
    expect(await app.button('Go on').count()).toBe(0);
  });

  it('asks for fresh links when they are refused, and goes on at the same second', async () => {
    await using app = await served.open();
    const { sound } = app;
    await app.makeSessionsOf(2);
    await app.listen();
    app.watch.expect(/\b403\b/);
    const links = await app.expireLinks();
    // Further than the minute that may have arrived already.
    await sound.leapTo(100);
    await sound.playPast(101);
    expect(await sound.seconds()).toBeLessThan(110);
    expect(links.renewals()).toBe(1);
    await sound.becomeAudible();
  });

  it('says what happened when it cannot begin, and begins when it is tried again', async () => {
    await using app = await served.open();
    await app.say('I am restless.');
    await app.page.route(
      ({ pathname }) => pathname === '/',
      (route) => route.abort('connectionrefused'),
    );
    app.watch.expect(OUT_OF_REACH);
    await app.begin();
    await app.page.getByRole('alert').getByText('Float cannot be reached').waitFor();
    await app.page.unrouteAll();
    await app.button('Try again').click();
    await app.sound.playPast(0.5);
  });
});
