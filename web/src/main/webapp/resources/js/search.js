/* Suggestions below a search box while one types (a combobox as ARIA describes it). The form works without. */
(() => {
  'use strict';
  const box = document.querySelector('[data-suggestions]');
  const form = box && box.closest('form');
  const input = form && form.querySelector('input[type=search]');
  if (!input) {
    return;
  }
  const WAIT = 150;
  const known = new Map();
  let timer;
  let asked = '';
  let at = -1;

  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.dataset.label);
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  box.append(list, status);
  Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
    .forEach(([name, value]) => input.setAttribute(name, value));

  const options = () => [...list.children];
  const close = () => {
    at = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (to) => {
    const all = options();
    at = (to + all.length + 1) % (all.length + 1);
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (all[at]) {
      input.setAttribute('aria-activedescendant', all[at].id);
      all[at].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  const choose = (text) => {
    input.value = text;
    close();
    form.requestSubmit();
  };
  const option = ({ kind, text }, i) => {
    const item = document.createElement('li');
    const said = document.createElement('span');
    const what = document.createElement('span');
    item.id = `suggestion-${i}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    said.textContent = text;
    what.className = 'small soft-text';
    what.textContent = box.dataset[kind] || '';
    item.append(said, ' ', what);
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => choose(text));
    return item;
  };
  const show = (suggestions) => {
    close();
    list.replaceChildren(...suggestions.map(option));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? '' : box.dataset.count.replace('{0}', suggestions.length);
  };
  const ask = async () => {
    const typed = input.value.trim();
    asked = typed;
    if (!typed) {
      show([]);
      return;
    }
    try {
      if (!known.has(typed)) {
        const answer = await fetch(`${box.dataset.suggestions}?q=${encodeURIComponent(typed)}`);
        known.set(typed, answer.ok ? (await answer.json()).suggestions : []);
      }
      if (asked === typed && document.activeElement === input) {
        show(known.get(typed));
      }
    } catch {
      /* Without the net there are no suggestions. */
    }
  };

  /* While kana are being turned into kanji there are readings to go by, so each change asks, after a pause. */
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    /* The keys of an input method are its own. */
    if (event.isComposing || event.keyCode === 229 || list.hidden) {
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? options().length - 1 : at - 1 }[event.key];
    if (to !== undefined) {
      mark(to);
    } else if (event.key === 'Enter' && at >= 0 && options()[at]) {
      choose(options()[at].firstChild.textContent);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
})();
