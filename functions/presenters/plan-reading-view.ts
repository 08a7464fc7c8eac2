import type { PlanReadingView } from '../../shared/contract/plan-reading';
import { approachOf, type Plan } from '../../shared/domain/plan/plan';
import { suggestionFrom } from '../../shared/domain/decision/suggestion';
import { closesOn, openFor, opensOn } from '../../shared/domain/plan/dates';
import type { Division } from '../../shared/domain/place/place';
import { tickedIn, type Draft } from '../../shared/domain/plan/draft';
import { fields, type Field } from '../../shared/domain/plan/fields';
import { basesInForce, legalBases } from '../../shared/domain/plan/legal-bases';
import { principles } from '../../shared/domain/plan/principles';
import { readPlan, type Finding, type Place, type PlanReading } from '../../shared/domain/plan/reading';
import { toolkit } from '../../shared/domain/plan/toolkit';
import { localPersons, planSections, type PlanSection } from '../../shared/domain/plan/vocabulary';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import { approachNames } from './guide-words';
import { choiceWords, everywhere, fieldWords, localPersonsWords, placesTitle, sectionTitles } from './plan-words';

type SectionView = PlanReadingView['sections'][number];
type ListView = SectionView['lists'][number];
type FieldView = SectionView['fields'][number];

const pathOf = (place: Place): string => ('field' in place ? `${place.part}.${place.field}` : place.part);

const fieldView = ({ id, is, options }: Field, isMissing: (path: string) => boolean): FieldView => {
  const path = `text.${id}`;
  return { path, is, ...fieldWords[id], ...(options && { options: options.map((value) => ({ value, says: choiceWords(value) })) }), ...(isMissing(path) && { missing: true as const }) };
};

/** The divisions of the council's table, by district; one that the table has no longer stays as long as it is ticked. */
function placesList(draft: Draft, divisions: readonly Division[]): ListView[] {
  const known = new Set(divisions.map(({ name }) => name));
  const gone = tickedIn(draft.places).filter((name) => !known.has(name));
  const options = [...divisions].sort((one, other) => one.district.localeCompare(other.district) || one.name.localeCompare(other.name)).map(({ name, district }) => ({ id: name, says: name, under: district }));
  return options.length + gone.length === 0 ? [] : [{ part: 'places', label: placesTitle, help: 'Choose divisions, or nothing for the whole county.', none: everywhere, options: [...options, ...gone.map((id) => ({ id, says: id }))] }];
}

/** Lists of which some are ticked, in their sections. */
function listsOf(section: PlanSection, asksPeople: boolean, draft: Draft, today: LondonDate, divisions: readonly Division[]): ListView[] {
  if (section === 'affected') return [{ part: 'people', label: 'Local people in its widest sense', options: localPersons.map((id) => ({ id, says: localPersonsWords[id] })) }, ...placesList(draft, divisions)];
  if (section === 'how' && asksPeople) return [{ part: 'techniques', label: 'Techniques from the toolkit', options: toolkit.map(({ id, name, goodFor, cost, takes, misses }) => ({ id, says: name, beside: `${goodFor}. Cost: ${cost}. Time: ${takes}. Misses: ${misses}.` })) }];
  if (section !== 'legal') return [];
  const chosen = legalBases.filter(({ id }) => draft.bases?.[id] === 'yes');
  const offered = [...new Set([...basesInForce(opensOn(draft) ?? today), ...chosen])];
  return [{ part: 'bases', label: 'Legal bases and agreements', help: 'Those in force on the day that it opens. From general knowledge: check them with Legal Services.', options: offered.map(({ id, name }) => ({ id, says: name })) }];
}

/** The principles, where it is called a formal consultation: each is asked for evidence. */
const principleFields = (section: PlanSection, draft: Draft, isMissing: (path: string) => boolean): FieldView[] =>
  section === 'legal' && draft.text?.label === 'formal consultation'
    ? principles.map(({ id, of, asks }) => ({ path: `principles.${id}`, is: 'text' as const, label: `${of}: ${asks}`, help: 'What shows it?', ...(isMissing(`principles.${id}`) && { missing: true as const }) }))
    : [];

