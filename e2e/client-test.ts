import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GuestSession } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import type { FloatClient } from '@float/contract/client';
import { createFloatClient, noRetries } from '@float/contract/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';

let float: FloatServer;
beforeAll(async () => {
  float = await startFloat();
});
afterAll(() => float[Symbol.asyncDispose]());

const NOBODYS_JOB = jobIdSchema.parse('019b7000-0000-7000-8000-000000000009');

const signedIn = async (): Promise<{ client: FloatClient; session: () => GuestSession | undefined }> => {
  const sessions: GuestSession[] = [];
  const client = createFloatClient({ baseUrl: float.url, session: () => sessions[0] });
  sessions.push(await client.guest());
  return { client, session: () => sessions[0] };
};

/** A server that answers everything alike. */
const answering = async (status: number, body: string) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    client: createFloatClient({
      baseUrl: `http://127.0.0.1:${port}`,
      session: () => undefined,
      timeoutMs: 200,
      retries: noRetries,
    }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

describe('the client', () => {
  it('goes the whole way: a guest, a named feeling, a session, its list, its end', async () => {
    const { client } = await signedIn();
    const shares: number[] = [];
    const named = await client.summary(
      { prompt: 'I am worried about tomorrow' },
      { onUpload: (share) => shares.push(share) },
    );
    expect(named).toMatchObject({ sentiment_label: 'Fearful', safety: null });
    expect(shares.at(-1)).toBe(1);
    const idempotencyKey = randomUUID();
    const wish = { input_data: { floats: [named] }, duration_minutes: 1 };
    const accepted = await client.meditation(wish, { idempotencyKey });
    expect(accepted).toMatchObject({ job_id: idempotencyKey, safety: null });
    expect((await client.meditation(wish, { idempotencyKey })).job_id).toBe(idempotencyKey);
    expect(await client.job(accepted.job_id)).toMatchObject({ job_id: accepted.job_id, expired: false });
    await expect(client.download(accepted.job_id)).rejects.toMatchObject({ code: 'NOT_READY', retriable: true });
    expect((await client.jobs()).jobs.map(({ job_id }) => job_id)).toEqual([accepted.job_id]);
    expect((await client.exportUser()).byteLength).toBeGreaterThan(100);
    await client.erase(accepted.job_id);
    await expect(client.job(accepted.job_id)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND', status: 404 });
    await client.eraseUser();
    await expect(client.guest()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('says at once when a text speaks of danger', async () => {
    const { client } = await signedIn();
    const { safety } = await client.meditation({ input_data: [{ prompt: 'I want to kill myself' }], locale: 'en-GB' });
    expect(safety?.resources.length).toBeGreaterThan(0);
  });

  it('renews the guest that it is', async () => {
    const { client, session } = await signedIn();
    expect((await client.guest()).user_id).toBe(session()?.user_id);
  });

  it('signs out everywhere, and goes on as the same guest with the token that it gets', async () => {
    const { client, session } = await signedIn();
    const { user_id, guest } = await client.signOutEverywhere(randomUUID());
    expect([user_id, guest?.user_id]).toEqual([session()?.user_id, session()?.user_id]);
    await expect(client.jobs()).rejects.toMatchObject({ code: 'SIGNED_OUT', status: 401, retriable: false });
    const goesOn = createFloatClient({ baseUrl: float.url, session: () => guest ?? undefined });
    expect((await goesOn.jobs()).jobs).toEqual([]);
  });

  it('knows what can be chosen, and how the server is, without a sign-in', async () => {
    const client = createFloatClient({ baseUrl: float.url, session: () => undefined });
    expect((await client.music()).music.length).toBeGreaterThan(5);
    expect((await client.voices()).voices.map(({ id }) => id)).toContain('slt');
    expect(await client.health()).toMatchObject({ status: 'ok' });
    await expect(client.jobs()).rejects.toMatchObject({ code: 'UNAUTHENTICATED', retriable: false });
  });
});

describe('an error of the client', () => {
  it('names code, field and request as the server says them', async () => {
    const { client } = await signedIn();
    const refused = client.meditation({ input_data: { floats: [] } });
    await expect(refused).rejects.toMatchObject({
      ...{ name: 'ApiError', code: 'INVALID_REQUEST', status: 400, field: 'input_data.floats', retriable: false },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    await expect(client.job(NOBODYS_JOB)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await client.eraseUser();
    await expect(client.exportUser()).resolves.toBeDefined();
  });

  it('says when to come back', async () => {
    const { client } = await signedIn();
    const wish = { input_data: [{ prompt: 'I am tired' }], duration_minutes: 30 };
    await client.meditation(wish);
    await client.meditation(wish);
    const third = client.meditation(wish);
    await expect(third).rejects.toMatchObject({ code: 'RATE_LIMITED', retriable: true, retryAfterSeconds: 30 });
    await client.eraseUser();
  });

  it('tells a server that is not there from one that is late, and both from one that talks nonsense', async () => {
    const nowhere = createFloatClient({ baseUrl: 'http://127.0.0.1:9', session: () => undefined, retries: noRetries });
    await expect(nowhere.music()).rejects.toMatchObject({ code: 'NETWORK', retriable: true, status: undefined });
    await using nonsense = await answering(200, '{"music":[{"id":1}]}');
    await expect(nonsense.client.music()).rejects.toMatchObject({ code: 'BAD_ANSWER', status: 200 });
    await using proxy = await answering(502, '<html>Bad gateway</html>');
    await expect(proxy.client.music()).rejects.toMatchObject({ code: 'BAD_ANSWER', status: 502, retriable: true });
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const baseUrl = `http://127.0.0.1:${port}`;
    const late = createFloatClient({ baseUrl, session: () => undefined, timeoutMs: 100, retries: noRetries });
    await expect(late.music()).rejects.toMatchObject({ code: 'TIMEOUT', retriable: true });
    silent.closeAllConnections();
    silent.close();
  });

  it('is the reason of the signal when the call was cancelled', async () => {
    const client = createFloatClient({ baseUrl: float.url, session: () => undefined });
    const reason = new Error('the person went on');
    await expect(client.music({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
