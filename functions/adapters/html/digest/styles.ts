import type { CSSProperties } from 'react';

const ink = '#242424';
const quiet = '#5c5c5c';
const line = '#d6d6d6';
const brand = '#4f52b2';
const face = "'Segoe UI', Arial, sans-serif";

/** What Outlook's desktop program reads (it sets pages as Word does), and React's types do not know. */
interface WordStyles {
  msoPaddingAlt?: string;
  msoLineHeightRule?: 'exactly';
}
const style = (given: CSSProperties & WordStyles): CSSProperties => given;

/** Every style stands on its element: programs that read mail drop style sheets. */
export const styles = {
  body: style({ margin: 0, padding: 0, backgroundColor: '#ffffff', color: ink, fontFamily: face }),
  page: style({ padding: '16px 16px 32px' }),
  // Word takes the width that the element names and knows no greatest one; everything else makes it as wide as its window.
  sheet: style({ maxWidth: '100%', fontFamily: face, color: ink }),
  head: style({ padding: '0 0 16px', borderBottom: `1px solid ${line}`, fontSize: '14px', lineHeight: '20px', color: quiet }),
  from: style({ fontSize: '16px', lineHeight: '22px', fontWeight: 600, color: ink }),
  h1: style({ margin: '20px 0 8px', fontSize: '26px', lineHeight: '34px', fontWeight: 600 }),
  h2: style({ margin: '32px 0 12px', fontSize: '19px', lineHeight: '26px', fontWeight: 600 }),
  p: style({ margin: 0, fontSize: '16px', lineHeight: '24px', overflowWrap: 'anywhere' }),
  quiet: style({ margin: '8px 0 0', fontSize: '14px', lineHeight: '20px', color: quiet }),
  asked: style({ padding: '8px 20px', backgroundColor: '#f2f2f2', borderLeft: `4px solid ${brand}`, fontSize: '16px', lineHeight: '24px' }),
  list: style({ margin: 0, padding: '0 0 0 24px' }),
  item: style({ margin: '8px 0', overflowWrap: 'anywhere' }),
  when: style({ padding: '12px 16px 12px 0', borderBottom: `1px solid ${line}`, fontSize: '16px', lineHeight: '24px', fontWeight: 600 }),
  what: style({ padding: '12px 0', borderBottom: `1px solid ${line}`, fontSize: '16px', lineHeight: '24px', overflowWrap: 'anywhere' }),
  title: style({ fontWeight: 600 }),
  label: style({ padding: '10px 8px 10px 0', borderBottom: `1px solid ${line}`, fontSize: '16px', lineHeight: '22px', fontWeight: 'normal', textAlign: 'left', overflowWrap: 'anywhere' }),
  column: style({ padding: '10px 0 10px 8px', borderBottom: `1px solid ${line}`, fontSize: '14px', lineHeight: '20px', fontWeight: 600, textAlign: 'right', color: quiet }),
  value: style({ padding: '10px 0 10px 8px', borderBottom: `1px solid ${line}`, fontSize: '16px', lineHeight: '22px', textAlign: 'right' }),
  now: style({ padding: '10px 0 10px 8px', borderBottom: `1px solid ${line}`, fontSize: '16px', lineHeight: '22px', textAlign: 'right', fontWeight: 600 }),
  // Word gives a link no padding: there the cell has it.
  button: style({ backgroundColor: brand, borderRadius: '4px', textAlign: 'center', msoPaddingAlt: '12px 24px' }),
  press: style({ display: 'block', padding: '12px 24px', fontSize: '16px', lineHeight: '24px', fontWeight: 600, color: '#ffffff', textDecoration: 'none' }),
  foot: style({ padding: '16px 0 0', borderTop: `1px solid ${line}`, fontSize: '14px', lineHeight: '24px', color: quiet }),
  link: style({ color: brand, fontWeight: 600, textDecoration: 'underline' }),
} as const;

/** The one style sheet: what it says is lost without harm. Dark where the reader's program is dark and says so. */
export const darkSheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.ink{background-color:#1f1f1f!important;color:#f2f2f2!important}
.quiet{color:#c7c7c7!important}
.asked{background-color:#2e2e2e!important;border-color:#9ea2ff!important}
.link{color:#aeb2ff!important}
.line{border-color:#525252!important}
}`;
