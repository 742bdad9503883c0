import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { appStamp } from './appInputs.mjs';
import { checkBudget, compressFiles, fillServiceWorker } from './packApp.mjs';

const folders = [];

const folderWith = async (files) => {
  const folder = await mkdtemp(join(tmpdir(), 'float-app-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Bytes that no compression makes smaller. */
const noise = (kilobytes) => {
  let seed = 1;
  return Uint8Array.from({ length: kilobytes * 1000 }, () => (seed = (seed * 48271) % 2147483647) & 255);
};

describe('the budget', () => {
  const html = '<script src="/a.js" defer></script><script src="/b.js" defer></script>';

  it('counts the scripts that the page names, and none that come later', async () => {
    const folder = await folderWith({ 'index.html': html, 'a.js': noise(10), 'b.js': noise(5), 'later.js': noise(90) });
    expect(await checkBudget(folder, 20)).toBe(15);
  });

  it('that is passed ends the build, with both numbers', async () => {
    const folder = await folderWith({ 'index.html': html, 'a.js': noise(10), 'b.js': noise(5) });
    await expect(checkBudget(folder, 14)).rejects.toThrow(/loads 15 KB .* budget is 14 KB/);
  });
});

describe('the service worker', () => {
  it('keeps the page and its files, and not what only looks like one', async () => {
    const folder = await folderWith({
      'index.html': '',
      'sw.js': 'const CACHE = `__VERSION__`; const FILES = /* __FILES__ */ []; const LATER = /* __LATER__ */ [];',
      'ground.css': '',
      'social.png': '',
      'metadata.json': '',
      '_expo/static/js/web/main-1.js': '',
      'assets/phrases.1.bin': '',
      'assets/_node_modules/expo-router/assets/file.png': '',
    });
    await fillServiceWorker(folder, 'abc');
    const files = JSON.stringify(['/', '/_expo/static/js/web/main-1.js', '/ground.css']);
    expect(await readFile(join(folder, 'sw.js'), 'utf8')).toBe(
      `const CACHE = \`abc\`; const FILES = ${files}; const LATER = ["/assets/phrases.1.bin"];`,
    );
  });
});

describe('compressed files', () => {
  it('lie beside those that get smaller, and hold the same', async () => {
    const script = 'x'.repeat(1000);
    const folder = await folderWith({ 'a.js': script, 'tiny.css': 'a', 'icon.png': 'x'.repeat(1000) });
    await compressFiles(folder);
    expect((await readdir(folder)).sort()).toEqual(['a.js', 'a.js.br', 'a.js.gz', 'icon.png', 'tiny.css']);
    expect(gunzipSync(await readFile(join(folder, 'a.js.gz'))).toString()).toBe(script);
    expect(brotliDecompressSync(await readFile(join(folder, 'a.js.br'))).toString()).toBe(script);
  });
});

describe('what the app is made from', () => {
  const files = { 'frontend/app/index.tsx': 'a', 'contract/src/index.ts': 'b', 'package-lock.json': '{}' };

  it('has another stamp when a source, a version or something built in changes', async () => {
    const first = appStamp({}, await folderWith(files));
    expect(appStamp({}, await folderWith(files))).toBe(first);
    const others = [
      appStamp({}, await folderWith({ ...files, 'frontend/app/index.tsx': 'c' })),
      appStamp({}, await folderWith({ ...files, 'frontend/app/you.tsx': '' })),
      appStamp({}, await folderWith({ ...files, 'package-lock.json': '{ }' })),
      appStamp({ EXPO_PUBLIC_API_URL: 'https://float.example' }, await folderWith(files)),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
  });

  it('has the same for tests, for what is made, and for other settings', async () => {
    const first = appStamp({}, await folderWith(files));
    const more = { 'frontend/app/index-test.tsx': '', 'frontend/dist/web/x.js': '', 'frontend/node_modules/y.js': '' };
    expect(appStamp({ PORT: '1' }, await folderWith({ ...files, ...more }))).toBe(first);
  });
});
