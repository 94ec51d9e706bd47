import { readTables } from '../../../../../data/build/read-tables';
import { answerJson, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { buildCatalog } from '$lib/features/programs/catalog';
import { loadProgramTables } from '$lib/features/programs/program-tables';
import type { RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const GET: RequestHandler = async ({ url }) => {
	const { dataPackage } = readTables(process.cwd()).set;
	return answerJson(buildCatalog(await loadProgramTables(), dataPackage, url.origin), 'jsonld');
};
