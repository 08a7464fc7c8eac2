/** What the public page says to a resident. Apart from the rest, so that the page carries nothing else. */
export const residentWords = {
  received: 'The date we received it',
  receivedHelp: 'An e-mail reaches us on the day you send it. A letter takes a day or two.',
  choose: 'Choose the date, and the days appear here.',
  counting: 'Counting the days…',
  acknowledge: 'We should tell you that we have it by',
  answer: 'We should answer, or tell you why it takes longer, by',
  atTheLatest: 'That is the latest. If we write to you sooner, our answer comes sooner too.',
  passed: 'That day has passed. If you have not heard from us, please get in touch.',
  today: 'That is today.',
  notKnown: 'We cannot say yet: our calendar of bank holidays does not reach that far.',
  working: 'How we count',
  nothingKept: 'This page keeps nothing of what you choose.',
  unreachable: 'The days cannot be counted just now. Please try again in a moment.',
  offline: 'You are offline. Connect to the internet, then try again.',
  again: 'Try again',
} as const;
