/**
 * Lets the app open without a connection. It keeps the app's own files and nothing else: no answer of the API, nothing
 * that anybody said or heard. `scripts/buildApp.mjs` fills in the version and the files.
 */
const CACHE_PREFIX = 'float-app-';
const CACHE = `${CACHE_PREFIX}__VERSION__`;
const FILES = /* __FILES__ */ [];
/** Large files that the first screen does not need: cached in the background; the install succeeds without them. */
const LATER = /* __LATER__ */ [];

/** Pages of this origin that are not the app. */
const isElsewhere = (path) =>
  /^\/(docs|openapi\.json|media|metrics|health|auth|job|jobs|user|music|voices)(\/|$)/.test(path);

self.addEventListener('install', (event) => {
  // What the page has just loaded comes from the browser's own cache; the page itself is asked for anew.
  const requests = FILES.map((file) => new Request(file, { cache: file === '/' ? 'reload' : 'default' }));
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(requests);
    for (const file of LATER) cache.add(new Request(file, { priority: 'low' })).catch(() => undefined);
  };
  event.waitUntil(keep());
});

// No skipWaiting: an open page goes on with the files that it began with; the next visit has the new ones.
self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(CACHE_PREFIX) && name !== CACHE;
  const clear = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
  };
  event.waitUntil(clear());
});

/** The page as the server has it now, or as it was kept when the server cannot be reached. */
const openPage = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match('/', { cacheName: CACHE });
    if (kept !== undefined) return kept;
    throw error;
  }
};

const readFile = async (request) => (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);

const readAndKeep = async (request) => {
  const kept = await caches.match(request, { cacheName: CACHE });
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(CACHE);
    // A full disk is no reason to fail.
    await cache.put(request, answer.clone()).catch(() => undefined);
  }
  return answer;
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!isElsewhere(url.pathname)) event.respondWith(openPage(request));
    return;
  }
  if (LATER.includes(url.pathname)) event.respondWith(readAndKeep(request));
  else if (FILES.includes(url.pathname) && url.pathname !== '/') event.respondWith(readFile(request));
});
