/* Copies what stands in a field, where the browser can; without scripts one marks and copies it by hand. */
(() => {
  'use strict';
  if (!navigator.clipboard) {
    return;
  }
  const told = document.getElementById('copied');
  document.querySelectorAll('[data-copies]').forEach((button) => {
    const said = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copies);
      try {
        await navigator.clipboard.writeText(field.value);
        button.textContent = button.dataset.done;
        told.textContent = button.dataset.done;
        setTimeout(() => {
          button.textContent = said;
          told.textContent = '';
        }, 4000);
      } catch {
        field.focus();
        field.select();
      }
    });
  });
})();
