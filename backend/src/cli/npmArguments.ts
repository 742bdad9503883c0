import { optionNames, wrongUsage } from './commandLine.ts';

/**
 * npm takes for its own what stands before `--`, and the person would get something else than they have asked for.
 *
 * @throws {FloatError} `INVALID_REQUEST`
 */
export const refuseWhatNpmTook = (env: Readonly<Record<string, string | undefined>>): void => {
  // These mean something to npm itself.
  const own = ['force', 'version', 'help', 'script'];
  const taken = optionNames
    .filter((name) => !own.includes(name))
    .find((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (taken !== undefined)
    throw wrongUsage(`npm took --${taken} for itself: put -- in front, as in npm run float -- --${taken} …`);
};
