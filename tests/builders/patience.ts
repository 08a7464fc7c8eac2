/** A page takes long to draw, or a letter to be drafted, where many tests run beside each other. */
if (typeof document !== 'undefined') {
  const { configure } = jest.requireActual<typeof import('@testing-library/react')>('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}
