import { answerJson, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { buildChangesJson } from '$lib/features/programs/editions';
import { readEditions, readLatestChanges } from '$lib/features/programs/read-editions';
import type { RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const GET: RequestHandler = ({ url }) =>
	answerJson(buildChangesJson(readEditions(), readLatestChanges(), url.origin));
