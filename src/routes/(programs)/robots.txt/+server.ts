import { answerText, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { formatRobots } from '$lib/features/programs/sitemap';
import type { RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

export const GET: RequestHandler = ({ url }) => answerText('txt', formatRobots(url.origin));
