import type { GuestSession, JobAccepted, JobView, MeditationRequestBody } from '@float/contract';
import { guestSessionSchema, jobAcceptedSchema, jobViewSchema } from '@float/contract';
import { setTimeout as delay } from 'node:timers/promises';

/** A listener without a browser: the calls of the wire, every answer parsed. */
export interface Listener extends GuestSession {
  ask(body?: Partial<MeditationRequestBody>): Promise<JobAccepted>;
  job(job: JobAccepted['job_id']): Promise<JobView>;
  /** Asks again and again until the job is as wanted. */
  jobWhen(job: JobAccepted['job_id'], isWanted: (view: JobView) => boolean): Promise<JobView>;
  /** The same person, with a server at another address. */
  at(url: string): Listener;
}

const POLL_MS = 50;

export const newListener = async (url: string): Promise<Listener> => {
  const answer = await fetch(`${url}/auth/guest`, { method: 'POST' });
  return listenerAt(url, guestSessionSchema.parse(await answer.json()));
};

const listenerAt = (url: string, guest: GuestSession): Listener => {
  const headers = { authorization: `Bearer ${guest.token}`, 'content-type': 'application/json' };

  const ask = async (body: Partial<MeditationRequestBody> = {}): Promise<JobAccepted> => {
    const request = {
      inference_type: 'meditation',
      user_id: guest.user_id,
      input_data: { floats: [{ prompt: 'My thoughts keep running.' }] },
      duration_minutes: 3,
      ...body,
    };
    const accepted = await fetch(url, { method: 'POST', headers, body: JSON.stringify(request) });
    if (accepted.status !== 202) throw new Error(`not accepted: ${accepted.status} ${await accepted.text()}`);
    return jobAcceptedSchema.parse(await accepted.json());
  };
  const job = async (id: JobAccepted['job_id']): Promise<JobView> => {
    const view = await fetch(`${url}/job/${id}?user_id=${guest.user_id}`, { headers });
    return jobViewSchema.parse(await view.json());
  };
  const jobWhen = async (id: JobAccepted['job_id'], isWanted: (view: JobView) => boolean): Promise<JobView> => {
    for (;;) {
      const view = await job(id);
      if (isWanted(view)) return view;
      if (view.status === 'failed') throw new Error(`the job failed: ${JSON.stringify(view.error)}`);
      await delay(POLL_MS);
    }
  };
  return { ...guest, ask, job, jobWhen, at: (other) => listenerAt(other, guest) };
};

export interface ListedSegment {
  readonly url: string;
  readonly durationSeconds: number;
}

export interface FetchedPlaylist {
  readonly text: string;
  readonly segments: readonly ListedSegment[];
  readonly ended: boolean;
}

/** Reads a media playlist as a player does: relative URIs, durations, the end mark. */
export const fetchPlaylist = async (url: string): Promise<FetchedPlaylist> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`playlist: ${answer.status}`);
  const text = await answer.text();
  const segments = [...text.matchAll(/#EXTINF:([\d.]+),\n(\S+)/g)].map((match) => ({
    durationSeconds: Number(match[1]),
    url: new URL(match[2] ?? '', url).href,
  }));
  return { text, segments, ended: text.includes('#EXT-X-ENDLIST') };
};
