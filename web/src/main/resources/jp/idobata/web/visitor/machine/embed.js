/* Puts a list of gatherings where its script element stands. Nothing of it can be seen from outside but one element. */
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || !script.src) {
    return;
  }
  const words = __WORDS__;
  const style = __STYLE__;
  const site = new URL('.', script.src);
  const chosen = script.dataset;
  const filters = ['q', 'area', 'theme', 'when', 'from', 'to', 'at', 'within', 'online', 'free', 'welcome', 'group',
    'place', 'sort'];
  const query = (names) => new URLSearchParams(names.filter((name) => chosen[name])
    .map((name) => [name, chosen[name]]));
  const language = chosen.lang || (document.documentElement.lang || '').slice(0, 2);
  const said = words[language] || words.ja;
  const level = Math.min(5, Math.max(2, Number(chosen.heading) || 2));

  /* Only what a list is made of is taken over, whatever comes. */
  const attributes = { A: ['href', 'target'], IMG: ['src', 'alt', 'width', 'height', 'loading'], TIME: ['datetime'] };
  const elements = ['A', 'DIV', 'IMG', 'LI', 'MAIN', 'P', 'RP', 'RT', 'RUBY', 'SPAN', 'TIME', 'UL', 'S'];
  const named = (node) => (/^H[12]$/.test(node.tagName) ? `h${level + Number(node.tagName[1]) - 1}`
    : node.tagName === 'MAIN' ? 'section' : elements.includes(node.tagName) ? node.tagName.toLowerCase() : null);
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return document.createTextNode(node.data);
    }
    const name = node.nodeType === Node.ELEMENT_NODE ? named(node) : null;
    if (!name) {
      return document.createTextNode('');
    }
    const element = document.createElement(name);
    ['class', 'lang', ...(attributes[node.tagName] || [])].filter((one) => node.hasAttribute(one)).forEach((one) => {
      const value = node.getAttribute(one);
      const isAddress = one === 'href' || one === 'src';
      const address = isAddress ? new URL(value, site) : null;
      if (!isAddress || /^https?:$/.test(address.protocol)) {
        element.setAttribute(one, isAddress ? address.href : value);
      }
    });
    element.append(...[...node.childNodes].map(copy));
    return element;
  };

  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  const show = (list) => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
    } catch {
      /* An old browser shows the list as plain text. */
    }
    root.replaceChildren(list);
  };
  /* Without the list there is at least the way to it. */
  const lead = () => {
    const link = document.createElement('a');
    link.href = new URL(`gatherings?${query(filters)}`, site).href;
    link.textContent = said;
    root.replaceChildren(link);
  };
  const stand = () => {
    if (script.closest('body')) {
      script.after(place);
    } else {
      document.body.append(place);
    }
  };
  if (document.body) {
    stand();
  } else {
    document.addEventListener('DOMContentLoaded', stand);
  }

  const asked = query([...filters, 'limit', 'look']);
  if (words[language]) {
    asked.set('lang', language);
  }
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), 15000);
  fetch(new URL(`embed?${asked}`, site), { credentials: 'omit', signal: patience.signal })
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
    .then((text) => {
      const list = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
      const shown = copy(list);
      shown.setAttribute('aria-label', list.querySelector('h1').textContent);
      show(shown);
    })
    .catch(lead)
    .finally(() => clearTimeout(bell));
})();
