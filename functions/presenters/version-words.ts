import type { Difference } from '../../shared/domain/approval/difference';
import type { Version } from '../../shared/domain/approval/version';
import type { Approach, QuestionId } from '../../shared/domain/decision/vocabulary';
import { fields } from '../../shared/domain/plan/fields';
import { legalBases } from '../../shared/domain/plan/legal-bases';
import { principles } from '../../shared/domain/plan/principles';
import { toolkit } from '../../shared/domain/plan/toolkit';
import { planSections, type LocalPersons, type PlanField } from '../../shared/domain/plan/vocabulary';
import { readDate, shortDate } from '../../shared/kernel/london';
import { approachNames, partWords, questionNames } from './guide-words';
import { choiceWords, everywhere, fieldWords, localPersonsWords, placesTitle, sectionTitles } from './plan-words';
import type { Roster } from './roster';

const plain: Record<string, string> = { plan: 'Reference', title: 'What is to change', area: 'Service area', highLevel: 'High-level activity of the policy framework', approach: 'Inform, consult or involve', because: 'Why', decidedBy: 'Decided by', decidedAs: 'As' };

/** What a thing of a version is called. */
function nameOf(path: string): string {
  const [part = '', id = ''] = path.split(/\.(.*)/s);
  if (part === 'text') return fieldWords[id as PlanField]?.label ?? id;
  if (part === 'people') return localPersonsWords[id as LocalPersons] ?? id;
  if (part === 'places') return `${placesTitle}: ${id}`;
  if (part === 'techniques') return toolkit.find((each) => each.id === id)?.name ?? id;
  if (part === 'bases') return legalBases.find((each) => each.id === id)?.name ?? id;
  if (part === 'principles') return principles.find((each) => each.id === id)?.asks ?? id;
  if (part === 'answers') return partWords[id as keyof typeof partWords]?.asks ?? id;
  if (part === 'notes') return id === 'why' ? 'Why, where rules point different ways' : `${questionNames[id as QuestionId] ?? id}: in our own words`;
  return plain[path] ?? path;
}

/** An amount as somebody wrote it, with its sign. */
const poundsOf = (said: string): string => (said.trim().startsWith('£') ? said.trim() : `£${said.trim()}`);

/** What a thing of a version says, in words. */
function valueOf(path: string, said: string, roster: Roster): string {
  const [part = '', id = ''] = path.split(/\.(.*)/s);
  if (part === 'people' || part === 'places' || part === 'techniques' || part === 'bases') return 'Yes';
  if (part === 'answers') return partWords[id as keyof typeof partWords]?.says[said] ?? said;
  if (path === 'approach') return approachNames[said as Approach];
  if (path === 'decidedBy') return roster.person(said).name;
  if (path === 'area') return roster.area(said).name;
  if (path === 'highLevel') return said === 'yes' ? 'Yes' : 'No';
  const kind = part === 'text' ? fields.find((field) => field.id === id)?.is : undefined;
  const date = kind === 'date' ? readDate(said) : undefined;
  if (date) return shortDate(date);
  if (kind === 'pounds') return poundsOf(said);
  return kind === 'choice' ? choiceWords(said) : said;
}

/** A difference in words, for whoever has to see what changed. */
export const differenceView = ({ path, before, after, material }: Difference, roster: Roster) => ({
  says: nameOf(path), material, ...(before !== undefined && { before: valueOf(path, before, roster) }), ...(after !== undefined && { after: valueOf(path, after, roster) }),
});

interface Row {
  says: string;
  is: string;
}

const saidOf = (version: Version, path: string, roster: Roster): string | undefined => {
  const said = version[path];
  return said === undefined ? undefined : valueOf(path, said, roster);
};

/** The divisions that a version names, or that it is for the whole county. */
const placesSaid = (version: Version): string => Object.keys(version).filter((path) => path.startsWith('places.')).map((path) => path.slice('places.'.length)).join(', ') || everywhere;

/** A plan in one screen of plain words: what an approver reads first. */
export function summaryOf(version: Version, roster: Roster): Row[] {
  const is = (field: PlanField): string | undefined => saidOf(version, `text.${field}`, roster);
  const [opens, closes, cost, budget, whyLimited] = [is('opens'), is('closes'), is('cost'), is('budget'), is('whyLimited')];
  const rows: [string, string | undefined][] = [
    ['We would', [`${saidOf(version, 'approach', roster) ?? ''}.`, is('inShort')].filter(Boolean).join(' ')],
    ['Affects', is('affected')],
    [placesTitle, placesSaid(version)],
    ['Can change', is('canChange') ?? (whyLimited && `Little or nothing. ${whyLimited}`)],
    ['Is decided', is('decidedAlready')],
    ['Runs', opens && (closes ? `${opens} to ${closes}` : `From ${opens}`)],
    ['Costs', cost && (budget ? `${cost}, of a budget of ${budget}` : cost)],
    ['Decided by', is('whoDecides')],
  ];
  return rows.flatMap(([says, said]) => (said ? [{ says, is: said }] : []));
}

/** The whole of a version, part by part as a plan is read. */
export function partsOf(version: Version, roster: Roster): { title: string; rows: Row[] }[] {
  const row = (path: string): Row => ({ says: nameOf(path), is: saidOf(version, path, roster) ?? '' });
  const paths = Object.keys(version);
  const ticked = (part: string, title: string): Row[] => {
    const names = paths.filter((path) => path.startsWith(`${part}.`)).map(nameOf);
    return names.length > 0 ? [{ says: title, is: names.join(', ') }] : [];
  };
  const lists: Partial<Record<(typeof planSections)[number], Row[]>> = { affected: [...ticked('people', 'Local people'), { says: placesTitle, is: placesSaid(version) }], how: ticked('techniques', 'Techniques'), legal: [...ticked('bases', 'Legal bases and agreements'), ...paths.filter((path) => path.startsWith('principles.')).map(row)] };
  const parts = planSections.map((id) => ({ title: sectionTitles[id], rows: [...fields.filter((field) => field.section === id && version[`text.${field.id}`] !== undefined).map((field) => row(`text.${field.id}`)), ...(lists[id] ?? [])] }));
  const first = { title: 'The plan and its decision', rows: Object.keys(plain).filter((path) => version[path] !== undefined).map(row) };
  const guide = { title: 'What it was decided on', rows: paths.filter((path) => /^(?:answers|notes)\./.test(path)).map(row) };
  return [first, ...parts, guide].filter(({ rows }) => rows.length > 0);
}
