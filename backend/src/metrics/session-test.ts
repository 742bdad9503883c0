import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guestSessionSchema, jobAcceptedSchema, jobViewSchema } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { assembleServer } from '../entry/assembleServer.ts';
import { listen } from '../http/listen.ts';
import { createLogger } from '../log.ts';
import { systemClock } from '../meditation/timeline/clock.ts';

const CANARY = 'canarybird';
const POLL_MS = 50;
const NEVER = new AbortController().signal;

interface Sample {
  readonly name: string;
  readonly labels: string;
  readonly value: number;
}

const parse = (text: string): Sample[] =>
  [...text.matchAll(/^([a-z_0-9]+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = '', labels = '', value]) => ({
    ...{ name, labels, value: Number(value) },
  }));

let folder: string;
let logLines: string[];
let samples: readonly Sample[];
let text: string;
let job: string;

/** One session of a minute, from the request to its end, through the server as it runs. */
const listenOnce = async (url: string): Promise<string> => {
  const guest = guestSessionSchema.parse(await (await fetch(`${url}/auth/guest`, { method: 'POST' })).json());
  const headers = { authorization: `Bearer ${guest.token}`, 'content-type': 'application/json' };
  const asked = {
    ...{ inference_type: 'meditation', user_id: guest.user_id, duration_minutes: 1 },
    input_data: { floats: [{ prompt: `my ${CANARY} died`, added_text: CANARY }] },
    qa_transcript: [{ question: CANARY, answer: CANARY }],
  };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(asked) });
  const { job_id } = jobAcceptedSchema.parse(await answer.json());
  for (;;) {
    const view = jobViewSchema.parse(await (await fetch(`${url}/job/${job_id}`, { headers })).json());
    if (view.status === 'failed') throw new Error(view.error?.message);
    if (view.status === 'completed') return job_id;
    await systemClock.until(Date.now() + POLL_MS, NEVER);
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-metrics-'));
  logLines = [];
  const log = createLogger('debug', { write: (line) => logLines.push(line) });
  const config = readConfig({ ...process.env, FLOAT_DATA_DIR: folder, FLOAT_VOICE_THREADS: '2' });
  await using float = await assembleServer(config, log, '1.2.3', () => undefined);
  await using server = await listen(float.app, { host: '127.0.0.1', port: 0 });
  job = await listenOnce(server.url);
  await fetch(`${server.url}/job/${CANARY}?user_id=${CANARY}`);
  text = await (await fetch(`${server.url}/metrics`)).text();
  samples = parse(text);
});
afterAll(() => rm(folder, { recursive: true }));

const valueOf = (name: string, labels = ''): number => {
  const found = samples.filter((sample) => sample.name === name && sample.labels.includes(labels));
  return found.reduce((sum, { value }) => sum + value, 0);
};

/** How many were observed, and their mean. */
const histogram = (name: string, labels = '') => {
  const count = valueOf(`${name}_count`, labels);
  return { count, mean: valueOf(`${name}_sum`, labels) / count };
};

describe('after one real session, the metrics say', () => {
  it('when it could be heard, and when the first words were ready', () => {
    const [sound, voice] = [histogram('float_first_segment_seconds'), histogram('float_first_voice_seconds')];
    expect([sound.count, voice.count]).toEqual([1, 1]);
    for (const { mean } of [sound, voice]) {
      expect(mean).toBeGreaterThan(0.01);
      expect(mean).toBeLessThan(30);
    }
  });

  it('how far ahead it was published, how soon after being made, and how fast it was made', () => {
    const [lead, delay] = [histogram('float_published_lead_seconds'), histogram('float_publish_delay_seconds')];
    expect(delay.count).toBeGreaterThan(2);
    expect(lead.count).toBeGreaterThan(0);
    expect(lead.count).toBeLessThan(delay.count);
    expect(lead.mean).toBeGreaterThan(5);
    expect(lead.mean).toBeLessThan(62);
    expect(delay.mean).toBeGreaterThan(0);
    expect(delay.mean).toBeLessThan(5);
    const speed = histogram('float_generation_speed_ratio');
    expect(speed.count).toBe(1);
    expect(speed.mean).toBeGreaterThan(0);
    expect(speed.mean).toBeLessThan(500);
  });

  it('that one worker has done it in one attempt, with nothing left to do', () => {
    expect(valueOf('float_job_attempts_total')).toBe(1);
    expect(valueOf('float_job_attempts_total', 'attempt="1"')).toBe(1);
    expect(valueOf('float_jobs_total')).toBe(1);
    expect(valueOf('float_jobs_total', 'outcome="completed"')).toBe(1);
    expect(valueOf('float_take_overs_total')).toBe(0);
    expect(valueOf('float_errors_total', 'where="job"')).toBe(0);
    expect(valueOf('float_jobs_in_line')).toBe(0);
    expect(valueOf('float_oldest_unfinished_job_age_seconds')).toBeLessThan(60);
  });

  it('what was asked of the voice, the store and the server', () => {
    const spoken = histogram('float_vendor_call_duration_seconds', 'vendor="flite",kind="speech",outcome="ok"');
    expect(spoken.count).toBeGreaterThan(3);
    expect(spoken.mean).toBeGreaterThan(0.005);
    const writes = valueOf('float_storage_operations_total', 'operation="put",outcome="ok"');
    expect(writes).toBeGreaterThan(14 + spoken.count);
    expect(valueOf('float_storage_operations_total', 'outcome="unavailable"')).toBe(0);
    expect(histogram('float_http_request_duration_seconds', 'route="/",method="POST",status="2xx"').count).toBe(1);
    expect(valueOf('float_http_request_duration_seconds_count', 'route="/job/:job_id"')).toBeGreaterThan(1);
    expect(valueOf('float_errors_total', 'where="http"')).toBe(1);
    expect(valueOf('float_build_info', 'version="1.2.3"')).toBe(1);
  });

  it('how the process is', () => {
    expect(valueOf('process_resident_memory_bytes')).toBeGreaterThan(30e6);
    expect(valueOf('process_cpu_seconds_total')).toBeGreaterThan(0.1);
    expect(samples.some(({ name }) => name === 'nodejs_eventloop_lag_p99_seconds')).toBe(true);
  });

  it('nothing about whose it was, or what they wrote', () => {
    expect(text).not.toMatch(/g_[a-z0-9]{32}/);
    expect(text).not.toContain(job);
    expect(text).not.toContain(CANARY);
  });
});

describe('the log of that session', () => {
  it('has the request and the job in every line, from the acceptance to the end', () => {
    const lines = logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const ofJob = lines.filter(({ event }) => String(event).startsWith('job_'));
    const events = ofJob.map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['job_accepted', 'job_claimed', 'job_streaming', 'job_completed']));
    const asked = lines.find(({ method, route }) => method === 'POST' && route === '/');
    for (const line of ofJob) expect(line).toMatchObject({ job_id: job, request_id: asked?.request_id });
  });

  it('tells polls at debug only, and nothing of what was written', () => {
    const polls = logLines.filter((line) => line.includes('"route":"/job/:job_id"') && line.includes('"status":200'));
    expect(polls.length).toBeGreaterThan(1);
    for (const line of polls) expect(line).toContain('"level":"debug"');
    expect(logLines.join('')).not.toContain(CANARY);
  });
});
