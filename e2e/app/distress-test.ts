import type { JobRecord } from '@float/backend/src/jobs/record.ts';
import { recordsPrefix, signInKey, userPrefix } from '@float/backend/src/storage/keys.ts';
import type { ObjectKey } from '@float/backend/src/storage/objectStore.ts';
import { objectsUnder } from '@float/backend/src/storage/objectsUnder.ts';
import type { UserId } from '@float/contract';
import type { Locator, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../openDataFolder.ts';
import { OFFLINE } from './pageWatch.ts';
import { serveApp } from './servedApp.ts';

const served = serveApp();

const isAbove = async (upper: Locator, lower: Locator): Promise<boolean> => {
  const [first, second] = [await upper.boundingBox(), await lower.boundingBox()];
  return first!.y + first!.height <= second!.y;
};

const isNaming = (route: Route): boolean => route.request().postData()?.includes('"inference_type":"summary"') ?? false;

/** Answers to the request that names a feeling. */
const naming: readonly { readonly name: string; readonly answer: (route: Route) => Promise<void> }[] = [
  { name: 'well', answer: (route) => route.fallback() },
  { name: 'out of reach', answer: (route) => route.abort() },
  // It never answers: slower than any delay.
  { name: 'slow', answer: () => Promise.resolve() },
  ...[500, 429, 401].map((status) => ({
    name: `answering ${String(status)}`,
    answer: (route: Route) => route.fulfill({ status, json: {} }),
  })),
];

describe('somebody in distress', () => {
  it('sees first where help is: when it is named, in the session and after it', async () => {
    await using app = await served.open({ context: { viewport: { width: 360, height: 740 } } });
    const { page } = app;
    const help = page.getByRole('region', { name: 'You are not alone with this' });
    const call = help.getByRole('link', { name: /^Call 988/ });
    await app.disclose('I want to end my life');
    expect(await call.getAttribute('href')).toBe('tel:988');
    expect(await app.focused()).toBe('You are not alone with this');
    expect(await call.boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y < 740) as unknown });
    expect(await isAbove(help, page.getByRole('heading', { level: 1 }))).toBe(true);

    await app.makeSessionsOf(1);
    await app.begin();
    await app.sound.playPast(1);
    await help.waitFor();
    expect(await isAbove(help, page.getByRole('slider'))).toBe(true);
    await help.getByRole('button', { name: 'Show help' }).click();
    await call.waitFor();

    await app.sound.leapTo(57);
    await app.reachAfter();
    await call.waitFor();
    expect(await app.focused()).toBe('You are not alone with this');
    expect(await isAbove(help, page.getByRole('heading', { level: 1 }))).toBe(true);

    await app.button('Back to the beginning').click();
    await app.words.waitFor();
    expect(await app.words.inputValue()).toBe('');
    await help.waitFor({ state: 'detached' });
  });

  it.each(naming)('sees it at once when the server is $name', async ({ name, answer }) => {
    await using app = await served.open();
    if (name === 'out of reach') await app.context.setOffline(true);
    app.watch.expect(...OFFLINE, /\b(?:500|429|401)\b/, /ERR_FAILED/);
    await app.page.route(({ pathname }) => pathname === '/', answer);
    await app.disclose('I want to end my life');
    const help = app.page.getByRole('region', { name: 'You are not alone with this' });
    const call = help.getByRole('link', { name: /^Call 911/ });
    expect(await call.getAttribute('href')).toBe('tel:911');
    expect(await help.getByRole('link', { name: /^Text HOME to 741741/ }).getAttribute('href')).toBe(
      'sms:741741?&body=HOME',
    );
    expect(await app.focused()).toBe('You are not alone with this');
    // No feeling chips, no strength, and a session only after help.
    expect(await app.page.getByRole('radio').count()).toBe(0);
    expect(await isAbove(call, app.button('Begin a grounding session'))).toBe(true);
  });

  it.each(['Everyone would be happier with me dead', '死にたい'])(
    'is recognized without a connection by all phrases, once these are loaded: %s',
    async (sentence) => {
      await using app = await served.open();
      const { page, context } = app;
      await page.waitForFunction(() => performance.getEntriesByName('all-phrases-loaded').length > 0);
      await context.setOffline(true);
      app.watch.expect(...OFFLINE);
      await app.disclose(sentence);
      await page.locator('a[href="tel:988"]').first().waitFor();
    },
  );

  it('is asked to call first when a life may be at risk at this moment', async () => {
    await using app = await served.open();
    await app.disclose('I have just swallowed all of my pills');
    await app.page.getByRole('region', { name: 'Please call now' }).waitFor();
    expect(await app.button(/^Begin/).count()).toBe(0);
    await app.button('I’ve called').click();
    await app.button('Begin a grounding session').waitFor();
  });

  it('finds help on every screen with one tap, also without a connection', async () => {
    await using app = await served.open();
    const { page, context } = app;
    const open = async (): Promise<void> => {
      await app.button('Help: someone to talk to').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: /^Call 988/ }).waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    for (const path of ['/library', '/you', '/shape', '/nothing-here', '/']) {
      await page.goto(`${served.float.url}${path}`);
      await open();
    }
    await context.setOffline(true);
    app.watch.expect(...OFFLINE);
    await open();
  });

  it('sees it in a session for words that nobody has named', async () => {
    await using app = await served.open();
    await app.page.route(
      ({ pathname }) => pathname === '/',
      (route) => (isNaming(route) ? route.fulfill({ status: 500, json: {} }) : route.fallback()),
    );
    app.watch.expect(/\b500\b/);
    await app.disclose('I want to end my life');
    await app.button('Begin a grounding session').click();
    await app.button('Show help').click();
    await app.page.getByRole('link', { name: /^Call 988/ }).waitFor();
    await app.sound.playPast(0.5);
  });
});

describe('somebody who wants nothing of them to stay', () => {
  it('erases everything, on the server and on the device', async () => {
    await using app = await served.open();
    const { page } = app;
    await app.makeSessionsOf(1);
    await app.listen('I am restless.');
    const identity = await page.evaluate(() => localStorage.getItem('float.identity'));
    const { user_id } = JSON.parse(identity ?? '{}') as { user_id: UserId };
    await using store = await openDataFolder(served.float.dataDir);
    const isTombstone = async (key: ObjectKey): Promise<boolean> => {
      if (!key.startsWith(recordsPrefix(user_id))) return false;
      const record = await store.get(key);
      return record === undefined || (JSON.parse(Buffer.from(record.bytes).toString()) as JobRecord).erased_at !== null;
    };
    /** Keys of sessions and summaries, but for the tombstones of jobs; which tokens have ended stays, too. */
    const saved = async (): Promise<string[]> => {
      const keys = await Array.fromAsync(objectsUnder(store, userPrefix(user_id)), ({ key }) => key);
      const remaining = await Promise.all(keys.map(async (key) => !(await isTombstone(key))));
      return keys.filter((key, i) => remaining[i] && key !== signInKey(user_id));
    };
    expect(await saved()).not.toEqual([]);
    await page.goto(`${served.float.url}/you`);
    await app.button('Erase everything').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await app.button('Yes, erase it all').click();
    await app.button('Done').click();
    // The worker may store one more segment until it hears of the erasure; the sweeper deletes it, at the latest when it
    // checks the erasure after two minutes.
    await expect.poll(saved, { timeout: 150_000 }).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto(`${served.float.url}/library`);
    await page.getByText('Nothing here yet').waitFor();
  });
});
