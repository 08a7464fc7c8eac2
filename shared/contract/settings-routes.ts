import { AcceptCalendarBody, ClockReadingBody, ClockSettingsView, CountingRulesBody, MovedDatesView, PreviewCountingBody, ReadingView } from './clock';
import { AddColleagueBody, AppointmentsBody, AppointmentsView, ColleagueBody, ColleaguesView, ColleagueView, DirectoryFoundView, FindInDirectoryBody, GoneView } from './colleagues';
import { ApprovalRulesBody, ApprovalSettingsView } from './approval-settings';
import { LetterSettingsBody, LetterSettingsView } from './letter-settings';
import { PlacesView, PlaceTableBody } from './places';
import { MonitoringBody, MonitoringSettingsView } from './monitoring';
import { KnownSendersBody, KnownSendersView } from './via';
import { WarningRulesBody, WarningSettingsView } from './warnings';
import { SelfCheckView } from './self-check';
import { LetSendingGoBody, SendingStopView, StopSendingBody } from './sending-stop';
import { type Route } from './route';
import { RetentionRulesBody, RetentionSettingsView } from './retention';

/** How a council counts, keeps, warns and whom it knows: what is set once, and read by everything. */
export const settingsRoutes = {
  places: { method: 'GET', path: 'places', who: 'anyone known', summary: 'The council’s table of divisions and districts', answers: { status: 200, view: PlacesView } },
  changePlaces: { method: 'PUT', path: 'places', who: ['Manager', 'Administrator'], summary: 'Give the council another table of postcodes, divisions and districts', body: PlaceTableBody, largest: 8 * 1024 * 1024, ifMatch: true, answers: { status: 200, view: PlacesView } },
  clockReading: { method: 'POST', path: 'clock/reading', who: 'anyone', summary: 'What the clock says of facts that nobody has filed', body: ClockReadingBody, answers: { status: 200, view: ReadingView } },
  clockSettings: { method: 'GET', path: 'clock/settings', who: 'anyone known', summary: 'How the council counts: calendar, convention, profiles', answers: { status: 200, view: ClockSettingsView } },
  changeCounting: { method: 'PUT', path: 'clock/settings', who: ['Manager', 'Administrator'], summary: 'Change how the council counts; open cases are counted anew', body: CountingRulesBody, ifMatch: true, answers: { status: 200, view: ClockSettingsView } },
  previewCounting: { method: 'POST', path: 'clock/preview', who: ['Manager'], summary: 'Which dates of open cases a change of the calendar would move; nothing is saved', body: PreviewCountingBody, answers: { status: 200, view: MovedDatesView } },
  knownSenders: { method: 'GET', path: 'settings/senders', who: ['Triage', 'Manager', 'Administrator'], summary: 'The council’s own forms and systems, and the domains of its people', answers: { status: 200, view: KnownSendersView } },
  changeKnownSenders: { method: 'PUT', path: 'settings/senders', who: ['Manager', 'Administrator'], summary: 'Change which forms, systems and domains are the council’s own', body: KnownSendersBody, ifMatch: true, answers: { status: 200, view: KnownSendersView } },
  acceptCalendar: { method: 'POST', path: 'clock/calendar', who: ['Manager', 'Administrator'], summary: 'Accept what the published list of bank holidays changes', body: AcceptCalendarBody, answers: { status: 200, view: ClockSettingsView } },
  letterSettings: { method: 'GET', path: 'settings/letters', who: ['Manager', 'Administrator'], summary: 'How long outgoing mail waits for Undo', answers: { status: 200, view: LetterSettingsView } },
  changeLetterSettings: { method: 'PUT', path: 'settings/letters', who: ['Manager', 'Administrator'], summary: 'Change how long outgoing mail waits for Undo', body: LetterSettingsBody, ifMatch: true, answers: { status: 200, view: LetterSettingsView } },
  retentionSettings: { method: 'GET', path: 'settings/retention', who: ['Manager', 'Administrator'], summary: 'How long closed cases are kept before they are looked at', answers: { status: 200, view: RetentionSettingsView } },
  changeRetention: { method: 'PUT', path: 'settings/retention', who: ['Manager', 'Administrator'], summary: 'Change how long closed cases are kept', body: RetentionRulesBody, ifMatch: true, answers: { status: 200, view: RetentionSettingsView } },
  monitoringSettings: { method: 'GET', path: 'settings/monitoring', who: ['Manager', 'Administrator'], summary: 'Who is the monitoring officer, and who acts for them', answers: { status: 200, view: MonitoringSettingsView } },
  changeMonitoring: { method: 'PUT', path: 'settings/monitoring', who: ['Manager', 'Administrator'], summary: 'Say who is the monitoring officer, and who acts for them', body: MonitoringBody, ifMatch: true, answers: { status: 200, view: MonitoringSettingsView } },
  approvalSettings: { method: 'GET', path: 'settings/approvals', who: ['Manager', 'Administrator'], summary: 'Who approves the plans of each directorate, and whether the Team’s check is a must', answers: { status: 200, view: ApprovalSettingsView } },
  changeApprovalRules: { method: 'PUT', path: 'settings/approvals', who: ['Manager', 'Administrator'], summary: 'Change who approves plans; what is asked already keeps its route', body: ApprovalRulesBody, ifMatch: true, answers: { status: 200, view: ApprovalSettingsView } },
  sendingStop: { method: 'GET', path: 'settings/sending', who: ['Manager', 'Administrator'], summary: 'Whether letters go, and who stopped them and let them go', answers: { status: 200, view: SendingStopView } },
  stopSending: { method: 'POST', path: 'settings/sending/stopped', who: ['Manager', 'Administrator'], summary: 'Stop every letter by e-mail until somebody lets them go', body: StopSendingBody, answers: { status: 200, view: SendingStopView } },
  letSendingGo: { method: 'POST', path: 'settings/sending/go', who: ['Manager', 'Administrator'], summary: 'Let letters go again', body: LetSendingGoBody, answers: { status: 200, view: SendingStopView } },
  selfCheck: { method: 'GET', path: 'self-check', who: ['Manager', 'Administrator'], summary: 'Whether all is well: each thing that Heard needs, or what is wrong with it and what to do', answers: { status: 200, view: SelfCheckView } },
  colleagues: { method: 'GET', path: 'settings/people', who: ['Manager', 'Administrator', 'monitoring officer'], summary: 'Everybody whom Heard knows', answers: { status: 200, view: ColleaguesView } },
  addColleague: { method: 'POST', path: 'settings/people', who: ['Administrator'], summary: 'Add somebody whom Heard does not know yet', body: AddColleagueBody, answers: { status: 201, view: ColleagueView } },
  findInDirectory: { method: 'POST', path: 'settings/directory/find', who: ['Administrator'], summary: 'People of the council’s directory, by name or e-mail address, to add one of them', body: FindInDirectoryBody, answers: { status: 200, view: DirectoryFoundView } },
  goneFromDirectory: { method: 'GET', path: 'settings/directory/gone', who: ['Administrator'], summary: 'Whom Heard knows and the council’s directory has no more', answers: { status: 200, view: GoneView } },
  colleague: { method: 'GET', path: 'settings/people/{id}', who: 'anyone known', summary: 'What Heard knows of one person, and who changed what; for all but managers, administrators and the monitoring officer of themselves', answers: { status: 200, view: ColleagueView } },
  changeColleague: { method: 'PUT', path: 'settings/people/{id}', who: 'anyone known', summary: 'Change what Heard knows of a person, as far as it is the caller’s to change', body: ColleagueBody, ifMatch: true, answers: { status: 200, view: ColleagueView } },
  appointments: { method: 'GET', path: 'settings/appointments', who: ['Manager', 'Administrator'], summary: 'Who is Chair, and lead officer of which directorate', answers: { status: 200, view: AppointmentsView } },
  changeAppointments: { method: 'PUT', path: 'settings/appointments', who: ['Manager', 'Administrator'], summary: 'Say who is Chair, and lead officer of which directorate', body: AppointmentsBody, ifMatch: true, answers: { status: 200, view: AppointmentsView } },
  warningSettings: { method: 'GET', path: 'warnings/settings', who: ['Manager', 'Administrator'], summary: 'Whom the council warns of dates, and who is told of danger', answers: { status: 200, view: WarningSettingsView } },
  changeWarnings: { method: 'PUT', path: 'warnings/settings', who: ['Manager', 'Administrator'], summary: 'Change whom the council warns, and when', body: WarningRulesBody, ifMatch: true, answers: { status: 200, view: WarningSettingsView } },
} as const satisfies Record<string, Route>;
