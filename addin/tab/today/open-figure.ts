import type { CasesFigureView, MailFigureView } from '../../../shared/contract/today';
import { address } from '../address';

/** The worklist that shows exactly the cases that a figure counts. */
export const casesOf = ({ opens }: Pick<CasesFigureView, 'opens'>): string => address('cases', undefined, opens);

/** The part of the inbox that shows exactly the messages that a figure counts. */
export const mailOf = ({ opens }: Pick<MailFigureView, 'opens'>): string => address('inbox', undefined, opens);
