import { error } from '@sveltejs/kit';
import { answerJson, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { buildSeriesMetadata } from '$lib/features/programs/place-file';
import { loadProgramTables } from '$lib/features/programs/program-tables';
import { SERIES_IDS } from '$lib/features/programs/series-list';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const entries: EntryGenerator = () => SERIES_IDS.map((id) => ({ series: id }));

/** What the table next to it holds: `/series/students.metadata.json`. */
export const GET: RequestHandler = async ({ params, url }) => {
	if (!SERIES_IDS.includes(params.series)) error(404);
	return answerJson(buildSeriesMetadata(await loadProgramTables(), params.series, url.origin));
};
