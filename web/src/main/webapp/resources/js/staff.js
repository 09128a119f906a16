/* Small comforts at the desk; every page there does its work without. */
(() => {
  'use strict';

  /* Ready-made reasons: a press puts the words into the box, after what stands there already. */
  const show = () => document.querySelectorAll('[data-starts]').forEach((starts) => { starts.hidden = false; });

  document.addEventListener('click', (event) => {
    const start = event.target.closest('[data-starts] button');
    if (start) {
      const box = document.getElementById(start.closest('[data-starts]').dataset.starts);
      box.value = box.value.trim() ? `${box.value.trimEnd()}\n\n${start.value}` : start.value;
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    }
  });
  /* What was opened closes by Escape, and one is where one was before. */
  document.addEventListener('keydown', (event) => {
    const fold = event.key === 'Escape' && !event.defaultPrevented && !event.isComposing ? event.target.closest('details[open]') : null;
    if (fold) {
      event.preventDefault();
      fold.open = false;
      fold.querySelector('summary').focus();
    }
  });
  /* On a phone the menu lies on one line, of which one sees the part where one is. */
  const menu = document.querySelector('.desk-nav');
  const here = menu && menu.querySelector('[aria-current=page]');
  if (here && menu.scrollWidth > menu.clientWidth) {
    menu.scrollLeft += here.getBoundingClientRect().left - menu.getBoundingClientRect().left - 16;
  }
  document.addEventListener('desk:shown', show);
  show();
})();
