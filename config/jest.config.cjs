/** @type {import('jest').Config} */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/config/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/config/jest.global-teardown.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // They need LibreOffice: npm run pages.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/pages/'],
  testTimeout: 60_000,
  // Jest leaves one core idle, which on a machine of two is half of it.
  maxWorkers: '100%',
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // numfmt 4.0.1 names a file for require() that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
};
