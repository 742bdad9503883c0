import { startFloat } from '@float/e2e/floatServer.ts';
import { newListener } from '@float/e2e/http.ts';
import { downloadAnswerSchema } from '@float/contract';
import type { Figure } from './figures.ts';

const MINUTES = 20;

interface Download {
  /** Until the MP3 stands. */
  readonly madeMs: number;
  /** Until a second request is answered. */
  readonly againMs: number;
  /** Until all of it has arrived. */
  readonly fetchedMs: number;
}

/** P7: from the request for the MP3 of a finished session to its link, against a real server. */
export const downloadTime = async (runs: number): Promise<Figure[]> => {
  await using float = await startFloat({ env: { LOG_LEVEL: 'warn', FLOAT_SESSIONS_PER_PERSON: '99999' } });
  // The first warms what a server that has just started has not compiled yet; it is reported apart.
  const first = await downloadOnce(float.url);
  const warm: Download[] = [];
  for (let run = 0; run < runs; run++) warm.push(await downloadOnce(float.url));
  const promise = '≤ 500';
  const of = `of ${MINUTES} minutes`;
  return [
    { name: `MP3 ${of}: request → link, first after start`, unit: 'ms', values: [first.madeMs], promise },
    { name: `MP3 ${of}: request → link`, unit: 'ms', values: warm.map(({ madeMs }) => madeMs), promise },
    { name: `MP3 ${of}: the second time`, unit: 'ms', values: warm.map(({ againMs }) => againMs) },
    { name: `MP3 ${of}: link → whole file`, unit: 'ms', values: warm.map(({ fetchedMs }) => fetchedMs) },
  ];
};

const downloadOnce = async (url: string): Promise<Download> => {
  const listener = await newListener(url);
  const { job_id } = await listener.ask({ duration_minutes: MINUTES });
  await listener.jobWhen(job_id, ({ status }) => status === 'completed');
  const headers = { authorization: `Bearer ${listener.token}` };
  const ask = async () => {
    const answer = await fetch(`${url}/job/${job_id}/download?user_id=${listener.user_id}`, {
      method: 'POST',
      headers,
    });
    return downloadAnswerSchema.parse(await answer.json());
  };
  const startedAt = performance.now();
  await ask();
  const madeAt = performance.now();
  const { download_url } = await ask();
  const askedAgainAt = performance.now();
  await (await fetch(download_url)).arrayBuffer();
  return {
    madeMs: madeAt - startedAt,
    againMs: askedAgainAt - madeAt,
    fetchedMs: performance.now() - askedAgainAt,
  };
};
