/**
 * Makes the page inside the WebView: player/page/main.ts and all that it needs, hls.js too, in one HTML text that
 * loads nothing but sound.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const frontend = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** zod's messages in fifty languages, of which it uses the English one. */
const oneLanguage = {
  name: 'one-language',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: [frontend('player/page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    // What Expo SDK 57 runs on: iOS 16.4, Chromium of any WebView that is kept up to date.
    target: ['safari16.4', 'chrome100'],
    legalComments: 'none',
    plugins: [oneLanguage],
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
};

/** Scripts by their hash, sound from anywhere (an object store has an origin of its own), and nothing else. */
const policy = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'connect-src https: http:',
    'media-src https: http: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** @returns the whole page */
const toPage = (source) => {
  // A script ends at the first such tag, wherever it stands.
  const script = source.replaceAll('</script', '<\\/script');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    `<title>Float</title></head><body><script>${script}</script></body></html>`,
  ].join('');
};

const target = frontend('player/page/playerPage.generated.ts');
const text = `export const playerPage = ${JSON.stringify(toPage(await bundle()))};\n`;
const before = await readFile(target, 'utf8').catch(() => '');
// Untouched when nothing has changed: bundlers look at the time of files.
if (text !== before) await writeFile(target, text);
