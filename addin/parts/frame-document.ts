/**
 * What the frame's own page may do: show pictures that it brings, and styles that stand on the elements. Said in the page
 * itself, before anything of a stranger's, so that it holds wherever the page is shown.
 */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** Letters are written for white paper: dark text stays readable when Heard itself is dark. */
const paper =
  ':root{color-scheme:only light;background:#fff;height:100%;overflow:hidden}' +
  'body{box-sizing:border-box;height:100%;overflow:auto;margin:0;padding:12px;color:#242424;font:15px/1.5 "Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}' +
  'body:focus-visible{outline:2px solid #242424;outline-offset:-2px}' +
  'img,table{max-width:100%}img{height:auto}pre{white-space:pre-wrap}blockquote{margin:0 0 0 8px;padding-left:8px;border-left:2px solid #c8c8c8}' +
  // Where a link led can be read by pointing at it.
  'span[title]{text-decoration:underline dotted}';

/** A stranger's cleaned HTML as a page of its own. Nothing in it can be stopped at, so Tab stops at the page, to scroll it by the keyboard. */
export const frameDocument = (html: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><style>${paper}</style></head><body tabindex="0">${html}</body></html>`;
