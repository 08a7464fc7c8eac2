import { notAllowed, readMayMail } from '../../../shared/domain/letter/allow-list';

test.each([
  ['anyone', ['pat@example.net'], []],
  [['jo@marlshire.example'], ['Jo@Marlshire.example', 'pat@example.net'], ['pat@example.net']],
  [['@marlshire.example'], ['anybody@marlshire.example', 'x@sub.marlshire.example', 'x@evilmarlshire.example'], ['x@sub.marlshire.example', 'x@evilmarlshire.example']],
  [[], ['jo@marlshire.example'], ['jo@marlshire.example']],
] as const)('where mail may go to %s, of %s it may not go to %s', (may, addresses, not) => {
  expect(notAllowed(may, addresses)).toEqual(not);
});

test.each([
  ['anyone', 'anyone'],
  [' Anyone ', 'anyone'],
  ['jo@marlshire.example , @Trial.example', ['jo@marlshire.example', '@trial.example']],
  ['', undefined],
  ['everybody', undefined],
  ['jo@marlshire.example, anyone', undefined],
])('%s is read as %s', (text, read) => {
  expect(readMayMail(text)).toEqual(read);
});
