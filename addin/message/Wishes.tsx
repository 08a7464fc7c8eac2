import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { formats, type Format } from '../../shared/domain/case/vocabulary';
import type { MessageView } from '../../shared/contract/messages';
import { LinkButton } from '../parts/LinkButton';
import { Unfold } from '../parts/Unfold';
import { asksAnything, holds, wishesTyped, withOffer, type WishesTyped } from '../parts/wishes';
import { words } from '../words';
import { ByHandChoice } from './ByHandChoice';
import { FieldRow, tied } from './FieldRow';
import type { Reached, Work } from './work';

const useStyles = makeStyles({
  offer: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', padding: '4px 8px', borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3, outline: `1px solid ${tokens.colorTransparentStroke}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  ticks: { display: 'flex', flexWrap: 'wrap', margin: 0, marginLeft: '-8px', padding: 0, border: 'none', minWidth: 0 },
});

interface WishesProps {
  message: MessageView;
  work: Work;
  says: (at: string) => string | undefined;
  onChange: (change: Reached) => void;
}

const nothing: WishesTyped = wishesTyped({ formats: [] });

/** How the writer is written to, folded until somebody asks: what they say and what other cases know of it is offered, and applied by nobody but the officer. */
export function Wishes({ message, work, says, onChange }: WishesProps) {
  const styles = useStyles();
  const { wishes, byHand, cannot } = work;
  const said = words.acts['record wishes'];
  const typed = wishes ?? nothing;
  const change = (changed: WishesTyped) => onChange({ ...(byHand && { byHand }), ...(cannot && { cannot }), wishes: changed.because === '' && asksAnything(changed) && !wishes ? { ...changed, because: words.wishes.fromMessage } : changed });
  const tick = (name: 'telephoneOnly' | 'noVoicemail' | 'noLetterHome') => <Checkbox key={name} label={said[name]} checked={typed[name]} onChange={(_, { checked }) => change({ ...typed, [name]: checked === true })} />;
  const format = (each: Format) => (
    <Checkbox key={each} label={said.formats[each]} checked={typed.formats.includes(each)} onChange={(_, { checked }) => change({ ...typed, formats: checked === true ? [...typed.formats, each] : typed.formats.filter((one) => one !== each) })} />
  );
  const offers = (message.proposal?.wishes ?? []).filter((offer) => !holds(wishes, offer));
  return (
    <>
      {offers.map((offer) => (
        <div key={`${offer.because} ${offer.said.join(' ')}`} className={styles.offer}>
          {offer.because}
          <LinkButton onClick={() => change(withOffer(typed, offer))}>{words.wishes.record(offer.said)}</LinkButton>
        </div>
      ))}
      <Unfold title={words.wishes.title} open={(wishes ?? byHand ?? cannot) !== undefined}>
        <fieldset aria-label={said.format} className={styles.ticks}>{formats.map(format)}</fieldset>
        <fieldset aria-label={said.how} className={styles.ticks}>{[tick('telephoneOnly'), tick('noVoicemail'), tick('noLetterHome')]}</fieldset>
        <FieldRow label={said.language} at="wishes.language" error={says('wishes.language')}>
          <Input {...tied('wishes.language', says('wishes.language'))} value={typed.language} maxLength={60} onChange={(_, { value }) => change({ ...typed, language: value })} />
        </FieldRow>
        <FieldRow label={said.email} at="wishes.safe.email" error={says('wishes.safe.email')}>
          <Input {...tied('wishes.safe.email', says('wishes.safe.email'))} type="email" value={typed.email} maxLength={254} onChange={(_, { value }) => change({ ...typed, email: value })} />
        </FieldRow>
        {asksAnything(typed) && (
          <FieldRow label={words.wishes.because} at="wishes.because" error={says('wishes.because')}>
            <Input {...tied('wishes.because', says('wishes.because'))} value={typed.because} maxLength={300} onChange={(_, { value }) => change({ ...typed, because: value })} />
          </FieldRow>
        )}
        <ByHandChoice work={work} message={message} says={says} onChange={(way) => onChange({ ...(wishes && { wishes }), ...way })} />
      </Unfold>
    </>
  );
}
