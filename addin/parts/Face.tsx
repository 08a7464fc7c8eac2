import { makeStyles, tokens } from '@fluentui/react-components';
import { initialsOf } from './said';

const useStyles = makeStyles({
  face: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', flexShrink: 0, borderRadius: '50%',
    backgroundColor: tokens.colorNeutralBackground6, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorTransparentStroke}`, boxSizing: 'border-box',
  },
});

/** A neutral round with initials. Hidden from screen readers: the name always stands beside it. */
export function Face({ name, size = 20 }: { name: string; size?: 20 | 28 | 36 }) {
  return (
    <span aria-hidden className={useStyles().face} style={{ width: size, height: size, fontSize: size === 20 ? 9 : size * 0.4 }}>
      {initialsOf(name)}
    </span>
  );
}
