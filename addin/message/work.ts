import type { CannotReason, Kind, RestrictionGround, WriterRole } from '../../shared/domain/case/vocabulary';
import type { CaptureBody } from '../../shared/contract/bodies';
import type { PlaceBody } from '../../shared/contract/places';
import type { MessageView } from '../../shared/contract/messages';
import type { MeView } from '../../shared/contract/views';
import type { Input } from '../api/paths';
import { byHandFrom, wayOf, type ByHand } from '../parts/by-hand';
import { ticked, type Goes } from '../parts/SendingAsks';
import { asksAnything, wishesBody, wishesTyped, type WishesTyped } from '../parts/wishes';
import { words } from '../words';

export interface Matter {
  /** Stays with it while others come and go. */
  no: number;
  /** Absent until somebody says, where the words of the message do not tell. */
  kind?: Kind;
  area: string;
  inShort: string;
  wanted: string;
  /** Colleagues whom it is about; absent until somebody says that there are any. */
  concerning?: string[];
  /** Why its case is closed to others. */
  restricted?: RestrictionGround | undefined;
  /** Where it is; absent where nobody has said. */
  place?: PlaceBody | undefined;
}

/** What an officer is about to say of a message: the proposal, and whatever they changed in it. */
export interface Work {
  matters: Matter[];
  contact: string;
  to: string;
  /** Somebody else whom the writer writes for; absent, themselves. */
  onBehalf?: { as: WriterRole | ''; of: string };
  /** People copied in who were ticked, and what was confirmed. */
  goes?: Goes;
  /** Present once the officer has written in the letter. */
  letterText?: string;
  /** How they are written to; absent until somebody says something of it. */
  wishes?: WishesTyped;
  /** By hand, and where to; absent, by e-mail. */
  byHand?: ByHand;
  /** In place of a letter: why nobody can be told. */
  cannot?: { why: CannotReason | ''; because: string };
  /** Of a message that somebody of the council passed on. */
  passedOn?: PassedOnWork;
  /** What of it is for another procedure. */
  handover?: HandoverWork | undefined;
}

/** A part that is offered to others in the same decision. */
export interface HandoverWork {
  procedure: string;
  because: string;
}

/** Who wrote a message that was passed on, and when the council had it: as it says itself, until an officer says that it is right. */
export interface PassedOnWork {
  name: string;
  address: string;
  had: string;
  isRight: boolean;
}

/** What speaks for closing a case is the default; whom it names is only asked about. */
function closedAtFirst(proposal: MessageView['proposal']): Pick<Matter, 'concerning' | 'restricted'> {
  const ground = proposal?.restriction?.grounds[0]?.ground;
  return { ...(proposal?.concerning && { concerning: proposal.concerning }), ...(ground && { restricted: ground }) };
}

/** How somebody is told who gave no e-mail address: by what they did give, or not at all. */
function toldBy({ proposal, logged }: MessageView): Pick<Work, 'byHand' | 'cannot'> {
  if (!logged || proposal?.recipients.length !== 0) return {};
  if (logged.telephone !== undefined) return { byHand: { by: 'telephone', to: logged.telephone } };
  if (logged.postal !== undefined) return { byHand: { by: 'post', to: logged.postal } };
  return { cannot: { why: '', because: '' } };
}

/** The work as the server proposes it. */
export function proposedWork(message: MessageView, me: MeView): Work {
  const { proposal, via } = message;
  const first = { no: 1, ...(proposal?.kind && { kind: proposal.kind }), area: proposal?.area ?? '', inShort: proposal?.inShort ?? '', wanted: proposal?.wanted ?? '', ...closedAtFirst(proposal) };
  return {
    matters: [first],
    contact: proposal?.contact ?? me.officers.find((officer) => officer.id === me.person.id)?.id ?? '',
    to: proposal?.recipients.find((recipient) => recipient.suggested)?.address ?? '',
    ...(via?.is === 'passed on' && { passedOn: { ...via.writer, had: via.had, isRight: false } }),
    ...toldBy(message),
  };
}

/** Whether words of the message speak for what is proposed of it: what it is, and whose service. */
export const isSure = ({ proposal }: Pick<MessageView, 'proposal'>): boolean => proposal !== undefined && proposal.kindWords.length > 0 && proposal.areaWords.length > 0;

/** Whether the work is what was proposed, as it was. */
export const isUntouched = (message: MessageView, me: MeView, work: Work): boolean => JSON.stringify(work) === JSON.stringify(proposedWork(message, me));

export const anotherMatter = (work: Work): Work => ({
  ...work,
  matters: [...work.matters, { no: Math.max(...work.matters.map((matter) => matter.no)) + 1, area: '', inShort: '', wanted: '' }],
});

export const changedMatter = (work: Work, no: number, change: Partial<Matter>): Work => ({
  ...work,
  matters: work.matters.map((matter) => (matter.no === no ? { ...matter, ...change } : matter)),
});

/** The letter in the officer's words, or in Heard's own again. */
export function withLetter({ letterText: _before, ...work }: Work, letterText: string | undefined): Work {
  return { ...work, ...(letterText !== undefined && { letterText }) };
}

/** For themselves, or for somebody else. */
export function writtenFor({ onBehalf: _before, ...work }: Work, onBehalf: Work['onBehalf']): Work {
  return { ...work, ...(onBehalf && { onBehalf }) };
}

/** How they are written to, and by which way this letter goes. */
export type Reached = Pick<Work, 'wishes' | 'byHand' | 'cannot'>;

