import { isTypingFix } from '../../../shared/domain/approval/typing-fix';

test.each<[string, string, string]>([
  ['blanks and line breaks', 'Open later  on Saturdays.\n', 'Open later on\nSaturdays.'],
  ['capitals', 'the Head of libraries', 'The head of Libraries'],
  ['punctuation around words', 'Readers, carers and staff', 'Readers; carers, and staff.'],
  ['a hyphen between words', 'schools - and libraries', 'schools and libraries'],
  ['two neighbouring letters swapped', 'teh timetable', 'the timetable'],
  ['a letter left out of a longer word', 'the consulation', 'the consultation'],
  ['a letter too many', 'the consulttation', 'the consultation'],
  ['another letter within a longer word', 'the consuktation', 'the consultation'],
])('%s are put right: nobody is asked again', (_, before, after) => {
  expect([isTypingFix(before, after), isTypingFix(after, before)]).toEqual([true, true]);
});

test.each<[string, string, string]>([
  ['a word left out', 'We will not close it', 'We will close it'],
  ['a word more', 'Three libraries close', 'Three small libraries close'],
  ['words in another order', 'dogs bite men', 'men bite dogs'],
  ['a figure', 'About 2,900 readers', 'About 2,100 readers'],
  ['where a figure is parted', 'costs 1.50 each', 'costs 150 each'],
  ['an amount', 'costs £42', 'costs 42'],
  ['a percentage', 'about 5% of readers', 'about 5 of readers'],
  ['a point before a figure', 'within .5 miles of a stop', 'within 5 miles of a stop'],
  ['a minus', 'a change of -5% in fares', 'a change of 5% in fares'],
  ['a minus that stands alone', 'a change of – 5% in fares', 'a change of 5% in fares'],
  ['from one figure to another', 'closed 5 - 7 May', 'closed 5, 7 May'],
  ['a short word', 'we may now close', 'we may not close'],
  ['one or many', 'the library closes', 'the librarys closes'],
  ['the beginning of a word', 'we are unable to', 'we are enable to'],
  ['its end', 'we would increase', 'we would increased'],
  ['words that look alike', 'for carers of adults', 'for careers of adults'],
  ['county and country', 'across the county', 'across the country'],
  ['a question made a statement', 'Shall it close?', 'Shall it close'],
  ['more than five slips', 'libary libary libary libary libary libary', 'library library library library library library'],
  ['a negation within a word', 'we can do it', "we can't do it"],
])('%s is a change: it is asked again', (_, before, after) => {
  expect([isTypingFix(before, after), isTypingFix(after, before)]).toEqual([false, false]);
});
