// @ts-check
import path from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = path.join(import.meta.dirname, '..');

/** What can be wrong without the compiler noticing. The look of the code is Prettier's. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'content/', 'tests/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // A function is asynchronous because its callers await it, not because it awaits.
      '@typescript-eslint/require-await': 'off',
      // Numbers read well in a sentence; a part of a split text is there although its type doubts it.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true },
      ],
      // A listener may be asynchronous.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Interfaces are written with methods here, and none of them has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.recommended, astro.configs.recommended],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-exports-from-components': 'off',
    },
  },
  {
    files: ['**/*.{ts,js,cjs,mjs,astro}'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  { files: ['src/cli/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    // Only Astro's own checker knows the type of a component.
    files: ['tests/components/**'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
);
