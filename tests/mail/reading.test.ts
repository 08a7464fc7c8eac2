import { readMail, type ReadMail } from '../../functions/adapters/mail/read-mail';
import { base64, envelopedMessage, file, head, html, letter, mixed, part, parts, plain, png, signedInPieces, signedMessage, winmail } from './parts/letters';

const calendar = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20250603T100000
DTEND;TZID=Europe/London:20250603T113000
SUMMARY:Site visit\\, Mill Lane
LOCATION:12 Mill Lane
ORGANIZER;CN="Ann Hill":mailto:ann@example.net
BEGIN:VALARM
SUMMARY:Not this
END:VALARM
END:VEVENT
END:VCALENDAR`;
const inside = 'Content-Type: text/plain\n\nSigned words.';
const attached = `${head.replace('Pat Lee <pat.lee@example.net>', 'Sam Poe <sam@example.net>').replace('<one@', '<two@')}\nThe bins again.`;
const status = (action: string): string => part('Content-Type: message/delivery-status', `Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; pat@example.net\nAction: ${action}\nStatus: 5.1.1`);
const report = (type: string, ...each: string[]): Buffer => letter(`Content-Type: multipart/report; report-type=${type}; boundary=b`, parts(plain('It came back.'), ...each));
const smime = (content: Buffer, type: string): Buffer => letter(`Content-Type: application/pkcs7-mime; smime-type=${type}; name=smime.p7m\nContent-Transfer-Encoding: base64`, base64(content));
const list = (...each: object[]) => each.map((one) => expect.objectContaining(one) as object);

test.each<[string, Buffer, object]>([
  // Header
  ['encoded words', letter('', 'x', 'From: =?utf-8?q?S=C3=A9an?= <sean@example.net>\nSubject: =?iso-8859-1?q?Caf=E9?= =?utf-8?b?IOKCrA==?=\n'), { from: { name: 'Séan', address: 'sean@example.net' }, subject: 'Café €' }],
  ['an encoded word in UTF-7', letter('', 'x', 'Subject: =?utf-7?q?+AOk-t+AOk-?=\n'), { subject: 'été' }],
  ['a raw 8-bit subject', letter('', 'x', 'Subject: Caf\xe9\nFrom: a@example.net\n'), { subject: 'Café' }],
  ['a raw UTF-8 subject', letter('', 'x', 'Subject: Caf\xc3\xa9\n'), { subject: 'Café' }],
  ['no sender', letter('', 'Hello', 'To: complaints@marlshire.example\nSubject: Pothole\n'), { subject: 'Pothole', text: 'Hello' }],
  ['no header at all', Buffer.from('Hello there,\n\nthe road is broken.\n'), { subject: '', text: 'Hello there,\n\nthe road is broken.' }],
  ['no blank line', Buffer.from('From: a@example.net\nSubject: Only this'), { subject: 'Only this', text: '' }],
  ['a sender in brackets that are missing', letter('', 'x', 'From: Pat Lee pat@example.net\n'), { from: { name: 'Pat Lee', address: 'pat@example.net' } }],
  ['an address group', letter('', 'x', 'To: Neighbours: a@example.net, b@example.net;\n'), { to: [{ name: '', address: 'a@example.net' }, { name: '', address: 'b@example.net' }] }],
  ['a date without a zone', letter('', 'x', 'Date: Wed, 16 Apr 2025 16:01\n'), { sentAt: '2025-04-16T16:01:00.000Z' }],
  ['a British summer date', letter('', 'x', 'Date: Wed, 16 Apr 2025 16:01:00 BST\n'), { sentAt: '2025-04-16T15:01:00.000Z' }],
  ['a year of two digits', letter('', 'x', 'Date: 16 Apr 99 16:01:00 GMT\n'), { sentAt: '1999-04-16T16:01:00.000Z' }],
  ['an identity without brackets', letter('', 'x', 'Message-ID: one@example.net\n'), { internetMessageId: 'one@example.net' }],
  ['what it answers', letter('References: <a@x> <b@x>\nIn-Reply-To: <b@x>', 'x'), { answers: ['<a@x>', '<b@x>'] }],
  ['an injected header', letter('', 'x', 'Subject: =?utf-8?q?Hello=0D=0ABcc:_all@example.net?=\nFrom: "a\r\n b" <a@example.net>\n'), { subject: 'Hello Bcc: all@example.net', from: { name: 'a b', address: 'a@example.net' } }],

  // Text
  ['windows-1252 called ISO-8859-1', letter('Content-Type: text/plain; charset=iso-8859-1', 'It\x92s broken \x96 again'), { text: 'It’s broken – again' }],
  ['UTF-8 called nothing', letter('', 'Caf\xc3\xa9'), { text: 'Café' }],
  ['UTF-7', letter('Content-Type: text/plain; charset=utf-7', 'Fr+APY-sche +- more'), { text: 'Frösche + more' }],
  ['an unknown character set', letter('Content-Type: text/plain; charset=moon', 'Caf\xe9'), { text: 'Café' }],
  ['UTF-16', letter('Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64', base64(Buffer.from('Tŷ', 'utf16le'))), { text: 'Tŷ' }],
  ['quoted-printable', letter('Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable', 'a=C3=A9 long =\nline=20\n100% = all'), { text: 'aé long line \n100% = all' }],
  ['base64 padded on every line', letter('Content-Transfer-Encoding: base64', 'YQ==\nYmI=\nY2Nj\n'), { text: 'abbccc' }],
  ['base64 with rubbish in it', letter('Content-Transfer-Encoding: base64', 'SGVs!!bG8\n**'), { text: 'Hello' }],
  ['a semicolon that was forgotten', letter('Content-Type: multipart/mixed boundary="b"', parts(plain())), { text: 'It is not mended.' }],
  ['a boundary that no line has', letter('Content-Type: multipart/mixed; boundary=other', parts(plain())), { text: 'It is not mended.' }],
  ['a boundary that never ends', letter('Content-Type: multipart/mixed; boundary=b', `--b\n${plain()}`), { text: 'It is not mended.' }],
  ['flowed lines', letter('Content-Type: text/plain; format=flowed', 'One \nline.\n> quoted \n> too\nMine.'), { text: 'One line.\nMine.', quoted: '> quoted too' }],
  ['old Macintosh line ends', Buffer.from('From: a@example.net\rSubject: Mac\r\rOne\rtwo'), { subject: 'Mac', text: 'One\ntwo' }],
  ['a text in two forms', letter('Content-Type: multipart/alternative; boundary=b', parts(plain('As text.'), html('<p>As page.</p>'))), { text: 'As text.' }],
  ['an empty form beside a page', letter('Content-Type: multipart/alternative; boundary=b', parts(plain(' '), html('<p>As page.</p>'))), { text: 'As page.' }],
  ['a form that points at the page', letter('Content-Type: multipart/alternative; boundary=b', parts(plain('Your program cannot show HTML.'), html(`<p>${'The road is broken. '.repeat(8)}</p>`))), { text: 'The road is broken. '.repeat(8).trim() }],
  ['a text around a picture', mixed(plain('Above.'), file('image/png', 'a.png', png), plain('Below.')), { text: 'Above.\n\nBelow.' }],
  ['what was written, apart from history and signature', letter('', 'Still broken.\n\nPat Lee\n\n-- \nPat Lee Ltd\n\nOn Thu, 17 Apr 2025 at 09:14, Complaints <complaints@marlshire.example> wrote:\n\n> Thank you.'), { text: 'Still broken.\n\nPat Lee', signature: '-- \nPat Lee Ltd', quoted: 'On Thu, 17 Apr 2025 at 09:14, Complaints <complaints@marlshire.example> wrote:\n\n> Thank you.' }],
  ['a telephone’s line', letter('', 'Still broken.\n\nSent from my iPhone'), { text: 'Still broken.', signature: 'Sent from my iPhone' }],
  ['a sentence about a telephone', letter('', 'Still broken.\n\nSent from my desk, since my mobile phone is broken too.'), { text: 'Still broken.\n\nSent from my desk, since my mobile phone is broken too.', signature: '' }],
  ['a mail system’s banner', letter('', 'CAUTION: This email originated outside the council. Do not click links.\n\nStill broken.'), { text: 'Still broken.' }],
  ['a page of headings, lists and tables', letter('Content-Type: text/html', '<head><title>No</title><style>p{}</style></head><h1>Complaint</h1><h2>Roads</h2>One <b>bold</b><ul><li>hole<li>mud</ul><ol><li>mend</ol><table><tr><td>Name</td><td>Pat</td></tr></table><p style="display:none">No</p><blockquote>Before</blockquote>'), { text: 'Complaint\n\nRoads\n\nOne bold\n\n- hole\n- mud\n\n1. mend\n\nName Pat', quoted: '> Before' }],

  // Files
  ['a file', mixed(plain(), file('application/pdf', 'letter.pdf', 'PDF')), { attachments: [{ name: 'letter.pdf', type: 'application/pdf', size: 3 }], files: list({ name: 'letter.pdf', content: Buffer.from('PDF'), picture: false }) }],
  ['a name in sections and percent signs', mixed(part("Content-Type: text/csv; name*0*=utf-8''caf%C3; name*1*=%A9; name*2=.csv", 'a')), { files: list({ name: 'café.csv' }) }],
  ['a name with a path, a line break and a turned direction', mixed(file('application/x', '..\\..\\etc\\in\rvoice\u202Efdp.exe', 'x')), { files: list({ name: expect.stringMatching(/^in voice.*exe$/) as string }) }],
  ['no name', mixed(part('Content-Type: application/pdf', 'x')), { files: list({ name: 'attachment.pdf' }) }],
  ['an inline picture', letter('Content-Type: multipart/related; boundary=b', parts(html('<p>See <img src="cid:p1"></p>'), part('Content-Type: image/png\nContent-ID: <p1>\nContent-Transfer-Encoding: base64', base64(png)))), { text: 'See', files: list({ contentId: 'p1', picture: true }) }],
  ['a drawing that may hold a program', letter('Content-Type: multipart/related; boundary=b', parts(html('<p>See</p>'), part('Content-Type: image/svg+xml\nContent-ID: <p1>', '<svg/>'))), { files: list({ contentId: 'p1', picture: false }) }],
  ['a program that calls itself a picture', letter('Content-Type: multipart/related; boundary=b', parts(html('<p>See</p>'), part('Content-Type: image/png\nContent-ID: <p1>', 'MZ'))), { files: list({ picture: false }) }],
  ['a file between the lines of a text', letter('', 'Look:\nbegin 644 note.txt\n#8V%T\n`\nend\nThanks'), { text: 'Look:\nThanks', files: list({ name: 'note.txt', content: Buffer.from('cat') }) }],
  ['Outlook’s wrapping', mixed(part('Content-Type: text/plain', 'See the photo.'), file('application/ms-tnef', 'winmail.dat', winmail({ rtf: '{\\rtf1\\ansi See the photo.\\par}' }))), { text: 'See the photo.', files: list({ name: 'photo of the road.txt', content: Buffer.from('a hole') }) }],
  ['Outlook’s wrapping and nothing else', letter('Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64', base64(winmail({ rtf: '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}The caf\\\'e9\\par is \\u8364?5.}' }))), { text: 'The café\nis €5.' }],
  ['Outlook’s page inside its wrapping', letter('Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64', base64(winmail({ rtf: '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf \\par\\htmlrtf0 One{\\*\\htmltag72 </p>}{\\*\\htmltag64 <p>}Two{\\*\\htmltag72 </p>}}' }))), { text: 'One\n\nTwo' }],
  ['broken wrapping', letter('Content-Type: application/ms-tnef; name=winmail.dat', 'not it'), { files: list({ name: 'winmail.dat' }) }],
  ['an attached message', mixed(plain('Please see this.'), part('Content-Type: message/rfc822', attached)), { text: 'Please see this.', files: list({ type: 'message/rfc822' }), inner: list({ from: { name: 'Sam Poe', address: 'sam@example.net' }, internetMessageId: '<two@example.net>', text: 'The bins again.' }) }],
  ['a digest', letter('Content-Type: multipart/digest; boundary=b', parts(`\n${attached}`, `\n${attached}`)), { inner: list({ text: 'The bins again.' }, { text: 'The bins again.' }) }],
  ['an invitation', letter('Content-Type: multipart/alternative; boundary=b', parts(plain(), part('Content-Type: text/calendar; method=REQUEST', calendar))), { invitations: [{ does: 'invites', what: 'Site visit, Mill Lane', when: 'Tuesday 3 June 2025, 10:00 to 11:30 (London time)', where: '12 Mill Lane', from: 'Ann Hill' }] }],
  ['an invitation for whole days, cancelled', letter('Content-Type: text/calendar', 'BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250603\nDTEND;VALUE=DATE:20250605\nSUMMARY:Fair\nEND:VEVENT\nEND:VCALENDAR'), { invitations: list({ does: 'cancels', what: 'Fair', when: 'Tuesday 3 June 2025 to Wednesday 4 June 2025' }) }],

  // Reports, signatures, encryption
  ['a failure', report('delivery-status', status('failed'), part('Content-Type: text/rfc822-headers', 'Message-ID: <ours@marlshire.example>')), { bounce: { about: ['<ours@marlshire.example>'] } }],
  ['a failure that returns the message', report('delivery-status', status('failed'), part('Content-Type: message/rfc822', attached)), { bounce: { about: ['<two@example.net>'] } }],
  ['Exim’s failure', letter('X-Failed-Recipients: pat@example.net', 'A message could not be delivered.\n\n------ This is a copy ------\n\nMessage-ID: <ours@marlshire.example>\n'), { bounce: { about: ['<ours@marlshire.example>'] } }],
  ['a receipt', report('disposition-notification', part('Content-Type: message/disposition-notification', 'Original-Message-ID: <ours@marlshire.example>\nDisposition: manual-action/MDN-sent-manually; displayed')), { receipt: { about: ['<ours@marlshire.example>'], was: 'read' } }],
  ['a signed message', letter('Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b', parts(plain(), file('application/pkcs7-signature', 'smime.p7s', 'x'))), { signed: 'S/MIME', text: 'It is not mended.', files: [] }],
  ['an opaque signed message', smime(signedMessage(inside), 'signed-data'), { signed: 'S/MIME', text: 'Signed words.' }],
  ['an opaque signed message in pieces', smime(signedInPieces(inside.slice(0, 30), inside.slice(30)), 'signed-data'), { signed: 'S/MIME', text: 'Signed words.' }],
  ['an enveloped message', smime(envelopedMessage(), 'enveloped-data'), { closed: 'encrypted', files: list({ name: 'smime.p7m' }) }],
  ['PGP in the clear', letter('', '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- - one\nStill broken.\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n'), { signed: 'PGP', text: '- one\nStill broken.' }],
  ['PGP', letter('Content-Type: multipart/encrypted; boundary=b', parts(part('Content-Type: application/pgp-encrypted', 'Version: 1'), part('Content-Type: application/octet-stream', 'x'))), { closed: 'encrypted' }],
  ['PGP between the lines', letter('', '-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----'), { closed: 'encrypted' }],
])('reads %s', async (_what, raw, expected) => {
  const before = Buffer.from(raw);
  expect(await readMail(raw)).toMatchObject(expected);
  expect(raw.equals(before)).toBe(true);
});

