import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ via: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

/** How a message came that its sender did not write. */
export function Via({ children }: { children: string }) {
  return <p className={useStyles().via}>{children}</p>;
}
