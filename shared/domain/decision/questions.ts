import { notKnown, type Answers, type Part, type QuestionId } from './vocabulary';

/** A question of the report, with its own words and where they stand. */
export interface Question {
  id: QuestionId;
  parts: readonly Part[];
  quote: string;
  /** Of the quote, the words that decide. */
  deciding: readonly string[];
  source: string;
}

const howToDecide = 'Kent County Council, A Comprehensive Engagement Strategy, 1 July 2010, Appendix 2, standard 1, “How to decide?”';
const considerations = 'Kent County Council, A Comprehensive Engagement Strategy, 1 July 2010, Appendix 2, standard 1, “Additional Considerations”';

/** The questions in the report's order. Its text has no page numbers where it is published; its headings stand for them. */
export const questions: readonly Question[] = [
  {
    id: 'duty', parts: ['duty'], source: howToDecide,
    quote: 'Is there an existing statutory or Government advisory requirement to consult and/or involve which covers the service? If yes then we must consult.',
    deciding: ['statutory or Government advisory requirement', 'must consult'],
  },
  {
    id: 'scope', parts: ['scope', 'outweighs', 'budget'], source: howToDecide,
    quote: 'What is the scope of the planned change? If the changes are minimal/lack significance and the cost of consulting outweigh any likely benefits, then inform only is most appropriate. If the changes are more substantial and the benefits of the activity outweigh the costs and are in proportion to the allocated budget, then consult is appropriate.',
    deciding: ['inform only is most appropriate', 'consult is appropriate'],
  },
  {
    id: 'required', parts: ['requiredBy'], source: howToDecide,
    quote: 'Are the changes required by legislation, government advice, part of a partnership arrangement or included in the election manifesto of the political party who lead the Council? If yes, then any consultation or involvement activity may need to be limited to how the changes are implemented.',
    deciding: ['limited to how the changes are implemented'],
  },
  {
    id: 'knowledge', parts: ['knowledge'], source: howToDecide,
    quote: 'What knowledge do we already hold about the needs and priorities of local people? If sufficient knowledge is available for use by the Council, then to inform only is the most appropriate. If there are gaps in our existing knowledge, then to consult is appropriate.',
    deciding: ['to inform only is the most appropriate', 'to consult is appropriate'],
  },
  {
    id: 'depth', parts: ['inDepth'], source: howToDecide,
    quote: 'Is there a need to involve local people in a more continuous or in-depth way, for example being involved in the commissioning or assessment of services, carrying out some aspects of services themselves? If yes then involve is most appropriate.',
    deciding: ['continuous or in-depth', 'involve is most appropriate'],
  },
  {
    id: 'ownership', parts: ['ownership'], source: howToDecide,
    quote: 'Is there a need to develop ownership of the outcomes and outputs? If yes then involve is most appropriate.',
    deciding: ['ownership of the outcomes and outputs', 'involve is most appropriate'],
  },
  {
    id: 'influence', parts: ['influence'], source: considerations,
    quote: 'If there is no or very limited scope to influence then inform only but we must explain why there is limited scope to influence.',
    deciding: ['then inform only', 'must explain why'],
  },
];

/** Whether every part of a question has been answered, be it with "not known". */
export const isAnswered = ({ parts }: Question, answers: Answers): boolean => parts.every((part) => answers[part] !== undefined);

/** Whether some part of a question has no answer that could point anywhere. */
export const isOpen = ({ parts }: Question, answers: Answers): boolean => parts.some((part) => answers[part] === undefined || answers[part] === notKnown);
