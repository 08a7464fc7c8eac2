/** What stands after the @ of an address, in small letters. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether a domain is one of these, or lies within one: "mail.marlshire.example" within "marlshire.example", never "marlshire.example.org". */
export const isWithin = (domain: string, any: readonly string[]): boolean =>
  any.some((each) => domain === each.toLowerCase() || domain.endsWith(`.${each.toLowerCase()}`));
