import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  // The words are small; what can be hit is not.
  link: {
    font: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: '4px 0', minHeight: '24px',
    minWidth: '24px', flexShrink: 0,
    border: 'none', background: 'none', color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline',
    textUnderlineOffset: '2px', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A small act inside a sentence: looks like a link, is a button, at least 24 px to hit. `back`: what it opened was closed again, and the focus comes back to it. */
export const LinkButton = ({ className, back = false, ...rest }: ComponentProps<'button'> & { back?: boolean }) => (
  // eslint-disable-next-line jsx-a11y/no-autofocus -- the person was here before
  <button type="button" autoFocus={back} className={mergeClasses(useStyles().link, className)} {...rest} />
);

/** A way to another page, in the same small words. */
export const SmallLink = ({ className, children, ...rest }: ComponentProps<'a'> & { href: string }) => (
  <a className={mergeClasses(useStyles().link, className)} {...rest}>
    {children}
  </a>
);
