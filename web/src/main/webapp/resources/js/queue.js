/*
 * The queue without going from page to page: links and forms of the bench are fetched, and what the desk shows is put in
 * the place of what stood there. Without this script they are links and forms like any other.
 */
(() => {
  'use strict';
  const OFF = 'idobata.keys.off';
  const QUEUE = /^\/staff\/queue(\/\d+)?$/;
  const main = document.getElementById('main');
  let busy = false;
  let shown = window.location.pathname + window.location.search;

  const off = () => localStorage.getItem(OFF) === '1';
  const find = (id) => document.getElementById(id);

  const arm = () => {
    const keys = find('keys');
    if (keys) {
      keys.hidden = false;
      find('keys-off').setAttribute('aria-pressed', String(off()));
    }
    count();
    document.dispatchEvent(new Event('desk:shown'));
  };

  /* Deciding on many is in sight only once something is ticked. */
  const count = () => {
    const picked = main.querySelectorAll('input[name=pick]:checked').length;
    const bulk = main.querySelector('.bench-bulk');
    if (bulk) {
      bulk.hidden = picked === 0;
      find('picked').textContent = picked || '';
    }
  };

  const put = (text, address, remember) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const fresh = page.getElementById('main');
    if (!fresh || !page.getElementById('bench')) {
      window.location.assign(address);
      return;
    }
    const list = main.querySelector('.bench-rows');
    const top = list ? list.scrollTop : 0;
    main.replaceChildren(...fresh.childNodes);
    shown = address;
    document.querySelector('.desk-nav').replaceWith(page.querySelector('.desk-nav'));
    document.title = page.title;
    if (remember) {
      window.history.pushState(null, '', address);
    }
    const rows = main.querySelector('.bench-rows');
    if (rows) {
      rows.scrollTop = top;
    }
    arm();
    const wrong = main.querySelector('[aria-invalid=true]');
    const opened = find('opened');
    (wrong || opened || main.querySelector('.bench-title') || main).focus({ preventScroll: !!wrong || !opened });
  };

  const load = async (address, options, remember, otherwise) => {
    if (busy) {
      return;
    }
    busy = true;
    main.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, options);
      const reached = new URL(answer.url);
      if (!answer.ok || !QUEUE.test(reached.pathname)) {
        window.location.assign(answer.url);
        return;
      }
      put(await answer.text(), reached.pathname + reached.search, remember);
    } catch {
      otherwise();
    } finally {
      busy = false;
      main.removeAttribute('aria-busy');
    }
  };

  const open = (link) => load(link.href, {}, true, () => window.location.assign(link.href));

  document.addEventListener('click', (event) => {
    if (event.target.id === 'keys-off') {
      localStorage.setItem(OFF, off() ? '0' : '1');
      arm();
      return;
    }
    const link = event.target.closest('a[href]');
    if (link && main.contains(link) && link.origin === window.location.origin && QUEUE.test(link.pathname)
        && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    }
  });

  document.addEventListener('change', (event) => {
    if (event.target.name === 'pick') {
      count();
    }
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!main.contains(form)) {
      return;
    }
    const values = new URLSearchParams(new FormData(form, event.submitter));
    const posts = form.method === 'post';
    const target = new URL(form.action);
    if (!QUEUE.test(target.pathname)) {
      return;
    }
    event.preventDefault();
    load(posts ? target : `${target.pathname}?${values}`, posts ? { method: 'POST', body: values } : {}, true,
      () => {
        /* The page goes on without this script: with the button that was pressed. */
        if (event.submitter?.name) {
          form.append(Object.assign(document.createElement('input'),
            { type: 'hidden', name: event.submitter.name, value: event.submitter.value }));
        }
        form.submit();
      });
  });

  /* Going to a part of the page, such as past the menu, is no going back. */
  window.addEventListener('popstate', () => {
    if (window.location.pathname + window.location.search !== shown) {
      load(window.location.href, {}, false, () => window.location.reload());
    }
  });

  /* From the opened thing, or the one that has the focus, to its neighbour. */
  const step = (by) => {
    const links = [...main.querySelectorAll('.bench-title')];
    const focused = links.indexOf(document.activeElement.closest('li')?.querySelector('.bench-title'));
    const current = focused >= 0 ? focused : links.findIndex((link) => link.ariaCurrent === 'true');
    const next = links[Math.max(0, Math.min(links.length - 1, current + by))];
    next?.focus();
  };

  const press = (id) => find(id)?.click();

  /* A decision that needs words: first the box, then, with words in it, the button. */
  const decide = (button) => {
    const box = find('reason');
    if (find(button) && box && !box.value.trim()) {
      box.focus();
    } else {
      press(button);
    }
  };

  const pick = () => {
    const row = document.activeElement.closest('.bench-rows li') || main.querySelector('.bench-rows li.current')
      || main.querySelector('.bench-rows li');
    row?.querySelector('input[name=pick]').click();
  };

  const help = () => {
    const keys = find('keys');
    keys.open = !keys.open;
    keys.querySelector('summary').focus();
  };

  const DEEDS = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), a: () => press('approve'),
    r: () => decide('return'), h: () => decide('hide'), n: () => press('later'), u: () => press('undo'), x: pick,
    '/': () => find('q').focus(), '?': help,
  };

  const isTyping = (target) => target.isContentEditable
    || (target.matches('input, textarea, select') && target.type !== 'checkbox');

  document.addEventListener('keydown', (event) => {
    const deed = DEEDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (deed && !off() && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing
        && !event.repeat && !isTyping(event.target)) {
      event.preventDefault();
      deed();
    }
  });

  arm();
})();
