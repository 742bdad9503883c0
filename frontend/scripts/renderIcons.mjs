/**
 * Renders the pictures that systems and browsers want as PNG from the drawings in `assets/drawings/`. To be run by hand
 * when a drawing has changed; the results are committed:
 *
 *   node frontend/scripts/renderIcons.mjs [path of Chromium]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = join(import.meta.dirname, '..');

/** [drawing, result, width, height, transparent ground] in pixels. */
const pictures = [
  ['icon', 'assets/icon.png', 1024, 1024, false],
  ['foreground', 'assets/adaptive-foreground.png', 432, 432, true],
  ['monochrome', 'assets/adaptive-monochrome.png', 432, 432, true],
  ['splash', 'assets/splash.png', 600, 600, true],
  ['splash-dark', 'assets/splash-dark.png', 600, 600, true],
  ['icon', 'public/icon-192.png', 192, 192, false],
  ['icon', 'public/icon-512.png', 512, 512, false],
  ['icon', 'public/apple-touch-icon.png', 180, 180, false],
  ['social', 'public/social.png', 1200, 630, false],
];

const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [drawing, result, width, height, omitBackground] of pictures) {
  const svg = await readFile(join(folder, 'assets/drawings', `${drawing}.svg`), 'utf8');
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(join(folder, result), await page.screenshot({ omitBackground }));
}
await browser.close();
