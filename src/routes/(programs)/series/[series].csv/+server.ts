import { error } from '@sveltejs/kit';
import { answerText, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { formatTidyCsv, loadProgramTables } from '$lib/features/programs/program-tables';
import { listSeries, listSeriesRows, SERIES_IDS } from '$lib/features/programs/series-list';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const entries: EntryGenerator = () => SERIES_IDS.map((id) => ({ series: id }));

/** A series by country and year: `/series/students.csv`. */
export const GET: RequestHandler = async ({ params }) => {
	const tables = await loadProgramTables();
	const series = listSeries(tables).filter(({ id }) => id === params.series);
	if (series.length === 0) error(404);
	return answerText('csv', formatTidyCsv(listSeriesRows(tables, { series }), tables));
};
