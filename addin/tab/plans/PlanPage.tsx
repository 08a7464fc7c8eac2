import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanView } from '../../../shared/contract/plans';
import { Card } from '../../parts/Card';
import { Crossed } from '../../parts/Crossed';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';
import { KnownBefore, OthersAsking } from './Around';
import { Comments, type Beside } from './Comments';
import { StandsCard } from './approval/StandsCard';
import { DecisionCard } from './DecisionCard';
import { PlanField } from './PlanField';
import { StillMissing } from './StillMissing';
import { TickList } from './TickList';
import { partsOf, usePlan, type Path, type SaidFields } from './use-plan';

const useStyles = makeStyles({
  page: { padding: '12px 24px 24px', maxWidth: '1280px', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '14px', '@media (max-width: 700px)': { padding: '12px 16px 16px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 308px)', gap: '24px', alignItems: 'start', '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  // First where it is read, beside the plan where there is room: it stays in view.
  margin: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0, '@media (min-width: 901px)': { gridColumn: 2, gridRow: 1, position: 'sticky', top: '12px', maxHeight: 'calc(100vh - 90px)', overflowY: 'auto' } },
  plan: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0, '@media (min-width: 901px)': { gridColumn: 1, gridRow: 1 } },
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  trouble: { position: 'sticky', bottom: '8px', zIndex: 1 },
});

/** A field of the draft, in the words that its page has for it. */
function nameIn({ reading: { sections } }: PlanView, path: string): string {
  const [part, id] = partsOf(path);
  const ticked = sections.flatMap(({ lists }) => lists).filter((list) => list.part === part).flatMap(({ options }) => options).find((option) => option.id === id);
  return ticked?.says ?? sections.flatMap(({ fields }) => fields).find((field) => field.path === path)?.label ?? planWords.plan.anotherField;
}

const saidHere: SaidFields = { name: nameIn, value: (path, value) => (path.startsWith('text.') || path.startsWith('principles.') ? value : planWords.plan.chosen) };

/** One plan: a document that is written in its place, with what is still missing in its margin. */
export function PlanPage({ id }: { id: string }) {
  const styles = useStyles();
  const form = useFormStyles();
  const writing = usePlan(id, saidHere);
  const { plan, draft } = writing;
  if (writing.missing) return <ProblemBox page problem={writing.missing} onAgain={writing.again} />;
  if (!plan || !draft) return <Shape label={planWords.plan.loading} />;
  const names = plan.authors.map(({ name }) => name).join(', ');
  const mayWrite = plan.may.includes('write');
  const { sections, datesSaid, short } = plan.reading;
  const valueAt = (path: string): string => {
    const [part, field] = partsOf(path);
    return (draft as Record<string, Record<string, string | undefined> | undefined>)[part]?.[field] ?? '';
  };
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>{plan.title}</h1>
        <p className={styles.quiet}>{[plan.id, planWords.stages[plan.stage], plan.area.name, planWords.plan.by(names), planWords.list.begun(plan.begun)].join(' · ')}</p>
        {datesSaid && <p className={styles.quiet}>{datesSaid}</p>}
        {mayWrite && <p className={styles.quiet}>{writing.said}</p>}
      </div>
      <div className={styles.columns}>
        <aside aria-label={planWords.plan.margin} className={styles.margin}>
          <StillMissing plan={plan} />
          <StandsCard id={id} draft={plan.version} missing={plan.reading.missing.length} />
        </aside>
        <div className={mergeClasses(form.form, styles.plan)}>
          <DecisionCard plan={plan} />
          {short && <p className={styles.quiet}>{planWords.plan.short}</p>}
          {sections.map(({ id: section, title, fields, lists }) => (
            <Card key={section} title={title}>
              {lists.map((list) => (
                <div key={list.part} className={styles.field}>
                  <TickList list={list} ticked={draft[list.part] ?? {}} mayWrite={mayWrite} onTick={(ticked, value) => writing.write(`${list.part}.${ticked}`, value)} />
                  <Comments plan={plan.id} beside={list.part} what={list.label} />
                </div>
              ))}
              {fields.map((field) => (
                <div key={field.path} className={styles.field}>
                  <PlanField field={field} value={valueAt(field.path)} mayWrite={mayWrite} onWrite={(value) => writing.write(field.path as Path, value)} />
                  <Comments plan={plan.id} beside={field.path as Beside} what={field.label} />
                </div>
              ))}
              {section === 'known' && <KnownBefore plan={plan} />}
              {section === 'dates' && <OthersAsking plan={plan} />}
            </Card>
          ))}
          {(writing.crossed ?? writing.problem) && (
            <div className={styles.trouble}>
              {writing.crossed && <Crossed {...writing.crossed} />}
              {writing.problem && <ProblemBox problem={writing.problem} onAgain={writing.retry} />}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
