import { basename, dirname, extname, join } from 'node:path';

/** Paths to try, one after the other, when the first is taken: `calm.mp3`, `calm 2.mp3`, `calm 3.mp3` … */
export function* namesLike(path: string): Generator<string, never> {
  yield path;
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  for (let number = 2; ; number++) yield `${stem} ${number}${extension}`;
}
