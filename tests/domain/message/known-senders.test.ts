import { formAt, isOfCouncil, residentIn, type KnownForm } from '../../../shared/domain/message/known-senders';

const byLines: KnownForm = { address: 'forms@marlshire.example', name: 'Report a problem', channel: 'web form', resident: { at: 'lines', name: 'Name:', email: 'Email:' } };
const byReply: KnownForm = { ...byLines, resident: { at: 'reply-to' } };
const pat = { name: 'Pat Lee', address: 'pat.lee@example.net' };
const residentOf = (text: string) => residentIn(byLines, { replyTo: [], text });

test.each<[string, string, object | undefined]>([
  ['on the line of the label', 'Name: Pat Lee\nEmail: pat.lee@example.net\n\nThe hole is back.', pat],
  ['on the next line that says anything', 'Name:\n\nPat Lee\nEmail:\npat.lee@example.net', pat],
  ['whatever the letters of the label', 'NAME: Pat Lee\nE-mail: no\nEMAIL:  pat.lee@example.net', pat],
  ['as an address that mail programs write', 'Name: Pat Lee\nEmail: Pat Lee <mailto:pat.lee@example.net>', pat],
  ['without a name', 'Email: pat.lee@example.net', { name: '', address: 'pat.lee@example.net' }],
  ['said twice alike', 'Email: pat.lee@example.net\nEmail: Pat.Lee@example.net', { name: '', address: 'pat.lee@example.net' }],
  ['nowhere', 'The hole is back.', undefined],
  ['with a label and nothing after it', 'Name: Pat Lee\nEmail:', undefined],
  ['with what is no address', 'Name: Pat Lee\nEmail: none, please ring', undefined],
  ['twice, with two addresses', 'Email: pat.lee@example.net\nEmail: other@example.net', undefined],
  ['as the form itself', 'Name: Pat Lee\nEmail: forms@marlshire.example', undefined],
  ['below a word that begins like the label', 'Emailed: x@example.net', undefined],
])('a resident stands in labelled lines %s', (_where, text, resident) => {
  expect(residentOf(text)).toEqual(resident);
});

test('a label without a colon is not found inside a longer word or question', () => {
  const form: KnownForm = { ...byLines, resident: { at: 'lines', name: 'Name', email: 'Email' } };
  expect(residentIn(form, { replyTo: [], text: 'Name of your street\nMill Lane\nName\nPat Lee\nEmail\npat.lee@example.net' })).toEqual(pat);
});

test.each<[string, { name: string; address: string }[], object | undefined]>([
  ['the one address', [pat], pat],
  ['none', [], undefined],
  ['the form itself', [{ name: 'Forms', address: 'FORMS@marlshire.example' }], undefined],
  ['two addresses', [pat, { name: 'Al', address: 'al@example.net' }], undefined],
])('a resident stands in Reply-To: %s', (_what, replyTo, resident) => {
  expect(residentIn(byReply, { replyTo, text: '' })).toEqual(resident);
});

test('a form is known by its address, whatever the case of its letters, and by nothing else', () => {
  const known = { forms: [byLines], domains: [] };
  expect(formAt('Forms@Marlshire.example', known)).toBe(byLines);
  for (const address of ['forms@marlshire.example.net', 'aforms@marlshire.example', undefined]) expect(formAt(address, known)).toBeUndefined();
});

test('an address is of the council by its domain or one below it', () => {
  const known = { forms: [], domains: ['marlshire.example'] };
  expect(['a@marlshire.example', 'a@Members.Marlshire.example', 'a@notmarlshire.example', 'a@marlshire.example.net'].map((each) => isOfCouncil(each, known))).toEqual([true, true, false, false]);
});
