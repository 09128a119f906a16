/* Gatherings on a map. The same stands in the list beside it. Those that would lie over each other are one dot with their number, which opens
   into its parts; every dot is a button. Without tiles the areas of the town tell where one is. */
(() => {
  'use strict';
  const box = document.getElementById('browse-map');
  if (!box) {
    return;
  }
  const APART = 48;
  const LISTED_MOST = 20;
  const ZOOM_MOST = 17;
  const ground = box.querySelector('.map-ground');
  const words = box.dataset;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = (name, properties, ...inside) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inside);
    return made;
  };

  const fetchLeaflet = () => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: words.style }));
    document.head.append(Object.assign(document.createElement('script'), { src: words.script, onload: done, onerror: failed }));
  });

  const fetchJson = (address) => fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(address))));

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

  const drawAreas = (L, map, areas) => {
    const layer = L.geoJSON(areas, { interactive: false, style: { className: 'map-area', weight: 1.5 },
      pointToLayer: (one, at) => L.circleMarker(at, { radius: 2, interactive: false, className: 'map-area' }) }).addTo(map);
    const names = layer.getLayers().map((drawn) => L.marker(drawn.getLatLng ? drawn.getLatLng() : drawn.getBounds().getCenter(), {
      interactive: false, keyboard: false, zIndexOffset: -10000, icon: L.divIcon({ className: 'pin-name', iconSize: null, html: element('span', { textContent: drawn.feature.properties.name }) }),
    }).addTo(map));
    const again = () => thin(names.map((marker) => marker.getElement()?.firstChild).filter(Boolean));
    map.on('zoomend', again);
    return again;
  };

  const tellOf = ({ properties: one }) => element('li', {}, element('p', { className: 'card-when', textContent: one.when }),
    element('p', { className: 'map-title' }, ...(one.cancelled ? [element('b', { className: 'cal-off', textContent: `${words.cancelled} ` })] : []),
      element('a', { href: new URL(one.url, location.href).pathname, textContent: one.title })),
    ...(one.place ? [element('p', { className: 'small soft-text', textContent: one.place })] : []));

  const draw = (points, areas) => {
    const { L } = window;
    const map = L.map(ground, { keyboard: false, zoomControl: false, attributionControl: false, zoomAnimation: !calm, fadeAnimation: !calm, scrollWheelZoom: false, maxZoom: ZOOM_MOST });
    L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    if (words.tiles) {
      L.control.attribution({ prefix: false }).addTo(map).addAttribution(words.credit);
      L.tileLayer(words.tiles, { maxZoom: 18 }).addTo(map);
    }
    const spots = points.features.map((one) => ({ one, at: L.latLng(one.geometry.coordinates[1], one.geometry.coordinates[0]) }));
    const me = words.at ? L.latLng(words.at.split(',').map(Number)) : null;
    map.fitBounds(L.latLngBounds([...spots.map(({ at }) => at), ...(me ? [me] : [])]).pad(0.05), { maxZoom: 15, animate: false });
    const again = areas ? drawAreas(L, map, areas) : () => {};
    if (me) {
      L.circleMarker(me, { radius: 9, className: 'map-me', interactive: false }).bindTooltip(words.here, { permanent: true, direction: 'bottom', className: 'map-here' }).addTo(map);
    }

    let opener = null;
    const open = (at, group) => {
      const list = element('ul', { className: 'map-list' }, ...group.slice(0, LISTED_MOST).map(({ one }) => tellOf(one)));
      if (group.length > LISTED_MOST) {
        list.append(element('li', { textContent: `+${group.length - LISTED_MOST}` }));
      }
      const popup = L.popup({ maxHeight: 260, maxWidth: 280, autoPanPaddingTopLeft: [64, 12], autoPanPaddingBottomRight: [12, 12] }).setLatLng(at).setContent(list).openOn(map);
      popup.getElement().querySelector('.leaflet-popup-close-button').setAttribute('aria-label', words.close);
      list.querySelector('a').focus();
    };
    map.on('popupclose', () => opener?.isConnected && opener.focus());
    ground.addEventListener('keydown', (event) => event.key === 'Escape' && map.closePopup());

    const shown = new Map();
    let pressed = null;
    const press = (marker, group) => {
      const bounds = L.latLngBounds(group.map(({ at }) => at));
      opener = marker.getElement();
      if (group.length === 1 || map.getZoom() >= ZOOM_MOST || bounds.getNorthEast().distanceTo(bounds.getSouthWest()) < 15) {
        open(marker.getLatLng(), group);
      } else {
        [pressed] = group;
        map.fitBounds(bounds.pad(0.1), { maxZoom: ZOOM_MOST, animate: !calm });
      }
    };
    const put = (key, group) => {
      const many = group.length > 1;
      const theme = group[0].one.properties.theme ?? 'other';
      const html = many ? element('span', { textContent: group.length }) : element('span', { className: 'map-dot' });
      const marker = L.marker(group[0].at, { keyboard: true, riseOnHover: true, icon: L.divIcon({ className: many ? 'map-many' : `map-one theme-${theme}`, iconSize: [44, 44], html }) }).addTo(map);
      const node = marker.getElement();
      node.setAttribute('aria-label', many ? words.many.replace('{0}', group.length) : `${group[0].one.properties.title} ${group[0].one.properties.when}`);
      marker.on('click', () => press(marker, group));
      node.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          press(marker, group);
        }
      });
      shown.set(key, marker);
    };
    /* Each goes to the first group it would touch; so no two groups touch, and the same come together wherever the map is moved to. */
    const gather = (zoom) => spots.reduce((groups, spot) => {
      const pixel = map.project(spot.at, zoom);
      const near = groups.find((group) => group.pixel.distanceTo(pixel) < APART);
      if (near) {
        near.spots.push(spot);
        return groups;
      }
      return [...groups, { pixel, spots: [spot] }];
    }, []);
    let gathered = { zoom: null, groups: [] };
    const settle = () => {
      const zoom = map.getZoom();
      if (gathered.zoom !== zoom) {
        gathered = { zoom, groups: gather(zoom) };
      }
      const frame = map.getBounds().pad(0.2);
      const groups = new Map(gathered.groups.filter((group) => frame.contains(group.spots[0].at))
        .map((group) => [`${zoom} ${group.spots[0].one.id} ${group.spots.length}`, group.spots]));
      shown.forEach((marker, key) => {
        if (!groups.has(key)) {
          marker.remove();
          shown.delete(key);
        }
      });
      groups.forEach((group, key) => {
        if (!shown.has(key)) {
          put(key, group);
        }
        /* A group that was opened is gone; who pressed it goes on with its first part. */
        if (group.includes(pressed)) {
          shown.get(key).getElement().focus({ preventScroll: true });
        }
      });
      pressed = null;
    };
    map.on('moveend', settle);
    settle();
    again();
  };

  box.hidden = false;
  new IntersectionObserver(async (seen, observer) => {
    if (seen.some((one) => one.isIntersecting)) {
      observer.disconnect();
      const areas = words.tiles ? null : fetchJson(words.areas).catch(() => null);
      await Promise.all([fetchJson(words.points), areas, fetchLeaflet()]).then(([points, town]) => {
        if (points.features.length === 0) {
          box.hidden = true;
        } else {
          draw(points, town);
        }
      }).catch(() => { box.hidden = true; });
    }
  }).observe(ground);
})();
