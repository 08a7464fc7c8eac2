import fc from 'fast-check';
import { readReference, referenceFrom, referencesIn } from '../../../shared/domain/case/reference';

const digests = fc.stringMatching(/^[0-9a-f]{64}$/);
const references = digests.map((digest) => referenceFrom('HC', digest));
const SIGNS = [...'23456789ACDEFGHJKMNPQRTUVWXYZ'];
/** Where the signs stand in HC-7Q4M2XD-K, the check sign last. */
const places = [3, 4, 5, 6, 7, 8, 9, 11];

const withSign = (reference: string, at: number, sign: string): string => reference.slice(0, at) + sign + reference.slice(at + 1);

test('is derived: the same matter always gets the same one', () => {
  expect(referenceFrom('HC', '0123456789abcdef0123456789abcdef')).toBe('HC-NN4A62W-X');
  fc.assert(fc.property(digests, (digest) => referenceFrom('HC', digest) === referenceFrom('HC', digest)));
});

test('has none of the signs that people confuse', () => {
  fc.assert(fc.property(references, (reference) => /^HC-[2-9AC-HJKMNP-RT-Z]{7}-[2-9AC-HJKMNP-RT-Z]$/.test(reference)));
});

test('uses every sign', () => {
  const used = new Set(fc.sample(references, 300).flatMap((reference) => [...reference.slice(3, 10)]));
  expect([...used].sort()).toEqual([...SIGNS].sort());
});

test('is read back as it was written', () => {
  fc.assert(fc.property(references, (reference) => readReference('HC', reference) === reference));
});

test('every single wrong sign is caught', () => {
  fc.assert(fc.property(references, (reference) => {
    const accepted = places.flatMap((at) => SIGNS.filter((sign) => sign !== reference[at]).map((sign) => withSign(reference, at, sign))).filter((wrong) => readReference('HC', wrong));
    expect(accepted).toEqual([]);
  }), { numRuns: 50 });
});

test('every exchange of two signs is caught', () => {
  fc.assert(fc.property(references, (reference) => {
    const exchanged = places.flatMap((one) => places.map((other) => withSign(withSign(reference, one, reference[other] ?? ''), other, reference[one] ?? '')));
    expect(exchanged.filter((wrong) => wrong !== reference && readReference('HC', wrong))).toEqual([]);
  }));
});

test.each(['HC-NN4A62W-X', 'hc-nn4a62w-x', 'HCNN4A62WX', ' hc nn4a62w x ', 'HC–NN4A62W–X', 'hc/nn4a62w/x', 'h c n n 4 a 6 2 w x'])('reads “%s” as people type it', (typed) => {
  expect(readReference('HC', typed)).toBe('HC-NN4A62W-X');
});

test.each(['NN4A62W-X', 'HC-NN4A62W', 'XX-NN4A62W-X', 'HC-NN4A62W-XX', 'HC-NN4A62W-A', 'HC-NN4AO2W-X', 'HC', ''])('does not read “%s”', (typed) => {
  expect(readReference('HC', typed)).toBeUndefined();
});

test.each([
  ['Re: Pothole [HC-NN4A62W-X]', ['HC-NN4A62W-X']],
  ['hc nn4a62w x please ring me', ['HC-NN4A62W-X']],
  ['RE: your ref HCNN4A62WX.', ['HC-NN4A62W-X']],
  ['HC-NN4A62W-X and again hc-nn4a62w-x', ['HC-NN4A62W-X']],
  ['My case HC‑NN4A62W‑X', ['HC-NN4A62W-X']],
  ['My case HC–NN4A62W–X', ['HC-NN4A62W-X']],
  ['HC-KRXZYNG-A', []],
  ['SHC-NN4A62W-X', []],
  ['HC-NN4A62W-XX', []],
  ['Pothole on Mill Lane', []],
  ['', []],
])('finds in the subject “%s” what it quotes', (subject, found) => {
  expect(referencesIn('HC', subject)).toEqual(found);
});

test('finds every reference wherever it stands in a subject', () => {
  fc.assert(fc.property(fc.uniqueArray(references, { minLength: 1, maxLength: 4 }), (quoted) => {
    expect(referencesIn('HC', `Re: Fw: many things [${quoted.join(', ')}]`)).toEqual(quoted);
  }));
});
