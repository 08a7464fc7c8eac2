/**
 * A page of one frame in Outlook's place, so that nothing but the pane is measured. It says which message is open in the words
 * of local/pages/outlook-talk.ts, and tells how long the pane took to draw what it proposes for it.
 */
export const paneHost = `<!doctype html><meta charset="utf-8"><title>Pane</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style><iframe title="Heard"></iframe>`;

/** Runs in that page: opens the pane cold beside a message, or turns a pane that is open to another. */
export const openBeside = ({ person, item, writer, cold }) =>
  new Promise((done, failed) => {
    const frame = document.querySelector('iframe');
    const tell = () => frame.contentWindow.postMessage({ heardOutlook: { person, dark: false, item } }, location.origin);
    const began = performance.now();
    const look = () => {
      const shown = frame.contentDocument?.body;
      if (shown?.innerText.includes(writer) && [...shown.querySelectorAll('textarea')].some(({ value }) => value !== '')) {
        // Once it is painted, not only in the document.
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      } else if (performance.now() - began > 20_000) failed(new Error('The pane did not show what it proposes'));
      else requestAnimationFrame(look);
    };
    if (cold) {
      addEventListener('message', ({ data }) => data.heardPane === 'ready' && tell());
      frame.src = '/taskpane.html';
    } else tell();
    look();
  });
