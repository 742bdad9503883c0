import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { startFloat } from '../floatServer.ts';
import { openApp } from './appPage.ts';
import type { ScreenState } from './screenStates.ts';
import { screenStates } from './screenStates.ts';

const HELP = `npm run screens -- [--only words]… [--into folder]

Takes pictures of every screen of the app, light and dark, on three sizes (what people see in danger, on five), into
docs/screens/.
--only takes those with these words in their names, and leaves the other pictures as they are.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    into: { type: 'string', default: fileURLToPath(new URL('../../docs/screens/', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});

const sizes = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;
/** What people see in danger: also on the smallest phone, and on a tablet that lies on its side. */
const moreSizes = [{ width: 320, height: 568 }, sizes[0], sizes[1], { width: 1024, height: 768 }, sizes[2]] as const;
const sizesOf = ({ isInDanger }: ScreenState) => (isInDanger === true ? moreSizes : sizes);
const themes = ['light', 'dark'] as const;

/** Chromium's, of 100: small files, and letters without a halo. */
const JPEG_QUALITY = 78;
/** What moves on a screen has come to rest after this; there is no event for it. */
const SETTLE_MS = 400;

const fileOf = ({ name }: ScreenState, width: number, theme: string): string =>
  `${name.replaceAll(/[^a-z]+/g, '-').replace(/-$/, '')}-${String(width)}-${theme}.jpg`;

const takeAll = async (page: Page, state: ScreenState): Promise<void> => {
  for (const size of sizesOf(state)) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      // Controls fade away from somebody who only listens.
      await page.mouse.move(5, 5);
      await page.mouse.move(1, 1);
      await page.waitForTimeout(SETTLE_MS);
      const path = join(values.into, fileOf(state, size.width, colorScheme));
      await page.screenshot({ path, type: 'jpeg', quality: JPEG_QUALITY });
    }
  }
};

const take = async (browser: Browser, url: string, state: ScreenState): Promise<void> => {
  await using app = await openApp(browser, url, {
    context: { viewport: sizes[0], permissions: ['microphone'], reducedMotion: 'no-preference' },
  });
  await state.reach(app, url);
  await takeAll(app.page, state);
};

const indexPage = (): string => {
  const picture = (state: ScreenState, width: number, height: number, theme: string) =>
    `<img src="${fileOf(state, width, theme)}" alt="${state.name}, ${theme}, ${String(width)} × ${String(height)}" ` +
    `height="240">`;
  const row = (state: ScreenState, theme: string) =>
    sizesOf(state)
      .map(({ width, height }) => picture(state, width, height, theme))
      .join('\n');
  const sections = screenStates.map(
    (state) => `## ${state.name}\n\n${themes.map((theme) => row(state, theme)).join('\n')}`,
  );
  const intro =
    'Every screen of the app, light and dark, on a phone (360 × 740), a tablet (820 × 1180) and a desktop ' +
    '(1440 × 900); what people see in danger also on a small phone (320 × 568) and a tablet on its side (1024 × 768).\nMade by `npm run screens`, with a real server and Chromium; do not edit.';
  return ['# Screens', intro, ...sections].join('\n\n').concat('\n');
};

const clear = async (): Promise<void> => {
  for (const file of await readdir(values.into)) if (file.endsWith('.jpg')) await rm(join(values.into, file));
};

if (values.help) console.log(HELP);
else {
  const isWanted = ({ name }: ScreenState) =>
    values.only.length === 0 || values.only.some((words) => name.includes(words));
  await mkdir(values.into, { recursive: true });
  if (values.only.length === 0) await clear();
  await using float = await startFloat({ env: { LOG_LEVEL: 'warn' } });
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  await using browser = await launchChromium(microphone);
  for (const state of screenStates.filter(isWanted)) {
    await take(browser, float.url, state);
    console.log(state.name);
  }
  await writeFile(join(values.into, 'README.md'), indexPage());
}
