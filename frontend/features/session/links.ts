import type { JobView } from '@float/contract';
import { apiOrigin } from '@/api/apiOrigin';

/** A link as this app can reach it: behind a proxy the server may not know the scheme it is reached by. */
export const reachable = (link: string, origin = apiOrigin): string => {
  const [url, api] = [new URL(link, origin), new URL(origin)];
  return url.host === api.host ? `${api.protocol}//${api.host}${url.pathname}${url.search}` : url.href;
};

const reachableOrNull = (link: string | null): string | null => (link === null ? null : reachable(link));

/** The same job with links that this app can reach. */
export const reachableStream = (view: JobView): JobView => {
  if (!view.streaming) return view;
  const { playlist_url, transcript_url } = view.streaming;
  const links = { playlist_url: reachableOrNull(playlist_url), transcript_url: reachableOrNull(transcript_url) };
  return { ...view, streaming: { ...view.streaming, ...links } };
};
