import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { houseRules, relativeLinks } from './houseRules.mjs';

const folders = [];

/** Writes `files` (path → text) into a repository of their own. */
const repositoryWith = async (files) => {
  const root = await mkdtemp(join(tmpdir(), 'float-rules-'));
  folders.push(root);
  for (const [path, text] of Object.entries({ '.gitignore': 'node_modules/\n*.log\n', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
};

const problemsOf = (name, root) => houseRules.find((rule) => rule.name === name).findProblems(root);

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('house rules', () => {
  it('name the line of the lock file that holds a registry', async () => {
    const root = await repositoryWith({
      'package-lock.json': '{\n"resolved": "backend", "link": true,\n"resolved": "https://registry.example/a.tgz"\n}',
    });
    expect(await problemsOf('the lock file names no registry', root)).toEqual([
      'package-lock.json:3: "resolved": "https://registry.example/a.tgz"',
    ]);
  });

  it('find paths of one machine in text, and pass over URLs, ignored files and binary ones', async () => {
    const slash = '/';
    const root = await repositoryWith({
      'a.md': `fine\nsee ${slash}work/main here`,
      'b.ts': `const home = '${slash}home/ada/x'; const url = 'https://example.org/work/y';`,
      'c.ts': `fetch('./work/x'); fetch('tap/work'); const tree = '${slash}workers';`,
      'd.log': `${slash}root/x`,
      'e.bin': `\0${slash}root/x`,
      'node_modules/f.js': `${slash}root/x`,
    });
    expect(await problemsOf('no paths of one machine', root)).toEqual([
      `a.md:2: ${slash}work/main here`,
      `b.ts:1: ${slash}home/ada/x'; const url = 'https://example.org/work/y';`,
    ]);
  });

  it('want decision records numbered without a gap and listed', async () => {
    const root = await repositoryWith({
      'docs/adr/README.md': '[1](001-first.md) [3](003-third.md)',
      'docs/adr/001-first.md': '',
      'docs/adr/003-third.md': '',
      'docs/adr/004-fourth.md': '',
    });
    expect(await problemsOf('decision records are numbered and listed', root)).toEqual([
      'docs/adr/003-third.md should be 002-….md',
      'docs/adr/004-fourth.md should be 003-….md',
      'docs/adr/README.md does not link 004-fourth.md',
    ]);
  });

  it('follow links from the document that holds them', async () => {
    const root = await repositoryWith({
      'docs/a.md': '[up](../b.md#part) [root](/b.md) [gone](b.md) ![picture](picture.png)',
      'b.md': '[a](docs/a.md) [site](https://example.org/x) [part](#part)',
    });
    expect(await problemsOf('links between documents resolve', root)).toEqual([
      'docs/a.md: b.md',
      'docs/a.md: picture.png',
    ]);
  });
});

describe('relativeLinks', () => {
  it('reads inline links, titles and definitions, and nothing inside code', () => {
    const markdown = [
      '[a](a.md "title") `[b](b.md)` [c](<c.md>) [d](with%20space.md)',
      '```',
      '[e](e.md)',
      '```',
      '[f]: f.md',
      '[mail](mailto:x@example.org)',
    ].join('\n');
    expect(relativeLinks(markdown)).toEqual(['a.md', 'c.md', 'with space.md', 'f.md']);
  });
});
