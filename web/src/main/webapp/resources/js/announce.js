/* Announcements: how much more a text may be while one writes, and a press that copies. The page works without. */
(() => {
  'use strict';

  const address = /https?:\/\/[\x21-\x7e]+/g;
  const segments = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', {granularity: 'grapheme'}) : null;
  const characters = (text) => (segments ? Array.from(segments.segment(text), (one) => one.segment) : Array.from(text));
  const shortened = (text) => text.replace(address, 'x'.repeat(23));
  const narrow = (code) => code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
  const emoji = (code) => code >= 0x1f000 || code === 0x200d || code === 0xfe0f;
  const codes = (text) => Array.from(text, (one) => one.codePointAt(0));
  const weight = (text) => (codes(text).some(emoji) ? 2 : codes(text).reduce((sum, code) => sum + (narrow(code) ? 1 : 2), 0));

  const measures = {
    CHARACTERS: (text) => characters(text).length,
    SHORT_ADDRESSES: (text) => characters(shortened(text)).length,
    UNITS: (text) => text.length,
    WEIGHTS: (text) => characters(shortened(text.normalize('NFC'))).reduce((sum, one) => sum + weight(one), 0),
  };

  /* Said once one pauses, so that nobody hears a number after every key. */
  let pause = 0;
  document.addEventListener('input', (event) => {
    const box = event.target.closest('textarea[data-measure]');
    if (!box) {
      return;
    }
    window.clearTimeout(pause);
    pause = window.setTimeout(() => {
      const line = document.getElementById(box.dataset.count);
      const left = box.dataset.most - measures[box.dataset.measure](box.value.trim());
      line.classList.toggle('over', left < 0);
      line.firstElementChild.textContent = (left < 0 ? line.dataset.over : line.dataset.left).replace('{0}', Math.abs(left).toLocaleString());
    }, 250);
  });

  /* A day or a time that is chosen means that it is not now. */
  document.querySelectorAll('[data-later]').forEach((group) => group.addEventListener('input', () => {
    document.getElementById(group.dataset.later).checked = true;
  }));
})();
