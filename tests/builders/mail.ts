import { millLane } from '../fixtures/mill-lane';

/** A mail system's report that a letter of ours could not be delivered (RFC 3464). */
export const deliveryReport = (letter: { internetMessageId: string }, { action = 'failed', id = '<report@mx.example.net>', thread = [] as string[], returned = true } = {}): string => `From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
To: complaints@marlshire.example
Subject: Undelivered Mail Returned to Sender
Date: Wed, 25 Jun 2025 12:05:00 +0100
Message-ID: ${id}
Return-Path: <>
Auto-Submitted: auto-replied
${returned ? '' : `In-Reply-To: ${letter.internetMessageId}\nReferences: ${[...thread, letter.internetMessageId].join(' ')}\n`}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail system could not deliver your message.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; pat.lee@example.net
Action: ${action}
Status: 5.1.1

${returned ? `--b
Content-Type: text/rfc822-headers

From: complaints@marlshire.example
Subject: Re: Mill Lane pothole AGAIN
${thread.length > 0 ? `In-Reply-To: ${thread.at(-1)}\nReferences: ${thread.join(' ')}\n` : ''}Message-ID: ${letter.internetMessageId}

` : ''}--b--
`;

/** What a resident's own mail program answers while they are away. */
export const outOfOffice = (letter: { internetMessageId: string }): string =>
  millLane({ id: '<away@example.net>', subject: 'Automatic reply: Mill Lane pothole AGAIN', headers: `In-Reply-To: ${letter.internetMessageId}\nAuto-Submitted: auto-replied`, body: 'I am out of the office until Monday.' });

/** A receipt that the council's mail system sends by itself: it names nobody and no telephone number. */
export const automaticReceipt = (): string =>
  millLane({ id: '<receipt@marlshire.example>', from: 'Complaints <complaints@marlshire.example>', subject: 'We have received your message', headers: 'Auto-Submitted: auto-generated', body: 'Thank you. We have received your message.' });

/** A resident's reply to a letter of ours. */
export const replyTo = (letter: { internetMessageId: string }, more: Parameters<typeof millLane>[0] = {}): string =>
  millLane({ id: '<reply@example.net>', subject: 'Re: Mill Lane pothole AGAIN', headers: `In-Reply-To: ${letter.internetMessageId}`, body: 'I am not satisfied. Please look again.', ...more });
