const preset = require('jest-expo/jest-preset');

const babel = preset.transform['\\.[jt]sx?$'];
/** Packages that are only there as ECMAScript modules. */
const modules = ['rettime', 'until-async', '@open-draft', 'msw', '@mswjs'];

module.exports = {
  ...preset,
  setupFilesAfterEnv: ['<rootDir>/jest.setup.js'],
  // The first test of a file waits until everything that it shows is compiled and loaded.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/**/*-test.ts', '<rootDir>/**/*-test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { ...preset.transform, '\\.mjs$': babel },
  transformIgnorePatterns: preset.transformIgnorePatterns.map((pattern) =>
    pattern.startsWith('/node_modules/(?!(') ? pattern.replace('(?!(', `(?!(${modules.join('|')}|`) : pattern,
  ),
};
