import type { InertHtml } from '../adapters/html/inert-html';
import type { Piece } from '../../shared/domain/access/third-parties';

/** Letters that could begin or end something in HTML, made harmless. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text with what a person has to look at marked, in words and not by colour alone. */
export const markedHtml = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `<mark>[${marked}: ${escaped(text)}]</mark>` : escaped(text))).join('');

/** A page that runs nothing and fetches nothing, and opens wherever somebody saves it. */
export const htmlPage = (title: string, ...body: readonly InertHtml[]): Uint8Array =>
  Buffer.from(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-left:3px solid;padding-left:1rem}dt{font-weight:bold}dd{margin:0 0 .5rem}mark{font-weight:bold}section{border-top:2px solid;margin-top:2rem}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`);
