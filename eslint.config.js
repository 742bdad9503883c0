import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.float/**',
      '**/dist/**',
      '**/.expo/**',
      'coverage/**',
      'test-results/**',
      '**/*.generated.*',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      // Only config.ts knows the environment; everything else takes what it needs as a parameter.
      'no-restricted-properties': ['error', { object: 'process', property: 'env' }],
      'no-console': 'error',
    },
  },
  {
    files: ['backend/src/config.ts', 'backend/src/entry/**', '**/*-test.ts', 'e2e/**', 'bench/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['frontend/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    // Metro puts what is named EXPO_PUBLIC_… in the place of these.
    files: ['frontend/api/apiOrigin.ts', 'frontend/identity/builtInClientId.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*-test.ts', '**/*-test.tsx', 'e2e/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['bench/**', 'scripts/**', 'safety/scripts/**', 'e2e/soak.ts', 'e2e/app/takeScreens.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['frontend/*.config.js', 'frontend/jest.setup.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', jest: 'readonly' },
    },
  },
  {
    files: ['frontend/public/sw.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', Request: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
);
