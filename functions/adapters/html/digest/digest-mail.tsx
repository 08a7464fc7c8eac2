import { renderToStaticMarkup } from 'react-dom/server';
import { digestText, type DigestLinks } from '../../../../shared/domain/digest/as-text';
import type { DigestContent } from '../../../../shared/domain/digest/content';
import { digestInWords, type DigestInWords } from '../../../../shared/domain/digest/in-words';
import { digestWords } from '../../../../shared/domain/digest/vocabulary';
import { Button, Coming, Figures, Heading, Link, Questions, Quiet } from './parts';
import { darkSheet, styles } from './styles';

/** An e-mail in both forms. */
export interface HtmlMail {
  subject: string;
  html: string;
  text: string;
}

const Foot = ({ because, links }: { because: string; links: DigestLinks }) => (
  <div style={styles.foot} className="quiet line">
    {because} {digestWords.alike}
    <br />
    <Link to={links.howOften}>{digestWords.howOften}</Link> · <Link to={links.why}>{digestWords.why}</Link> · <Link to={links.page}>{digestWords.open}</Link>
  </div>
);

const Letter = ({ digest, links }: { digest: DigestInWords; links: DigestLinks }) => (
  <>
    <div style={styles.head} className="quiet line">
      <span style={styles.from} className="ink">
        {digestWords.from(digest.council)}
      </span>
      <br />
      {digestWords.name}, {digest.dated}
    </div>
    <h1 style={styles.h1}>{digest.headline}</h1>
    <p style={styles.quiet} className="quiet">
      {digest.lead} {digest.covers !== undefined && `${digest.covers}.`}
    </p>
    {digest.questions.length > 0 && <Questions asked={digest.questions} />}
    {digest.coming.map((each) => (
      <Coming key={each.title} {...each} />
    ))}
    {digest.figures && <Figures of={digest.figures} />}
    {digest.note !== undefined && (
      <>
        <Heading>{digestWords.note}</Heading>
        <p style={{ ...styles.p, whiteSpace: 'pre-line' }}>{digest.note}</p>
      </>
    )}
    <Button to={links.constituent}>{digestWords.constituent}</Button>
    <Quiet>{digestWords.constituentHelp}</Quiet>
    <div style={{ lineHeight: '24px' }}>&nbsp;</div>
    <Foot because={digest.because} links={links} />
  </>
);

/** Nothing is fetched and nothing runs; one column, 640 px at most; tables place what Word would place nowhere else. */
const Mail = ({ digest, links }: { digest: DigestInWords; links: DigestLinks }) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{digest.subject}</title>
      <style>{darkSheet}</style>
    </head>
    <body style={styles.body} className="ink">
      <div style={styles.page}>
        <table role="presentation" align="center" width="640" cellPadding={0} cellSpacing={0} border={0} style={styles.sheet}>
          <tbody>
            <tr>
              <td role="main" className="ink">
                <Letter digest={digest} links={links} />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </body>
  </html>
);

/** A member's digest as an e-mail. Whatever stands in a title or a note stays text: React escapes it. */
export function digestMail(content: DigestContent, links: DigestLinks): HtmlMail {
  const digest = digestInWords(content);
  return { subject: digest.subject, html: `<!doctype html>${renderToStaticMarkup(<Mail digest={digest} links={links} />)}`, text: digestText(digest, links) };
}
