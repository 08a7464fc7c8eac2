import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterSettingsBody, LetterSettingsView } from '../../../shared/contract/letter-settings';
import { saidOf } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { Crossed } from '../../parts/Crossed';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { useSavingLetters } from './letters';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start', maxWidth: '480px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Rule = keyof LetterSettingsBody;
const rules = ['undoSeconds', 'acknowledgementsADay'] as const satisfies readonly Rule[];

/** How long outgoing mail waits before it goes, and how many acknowledgements one address is sent. Only what was typed is changed. */
export function LetterRulesCard({ view }: { view: LetterSettingsView }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { save, isPending, problem, crossed } = useSavingLetters();
  const [typed, setTyped] = useState<{ began: LetterSettingsView; texts: Partial<Record<Rule, string>> }>();
  const said = words.settings.letters;
  const fields = {
    undoSeconds: { label: said.seconds, hint: said.help(view.longest), min: 0, max: view.longest },
    acknowledgementsADay: { label: said.aDay, hint: view.acknowledgementsADay === 0 ? `${said.aDayHelp(view.most)} ${said.noEnd}` : said.aDayHelp(view.most), min: 1, max: view.most },
  };
  const shown = (rule: Rule): string => (view[rule] === 0 && rule === 'acknowledgementsADay' ? '' : String(view[rule]));
  const changed = rules.filter((rule) => typed?.texts[rule] !== undefined && typed.texts[rule] !== shown(rule));
  const wrong = rules.some((rule) => saidOf(problem, rule) !== undefined);
  const mine = (rule: Rule): number => Number(typed?.texts[rule]);
  const press = () =>
    typed && save({
      began: typed.began,
      change: () => Object.fromEntries(changed.map((rule) => [rule, mine(rule)])),
      crossed: (now) => changed.filter((rule) => now[rule] !== typed.began[rule] && now[rule] !== mine(rule)).map((rule) => ({ name: fields[rule].label, theirs: String(now[rule]), mine: String(mine(rule)) })),
      onDone: () => {
        setTyped(undefined);
        announce(words.settings.saved);
      },
      onTheirs: () => setTyped(undefined),
    });
  return (
    <Card title={said.before}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          press();
        }}
      >
        {rules.map((rule) => (
          <Field key={rule} label={fields[rule].label} hint={fields[rule].hint} {...refused(saidOf(problem, rule))}>
            <Input
              type="number"
              min={fields[rule].min}
              max={fields[rule].max}
              required={shown(rule) !== ''}
              value={typed?.texts[rule] ?? shown(rule)}
              onChange={(_, { value }) => setTyped({ began: typed?.began ?? view, texts: { ...typed?.texts, [rule]: value } })}
            />
          </Field>
        ))}
        {view.changed !== undefined && <p className={styles.quiet}>{view.changed}</p>}
        {crossed && <Crossed {...crossed} />}
        {problem && !wrong && <ProblemBox problem={problem} />}
        {!crossed && (
          <Button type="submit" appearance="primary" disabledFocusable={isPending || changed.length === 0}>
            {isPending ? words.settings.saving : words.settings.save}
          </Button>
        )}
      </form>
    </Card>
  );
}
