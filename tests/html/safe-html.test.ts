import { safeHtml } from '../../functions/adapters/html/safe-html';

const none = new Map<string, never>();
const clean = (html: string): string => safeHtml(html, none).html;

test.each([
  ['scripts', '<p>Hello</p><script>alert(1)</script>', '<p>Hello</p>'],
  ['handlers', '<p onclick="alert(1)">Hello</p>', '<p>Hello</p>'],
  ['handlers of images that fail', '<img src=x onerror=alert(1)>Hello', 'Hello'],
  ['style sheets', '<style>p{background:url(https://t.example/x)}</style><p>Hello</p>', '<p>Hello</p>'],
  ['frames', '<iframe src="https://t.example"></iframe>Hello', 'Hello'],
  ['frames written in themselves', '<iframe srcdoc="<script>alert(1)</script>"></iframe>Hello', 'Hello'],
  ['forms, keeping their words', '<form action="https://t.example"><input name=a><button>Pay now</button></form>', 'Pay now'],
  ['objects and embeds', '<object data="https://t.example"></object><embed src="x">Hello', 'Hello'],
  ['what refreshes', '<meta http-equiv="refresh" content="0;url=https://t.example">Hello', 'Hello'],
  ['another base', '<base href="https://t.example/">Hello', 'Hello'],
  ['drawings that can hold scripts', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a><script>alert(1)</script></svg>Hello', '<span>x</span>Hello'],
  ['formulas that can hold links', '<math href="javascript:alert(1)">x</math>', 'x'],
  ['templates', '<template><img src=x onerror=alert(1)></template>Hello', 'Hello'],
  ['comments of Office', '<!--[if mso]><p>secret</p><![endif]-->Hello', 'Hello'],
])('takes out %s', (_what, html, expected) => {
  expect(clean(html)).toBe(expected);
});

test.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'https://example.net/', '//example.net/', 'file:///etc/passwd'])('leaves no link that leads anywhere: %s', (href) => {
  const html = clean(`<a href="${href.replace(/</g, '&lt;')}">Read more</a>`);
  expect(html).toContain('Read more');
  expect(html).not.toMatch(/<a|href=/);
});

test('keeps what makes a letter readable', () => {
  const html = '<h2>Roads</h2><p><b>Three</b> <i>times</i></p><ul><li>one</li></ul><table><tr><td colspan="2">cell</td></tr></table><blockquote>before</blockquote>';
  expect(clean(html)).toBe(html);
});

test('keeps only styles that neither fetch, place nor hide', () => {
  expect(clean('<p style="color:#c00;background-image:url(https://t.example/x);position:fixed;display:none;font-weight:bold">Hello</p>')).toBe('<p style="color:#c00;font-weight:bold">Hello</p>');
});

test('counts the images of other machines and where they are, and fetches none', () => {
  const { html, remote } = safeHtml(
    '<img src="https://t.example/pixel.gif"><img srcset="//cdn.example/a.png 1x, https://cdn.example/b.png 2x" alt="Two"><table background="http://t.example/bg.png"></table><div style="background:url(\'https://s.example/c.png\')">x</div>',
    none,
  );
  expect(remote).toEqual({ count: 5, hosts: ['cdn.example', 's.example', 't.example'] });
  expect(html).not.toContain('example');
});

test.each(['cid:a%40x', 'CID:<a@x>', 'cid:a@x'])('finds the picture by its name however it is written: %s', (src) => {
  expect(safeHtml(`<img src="${src}">`, new Map([['a@x', { type: 'image/png', bytes: Uint8Array.from([1, 2, 3]) }]])).html).toContain('src="data:image/png;base64,AQID"');
});

test.each([
  ['a style sheet', '<style>@import "https://a.example/x.css"; p{background:url(//b.example/y.png)}</style>', ['a.example', 'b.example']],
  ['a linked style sheet', '<link rel="stylesheet" href="https://c.example/x.css">', ['c.example']],
  ['an address with line breaks and back slashes', '<img src="ht\ntps:\\\\d.example\\x.png">', ['d.example']],
  ['an address that names another before its machine', '<img src="https://council.example@e.example:8443/x.png">', ['e.example']],
  ['an address in another alphabet, as it is and not as it looks', '<img src="https://\u0435xample.net/x.png">', ['xn--xample-2of.net']],
  ['an address in quotes of a style', '<td style="background:url(&quot;https://f.example/x.png?a&amp;b&quot;)">x</td>', ['f.example']],
  ['nothing where it is not an address', '<img src="x"><img src="cid:x"><img src="data:,"><img src="https://"><img srcset=",,,"><td background="#fff">x</td>', []],
])('names the machine of %s, once', (_what, html, hosts) => {
  expect(safeHtml(html, none).remote).toEqual({ count: hosts.length, hosts });
});

test('keeps the paper on which light words were written', () => {
  const html = '<table bgcolor="#003366"><tr><td style="background:#003366;color:#ffffff">Hello</td></tr></table>';
  expect(clean(html)).toBe(html);
});

test('does not repeat a large picture of the message as often as its HTML asks for it', () => {
  const images = new Map([['a', { type: 'image/png', bytes: new Uint8Array(2_000_000) }]]);
  expect(safeHtml('<img src="cid:a" alt="Again">'.repeat(10_000), images).html.length).toBeLessThan(7_000_000);
});

test('shows raster images of the message itself, and no other kind', () => {
  const images = new Map([
    ['a@x', { type: 'image/png', bytes: Uint8Array.from([1, 2, 3]) }],
    ['b@x', { type: 'image/svg+xml', bytes: Uint8Array.from([60]) }],
  ]);
  const { html, remote } = safeHtml('<img src="cid:a@x" alt="Photo"><img src="cid:b@x" alt="Drawing"><img src="cid:c@x"><img src="data:image/svg+xml;base64,PHN2Zz4=">', images);
  expect(html).toBe('<img alt="Photo" src="data:image/png;base64,AQID" /><img alt="Drawing" />');
  expect(remote.count).toBe(0);
});

test('survives ten thousand levels and half a megabyte of tags', () => {
  expect(clean(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`)).toContain('<div>');
  expect(clean('<b>x</b>'.repeat(60_000))).toHaveLength(480_000);
  for (const many of ['<style>', '<img src=x>', 'url(', '<img src="https://[">', '<td style="background:url(https://']) clean(many.repeat(20_000));
});
