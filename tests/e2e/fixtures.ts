/**
 * The `test` that every browser test uses. It fails a test whose pages threw, logged an error to
 * the console, or requested another host: the atlas works without a network.
 */
import { expect, test as base } from '@playwright/test';

interface Watch {
	/** Errors that a test provokes on purpose, such as the one for a missing page. */
	allowedErrors: RegExp | undefined;
	/** Faults seen so far; empty at the end of a good test. */
	faults: string[];
}

export const test = base.extend<Watch>({
	allowedErrors: [undefined, { option: true }],
	faults: [
		async ({ context, baseURL, allowedErrors }, use) => {
			const faults: string[] = [];
			const site = new URL(baseURL ?? 'http://localhost');
			context.on('weberror', (error) => {
				const { message } = error.error();
				if (!allowedErrors?.test(message)) faults.push(`threw: ${message}`);
			});
			context.on('console', (message) => {
				if (message.type() !== 'error') return;
				if (allowedErrors?.test(message.text())) return;
				faults.push(`console: ${message.text()} (${message.location().url})`);
			});
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isInside = ['data:', 'blob:', 'about:'].includes(url.protocol);
				// the portable copy is one file and may read no other
				const isOwn =
					site.protocol === 'file:' ? url.pathname === site.pathname : url.origin === site.origin;
				if (!isInside && !isOwn) faults.push(`requested elsewhere: ${request.url()}`);
			});
			await use(faults);
			expect(faults, 'page errors, console errors and requests to other hosts').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
