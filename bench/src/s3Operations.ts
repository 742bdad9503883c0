import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newListener } from '@float/e2e/http.ts';
import { followAsApp } from '@float/e2e/lambda/followAsApp.ts';
import type { LambdaSite } from '@float/e2e/lambda/lambdaSite.ts';
import { openLambdaSite } from '@float/e2e/lambda/lambdaSite.ts';
import type { Figure } from './figures.ts';

/** As S3 is paid for: writing and listing, and reading; deleting costs nothing. */
interface Operations {
  readonly writes: number;
  readonly reads: number;
}

/** A request, as Ceph's gateway writes it into its log: `"PUT /bucket/key HTTP/1.1" 200`. */
const REQUEST = /beast: .*"([A-Z]+) (\S+) HTTP/g;

const isList = (path: string): boolean => /[?&](list-type|prefix)=/.test(path);

const countOperations = async ({ s3 }: LambdaSite): Promise<Operations> => {
  const folder = join(s3.folder, 'log');
  const logs = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  const asked = [...logs.join('\n').matchAll(REQUEST)].map(([, method, path = '']) => ({ method, path }));
  const isWrite = ({ method, path }: (typeof asked)[number]): boolean =>
    method === 'PUT' || method === 'POST' || (method === 'GET' && isList(path));
  const isRead = (each: (typeof asked)[number]): boolean =>
    each.method === 'HEAD' || (each.method === 'GET' && !isList(each.path));
  return { writes: asked.filter(isWrite).length, reads: asked.filter(isRead).length };
};

/** What one session costs in operations of S3, with the functions of AWS Lambda and a client that polls as the app does. */
export const s3Operations = async (minutes: readonly number[]): Promise<Figure[]> => {
  await using site = await openLambdaSite();
  const listener = await newListener(site.url);
  const figures: Figure[] = [];
  for (const duration of minutes) {
    const before = await countOperations(site);
    const { job_id } = await listener.ask({ duration_minutes: duration });
    const view = await followAsApp(listener, job_id);
    if (view.status !== 'completed') throw new Error(`a session of ${duration} minutes has failed`);
    const after = await countOperations(site);
    const name = `S3, ${duration} minutes`;
    figures.push(
      { name: `${name}: PUT, POST, LIST`, unit: 'operations', values: [after.writes - before.writes] },
      { name: `${name}: GET, HEAD`, unit: 'operations', values: [after.reads - before.reads] },
    );
  }
  return figures;
};
