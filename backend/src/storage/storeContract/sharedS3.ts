import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startS3Server } from '../s3Server/s3Server.ts';
import type { S3Connection } from './s3Place.ts';

/** Starts the server when somebody needs it, and not before: most runs of single tests do not. */
const lend = () => {
  let started: ReturnType<typeof startS3Server> | undefined;
  const connect = async (): Promise<S3Connection> => {
    const { endpoint, region, credentials } = await (started ??= startS3Server());
    return { endpoint, region, credentials };
  };
  return { connect, end: async () => (await started)?.[Symbol.asyncDispose]() };
};

const urlOf = (desk: Server): string => {
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return `http://127.0.0.1:${address.port}`;
};

/** Set-up of vitest: one S3 server for all test files of a project, each test with a bucket of its own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { connect, end } = lend();
  const desk = createServer((_request, response) => {
    connect().then(
      (connection) => response.end(JSON.stringify(connection)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('sharedS3Url', urlOf(desk));
  return async () => {
    desk.close();
    desk.closeAllConnections();
    await end();
  };
};
