import { m } from '#messages';
import {
	isRowSubject,
	getPlaceName,
	type RowSubject,
	type ShownFigure
} from '$lib/figures/provenance';
import { toSeriesRows, type Series, type SeriesRow } from '$lib/figures/series-file';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { slug } from '$lib/core/domain/slug';
import { userLayer } from '$lib/layers/own/lazy';
import { describeAuthor, getOriginWords } from '$lib/layers/own/origin-words';
import { getOrigin, getTableRow, listSeriesFacts } from '$lib/layers/provenance';
import { furtherSources } from '$lib/core/data/atlas';
import { loadDetail } from '$lib/text/load-detail';
import type { FileTerms } from '$lib/figures/figure-files';
import { getCurrentPath, getWebUrl } from '$lib/core/site/urls';

/** A figure without a series, as a series of one. */
function ownRow(figure: ShownFigure): SeriesRow {
	const { country, year, label, value, quality, note, sourceId } = figure;
	const { unit } = listSeriesFacts(figure);
	return {
		...{ country: country ?? '', year: year || null, measure: label, value, unit },
		...{ quality, origin: getOrigin(figure), bound: null, note, sourceId }
	};
}

export function getFileName(figure: ShownFigure): { name: string; title: string } {
	const { measure } = listSeriesFacts(figure);
	const title = m.provenance_series_title({ place: getPlaceName(figure), measure });
	return { name: slug(`${getPlaceName(figure)} ${measure}`), title };
}

/** The figure of a single row needs no series: the row itself has more. */
const isSingleRow = (figure: ShownFigure, subject: RowSubject) =>
	!subject.series && (figure.value === null || getOrigin(figure) === 'printed');

/** The series of a figure, by year and country; null for a figure that is a row of its table. */
export function findSeries(figure: ShownFigure): Series | null {
	const { subject, country } = figure;
	const { name, title } = getFileName(figure);
	if (isRowSubject(subject)) {
		if (isSingleRow(figure, subject)) return null;
		return { name, title, rows: subject.series?.() ?? [ownRow(figure)] };
	}
	const { measure, unit, cells } = listSeriesFacts(figure);
	// of one of the five, regardless of how their sum is made
	const origin = getOrigin({ ...figure, country: country ?? COUNTRY_CODES[0]!, value: 0 });
	const rows = (country ? [country] : COUNTRY_CODES).flatMap((code) =>
		toSeriesRows(cells(code), { country: code, measure, unit, origin })
	);
	return { name, title, rows };
}

/** A user's own figures are under no licence of the atlas, which does not know their source. */
function getUserTerms(sources: FileTerms['sources']): Pick<FileTerms, 'terms' | 'sources'> {
	const table = userLayer.find()?.table;
	const { badge } = getOriginWords(table?.isSent ?? false);
	const title = table?.author ? `${badge}, ${describeAuthor(table.author, table.isSent)}` : badge;
	const licences = [{ name: 'own', title, path: getWebUrl('/workbench') }];
	return {
		terms: { title, licences },
		sources: { ...sources, ...Object.fromEntries(furtherSources) }
	};
}

/** The terms and sources in a file. @throws Error if tables fail to load; the next call retries */
export async function loadFileTerms(figure: ShownFigure): Promise<FileTerms> {
	const { edition, tableTerms, sources } = await loadDetail();
	const { file: table, cells } = getTableRow(figure);
	const url = getWebUrl(getCurrentPath());
	// own figures belong to no edition
	if (cells) return { edition: '', url, table, ...getUserTerms(sources) };
	return { edition, url, table, terms: tableTerms[table], sources };
}
