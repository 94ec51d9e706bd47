import { listEvidenceSources } from '../../story/talk-sources';
import type { ThemeName } from '../../core/domain/palette';
import { YEAR_MOVE_SECONDS } from '../../core/domain/year-move';
import type { ViewState } from '../../core/domain/view-state';
import type { VideoShape } from './video-format';
import type { VideoFrame } from './record-video';
import type { ImageAssets } from './image-assets';
import type { TalkPage } from './talk-pages';

/** Seconds for a person to read a step: neither too short nor too long. */
const LEAST_SECONDS = 8;
const LETTERS_A_SECOND = 14;

/** A view in each of its years, first to last; marks move from year to year as on the live map. */
export function buildYearFrames(
	assets: ImageAssets,
	view: ViewState,
	{ first, last, seconds }: { first: number; last: number; seconds: number },
	{ theme, shape }: { theme: ThemeName; shape: VideoShape },
	getUrl: (view: ViewState) => string
): VideoFrame[] {
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const own = { ...view, year: first + index };
		const shown = { view: own, link: getUrl(own), story: null };
		const draw = () => assets.draw({ ...shown, layout: shape, theme, isFilm: true });
		return { draw, seconds, moveSeconds: YEAR_MOVE_SECONDS };
	});
}

/** How long a step is shown for its text to be read. */
export function estimateReadingSeconds({
	title,
	paragraphs
}: Pick<TalkPage, 'title' | 'paragraphs'>): number {
	const letters = title.length + paragraphs.join(' ').length;
	return Math.max(LEAST_SECONDS, Math.round(letters / LETTERS_A_SECOND));
}

/** The steps of a talk with their text, each for as long as it takes to read. */
export function buildTalkFrames(
	assets: ImageAssets,
	pages: readonly TalkPage[],
	theme: ThemeName
): VideoFrame[] {
	return pages.map((page) => {
		const { view, link, title, paragraphs, callouts, chart, picture } = page;
		const sources = listEvidenceSources(page);
		const story = { title, paragraphs };
		const isOwn = page.layout === 'words' || page.layout === 'picture';
		const layout = isOwn ? 'user-slide' : 'wide';
		const draw = () =>
			assets.draw({ ...{ view, link, theme, story, callouts, chart, picture, sources }, layout });
		return { draw, seconds: estimateReadingSeconds(page) };
	});
}
