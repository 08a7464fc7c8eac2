import { mostRows, readRegister, readWrittenDate } from '../../../shared/domain/plan/register';

const areas = [{ id: 'libraries', name: 'Libraries', directorate: 'Communities' }, { id: 'highways', name: 'Highways', directorate: 'Place' }];
const read = (header: string[], ...rows: string[][]) => readRegister([header, ...rows], areas);
const rowsOf = (...given: Parameters<typeof read>) => {
  const register = read(...given);
  if (!register.ok) throw new Error(register.refusal.code);
  return register.value.rows;
};

test.each([
  ['2025-06-03', '2025-06-03'], ['3/6/2025', '2025-06-03'], ['03.06.25', '2025-06-03'], ['3 June 2025', '2025-06-03'], ['3rd June 2025', '2025-06-03'], ['Tuesday 3 June 2025', '2025-06-03'], ['03-Jun-25', '2025-06-03'],
  ['30/2/2025', undefined], ['June 2025', undefined], ['6/13/2025', undefined], ['soon', undefined], ['', undefined],
])('“%s” is the day %s', (text, day) => {
  expect(readWrittenDate(text)).toBe(day);
});

test('a row becomes a plan with its days, its people and its words; what has no place of its own is kept with what is known', () => {
  const register = read(['Consultation title', 'Department', 'Start date', 'End date', 'Audience', 'Outcome'], ['Library hours', 'libraries', '3/6/2025', '26/8/2025', 'Residents, young people and carers', '412 replies']);
  expect(register).toEqual({
    ok: true,
    value: {
      rows: [{
        row: 2, is: 'plan', title: 'Library hours', area: 'libraries',
        draft: { answers: {}, notes: {}, text: { opens: '2025-06-03', closes: '2025-08-26', affected: 'Residents, young people and carers', known: 'From the register.\nOutcome: 412 replies' }, people: { residents: 'yes', 'children and young people': 'yes' } },
      }],
      others: ['Outcome'],
    },
  });
});

test.each<[string, string[], object]>([
  ['has no title', ['', 'Libraries', '', ''], { because: 'no title' }],
  ['names a service that the council does not have', ['Hours', 'Lighthouses', '', ''], { because: 'no such service', said: 'Lighthouses' }],
  ['says a day that is none', ['Hours', 'Libraries', 'Spring', ''], { because: 'not a date', said: 'Spring' }],
  ['closes before it opens', ['Hours', 'Libraries', '3/6/2025', '2/6/2025'], { because: 'closes before it opens' }],
])('a row that %s is left out with the reason, and the others are read', (_what, row, wrong) => {
  expect(rowsOf(['Title', 'Service', 'Opens', 'Closes'], row, ['Fine', 'Highways', '', ''])).toMatchObject([{ row: 2, is: 'wrong', ...wrong }, { row: 3, is: 'plan', title: 'Fine' }]);
});

test('a file without a title or a service, without rows, or with too many is refused whole', () => {
  expect(read(['Title', 'Opens'], ['Hours', ''])).toEqual({ ok: false, refusal: { code: 'register-lacks-columns' } });
  expect(read(['Title', 'Service'])).toEqual({ ok: false, refusal: { code: 'register-empty' } });
  expect(read(['Title', 'Service'], ...Array.from({ length: mostRows + 1 }, () => ['Hours', 'Libraries']))).toEqual({ ok: false, refusal: { code: 'register-too-long' } });
});
