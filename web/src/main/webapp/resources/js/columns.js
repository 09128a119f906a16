/* What the first rows of a file would say with the meanings chosen so far. */
(() => {
  'use strict';

  const form = document.getElementById('columns');
  const preview = document.getElementById('preview');
  if (!form || !preview) {
    return;
  }
  const rows = [...form.querySelectorAll('tbody tr')].map((row) => ({
    meaning: row.querySelector('select'),
    cells: [...row.querySelectorAll('.cell')].map((cell) => cell.textContent),
  }));
  const show = () => {
    const chosen = rows.filter((row) => row.meaning.value);
    const count = Math.max(0, ...rows.map((row) => row.cells.length));
    const lists = [];
    for (let i = 0; i < count && chosen.length; i += 1) {
      const list = document.createElement('dl');
      chosen.filter((row) => row.cells[i] && row.cells[i].trim()).forEach((row) => {
        const term = document.createElement('dt');
        term.textContent = row.meaning.selectedOptions[0].textContent;
        const said = document.createElement('dd');
        said.textContent = row.cells[i];
        list.append(term, said);
      });
      if (list.children.length) {
        lists.push(list);
      }
    }
    preview.hidden = lists.length === 0;
    preview.querySelector('.previews').replaceChildren(...lists);
  };
  form.addEventListener('change', show);
  show();
})();