function findingView(finding: Finding, approach: string): PlanReadingView['findings'][number] {
  switch (finding.is) {
    case 'promises more':
      return { path: `text.${finding.field}`, says: `“${finding.words}” promises more than was decided`, help: `The plan is to ${approach}. What a council says may become a duty: say it otherwise, or decide otherwise.` };
    case 'label promises more':
      return { path: 'text.label', says: 'It is called more than it is', help: 'A plan that informs is called information.' };
    case 'councillors as representatives':
      return { path: 'text.representatives', says: 'Councillors are not representatives here', help: 'The report means a mix of local people. Name councillors under “Told before it is public”.' };
    case 'closes before it opens':
      return { path: 'text.closes', says: 'It would close before it opens', help: 'Put one of the two days right.' };
    case 'base not in force':
      return { path: 'bases', says: 'A legal base is not in force on that day', help: `${legalBases.find(({ id }) => id === finding.base)?.name ?? finding.base}. Take it out.` };
    case 'not an amount':
      return { path: `text.${finding.field}`, says: 'That is not an amount in pounds', help: 'Write it in figures, like 4,200.' };
    case 'over budget':
      return { path: 'text.cost', says: 'It costs more than its budget', help: 'Ask whoever is responsible for the budget, or choose another technique.' };
  }
}

/** "Would open Mon 1 Sept 2025 and close Mon 24 Nov 2025: 84 days, 12 weeks." */
function datesSaid(draft: Draft): string | undefined {
  const [opens, closes, days] = [opensOn(draft), closesOn(draft), openFor(draft)];
  if (!opens) return undefined;
  if (!closes || days === undefined || days < 0) return `Would open ${shortDate(opens)}.`;
  const weeks = Math.floor(days / 7);
  return `Would open ${shortDate(opens)} and close ${shortDate(closes)}: ${days} days, ${days % 7 === 0 ? '' : 'more than '}${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`;
}

const listNames = { people: 'Which local people', techniques: 'A technique', bases: 'The legal base of the duty to consult', approach: 'Whether to inform, consult or involve' } as const;

function missingView(place: Place, { asked }: PlanReading): PlanReadingView['missing'][number] {
  const path = pathOf(place);
  if (place.part === 'text') return { path, says: fieldWords[place.field].label, section: sectionTitles[asked.find(({ id }) => id === place.field)?.section ?? 'short'] };
  if (place.part === 'principles') return { path, says: principles.find(({ id }) => id === place.field)?.asks ?? place.field, section: sectionTitles.legal };
  return { path, says: listNames[place.part], section: { people: sectionTitles.affected, techniques: sectionTitles.how, bases: sectionTitles.legal, approach: 'Before anything else' }[place.part] };
}

/** What is missing, beside the place where it belongs. */
export const missingSaid = (missing: readonly Place[]): { at: string; says: string }[] =>
  missing.map((place) => ({ at: pathOf(place), says: missingView(place, { asked: [...fields], missing: [], findings: [] }).says }));

/** A plan as it reads: its parts with what each asks, what is still missing, and what in it does not stand. While nobody has decided it is asked what the suggestion would ask. */
export function planReadingView(plan: Plan, draft: Draft, today: LondonDate, divisions: readonly Division[] = []): PlanReadingView {
  const suggested = suggestionFrom(draft.answers).is;
  const decided = approachOf(plan)?.approach;
  const likely = suggested === 'inform' ? 'inform' : 'consult';
  const reading = readPlan(draft, decided, likely, today);
  const paths = new Set(reading.missing.map(pathOf));
  const isMissing = (path: string): boolean => paths.has(path);
  const said = datesSaid(draft);
  return {
    short: (decided ?? likely) === 'inform',
    ...(said !== undefined && { datesSaid: said }),
    sections: planSections
      .map((id) => ({
        id, title: sectionTitles[id],
        fields: [...reading.asked.filter((field) => field.section === id).map((field) => fieldView(field, isMissing)), ...principleFields(id, draft, isMissing)],
        lists: listsOf(id, (decided ?? likely) !== 'inform', draft, today, divisions).map((list) => ({ ...list, ...(isMissing(list.part) && { missing: true as const }) })),
      }))
      .filter(({ fields, lists }) => fields.length + lists.length > 0),
    missing: reading.missing.map((place) => missingView(place, reading)),
    findings: reading.findings.map((finding) => findingView(finding, approachNames[decided ?? likely].toLowerCase())),
  };
}
