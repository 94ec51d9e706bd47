import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	test: {
		environment: 'node',
		// work counts, not speed: a busy machine must not fail a test
		testTimeout: 30_000,
		hookTimeout: 60_000,
		include: [
			'src/**/*.test.ts',
			'data/build/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/house/**/*.test.ts'
		]
	}
});
