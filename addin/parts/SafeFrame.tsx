import { makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';
import { frameDocument } from './frame-document';

const useStyles = makeStyles({
  frame: {
    display: 'block', width: '100%', height: 'min(60vh, 560px)', minHeight: '160px', boxSizing: 'border-box', resize: 'vertical', overflow: 'hidden', colorScheme: 'light',
    backgroundColor: '#ffffff', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/**
 * A stranger's cleaned HTML in a frame that may nothing at all: no script, form, link, window or download, no origin and
 * no fetching. Its height is fixed, because nothing in it could tell how tall it is; it scrolls in itself.
 */
export const SafeFrame = ({ html }: { html: string }) => (
  <iframe title={words.looks.frame} sandbox="" referrerPolicy="no-referrer" srcDoc={frameDocument(html)} className={useStyles().frame} />
);
