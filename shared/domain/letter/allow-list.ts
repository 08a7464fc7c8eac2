/**
 * To whom an installation may send mail: anyone, or only to the addresses and domains (`@council.example`) that are
 * listed, in lower case (product rule "Copies": outside production mail goes only to addresses on an allow list).
 */
export type MayMail = 'anyone' | readonly string[];

/** Those addresses to which it may not send. */
export const notAllowed = (may: MayMail, addresses: readonly string[]): string[] =>
  may === 'anyone' ? [] : addresses.filter((address) => !may.some((each) => (each.startsWith('@') ? address.toLowerCase().endsWith(each) : address.toLowerCase() === each)));

/** Reads a list as it is configured: `anyone`, or addresses and domains with commas between. Absent where it is neither. */
export function readMayMail(text: string): MayMail | undefined {
  const parts = text.toLowerCase().split(',').map((part) => part.trim());
  if (parts.length === 1 && parts[0] === 'anyone') return 'anyone';
  return parts.every((part) => /^[^@\s]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(part)) ? parts : undefined;
}
