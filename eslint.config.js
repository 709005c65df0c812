import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import * as mdx from 'eslint-plugin-mdx';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** French needs its no-break spaces: they are allowed wherever a reader sees the text. */
const spaces = [
  'error',
  { skipStrings: true, skipTemplates: true, skipJSXText: true, skipComments: true, skipRegExps: true },
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    rules: {
      'no-irregular-whitespace': spaces,
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  { files: ['src/server/**', 'test/**'], rules: { 'no-console': 'off' } },
  // Index look-ups that a search has just bounded; a check in each would cost what the binary search saves.
  { files: ['src/domain/calendar/**', 'test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['src/**/*.tsx'], extends: [jsxA11y.flatConfigs.recommended] },
  { files: ['**/*.astro'], extends: [astro.configs.recommended, astro.configs['jsx-a11y-recommended']] },
  {
    // On a phone these tables are laid out as blocks and grids, which hides their native roles in some browsers.
    files: ['src/components/RegionTable.astro', 'src/components/compare/*.astro'],
    rules: {
      'astro/jsx-a11y/no-redundant-roles': 'off',
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    extends: ['css/recommended'],
    rules: {
      // Every browser of the last two years.
      'css/use-baseline': [
        'error',
        {
          available: 'newly',
          // Where a browser lacks these, nothing but polish is lost.
          allowProperties: ['accent-color', 'forced-color-adjust', 'resize', 'text-size-adjust'],
          allowPropertyValues: { 'text-wrap': ['pretty'], 'break-after': ['avoid'] },
          allowSelectors: ['marker'],
        },
      ],
      'css/no-important': 'off',
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
  {
    files: ['**/*.mdx'],
    ...mdx.flat,
    rules: { ...mdx.flat.rules, 'no-irregular-whitespace': 'off', 'no-unused-expressions': 'off' },
  },
);
