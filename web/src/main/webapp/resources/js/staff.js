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
  document.addEventListener('desk:shown', show);
  show();
})();
