import { areRecipientsOf, copiedIn, doubtOf, offeredBy, recipientsFor, tickedAmong, type AddressDoubt } from '../../../shared/domain/letter/recipients';

const pat = { name: 'Pat Lee', address: 'pat.lee@example.net' };
const work = { name: 'Pat Lee', address: 'p.lee@firm.example' };
const ann = { name: 'Ann Lee', address: 'ann@example.net' };
const cllr = { name: 'Cllr Ash', address: 'ash@members.example' };
const us = { name: 'Complaints', address: 'complaints@marlshire.example' };
const written = { from: pat, replyTo: [], to: [us, ann], cc: [cllr, { ...pat, address: 'PAT.LEE@example.net' }], mailbox: us.address };

const looks: [address: string, doubt: AddressDoubt | undefined][] = [
  ['pat.lee@example.net', undefined],
  ['noreply@example.net', 'noreply'],
  ['no-reply@example.net', 'noreply'],
  ['No.Reply+123@example.net', 'noreply'],
  ['do_not_reply@example.net', 'noreply'],
  ['donotreply-forms@example.net', 'noreply'],
  ['MAILER-DAEMON@mx.example.net', 'noreply'],
  ['nora.reply@example.net', undefined],
  ['parents@school.example', 'group'],
  ['mill-lane-all@example.net', 'group'],
  ['residents@lists.example.net', 'group'],
  ['milllane@googlegroups.com', 'group'],
  ['callum@example.net', undefined],
  ['ann.bell@marlshire.example', 'council'],
  ['ann.bell@schools.marlshire.example', 'council'],
  ['ann.bell@notmarlshire.example', undefined],
  ['noreply@marlshire.example', 'noreply'],
];

test.each(looks)('%s: %s', (address, doubt) => {
  expect(doubtOf(address, ['marlshire.example'])).toBe(doubt);
});

test('the writer is offered first, and where the message asks replies to go beside them: each once', () => {
  expect(offeredBy({ from: pat, replyTo: [work, { ...pat, name: 'P' }] })).toEqual([pat, work]);
  expect(offeredBy({ replyTo: [work] })).toEqual([work]);
});

test('who else had the message is kept apart: not the writer, not where they want replies, not us', () => {
  expect(copiedIn([{ ...written, replyTo: [ann] }], pat)).toEqual([cllr]);
  expect(copiedIn([written, { ...written, from: ann, cc: [work] }], pat)).toEqual([cllr, work]);
});

test('nobody copied in is written to unless somebody ticked them', () => {
  expect(recipientsFor(written, { to: pat.address, cc: [] })).toEqual({ ok: true, value: { to: pat, cc: [] } });
  expect(recipientsFor(written, { to: 'Pat.Lee@Example.net', cc: ['ASH@members.example'] })).toEqual({ ok: true, value: { to: pat, cc: [cllr] } });
});

test('where replies are asked to go is taken only when it is chosen', () => {
  const asks = { ...written, replyTo: [work] };
  expect(recipientsFor(asks, { to: work.address, cc: [] })).toMatchObject({ ok: true, value: { to: work } });
  expect(recipientsFor(asks, { to: pat.address, cc: [] })).toMatchObject({ ok: true, value: { to: pat } });
});

test('an address that the message does not have is refused, as To and as Cc', () => {
  expect(recipientsFor(written, { to: 'eve@example.net', cc: [] })).toMatchObject({ refusal: { code: 'address-not-offered' } });
  expect(recipientsFor(written, { to: ann.address, cc: [] })).toMatchObject({ refusal: { code: 'address-not-offered' } });
  expect(recipientsFor(written, { to: pat.address, cc: ['eve@example.net'] })).toMatchObject({ refusal: { code: 'not-copied-in', address: 'eve@example.net' } });
});

test('whoever is written to is not copied in as well', () => {
  expect(tickedAmong([pat, cllr], [pat.address, cllr.address], pat)).toEqual({ ok: true, value: [cllr] });
});

const letter = { to: pat, cc: [cllr, ann] };
const draft = { to: ['pat.lee@example.net'], cc: ['ann@example.net', 'ash@members.example'], bcc: [] };

test.each([
  ['as it was written, in any order', draft, true],
  ['somebody else in To', { ...draft, to: ['eve@example.net'] }, false],
  ['another beside To', { ...draft, to: [...draft.to, 'eve@example.net'] }, false],
  ['nobody in To', { ...draft, to: [] }, false],
  ['one more in Cc', { ...draft, cc: [...draft.cc, 'eve@example.net'] }, false],
  ['one of Cc taken out', { ...draft, cc: ['ann@example.net'] }, false],
  ['somebody in Bcc', { ...draft, bcc: ['eve@example.net'] }, false],
])('a draft read back with %s', (_what, read, ours) => {
  expect(areRecipientsOf(letter, read)).toBe(ours);
});
