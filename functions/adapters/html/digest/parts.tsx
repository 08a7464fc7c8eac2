import type { ReactNode } from 'react';
import type { EventInWords, FiguresInWords } from '../../../../shared/domain/digest/in-words';
import { digestWords } from '../../../../shared/domain/digest/vocabulary';
import { styles } from './styles';

/** A table that only places what is in it. */
const Placed = ({ children }: { children: ReactNode }) => (
  <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
    <tbody>{children}</tbody>
  </table>
);

export const Heading = ({ children }: { children: ReactNode }) => <h2 style={styles.h2}>{children}</h2>;
export const Quiet = ({ children }: { children: ReactNode }) => (
  <p style={styles.quiet} className="quiet">
    {children}
  </p>
);
export const Link = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={to} style={styles.link} className="link">
    {children}
  </a>
);

export const Questions = ({ asked }: { asked: readonly string[] }) => (
  <>
    <Heading>{digestWords.questions(asked.length)}</Heading>
    <Placed>
      <tr>
        <td style={styles.asked} className="asked">
          <ol style={styles.list}>
            {asked.map((text, at) => (
              <li key={at} style={styles.item}>
                {text}
              </li>
            ))}
          </ol>
        </td>
      </tr>
    </Placed>
  </>
);

export const Coming = ({ title, events }: { title: string; events: readonly EventInWords[] }) => (
  <>
    <Heading>{title}</Heading>
    <Placed>
      {events.map(({ news, day, title: plan, says }, at) => (
        <tr key={at}>
          <td width="112" valign="top" style={styles.when} className="line">
            {news}
            <br />
            {day}
          </td>
          <td valign="top" style={styles.what} className="line">
            <span style={styles.title}>{plan}</span>
            <br />
            {says}
          </td>
        </tr>
      ))}
    </Placed>
  </>
);

export const Figures = ({ of: { title, of, columns, lines, notShown, themes, bands } }: { of: FiguresInWords }) => (
  <>
    <Heading>{title}</Heading>
    <table width="100%" cellPadding={0} cellSpacing={0} border={0}>
      <thead>
        <tr>
          <th scope="col" style={{ ...styles.column, textAlign: 'left', paddingLeft: 0 }} className="quiet line">
            {of}
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" style={styles.column} className="quiet line">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row" style={styles.label} className="line">
              {label}
            </th>
            {values.map((value, at) => (
              <td key={at} style={at === 1 ? styles.now : styles.value} className="line">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {notShown !== undefined && <Quiet>{notShown}</Quiet>}
    {bands !== undefined && <Quiet>{bands}</Quiet>}
    {themes.length > 0 && <Heading>{digestWords.themes}</Heading>}
    {themes.map((theme) => (
      <p key={theme} style={styles.p}>
        {theme}
      </p>
    ))}
  </>
);

/** The one button: 48 px high, and as wide as the letter. */
export const Button = ({ to, children }: { to: string; children: ReactNode }) => (
  <Placed>
    <tr>
      <td height="24" style={{ lineHeight: '24px' }} />
    </tr>
    <tr>
      <td style={styles.button}>
        <a href={to} style={styles.press}>
          {children}
        </a>
      </td>
    </tr>
  </Placed>
);
