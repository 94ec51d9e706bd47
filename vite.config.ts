import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { isPortable, portableVite } from './scripts/portable/portable-options.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	define: isPortable ? portableVite.define : { __PORTABLE__: 'false', __WEB_ADDRESS__: '""' },
	build: { target: 'es2022', ...(isPortable && portableVite.build) },
	test: {
		environment: 'node',
		// work counts, not speed: a busy machine must not fail a test
		testTimeout: 30_000,
		hookTimeout: 60_000,
		include: [
			'src/**/*.test.ts',
			'data/build/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/house/**/*.test.ts',
			'tests/hosting/**/*.test.ts',
			'tests/links/**/*.test.ts'
		]
	}
});
