import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';

const candidates = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The system's Firefox, by WebDriver BiDi, without a window. */
export const launchFirefox = (): Promise<Browser> => {
  const executablePath = process.env.FIREFOX_PATH ?? candidates.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Firefox is not installed: set FIREFOX_PATH or install it');
  return launch({ browser: 'firefox', executablePath, headless: true });
};
