import { m } from '#messages';
import type { HandleClientError } from '@sveltejs/kit';
import { movedPath } from '$lib/core/link/current-spelling';
import { linkOfYearQuery } from '$lib/core/link/year-query';
import { splitUrl, exactUrlOf, pathOf } from '$lib/core/site/urls';
import { asksForRates, moneyRates } from '$lib/core/data/money-rates';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { showNotStarted } from '$lib/core/site/not-started';
import { awaitsTable, startedTable } from '$lib/core/data/held-table';
import { isKioskAsked, namesKiosk } from '$lib/features/kiosk/kiosk-asked';

/** In a hidden tab no frame ever comes; the page starts all the same. */
const LONGEST_WAIT_MILLISECONDS = 300;

/**
 * Lets the browser paint the page before it starts to run: the prerendered HTML already holds the
 * figures and the static map, and starting would keep the first picture waiting.
 */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
	});
}

/** An older edition of the data must be there before a page reads its tables. */
async function pinnedEdition(): Promise<void> {
	if (!location.href.includes('edition=')) return;
	const { loadPinnedEdition } = await loadWithRetry(() => import('$lib/state/load-pinned-edition'));
	await loadPinnedEdition();
}

/** A link with another table may be opened where the page is open already: its layers are listed anew. */
function watchOwnTable(): void {
	addEventListener('hashchange', () => awaitsTable() && location.reload());
}

/** A reader's own table must be a layer before a page draws its layers. */
async function ownTable(): Promise<void> {
	if (startedTable === null) return;
	const [{ startOwnLayer }, { own: drawing }] = await loadWithRetry(() =>
		Promise.all([
			import('$lib/features/own-data/map-layer/start-own-layer'),
			import('$lib/layers/own/layer')
		])
	);
	await startOwnLayer(drawing);
}

moneyRates.load = async () => {
	const { startRates } = await loadWithRetry(() => import('$lib/features/rates/start-rates'));
	await startRates();
	moneyRates.isThere = true;
};

/** Where the address asks for rates, its first view shows them. */
const linkedRates = () => (asksForRates(location.href) ? moneyRates.load() : undefined);

/** Whether the page goes elsewhere instead: to that of the year which its query names. */
function leavesForYear(): boolean {
	const { path, query, anchor } = splitUrl(location);
	const link = linkOfYearQuery(path, query);
	if (link !== null) location.replace(exactUrlOf(link + anchor));
	// in the one file that is no other document: what starts now reads the new address
	return link !== null && !__PORTABLE__;
}

/** Long enough that a server which does not answer is not asked in a hurry. */
const NEXT_TRY_MILLISECONDS = 60_000;

/** Whether the page goes elsewhere instead: a kiosk is one from its start. */
async function kiosk(): Promise<boolean> {
	// in the one file an address that is typed is no new page
	if (__PORTABLE__)
		addEventListener('hashchange', () => namesKiosk(location.hash) && location.reload());
	if (!isKioskAsked()) return false;
	try {
		const { startKiosk } = await import('$lib/features/kiosk/start-kiosk');
		return startKiosk();
	} catch {
		// nobody is there to load the page anew
		setTimeout(() => location.reload(), NEXT_TRY_MILLISECONDS);
		return false;
	}
}

/** The scripts of this page. SvelteKit asks for each once, and clears the page where one is missing. */
async function ownScripts(): Promise<void> {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
	const nodes = Array.from(links, ({ href }) => href).filter((href) => href.includes('/nodes/'));
	await Promise.all(nodes.map((href) => loadWithRetry(() => import(/* @vite-ignore */ href))));
}

/** Where the page cannot start it stays as it was sent: figures, tables and the static map. */
export async function init(): Promise<void> {
	try {
		if (leavesForYear()) await new Promise(() => undefined);
		await Promise.all([
			painted(),
			pinnedEdition().then(() => Promise.all([ownTable(), linkedRates()]))
		]);
		watchOwnTable();
		if (await kiosk()) await new Promise(() => undefined);
		await ownScripts();
	} catch {
		showNotStarted();
		await new Promise(() => undefined);
	}
}

/** What is told on the page of a thing that went wrong: a browser's own error does not speak to readers. */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
	// an old address is no fault: the browser goes on to the file that knows the present one
	if (status === 404 && movedPath(pathOf(event.url))) return { message };
	// eslint-disable-next-line no-console -- as SvelteKit does where there is no such hook
	console.error(error);
	const isNotLoaded = error instanceof TypeError && /import|fetch|load/i.test(error.message);
	return { message: isNotLoaded ? m.loading_page() : message };
};
