import type { CannotReason, RestrictionGround } from '../../shared/domain/case/vocabulary';

/** What is asked of a matter when it is captured, and can be put right on its case. */
export const askedWords = {
  cannot: {
    anonymous: 'They gave no name and no address',
    'no address': 'There is no address to write to',
    'unsafe to write': 'It is not safe to write to them',
    died: 'The person has died',
  } satisfies Record<CannotReason, string>,
  closing: {
    grounds: {
      'a colleague': 'It is about a colleague',
      'the complaints team': 'It is about the complaints team',
      'a councillor': 'It is about a councillor',
      whistleblowing: 'It may be whistleblowing',
      safeguarding: 'It may be a matter of safeguarding',
      'an employee complains': 'An employee of the council complains',
      'another reason': 'Another reason',
    } satisfies Record<RestrictionGround, string>,
  },
  place: {
    where: 'Where',
    notKnown: 'Not known',
    byPostcode: 'By postcode',
    countyWide: 'The whole county',
    postcode: 'Postcode of the matter',
    postcodeExample: 'QX1 2AB',
    use: (postcode: string) => `Use ${postcode}, which stands in the message`,
    found: (said: string) => `${said}.`,
    noTable: 'The council has no table of postcodes yet. A manager can give one in Settings, Places.',
  },
} as const;
