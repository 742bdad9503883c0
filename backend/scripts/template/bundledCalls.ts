import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { LambdaFunction } from '../bundleLambda.ts';
import { bundleOptions, SOURCES } from '../bundleLambda.ts';

/** What a function can ask AWS for, by the code that is in its bundle. */
export interface BundledCalls {
  /** Commands of the AWS SDK, such as `s3.GetObject`; of its clients for signing in, none. */
  readonly commands: readonly string[];
  /** Whether anything but the store itself deletes objects. The store deletes what it has put to probe the bucket. */
  readonly deletes: boolean;
}

const COMMAND = /@aws-sdk\/client-([a-z0-9-]+)\/dist-es\/commands\/(\w+)Command\.js$/;

/** Of our own modules, by their path under `backend/src/`, what is left of each when nothing unused is bundled. */
const codeByModule = (bundle: string): [string, string][] => {
  const [, ...parts] = bundle.split(/^\/\/ ((?:backend|contract|node_modules)\/.*)$/m);
  return parts.flatMap((path, i): [string, string][] =>
    i % 2 === 0 && path.startsWith('backend/src/') ? [[path.slice('backend/src/'.length), parts[i + 1] ?? '']] : [],
  );
};

/** Bundles a function as it is deployed, but for writing it, and looks which calls are in it. */
export const bundledCalls = async ({ entry }: Pick<LambdaFunction, 'entry'>): Promise<BundledCalls> => {
  const { metafile, outputFiles } = await build({
    ...bundleOptions,
    ...{ entryPoints: [join(SOURCES, entry)], outdir: SOURCES, absWorkingDir: dirname(dirname(SOURCES)) },
    ...{ write: false, metafile: true, minifyWhitespace: false, legalComments: 'none' },
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const commands = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [, service, command] = COMMAND.exec(path) ?? [];
    return service === undefined || command === undefined || bytesInOutput === 0 ? [] : [`${service}.${command}`];
  });
  const code = codeByModule(outputFiles.map(({ text }) => text).join('\n'));
  if (code.length === 0) throw new Error('esbuild does not say any more where the modules of a bundle begin');
  const deleting = code.filter(([path, text]) => !path.startsWith('storage/') && text.includes('.deleteMany('));
  return { commands: commands.toSorted(), deletes: deleting.length > 0 };
};
