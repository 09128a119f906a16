/* Small comforts at the desk; every page there does its work without. */
(() => {
  'use strict';

  /* Ready-made reasons: a press puts the words into the box, after what stands there already. */
  document.querySelectorAll('[data-starts]').forEach((starts) => {
    const box = document.getElementById(starts.dataset.starts);
    starts.hidden = false;
    starts.addEventListener('click', (event) => {
      const start = event.target.closest('button');
      if (start) {
        box.value = box.value.trim() ? `${box.value.trimEnd()}\n\n${start.value}` : start.value;
        box.focus();
        box.setSelectionRange(box.value.length, box.value.length);
      }
    });
  });
})();
