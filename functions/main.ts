import { app } from '@azure/functions';
import { assignCase, caseById, cases, retryLetter } from './http/cases';
import { door } from './http/door';
import { graphNotifications } from './http/graph-notifications';
import { me } from './http/me';
import { capture, captureFound, draftAcknowledgement, fileMessage, findMessage, inbox, joinMessage, message } from './http/messages';
import { openApi } from './http/openapi';
import { spentBell, work } from './queue/work';
import { pollMailbox, sweep, watchMailbox } from './timer/timers';

// The whole of what answers, in one table. Nothing else registers a function.

app.http('me', door('me', me));
app.http('inbox', door('inbox', inbox));
app.http('findMessage', door('findMessage', findMessage));
app.http('message', door('message', message));
app.http('draftAcknowledgement', door('draftAcknowledgement', draftAcknowledgement));
app.http('capture', door('capture', capture));
app.http('captureFound', door('captureFound', captureFound));
app.http('joinMessage', door('joinMessage', joinMessage));
app.http('fileMessage', door('fileMessage', fileMessage));
app.http('cases', door('cases', cases));
app.http('case', door('case', caseById));
app.http('assignCase', door('assignCase', assignCase));
app.http('retryLetter', door('retryLetter', retryLetter));
app.http('openApi', openApi);
app.http('graphNotifications', graphNotifications);

app.storageQueue('work', work);
app.storageQueue('spentBell', spentBell);

app.timer('sweep', sweep);
app.timer('pollMailbox', pollMailbox);
app.timer('watchMailbox', watchMailbox);
