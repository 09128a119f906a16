/* Keeps what somebody types into the posting form: with the town every few seconds, and, while the town cannot be reached, in this browser.
   What is typed without being signed in is kept in this browser only. */
(() => {
  'use strict';
  const form = document.getElementById('form');
  const box = document.getElementById('keeping');
  if (!form || !box || !window.fetch) {
    return;
  }
  const PAUSE = 2500;
  const AGAIN = 15000;
  const NEVER = 'idobata.nothing-here';
  const onlyHere = box.dataset.writer === 'here';
  const number = form.elements.draft || {};
  const version = form.elements.draftVersion || {};
  let timer = 0;
  let busy = false;
  let dirty = false;

  /* The browser's own memory can be full, or closed to us. */
  const memory = (deed) => {
    try {
      return deed(localStorage);
    } catch {
      return null;
    }
  };
  const key = () => `idobata.draft.${box.dataset.writer}.${location.pathname}`;
  const mayKeepHere = () => box.dataset.writer && memory((store) => store.getItem(NEVER)) === null;
  const forget = () => memory((store) => store.removeItem(key()));

  const typed = () => [...new FormData(form)].filter(([name, value]) => typeof value === 'string'
    && !name.startsWith('jakarta.faces.') && name !== 'form' && !['draft', 'draftVersion'].includes(name));

  const asText = () => JSON.stringify(typed());
  let saved = asText();

  const keepHere = () => {
    if (mayKeepHere()) {
      memory((store) => store.setItem(key(), JSON.stringify({
        at: new Date().toLocaleString(document.documentElement.lang), version: version.value, fields: typed(),
      })));
    }
  };

  const say = (what, at, words) => {
    box.querySelectorAll('[data-say]').forEach((line) => {
      line.hidden = line.dataset.say !== what;
      line.querySelectorAll('[data-at]').forEach((place) => { place.textContent = at || ''; });
      line.querySelectorAll('[data-words]').forEach((place) => { place.textContent = words || ''; });
      line.querySelectorAll('[data-here]').forEach((place) => { place.hidden = !mayKeepHere(); });
      line.querySelectorAll('a').forEach((link) => { link.href = `/signin?to=${encodeURIComponent(location.pathname)}`; });
    });
  };

  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => save(), pause);
  };

  /* What could not be read, such as a day without a time, is only here. */
  const kept = (answer) => {
    if (answer.whole) {
      forget();
    }
    number.value = answer.draft;
    version.value = answer.version;
    if (location.pathname === '/post') {
      history.replaceState(null, '', `/post/${answer.draft}`);
    }
    say('saved', answer.at);
    if (!answer.whole) {
      keepHere();
    }
    form.dispatchEvent(new CustomEvent('kept', { detail: answer }));
  };

  const failed = (what, pause) => {
    dirty = true;
    keepHere();
    say(what);
    if (pause) {
      later(pause);
    }
  };

  async function save(over) {
    if (busy) {
      later(PAUSE);
      return;
    }
    const now = asText();
    if (now === saved && !over) {
      return;
    }
    if (onlyHere) {
      saved = now;
      dirty = false;
      keepHere();
      say(mayKeepHere() ? 'here' : '', new Date().toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' }));
      form.dispatchEvent(new CustomEvent('kept', { detail: {} }));
      return;
    }
    busy = true;
    dirty = false;
    try {
      const body = new URLSearchParams([...typed(), ['draft', number.value], ['draftVersion', version.value]]);
      if (over) {
        body.set('over', '1');
      }
      const answer = await fetch('/drafts/keep', { method: 'POST', body, redirect: 'manual' });
      if (answer.status === 200) {
        saved = now;
        kept(await answer.json());
      } else if (answer.status === 409) {
        failed('newer');
      } else if (answer.status === 422) {
        keepHere();
        say('refused', '', (await answer.json()).words);
      } else if (answer.status === 401 || answer.status === 403) {
        failed('away');
      } else if (answer.status !== 204) {
        failed('offline', AGAIN);
      }
    } catch {
      failed('offline', AGAIN);
    }
    busy = false;
  }

  /* Puts back what was kept here; what has no field of its own on this page goes along unseen. */
  const bring = (found) => {
    const values = new Map();
    found.fields.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
    const mine = (field) => values.get(field.name) || [];
    [...form.elements].filter((field) => field.type === 'hidden' && values.has(field.name))
      .forEach((field) => { [field.value] = mine(field); });
    [...form.elements].filter((field) => field.name && !['submit', 'hidden', 'button', 'file'].includes(field.type)).forEach((field) => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = mine(field).includes(field.value);
      } else {
        [field.value = ''] = mine(field);
      }
    });
    values.forEach((those, name) => {
      if (!form.elements[name]) {
        those.forEach((value) => form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value })));
      }
    });
    if (found.version) {
      version.value = found.version;
    }
    save();
  };

  const found = memory((store) => JSON.parse(store.getItem(key())));
  const deeds = {
    over: () => save(true),
    bring: () => bring(found),
    forget: () => { forget(); say(''); },
    never: (event) => memory((store) => {
      if (event.target.checked) {
        Object.keys(store).filter((name) => name.startsWith('idobata.draft.')).forEach((name) => store.removeItem(name));
        store.setItem(NEVER, '1');
      } else {
        store.removeItem(NEVER);
      }
    }),
  };
  form.querySelectorAll('[data-do]').forEach((button) => button.addEventListener('click', deeds[button.dataset.do]));
  const never = form.querySelector('[data-do=never]');
  never.checked = memory((store) => store.getItem(NEVER)) !== null;
  never.parentElement.hidden = false;
  box.hidden = false;
  /* A form that just came back, or was brought along from another page, is newer than what is kept here. */
  const sameTitle = found && found.fields.some(([name, value]) => name === 'title' && value && value === form.elements.title.value);
  const newer = onlyHere && (box.dataset.again === 'true' || (location.pathname === '/post' && sameTitle));
  if (found && !newer && JSON.stringify(found.fields) !== saved) {
    say('offer', found.at);
  } else {
    forget();
  }

  const changed = () => {
    dirty = true;
    later(PAUSE);
  };
  /* What was brought along, such as a place that was chosen or a flyer's text, is not kept yet. */
  if (new URLSearchParams(location.search).has('place') || (onlyHere && form.elements.title.value)) {
    history.replaceState(null, '', location.pathname + location.hash);
    saved = '';
    changed();
  }
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  addEventListener('online', () => dirty && save());
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (!navigator.onLine) {
      event.preventDefault();
      failed('offline', AGAIN);
    }
  });
  addEventListener('pagehide', () => dirty && !form.dataset.sent && keepHere());
})();
