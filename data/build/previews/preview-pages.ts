import { CLAIMS } from '../../../src/lib/features/claims/claims';
import { STORY_INDEX } from '../../../src/lib/story/story-index';
import { COUNTRIES } from '../../../src/lib/core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { YEARS } from '../../../src/lib/core/domain/years';
import { formatPath, parseLink } from '../../../src/lib/core/link/link';
import type { StoryWords } from '../../../src/lib/picture/image/image-input';
import { getImageTitle } from '../../../src/lib/picture/image/image-title';
import { m } from '#messages';
import { isSlide } from '../../../src/lib/features/talk/user-talk-schema';
import { parsePathView } from '../../../src/lib/state/path-view';
import { readTalks } from '../talks/read-talks';
import { getClaimHeading, describeClaim, PAGE_CARDS } from './preview-copy';

/** A prerendered page and what its picture shows. */
export interface PreviewPage {
	/** Within the atlas: `/2016/kazakhstan`. */
	path: string;
	view: ViewState;
	/** Null for a view that needs no title. */
	story: StoryWords | null;
}

const place = (patch: Pick<ViewState, 'year' | 'country'>): PreviewPage => ({
	path: formatPath(patch),
	view: { ...DEFAULT_VIEW, ...patch },
	story: null
});

function stepPages(): PreviewPage[] {
	return STORY_INDEX.map(({ id, title, link }) => {
		const [path = '/', query = ''] = link.split('?');
		const parsed = parseLink(path, query);
		if (!parsed) throw new Error(`the link of step ${id} is not a view: ${link}`);
		return {
			path: `/present/${id}`,
			view: parsed.view,
			story: { title, paragraphs: [getImageTitle(parsed.view)] }
		};
	});
}

function claimPages(): PreviewPage[] {
	return CLAIMS.map((claim) => {
		const view = { ...DEFAULT_VIEW, ...claim.view, selection: null };
		const heading = getClaimHeading(claim.number);
		const paragraphs = describeClaim(claim, view.year);
		return {
			path: `/claims/${claim.number}`,
			view,
			story: { heading, title: claim.title, paragraphs }
		};
	});
}

function talkPages(root: string): PreviewPage[] {
	return readTalks(root).talks.map(({ name, talk: { title, author, steps } }) => {
		const { link } = steps.find((step) => !isSlide(step)) ?? steps[0]!;
		return {
			path: `/talks/${name}`,
			view: parsePathView(link),
			story: { title, paragraphs: author ? [m.user_stage_named_author({ author })] : [] }
		};
	});
}

/**
 * Every page with its own picture, in the order of paths.
 * @param root of the repository, whose published talks have pages too
 */
export function listPreviewPages(root = process.cwd()): PreviewPage[] {
	const years = YEARS.flatMap((year) => [
		place({ year, country: null }),
		...COUNTRIES.map(({ code }) => place({ year, country: code }))
	]);
	/** The page of all years of a country shows the year that the atlas opens with. */
	const countries = COUNTRIES.map(({ code, slug }) => ({
		...place({ year: DEFAULT_VIEW.year, country: code }),
		path: `/${slug}`
	}));
	const documents = Object.entries(PAGE_CARDS).map(([path, { heading, title }]) => ({
		path,
		view: DEFAULT_VIEW,
		story: { heading, title, paragraphs: [] }
	}));
	return [
		{ path: '/', view: DEFAULT_VIEW, story: null },
		...years,
		...countries,
		...stepPages(),
		...claimPages(),
		...documents,
		...talkPages(root)
	];
}

/** The path of a page's picture within the atlas. */
export const getPreviewFile = (path: string): string =>
	`previews${path === '/' ? '/index' : path}.png`;
