import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@float/backend/src/config.ts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The instructions of a Dockerfile, comments left out and continued lines joined. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => ({ name: line.split(' ', 1)[0]!, rest: line.slice(line.indexOf(' ') + 1).trim() }));
const allOf = (name: string): string[] => instructions.filter((one) => one.name === name).map(({ rest }) => rest);
const lastOf = (name: string): string => allOf(name).at(-1)!;

const environment = Object.fromEntries(
  lastOf('ENV')
    .split(' ')
    .map((pair) => pair.split('=', 2) as [string, string]),
);

const serviceSchema = z.strictObject({
  build: z.strictObject({ context: z.literal('.'), args: z.strictObject({ NODE_IMAGE: z.string() }) }),
  image: z.string(),
  restart: z.literal('unless-stopped'),
  stop_grace_period: z.string(),
  init: z.literal(true),
  read_only: z.literal(true),
  tmpfs: z.array(z.string()),
  volumes: z.tuple([z.string()]),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  deploy: z.object({ replicas: z.number() }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
});
const compose = z
  .object({ services: z.record(z.string(), serviceSchema), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('compose.yaml'), { merge: true }));
const services = Object.entries(compose.services);

/** What Docker makes of a value when nothing is set outside: `${NAME:-default}`. */
const withDefaults = (value: string | number): string => String(value).replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');

const asCommand = (text: string): string[] => z.array(z.string()).parse(JSON.parse(text));

/** What a container runs: Node, with a file of ours that was copied into it. */
const expectToRun = ([program, ...args]: readonly string[]): void => {
  expect(program).toBe('node');
  const file = args.at(-1)!;
  expect(file).toMatch(/^backend\//);
  expect(existsSync(join(root, file))).toBe(true);
  expect(args.slice(0, -1)).toEqual(['--disable-warning=ExperimentalWarning']);
};

describe('the Dockerfile', () => {
  it('copies only what is there and what .dockerignore lets through', () => {
    const allowed = read('.dockerignore').split('\n');
    const sources = allOf('COPY')
      .filter((rest) => !rest.startsWith('--from='))
      .flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const isAllowed = (path: string): boolean =>
      allowed.includes(`!${path}`) || (path.includes('/') && isAllowed(path.slice(0, path.lastIndexOf('/'))));
    expect(allowed.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
    expect(sources.filter((source) => !isAllowed(source))).toEqual([]);
  });

  it('installs what the server needs, from the lock file, with every workspace that it names', () => {
    const manifest = z
      .object({ workspaces: z.array(z.string()), devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const copies = allOf('COPY').join('\n');
    expect(manifest.workspaces.filter((folder) => !copies.includes(`${folder}/package.json ${folder}/`))).toEqual([]);
    expect(allOf('RUN')).toContain('npm ci --omit=dev --workspace=safety --workspace=contract --workspace=backend');
    const major = /\d+/.exec(manifest.devDependencies.node!)![0];
    const image = `node:${major}-bookworm-slim`;
    const base = '${NODE_IMAGE}';
    expect(allOf('FROM')).toEqual([`${base} AS packages`, `${base} AS app`, base]);
    // Operators name a digest instead; every stage then has the same base.
    expect(allOf('ARG')).toEqual([`NODE_IMAGE=${image}`]);
    expect(instructions[0]).toEqual({ name: 'ARG', rest: `NODE_IMAGE=${image}` });
    for (const [, { build }] of services) expect(build.args).toEqual({ NODE_IMAGE: `\${NODE_IMAGE:-${image}}` });
  });

  it('builds the app, and puts it where the server looks for it', () => {
    const script = /^node (scripts\/\w+\.mjs)$/.exec(allOf('RUN').find((run) => run.startsWith('node ')) ?? '')?.[1];
    expect(existsSync(join(root, script ?? ''))).toBe(true);
    expect(allOf('COPY')).toContain('--from=app /app/frontend/dist/web frontend/dist/web/');
  });

  it('sets what Float knows, and agrees with itself on port, volume and user', () => {
    const { NODE_ENV, ...settings } = environment;
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(settings).sort()).toEqual(['FLOAT_DATA_DIR', 'HOST', 'PORT']);
    expect(readConfig(settings)).toMatchObject({
      ...{ host: '0.0.0.0', port: Number(lastOf('EXPOSE')), dataDir: lastOf('VOLUME') },
    });
    expect(lastOf('USER')).toBe('node');
    expect(allOf('RUN').at(-1)).toBe(`install -d -o node -g node -m 0700 ${lastOf('VOLUME')}`);
    expectToRun(asCommand(lastOf('CMD')));
  });
});

describe('its health check', () => {
  const [program, ...args] = asCommand(lastOf('HEALTHCHECK').replace(/^.*?CMD /, ''));
  const exitCode = (variables: Record<string, string>): Promise<number | null> =>
    new Promise((resolve) => {
      const child = execFile(process.execPath, args, { env: variables }, () => {
        resolve(child.exitCode);
      });
    });

  it('follows what /health says, of a worker where its metrics are', async () => {
    expect(program).toBe('node');
    let status = 200;
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, answer) => {
      asked.push(url);
      answer.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = String((server.address() as AddressInfo).port);
    try {
      expect(await exitCode({ PORT: port })).toBe(0);
      expect(await exitCode({ PORT: '1', FLOAT_METRICS_PORT: port })).toBe(0);
      status = 503;
      expect(await exitCode({ PORT: port })).toBe(1);
      expect(asked).toEqual(['/health', '/health', '/health']);
    } finally {
      server.close();
    }
    expect(await exitCode({ PORT: '1' })).toBe(1);
  });
});

describe('compose.yaml', () => {
  it('has a server and two workers on one volume', () => {
    expect(services.map(([name, { deploy }]) => [name, deploy?.replicas ?? 1])).toEqual([
      ['server', 1],
      ['worker', 2],
    ]);
    const [volume] = Object.keys(compose.volumes);
    for (const [, service] of services) {
      expect(service.volumes).toEqual([`${volume!}:${environment.FLOAT_DATA_DIR!}`]);
    }
    expect(Object.keys(compose.services.worker!.depends_on)).toEqual(['server']);
  });

  it('publishes the port of the image to this machine only', () => {
    expect(compose.services.server!.ports).toEqual([`127.0.0.1:${environment.PORT!}:${environment.PORT!}`]);
    expect(compose.services.worker!.ports).toBeUndefined();
  });

  it('sets only what Float knows, and runs what is there', () => {
    for (const [, service] of services) {
      const settings = Object.fromEntries(
        Object.entries(service.environment).map(([name, value]) => [name, withDefaults(value)]),
      );
      expect(() => readConfig({ ...environment, ...settings })).not.toThrow();
      if (service.command !== undefined) expectToRun(service.command);
    }
    expect(
      readConfig({ FLOAT_METRICS_PORT: String(compose.services.worker!.environment.FLOAT_METRICS_PORT) }),
    ).toMatchObject({ metricsPort: 9464 });
  });

  it('believes the one proxy that is in front of the published port', () => {
    const { TRUST_PROXY } = compose.services.server!.environment;
    expect(readConfig({ TRUST_PROXY: withDefaults(TRUST_PROXY!) }).trustProxy).toEqual({ kind: 'hops', count: 1 });
  });
});
