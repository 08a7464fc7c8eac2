import { z } from 'zod';
import { formats, writerRoles } from '../domain/case/vocabulary';
import { date } from './clock';
import { line } from './line';
import { shown } from './shown';

/** For whom somebody writes, and as what. */
export const OnBehalfBody = z.object({ as: z.enum(writerRoles, 'Choose what the writer is.'), of: line(120, 'whom it is about') }).meta({ id: 'OnBehalf' });

/** Without `onBehalf` the writer is the person concerned. */
export const SayWriterBody = z.object({ onBehalf: OnBehalfBody.optional(), shown }).meta({ id: 'SayWriter' });

const asked = z.object({ is: z.enum(['asked', 'refused']), on: date });
const given = z.object({ is: z.literal('given'), on: date, how: line(200, 'how it was given'), scope: line(200, 'what it covers') });
const basis = z.object({ is: z.literal('basis'), on: date, basis: line(300, 'the basis') });
export const AuthorityBody = z.discriminatedUnion('is', [asked, given, basis]).meta({ id: 'Authority' });
export type AuthorityBody = z.infer<typeof AuthorityBody>;

const Wishes = z.object({
  language: line(60, 'the language').optional(),
  formats: z.array(z.enum(formats)).max(formats.length).default([]),
  telephoneOnly: z.literal(true).optional(),
  safe: z
    .object({
      email: z.email('Write a whole e-mail address.').max(254).optional(),
      postal: z.string().trim().min(1, 'Write the postal address.').max(300, 'Keep the postal address to 300 characters.').optional(),
      noVoicemail: z.literal(true).optional(),
      noLetterHome: z.literal(true).optional(),
    })
    .optional(),
  stop: z.literal('died').optional(),
});

/** All that is asked, in place of what was recorded before; and how it is known. */
export const WishesBody = Wishes.extend({ because: line(300, 'how you know') }).meta({ id: 'WishesAsked' });
export type WishesBody = z.infer<typeof WishesBody>;
export const RecordWishesBody = WishesBody.extend({ shown }).meta({ id: 'RecordWishes' });

/** Who writes and whom it is about. */
export const WriterView = z
  .object({
    /** "Pat Lee writes for themselves." */
    said: z.string(),
    onBehalf: z.object({ as: z.enum(writerRoles), of: z.string() }).optional(),
    authority: z.object({ is: z.enum(['not asked', 'asked', 'given', 'refused', 'basis']), said: z.string(), recorded: z.boolean() }).optional(),
    /** What the writer may not have. */
    note: z.string().optional(),
  })
  .meta({ id: 'CaseWriter' });
export type WriterView = z.infer<typeof WriterView>;

/** How somebody may want to be written to, and how that is known: offered, and recorded only where an officer says so. */
export const WishesOfferView = z.object({ wishes: Wishes, said: z.array(z.string()), because: z.string() }).meta({ id: 'WishesOffer' });
export type WishesOfferView = z.infer<typeof WishesOfferView>;

/** How the person is written to: as recorded, and in words; no words where nothing is recorded. */
export const WishesView = z.object({ recorded: Wishes, said: z.array(z.string()) }).meta({ id: 'Wishes' });
export type WishesView = z.infer<typeof WishesView>;

const address = z.object({ name: z.string(), address: z.string() });

/** Beside the words of a letter: whom it goes to, what has to be confirmed before it goes, and what stands against it. */
export const SendingView = z
  .object({
    cc: z.array(address),
    /** Who else had the messages: kept on the record, written to only if ticked. */
    copied: z.array(address),
    /** Each is confirmed by its name in `confirms`. */
    asks: z.array(z.object({ name: z.string(), says: z.string(), confirmed: z.boolean() })),
    /** Why it cannot go at all as things are, and what to do. */
    against: z.string().optional(),
    /** How this person is written to. */
    wishes: z.array(z.string()),
  })
  .meta({ id: 'Sending' });
export type SendingView = z.infer<typeof SendingView>;

/** What a letter is told beside its words. */
export const sendingFields = {
  /** People copied in on the messages whom the officer ticked, one by one. */
  cc: z.array(z.email()).max(20, 'Copy in twenty people at most.').optional(),
  /** Names of what has been confirmed. */
  confirms: z.array(z.string().max(300)).max(40).optional(),
};
