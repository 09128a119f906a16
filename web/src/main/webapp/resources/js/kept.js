/* Lists the pages that were kept for when there is no connection, the last seen first, and throws them away if asked to. */
(() => {
  'use strict';
  const list = document.querySelector('[data-kept]');
  const none = document.querySelector('[data-kept-none]');
  const forget = document.querySelector('[data-kept-forget]');
  if (!list || !('caches' in window)) {
    return;
  }

  const words = (element) => {
    const bare = element?.cloneNode(true);
    bare?.querySelectorAll('rt, rp, .unseen, svg').forEach((one) => one.remove());
    return bare?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  };

  const line = async (store, request) => {
    const answer = await store.match(request, { ignoreVary: true });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const item = document.createElement('li');
    const link = document.createElement('a');
    const chosen = [...page.querySelectorAll('main .chip.on')].map(words);
    link.href = request.url;
    link.textContent = [words(page.querySelector('h1')) || page.title, ...chosen].join(' · ');
    const seen = document.createElement('time');
    const when = new Date(page.documentElement.dataset.seen);
    seen.dateTime = when.toISOString();
    seen.className = 'small soft-text';
    seen.textContent = when.toLocaleString(document.documentElement.lang,
      { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
    item.append(link, ' ', seen);
    return item;
  };

  const show = async () => {
    const store = await caches.open('pages');
    const kept = (await store.keys()).reverse();
    list.replaceChildren(...await Promise.all(kept.map((request) => line(store, request))));
    list.hidden = kept.length === 0;
    none.hidden = kept.length > 0;
    if (forget) {
      forget.hidden = kept.length === 0;
    }
  };

  forget?.addEventListener('click', async () => {
    await Promise.all(['pages', 'pictures'].map((name) => caches.delete(name)));
    await show();
    none.focus();
  });
  show();
})();
