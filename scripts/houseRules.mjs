import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

const ADR_FOLDER = 'docs/adr';
const ADR_FILE = /^(\d{3})-[a-z0-9-]+\.md$/;
/** Of one machine and in nobody else's tree. Written so that this line does not match itself. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:(?:work|root)(?![\w-])|home\/[a-z_]|Users\/[A-Za-z])/;
const REGISTRY_URL = /"resolved":\s*"https?:/;

const isBinary = (bytes) => bytes.subarray(0, 8192).includes(0);

/**
 * The repository's own rules: each has a name and `findProblems(root) → Promise<string[]>`, a line a problem, empty
 * when the rule holds. They read the disk, not git, so that a downloaded copy can be checked, too.
 */
export const houseRules = [
  { name: 'the lock file names no registry', findProblems: (root) => findRegistryUrls(root) },
  { name: 'no paths of one machine', findProblems: (root) => findMachinePaths(root) },
  { name: 'decision records are numbered and listed', findProblems: (root) => findUnlistedRecords(root) },
  { name: 'links between documents resolve', findProblems: (root) => findBrokenLinks(root) },
];

const findRegistryUrls = async (root) => {
  const lines = (await readFile(join(root, 'package-lock.json'), 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    REGISTRY_URL.test(line) ? [`package-lock.json:${index + 1}: ${line.trim()}`] : [],
  );
};

const findMachinePaths = async (root) => {
  const problems = [];
  for await (const path of sourceFiles(root)) {
    const bytes = await readFile(join(root, path));
    if (isBinary(bytes)) continue;
    bytes
      .toString('utf8')
      .split('\n')
      .forEach((line, index) => {
        const found = MACHINE_PATH.exec(line);
        if (found) problems.push(`${path}:${index + 1}: ${line.slice(found.index, found.index + 60)}`);
      });
  }
  return problems;
};

const findUnlistedRecords = async (root) => {
  const folder = join(root, ADR_FOLDER);
  if (!existsSync(join(folder, 'README.md'))) return [`${ADR_FOLDER}/README.md is missing`];
  const index = await readFile(join(folder, 'README.md'), 'utf8');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md') && file !== 'README.md').sort();
  return files.flatMap((file, position) => {
    const number = String(position + 1).padStart(3, '0');
    return [
      ...(ADR_FILE.exec(file)?.[1] === number ? [] : [`${ADR_FOLDER}/${file} should be ${number}-….md`]),
      ...(index.includes(`](${file})`) ? [] : [`${ADR_FOLDER}/README.md does not link ${file}`]),
    ];
  });
};

const findBrokenLinks = async (root) => {
  const problems = [];
  for await (const path of sourceFiles(root)) {
    if (extname(path) !== '.md') continue;
    const text = await readFile(join(root, path), 'utf8');
    for (const target of relativeLinks(text)) {
      const base = target.startsWith('/') ? root : join(root, dirname(path));
      if (!existsSync(join(base, target))) problems.push(`${path}: ${target}`);
    }
  }
  return problems;
};

/** @returns the paths that a Markdown text links to, without those of other sites and of its own headings */
export const relativeLinks = (markdown) => {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\[[^\]]+\]:\s+(\S+)/gm)]
    .map(([, inline, reference]) => inline ?? reference)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(target))
    .map((target) => decodeURIComponent(target.replace(/[?#].*$/, '')));
};

/** Every file under `root` that .gitignore lets through (folder names and endings are all that ours holds). */
async function* sourceFiles(root) {
  const patterns = (await readFile(join(root, '.gitignore'), 'utf8')).split('\n').filter((line) => line !== '');
  const folders = new Set(['.git', ...patterns.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1))]);
  const endings = patterns.filter((line) => !line.endsWith('/')).map((line) => line.replace(/^\*/, ''));
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !folders.has(entry.name)) pending.push(join(folder, entry.name));
      if (!entry.isFile() || endings.some((ending) => entry.name.endsWith(ending))) continue;
      yield relative(root, join(folder, entry.name)).split(sep).join('/');
    }
  }
}
