import { m } from '#messages';
import { furtherSources, loadDetail } from '$lib/core/data/atlas';
import type { FileTerms } from '$lib/core/data/file-terms';
import { rowOf, type ShownFigure } from '$lib/core/data/provenance';
import { pathHere, webUrlOf } from '$lib/core/site/urls';

/** A reader's own figures are under no licence of the atlas, which did not see where they are from. */
function termsOfOwn(sources: FileTerms['sources']): Pick<FileTerms, 'terms' | 'sources'> {
	const title = m.own_data_badge();
	const licences = [{ name: 'own', title, path: webUrlOf('/workbench') }];
	return {
		terms: { title, licences },
		sources: { ...sources, ...Object.fromEntries(furtherSources) }
	};
}

/**
 * What a file with a figure's series must say of itself.
 * @throws Error where the tables cannot be loaded; the next call tries again
 */
export async function loadFileTerms(figure: ShownFigure): Promise<FileTerms> {
	const { edition, tableTerms, sources } = await loadDetail();
	const { file: table, cells } = rowOf(figure);
	const address = webUrlOf(pathHere());
	if (cells) return { edition, address, table, ...termsOfOwn(sources) };
	return { edition, address, table, terms: tableTerms[table], sources };
}
