/** A link as this page can reach it: behind a proxy the server may not know the scheme it is reached by. */
export const reachable = (link: string): string => {
  const url = new URL(link, location.href);
  return url.host === location.host ? `${url.pathname}${url.search}` : url.href;
};
