/**
 * Kills workers at random and judges every session that they made: `--kills 200 --sessions 50 --seed 1 --minutes 2`,
 * and `--limit-minutes 30` for the whole. Prints a summary; ends with 1 when anything is wrong or the time was too short.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { mulberry32 } from '@float/backend/src/meditation/script/mulberry32.ts';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import type { CrashingProcess } from './faults/crashingProcess.ts';
import type { KillPoint } from './faults/killPoints.ts';
import { killFiles } from './faults/killPoints.ts';
import { openSessionSite } from './faults/sessionSite.ts';
import type { Verdict } from './faults/verdict.ts';
import { judgeSession } from './faults/verdict.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const option = (value: string): { type: 'string'; default: string } => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    ...{ kills: option('200'), sessions: option('50'), seed: option('1'), minutes: option('2') },
    ...{ 'limit-minutes': option('30'), 'frozen-seconds': option('120') },
  },
});
const wanted = { kills: Number(values.kills), sessions: Number(values.sessions), minutes: Number(values.minutes) };
const deadlineMs = Date.now() + Number(values['limit-minutes']) * 60_000;
const random = mulberry32(Number(values.seed));

/** One session loses two workers at most: the third loss would fail the job, as it should. */
const KILLS_A_SESSION = 2;
/** Sessions that are made at the same time, each with its own victim. */
const LANES = 2;
const LATEST_NTH = 10;
const LATEST_KILL_MS = 2000;
const LEASE_MS = 6000;

const startedMs = Date.now();
await using site = await openSessionSite(LEASE_MS);
const verdicts: { readonly job: DispatchedJob; readonly verdict: Verdict }[] = [];
let kills = 0;
let begun = 0;

interface Victim {
  readonly worker: CrashingProcess;
  /** Kills it, sooner or later; nothing for those that kill themselves. */
  readonly attack: () => void;
}

/** Half of the victims kill themselves at a named point; the others are killed from outside, at any moment. */
const startVictim = async (): Promise<Victim> => {
  const when = random() < 0.5 ? 'before' : 'after';
  const file = killFiles[Math.floor(random() * killFiles.length)] ?? 'segment';
  const at: KillPoint = { file, when, nth: 1 + Math.floor(random() * LATEST_NTH) };
  const afterMs = random() * LATEST_KILL_MS;
  if (random() < 0.5) {
    return { worker: await site.startWorker({ strike: { at, signal: 'SIGKILL' } }), attack: () => undefined };
  }
  const worker = await site.startWorker();
  const attack = (): void => {
    setTimeout(() => {
      worker.signal('SIGKILL');
    }, afterMs);
  };
  return { worker, attack };
};

const note = async (job: DispatchedJob): Promise<void> => {
  // One that never ends is a verdict, too.
  await site.finished(job).catch((error: unknown) => {
    print(String(error));
  });
  const verdict = await judgeSession(site, job);
  verdicts.push({ job, verdict });
  for (const fault of verdict.faults) print(`session ${job.job}: ${fault}`);
};

/** One session: two victims, and a survivor. */
const makeSession = async (survivor: CrashingProcess): Promise<void> => {
  await using started = new AsyncDisposableStack();
  // All before the session is accepted: whoever has room takes one that nobody has begun.
  const victims = await Promise.all(Array.from({ length: KILLS_A_SESSION }, startVictim));
  for (const { worker } of victims) started.use(worker);
  const accepted = await site.accept(wanted.minutes);
  let job: DispatchedJob | undefined = accepted;
  for (const { worker, attack } of victims) {
    worker.dispatch(job);
    attack();
    if ((await Promise.race([worker.ended, site.finished(accepted)])) !== 'SIGKILL') break;
    kills += 1;
    job = await site.takeOver(job);
    if (job === undefined) break;
  }
  if (job !== undefined) survivor.dispatch(job);
  await note(accepted);
};

const runLane = async (): Promise<void> => {
  // It looks for what was lost, as every worker does.
  await using survivor = await site.startWorker({ sweeps: true });
  while (Date.now() < deadlineMs && (begun < wanted.sessions || kills < wanted.kills)) {
    begun += 1;
    await makeSession(survivor);
  }
};

/** A worker that sleeps through everything, wakes, and must change nothing. */
const runFrozen = async (): Promise<void> => {
  const at: KillPoint = { file: 'segment', when: 'before', nth: 6 };
  await using frozen = await site.startWorker({ strike: { at, signal: 'SIGSTOP' } });
  const job = await site.accept(wanted.minutes);
  frozen.dispatch(job);
  await site.finished(job);
  await delay(Number(values['frozen-seconds']) * 1000);
  const asleep = frozen.output();
  frozen.signal('SIGCONT');
  // It says that the job is another's.
  while (frozen.output() === asleep) await delay(100);
  await note(job);
};

const inMinutes = (ms: number): string => (ms / 60_000).toFixed(1);

const summarise = (boughtTwice: number): boolean => {
  const all = verdicts.map(({ verdict }) => verdict);
  const count = (isCounted: (verdict: Verdict) => boolean): number => all.filter(isCounted).length;
  const finished = count(({ status }) => status === 'completed');
  const faulty = count(({ faults }) => faults.length > 0);
  const leads = all.map(({ leastLeadSeconds }) => leastLeadSeconds).filter(Number.isFinite);
  print(`kills              ${kills} of ${wanted.kills}`);
  print(`sessions finished  ${finished} of ${all.length} (${wanted.sessions} wanted)`);
  print(`least lead         ${leads.length > 0 ? Math.min(...leads).toFixed(2) : '-'} s, once it was 12 s`);
  print(`gaps               ${all.reduce((sum, { gaps }) => sum + gaps, 0)}`);
  print(`bit-identical      ${count(({ isBitIdentical }) => isBitIdentical)}`);
  print(`voice bought twice ${boughtTwice}`);
  print(`other faults in    ${faulty} sessions`);
  print(`wall time          ${inMinutes(Date.now() - startedMs)} min`);
  return kills >= wanted.kills && finished >= wanted.sessions && faulty === 0 && boughtTwice === 0;
};

const lanes = Array.from({ length: LANES }, runLane);
await Promise.all([...lanes, runFrozen()]);
const boughtTwice = (await site.boughtTwice()).length;
process.exitCode = summarise(boughtTwice) ? 0 : 1;
