import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Figure } from './figures.ts';

const makeSessionFile = fileURLToPath(new URL('./makeSession.ts', import.meta.url));
const run = promisify(execFile);

const sessionReportSchema = z.object({
  wallMs: z.number(),
  nodeCpuMs: z.number(),
  peakMemoryMb: z.number(),
  audioSeconds: z.number(),
  listedAfterMs: z.array(z.number()),
});
type SessionReport = z.infer<typeof sessionReportSchema> & {
  /** Of the session's making and all of its processes, start of Node included. */
  readonly processCpuMs: number;
};

/**
 * CPU milliseconds of a shell command and everything that it starts: `times` of bash ends with one line for the shell
 * and one for its children, user and system, such as `0m1.230s 0m0.120s`.
 */
export const commandCpuMs = async (command: string): Promise<{ cpuMs: number; stdout: string }> => {
  const { stdout, stderr } = await run('bash', ['-c', `${command}; times >&2`], { maxBuffer: 1 << 24 });
  const times = [...stderr.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  const seconds = times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { cpuMs: seconds * 1000, stdout };
};

const makeSession = async (minutes: number, kind: 'speech' | 'silence', bedsFolder: string): Promise<SessionReport> => {
  const node = `'${process.execPath}' --disable-warning=ExperimentalWarning`;
  const { cpuMs, stdout } = await commandCpuMs(`${node} '${makeSessionFile}' ${minutes} ${kind} '${bedsFolder}'`);
  const report = sessionReportSchema.parse(JSON.parse(stdout));
  return { ...report, processCpuMs: cpuMs };
};

/** P3, P8: what sessions cost in CPU and memory, and how soon a segment is listed. */
export const sessionCost = async (runs: number, bedsFolder: string): Promise<Figure[]> => {
  // A first one for nothing: beds are rendered, files are in the page cache.
  await makeSession(1, 'silence', bedsFolder);
  const repeat = async (minutes: number, kind: 'speech' | 'silence'): Promise<SessionReport[]> => {
    const reports: SessionReport[] = [];
    for (let i = 0; i < runs; i++) reports.push(await makeSession(minutes, kind, bedsFolder));
    return reports;
  };
  const silent = await repeat(10, 'silence');
  const three = await repeat(3, 'speech');
  const ten = await repeat(10, 'speech');
  const twenty = await repeat(20, 'speech');
  // What a process costs before it makes anything (Node, WebAssembly, opening the store) is no cost of a second of audio.
  const perSecond = (long: readonly SessionReport[], short: readonly SessionReport[]): number[] =>
    long.map((report, i) => {
      const other = short[i];
      if (other === undefined) return Number.NaN;
      return (report.processCpuMs - other.processCpuMs) / (report.audioSeconds - other.audioSeconds);
    });
  const silentShort = await repeat(1, 'silence');
  const listedAfterMs = [...ten, ...twenty].flatMap((report) => report.listedAfterMs);
  return [
    {
      name: 'CPU per second of audio, without speech',
      unit: 'ms',
      values: perSecond(silent, silentShort),
      promise: '≤ 7',
    },
    { name: 'CPU per second of audio, with flite', unit: 'ms', values: perSecond(ten, three), promise: '≤ 20' },
    ...[three, ten, twenty].map((reports, i) => ({
      name: `making ${[3, 10, 20][i] ?? 0} minutes takes`,
      unit: 's',
      values: reports.map(({ wallMs }) => wallMs / 1000),
    })),
    ...[three, ten, twenty].map((reports, i) => ({
      name: `peak memory at ${[3, 10, 20][i] ?? 0} minutes`,
      unit: 'MB',
      values: reports.map(({ peakMemoryMb }) => peakMemoryMb),
      promise: 'flat',
    })),
    { name: 'segment made → listed', unit: 'ms', values: listedAfterMs, promise: '≤ 1000' },
    { name: 'segment made → listed, worst', unit: 'ms', values: [Math.max(...listedAfterMs)], promise: '≤ 1000' },
  ];
};
