import { digestMail } from '../../functions/adapters/html/digest/digest-mail';
import { letterStore } from '../../functions/stores/letter-store';
import { sendLetter } from '../../functions/use-cases/send-letter';
import { aDigest, digestLinks } from '../builders/digests';
import { owedAsHtml } from '../builders/html-letters';
import { Office } from '../builders/office';

const { html } = digestMail(aDigest(), digestLinks);
const owing = async () => {
  const office = await Office.open();
  const letter = await owedAsHtml(office, html);
  return { office, letter, situation: async () => (await letterStore(office.desk().ownWork).get(letter))?.state.situation };
};

test('an HTML letter goes as HTML, though the mailbox writes it in its own way', async () => {
  const { office, letter, situation } = await owing();
  await sendLetter(office.desk(), letter);
  expect(await situation()).toMatchObject({ is: 'sent' });
  expect(office.letterbox.sent[0]?.html).toContain('One consultation opens near you in July.');
  expect(office.letterbox.sent[0]?.html).not.toBe(html);
});

test.each([
  ['a word', 'slower', 'quicker'],
  ['a figure', '>72%<', '>92%<'],
])('it stops where somebody changed %s of the draft', async (_what, from, to) => {
  const { office, letter, situation } = await owing();
  const { letterbox } = office;
  letterbox.fault = (call, when) => {
    const [draft] = letterbox.drafts;
    if (call === 'makeDraft' && when === 'after' && draft?.html !== undefined) draft.html = draft.html.replace(from, to);
  };
  await sendLetter(office.desk(), letter);
  expect(await situation()).toMatchObject({ is: 'blocked', reason: 'text changed' });
  expect(letterbox.sent).toEqual([]);
});

test('an answer that was lost is looked for by its tag, and the letter goes once', async () => {
  const { office, letter, situation } = await owing();
  office.letterbox.failOnce('makeDraft', { why: 'later' }, 'after');
  await sendLetter(office.desk(), letter);
  for (let n = 0; n < 4; n += 1) await office.sweepAfter(6);
  expect(office.letterbox.drafts).toHaveLength(1);
  expect(await situation()).toMatchObject({ is: 'sent' });
});
