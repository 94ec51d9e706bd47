import { listPreviewPages } from '../../../../data/build/previews/preview-pages';
import { answerText, IS_WRITTEN_HERE } from '$lib/features/programs/answer';
import { formatSitemap } from '$lib/features/programs/sitemap';
import type { RequestHandler } from './$types';

export const prerender = IS_WRITTEN_HERE;

/** Every page with a preview picture is one for readers; a release counts them. */
export const GET: RequestHandler = ({ url }) =>
	answerText(
		'xml',
		formatSitemap(
			url,
			listPreviewPages().map(({ path }) => path)
		)
	);