/** Something new about how they are written to, or about the way; taken away, it is as if nobody had said it. */
export function reachedBy({ wishes: _wishes, byHand: _byHand, cannot: _cannot, ...work }: Work, { wishes, byHand, cannot }: Reached): Work {
  return { ...work, ...(wishes && { wishes }), ...(byHand && { byHand }), ...(cannot && { cannot }) };
}

/** What goes to the server. */
export function bodyOf(work: Work): Input<'capture'> {
  // Nothing goes while a kind is missing (gapsIn): the server would refuse it by the same words.
  const matters = work.matters.map(({ kind = 'complaint', area, inShort, wanted, concerning, restricted, place }) => ({ kind, area, inShort, wanted, concerning: concerning ?? [], ...(restricted && { restricted }), ...(place && { place }) }));
  const { as, of } = work.onBehalf ?? {};
  const { passedOn, cannot } = work;
  const confirmed = passedOn && { writer: { name: passedOn.name.trim(), address: passedOn.address.trim() }, had: passedOn.had };
  const to = confirmed?.writer.address ?? (work.wishes?.email.trim() || work.to);
  return {
    matters, contact: work.contact, ...(to && { to }), ...(confirmed && { confirmed }), ...(cannot?.why && { cannot: { why: cannot.why, because: cannot.because } }),
    ...(work.handover && { handover: work.handover }),
    ...(work.letterText !== undefined && { letterText: work.letterText }), ...(as && of && { onBehalf: { as, of } }), ...(work.goes && ticked(work.goes)),
    ...(work.wishes && asksAnything(work.wishes) && { wishes: wishesBody(work.wishes) }), ...(work.byHand && { way: wayOf(work.byHand) }),
  };
}

/** The work as it was when it went: what the server kept of it, for the form again. */
export function workFrom({ matters, contact, to = '', onBehalf, cc, confirms, letterText, confirmed, wishes, way, handover }: CaptureBody): Work {
  const byHand = byHandFrom(way);
  const passedOn = confirmed && { ...confirmed.writer, had: confirmed.had, isRight: true };
  return {
    // That it is about nobody here was not said on the form: the list of colleagues stays folded away.
    matters: matters.map(({ concerning, ...matter }, at) => ({ ...matter, ...(concerning.length > 0 && { concerning }), no: at + 1 })),
    contact, to: passedOn ? '' : to,
    ...(onBehalf && { onBehalf }), ...(handover && { handover }), ...(letterText !== undefined && { letterText }), ...((cc ?? confirms) && { goes: { ...(cc && { cc }), ...(confirms && { confirms }) } }), ...(passedOn && { passedOn }),
    ...(wishes && { wishes: { ...wishesTyped(wishes), because: wishes.because } }), ...(byHand && { byHand }),
  };
}

/** Everybody here whom any of the matters is about. */
export const concernedIn = (work: Work): Set<string> => new Set(work.matters.flatMap((matter) => matter.concerning ?? []));

export interface Gap {
  /** The field, named as the body names it. */
  at: string;
  says: string;
}

function gapsInPassedOn({ address, had, isRight }: PassedOnWork): Gap[] {
  const says = words.passedOn.required;
  return [
    ...(address.trim() === '' ? [{ at: 'confirmed.writer.address', says: says.address }] : []),
    ...(had === '' ? [{ at: 'confirmed.had', says: says.had }] : []),
    ...(isRight ? [] : [{ at: 'confirmed', says: says.isRight }]),
  ];
}

/** What still has to be chosen before there can be a letter at all. Everything else is the server's to judge. */
export function gapsIn(work: Work): Gap[] {
  const says = words.capture.required;
  const gaps: Gap[] = work.matters.flatMap((matter, at) => [
    ...(matter.kind === undefined ? [{ at: `matters.${at}.kind`, says: says.kind }] : []),
    ...(matter.area === '' ? [{ at: `matters.${at}.area`, says: says.area }] : []),
    ...(matter.inShort.trim() === '' ? [{ at: `matters.${at}.inShort`, says: says.inShort }] : []),
  ]);
  if (work.contact === '' || concernedIn(work).has(work.contact)) gaps.push({ at: 'contact', says: says.contact });
  if (work.passedOn) gaps.push(...gapsInPassedOn(work.passedOn));
  else if (work.to === '' && !work.byHand && !work.cannot) gaps.push({ at: 'to', says: says.to });
  if (work.cannot?.why === '') gaps.push({ at: 'cannot.why', says: says.cannot });
  if (work.cannot?.because.trim() === '') gaps.push({ at: 'cannot.because', says: says.cannotBecause });
  if (work.handover?.procedure === '') gaps.push({ at: 'handover.procedure', says: words.handover.required.procedure });
  if (work.handover?.because.trim() === '') gaps.push({ at: 'handover.because', says: words.handover.required.because });
  if (work.wishes && asksAnything(work.wishes) && work.wishes.because.trim() === '') gaps.push({ at: 'wishes.because', says: says.because });
  if (work.byHand?.to.trim() === '') gaps.push({ at: 'way', says: work.byHand.by === 'post' ? says.postal : says.number });
  if (work.onBehalf?.as === '') gaps.push({ at: 'onBehalf.as', says: says.as });
  if (work.onBehalf && work.onBehalf.of.trim() === '') gaps.push({ at: 'onBehalf.of', says: says.of });
  return gaps;
}

/** Whether the letter is still Heard's, on a message that may mean harm and of which nobody was told: it does not go like that. */
export const mustMakeOwn = ({ danger }: MessageView, { letterText }: Work): boolean => danger?.mustBeTold === true && letterText === undefined;
