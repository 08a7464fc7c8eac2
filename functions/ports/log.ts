import type { Instant } from '../../shared/kernel/london';
import type { FactForm, LogCode, logEntries } from './log-entries';

declare const idBrand: unique symbol;
declare const mistakeBrand: unique symbol;

/** An id as it may stand in a log: made by `logId` alone, so that no other text is one. */
export type LogId = string & { readonly [idBrand]: true };

/** What a log says of an accident: its kind and where it happened. Made by `mistakeIn` alone, which leaves its words out. */
export type Mistake = { error: string; at?: string } & { readonly [mistakeBrand]?: true };

type FactOf<Form> = Form extends 'id' ? LogId : Form extends 'count' ? number : Form extends 'moment' ? Instant : Form extends 'mistake' ? Mistake : Form extends readonly (infer Word)[] ? Word : never;

type FormsOf<Code extends LogCode> = (typeof logEntries)[Code]['facts'] extends infer Forms extends Readonly<Record<string, FactForm>> ? Forms : never;

/** What must be said beside a code; a kind of document may be left out where there is none. */
export type FactsOf<Code extends LogCode> = { [Fact in keyof FormsOf<Code>]: FactOf<FormsOf<Code>[Fact]> };

/**
 * What whoever keeps Heard running learns: a code of the catalogue with the facts that it names, and no others. Never a
 * name, an address, a reference, a subject, a text or a token.
 */
export type Log = <Code extends LogCode>(code: Code, facts: FactsOf<Code>) => void;
