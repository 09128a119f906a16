/* The pictures of a form: tapping one says what must be seen of it, dragging one puts it elsewhere. Both also go without. */
(() => {
  'use strict';

  const THIRDS = 3;

  /* The field of nine that was tapped is chosen below. */
  document.querySelectorAll('[data-focus]').forEach((figure) => {
    const picture = figure.querySelector('img');
    figure.classList.add('tappable');
    picture.addEventListener('click', (event) => {
      const box = picture.getBoundingClientRect();
      const part = (at, size) => Math.min(THIRDS - 1, Math.max(0, Math.floor((at / size) * THIRDS)));
      const field = part(event.clientY - box.top, box.height) * THIRDS + part(event.clientX - box.left, box.width) + 1;
      const choice = document.querySelector(`input[name="${figure.dataset.focus}"][value="${field}"]`);
      if (choice) {
        choice.checked = true;
        choice.closest('details').open = true;
      }
    });
  });

  /* A picture that is dragged over another takes its place; each place is written into the form. */
  document.querySelectorAll('[data-pictures]').forEach((list) => {
    let held = null;
    const rows = () => [...list.children];
    const number = () => rows().forEach((row, place) => {
      row.querySelector('input[type=hidden]').value = place;
    });
    list.addEventListener('dragstart', (event) => {
      if (event.target.tagName === 'IMG') {
        held = event.target.closest('li');
        held.classList.add('held');
        event.dataTransfer.effectAllowed = 'move';
      }
    });
    list.addEventListener('dragover', (event) => {
      const over = event.target.closest('li');
      if (held && over) {
        event.preventDefault();
        if (over !== held && over.parentElement === list) {
          const after = rows().indexOf(over) > rows().indexOf(held);
          list.insertBefore(held, after ? over.nextSibling : over);
        }
      }
    });
    list.addEventListener('drop', (event) => event.preventDefault());
    list.addEventListener('dragend', () => {
      if (held) {
        held.classList.remove('held');
        held = null;
        number();
      }
    });
  });

  /* A file that is too large is said to be so before it is sent; else it goes on its way at once. */
  document.querySelectorAll('input[type=file][data-most]').forEach((chooser) => {
    chooser.addEventListener('change', () => {
      const [file] = chooser.files;
      const large = file && file.size > Number(chooser.dataset.most) * 1024 * 1024;
      chooser.setCustomValidity(large ? chooser.dataset.tooLarge : '');
      if (large) {
        chooser.reportValidity();
        chooser.value = '';
      }
    });
  });
})();
