import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigurePeriodView } from '../../../shared/contract/figures';
import { figureWords } from '../../../shared/domain/figures/vocabulary';
import { Card } from '../../parts/Card';
import { useFormStyles } from '../../parts/form-styles';
import { Options } from '../../parts/Options';
import { figuresPageWords as said } from '../../words/figures';
import { FigureTable } from './FigureTable';
import { columns, monthRows, rowKey } from './rows';

const useStyles = makeStyles({
  about: { maxWidth: '340px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The county, a directorate or a service through the months of the year. `notShown`: why something of it is not, where nothing above has said so. */
export function MonthByMonth({ months, notShown }: { months: readonly FigurePeriodView[]; notShown?: string }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const choices = (months[0]?.rows ?? []).filter(({ is }) => is !== 'district').map((row) => ({ id: rowKey(row), name: row.name }));
  const [chosen, setChosen] = useState('');
  const about = choices.find(({ id }) => id === chosen) ?? choices[0];
  if (!about) return null;
  const rows = monthRows(months, about.id);
  return (
    <Card title={said.monthByMonth}>
      <div className={mergeClasses(form, styles.about)}>
        <Field label={said.about}>
          <Select value={about.id} onChange={(_, { value }) => setChosen(value)}>
            <Options of={choices} />
          </Select>
        </Field>
      </div>
      {notShown !== undefined && <p className={styles.quiet}>{notShown}</p>}
      <FigureTable label={`${said.monthByMonth}: ${about.name}`} rowsAre={said.month} columns={columns} rows={rows} bars={[figureWords.within, figureWords.withinOrExplained]} />
    </Card>
  );
}
