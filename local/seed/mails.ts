import type { CaptureBody } from '../../shared/contract/bodies';

type Matter = Pick<CaptureBody['matters'][number], 'kind' | 'area' | 'inShort'> & { wanted?: string };

/** One message of the invented county: when it came, and what has been done with it. */
export interface SeedMail {
  /** In local/seed/mail. */
  file: string;
  /** Working days before today, and the time in London. */
  daysAgo: number;
  at: string;
  to?: string;
  /** Came this many minutes later once more, as mail sometimes does. */
  twiceAfter?: number;
  /** `told`: who was told first of what it may mean, where it may mean harm. */
  captured?: { daysAgo: number; at: string; by: string; contact: string; to: string; matters: Matter[]; officer?: string; told?: string };
}

/** Oldest first: what a complaints mailbox of a county holds on an ordinary morning. */
export const mails: SeedMail[] = [
  {
    file: 'pothole-tyre', daysAgo: 21, at: '08:52',
    captured: {
      daysAgo: 20, at: '09:40', by: 'sam-okoro', contact: 'amara-field', to: 'pat.lee@mail.example.net', officer: 'amara-field',
      matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Quarry Lane reported three times and not filled', wanted: 'the hole filled, and how to claim for the tyre' }],
    },
  },
  {
    file: 'death-certificate', daysAgo: 20, at: '14:07',
    captured: {
      daysAgo: 18, at: '10:15', by: 'sam-okoro', contact: 'priya-nandra', to: 'gwen.parry@post.example.net', officer: 'priya-nandra',
      matters: [{ kind: 'complaint', area: 'registration', inShort: 'Surname wrong on a death certificate, and calls not returned', wanted: 'the entry corrected, two certificates without a charge, and an explanation' }],
    },
  },
  {
    file: 'library-thanks', daysAgo: 16, at: '11:31',
    captured: {
      daysAgo: 15, at: '15:20', by: 'sam-okoro', contact: 'priya-nandra', to: 't.adeyemi@inbox.example.net',
      matters: [{ kind: 'compliment', area: 'libraries', inShort: 'Thanks to Maureen and Jo at Stōke library' }],
    },
  },
  {
    file: 'bridleway-padlock', daysAgo: 14, at: '16:44',
    captured: {
      daysAgo: 12, at: '09:05', by: 'sam-okoro', contact: 'idris-cole', to: 'fiona@littlefenny.example', officer: 'idris-cole',
      matters: [{ kind: 'complaint', area: 'countryside', inShort: 'Bridleway 23 padlocked again after a promise to open it', wanted: 'the padlock removed, and a letter about what happens if it comes back' }],
    },
  },
  {
    file: 'recycling-booking', daysAgo: 11, at: '12:18',
    captured: {
      daysAgo: 10, at: '11:02', by: 'sam-okoro', contact: 'sam-okoro', to: 'hilary.moss@letters.example.net', officer: 'sam-okoro',
      matters: [{ kind: 'comment', area: 'waste', inShort: 'Show how busy each booking slot is at Thornby', wanted: 'slots that can be moved' }],
    },
  },
  { file: 'out-of-office', daysAgo: 10, at: '11:03' },
  {
    file: 'bus-shelter', daysAgo: 9, at: '09:26',
    captured: {
      daysAgo: 8, at: '13:50', by: 'sam-okoro', contact: 'sam-okoro', to: 'desmond.okafor@mail.example.net',
      matters: [{ kind: 'service request', area: 'public-transport', inShort: 'No timetable at the Mill Street stop', wanted: 'a new timetable put up' }],
    },
  },
  {
    file: 'street-lights', daysAgo: 7, at: '15:12',
    captured: {
      daysAgo: 6, at: '09:31', by: 'helen-brandt', contact: 'amara-field', to: 'marek.w@inbox.example.net', officer: 'amara-field', told: 'Community safety team',
      matters: [{ kind: 'complaint', area: 'highways', inShort: 'Four street lights out on Canal Walk for five weeks', wanted: 'the lights mended, and why ten days was promised' }],
    },
  },
  { file: 'delivery-report', daysAgo: 6, at: '09:33' },
  {
    file: 'home-care-visits', daysAgo: 5, at: '10:48',
    captured: {
      daysAgo: 4, at: '16:10', by: 'helen-brandt', contact: 'helen-brandt', to: 'r.blackwood@letters.example.net',
      matters: [{ kind: 'complaint', area: 'adult-social-care', inShort: 'Home care visits missed on three days', wanted: 'what happened, and whom to ring' }],
    },
  },
  { file: 'northmere-verge', daysAgo: 3, at: '09:58', to: 'complaints@northmere.example' },
  { file: 'pothole-reply', daysAgo: 3, at: '13:22' },
  { file: 'two-matters', daysAgo: 2, at: '09:14', twiceAfter: 3 },
  { file: 'newsletter', daysAgo: 2, at: '12:00' },
  { file: 'school-taxi', daysAgo: 1, at: '10:37' },
  { file: 'on-hold', daysAgo: 0, at: '08:21' },
  { file: 'missing-cover', daysAgo: 0, at: '08:34' },
  { file: 'form-overgrown-path', daysAgo: 0, at: '08:41' },
  { file: 'passed-on-by-councillor', daysAgo: 0, at: '08:47' },
];
