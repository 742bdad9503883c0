import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The system's Chromium, without a window and without any traffic of its own.
 *
 * @param more  further arguments, such as for what its microphone hears
 */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM_PATH ?? candidates.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is not installed: set CHROMIUM_PATH or install it');
  return chromium.launch({
    executablePath,
    args: [
      // As root, which containers are, Chromium does not start with its sandbox.
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--mute-audio',
      ...more,
    ],
  });
};
