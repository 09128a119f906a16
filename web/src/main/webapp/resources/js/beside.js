/* Shows beside the posting form how the post will look, each time it was saved; what is offered can be taken at once. */
(() => {
  'use strict';
  const form = document.getElementById('form');
  const beside = document.getElementById('beside');
  if (!form || !beside) {
    return;
  }
  /* On a phone it lies in a fold, so that the form stays one calm column; the fold says how much there is to see. */
  const fold = Object.assign(document.createElement('details'), { className: 'fold' });
  fold.open = matchMedia('(min-width: 80em)').matches;
  const head = document.createElement('summary');
  const body = Object.assign(document.createElement('div'), { className: 'fold-body' });
  const tell = () => {
    const hints = body.querySelectorAll('.offers li, .notice li').length;
    head.textContent = beside.dataset.sheet + (hints ? ` (${hints})` : '');
    fold.hidden = body.children.length === 0;
  };
  /* Without the state that the form itself is sent with: this only looks. */
  const words = () => new URLSearchParams([...new FormData(form)].filter(([name, value]) => typeof value === 'string'
    && !name.startsWith('jakarta.faces.') && !name.startsWith('writer')));
  body.append(...beside.childNodes);
  fold.append(head, body);
  beside.append(fold);
  tell();

  form.addEventListener('kept', async (event) => {
    const { ask } = beside.dataset;
    const asked = ask ? fetch(ask, { method: 'POST', body: words() }) : fetch(`/post/${event.detail.draft}/beside`);
    const answer = await asked.catch(() => null);
    if (answer && answer.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      body.replaceChildren(...page.getElementById('beside-part').children);
      tell();
    }
  });

  beside.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=take]');
    if (button) {
      event.preventDefault();
      const [name, value] = button.value.split(':');
      const box = form.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`);
      box.checked = true;
      box.closest('details').open = true;
      button.closest('li').remove();
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
})();
