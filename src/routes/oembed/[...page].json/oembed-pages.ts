import { m } from '#messages';
import { listPreviewPages, type PreviewPage } from '../../../../data/build/previews/preview-pages';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import type { OembedPage } from '$lib/features/embed/describe-oembed';
import { describePlace } from '$lib/features/shell/page-copy';
import { STORY } from '$lib/story/story';
import { nameCountry } from '$lib/text/country-names';

/** Pages with a frame of the same path below `/embed`: maps, the talk and its steps, charts. */
const FRAMED =
	/^\/(\d{4}(\/|$)|present(\/|$)|talks\/|(relation|alignment|outcomes|chinese-side)?$)/;

function namePage({ path, view, story }: PreviewPage): string {
	if (path === '/present') return STORY.title;
	if (/^\/claims\//.test(path)) return `${story?.heading}. ${story?.title}`;
	if (story) return story.heading ?? story.title;
	const country = /^\/[a-z]/.test(path) ? view.country : null;
	if (!country) return describePlace(view.year, view.country);
	return m.country_title({ name: nameCountry(country), first: FIRST_YEAR, last: LAST_YEAR });
}

/** Every page for readers; those without a frame are described as links with a picture. */
export const listOembedPages = (): OembedPage[] =>
	listPreviewPages().map((page) => ({
		path: page.path,
		name: namePage(page),
		isFramed: FRAMED.test(page.path)
	}));
