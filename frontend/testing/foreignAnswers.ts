import { HttpResponse } from 'msw';

const page = (title: string) => `<html>\r\n<head><title>${title}</title></head>\r\n<body></body></html>`;

/** What comes from something between the app and Float, and may be another answer in a moment. */
export const foreignAnswers: Readonly<Record<string, () => Response>> = {
  'a throttling gateway': () => HttpResponse.json({ message: 'Too Many Requests' }, { status: 429 }),
  'a gateway without a server': () => HttpResponse.html(page('502 Bad Gateway'), { status: 502 }),
  'a gateway that waited': () => HttpResponse.html(page('504 Gateway Time-out'), { status: 504 }),
  'a firewall': () => HttpResponse.json({ message: 'Forbidden' }, { status: 403 }),
  'a proxy that knows no such page': () => HttpResponse.html(page('404 Not Found'), { status: 404 }),
  'a proxy that wants a sign-in': () => HttpResponse.html(page('401'), { status: 401 }),
  'a captive portal': () => HttpResponse.html(page('Sign in to Wi-Fi')),
  'half an answer': () => HttpResponse.text('{"job_id":"019b', { headers: { 'content-type': 'application/json' } }),
  nothing: () => new HttpResponse(null, { status: 503 }),
  'a broken connection': () => HttpResponse.error(),
};
