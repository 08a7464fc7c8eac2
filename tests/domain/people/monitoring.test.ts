import { decideMonitoring, isMonitoringOfficer, type Monitoring } from '../../../shared/domain/people/monitoring';
import { plainDay as day } from '../../builders/moments';

const june = { from: day('Mon 2 June 2025'), until: day('Fri 6 June 2025') };
const named: Monitoring = { officer: 'gwen', deputy: { person: 'lee', ...june } };
const refusal = (asked: Monitoring, by: string, before: Monitoring = {}) => {
  const decided = decideMonitoring(asked, by, before);
  return decided.ok ? undefined : decided.refusal.code;
};

test('the monitoring officer is it on any day; who acts for them from the first to the last day, both included', () => {
  const days = ['Sun 1 June 2025', 'Mon 2 June 2025', 'Fri 6 June 2025', 'Sat 7 June 2025'].map(day);
  expect(days.map((today) => isMonitoringOfficer(named, 'gwen', today))).toEqual([true, true, true, true]);
  expect(days.map((today) => isMonitoringOfficer(named, 'lee', today))).toEqual([false, true, true, false]);
  expect(days.map((today) => isMonitoringOfficer(named, 'sam', today))).toEqual([false, false, false, false]);
  expect(isMonitoringOfficer({}, 'gwen', june.from)).toBe(false);
});

test('nobody names themselves, nor lets themselves act for longer', () => {
  expect(refusal(named, 'gwen')).toBe('names-yourself');
  expect(refusal(named, 'lee')).toBe('names-yourself');
  expect(refusal({ ...named, deputy: { person: 'lee', from: june.from, until: day('Mon 9 June 2025') } }, 'lee', named)).toBe('names-yourself');
  expect(refusal(named, 'helen')).toBeUndefined();
});

test('whoever is named already may change the rest, and give it up', () => {
  expect(refusal({ officer: 'gwen', deputy: { person: 'sam', ...june } }, 'gwen', named)).toBeUndefined();
  expect(refusal({ ...named, officer: 'sam' }, 'lee', named)).toBeUndefined();
  expect(refusal({}, 'gwen', named)).toBeUndefined();
});

test('a deputy is somebody else, for days that do not end before they begin', () => {
  expect(refusal({ officer: 'gwen', deputy: { person: 'gwen', ...june } }, 'helen')).toBe('deputy-is-officer');
  expect(refusal({ officer: 'gwen', deputy: { person: 'lee', from: june.until, until: june.from } }, 'helen')).toBe('deputy-ends-first');
  expect(refusal({ officer: 'gwen', deputy: { person: 'lee', from: june.from, until: june.from } }, 'helen')).toBeUndefined();
});
