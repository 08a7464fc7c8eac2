import fc from 'fast-check';
import { placeMessage, type PlacingFacts } from '../../../shared/domain/message/placing';

const own = 'HC-AAAAAAA-A';
const other = 'HC-BBBBBBB-B';
const mail = (overrides: Partial<NonNullable<PlacingFacts['mail']>> = {}) => ({ headers: {}, from: 'pat.lee@example.net', subject: 'Pothole', text: 'Hello', ...overrides });
const facts = (overrides: Partial<PlacingFacts> = {}): PlacingFacts => ({
  mail: mail(), ownAddress: 'complaints@marlshire.example', answers: [], quotes: [], correspondents: { [own]: ['pat.lee@example.net'], [other]: ['someone@example.net'] }, concerning: [],
  ...overrides,
});
const dmarcFails = { 'authentication-results': ['mx.marlshire.example; spf=pass; dmarc=fail action=none header.from=example.net'] };

test.each<[string, PlacingFacts, object]>([
  ['a message that points at nothing is new', facts(), { place: 'new' }],
  ['a message that nothing can read is held', { ...facts(), mail: undefined } as never, { place: 'held', reason: 'unreadable' }],
  ['a message without a sender is held', facts({ mail: { headers: {}, subject: '', text: '' } }), { place: 'held', reason: 'no sender' }],
  ['a correspondent’s answer to our letter joins its case', facts({ answers: [own] }), { place: 'reply', caseId: own }],
  ['a correspondent who quotes the reference joins its case', facts({ quotes: [own] }), { place: 'reply', caseId: own }],
  ['an address counts however it is written', facts({ mail: mail({ from: 'Pat.Lee@Example.NET' }), quotes: [own] }), { place: 'reply', caseId: own }],
  ['two signs of one case are one case', facts({ answers: [own, own], quotes: [own] }), { place: 'reply', caseId: own }],
  ['a stranger who answers our letter is held', facts({ mail: mail({ from: 'stranger@example.org' }), answers: [own] }), { place: 'held', reason: 'stranger quotes a case', quotes: [own] }],
  ['a stranger who quotes a reference is held', facts({ mail: mail({ from: 'stranger@example.org' }), quotes: [own] }), { place: 'held', reason: 'stranger quotes a case', quotes: [own] }],
  ['a reference that no case here has is held', facts({ quotesUnknown: true }), { place: 'held', reason: 'quotes no case of ours', quotes: [] }],
  ['an answer to our letter joins its case, whatever else it quotes', facts({ answers: [own], quotesUnknown: true }), { place: 'reply', caseId: own }],
  ['a correspondent of another case is a stranger to this one', facts({ mail: mail({ from: 'someone@example.net' }), quotes: [own] }), { place: 'held', reason: 'stranger quotes a case' }],
  ['a correspondent whom our mail system doubts is held', facts({ mail: mail({ headers: dmarcFails }), quotes: [own] }), { place: 'held', reason: 'failed authentication', quotes: [own] }],
  ['an answer to a case that can hold no more is held', facts({ answers: [own], full: [own] }), { place: 'held', reason: 'its case is full', quotes: [own] }],
  ['that another case can hold no more says nothing of this one', facts({ answers: [own], full: [other] }), { place: 'reply', caseId: own }],
  ['a stranger is told nothing of it', facts({ mail: mail({ from: 'stranger@example.org' }), quotes: [own], full: [own] }), { place: 'held', reason: 'stranger quotes a case' }],
  ['evidence for two cases is held', facts({ answers: [own], quotes: [other] }), { place: 'held', reason: 'evidence for two cases', quotes: [own, other] }],
  ['an absence message that answers our letter is automatic, not a reply', facts({ mail: mail({ subject: 'Automatic reply: Pothole', headers: { 'auto-submitted': ['auto-replied'] } }), answers: [own] }), { place: 'automatic', sign: 'out of office', certain: true }],
  ['a report about our letter is automatic, not a reply', facts({ mail: mail({ from: 'MAILER-DAEMON@example.net' }), answers: [own] }), { place: 'automatic', sign: 'delivery report', certain: true }],
  ['what may be automatic waits for a person', facts({ mail: mail({ headers: { 'auto-submitted': ['auto-generated'] } }) }), { place: 'automatic', sign: 'auto-submitted', certain: false }],
])('%s', (_policy, given, placement) => {
  expect(placeMessage(given)).toMatchObject(placement);
});

test('only the result that our own mail system put on top counts', () => {
  const below = { 'authentication-results': ['mx.marlshire.example; dmarc=pass', ...dmarcFails['authentication-results']] };
  expect(placeMessage(facts({ mail: mail({ headers: below }), quotes: [own] }))).toMatchObject({ place: 'reply' });
});

test('carries along whom the case is about, so that they never see the message', () => {
  expect(placeMessage(facts({ quotes: [own], concerning: ['jo'] }))).toMatchObject({ place: 'reply', concerning: ['jo'] });
  expect(placeMessage(facts({ mail: mail({ from: 'stranger@example.org' }), quotes: [own], concerning: ['jo'] }))).toMatchObject({ place: 'held', concerning: ['jo'] });
});

test('nothing that a stranger sends joins a case by itself', () => {
  const anyCases = fc.subarray([own, other]);
  fc.assert(fc.property(anyCases, anyCases, fc.string(), fc.string(), (answers, quotes, subject, text) => {
    const placed = placeMessage(facts({ mail: mail({ from: 'stranger@example.org', subject, text }), answers, quotes }));
    expect(placed.place).not.toBe('reply');
    if (answers.length + quotes.length > 0) expect(placed.place).not.toBe('new');
  }));
});
