/* The pin of an address on a map: to drag, to set with a touch, to move by keys and buttons. The figures beside it are what is sent; the map
   only writes them. It is fetched when it comes into view; without tiles the areas' names tell where one is. */
(() => {
  'use strict';
  const box = document.getElementById('pin-map');
  const north = document.getElementById('latitude');
  const east = document.getElementById('longitude');
  if (!box || !north || !east) {
    return;
  }
  const FINE = 4;
  const COARSE = 24;
  const ground = box.querySelector('.pin-ground');
  const status = box.querySelector('[role=status]');
  const spots = [...box.querySelectorAll('[data-at]')].map((spot) => ({ at: spot.dataset.at.split(',').map(Number), name: spot.textContent }));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const figures = () => {
    const at = [north, east].map((field) => Number.parseFloat(field.value.normalize('NFKC')));
    return at.every(Number.isFinite) && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180 ? at : null;
  };

  const fetchLeaflet = () => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: box.dataset.style }));
    document.head.append(Object.assign(document.createElement('script'), { src: box.dataset.script, onload: done, onerror: failed }));
  });

  /* Of names that lie over each other, the first one stays. */
  const thin = (names) => {
    const kept = [];
    names.forEach((name) => {
      name.hidden = false;
      const mine = name.getBoundingClientRect();
      name.hidden = kept.some((its) => mine.left < its.right && its.left < mine.right && mine.top < its.bottom && its.top < mine.bottom);
      if (!name.hidden) {
        kept.push(mine);
      }
    });
  };

  const draw = () => {
    const { L } = window;
    const { tiles, credit, label, said } = box.dataset;
    const map = L.map(ground, { keyboard: false, zoomControl: false, attributionControl: false, zoomAnimation: !calm, fadeAnimation: !calm, scrollWheelZoom: 'center' });
    L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    if (tiles) {
      L.control.attribution({ prefix: false }).addTo(map).addAttribution(credit);
      L.tileLayer(tiles, { maxZoom: 18 }).addTo(map);
    } else {
      const names = spots.map(({ at, name }) => L.marker(at, { interactive: false, keyboard: false,
        icon: L.divIcon({ className: 'pin-name', iconSize: null, html: Object.assign(document.createElement('span'), { textContent: name }) }) }).addTo(map));
      map.on('zoomend', () => thin(names.map((marker) => marker.getElement()?.firstChild).filter(Boolean)));
    }
    const pin = L.marker([0, 0], { draggable: true, autoPan: true, title: label, alt: label,
      icon: L.divIcon({ className: 'pin-mark', iconSize: [44, 52], iconAnchor: [22, 50] }) });

    const show = (at) => {
      pin.setLatLng(at);
      if (!map.hasLayer(pin)) {
        pin.addTo(map);
      }
      status.textContent = `${said} ${pin.getLatLng().lat.toFixed(5)}, ${pin.getLatLng().lng.toFixed(5)}`;
    };
    const write = (at) => {
      show(at);
      north.value = pin.getLatLng().lat.toFixed(6);
      east.value = pin.getLatLng().lng.toFixed(6);
      east.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const step = (right, down, far) => {
      const from = map.latLngToContainerPoint(map.hasLayer(pin) ? pin.getLatLng() : map.getCenter());
      write(map.containerPointToLatLng(from.add([right * far, down * far])));
      map.panInside(pin.getLatLng(), { padding: [60, 60], animate: !calm });
    };

    const at = figures();
    if (at) {
      map.setView(at, tiles ? 16 : 13);
      show(at);
    } else if (spots.length > 0) {
      map.fitBounds(L.latLngBounds(spots.map((spot) => spot.at)), { maxZoom: 13 });
    } else {
      map.setView([36, 138], 5);
    }
    map.fire('zoomend');
    pin.on('dragend', () => write(pin.getLatLng()));
    map.on('click', (event) => write(event.latlng));
    ground.addEventListener('keydown', (event) => {
      const ways = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
      if (ways[event.key] && event.target === pin.getElement()) {
        event.preventDefault();
        step(...ways[event.key], event.shiftKey ? COARSE : FINE);
      }
    });
    box.querySelectorAll('[data-step]').forEach((button) => button.addEventListener('click', () => {
      step(...button.dataset.step.split(' ').map(Number), COARSE);
    }));
    [north, east].forEach((field) => field.addEventListener('input', () => {
      const typed = figures();
      if (typed) {
        show(typed);
        map.panTo(typed, { animate: !calm });
      }
    }));
  };

  box.hidden = false;
  new IntersectionObserver(async (seen, observer) => {
    if (seen.some((one) => one.isIntersecting)) {
      observer.disconnect();
      await fetchLeaflet().then(draw).catch(() => { box.hidden = true; });
    }
  }).observe(ground);
})();
