/* Small comforts for those who have scripts; every page does its work without. */
(() => {
  'use strict';

  /* 近くで: hands the place where one is to the list when one asks for it, to about 100 metres: nobody need know the house. */
  const near = (link) => {
    link.hidden = false;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      link.setAttribute('aria-busy', 'true');
      navigator.geolocation.getCurrentPosition((found) => {
        const address = new URL(link.href);
        const { latitude, longitude } = found.coords;
        address.searchParams.set('at', `${latitude.toFixed(3)},${longitude.toFixed(3)}`);
        location.assign(address);
      }, () => location.assign(link.href), { timeout: 8000, maximumAge: 300000 });
    });
  };
  if (navigator.geolocation) {
    document.querySelectorAll('[data-near]').forEach(near);
    document.querySelectorAll('[data-near-note]').forEach((note) => { note.hidden = false; });
  }

  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  /* Shares the page by what the phone offers, or copies its address and says so. */
  document.querySelectorAll('[data-share]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const page = { title: document.title, url: location.href.split('#')[0] };
      if (navigator.share) {
        await navigator.share(page).catch(() => {});
      } else if (navigator.clipboard) {
        await navigator.clipboard.writeText(page.url);
        button.lastChild.textContent = button.dataset.share;
      }
    });
  });

  /* A page that was kept says of when it is (worker.js). */
  const { seen } = document.documentElement.dataset;
  const note = document.querySelector('[data-seen][hidden]');
  if (seen && note) {
    const time = document.createElement('time');
    time.dateTime = seen;
    time.textContent = new Date(seen).toLocaleString(document.documentElement.lang,
      { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
    note.firstChild.append(' ', time);
    note.hidden = false;
  }

  /* Keeps what is seen for when there is no connection, from the second page on: the first is to cost nothing more. */
  if ('serviceWorker' in navigator && (document.referrer.startsWith(`${location.origin}/`)
      || matchMedia('(display-mode: standalone)').matches)) {
    window.addEventListener('load', () => navigator.serviceWorker
      .register(`/worker.js?lang=${document.documentElement.className}`).catch(() => {}));
  }

  /* Copies a text of the page and says so. */
  document.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy);
      await navigator.clipboard.writeText(text.value ?? text.textContent);
      button.textContent = button.dataset.copied;
    });
  });

  /* What was sent is no draft any more. */
  document.querySelectorAll('[data-forget]').forEach((page) => {
    try {
      localStorage.removeItem(page.dataset.forget);
    } catch {
      /* The browser's memory is closed to us, so nothing is in it. */
    }
  });

  /* A form that is sent twice by an impatient finger is sent once. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
    setTimeout(() => delete form.dataset.sent, 3000);
  });
})();
