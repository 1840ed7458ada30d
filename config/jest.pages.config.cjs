/** The slower checks: pages as LibreOffice lays them out. */
const { projects, ...run } = require('./jest.config.cjs');

module.exports = {
  ...projects[0],
  ...run,
  displayName: 'pages',
  testMatch: ['<rootDir>/test/pages/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
