/* The posting form's dates: the list of dates to come follows what one chooses. Without this, a button shows it. */
(() => {
  'use strict';

  const form = document.querySelector('.post-form');
  const repeat = document.getElementById('repeat');
  if (!form || !repeat) {
    return;
  }
  const WHEN = /^(?:(?:day|start|end|last)\d+|allDay|repeat|until|count|weekdays|weeks|pauses|pauseMonths)$/;
  const SENT = /^(?:changes|(?:to|from|till|why)-[\d-]+)$/;
  const list = () => document.getElementById('foreseen');

  /* Only what the chosen way of recurring asks for. */
  const choose = () => document.querySelectorAll('[data-for]').forEach((part) => {
    const ways = part.dataset.for.split(' ');
    part.hidden = !(ways.includes(repeat.value) || (ways.includes('*') && repeat.value));
  });

  let asked = 0;
  const look = async (button) => {
    const words = new URLSearchParams({ form: '1' });
    new FormData(form).forEach((word, field) => {
      if (WHEN.test(field) || (button && SENT.test(field)) || field === 'changes') {
        words.append(field, word);
      }
    });
    if (list().dataset.draft) {
      words.set('draft', list().dataset.draft);
    }
    if (button) {
      words.set('date', button.value);
    }
    asked += 1;
    const mine = asked;
    const answer = await fetch(`/post/dates?${words}`);
    if (!answer.ok || answer.redirected || mine !== asked) {
      return false;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const open = [...list().querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);
    list().innerHTML = page.getElementById('foreseen').innerHTML;
    list().querySelectorAll('summary').forEach((summary) => {
      summary.parentNode.open ||= !button && open.includes(summary.textContent);
    });
    return true;
  };

  let soon;
  form.addEventListener('input', (event) => {
    if (WHEN.test(event.target.name)) {
      choose();
      clearTimeout(soon);
      soon = setTimeout(() => look().catch(() => {}), 400);
    }
  });

  form.addEventListener('click', async (event) => {
    const button = event.target.closest('button[name=date]');
    if (!button || button.disabled) {
      return;
    }
    event.preventDefault();
    const day = button.value.split(' ')[1];
    const done = await look(button).catch(() => false);
    if (!done) {
      /* The network is gone or the session is over: the form itself says what to do. */
      button.removeAttribute('name');
      const word = Object.assign(document.createElement('input'), { type: 'hidden', name: 'date', value: button.value });
      form.append(word);
      form.requestSubmit();
      return;
    }
    const next = list().querySelector(`.error, button[value$="${day}"]`);
    (next || list().querySelector('summary, button'))?.focus();
  });

  choose();
})();
