import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importRules } from './scripts/import-rules.mjs';

export default [
	{
		ignores: [
			'build/',
			'build-portable/',
			'.svelte-kit/',
			'.cache/',
			'node_modules/',
			// generated; files next to these folders are written by hand
			'static/*/',
			'src/lib/core/data/built/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// the compiler knows what is defined
			'no-undef': 'off',
			'no-console': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'prefer-const': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// the compiler finds what is not used, in a tenth of the time: tsconfig.json
			'@typescript-eslint/no-unused-vars': 'off',
			// a type can be assigned to an index signature, an interface cannot
			'@typescript-eslint/consistent-type-definitions': 'off',
			// a figure of typed rows often exists where the compiler cannot prove it
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// addresses are made by one function that adds the base path, which this rule does not know;
			// the base-path browser tests follow every link instead
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['**/*.svelte', 'src/**/*.{ts,svelte}'], rules: { 'no-console': 'error' } },
	{
		files: ['{src,data/build,scripts,bench,tests}/**/*.{ts,mjs,js,svelte}'],
		rules: { 'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }] }
	},
	...importRules
];
