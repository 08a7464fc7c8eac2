import type { Documents, DocumentStore, ListQuery, NewDocument, Write } from '../../../functions/ports/document-store';
import { sightOfWork, type Sight } from '../../../shared/domain/people/sight';

export interface Opened {
  documents: Documents;
  close(): Promise<void>;
}

/** An engine that was opened for one test, and what the tests of every promise ask of it. */
export interface Given {
  readonly documents: Documents;
  /** Marlshire's, in sight of everything. */
  readonly store: DocumentStore;
  inSight(sight: Sight, council?: string): DocumentStore;
  /** Creates each, and none of them may be refused. */
  keep(...documents: NewDocument[]): Promise<void>;
  versionOf(id: string): Promise<string>;
  idsOf(query?: Partial<ListQuery>, from?: DocumentStore): Promise<string[]>;
}

type Card = NewDocument['card'];
export const aCase = (id: string, card: Card = {}, rest: Partial<NewDocument> = {}): NewDocument => ({
  kind: 'case', id, schema: 1, card: { situation: 'open', kind: 'complaint', area: 'highways', answerBy: '2025-05-19', concerning: [], ...card }, data: { of: id },
  ...rest,
});
export const create = (document: NewDocument, rest: Partial<Write> = {}): Write => ({ document, ...rest });
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
/** JSON has no such number: what no engine can keep. */
export const unkeepable = (id: string): Write => create(aCase(id, {}, { data: { far: 10n } }));
export const writtenIn = (results: { written?: string; refused?: string }[]): number => results.filter((each) => each.written !== undefined).length;

/** Opens an engine before each test, and closes it after. */
export function givenEngine(open: () => Promise<Opened>): Given {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());
  const inSight = (sight: Sight, council = 'marlshire'): DocumentStore => opened.documents.for(council, sight);
  const whole = (): DocumentStore => inSight(sightOfWork);
  return {
    get documents() {
      return opened.documents;
    },
    get store() {
      return whole();
    },
    inSight,
    keep: async (...documents) => {
      for (const document of documents) expect(await whole().write(create(document))).toHaveProperty('written');
    },
    versionOf: async (id) => (await whole().get('case', id))?.version ?? 'none',
    idsOf: async (query = {}, from = whole()) => (await from.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 100, ...query })).items.map(({ id }) => id),
  };
}
