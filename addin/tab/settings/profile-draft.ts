import type { ProfileBody } from '../../../shared/contract/clock';

type Stage = ProfileBody['stages'][number];
type Extension = NonNullable<Stage['extension']>;

/** One stage as typed. */
export interface StageDraft {
  acknowledge: string;
  answerFrom: 'receipt' | 'acknowledgement' | 'months';
  answer: string;
  extension: 'none' | Extension['beyond'];
  longer: string;
}

/** A profile as typed. Its id is made from its name once, and stays. */
export interface ProfileDraft extends Pick<ProfileBody, 'namesOmbudsman'> {
  id?: string;
  name: string;
  source: string;
  readOn: string;
  checked: boolean;
  workingDay: 'council' | 'statutory';
  stages: StageDraft[];
}

const newStage: StageDraft = { acknowledge: '3', answerFrom: 'receipt', answer: '20', extension: 'none', longer: '' };
export const newProfile: ProfileDraft = { name: '', source: '', readOn: '', checked: false, workingDay: 'council', stages: [newStage] };

const stageDraft = ({ acknowledge, answer, extension }: Stage): StageDraft => ({
  acknowledge: String(acknowledge.workingDays),
  ...('months' in answer ? { answerFrom: 'months', answer: String(answer.months) } : { answerFrom: answer.from, answer: String(answer.workingDays) }),
  extension: extension?.beyond ?? 'none',
  longer: extension ? String(extension.workingDays) : '',
});

export const draftOf = ({ id, name, source, readOn, checked = false, workingDay = 'council', namesOmbudsman, stages }: ProfileBody): ProfileDraft => ({
  id, name, source, readOn: readOn ?? '', checked, workingDay, ...(namesOmbudsman && { namesOmbudsman }), stages: stages.map(stageDraft),
});

/** Another with the same times, still without a name: nobody has checked these figures for it. */
export const like = (profile: ProfileBody): ProfileDraft => {
  const { id: _, ...draft } = draftOf(profile);
  return { ...draft, name: '', checked: false, readOn: '' };
};

/** As many stages as asked for; a further one begins like the last. */
export const withStages = (draft: ProfileDraft, count: number): ProfileDraft => ({ ...draft, stages: Array.from({ length: count }, (_, at) => draft.stages[at] ?? draft.stages.at(-1) ?? newStage) });

const whole = (text: string, least: number, most: number): boolean => /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
export const mostOf = ({ answerFrom }: StageDraft): number => (answerFrom === 'months' ? 24 : 260);

/** The fields that are missing or wrong: `name`, `source`, `stages.0.answer`. */
export const gapsIn = ({ name, source, stages }: ProfileDraft): string[] => [
  ...(name.trim() === '' ? ['name'] : []),
  ...(source.trim() === '' ? ['source'] : []),
  ...stages.flatMap((stage, at) => [
    ...(whole(stage.acknowledge, 1, 260) ? [] : [`stages.${at}.acknowledge`]),
    ...(whole(stage.answer, 1, mostOf(stage)) ? [] : [`stages.${at}.answer`]),
    ...(stage.extension === 'none' || whole(stage.longer, 0, 260) ? [] : [`stages.${at}.longer`]),
  ]),
];

/** A name that may stand in an address: small letters, digits and hyphens, and no other profile's. */
function idFor(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 36);
  const base = plain.length < 2 ? 'profile' : plain;
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`;
}

const stageOf = ({ acknowledge, answerFrom, answer, extension, longer }: StageDraft): Stage => ({
  acknowledge: { workingDays: Number(acknowledge), from: 'receipt' },
  answer: answerFrom === 'months' ? { months: Number(answer) } : { workingDays: Number(answer), from: answerFrom },
  ...(extension !== 'none' && { extension: { workingDays: Number(longer), beyond: extension } }),
});

export const profileOf = ({ id, name, source, readOn, checked, workingDay, namesOmbudsman, stages }: ProfileDraft, taken: readonly string[]): ProfileBody => ({
  id: id ?? idFor(name, taken), name: name.trim(), source: source.trim(), ...(readOn && { readOn }), checked, workingDay, ...(namesOmbudsman && { namesOmbudsman }), stages: stages.map(stageOf),
});
