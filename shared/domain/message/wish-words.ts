import type { ContactWishes } from '../case/contact';

/** Languages that letters are asked for in. Ours, and no council's. */
export const languages: readonly string[] = ['welsh', 'polish', 'romanian', 'punjabi', 'urdu', 'bengali', 'gujarati', 'arabic', 'french', 'portuguese', 'spanish', 'lithuanian', 'turkish', 'ukrainian', 'nepali', 'tamil', 'somali', 'cantonese'];

/** Words that say how somebody is to be written to. How phrases are written: `phrasesOf`. */
export const wishWords: readonly { wishes: ContactWishes; words: readonly string[] }[] = [
  { wishes: { formats: ['large print'] }, words: ['large|larger|big|bigger print', 'large|larger type|font'] },
  { wishes: { formats: ['Braille'] }, words: ['in braille', 'braille letter|letters|copy'] },
  { wishes: { formats: ['audio'] }, words: ['on audio', 'audio cd|version|copy|tape', 'as an audio'] },
  { wishes: { formats: ['easy read'] }, words: ['easy read', 'easyread'] },
  { wishes: { formats: ['BSL'] }, words: ['bsl', 'british sign language', 'sign language'] },
  { wishes: { formats: ['on paper'] }, words: ['on paper please', 'by post please', 'reply|answer|write|respond by post', 'send|post me a letter', "don't|not use|have|do email|emails"] },
  {
    wishes: { formats: [], telephoneOnly: true },
    words: ['only by telephone|phone', 'by telephone|phone only', 'telephone|phone|ring|call me instead', "can't|cannot read|write letters|emails", 'ring|call|phone|telephone me rather than write|writing|email|emailing', "do not|don't write|email ... ring|call|phone|telephone"],
  },
  { wishes: { formats: [], safe: { noVoicemail: true } }, words: ["don't|not|never leave ... message|messages|voicemail|voicemails", 'no voicemail|voicemails', 'no message|messages on my|the answerphone|answering|voicemail'] },
  { wishes: { formats: [], safe: { noLetterHome: true } }, words: ["don't|not|never write|send|post ... my|our home|house|address", 'no letter|letters to|at my|our home|house|address', 'nothing|no post to|at my|our home|house|address'] },
];
