import { answerText, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { formatFeed } from '$lib/features/programs/editions';
import { readEditions } from '$lib/features/programs/read-editions';
import type { RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const GET: RequestHandler = ({ url }) =>
	answerText('atom', formatFeed(readEditions(), url.origin));
