import { answerJson, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { buildSeriesIndex } from '$lib/features/programs/place-file';
import { loadProgramTables } from '$lib/features/programs/program-tables';
import type { RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const GET: RequestHandler = async ({ url }) =>
	answerJson(buildSeriesIndex(await loadProgramTables(), url.origin));
