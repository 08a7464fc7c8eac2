import type { Profile, StageTimes } from './profile';

/** Three working days to acknowledge, and an answer as agreed with the person, within six months. One stage. */
const socialCare: StageTimes = { acknowledge: { workingDays: 3, from: 'receipt' }, answer: { months: 6 } };

/** Local Authority Social Services and National Health Service Complaints (England) Regulations 2009, regulations 13 and 14. */
export const adults: Profile = {
  id: 'adults',
  name: 'Adult social care',
  source: 'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009, regulations 13 and 14',
  checked: false,
  workingDay: 'statutory',
  stages: [socialCare],
};

/** NHS Bodies and Local Authorities (Partnership Arrangements, Care Trusts, Public Health and Local Healthwatch) Regulations 2012, Part 5; regulation 29 for the six months. */
export const publicHealth: Profile = {
  id: 'public-health',
  name: 'Public health',
  source: 'NHS Bodies and Local Authorities (Partnership Arrangements, Care Trusts, Public Health and Local Healthwatch) Regulations 2012, Part 5',
  checked: false,
  workingDay: 'statutory',
  stages: [socialCare],
};

/**
 * Children Act 1989 Representations Procedure (England) Regulations 2006: 10 working days, up to 20; investigation 25,
 * up to 65; the review panel meets within 30 (regulation 19(4)). They set no time to acknowledge: Kent's three days are promised to everybody.
 */
export const children: Profile = {
  id: 'children',
  name: 'Children’s social care',
  source: 'Children Act 1989 Representations Procedure (England) Regulations 2006; the time to acknowledge is the council’s own',
  checked: false,
  workingDay: 'statutory',
  stages: [
    { acknowledge: { workingDays: 3, from: 'receipt' }, answer: { workingDays: 10, from: 'receipt' }, extension: { workingDays: 10, beyond: 'never' } },
    { acknowledge: { workingDays: 3, from: 'receipt' }, answer: { workingDays: 25, from: 'receipt' }, extension: { workingDays: 40, beyond: 'never' } },
    { acknowledge: { workingDays: 3, from: 'receipt' }, answer: { workingDays: 30, from: 'receipt' }, extension: { workingDays: 0, beyond: 'never' } },
  ],
};
