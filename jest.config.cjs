// The tests run far from London, so that no date can come from the machine's own zone.
process.env.TZ = 'America/St_Johns';

/** Packages that come as ES modules only. */
const esm = [
  'jose', 'postal-mime', 'html-to-text', '@selderee', 'selderee', 'parseley', 'leac', 'peberminta', 'htmlparser2',
  'domhandler', 'domutils', 'dom-serializer', 'domelementtype', 'entities', 'deepmerge', 'deepmerge-ts', 'croner', 'nodemailer', 'zod-openapi',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  setupFilesAfterEnv: ['<rootDir>/tests/builders/patience.ts'],
  testSequencer: '<rootDir>/tests/builders/browsers-first.cjs',
  // Browser tests wait more than they work. A machine may be slow: how fast Heard is, the bench says, never a test's limit.
  maxWorkers: 2,
  testTimeout: 60_000,
};
