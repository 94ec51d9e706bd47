import { m } from '#messages';
import { fetchAsset } from '$lib/core/site/assets';

/**
 * The CSV of a table.
 * @param path within the site: `data/tables/students.csv`
 * @throws Error where it does not load
 */
export async function loadTableText(path: string): Promise<string> {
	const answer = await fetchAsset(path);
	// a network that wants a sign-in answers everything with a page
	const isPage = answer.headers.get('content-type')?.startsWith('text/html');
	if (!answer.ok || isPage) throw new Error(m.table_failed());
	return answer.text();
}
