import { m } from '#messages';
import { fetchAsset } from '$lib/core/site/assets';

/**
 * The text of a table of the data package.
 * @throws Error where it does not load
 */
export async function loadTable(file: string): Promise<string> {
	const answer = await fetchAsset(`data/tables/${file}`);
	// a network that wants a sign-in answers everything with a page
	const isPage = answer.headers.get('content-type')?.startsWith('text/html');
	if (!answer.ok || isPage) throw new Error(m.provenance_row_failed());
	return answer.text();
}
