import { decideAppointments, type Appointment } from '../../../shared/domain/people/appointments';
import { plainDay as day } from '../../builders/moments';

const directorates = ['Communities', 'Place'];
const [june, july] = [day('Sun 1 June 2025'), day('Tue 1 July 2025')];
const refusal = (...asked: Appointment[]) => {
  const decided = decideAppointments(asked, directorates);
  return decided.ok ? undefined : decided.refusal.code;
};
const chair: Appointment = { post: 'chair', person: 'jo', from: june };
const lead: Appointment = { post: 'lead officer', directorate: 'Place', person: 'sam', from: june };

test('there is one Chair, and one lead officer of each directorate, on any day', () => {
  expect(refusal(chair, { ...chair, person: 'amara', from: july })).toBe('appointments-overlap');
  expect(refusal({ ...chair, until: day('Mon 30 June 2025') }, { ...chair, person: 'amara', from: july })).toBeUndefined();
  expect(refusal({ ...chair, until: july }, { ...chair, person: 'amara', from: july })).toBe('appointments-overlap');
  expect(refusal(chair, lead, { ...lead, directorate: 'Communities' })).toBeUndefined();
});

test('a lead officer is of a directorate that the council has, and the Chair of none', () => {
  expect(refusal({ ...lead, directorate: 'Another' })).toBe('no-such-directorate');
  expect(refusal({ post: 'lead officer', person: 'sam', from: june })).toBe('no-such-directorate');
  expect(refusal({ ...chair, directorate: 'Place' })).toBe('no-such-directorate');
});

test('nobody holds a post that ends before it begins', () => {
  expect(refusal({ ...chair, from: july, until: june })).toBe('appointment-ends-first');
});

test('who held what is kept by post and day', () => {
  const before = { ...chair, person: 'amara', from: day('Thu 1 May 2025'), until: day('Sat 31 May 2025') };
  expect(decideAppointments([lead, chair, before], directorates)).toEqual({ ok: true, value: [before, chair, lead] });
});
