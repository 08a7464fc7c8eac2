import type { Writing } from '../../shared/domain/letter/writing';
import type { Message } from '../../shared/domain/message/message';
import { correlationOf } from '../adapters/system/correlation';

/** What everything that becomes of a message carries. */
export const correlationOfMessage = ({ arrival: { mailbox, itemId, id } }: Message): string | undefined => correlationOf({ mailbox, itemId, messageId: id });

/** The same of a letter: it belongs to the message that it answers. */
export const correlationOfLetter = ({ mailbox, answers }: Writing): string | undefined => correlationOf({ mailbox, ...answers });
