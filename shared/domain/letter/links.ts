import { isWithin } from '../people/address';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;
const SCHEME = /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+|\b(?:javascript|data|mailto|tel):\S+|\bwww\.\S+/;
/** What mail programs make a link of by themselves, though nobody wrote one. */
const BARE = /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|uk|eu|info|biz|io|ru|cn|xyz|top|online|site|shop|app|dev|link|click|gov|scot|wales|cymru|london)\b(?:\/\S*)?|\b(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}\/\S+/;
const LINK = new RegExp(`${ADDRESS.source}|${SCHEME.source}|${BARE.source}`, 'gi');

/** Public bodies whose own pages a letter may name, beside the council's. */
const PUBLIC = ['gov.uk', 'nhs.uk', 'police.uk', 'parliament.uk', 'lgo.org.uk'];

const hostOf = (link: string): string => {
  const after = link.replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/i, '');
  const authority = after.split(/[/?#]/, 1)[0] ?? '';
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d+$/, '').replace(/^www\./i, '').replace(/[.,;:!)]+$/, '').toLowerCase();
};

/**
 * Web and mail addresses in a text that are neither the council's nor a public body's: a letter that repeats them would
 * carry a stranger's words further than a stranger could (product rule "Acknowledgements are no weapon"). `own` are the
 * council's domains.
 */
export function strangersLinks(text: string, own: readonly string[]): string[] {
  const links = [...text.matchAll(LINK)].map(([link]) => link.replace(/[.,;:!?)]+$/, ''));
  return [...new Set(links.filter((link) => !isWithin(hostOf(link), [...own, ...PUBLIC])))];
}

/** A text without any address of the kind, on as few spaces. */
export const withoutLinks = (text: string): string => text.replace(LINK, ' ').replace(/[ \t]{2,}/g, ' ').trim();
