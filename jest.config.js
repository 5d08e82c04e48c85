module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  // No test depends on the clock: a busy machine is given time.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/__tests__/support/setup.ts'],
  moduleNameMapper: { '^(\\.{1,2}/(?!data/generated/).*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }],
    'src/data/generated/.+\\.js$': ['ts-jest', { useESM: true, diagnostics: false }],
  },
};
