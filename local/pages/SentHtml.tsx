import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '70vh', boxSizing: 'border-box', border: `1px solid ${tokens.colorNeutralStroke2}`, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** An HTML letter of ours as a mail program would show it: no script, form or origin, and under this page's own policy; its links open windows of their own. */
export const SentHtml = ({ html }: { html: string }) => (
  <iframe title="The letter" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerPolicy="no-referrer" srcDoc={html.replace('<head>', '<head><base target="_blank">')} className={useStyles().frame} />
);
