/** Whether all is well with Heard itself. Of the tab alone: the pane does not carry it. */
export const selfCheckWords = {
  title: 'Is all well?',
  lead: 'What Heard needs to do its work, looked at just now: the mailbox, sending, the calendar, the jobs that nobody presses a button for.',
  loading: 'Looking whether all is well',
  looked: (when: string, version?: string) => `Looked at ${when}.${version === undefined ? '' : ` This is Heard ${version}.`}`,
  again: 'Look again',
  amiss: 'To see to',
  well: 'Well',
  goes: 'How it goes',
  isWell: 'Well',
  isAmiss: 'Not as it should be',
  cases: 'Cases:',
} as const;
