import fc from 'fast-check';
import { automaticSign, failedAuthentication, type Headers } from '../../../shared/domain/message/automatic';

const sign = (headers: Headers, subject = 'Pothole', from = 'pat.lee@example.net', text = 'Hello') => automaticSign({ headers, from, subject, text, ownAddress: 'complaints@marlshire.example' });
const certainly = (what: string) => ({ sign: what, certain: true });
const perhaps = (what: string) => ({ sign: what, certain: false });
const report = (type: string): Headers => ({ 'content-type': [`multipart/report; boundary=b; report-type=${type}`] });

test.each<[string, ReturnType<typeof sign>, object | undefined]>([
  ['a delivery report', sign(report('delivery-status')), certainly('delivery report')],
  ['a delivery report with its type in quotes', sign({ 'content-type': ['Multipart/Report; report-type="delivery-status"; boundary="b"'] }), certainly('delivery report')],
  ['a read receipt', sign(report('disposition-notification')), certainly('delivery report')],
  ['a message from a mailer', sign({}, 'Undelivered Mail Returned to Sender', 'MAILER-DAEMON@mx.example.net'), certainly('delivery report')],
  ['a message from a mailer that gives no address', sign({ from: ['MAILER-DAEMON <>'] }, 'Mail delivery failed', ''), certainly('delivery report')],
  ['Exchange’s report', sign({ 'return-path': ['<>'] }, 'Undeliverable: Re: Pothole', 'postmaster@example.onmicrosoft.com'), certainly('delivery report')],
  ['a postmaster’s own letter', sign({}, 'Your mail servers', 'postmaster@example.net'), undefined],
  ['a resident who quotes a report', sign({}, 'Undeliverable: your letter to me'), undefined],
  ['a resident who forwards a report', sign({}, 'Fwd: Undelivered Mail Returned to Sender'), undefined],
  ['our own mail', sign({}, 'Re: Pothole', 'Complaints@Marlshire.example'), certainly('our own mail')],
  ['a message that only claims to be ours', sign({ 'authentication-results': ['mx.marlshire.example; dmarc=fail'] }, 'Re: Pothole', 'complaints@marlshire.example'), perhaps('our own mail')],
  ['Outlook’s absence message', sign({ 'x-auto-response-suppress': ['All'] }, 'Automatic reply: Re: Pothole'), certainly('out of office')],
  ['old Exchange’s absence message', sign({}, 'Out of Office AutoReply: Pothole'), certainly('out of office')],
  ['a subject that a resident may have typed', sign({}, 'Automatic reply: and nothing since'), perhaps('out of office')],
  ['a resident who complains of an absence message', sign({}, 'Automatic reply - is that all I get?'), undefined],
  ['a Welsh absence message', sign({ 'auto-submitted': ['auto-replied'] }, 'Ateb: Pothole', 'pat.lee@example.net', 'Rwyf allan o\'r swyddfa.'), certainly('out of office')],
  ['an answering machine that names itself', sign({ 'x-mail-autoreply': ['1'] }), perhaps('auto-submitted')],
  ['an absence message with a null return path', sign({ 'return-path': ['<>'] }, 'Out of Office: Re: Pothole'), certainly('out of office')],
  ['an absence message known by its words', sign({ 'auto-submitted': ['auto-replied'] }, 'Re: Pothole', 'pat.lee@example.net', 'I am on annual leave until Monday.'), certainly('out of office')],
  ['an absence message of Notes', sign({ 'auto-submitted': ['auto-generated'] }, 'Pat Lee is out of the office'), certainly('out of office')],
  ['a resident about an office', sign({}, 'Out of office hours nobody answers'), undefined],
  ['a resident about an absence', sign({}, 'On leave: my social worker, again'), undefined],
  ['a form that sends a resident’s words', sign({ 'auto-submitted': ['auto-generated'] }, 'Web form', 'forms@example.net', 'She is always out of the office.'), perhaps('auto-submitted')],
  ['an answering machine', sign({ 'auto-submitted': ['auto-replied; owner-email="x@example.net"'] }), perhaps('auto-submitted')],
  ['an old answering machine', sign({ 'x-autoreply': ['yes'] }), perhaps('auto-submitted')],
  ['a null return path and nothing else', sign({ 'return-path': ['<>'] }), perhaps('null return path')],
  ['a null return path below the one that our own mail system put on top', sign({ 'return-path': ['<pat.lee@example.net>', '<>'] }), undefined],
  ['“Auto-Submitted: no”', sign({ 'auto-submitted': ['no'] }), undefined],
  ['a message that suppresses answers', sign({ 'x-auto-response-suppress': ['All'] }), undefined],
  ['bulk mail', sign({ precedence: ['bulk'] }), undefined],
  ['a mailing list', sign({ 'list-id': ['<news.example.net>'], 'list-unsubscribe': ['<mailto:x@example.net>'] }), undefined],
  ['a plain message', sign({ 'return-path': ['<pat.lee@example.net>'] }), undefined],
])('%s', (_what, found, expected) => {
  expect(found).toEqual(expected);
});

test('no words of a resident alone make a message certain to be automatic', () => {
  const words = fc.constantFrom('out of office', 'on leave', 'undeliverable', 'failure notice', 'automatic', 'returned mail', 'away until', 'Re:', 'the', 'my', 'complaint');
  fc.assert(fc.property(fc.array(words), (text) => sign({}, 'Complaint', 'pat.lee@example.net', text.join(' ')) === undefined));
});

test.each([
  [['mx; dmarc=fail'], true],
  [['mx; DMARC=Fail (p=none)'], true],
  [['mx; dmarc=pass'], false],
  [['mx; dmarc=pass', 'forged; dmarc=fail'], false],
  [[], false],
])('reads authentication results %j as %s', (results, failed) => {
  expect(failedAuthentication({ 'authentication-results': results })).toBe(failed);
});
