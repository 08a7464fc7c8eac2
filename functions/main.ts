import { app } from '@azure/functions';
import { assignCase, caseById, cases, retryLetter } from './http/cases';
import { answerCase, agreeDate, correctKind, draftCaseLetter, holdingReply, mergeCase, moveReceipt, nextStage, partCase, pauseCase, resumeCase } from './http/case-clock';
import { acceptCalendar, changeCounting, clockReading, clockSettings } from './http/clock';
import { door, fileDoor, openDoor } from './http/door';
import { caseFile, messageFile } from './http/files';
import { graphNotifications } from './http/graph-notifications';
import { me } from './http/me';
import { capture, captureFound, draftAcknowledgement, fileMessage, findMessage, inbox, joinMessage, lowerDanger, message, raiseDanger, recordTold } from './http/messages';
import { openApi } from './http/openapi';
import { spentBell, work } from './queue/work';
import { learnProposals, pollMailbox, readCalendar, sweep, watchMailbox } from './timer/timers';

// The whole of what answers, in one table. Nothing else registers a function.

app.http('me', door('me', me));
app.http('inbox', door('inbox', inbox));
app.http('findMessage', door('findMessage', findMessage));
app.http('message', door('message', message));
app.http('draftAcknowledgement', door('draftAcknowledgement', draftAcknowledgement));
app.http('capture', door('capture', capture));
app.http('captureFound', door('captureFound', captureFound));
app.http('messageFile', fileDoor('messageFile', messageFile));
app.http('raiseDanger', door('raiseDanger', raiseDanger));
app.http('recordTold', door('recordTold', recordTold));
app.http('lowerDanger', door('lowerDanger', lowerDanger));
app.http('joinMessage', door('joinMessage', joinMessage));
app.http('fileMessage', door('fileMessage', fileMessage));
app.http('cases', door('cases', cases));
app.http('case', door('case', caseById));
app.http('assignCase', door('assignCase', assignCase));
app.http('caseFile', fileDoor('caseFile', caseFile));
app.http('pauseCase', door('pauseCase', pauseCase));
app.http('resumeCase', door('resumeCase', resumeCase));
app.http('moveReceipt', door('moveReceipt', moveReceipt));
app.http('correctKind', door('correctKind', correctKind));
app.http('agreeDate', door('agreeDate', agreeDate));
app.http('draftCaseLetter', door('draftCaseLetter', draftCaseLetter));
app.http('holdingReply', door('holdingReply', holdingReply));
app.http('answerCase', door('answerCase', answerCase));
app.http('nextStage', door('nextStage', nextStage));
app.http('mergeCase', door('mergeCase', mergeCase));
app.http('partCase', door('partCase', partCase));
app.http('clockReading', openDoor('clockReading', clockReading));
app.http('clockSettings', door('clockSettings', clockSettings));
app.http('changeCounting', door('changeCounting', changeCounting));
app.http('acceptCalendar', door('acceptCalendar', acceptCalendar));
app.http('retryLetter', door('retryLetter', retryLetter));
app.http('openApi', openApi);
app.http('graphNotifications', graphNotifications);

app.storageQueue('work', work);
app.storageQueue('spentBell', spentBell);

app.timer('sweep', sweep);
app.timer('pollMailbox', pollMailbox);
app.timer('watchMailbox', watchMailbox);
app.timer('readCalendar', readCalendar);
app.timer('learnProposals', learnProposals);