const passedOn = (subject: string, text: string): Promise<ReadMail> => readMail(letter('', text, `From: a@example.net\nSubject: ${subject}\n`));

test.each<[string, string, string, ReadMail['forwarded']]>([
  ['Outlook', 'FW: Bins', 'See below.\n\nFrom: Sam Poe <sam@example.net>\nSent: 17 April 2025 09:14\nTo: Ann Hill\nSubject: Bins\n\nThey came late.', { from: { name: 'Sam Poe', address: 'sam@example.net' }, sent: '17 April 2025 09:14', to: 'Ann Hill', subject: 'Bins', text: 'They came late.' }],
  ['Gmail', 'Fwd: Bins', '---------- Forwarded message ---------\nFrom: Sam Poe <sam@example.net>\nDate: Thu, 17 Apr 2025 at 09:14\nSubject: Bins\nTo: <ann@example.net>\n\nThey came late.', { from: { name: 'Sam Poe', address: 'sam@example.net' }, sent: 'Thu, 17 Apr 2025 at 09:14', to: '<ann@example.net>', subject: 'Bins', text: 'They came late.' }],
  ['a telephone', 'Fwd: Bins', 'Hello\n\nBegin forwarded message:\n\n> From: Sam Poe <sam@example.net>\n> Subject: Bins\n>\n> They came late.\n\nAnn', { from: { name: 'Sam Poe', address: 'sam@example.net' }, subject: 'Bins', text: 'They came late.' }],
  ['a reply, which is no forward', 'Re: Bins', 'Thanks.\n\nFrom: Sam Poe <sam@example.net>\nSent: 17 April 2025 09:14\nSubject: Bins\n\nThey came late.', undefined],
  ['somebody who tells of a journey', 'Bus', 'From: the bus station\nTo: the hospital\nDate: 3 March\n\nIt never came.', undefined],
])('finds what %s passed on', async (_program, subject, text, expected) => {
  expect((await passedOn(subject, text)).forwarded).toEqual(expected);
});

test('two deliveries of one message agree, whatever lies between them; another message does not', async () => {
  const text = 'Hello,\n\nthe road is broken.\n';
  const one = await readMail(letter('Received: by a', text));
  const again = await readMail(Buffer.from(letter('Received: by b\nX-Spam: no', text).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
  const other = await readMail(letter('Received: by a', text.replace('road', 'bridge')));
  expect(again.substance).toEqual(one.substance);
  expect(other.substance).not.toEqual(one.substance);
});
