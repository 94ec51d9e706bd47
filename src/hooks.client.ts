import { m } from '#messages';
import type { HandleClientError } from '@sveltejs/kit';
import { findMovedPath } from '$lib/core/link/aliases';
import { findYearQueryLink } from '$lib/core/link/year-query';
import { splitUrl, getExactUrl, getPath } from '$lib/core/site/urls';
import { needsDistances } from '$lib/core/data/corridor-distances';
import { needsRates, moneyRates } from '$lib/core/data/money-rates';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { showNotStarted } from '$lib/core/site/not-started';
import { isTableNew, startedTable } from '$lib/layers/own/requested-table';
import { isKioskRequested, namesKiosk } from '$lib/features/kiosk/kiosk-requested';

/** A hidden tab never gets a frame; the page starts anyway. */
const LONGEST_WAIT_MILLISECONDS = 300;

/**
 * Lets the browser paint before the page starts: the prerendered HTML already contains the figures
 * and the static map, and starting would delay the first paint.
 */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
	});
}

/** An older edition of the data must be loaded before a page reads its tables. */
async function pinnedEdition(): Promise<void> {
	if (!location.href.includes('edition=')) return;
	const { loadPinnedEdition } = await loadWithRetry(() => import('$lib/state/load-pinned-edition'));
	await loadPinnedEdition();
}

/** A user's own table must be a layer before a page draws its layers. */
async function getUserTable(): Promise<void> {
	if (startedTable === null) return;
	const [{ startUserLayer }, { drawing }] = await loadWithRetry(() =>
		Promise.all([
			import('$lib/features/user-data/map-layer/start-user-layer'),
			import('$lib/layers/own/layer')
		])
	);
	await startUserLayer(drawing);
}

moneyRates.loadBy(async () => {
	const { startRates } = await loadWithRetry(() => import('$lib/features/rates/start-rates'));
	return startRates();
});

/** A link with a filter by distance shows it in its first view. */
async function getDistances(): Promise<void> {
	if (!needsDistances(location.href)) return;
	const { loadDistances } = await loadWithRetry(() => import('$lib/text/load-distances'));
	// the view tries again, and says if it fails
	await loadDistances().catch(() => undefined);
}

/** Whether the page redirects to the page of the year in its query. */
function leavesForYear(): boolean {
	const { path, query, anchor } = splitUrl(location);
	const link = findYearQueryLink(path, query);
	if (link !== null) location.replace(getExactUrl(link + anchor));
	// the portable copy has no other document: what starts now reads the new URL
	return link !== null && !__PORTABLE__;
}

/** Long enough not to press a server that does not answer. */
const NEXT_TRY_MILLISECONDS = 60_000;

/** Whether the page redirects to the kiosk, which must start as one. */
async function kiosk(): Promise<boolean> {
	// in the portable copy, entering a URL loads no new page
	if (__PORTABLE__)
		addEventListener('hashchange', () => namesKiosk(location.hash) && location.reload());
	if (!isKioskRequested()) return false;
	try {
		const { startKiosk } = await import('$lib/features/kiosk/start-kiosk');
		return startKiosk();
	} catch {
		// nobody is there to reload the page
		setTimeout(() => location.reload(), NEXT_TRY_MILLISECONDS);
		return false;
	}
}

/** The scripts of this page: SvelteKit requests each once, and clears the page without one. */
async function ownScripts(): Promise<void> {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
	const nodes = Array.from(links, ({ href }) => href).filter((href) => href.includes('/nodes/'));
	await Promise.all(nodes.map((href) => loadWithRetry(() => import(/* @vite-ignore */ href))));
}

/** If the page cannot start it stays as prerendered: figures, tables and the static map. */
export async function init(): Promise<void> {
	try {
		if (leavesForYear()) await new Promise(() => undefined);
		// if the URL requests rates, its first view shows them
		const rates = () => (needsRates(location.href) ? moneyRates.load() : undefined);
		await Promise.all([
			painted(),
			pinnedEdition().then(() => Promise.all([getUserTable(), rates(), getDistances()]))
		]);
		// a link with another own table may open in a running page: rebuild the list of layers
		addEventListener('hashchange', () => isTableNew() && location.reload());
		if (await kiosk()) await new Promise(() => undefined);
		await ownScripts();
	} catch {
		showNotStarted();
		await new Promise(() => undefined);
	}
}

/** The error shown on the page: a browser's own message means little to readers. */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
	// an old URL is no error: the browser goes on to the file that knows the present one
	if (status === 404 && findMovedPath(getPath(event.url))) return { message };
	// eslint-disable-next-line no-console -- as SvelteKit does where there is no such hook
	console.error(error);
	const isNotLoaded = error instanceof TypeError && /import|fetch|load/i.test(error.message);
	return { message: isNotLoaded ? m.loading_page() : message };
};
