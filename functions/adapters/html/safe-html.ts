import sanitize from 'sanitize-html';
import { RemoteParts } from './remote-parts';

/** An image that the message itself brings, by its content id. */
export interface InlineImage {
  type: string;
  bytes: Uint8Array;
}

/** A stranger's HTML made safe to look at, and what it asked of other machines, which it did not get. */
export interface SafeHtml {
  html: string;
  remote: { count: number; hosts: string[] };
}

/** Longer than this it is shown as text: nobody reads it, and it costs seconds to clean. Characters. */
export const longestHtml = 1_000_000;
/** All images in one message's text together, in characters, each as often as it is shown; those beyond are listed with the attachments only. */
const mostImages = 6_000_000;

const raster = /^image\/(png|jpe?g|gif|webp)$/i;
const rasterData = /^data:image\/(png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i;

const length = /^\d{1,4}(\.\d+)?(px|pt|em|%)?$/i;
const colour = /^(#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s.,%]+\))$/i;

/** What formatting may stay: enough to read tables and emphasis. Nothing that positions, fetches or hides. */
const allowedStyles = {
  '*': {
    color: [colour], 'background-color': [colour], background: [colour], 'font-weight': [/^(bold|normal|\d{3})$/], 'font-style': [/^(italic|normal)$/],
    'text-align': [/^(left|right|center|justify)$/], 'text-decoration': [/^(underline|line-through|none)$/], 'padding-left': [length], 'margin-left': [length],
  },
};

const allowedTags = [
  'a', 'abbr', 'address', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'hr', 'i', 'img', 'ins', 'li', 'ol', 'p', 'pre', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul',
];

/** The message's own raster images as data. */
function imageSources(images: ReadonlyMap<string, InlineImage>): Map<string, string> {
  const fitting = [...images].filter(([, { type, bytes }]) => raster.test(type) && bytes.byteLength < mostImages);
  return new Map(fitting.map(([id, { type, bytes }]) => [id, `data:${type.toLowerCase()};base64,${Buffer.from(bytes).toString('base64')}`]));
}

/** RFC 2392: what follows `cid:` is written as in any address. */
function named(cid: string): string {
  const id = cid.replace(/^cid:/i, '').replace(/^<|>$/g, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/**
 * Cleans a stranger's HTML by an allow-list (product section 10; "HTML of strangers"): no script, form, frame, style
 * sheet or link that leads anywhere; nothing of another machine; images only raster and only from the message. Made to
 * be shown in a frame that could not run or fetch anything either.
 */
export function safeHtml(html: string, images: ReadonlyMap<string, InlineImage>): SafeHtml {
  const remote = new RemoteParts(html);
  const sources = imageSources(images);
  let left = mostImages;
  const shown = (src: string): string | undefined => {
    const own = /^cid:/i.test(src) ? sources.get(named(src)) : rasterData.test(src) ? src : undefined;
    if (own === undefined || own.length > left) return undefined;
    left -= own.length;
    return own;
  };
  const clean = sanitize(html, {
    allowedTags,
    allowedAttributes: { '*': ['style', 'align', 'valign', 'dir', 'lang', 'title'], font: ['color', 'size'], img: ['src', 'alt', 'width', 'height'], table: ['bgcolor', 'border', 'cellpadding', 'cellspacing'], tr: ['bgcolor'], td: ['colspan', 'rowspan', 'bgcolor'], th: ['colspan', 'rowspan', 'bgcolor'], ol: ['start', 'type'] },
    allowedSchemes: [],
    allowedSchemesByTag: { img: ['data'] },
    allowedStyles,
    allowProtocolRelative: false,
    nestingLimit: 100,
    transformTags: {
      '*': (tagName, attribs) => {
        remote.of(tagName, attribs);
        return { tagName, attribs };
      },
      // Where it led can be read, and leads nowhere: a frame would follow it.
      a: (_tag, { href, ...attribs }) => ({ tagName: 'span', attribs: { ...attribs, ...(href && { title: href.slice(0, 500) }) } }),
      img: (tagName, attribs) => {
        remote.of(tagName, attribs);
        const own = shown(attribs.src ?? '');
        return { tagName, attribs: { alt: attribs.alt ?? '', ...(attribs.width && { width: attribs.width }), ...(attribs.height && { height: attribs.height }), ...(own && { src: own }) } };
      },
    },
    exclusiveFilter: (frame) => frame.tag === 'img' && frame.attribs.src === undefined && (frame.attribs.alt ?? '') === '',
  });
  return { html: clean, remote: { count: remote.count, hosts: remote.hosts } };
}
