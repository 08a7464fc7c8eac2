import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words/in-tab';
import { AskToLeave } from './AskToLeave';
import { CalendarCard } from './CalendarCard';
import { ClosuresCard } from './ClosuresCard';
import { CountingCard } from './CountingCard';
import { MovedDates } from './MovedDates';
import { PausesCard } from './PausesCard';
import type { ProfileDraft } from './profile-draft';
import { ProfilesCard } from './ProfilesCard';
import { PublishedCard } from './PublishedCard';
import { Recount } from './Recount';
import { refusedOf } from './refused-part';
import { bodyOf, rulesOf, type Rules } from './rules';
import { RulesCrossed } from './RulesCrossed';
import { SaveBar } from './SaveBar';
import { useRules, type Began } from './use-rules';
import { currentIn, useSaving } from './use-saving';

const useStyles = makeStyles({
  body: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '16px 20px', alignItems: 'start', flexGrow: 1, paddingBottom: '24px',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    // What the keyboard reaches must not end up under the bar.
    '& :is(a, button, input, select, textarea, summary)': { scrollMarginBottom: '140px' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});

/** The bar goes with its buttons: the keyboard goes on from the page. */
const toThePage = () => document.getElementById('main')?.focus();

/** The rules at the left, to change; the calendar at the right, to look at and accept. */
export function ClockSettings({ view, version }: { view: ClockSettingsView; version: string }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const { me } = useDesk();
  const changing = useRules(view, version);
  const saving = useSaving();
  const [writing, setWriting] = useState<ProfileDraft>();
  const { rules, changes, began, isChanged } = changing;
  const brought = view.profiles.filter(({ id }) => !view.rules.profiles.some((own) => own.id === id));
  const crossed = isChanged && currentIn(saving.error) !== undefined;
  const movesDates = !crossed && view.mayPreview === true && (changes.nation !== undefined || changes.closures !== undefined);
  const says = (part: string) => (crossed ? undefined : refusedOf(saving.error, part));
  const change = (changed: Partial<Rules>) => {
    changing.change(changed);
    if (!saving.isPending) saving.reset();
  };
  const undo = () => {
    changing.undo();
    setWriting(undefined);
    saving.reset();
    toThePage();
  };
  const save = (of: Began) =>
    saving.mutate(
      { rules, began: of },
      {
        onSuccess: () => {
          changing.undo();
          announce(words.settings.saved);
          toThePage();
        },
      },
    );
  const part = { rules, brought, mayChange: view.mayChange, says, onChange: change };
  return (
    <>
      <Recount of={view.recount} recounted={view.recounted} holdsFrom={view.holdsFrom} />
      <div className={mergeClasses(styles.body, form)}>
        <div className={styles.column}>
          <CountingCard {...part} conventions={view.conventions} />
          <ClosuresCard {...part} holidays={view.calendar.holidays} />
          <PausesCard {...part} />
        </div>
        <div className={styles.column}>
          <PublishedCard view={view} />
          <CalendarCard calendar={view.calendar} today={londonDate(me.now as Instant)} />
          <ProfilesCard {...part} kept={view.rules.profiles} writing={writing} onWrite={setWriting} />
        </div>
      </div>
      {(isChanged || writing) && <AskToLeave />}
      {began && (
        <SaveBar means={words.settings.saveMeans} saving={saving.isPending} hasToChoose={crossed} onSave={() => save(began)} onUndo={undo}>
          {crossed && (
            <RulesCrossed
              said={saving.error?.message ?? ''}
              by={view.changed}
              began={began.rules}
              theirs={rulesOf(view)}
              mine={changes}
              brought={brought}
              holidays={new Set(view.calendar.holidays.map(({ date }) => date))}
              onTheirs={undo}
              onMine={() => save({ rules: rulesOf(view), version })}
            />
          )}
          {movesDates && !saving.error && <MovedDates asked={{ rules: bodyOf(rules) }} />}
          {saving.error && !crossed && <ProblemBox problem={saving.error} />}
        </SaveBar>
      )}
    </>
  );
}
