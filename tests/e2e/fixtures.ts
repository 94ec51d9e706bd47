/**
 * The `test` that every browser test uses. It fails a test whose pages threw, logged an error to
 * the console, or requested another host: the atlas works without a network.
 */
import { expect, test as base } from '@playwright/test';

interface Watch {
	/** Errors that a test provokes on purpose, such as the one for a missing page. */
	allowedErrors: RegExp | undefined;
	/** Errors seen so far; empty at the end of a good test. */
	errors: string[];
}

export const test = base.extend<Watch>({
	allowedErrors: [undefined, { option: true }],
	errors: [
		async ({ context, baseURL, allowedErrors }, use) => {
			const errors: string[] = [];
			const site = new URL(baseURL ?? 'http://localhost');
			context.on('weberror', (error) => {
				const { message } = error.error();
				if (!allowedErrors?.test(message)) errors.push(`threw: ${message}`);
			});
			context.on('console', (message) => {
				if (message.type() !== 'error') return;
				if (allowedErrors?.test(message.text())) return;
				errors.push(`console: ${message.text()} (${message.location().url})`);
			});
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isInside = ['data:', 'blob:', 'about:'].includes(url.protocol);
				// the portable copy is one file and may read no other
				const isOwn =
					site.protocol === 'file:' ? url.pathname === site.pathname : url.origin === site.origin;
				if (!isInside && !isOwn) errors.push(`requested elsewhere: ${request.url()}`);
			});
			await use(errors);
			expect(errors, 'page errors, console errors and requests to other hosts').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
