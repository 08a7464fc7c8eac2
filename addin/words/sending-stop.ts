/** A stop of all letters by e-mail. Of the tab alone: the pane does not carry it. */
export const sendingStopWords = {
  title: 'Sending is stopped',
  because: (words: string) => `“${words}”`,
  open: 'See to it in Settings, Letters',
  card: 'Stop all sending',
  going: 'Letters go out.',
  help: 'For an emergency: no letter by e-mail goes from Heard until somebody lets them go. It holds everywhere within half a minute. What went cannot be called back; word to colleagues and what is posted or said goes on.',
  why: 'Why they are stopped',
  stop: 'Stop all sending',
  sure: 'Before you let letters go',
  check: 'Look in Sent Items of the mailbox what went since the copy was made. Messages that were dealt with since then may stand in the inbox again, and cases may be missing: put them back first. What is owed is looked for in the mailbox before it goes, so that nothing goes twice.',
  whyGo: 'How you know that they may go',
  go: 'Let letters go',
  stopped: 'All sending is stopped.',
  gone: 'Letters go again. What waited goes within half an hour.',
  loading: 'Whether letters go',
} as const;
