/**
 * Has the reader asked the browser to load as little as possible? False while the page is built:
 * ask once the page runs.
 */
export function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	if (connection?.saveData) return true;
	return matchMedia('(prefers-reduced-data: reduce)').matches;
}
