import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '@float/backend/src/entry/backup.ts';
import { createFloatClient } from '@float/contract/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import type { Listener } from './http.ts';
import { fetchPlaylist, newListener } from './http.ts';
import type { ServerPlace } from './serverStores.ts';
import { serverStores } from './serverStores.ts';
import { makeDataFolder } from './sharedBeds.ts';

const asked = { input_data: { floats: [{ prompt: 'My thoughts keep running.' }] } };

const sha = (bytes: ArrayBuffer): string => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

describe.each(serverStores)('a session over HTTP, kept on $name', (serverStore) => {
  let place: ServerPlace;
  let float: FloatServer;
  beforeAll(async () => {
    place = await serverStore.openPlace();
    float = await startFloat({ env: place.env });
  });
  afterAll(async () => {
    await float.stop();
    await place[Symbol.asyncDispose]();
  });

  it('grows while it is polled: every listed segment is there, none ever changes, and it ends once (P3)', async () => {
    const listener = await newListener(float.url);
    const { job_id, status, streaming } = await listener.ask({ duration_minutes: 5 });
    expect(status).toBe('pending');
    expect(streaming?.playlist_url).toBeNull();
    const started = await listener.jobWhen(job_id, (view) => view.streaming?.playlist_url != null);

    const seen = new Map<string, string>();
    let growths = 0;
    let listed = 0;
    for (;;) {
      const playlist = await fetchPlaylist(started.streaming!.playlist_url!);
      expect(playlist.segments.length).toBeGreaterThanOrEqual(Math.max(2, listed));
      if (playlist.segments.length > listed) growths++;
      listed = playlist.segments.length;
      for (const { url } of playlist.segments) {
        const answer = await fetch(url, { headers: { origin: 'null' } });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
        const name = new URL(url).pathname;
        const hash = sha(await answer.arrayBuffer());
        expect(seen.get(name) ?? hash).toBe(hash);
        seen.set(name, hash);
      }
      if (playlist.ended) break;
    }
    expect(growths).toBeGreaterThan(2);

    const done = await listener.jobWhen(job_id, (view) => view.status === 'completed');
    expect(done.streaming).toMatchObject({ segments_completed: listed, segments_total: listed });
    expect(done.title).not.toBeNull();
    const { segments, text } = await fetchPlaylist(done.streaming!.playlist_url!);
    const seconds = segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    expect(Math.abs(seconds - 300)).toBeLessThanOrEqual(3);
    expect(text.match(/#EXT-X-ENDLIST/g)).toHaveLength(1);
  });

  it('serves ranges of a segment, and a transcript whose words lie within the stream', async () => {
    const listener = await newListener(float.url);
    const { job_id } = await listener.ask({ duration_minutes: 1 });
    const done = await listener.jobWhen(job_id, (view) => view.status === 'completed');
    const { segments } = await fetchPlaylist(done.streaming!.playlist_url!);
    const whole = Buffer.from(await (await fetch(segments[2]!.url)).arrayBuffer());
    const part = await fetch(segments[2]!.url, { headers: { range: 'bytes=188-375' } });
    expect(part.status).toBe(206);
    expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), whole.subarray(188, 376))).toBe(0);
    // MPEG-TS: a sync byte every 188 bytes.
    expect(whole.length % 188).toBe(0);
    expect(whole[0]).toBe(0x47);
    const transcript = await (await fetch(done.streaming!.transcript_url!)).text();
    expect(transcript.startsWith('WEBVTT')).toBe(true);
  });

  it('answers the same Idempotency-Key with the same session', async () => {
    const listener = await newListener(float.url);
    const headers = {
      authorization: `Bearer ${listener.token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    };
    const body = JSON.stringify({
      inference_type: 'meditation',
      user_id: listener.user_id,
      input_data: [{ prompt: 'once' }],
      duration_minutes: 1,
    });
    const answers = await Promise.all([1, 2].map(() => fetch(float.url, { method: 'POST', headers, body })));
    const jobs = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { job_id: string }).job_id));
    expect(new Set(jobs)).toEqual(new Set([headers['idempotency-key']]));
  });

  it('ends well on SIGTERM in the middle of a session, which goes on after the restart', async () => {
    const dataDir = await makeDataFolder();
    const first = await startFloat({ dataDir, env: place.env });
    const listener = await newListener(first.url);
    const { job_id } = await listener.ask({ duration_minutes: 10 });
    await listener.jobWhen(job_id, (view) => view.status === 'streaming' && view.streaming!.segments_completed > 3);
    expect(await first.stop()).toBe(0);
    {
      await using second = await startFloat({ dataDir, env: place.env });
      const again = await listener.at(second.url).jobWhen(job_id, (view) => view.status === 'completed');
      expect(again.generation_attempt).toBe(1);
    }
    await rm(dataDir, { recursive: true });
  });

  it('keeps sessions over a restart', async () => {
    const dataDir = await makeDataFolder();
    const first = await startFloat({ dataDir, env: place.env });
    const listener = await newListener(first.url);
    const { job_id } = await listener.ask({ duration_minutes: 1 });
    const before = await listener.jobWhen(job_id, (view) => view.status === 'completed');
    expect(await first.stop()).toBe(0);
    {
      await using second = await startFloat({ dataDir, env: place.env });
      const again = await listener.at(second.url).job(job_id);
      expect(again).toMatchObject({ title: before.title, status: 'completed' });
    }
    await rm(dataDir, { recursive: true });
  });
});

describe('a server that serves media itself', () => {
  let float: FloatServer;
  beforeAll(async () => {
    float = await startFloat();
  });
  afterAll(() => float.stop());

  it('serves a slow reader whole, and others meanwhile', async () => {
    const listener = await newListener(float.url);
    const { job_id } = await listener.ask({ duration_minutes: 1 });
    const done = await listener.jobWhen(job_id, (view) => view.status === 'completed');
    const { segments } = await fetchPlaylist(done.streaming!.playlist_url!);
    const slow = await fetch(segments[3]!.url);
    const reader = (slow.body as ReadableStream<Uint8Array>).getReader();
    const first = await reader.read();
    const other = await fetch(segments[4]!.url);
    expect(other.status).toBe(200);
    await other.arrayBuffer();
    let bytes = first.value!.length;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) bytes += chunk.value.length;
    expect(bytes).toBe(Number(slow.headers.get('content-length')));
  });

  it('takes a body that is sent in pieces, and none at all, as HTTP allows', async () => {
    const inPieces = (text: string) =>
      new ReadableStream({
        start: (controller) => {
          for (const letter of text) controller.enqueue(new TextEncoder().encode(letter));
          controller.close();
        },
      });
    const post = (path: string, init: RequestInit) =>
      fetch(`${float.url}${path}`, { method: 'POST', duplex: 'half', ...init } as RequestInit);
    expect((await post('/auth/guest', {})).status).toBe(200);
    const listener = await newListener(float.url);
    const headers = { authorization: `Bearer ${listener.token}`, 'content-type': 'application/json' };
    const asked = { inference_type: 'summary', user_id: listener.user_id, prompt: 'I am glad.' };
    expect((await post('/', { headers, body: inPieces(JSON.stringify(asked)) })).status).toBe(200);
    expect((await post('/', { headers, body: inPieces('{"x":') })).status).toBe(400);
  });

  it("shows nobody another person's session", async () => {
    const [anna, ben] = await Promise.all([newListener(float.url), newListener(float.url)]);
    const { job_id } = await anna.ask({ duration_minutes: 1 });
    const headers = { authorization: `Bearer ${ben.token}` };
    const asAnna = await fetch(`${float.url}/job/${job_id}?user_id=${anna.user_id}`, { headers });
    expect(asAnna.status).toBe(403);
    const asBen = await fetch(`${float.url}/job/${job_id}?user_id=${ben.user_id}`, { headers });
    expect(asBen.status).toBe(404);
  });
});

describe('the server process', () => {
  it('never writes what people tell it into its log (P9)', async () => {
    await using private_ = await startFloat({ env: { LOG_LEVEL: 'debug' } });
    const canary = 'canarybird';
    const listener = await newListener(private_.url);
    const { job_id } = await listener.ask({
      duration_minutes: 1,
      input_data: [{ prompt: `my ${canary} died`, added_text: canary }],
      qa_transcript: [{ question: canary, answer: canary }],
    });
    await listener.jobWhen(job_id, (view) => view.status === 'completed');
    await fetch(`${private_.url}/job/${canary}?user_id=${canary}`);
    await fetch(private_.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"x": "${canary}`,
    });
    expect(private_.output()).not.toContain(canary);
    expect(private_.output()).not.toContain(listener.token);
    expect(private_.output()).toContain('job_completed');
  });

  it('is backed up while it makes a session, and the copy starts where the moment was, without who was erased since', async () => {
    await using running = await startFloat();
    const listener = await newListener(running.url);
    const done = await listener.ask({ duration_minutes: 1 });
    await listener.jobWhen(done.job_id, (view) => view.status === 'completed');
    const growing = await listener.ask({ duration_minutes: 10 });
    await listener.jobWhen(growing.job_id, (view) => view.status === 'streaming');
    const erased = await listener.ask({ duration_minutes: 1 });
    const gone = await newListener(running.url);
    const theirs = await gone.ask({ duration_minutes: 1 });
    const parent = await mkdtemp(join(tmpdir(), 'float-backup-'));
    const copy = join(parent, 'copy');
    const source = { dataDir: running.dataDir, erasuresDir: join(running.dataDir, 'erasures') };
    await backUp(source, copy);
    await expect(backUp(source, copy)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    const clientAt = (baseUrl: string, person: Listener) => createFloatClient({ baseUrl, session: () => person });
    await clientAt(running.url, listener).erase(erased.job_id);
    await clientAt(running.url, gone).eraseUser();
    // The newest list, in place of the one that the backup holds.
    await cp(source.erasuresDir, join(copy, 'erasures'), { recursive: true });
    await running.stop('SIGKILL');
    for (let start = 1; start <= 2; start++) {
      await using restored = await startFloat({ dataDir: copy });
      await expect(clientAt(restored.url, listener).job(erased.job_id)).rejects.toMatchObject({ status: 404 });
      await expect(clientAt(restored.url, gone).job(theirs.job_id)).rejects.toMatchObject({ status: 404 });
      await expect(clientAt(restored.url, gone).meditation(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const there = listener.at(restored.url);
      expect((await there.job(done.job_id)).status).toBe('completed');
      await there.jobWhen(growing.job_id, (view) => view.status === 'completed');
    }
    await rm(parent, { recursive: true });
  });

  it('refuses a wrong setting with its name, and a missing ffmpeg with what to do', async () => {
    await expect(startFloat({ env: { PORT: 'eighty' } })).rejects.toThrow(/PORT.*CONFIG_INVALID/s);
    await expect(startFloat({ env: { FFMPEG_PATH: '/nowhere/ffmpeg' } })).rejects.toThrow(/FFMPEG_MISSING/);
  });
});
