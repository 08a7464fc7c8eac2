import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { useState } from 'react';
import { useDesk } from '../../api/desk';
import type { CaseFilter } from '../../api/reading';
import { useAnnounce } from '../../parts/announce';
import { Crossed } from '../../parts/Crossed';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words/in-tab';
import { builtInViews } from './built-in-views';
import { casesAddress } from './filter';
import { useSavedViews } from './use-saved-views';
import { ViewName } from './ViewName';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', columnGap: '20px', rowGap: '4px', alignItems: 'center' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '20px' },
  view: {
    display: 'inline-flex', alignItems: 'center', minHeight: '32px', color: tokens.colorNeutralForeground2, textDecorationLine: 'none', borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** Worklists by name: those that everybody has, and a person's own. One that has no name yet can be given one. */
export function Views({ filter }: { filter: CaseFilter }) {
  const styles = useStyles();
  const { me } = useDesk();
  const announce = useAnnounce();
  const saved = useSavedViews();
  const [naming, setNaming] = useState<'new' | 'other'>();
  const builtIn = builtInViews(me.person.id);
  const here = casesAddress(filter);
  const isHere = (view: { filter: CaseFilter }) => casesAddress(view.filter) === here;
  const own = saved.views.find(isHere);
  const done = (said: string) => () => {
    setNaming(undefined);
    announce(said);
  };
  const theirs = () => setNaming(undefined);
  const name = (called: string) => {
    const id = crypto.randomUUID();
    if (naming === 'new') saved.put(id, { id, name: called, filter }, done(words.views.added(called)), theirs);
    else if (own) saved.put(own.id, { ...own, name: called }, done(words.views.renamed(called)), theirs);
  };
  const ask = (what: typeof naming) => {
    saved.forgetProblem();
    setNaming(what);
  };
  return (
    <>
      <div className={styles.bar}>
        <nav aria-label={words.views.label}>
          <ul className={styles.list}>
            {[...builtIn, ...saved.views].map((view) => (
              <li key={view.name}>
                <a href={casesAddress(view.filter)} aria-current={isHere(view) || undefined} className={mergeClasses(styles.view, isHere(view) && styles.here)}>
                  {view.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.acts}>
          {saved.ready && !own && !builtIn.some(isHere) && (
            <Button size="small" icon={<BookmarkRegular />} onClick={() => ask('new')}>
              {words.views.save}
            </Button>
          )}
          {own && (
            <>
              <Button size="small" appearance="subtle" onClick={() => ask('other')}>
                {words.views.rename}
              </Button>
              <Button size="small" appearance="subtle" disabledFocusable={saved.busy} onClick={() => saved.put(own.id, undefined, done(words.views.removed(own.name)), theirs)}>
                {words.views.remove}
              </Button>
            </>
          )}
        </div>
      </div>
      {naming && <ViewName key={`${naming} ${here}`} at={naming === 'new' ? saved.views.length : saved.views.findIndex((each) => each === own)} initial={naming === 'new' ? '' : (own?.name ?? '')} act={naming === 'new' ? words.views.add : words.views.renameAct} busy={saved.busy} problem={saved.problem} onName={name} onCancel={() => ask(undefined)} />}
      {saved.crossed && <Crossed {...saved.crossed} />}
      {saved.problem && naming === undefined && <ProblemBox problem={saved.problem} />}
    </>
  );
}
