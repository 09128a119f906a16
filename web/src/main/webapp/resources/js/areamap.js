/* A map of areas. What it says stands in the table of the page too: rows with data-area, and, for a map of figures, data-step (0 to 4) and
   data-figure. Areas without an outline are dots where their anchor is. */
(() => {
  'use strict';
  const box = document.getElementById('area-map');
  const rows = new Map([...document.querySelectorAll('tr[data-area]')].map((row) => [row.dataset.area, row]));
  if (!box || rows.size === 0) {
    return;
  }
  const ground = box.querySelector('.area-ground');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

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

  const nameOf = (row) => {
    const name = row.querySelector('th a, th').textContent.trim();
    return row.dataset.figure ? `${name} ${row.dataset.figure}` : name;
  };

  const draw = (shapes) => {
    const { L } = window;
    const { tiles, credit } = box.dataset;
    const map = L.map(ground, { keyboard: false, zoomControl: false, attributionControl: false, zoomAnimation: !calm, fadeAnimation: !calm, scrollWheelZoom: false });
    L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    if (tiles) {
      L.control.attribution({ prefix: false }).addTo(map).addAttribution(credit);
      L.tileLayer(tiles, { maxZoom: 18 }).addTo(map);
    }
    const shown = shapes.features.filter((one) => one.geometry && rows.has(String(one.id)));
    const style = (one) => ({ className: `area-shape step-${rows.get(String(one.id)).dataset.step ?? 'none'}`, weight: 1.5 });
    const layer = L.geoJSON({ type: 'FeatureCollection', features: shown }, {
      style,
      interactive: false,
      pointToLayer: (one, at) => L.circleMarker(at, { ...style(one), radius: 9, interactive: false }),
    }).addTo(map);
    const names = shown.map((one) => {
      const drawn = layer.getLayers().find((each) => each.feature === one);
      const at = drawn.getLatLng ? drawn.getLatLng() : drawn.getBounds().getCenter();
      return L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'pin-name area-name', iconSize: null,
        html: Object.assign(document.createElement('span'), { textContent: nameOf(rows.get(String(one.id))) }) }) }).addTo(map);
    });
    map.on('zoomend', () => thin(names.map((marker) => marker.getElement()?.firstChild).filter(Boolean)));
    map.fitBounds(layer.getBounds(), { padding: [24, 24], maxZoom: 15, animate: false });
    map.fire('zoomend');
  };

  box.hidden = false;
  new IntersectionObserver(async (seen, observer) => {
    if (seen.some((one) => one.isIntersecting)) {
      observer.disconnect();
      await Promise.all([fetch(box.dataset.shapes).then((answer) => answer.json()), fetchLeaflet()])
        .then(([shapes]) => draw(shapes)).catch(() => { box.hidden = true; });
    }
  }).observe(ground);
})();
