/*
 * Watches a page that is gone through by the Tab key: what is reached, whether one sees where one is, and what is
 * left out. It is there before the page's own scripts, so that it hears of each element that listens for a pointer.
 */
(() => {
  'use strict';
  const DRAGGED = /^(dblclick|mousedown|pointerdown|touchstart|dragstart|drop)$/;
  const BY_NATURE = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe,'
    + ' [contenteditable]';
  const BY_ROLE = ['button', 'link', 'tab', 'menuitem', 'checkbox', 'radio', 'switch', 'option', 'slider', 'textbox',
    'combobox'].map((role) => `[role=${role}]`).join();
  const pressed = new Set();
  const dragged = new Set();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function addEventListener(type, ...others) {
    if (this instanceof Element && (type === 'click' || DRAGGED.test(type))) {
      (type === 'click' ? pressed : dragged).add(this);
    }
    return listen.call(this, type, ...others);
  };

  const name = (one) => {
    const said = (one.getAttribute('aria-label') || one.textContent || one.value || '').trim().replace(/\s+/g, ' ');
    return `${one.localName}${one.id ? `#${one.id}` : ''}${one.name ? `[name=${one.name}]` : ''}`
      + `${one.className && !one.id ? `.${String(one.getAttribute('class')).split(' ')[0]}` : ''} "${said.slice(0, 30)}"`;
  };
  const isThere = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled')
    && !one.closest('[inert], [aria-hidden=true]');
  const group = (one) => (one.type === 'radio' ? [...document.getElementsByName(one.name)]
    .filter((other) => other.form === one.form) : [one]);
  /* One of a grid's cells has its turn; the arrows lead to the others and to what is in them. */
  const byArrows = (one) => one.closest('[role=grid]') && one.closest('[role=grid] [tabindex]');

  /* What must be reached by Tab, in the order of the page. */
  const wanted = () => [...document.querySelectorAll(`${BY_NATURE}, ${BY_ROLE}, [tabindex]`)].filter((one) => isThere(one)
    && (one.matches(BY_NATURE) || one.matches(BY_ROLE) || one.tabIndex >= 0)
    && !(one.tabIndex < 0 && byArrows(one)));

  /* Colours as red, green, blue and how much of them one sees. */
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const mixed = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const light = (colour) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const part = colour[i] / 255;
    return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
  const contrast = (one, other) => {
    const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const ground = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const colour = mixed(getComputedStyle(at).backgroundColor);
      if (colour[3] > 250) {
        return colour;
      }
    }
    return mixed('white');
  };

  /* Where one is may be shown by the thing itself, what is drawn over it, or the tile around it. */
  const outlines = (one) => {
    const tile = one.closest('label, li, td, th, fieldset');
    return [[one, null], [one, '::before'], [one, '::after'], ...(tile ? [[tile, null]] : [])].map(([at, part]) => {
      const style = getComputedStyle(at, part);
      const width = style.outlineStyle === 'none' || (part && style.content === 'none') ? 0
        : Number.parseFloat(style.outlineWidth);
      const inside = Number.parseFloat(style.outlineOffset) < 0;
      return { said: `${style.outlineStyle} ${style.outlineColor} ${width}`, width, style: style.outlineStyle,
        colour: style.outlineColor, under: inside ? at : at.parentElement };
    });
  };
  const shown = (one) => outlines(one).find((line) => line.width >= 2 && line.style !== 'auto'
    && contrast(mixed(line.colour), ground(line.under)) >= 3);
  const look = (one) => outlines(one).map((line) => line.said).join();

  /* Whether any of it is in the window and not under something else. */
  const isInSight = (one) => {
    const parts = [...one.getClientRects(), ...(one.labels?.[0]?.getClientRects() ?? [])];
    return parts.some((box) => [0.5, 0.05, 0.95].some((right) => [0.5, 0.1, 0.9].some((down) => {
      const hit = document.elementFromPoint(box.left + box.width * right, box.top + box.height * down);
      return hit && (one.contains(hit) || hit.contains(one) || [...(one.labels ?? [])].some((its) => its.contains(hit)));
    })));
  };

  const watch = {};
  let last = null;
  document.addEventListener('focusin', (event) => {
    if (watch.left || !watch.reached) {
      return;
    }
    if (last && last.look === look(last.one)) {
      watch.unseen.push(`${name(last.one)} looks the same without the focus`);
    }
    last = watch.byScript ? null : { one: event.target, look: look(event.target) };
    watch.reached.push(event.target);
    if (last && !shown(event.target)) {
      watch.unseen.push(`${name(event.target)} ${last.look}`);
    }
  }, true);
  document.addEventListener('keydown', (event) => {
    const one = event.target;
    if (event.key === 'Tab' && watch.reached?.includes(one) && !watch.left && !isInSight(one)) {
      watch.covered.push(name(one));
    }
  }, true);
  /* The keys have left the page for the browser's own buttons. */
  window.addEventListener('blur', (event) => {
    watch.left ||= event.target === window && !!watch.reached?.length;
  });

  /* How often Tab is pressed at most: pickers of days and times have parts of their own. */
  const PARTS = { date: 4, time: 4, month: 3, week: 3, 'datetime-local': 7 };
  /* The whole page, or what comes after its menu. Answers how often Tab is to be pressed. */
  watch.begin = (whole, backwards) => {
    const main = document.getElementById('main');
    const all = wanted().filter((one) => whole || main.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    last = null;
    Object.assign(watch, { whole, backwards, all, reached: [], unseen: [], covered: [], left: false, byScript: backwards });
    if (backwards) {
      all.at(-1).focus();
      watch.byScript = false;
    }
    return all.reduce((sum, one) => sum + (PARTS[one.type] ?? 1), 1);
  };
  /* What one way through the page has shown. */
  watch.told = () => {
    const { whole, backwards, all, reached } = watch;
    const order = reached.map((one) => all.indexOf(one)).filter((at) => at >= 0);
    const turned = order.filter((at, i) => i > 0 && (backwards ? at >= order[i - 1] : at <= order[i - 1]));
    return {
      reached: reached.length,
      left: watch.left || (backwards && !whole && !all.includes(reached.at(-1))),
      missed: all.filter((one) => isThere(one) && !group(one).some((other) => reached.includes(other))).map(name),
      turned: turned.map((at) => name(all[at])),
      unseen: [...new Set(watch.unseen)],
      covered: [...new Set(watch.covered)],
    };
  };
  watch.here = () => name(document.activeElement).replace(/\W+".*/, '');

  /* What is folded away, and is opened by Enter on its head. */
  const folds = () => [...document.querySelectorAll('details > summary')].filter(isThere);
  watch.unclosed = [];
  /* Of a long list of folds the first and the last are opened; those between are like them. */
  watch.unfold = () => folds().forEach((head, i, all) => {
    head.parentElement.open = i < 8 || i >= all.length - 4;
  });
  watch.folds = () => folds().length;
  watch.fold = (i) => {
    folds()[i].parentElement.open = false;
    folds()[i].focus();
  };
  /* Tab has led into it, unless there is nothing in it. */
  watch.inside = (i) => {
    if (!folds()[i].parentElement.contains(document.activeElement)) {
      folds()[i].focus();
    }
  };
  watch.folded = (i) => {
    const head = folds()[i];
    if (head.parentElement.open || document.activeElement !== head) {
      watch.unclosed.push(`${name(head)} ${head.parentElement.open ? 'is open' : 'is closed'}, ${watch.here()} has the focus`);
    }
  };
  /* What listens for a pointer and is nothing for keys. Where one draws or drags, data-instead names what does the same. */
  const ALIKE = 'a[href], input, button, select, textarea, tr';
  const isInstead = (one) => {
    const other = document.querySelector(one.closest('[data-instead]')?.dataset.instead || 'nothing');
    return !!other && (other.matches(ALIKE) || !!other.querySelector(ALIKE));
  };
  const isForKeys = (one) => one.matches(BY_NATURE) || one.tabIndex >= 0 || one.matches('label, form, [role=grid] *')
    || !!one.querySelector(BY_NATURE);
  watch.deaf = () => [...[...pressed].filter((one) => !isForKeys(one)), ...dragged].filter((one) => one.isConnected
    && isThere(one) && one !== document.body && !isInstead(one)).map(name);
  window.keyboard = watch;
})();
