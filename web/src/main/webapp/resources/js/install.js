/* Offers to put the site on the home screen where the browser itself would. */
(() => {
  'use strict';
  const button = document.querySelector('[data-install]');
  window.addEventListener('beforeinstallprompt', (offer) => {
    offer.preventDefault();
    button.hidden = false;
    button.addEventListener('click', () => offer.prompt(), { once: true });
  });
  window.addEventListener('appinstalled', () => {
    button.hidden = true;
  });
})();
