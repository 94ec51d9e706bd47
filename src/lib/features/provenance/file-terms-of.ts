import { loadDetail } from '$lib/core/data/atlas';
import type { FileTerms } from '$lib/core/data/file-terms';
import { rowOf, type ShownFigure } from '$lib/core/data/provenance';
import { linkHere, webAddressOf } from '$lib/core/site/address';

/**
 * What a file with a figure's series must say of itself.
 * @throws Error where the tables cannot be loaded; the next call tries again
 */
export async function loadFileTerms(figure: ShownFigure): Promise<FileTerms> {
	const { edition, tableTerms, sources } = await loadDetail();
	const table = rowOf(figure).file;
	const address = webAddressOf(linkHere());
	return { edition, address, table, terms: tableTerms[table], sources };
}
