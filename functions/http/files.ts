import { caseFile as fileOfCase, messageFile as fileOfMessage } from '../use-cases/message-file';
import type { FileHandler } from './door';

export const messageFile: FileHandler<'messageFile'> = ({ desk, id, caller, query }) => fileOfMessage(desk, caller.id, id, query.no);

export const caseFile: FileHandler<'caseFile'> = ({ desk, id, caller, query }) => fileOfCase(desk, caller.id, id, query.message, query.no);
