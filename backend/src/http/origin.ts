import type { Config } from '../config.ts';

type OriginConfig = Pick<Config, 'publicUrl' | 'trustProxy'>;

const HOST = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** Of several proxies, the last value was written by the nearest one, the only one that is known to be ours. */
export const lastForwarded = (list: string | undefined): string | undefined => list?.split(',').at(-1)?.trim();

/**
 * The origin under which the client reached this server: what media URLs begin with.
 *
 * @param url     of the request, as the server saw it
 * @param header  reads a header of the request; `X-Forwarded-*` counts only behind a trusted proxy
 * @returns       such as `https://float.example`, without a slash at the end
 */
export const requestOrigin = (
  url: string,
  header: (name: string) => string | undefined,
  { publicUrl, trustProxy }: OriginConfig,
): string => {
  if (publicUrl !== undefined) return publicUrl;
  const seen = new URL(url);
  if (!trustProxy) return seen.origin;
  const protocol = lastForwarded(header('x-forwarded-proto'));
  const host = lastForwarded(header('x-forwarded-host'));
  const safeProtocol = protocol === 'http' || protocol === 'https' ? `${protocol}:` : seen.protocol;
  const safeHost = host !== undefined && HOST.test(host) ? host : seen.host;
  return `${safeProtocol}//${safeHost}`;
};
