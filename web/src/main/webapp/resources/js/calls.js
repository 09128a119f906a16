/* The telephone list by keyboard: 1 to 5 say what was heard of the call one is at, and lead to the next. */
(() => {
  'use strict';

  const calls = [...document.querySelectorAll('.call')];
  document.addEventListener('keydown', (event) => {
    const here = document.activeElement.closest('.call');
    if (event.ctrlKey || event.metaKey || event.altKey || !calls.length) {
      return;
    }
    if (here && /^[1-5]$/.test(event.key)) {
      const radios = here.querySelectorAll('input[type=radio]');
      radios[Number(event.key) - 1].checked = true;
      const next = calls[calls.indexOf(here) + 1];
      (next ? next.querySelector('input[type=radio]') : document.getElementById('enter')).focus();
      event.preventDefault();
    } else if (here && (event.key === 'Backspace' || event.key === '0')) {
      here.querySelectorAll('input[type=radio]').forEach((radio) => { radio.checked = false; });
      event.preventDefault();
    }
  });
})();
