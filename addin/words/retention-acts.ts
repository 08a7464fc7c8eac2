/** What is decided about how long a case is kept. Of the tab alone: the pane does not carry it. */
export const retentionActs = {
  'keep longer': {
    menu: 'Keep it longer',
    title: 'Keep this case longer',
    next: 'It comes up for review again on the day that you choose.',
    act: 'Keep it',
    until: 'Keep until',
    untilMissing: 'Choose the day until which it is kept.',
    done: 'It is kept until that day.',
  },
  anonymise: {
    menu: 'Anonymise',
    title: 'Remove people and texts for good',
    next: 'Names, addresses, telephone numbers, messages, letters, files and reasons are removed from this case and from everything that was put with it. Dates, outcome, figures and who of the council did what stay. It cannot be undone.',
    act: 'Remove them for good',
    ground: 'Why',
    groundMissing: 'Choose why.',
    reference: 'Write the reference of this case',
    referenceMissing: 'Write the reference, so that it is this case and no other.',
    done: 'People and texts were removed from this case.',
  },
  'set hold': {
    menu: 'Put on legal hold',
    title: 'Put this case on legal hold',
    next: 'Nothing of it is removed, whatever its date, until somebody lifts the hold by name.',
    act: 'Put on hold',
    done: 'The case is on legal hold.',
  },
  'lift hold': {
    menu: 'Lift the legal hold',
    title: 'Lift the legal hold',
    next: 'It is kept as long as other cases are again. Nothing is removed by this.',
    act: 'Lift the hold',
    done: 'The legal hold is lifted.',
  },
} as const;
