import type { GuestSession } from '@float/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import { CLIENT_ID, startOidcIssuer, type OidcIssuer } from '../oidcIssuer.ts';

let issuer: OidcIssuer;
let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  issuer = await startOidcIssuer();
  float = await startFloat({ env: { FLOAT_OIDC_ISSUERS: `${issuer.issuer}=${CLIENT_ID}` } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await float[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
});

/** A person with the app open, and what their browser complained about. */
const openApp = async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOurs = message.location().url.startsWith(float.url);
    if (isOurs && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${float.url}/you`);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
};

const begin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Sign in with/ }).click();
  await page.getByText('are not moved into it').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
};

/** Fills in what the issuer asks. */
const signInThere = async (page: Page, name: string): Promise<void> => {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('x');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
};

const isSignedIn = (page: Page) => page.getByText('You are signed in with').waitFor();
const isGuest = (page: Page) => page.getByText('You are a guest.').waitFor();

const personOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { token } = JSON.parse(localStorage.getItem('float.identity') ?? '{}') as { token?: string };
    const answer = await fetch('/auth/me', { headers: { Authorization: `Bearer ${token ?? ''}` } });
    return ((await answer.json()) as { user_id?: unknown }).user_id;
  });

/** As after a first session. */
const becomeGuest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answer = await fetch('/auth/guest', { method: 'POST' });
    const { token, user_id, expires_in } = (await answer.json()) as GuestSession;
    const identity = { kind: 'guest', token, user_id, expiresAtMs: Date.now() + expires_in * 1000 };
    localStorage.setItem('float.identity', JSON.stringify(identity));
  });

describe('signing in with an account', () => {
  it('goes to the issuer and back, stays over a reload, and signs out to the guest of before', async () => {
    await using app = await openApp();
    const { page, complaints } = app;
    await becomeGuest(page);
    const guest = await personOf(page);
    await page.reload();
    await begin(page);
    await signInThere(page, 'anna');
    await isSignedIn(page);
    expect(new URL(page.url()).pathname).toBe('/you');
    const account = await personOf(page);
    expect(account).toMatch(/^u_/);
    await page.reload();
    await isSignedIn(page);
    expect(await personOf(page)).toBe(account);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await isGuest(page);
    expect(await personOf(page)).toBe(guest);
    expect(complaints).toEqual([]);
  });

  it('is the same person on another device, and another one under another name', async () => {
    const persons: unknown[] = [];
    for (const name of ['anna', 'anna', 'ben']) {
      await using app = await openApp();
      await begin(app.page);
      await signInThere(app.page, name);
      await isSignedIn(app.page);
      persons.push(await personOf(app.page));
    }
    expect(persons[1]).toBe(persons[0]);
    expect(persons[2]).not.toBe(persons[0]);
  });

  it('that is stopped at the issuer is said so, and leaves the guest as they were', async () => {
    await using app = await openApp();
    const { page } = app;
    await begin(page);
    await page.getByRole('link', { name: /Cancel/ }).click();
    await page.getByText('You were not signed in').waitFor();
    await page.getByRole('button', { name: 'Back to you' }).click();
    await isGuest(page);
  });

  it('that was not begun here leads nowhere', async () => {
    await using app = await openApp();
    await app.page.goto(`${float.url}/signed-in?code=stolen&state=made-up`);
    await isGuest(app.page);
    expect(await app.page.evaluate(() => localStorage.getItem('float.identity'))).toBeNull();
  });

  it('that has run out asks to sign in again', async () => {
    await using app = await openApp();
    const { page } = app;
    await begin(page);
    await signInThere(page, 'anna');
    await isSignedIn(page);
    await page.evaluate(() => {
      const identity = JSON.parse(localStorage.getItem('float.identity') ?? '{}') as object;
      localStorage.setItem('float.identity', JSON.stringify({ ...identity, token: 'over', expiresAtMs: 1 }));
    });
    await page.goto(`${float.url}/library`);
    await page.getByText('You are signed out').waitFor();
    await page.goto(`${float.url}/you`);
    await page.getByText('has run out').waitFor();
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    // The issuer still knows the person, and asks for no password; apps like this one are confirmed every time.
    await page.getByRole('button', { name: 'Continue' }).click();
    await isSignedIn(page);
  });
});
