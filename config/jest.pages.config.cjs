/** The slower checks: pages as LibreOffice lays them out. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/pages/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
