import type { Kind } from '../../shared/domain/case/vocabulary';
import type { Standing } from '../../shared/domain/clock/vocabulary';
import type { LetterKind, LetterPromise } from '../../shared/domain/letter/vocabulary';

/** What stands on every screen, or on no one screen more than another. */
export const everywhereWords = {
  heard: 'Heard',
  host: {
    openInTeams: 'Heard works inside Teams. Open Teams, choose Apps and then Heard.',
    teamsSilent: 'Teams did not answer. Close this tab and open Heard again from Teams.',
    openInOutlook: 'Heard works beside a message in Outlook. Open a message in the complaints mailbox and choose Heard.',
    failed: 'Heard could not start.',
    /** The category that Outlook shows on a message which Heard has. The council makes it in the mailbox once. */
    category: 'In Heard',
  },
  signIn: {
    again: 'You have been signed out. Sign in again to go on; what you wrote is kept here.',
    button: 'Sign in again',
    nobody: 'Nobody is signed in',
    nobodyHelp: 'Heard shows each person what is theirs to see. Sign in with your council account.',
    first: 'Sign in',
    otherInTeams: 'Teams shows one account and Heard was signed in as another. Close Teams, open it with your council account, and open Heard again.',
    otherInOutlook: (signedIn: string, mailbox: string) => `Heard has you as ${signedIn}; this mailbox is ${mailbox}.`,
    otherHelp: 'Not you? Switch account in Outlook and open Heard again.',
  },
  trouble: {
    unreachable: 'Heard cannot be reached just now. What you wrote is kept here.',
    signIn: 'Heard could not sign you in. Close this and open it again; if that does not help, ask your IT service desk.',
    offline: 'You are offline. What you write is kept here, and nothing is sent until you are back.',
    unexpected: 'Something went wrong on our side. Nothing was changed.',
    again: 'Try again',
  },
  kinds: {
    complaint: 'Complaint',
    comment: 'Comment',
    compliment: 'Compliment',
    'service request': 'Service request',
  } satisfies Record<Kind, string>,
  standings: {
    'in time': 'In time',
    'due soon': 'Due soon',
    'due today': 'Due today',
    overdue: 'Overdue',
    paused: 'Paused',
    met: 'Met',
    'met late': 'Met late',
    'cannot be acknowledged': 'Cannot be acknowledged',
    'not known': 'Not known',
  } satisfies Record<Standing, string>,
  promises: {
    understanding: 'Matter',
    wanted: 'What is wanted',
    'contact name': 'Name',
    'telephone number': 'Telephone',
    'answer date': 'Date',
    'no link': 'No web address',
    reference: 'Reference',
    reason: 'The reason',
    ombudsman: 'The Ombudsman',
    'what next': 'What they can do next',
    'whom to write to': 'Whom to write to',
  } satisfies Record<LetterPromise, string>,
  looks: {
    laidOut: 'As it was laid out',
    frame: 'The message as it was laid out',
    nothing: 'Nothing of how it was laid out can be shown.',
    notFetched: (count: number, hosts: readonly string[]) => {
      const named = hosts.slice(0, 4).join(', ');
      const from = hosts.length > 4 ? `${named} and ${hosts.length - 4} more` : named;
      return `${count} ${count === 1 ? 'picture of another machine was' : 'pictures of other machines were'} not fetched${from && ` (${from})`}.`;
    },
    whyNot: 'Fetching them would tell the sender that somebody looked.',
  },
  files: {
    asReceived: 'The message as it was received',
    download: (name: string, type: string, size: string) => `Download ${name}, ${type}, ${size}`,
    fetching: (name: string) => `Fetching ${name}…`,
    saved: (name: string) => `${name} was saved.`,
    broken: 'The connection broke off before the file was whole. Nothing was saved.',
    program: 'Can run as a program',
    types: {
      pdf: 'PDF', document: 'Document', sheet: 'Spreadsheet', slides: 'Slides', picture: 'Picture', sound: 'Sound', film: 'Film', text: 'Text', page: 'Web page', mail: 'E-mail', event: 'Calendar entry',
      contact: 'Contact', packed: 'Packed files', other: 'File',
    },
  },
  crossed: {
    meanwhile: 'Somebody changed this meanwhile',
    itNowSays: 'It now says',
    youChose: 'You chose',
    sameAsBefore: 'not changed',
    nothing: 'Nothing',
    useTheirs: 'Use theirs',
    keepMine: 'Keep mine',
    keepMineHelp: 'What they changed elsewhere stays either way.',
    theirs: 'Theirs stands. Yours is not saved.',
  },
  undo: {
    act: 'Undo',
    sendsIn: (seconds: number) => (seconds > 0 ? `Sends in ${seconds} s` : 'Sending now'),
    goesIn: (seconds: number) => (seconds > 0 ? `The acknowledgement goes in ${seconds} s` : 'The acknowledgement is going now'),
    waits: (seconds: number) => `The letter goes in ${seconds} seconds. Until then you can undo it.`,
    help: 'Undo takes it back, and what you wrote is here again.',
    titles: { acknowledgement: 'The acknowledgement is waiting', 'holding reply': 'The letter is waiting', answer: 'The answer is waiting', redirection: 'The reply is waiting', 'word of a plan': 'The e-mail is waiting', digest: 'The digest is waiting' } satisfies Record<LetterKind, string>,
    done: 'The letter was taken back. Nothing was sent, and what you wrote is here again.',
    captureDone: 'The capture was taken back. Nothing was sent, and what you wrote is here again.',
  },
} as const;
