import { describe, expect, it } from 'vitest';
import { fetchPlaylist } from '../http.ts';
import type { AppPage, OpenOptions } from './appPage.ts';
import { OFFLINE } from './pageWatch.ts';
import { levelsWithin, watchBreath } from './seenBreath.ts';
import { serveApp } from './servedApp.ts';

const served = serveApp();

const open = (context: OpenOptions['context'] = {}): Promise<AppPage> => served.open({ context });

const main = (app: AppPage) => app.page.getByRole('main');

describe('a listener', () => {
  it('hears a stream that is still growing, and never a stall', async () => {
    await using app = await open();
    const playlists: string[] = [];
    app.page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.m3u8')) playlists.push(response.url());
    });
    await app.makeSessionsOf(20);
    await app.listen();
    const atFirstSound = await fetchPlaylist(playlists[0]!);
    expect(atFirstSound.ended).toBe(false);
    await app.sound.playPast(3);
    expect((await fetchPlaylist(playlists[0]!)).segments.length).toBeGreaterThan(atFirstSound.segments.length);
    expect(await app.sound.stalls()).toEqual([]);
  });

  it('sees the words as they are spoken, what the session is called, and how much of it is left', async () => {
    await using app = await open();
    await app.makeSessionsOf(3);
    const words = app.seeWords();
    await app.listen();
    await words;
    expect(await app.heading(/./).first().innerText()).not.toBe('Your session');
    await app.page.getByText(/^2:[345]\d left$/).waitFor();
  });

  it('pauses, goes on, and seeks back', async () => {
    await using app = await open();
    const { sound } = app;
    await app.listen();
    await sound.playPast(3);
    await app.button('Pause').click();
    await app.button('Play').click();
    await sound.playPast(4);
    const beforeSeconds = await sound.seconds();
    await app.button('Back 15 seconds').click();
    await app.page.waitForFunction((was) => document.querySelector('audio')!.currentTime < was, beforeSeconds);
    await sound.playPast(beforeSeconds + 1);
  });

  it('does not stall at 80 ms round trip and 500 ms more for each request from second 4 on', async () => {
    await using app = await open();
    const network = await app.context.newCDPSession(app.page);
    await network.send('Network.enable');
    const slowDown = (latencyMs: number) =>
      network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: latencyMs,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    await slowDown(80);
    await app.makeSessionsOf(20);
    await app.listen();
    await app.sound.playPast(4);
    await slowDown(580);
    await app.sound.playPast(24);
    expect(await app.sound.stalls()).toEqual([]);
  });
});

describe('somebody who is still finding words', () => {
  it('goes back to those that were written, which are still there', async () => {
    await using app = await open();
    await app.say('I am so tired of this.');
    await app.button('Say it differently').click();
    await app.words.waitFor();
    expect(await app.words.inputValue()).toBe('I am so tired of this.');
  });

  it('has them named as soon as there is a connection again', async () => {
    await using app = await open();
    await app.words.fill('I am restless.');
    await app.context.setOffline(true);
    app.watch.expect(...OFFLINE);
    await app.button('Continue').click();
    await app.page.getByText('It goes on by itself when you are back.').waitFor();
    await app.context.setOffline(false);
    await app.page.getByRole('radiogroup', { name: /seems closest/ }).waitFor();
    await app.begin();
    await app.sound.playPast(0.5);
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
  const guide = ({ page }: AppPage) =>
    page.route(/transcript\.vtt/, (route) => route.fulfill({ body: transcript, contentType: 'text/vtt' }));

  it('sees the shape grow, rest and shrink with each breath, and nothing of it among the words', async () => {
    await using app = await open({ reducedMotion: 'no-preference' });
    await guide(app);
    await app.page.evaluate(watchBreath);
    await app.listen();
    await app.sound.playPast(8);
    const inhale = await levelsWithin(app.page, 2, 4);
    const hold = await levelsWithin(app.page, 4, 5);
    const exhale = await levelsWithin(app.page, 5, 7);
    expect(inhale).toEqual(inhale.toSorted((a, b) => a - b));
    expect([inhale[0]! < 0.1, inhale.at(-1)! > 0.9]).toEqual([true, true]);
    expect(hold.every((level) => level > 0.99)).toBe(true);
    expect(exhale).toEqual(exhale.toSorted((a, b) => b - a));
    expect([exhale[0]! > 0.9, exhale.at(-1)! < 0.1]).toEqual([true, true]);
    await main(app).getByText('Breathe with me.').waitFor();
    expect(await main(app).innerText()).not.toContain('phase');
  });

  it('reads it instead, when they want no motion', async () => {
    await using app = await open({ reducedMotion: 'reduce' });
    await guide(app);
    await app.listen();
    for (const said of ['In …', 'Hold …', '… and out']) await app.page.getByText(said, { exact: true }).waitFor();
  });
});
