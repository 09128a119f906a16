/* Files: dropping them where they are chosen, and progress that moves by itself. Without this both go by hand. */
(() => {
  'use strict';

  const drop = document.querySelector('.drop');
  if (drop) {
    const input = drop.querySelector('input[type=file]');
    drop.querySelector('.drop-word').hidden = false;
    const over = (event) => { event.preventDefault(); drop.classList.add('over'); };
    drop.addEventListener('dragover', over);
    drop.addEventListener('dragenter', over);
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      drop.classList.remove('over');
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        input.focus();
      }
    });
  }

  /* While the background works the page is asked again; when it is done everything is shown anew. */
  const stage = document.getElementById('stage');
  const look = async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = page.getElementById('stage');
      if (!now || now.dataset.working !== 'true') {
        location.reload();
        return;
      }
      const before = stage.querySelector('progress');
      const after = now.querySelector('progress');
      if (before && after && before.getAttribute('aria-label') === after.getAttribute('aria-label')) {
        before.value = after.value;
        stage.querySelector('.small').replaceWith(now.querySelector('.small'));
      } else {
        stage.replaceChildren(...now.childNodes);
      }
    } catch {
      /* The server may be starting anew: ask again. */
    }
    setTimeout(look, 1500);
  };
  if (stage && stage.dataset.working === 'true') {
    setTimeout(look, 1000);
  }
})();
