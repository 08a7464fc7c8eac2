import type { HttpFunctionOptions, HttpResponseInit } from '@azure/functions';

/** Of every answer of the API, whoever asks: data for a page of ours, and shown by itself or in a frame it is nothing. */
const always = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What answers, with these headers, save where the answer says more of its own. */
export const safely = (options: HttpFunctionOptions): HttpFunctionOptions => ({
  ...options,
  handler: async (request, context) => {
    const answer = (await options.handler(request, context)) as HttpResponseInit;
    return { ...answer, headers: { ...always, ...(answer.headers as Record<string, string> | undefined) } };
  },
});
