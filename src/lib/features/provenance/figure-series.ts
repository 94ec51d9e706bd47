import { m } from '#messages';
import {
	isRowSubject,
	originOf,
	placeOf,
	type RowSubject,
	type ShownFigure,
	rowOf
} from '$lib/core/data/provenance';
import { rowsOfCells, type Series, type SeriesRow } from '$lib/core/data/series-file';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { slug } from '$lib/core/domain/slug';
import { seriesFactsOf } from './provenance-words';
import { furtherSources, loadDetail } from '$lib/core/data/atlas';
import type { FileTerms } from '$lib/core/data/figure-files';
import { pathHere, webUrlOf } from '$lib/core/site/urls';

/** A figure without a series, as a series of one. */
function ownRow(figure: ShownFigure): SeriesRow {
	const { country, year, label, value, quality, note, sourceId } = figure;
	const { unit } = seriesFactsOf(figure);
	return {
		...{ country: country ?? '', year: year || null, measure: label, value, unit },
		...{ quality, origin: originOf(figure), bound: null, note, sourceId }
	};
}

export function fileNameOf(figure: ShownFigure): { name: string; title: string } {
	const { measure } = seriesFactsOf(figure);
	const title = m.provenance_series_title({ place: placeOf(figure), measure });
	return { name: slug(`${placeOf(figure)} ${measure}`), title };
}

/** The figure of a single row needs no series: the row itself has more. */
const isSingleRow = (figure: ShownFigure, subject: RowSubject) =>
	!subject.series && (figure.value === null || originOf(figure) === 'printed');

/** The series of a figure, by year and country; null for a figure that is a row of its table. */
export function seriesOf(figure: ShownFigure): Series | null {
	const { subject, country } = figure;
	const { name, title } = fileNameOf(figure);
	if (isRowSubject(subject)) {
		if (isSingleRow(figure, subject)) return null;
		return { name, title, rows: subject.series?.() ?? [ownRow(figure)] };
	}
	const { measure, unit, cells } = seriesFactsOf(figure);
	// of one of the five, regardless of how their sum is made
	const origin = originOf({ ...figure, country: country ?? COUNTRY_CODES[0]!, value: 0 });
	const rows = (country ? [country] : COUNTRY_CODES).flatMap((code) =>
		rowsOfCells(cells(code), { country: code, measure, unit, origin })
	);
	return { name, title, rows };
}

/** A user's own figures are under no licence of the atlas, which does not know their source. */
function termsOfOwn(sources: FileTerms['sources']): Pick<FileTerms, 'terms' | 'sources'> {
	const title = m.own_layer_badge();
	const licences = [{ name: 'own', title, path: webUrlOf('/workbench') }];
	return {
		terms: { title, licences },
		sources: { ...sources, ...Object.fromEntries(furtherSources) }
	};
}

/** The terms and sources in a file. @throws Error if tables fail to load; the next call retries */
export async function loadFileTerms(figure: ShownFigure): Promise<FileTerms> {
	const { edition, tableTerms, sources } = await loadDetail();
	const { file: table, cells } = rowOf(figure);
	const url = webUrlOf(pathHere());
	if (cells) return { edition, url, table, ...termsOfOwn(sources) };
	return { edition, url, table, terms: tableTerms[table], sources };
}
