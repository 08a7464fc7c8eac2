/** Run in a page: it presses a link, and tells after how many milliseconds so many rows were painted. */
export const clickUntil = ({ link, rows }) =>
  new Promise((done) => {
    const began = performance.now();
    [...document.querySelectorAll('a')].find((each) => each.textContent.trim() === link).click();
    const look = () => {
      if (document.querySelectorAll('tbody tr').length >= rows) requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      else requestAnimationFrame(look);
    };
    look();
  });

/** Run in a page before anything else of it: keeps what moved though nobody had touched it. */
export const watchShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) globalThis.shifts.push({ value, what: sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 60)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

export const shiftsSeen = () => ({ sum: globalThis.shifts.reduce((sum, { value }) => sum + value, 0), moved: globalThis.shifts.flatMap(({ what }) => what) });
