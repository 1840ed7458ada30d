/** The tests in three groups, each of which `--selectProjects` runs alone; all but the rendered pages. */
const { dirname } = require('node:path');
const SLOW_TESTS = require('./slow-tests.cjs');

const ROOT = { rootDir: dirname(__dirname) };

/**
 * Tests without a browser run in bare Node.js, in processes that load each module once and not once for each test file:
 * that takes half the time. What the add-on keeps from one command to the next cannot hide there: its bundle starts anew
 * in a context of its own each time.
 */
const BARE = {
  ...ROOT,
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/config/jest.typescript.mjs'],
};

const BROWSER = {
  ...ROOT,
  testEnvironment: 'node',
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

const END_TO_END = '\\.e2e\\.test\\.ts$';
const ADD_ON = '<rootDir>/test/add-on/';
// They need LibreOffice: npm run pages.
const PAGES = '<rootDir>/test/pages/';

const SLOW = `/test/(?:${SLOW_TESTS.join('|').replaceAll('.', '\\.')})\\.test\\.ts$`;
/** Without `TESTS` all are there, so that each can be run by its name. */
const NOT_NOW = { quick: [SLOW], slow: [`^(?!.*${SLOW})`] }[process.env.TESTS] ?? [];

/** @type {import('jest').Config} */
module.exports = {
  ...ROOT,
  globalSetup: '<rootDir>/config/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/config/jest.global-teardown.mjs',
  testTimeout: 60_000,
  // Jest leaves one core idle, which on a machine of two is half of it.
  maxWorkers: '100%',
  projects: [
    {
      ...BARE,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', PAGES, ADD_ON, END_TO_END, ...NOT_NOW],
    },
    {
      ...BARE,
      displayName: 'add-on',
      testMatch: [`${ADD_ON}**/*.test.ts`],
      testPathIgnorePatterns: ['/node_modules/', END_TO_END, ...NOT_NOW],
    },
    {
      ...BROWSER,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...NOT_NOW],
      globalSetup: '<rootDir>/config/jest.browser-setup.mjs',
      setupFilesAfterEnv: ['<rootDir>/config/jest.e2e-setup.cjs'],
    },
  ],
};
