/* Charts of PrimeFaces in the colours and letters of the page, also when the system turns dark. */
(() => {
  'use strict';

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const dress = (config) => {
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 14;
    Chart.defaults.color = token('--ink');
    Chart.defaults.borderColor = token('--line');
    config.data.datasets.forEach((series) => {
      const colour = token(series.type === 'line' ? '--action' : '--main');
      Object.assign(series, { borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 4 });
    });
  };

  window.townChart = function townChart() {
    dress(this.cfg.config);
  };

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    Object.values(window.PrimeFaces ? PrimeFaces.widgets : {}).filter((one) => one.chart).forEach((one) => {
      dress(one.chart.config);
      one.chart.update();
    });
  });
})();
