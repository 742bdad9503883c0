import type { JobRecord } from '@float/backend/src/jobs/record.ts';
import { recordsPrefix, signInKey, userPrefix } from '@float/backend/src/storage/keys.ts';
import type { ObjectKey } from '@float/backend/src/storage/objectStore.ts';
import { objectsUnder } from '@float/backend/src/storage/objectsUnder.ts';
import type { UserId } from '@float/contract';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../openDataFolder.ts';
import { serveApp } from './servedApp.ts';

const served = serveApp();

const isAbove = async (upper: Locator, lower: Locator): Promise<boolean> => {
  const [first, second] = [await upper.boundingBox(), await lower.boundingBox()];
  return first!.y + first!.height <= second!.y;
};

describe('somebody in distress', () => {
  it('sees first where help is: when it is named, in the session and after it', async () => {
    await using app = await served.open({ context: { viewport: { width: 360, height: 740 } } });
    const { page } = app;
    const help = page.getByRole('region', { name: 'You are not alone with this' });
    const call = help.getByRole('link', { name: /^Call 988/ });
    await app.say('I want to end my life');
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
    expect(await help.count()).toBe(0);
  });

  it('sees it in a session for words that nobody has named', async () => {
    await using app = await served.open();
    await app.page.route(
      ({ pathname }) => pathname === '/',
      (route) => {
        const isNaming = route.request().postData()?.includes('"inference_type":"summary"') ?? false;
        return isNaming ? route.fulfill({ status: 500, json: {} }) : route.fallback();
      },
    );
    app.watch.expect(/\b500\b/);
    await app.words.fill('I want to end my life');
    await app.button('Continue').click();
    await app.button('Begin without a name').click();
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
    // The worker may store one more segment until it hears of the erasure; the sweeper deletes it.
    await expect.poll(saved, { timeout: 60_000 }).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto(`${served.float.url}/library`);
    await page.getByText('Nothing here yet').waitFor();
  });
});
