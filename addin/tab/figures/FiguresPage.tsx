import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FigurePeriodView, FiguresView } from '../../../shared/contract/figures';
import { figureWords } from '../../../shared/domain/figures/vocabulary';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { useFormStyles } from '../../parts/form-styles';
import { SmallLink } from '../../parts/LinkButton';
import { Options } from '../../parts/Options';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { figuresPageWords as said } from '../../words/figures';
import { address, rewrite } from '../address';
import { SettingsFrame } from '../settings/SettingsFrame';
import { CountyFigures } from './CountyFigures';
import { Divisions } from './Divisions';
import { FigureTable } from './FigureTable';
import { MonthByMonth } from './MonthByMonth';
import { columns, districtRows, serviceRows } from './rows';
import { SaveFigures } from './SaveFigures';

const useStyles = makeStyles({
  asks: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'end' },
  period: { flex: '0 1 340px' },
  years: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline' },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 300px', gap: '14px', alignItems: 'start', paddingBottom: '24px', '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  column: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** What has been told of the council's complaints: a period of a financial year, chosen in the address. */
export function FiguresPage({ filter }: { filter: URLSearchParams }) {
  const { api } = useDesk();
  const year = filter.get('year') ?? undefined;
  const query = useQuery({ ...reading.figures(api, year), placeholderData: keepPreviousData });
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={said.loading} lines={8} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <Year of={query.data} period={filter.get('period')} />}
    </SettingsFrame>
  );
}

/** The years beside this one that have figures too. */
function OtherYears({ of: { before, after } }: { of: FiguresView }) {
  const styles = useStyles();
  const others = [before, after].filter((year) => year !== undefined);
  return (
    <nav aria-label={said.years} className={styles.years}>
      {others.length > 0 && <span className={styles.quiet}>{said.years}:</span>}
      {others.map((year) => (
        <SmallLink key={year} href={address('figures', undefined, { year: String(year) })}>
          {said.year(year)}
        </SmallLink>
      ))}
    </nav>
  );
}

/** The period that is asked for, the latest month unless another is; and the one before it of the same length. */
function chosenOf({ sums, months }: FiguresView, id: string | null): { period: FigurePeriodView | undefined; before: FigurePeriodView | undefined } {
  const alike = sums.some((each) => each.id === id) ? sums.filter((each) => each.id !== 'year' || id === 'year') : months;
  const at = Math.max(0, alike.findIndex((each) => each.id === id));
  return { period: alike[at], before: id === 'year' ? undefined : alike[at + 1] };
}

function Year({ of, period: asked }: { of: FiguresView; period: string | null }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { year, name, sums, months, bands, said: explained } = of;
  const { period, before } = chosenOf(of, asked);
  if (!period) {
    return (
      <Empty icon={DataBarVerticalRegular} title={said.none}>
        <p>{explained.join(' ')}</p>
        <OtherYears of={of} />
      </Empty>
    );
  }
  // Said once, before the first number that it may be said of.
  const notShown = [period, ...months].find((each) => each.notShown !== undefined)?.notShown;
  return (
    <>
      <div className={mergeClasses(styles.asks, form)}>
        <Field label={said.period} className={styles.period}>
          <Select value={period.id} onChange={(_, { value }) => rewrite(address('figures', undefined, { year: String(year), period: value }))}>
            <optgroup label={said.months}>
              <Options of={months} />
            </optgroup>
            <optgroup label={said.sums}>
              <Options of={sums} />
            </optgroup>
          </Select>
        </Field>
        <SaveFigures key={year} year={year} />
        <OtherYears of={of} />
      </div>
      <div className={styles.body}>
        <div className={styles.column}>
          <Card title={period.name}>
            <CountyFigures of={period} before={before} />
            {period.notShown !== undefined && <p className={styles.quiet}>{period.notShown}</p>}
          </Card>
          <Card title={said.services}>
            <FigureTable label={said.services} rowsAre={said.service} columns={columns} rows={serviceRows(period)} />
          </Card>
          <MonthByMonth key={year} months={months} {...(period.notShown === undefined && notShown !== undefined && { notShown })} />
        </div>
        <div className={styles.column}>
          <Card title={said.districts}>
            <FigureTable label={said.districts} rowsAre={said.district} columns={[figureWords.received]} rows={districtRows(period)} />
          </Card>
          {bands && <Divisions bands={bands} year={name} />}
          <Card title={said.reading}>
            <ul className={styles.list}>
              {explained.filter((each) => each !== notShown).map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </>
  );
}
