/* Works in the background of the browser: keeps what was seen of the town, for when there is no connection. */
(() => {
  'use strict';
  const { version, page, files } = self.ahead;
  const AHEAD = `ahead-${version}`;
  const PAGES = 'pages';
  const PICTURES = 'pictures';
  const MOST = { [PAGES]: 40, [PICTURES]: 80 };
  const OPEN = /^\/(|(gatherings|places|groups|areas|whispers|stories|news)(\/[1-9]\d*)?|places\/free|about|guide(\/[a-z0-9-]+)?)$/;

  /* What anybody may see, and nothing that says where somebody was. */
  const mayKeep = (address, answer) => answer.ok && answer.type === 'basic' && !answer.redirected
    && !/no-store|private/.test(answer.headers.get('Cache-Control') ?? '') && !address.searchParams.has('at');

  /* The newest stand last; the oldest go. */
  const keep = async (name, address, answer) => {
    const store = await caches.open(name);
    await store.delete(address, { ignoreVary: true });
    await store.put(address, answer);
    const kept = await store.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST[name])).map((old) => store.delete(old)));
  };

  /* Keeps a page, marked with when it came. */
  const keepPage = async (address, answer) => {
    const headers = new Headers(answer.headers);
    ['Content-Encoding', 'Content-Length', 'Transfer-Encoding'].forEach((name) => headers.delete(name));
    const text = await answer.text();
    await keep(PAGES, address.href, new Response(
      text.replace('<html ', `<html data-seen="${new Date().toISOString()}" `), { headers }));
  };

  /* What the windows show that were open before this script was there. */
  const keepOpen = async () => {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await Promise.all(windows.map(async ({ url }) => {
      const address = new URL(url);
      address.hash = '';
      const answer = OPEN.test(address.pathname) ? await fetch(address) : null;
      return answer && mayKeep(address, answer) ? keepPage(address, answer) : null;
    }));
  };

  const visit = async (event, address) => {
    try {
      const answer = await fetch(event.request);
      if (mayKeep(address, answer)) {
        event.waitUntil(keepPage(address, answer.clone()));
      }
      return answer;
    } catch {
      const kept = await caches.match(address.href, { cacheName: PAGES, ignoreVary: true });
      return kept ?? caches.match(page, { ignoreVary: true });
    }
  };

  const picture = async (event, address) => {
    const kept = await caches.match(address.href, { cacheName: PICTURES });
    if (kept) {
      return kept;
    }
    const answer = await fetch(event.request);
    if (mayKeep(address, answer)) {
      event.waitUntil(keep(PICTURES, address.href, answer.clone()));
    }
    return answer;
  };

  self.addEventListener('install', (event) => {
    // Without cookies: an address that names a language would else set it for all pages.
    const fetched = (store) => store.addAll(files.map((file) => new Request(file, { credentials: 'omit' })));
    event.waitUntil(caches.open(AHEAD).then(fetched).then(() => self.skipWaiting()));
  });

  self.addEventListener('activate', (event) => {
    const old = (names) => names.filter((name) => name.startsWith('ahead-') && name !== AHEAD);
    event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()).then(keepOpen));
  });

  self.addEventListener('fetch', (event) => {
    const address = new URL(event.request.url);
    address.hash = '';
    if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
      return;
    }
    if (event.request.mode === 'navigate' && OPEN.test(address.pathname)) {
      event.respondWith(visit(event, address));
    } else if (address.pathname.startsWith('/pictures/') && !address.search) {
      event.respondWith(picture(event, address));
    } else if (address.pathname.startsWith('/resources/') && files.includes(address.pathname + address.search)) {
      event.respondWith(caches.match(address.href, { cacheName: AHEAD }).then((kept) => kept ?? fetch(event.request)));
    } else if (event.request.mode === 'navigate') {
      event.respondWith(fetch(event.request).catch(() => caches.match(page, { ignoreVary: true })));
    }
  });
})();
