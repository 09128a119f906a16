/* The table of many as a grid by keyboard. What is changed is kept row by row behind one's back; where somebody else was faster, one is asked.
   Without this script the table is a form. */
(() => {
  'use strict';
  const table = document.getElementById('table');
  const told = document.getElementById('table-told');
  if (!table || !told) {
    return;
  }
  const say = table.dataset;
  const denying = say.denying === 'true';
  const GLYPHS = { yes: '✓', no: '×', maybe: '?', '': '–' };
  const WORDS = { yes: say.yes, no: say.no, maybe: say.maybe, '': say.unknown };
  const SOON = 500;
  const PAGE = 10;
  const names = [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim());
  const past = [];
  let copied = null;

  const rows = [...table.tBodies[0].rows].map((line) => ({
    line, id: line.dataset.row, version: line.dataset.version, cells: [...line.cells], declined: new Set(), timer: 0, busy: false, dirty: false,
    name: line.cells[0].querySelector('a').textContent,
  }));
  const answerOf = (cell) => cell.dataset.answer || '';
  const show = (row, cell, answer) => {
    cell.dataset.answer = answer;
    cell.querySelector('.glyph').textContent = GLYPHS[answer];
    cell.setAttribute('aria-label', `${names[row.cells.indexOf(cell)]}: ${WORDS[answer]}`);
  };

  /* Keeping */
  const fields = (row) => {
    const body = new URLSearchParams({ kind: say.kind, dimension: say.dimension, row: row.id, [`version-${row.id}`]: row.version });
    row.cells.slice(1).forEach((cell) => {
      if (answerOf(cell) === 'yes' || answerOf(cell) === 'no') {
        body.append(`${answerOf(cell)}-${row.id}`, cell.dataset.term);
      }
    });
    row.declined.forEach((term) => body.append(`declined-${row.id}`, term));
    return body;
  };
  const clash = (row, now) => {
    const line = document.createElement('tr');
    const cell = Object.assign(document.createElement('td'), { colSpan: names.length, className: 'clash' });
    const button = (words, work) => {
      const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button second', textContent: words });
      made.addEventListener('click', () => {
        line.remove();
        row.asked = null;
        row.version = String(now.version);
        work();
        row.cells[row.at || 1].focus();
      });
      return made;
    };
    cell.append(`${row.name}: ${now.words} `, button(say.mine, () => keepSoon(row)), button(say.theirs, () => {
      row.cells.slice(1).forEach((one) => show(row, one, now.yes.includes(one.dataset.term) ? 'yes' : now.no.includes(one.dataset.term) ? 'no' : ''));
      row.line.dataset.state = '';
      row.dirty = false;
    }));
    line.append(cell);
    row.line.after(line);
    row.asked = line;
    row.line.dataset.state = 'clash';
    told.textContent = `${row.name}: ${now.words}`;
  };
  const keep = async (row) => {
    if (row.busy || row.asked) {
      return;
    }
    row.busy = true;
    row.dirty = false;
    row.line.dataset.state = 'busy';
    try {
      const sent = [...row.declined];
      const answer = await fetch('/staff/welfare/row', { method: 'POST', body: fields(row), redirect: 'error' });
      const now = await answer.json();
      if (answer.ok) {
        row.version = String(now.version);
        sent.forEach((term) => row.declined.delete(term));
        row.line.dataset.state = 'kept';
        told.textContent = `${row.name}: ${say.saved}`;
      } else if (answer.status === 409) {
        clash(row, now);
      } else {
        throw new Error(now.words || '');
      }
    } catch (trouble) {
      row.dirty = true;
      row.line.dataset.state = 'failed';
      told.textContent = `${row.name}: ${trouble.name === 'Error' && trouble.message ? trouble.message : say.failed}`;
    }
    row.busy = false;
    if (row.dirty && row.line.dataset.state === 'kept') {
      keepSoon(row);
    }
  };
  const keepSoon = (row) => {
    row.dirty = true;
    clearTimeout(row.timer);
    row.timer = setTimeout(() => keep(row), SOON);
  };
  addEventListener('beforeunload', (event) => {
    if (rows.some((row) => row.dirty || row.busy || row.asked)) {
      event.preventDefault();
    }
  });

  /* Changing; each change can be undone as a whole */
  const change = (list) => {
    const before = list.map(([row, cell]) => [row, cell, answerOf(cell)]);
    const real = list.filter(([, cell, answer]) => answerOf(cell) !== answer);
    if (!real.length) {
      return;
    }
    past.push(before);
    real.forEach(([row, cell, answer]) => {
      if (answerOf(cell) === 'maybe' && answer !== 'yes') {
        row.declined.add(cell.dataset.term);
      }
      show(row, cell, answer);
      keepSoon(row);
    });
  };
  const undo = () => {
    const last = past.pop();
    (last || []).forEach(([row, cell, answer]) => {
      row.declined.delete(cell.dataset.term);
      show(row, cell, answer);
      keepSoon(row);
    });
    told.textContent = last ? say.undone : say.none;
  };
  let at = rows[0];
  const chosen = () => {
    const some = rows.filter((row) => row.line.getAttribute('aria-selected') === 'true');
    return some.length ? some : [at];
  };
  const fill = (targets, answers) => change(targets.flatMap((row) => row.cells.slice(1).map((cell, i) => [row, cell, answers[i]])
    .filter(([, cell, answer]) => !(answer === '' && answerOf(cell) === 'maybe'))));
  const said = (row) => row.cells.slice(1).map((cell) => (answerOf(cell) === 'maybe' ? '' : answerOf(cell)));
  const deeds = {
    undo,
    above: () => {
      const first = rows.indexOf(chosen()[0]);
      if (first > 0) {
        fill(chosen(), said(rows[first - 1]));
      }
    },
    copy: () => {
      copied = said(at);
      told.textContent = `${at.name}: ${say.copied}`;
    },
    paste: () => copied && fill(chosen(), copied),
  };

  /* Why something is suggested, once one stays there */
  let asking = 0;
  const why = async (row, cell) => {
    const answer = await fetch('/staff/welfare/why', { method: 'POST', body: new URLSearchParams({ kind: say.kind, row: row.id }), redirect: 'error' })
      .catch(() => null);
    const reasons = answer && answer.ok ? await answer.json() : {};
    if (document.activeElement === cell) {
      told.textContent = reasons[cell.dataset.term] || '';
    }
  };

  /* Moving */
  const go = (row, column) => {
    const to = rows[Math.max(0, Math.min(rows.length - 1, row))];
    const cell = to.cells[Math.max(0, Math.min(names.length - 1, column))];
    table.querySelector('[tabindex="0"]').tabIndex = -1;
    cell.tabIndex = 0;
    cell.focus();
    at = to;
    at.at = to.cells.indexOf(cell);
  };
  const choose = (row, on) => {
    row.line.setAttribute('aria-selected', String(on));
    told.textContent = `${say.chosen}: ${rows.filter((one) => one.line.getAttribute('aria-selected') === 'true').length}`;
  };
  const next = { yes: denying ? 'no' : '', no: '', maybe: 'yes', '': 'yes' };
  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-PAGE, 0], PageDown: [PAGE, 0] };
  const commands = (event, row, cell) => {
    if (event.ctrlKey || event.metaKey) {
      return { z: deeds.undo, c: deeds.copy, v: deeds.paste, Home: () => go(0, 0), End: () => go(rows.length - 1, names.length) }[event.key];
    }
    const here = rows.indexOf(row);
    if (event.shiftKey && (event.key === ' ' || event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      return () => {
        choose(row, event.key !== ' ' || row.line.getAttribute('aria-selected') !== 'true');
        if (event.key !== ' ') {
          go(here + moves[event.key][0], row.cells.indexOf(cell));
          choose(at, true);
        }
      };
    }
    if (moves[event.key]) {
      return () => go(here + moves[event.key][0], row.cells.indexOf(cell) + moves[event.key][1]);
    }
    const set = (answer) => () => cell.dataset.term && change([[row, cell, answer]]);
    return {
      Home: () => go(here, 0), End: () => go(here, names.length), d: deeds.above, Escape: () => rows.forEach((one) => choose(one, false)),
      ' ': set(next[answerOf(cell)]), 1: set('yes'), 0: set(denying ? 'no' : ''), Delete: set(''), Backspace: set(''),
      Enter: () => (cell.dataset.term ? set(next[answerOf(cell)])() : cell.querySelector('a').click()),
    }[event.key];
  };

  table.setAttribute('role', 'grid');
  table.setAttribute('aria-multiselectable', 'true');
  table.querySelectorAll('input, label, select').forEach((field) => {
    field.disabled = true;
    field.hidden = true;
  });
  rows.forEach((row) => row.cells.forEach((cell) => {
    cell.tabIndex = -1;
    if (cell.dataset.term) {
      cell.append(Object.assign(document.createElement('span'), { className: 'glyph', ariaHidden: 'true' }));
      show(row, cell, answerOf(cell));
      cell.addEventListener('click', () => {
        go(rows.indexOf(row), row.cells.indexOf(cell));
        change([[row, cell, next[answerOf(cell)]]]);
      });
    } else {
      cell.querySelector('a').tabIndex = -1;
    }
    cell.addEventListener('keydown', (event) => {
      const command = commands(event, row, cell);
      if (command && !event.altKey) {
        event.preventDefault();
        command();
      }
    });
    cell.addEventListener('focus', () => {
      at = row;
      clearTimeout(asking);
      if (answerOf(cell) === 'maybe') {
        asking = setTimeout(() => why(row, cell), SOON);
      }
    });
  }));
  rows[0].cells[1].tabIndex = 0;
  document.getElementById('table-plain').hidden = true;
  const tools = document.getElementById('table-tools');
  tools.hidden = false;
  tools.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (button) {
      deeds[button.dataset.do]();
    }
  });
})();
