import { z } from 'zod';
import { CaseCardView } from './cases';
import { MessageCardView } from './messages';

/** What is looked for stands in the body: an address would be logged by hosts. */
export const SearchBody = z
  .object({
    text: z.string().trim().min(2, 'Write at least two letters.').max(200, 'Keep it to 200 characters.'),
    after: z.string().max(400).optional(),
    limit: z.int().min(1).max(100).default(50),
  })
  .meta({ id: 'Search' });

/** Something that was found: a case, however it stands, or a message that nobody has placed. */
export const FoundView = z.discriminatedUnion('is', [z.object({ is: z.literal('case'), case: CaseCardView, from: z.string().optional().meta({ description: 'Who wrote, and for whom.' }) }), z.object({ is: z.literal('message'), message: MessageCardView })]).meta({ id: 'Found' });
export type FoundView = z.infer<typeof FoundView>;

export const SearchView = z
  .object({
    items: z.array(FoundView),
    /** What there is to say of a reference: that it is mistyped, or that no case in sight has it. */
    said: z.string().optional(),
    next: z.string().optional(),
  })
  .meta({ id: 'SearchResult' });
export type SearchView = z.infer<typeof SearchView>;
