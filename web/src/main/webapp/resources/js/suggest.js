/* Suggestions by keyboard: up and down move, 1 tags, 0 does not; after the page has come back one goes on where one was. */
(() => {
  'use strict';
  const list = document.querySelector('[data-suggested]');
  const KEY = 'suggested';
  if (!list) {
    return;
  }
  const rows = [...list.children].filter((row) => row.querySelector('button'));
  const first = (row) => row.querySelector('button');
  const at = () => rows.findIndex((row) => row.contains(document.activeElement));
  const press = (row, name) => {
    sessionStorage.setItem(KEY, String(rows.indexOf(row)));
    row.querySelector(`button[name=${name}]`).click();
  };
  list.addEventListener('keydown', (event) => {
    const here = at();
    if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const to = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key];
    if (to !== undefined && rows[to]) {
      first(rows[to]).focus();
    } else if (event.key === '1' || event.key === '0') {
      press(rows[here], event.key === '1' ? 'accept' : 'decline');
    } else if (to === undefined) {
      return;
    }
    event.preventDefault();
  });
  const left = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (left !== null && rows.length) {
    first(rows[Math.min(Number(left), rows.length - 1)]).focus();
  }
})();
