import { error } from '@sveltejs/kit';
import { CHART_TABLES } from '$lib/features/programs/paths';
import { answerText, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { listChartRows } from '$lib/features/programs/chart-tables';
import { formatTidyCsv, loadProgramTables } from '$lib/features/programs/program-tables';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const entries: EntryGenerator = () => CHART_TABLES.map((chart) => ({ chart }));

/** A page of charts as one table of all its settings: `/relation.csv`. */
export const GET: RequestHandler = async ({ params }) => {
	const chart = CHART_TABLES.find((name) => name === params.chart) ?? error(404);
	const tables = await loadProgramTables();
	return answerText('csv', formatTidyCsv(listChartRows[chart](tables), tables));
};
