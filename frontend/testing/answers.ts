import type { Safety, SummaryAnswer } from '@float/contract';
import { errorStatus, jobIdSchema, type ErrorCode } from '@float/contract';
import { http, HttpResponse } from 'msw';

/** Where the app's API is when nothing was built in. */
export const API = 'http://localhost:8787';

/** @param number  tells one answer from another */
export const summaryAnswer = (number = 1, change: Partial<SummaryAnswer> = {}): SummaryAnswer => ({
  job_id: jobIdSchema.parse(`0190a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`),
  status: 'completed',
  sentiment_label: 'Fearful',
  intensity: 'medium',
  speech_to_text: 'NotAvailable',
  added_text: 'The interview is tomorrow.',
  summary: 'The person is worried.',
  user_summary: 'That is a lot. It makes sense.',
  user_short_summary: `Worry ${String(number)}`,
  safety: null,
  ...change,
});

export const crisis: Safety = {
  level: 'crisis',
  kind: 'suicide',
  message: 'You deserve to be heard by a person.',
  resources: [
    { region: 'GB', name: 'Samaritans', contact: '116 123', hours: 'day and night', source: 'https://samaritans.org' },
    {
      region: 'GB',
      name: 'Shout',
      contact: 'Text SHOUT to 85258',
      hours: 'always',
      source: 'https://giveusashout.org',
    },
    { region: 'international', name: 'Find A Helpline', contact: 'https://findahelpline.com', hours: 'x', source: 'x' },
  ],
};

const guest = { token: 'token', user_id: `g_${'a'.repeat(32)}`, expires_in: 86_400 };

export const guestHandler = http.post(`${API}/auth/guest`, () => HttpResponse.json(guest));

/** What `POST /` answers; tells what it was asked. */
export const summaryHandler = (answer: SummaryAnswer, onAsked: (body: unknown) => void = () => undefined) =>
  http.post(`${API}/`, async ({ request }) => {
    onAsked(await request.json());
    return HttpResponse.json(answer);
  });

export const refusal = (code: ErrorCode, retriable: boolean) => () =>
  HttpResponse.json({ error: { code, message: 'In words.', retriable } }, { status: errorStatus[code] });

/** An answer that is on its way for ever. */
export const never = () => new Promise<never>(() => undefined);
