/** What the mailbox refuses, in the words and the shape of Microsoft Graph. */
export class GraphRefusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}

export const notFound = (): GraphRefusal =>
  new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
export const badRequest = (message: string, code = 'BadRequest'): GraphRefusal => new GraphRefusal(400, code, message);
