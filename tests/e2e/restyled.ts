/** How much of a page is restyled. */
import type { Page } from '@playwright/test';

interface Trace {
	traceEvents: { name: string; args: { elementCount?: number } }[];
}

/** The most elements in a round of styles during an act, by the browser's own trace. */
export async function countRestyled(page: Page, act: () => Promise<unknown>): Promise<number> {
	const browser = page.context().browser()!;
	await browser.startTracing(page, { categories: ['devtools.timeline'] });
	await act();
	const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as Trace;
	const rounds = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree');
	return Math.max(...rounds.map(({ args }) => args.elementCount ?? 0));
}
