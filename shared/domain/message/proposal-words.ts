import type { Kind } from '../case/vocabulary';

/** What a phrase speaks for: a kind; that the sentence turns ("but"); nothing, though it looks as if it did; or that nobody wrote to this council. */
export type SpeaksFor = Kind | 'turn' | 'courtesy' | 'circular';

/**
 * Phrases that speak for a kind, by weight: 4 says it outright, 3 strongly, 2 plainly, 1 slightly (counted together up to a bound).
 * Written from words of council life, weighed on one half of a collection of letters to public services and measured on the other.
 * Data: what is missed here is a phrase more. How phrases are written: `phrasesOf`.
 */
export const kindWords: readonly (readonly [SpeaksFor, weight: number, phrases: readonly string[]])[] = [
  ['complaint', 4, [
    'complain*', "not|don't|never|rarely usually|normally|often complain", 'dissatisf*', 'unacceptable', "not|isn't|this acceptable", 'appall*', 'disgust*', 'disgrac*', 'maladministration', 'service failure',
    'waste of ... time|money|tax', 'wasting my|our time', 'fed up', "not|isn't|wasn't good enough", 'shambles', 'fobbed off', 'let me|us|you|him|her|them|it down', 'no confidence|faith|trust', 'could|should have been', 'could|couldn\'t do with', 'could have done with',
    'would have been|liked|preferred|expected|helped', 'only complaint|criticism|problem|downside|thing', 'could be better|improved|clearer|quicker', 'ombudsman*',
  ]],
  ['complaint', 3, [
    'disappoint*', 'rude*', 'aggressive', 'awful*|terribl*|horribl*', 'horrendous*|dreadful*|shocking*', 'a joke', 'poor', 'worst', 'worse*', 'ignor*', 'fail*', 'unresolved', 'bad|badly|useless|pathetic', 'no|not one', 'nobody',
    'still waiting', 'still not|no', "still hasn't|haven't|isn't|aren't", 'has|have|had|was|were not been', 'never came|happened|received|got|arrived|answered|replied|heard', 'lack* of', 'lack*', 'no|any help|use|reply|response|answer|record|support|contact|compassion|empathy|respect|communication|information|explanation|apology|notice',
    'not listen*', 'incompeten*', 'unprofessional', 'inconsiderate|uncaring', 'abrupt|dismissive|condescending|patronis*', 'bully|bullied|bullying|intimidat*|threaten*', 'discriminat*', 'neglect*', 'negligen*', 'abandon*', 'refus*', 'cancelled', 'delay*', 'overdue', 'too long|late|many|much|little|short|small|far|slow|few',
    'so|very long', 'second|third|fourth|fifth|sixth time', 'several|many|numerous|three|four|five|six|seven|eleven times', 'nothing|little was|has|is|been|gets|happened done|changed|happened', 'compensation', 'redress', 'fault|faulty', 'wrong*', 'mistake*', 'misled|lied', 'nightmare', "not|isn't|wasn't happy|right|appropriate|enough|fair|pleased|impressed|satisfied", 'unhappy', 'frustrat*', 'stress*',
    'anger|angry|furious', 'dangerous*|unsafe', 'inadequate*|insufficient', 'inappropriate*', 'unreasonabl*|unfair*', 'unsuitable|unreliable', 'uncomfortable|unpleasant', 'disorganised|chaos|chaotic|mess', 'unhelpful|unfriendly|unkind|unsympathetic|careless|arrogant|cruel', 'unable to', 'annoy*|irritat*|embarrass*|humiliat*|insult*', 'shout*|swore|swearing', 'mistreat*|accus*|invad*|breach*|prejudice*|racist', 'shame|ashamed', 'concern* about|regarding', 'disrespect*', 'no longer', 'not|never told|informed|given|offered|asked',
    'would be nice|helpful|better|good', 'needs|need to be', 'not fit for', 'turned away', 'hung up', 'train*|retrain* staff', 'want|like|deserve an apology',
  ]],
  ['complaint', 2, [
    'problem*', 'difficult*', 'issue*', 'trouble*', 'struggl*', 'suffer*', 'confus*', 'error*', 'shortage', 'understaffed', 'missed|missing|misses', 'late', 'lost', 'broke*', 'damage*', 'leak*', 'dirty|filthy|smell*|mould*', 'noise|noisy', 'unclear|unaware', 'upset*', 'distress*', 'worr*', 'anxiety', 'scary|scared|frighten*', 'concern*', 'on hold', 
    'despite', 'surely', 'supposed to', 'promised', 'had to', 'make sure|ensure', 'ought to', 'instead of', 'rather than', 'improve*', 'need* more', 'more staff|people|training', 'apolog*', 'rushed', 'unnecessar*', 'defect*', 'landlord*', 'blocked', 'closed', 'sad*|hurt*|agony|harm*|pain|painful', 'attitude', 'slow', 'expensive|cost|costs|charged', 'disturb*|disrupt*|inconvenien*|interrupt*', 'overcrowded|crowded|loud|cold', 'flooded|overgrown|cracked|uneven|dumped|litter|vandal*|unlit', 'out of order', 'accident*|crash*|stall*', 'deteriorat*', 'avoid*', 'far from', 'declined', 'never|nothing again|works',
  ]],
  ['turn', 3, ['but', 'however', 'although|though', 'except', 'unfortunately', 'apart from', 'only thing']],
  ['complaint', 1.5, ['should*', 'could have', 'cannot', "can't", 'could not', "couldn't", "wouldn't|won't", "didn't", "doesn't", "hasn't|haven't|hadn't", "wasn't|weren't|isn't|aren't", 'why', 'wait*', 'better', 'listen to', 'repair*', 'replaced', 'pothole*', 'need*']],
  ['complaint', 1, ['not', 'no', 'never', "don't", 'told', 'said', 'asked', 'informed', 'advised', 'only', 'too', 'again', 'still', 'yet', 'until', 'hours|hour|weeks|months', 'more', 'less', 'left', 'without', 'felt', 'nothing', 'just', 'expected', 'hard', 'even', 'actually', 'due to', 'ago', 'wanted']],
  ['compliment', 4, [
    'compliment*', 'a|huge|big|special thank you', 'thank you so|very much', 'heartfelt thanks', 'pass on my|our|a thanks|gratitude|appreciation|thank', 'pass my|our|this thanks|gratitude|appreciation|on', 'credit to', "want|wanted|like to say ... thank|thanks", 'want|wanted|like to thank|praise|commend|congratulate', 'praise', 'please thank', "cannot|can't|couldn't thank ... enough", "cannot|can't|couldn't|not fault", "couldn't have been|done|asked|wished ... more|better|for|nicer|kinder|smoother",
    'could not have been|done|asked|wished ... more|better|for|nicer|kinder|smoother', "couldn't|cannot|can't|not be better|happier|faulted", "couldn't|cannot|can't|not ask for ... better|more|nicer|kinder", 'second to none', 'no complaints|complaint', 'nothing was|is too much', 'well done', 'keep up the good|great work', 'above and beyond', 'went|go|goes|going out of his|her|their way', 'exceptional*', 'outstanding', 'excellent*', 'wonderful*', 'brilliant*', 'fantastic*|superb*|fabulous*', 'amazing*', 'marvellous*|terrific',
    'nothing needed|needs to be', 'nothing could be|have improved|better|been', '10 10',
  ]],
  ['compliment', 3, [
    'grateful*|gratitude', 'impressed', 'delighted|lovely', 'made my|our day', 'very|so|really|extremely|most good|kind|helpful|nice|professional|caring|friendly|happy|pleased|quick|quickly|efficient|prompt|polite|thorough|supportive|understanding|informative|reassuring|knowledgeable|pleasant|patient|well', 'great', 'much appreciated', 'really appreciate*', 'totally|completely|fully|entirely|more satisfied|happy',
    'tremendous*', 'invaluable', 'beautiful', 'thank you to', 'thanked', 'thank her|him|them', 'congratulat*', 'at|my|his|her|our ease', 'angel*|superstar*|gem', 'good job', 'perfect*', "not|didn't|don't have to wait",
  ]],
  ['compliment', 2, ['kind|kindness', 'helpful*', 'friendly', 'polite*', 'caring', 'professional*', 'courteous', 'reassur*', 'efficient*', 'prompt*', 'pleased', 'happy', 'satisfied', 'good', 'warmth', 'respectful', 'punctual', 'sympathetic', 'empath*', 'knowledgeable', 'competent', 'supportive', 'pleasant', 'comfortable', 'attentive', 'thoughtful', 'considerate', 'quickly', 'relaxed', 'spotless', 'informative', 'safe hands', 'positive', 'welcoming|approachable|warm|gentle|cheerful', 'smooth*|swift*|speedy', 'best', 'looked after', 'glad', 'dedicated|effective|beneficial', 'enjoy*', 'love|loved', 'recommend*', 'surprised', 'valued', 'appreciat*', 'calm', 'respect']],
  ['compliment', 1, ['thank you|u', 'thanks', 'help*', 'easy', 'understanding', 'fast', 'nice', 'clear', 'always', 'every time', 'listened', 'explained', 'support']],
  ['comment', 6, ['suggestion about|for|to']],
  ['comment', 4, ['suggest|suggestion|suggestions|suggesting', 'have you thought|considered', 'it would be better if', 'an|my idea', 'could|would the council consider', 'please|you consider', 'perhaps you|the|we could|should', 'would|could it be possible to']],
  ['comment', 2, ['perhaps', 'maybe', 'might|would help', 'would also help', 'in future', 'feedback', 'what about']],
  ['service request', 4, [
    "i'd|we'd like ... report|request|apply|book|renew|order|register", 'i|we would|wish|want like|to ... report|request|apply|register|book|renew|order|arrange', 'please could|can|would you|someone|somebody', 'could|can|would|will you|someone|somebody ... please', 'writing to report|request|apply|ask|enquire', 'request for|a|an', 'please report|arrange|provide|supply|renew|register', 'how do|can|would i|we apply|report|request|get|book|renew|register|obtain|order|pay',
  ]],
  ['service request', 2, ['reporting', 'please send|mend|fix|repair|remove|clear|empty|collect|replace|cut|clean|fill|tell|let|ring|call|advise|confirm', 'could|can you|someone|somebody', 'like|need a copy|new', 'enquir*', 'is it possible']],
  ['service request', 1, ['arrange', 'apply*|application', 'book', 'renew*', 'request']],
  ['courtesy', 0, ['thank you for reading|your|taking|looking|any', 'thanks for reading|your|taking|looking|any', 'thank you in advance|anticipation', 'thanks in advance|anticipation', 'many|with|kind thanks|regards|wishes', 'best wishes', 'thanks again', 'look|looking forward', 'hope you are|this', 'good morning|afternoon|evening|day', 'if you need|want|require', 'not only', 'poorly', 'help with|me|us', 'as good as|possible', 'just wanted|to|want']],
  ['circular', 3, ['unsubscribe*', 'newsletter', 'view|read|see in|this|online ... browser|online', 'webinar*', 'manage|update|change your|my preferences|subscription', 'receiving this email|newsletter|because', 'special offer*', 'off ... until', 'click here', 'register|book|shop|order now', 'privacy policy', 'read more', 'save the date']],
];
