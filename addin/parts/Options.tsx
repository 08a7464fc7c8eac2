import type { ChoosablePersonView } from '../../shared/contract/views';

/** What there is to choose from, by its name: people, service areas. */
export const Options = ({ of }: { of: readonly { id: string; name: string }[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

/** People to choose from: what each is, or else their telephone number, tells two of like names apart; who is away says so. */
export const PeopleOptions = ({ of }: { of: readonly ChoosablePersonView[] }) => <Options of={of.map(({ id, name, is, telephone, away }) => ({ id, name: [name, is ?? telephone, away].filter(Boolean).join(', ') }))} />;
