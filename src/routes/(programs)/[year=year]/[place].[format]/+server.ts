import { error } from '@sveltejs/kit';
import { YEARS } from '$lib/core/domain/years';
import { listPlaceCountries, PLACES } from '$lib/features/programs/addresses';
import { answerJson, answerText, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { buildPlaceJson } from '$lib/features/programs/place-file';
import { formatTidyCsv, loadProgramTables } from '$lib/features/programs/program-tables';
import { listSeriesRows } from '$lib/features/programs/series-list';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const entries: EntryGenerator = () =>
	YEARS.flatMap((year) =>
		PLACES.flatMap((place) =>
			['csv', 'json'].map((format) => ({ year: String(year), place, format }))
		)
	);

/** Every series of a country, or of all five, in a year: `/2016/kazakhstan.csv`. */
export const GET: RequestHandler = async ({ params: { place, format, ...params }, url }) => {
	if (!PLACES.includes(place) || !['csv', 'json'].includes(format)) error(404);
	const [tables, year] = [await loadProgramTables(), Number(params.year)];
	if (format === 'json')
		return answerJson(buildPlaceJson(tables, { place, year, site: url.origin }));
	const rows = listSeriesRows(tables, { countries: listPlaceCountries(place), years: [year] });
	return answerText('csv', formatTidyCsv(rows, tables));
};
