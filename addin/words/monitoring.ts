/** The council's monitoring officer, as Settings says it. Of the tab alone: the pane does not carry it. */
export const monitoringWords = {
  title: 'Monitoring officer',
  lead: 'Who sees the cases that are closed to others, and sets and lifts legal holds, whatever their role. Never a case that is about them.',
  card: 'Who it is',
  officer: 'Monitoring officer',
  officerHelp: 'Nobody names themselves: somebody else does it, and every opening of a closed case is on its record.',
  nobody: 'Nobody',
  deputy: 'Acts for them while they are absent',
  from: 'Acts from',
  until: 'Acts until',
  untilHelp: 'that day included',
  daysMissing: 'Choose the first and the last day on which they act.',
  acts: (name: string, from: string, until: string) => `${name}, ${from} to ${until}`,
  story: 'Who was named, and by whom',
  noStory: 'Nobody has been named yet. Until then only managers see closed cases, and set and lift holds.',
} as const;
