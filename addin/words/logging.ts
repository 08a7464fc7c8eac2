import type { Channel } from '../../shared/domain/message/vocabulary';

type Logged = Exclude<Channel, 'e-mail'>;

/** Writing down what came otherwise than by e-mail. */
export const loggingWords = {
  log: {
    open: 'Write down a complaint',
    title: 'Write down a complaint',
    help: 'By telephone, letter, in person, on the web or social media. Nothing is sent from here.',
    what: 'What came',
    how: 'How it came',
    channels: {
      telephone: 'Telephone', letter: 'Letter', 'in person': 'In person', 'web form': 'Web form', 'social media': 'Social media', 'MP or councillor enquiry': 'MP or councillor enquiry',
    } satisfies Record<Logged, string>,
    came: {
      telephone: 'By telephone', letter: 'By letter', 'in person': 'In person', 'web form': 'By web form', 'social media': 'On social media', 'MP or councillor enquiry': 'From an MP or councillor', 'e-mail': 'By e-mail',
    } satisfies Record<Channel, string>,
    received: 'Day it was received',
    says: 'What they say',
    saysHelp: 'In their words, as far as you can.',
    inShort: 'In short',
    inShortHelp: 'Goes into the acknowledgement, and is what the case is called.',
    wanted: 'What they want',
    wantedHelp: 'Ask them, if they have not said.',
    who: 'Who',
    name: 'Name',
    nameHelp: 'Leave it empty if they do not give one.',
    telephone: 'Telephone',
    email: 'E-mail address',
    postal: 'Postal address',
    looks: 'What it looks like',
    looksHelp: 'As you type, Heard says here what it takes it for, and by which words.',
    dates: 'When it is due',
    danger: 'Write it down now, and tell someone.',
    act: 'Write it down and go on',
    actAlone: 'Write it down',
    saving: 'Writing it down…',
    next: 'Its clock runs from the day received. Next you see the acknowledgement.',
    nextAlone: 'Its clock runs from the day received. Whoever places messages goes on with it.',
    clear: 'Start again',
    cleared: 'What was typed is gone.',
    cameBack: 'What you had typed is back.',
    another: 'Write down another',
    readOut: 'Reference to read out',
    copy: 'Copy the reference',
    spelled: (said: string) => `Spelled: ${said}.`,
    answerBy: (date: string) => `They will have our answer by ${date}.`,
    required: { received: 'Write the day on which it came.', says: 'Write what they say.' },
  },
} as const;
