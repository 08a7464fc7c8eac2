import { makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresView } from '../../../shared/contract/figures';
import { figureWords } from '../../../shared/domain/figures/vocabulary';
import { Card } from '../../parts/Card';
import { figuresPageWords as said } from '../../words/figures';
import { FigureTable } from './FigureTable';

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** Complaints of each division over a whole financial year, in bands. */
export function Divisions({ bands, year }: { bands: NonNullable<FiguresView['bands']>; year: string }) {
  const styles = useStyles();
  return (
    <Card title={said.divisions(year)}>
      <p className={styles.quiet}>{said.bands}</p>
      <FigureTable
        label={said.divisions(year)}
        rowsAre={said.division}
        columns={[figureWords.received]}
        rows={bands.map(({ division, district, said: band, isShown }) => ({ key: `${district} ${division}`, name: division, told: [{ is: isShown ? ('exact' as const) : ('not shown' as const), said: band }] }))}
      />
    </Card>
  );
}
