import { resolve } from 'node:path';
import { regionOfLocale } from '@float/safety';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known of whoever calls, and of their terminal. */
export interface Caller {
  /** Where relative paths start, absolute. */
  readonly folder: string;
  /** ISO 3166-1 alpha-2: chooses help-lines. */
  readonly region: string | undefined;
  readonly colour: boolean;
  /** Whether the terminal shows more than ASCII. */
  readonly unicode: boolean;
  /** Whether a line can be drawn again. */
  readonly redraws: boolean;
}

/** The first that is set and not empty, as POSIX (XBD 8.2) has it. */
const localeOf = (env: Environment, category: string): string =>
  [env.LC_ALL, env[category], env.LANG].find((value) => value !== undefined && value !== '') ?? '';

/**
 * Reads the caller's environment.
 *
 * @param folder  of this process: npm moves it to the root of the repository, and says in `INIT_CWD` where it was
 */
export const readCaller = (env: Environment, folder: string): Caller => {
  // Such as `en_GB.UTF-8@euro`.
  const locale = localeOf(env, 'LC_MESSAGES').replace(/[.@].*$/, '');
  return {
    folder: resolve(env.INIT_CWD ?? folder),
    region: regionOfLocale(locale),
    // https://no-color.org
    colour: env.NO_COLOR === undefined || env.NO_COLOR === '',
    unicode: /utf-?8/i.test(localeOf(env, 'LC_CTYPE')),
    redraws: env.TERM !== 'dumb',
  };
};
