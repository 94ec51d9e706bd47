import { listEvidenceSources } from '../../story/talk-sources';
import type { ThemeName } from '../../core/domain/palette';
import { YEAR_MOVE_SECONDS } from '../../core/domain/year-move';
import type { ViewState } from '../../core/domain/view-state';
import { isShown } from '../../story/talk';
import { getLineText } from './page-lines';
import { listSlideParts, type SlidePart } from './slides/list-slides';
import type { VideoShape } from './video-format';
import type { VideoFrame } from './record-video';
import type { ImageAssets } from './image-assets';
import type { TalkPage } from './talk-pages';

/** Seconds for a person to read a step: neither too short nor too long. */
const LEAST_SECONDS = 8;
const LETTERS_A_SECOND = 14;
const LEAST_PART_SECONDS = 3;
/** From one step or part to the next. */
const CAMERA_SECONDS = 1.2;
const PLAYED_YEAR_SECONDS = 1.2;

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

/** Of a part that appears: for the lines that it adds, or for a series without words. */
function estimatePartSeconds(page: TalkPage, part: SlidePart, before: SlidePart | null): number {
	const read = before?.lines ?? [];
	const paragraphs = part.lines.filter((line) => !read.includes(line)).map(getLineText);
	if (!before) return estimateReadingSeconds({ title: page.title, paragraphs });
	const letters = paragraphs.join(' ').length;
	return Math.max(LEAST_PART_SECONDS, Math.round(letters / LETTERS_A_SECOND)) + CAMERA_SECONDS;
}

/**
 * The steps of a talk with their text, each for as long as it takes to read: the camera moves from
 * map to map, years play, charts and callouts appear part by part.
 */
export function buildTalkFrames(
	assets: Pick<ImageAssets, 'draw'>,
	pages: readonly TalkPage[],
	theme: ThemeName
): VideoFrame[] {
	return pages.flatMap((page) => {
		const { link, title, picture } = page;
		const sources = listEvidenceSources(page);
		const drawPart = ({ evidence, shown, lines }: SlidePart, view: ViewState) => {
			const isOwn = evidence === 'none' || evidence === 'picture';
			const isVisible = (series: number) => isShown(page, 'series', series, shown);
			return assets.draw({
				...{ view, link, theme, sources, isVisible, isFilm: true },
				...(page.subject && { subject: page.subject }),
				story: { title, paragraphs: lines.map(getLineText) },
				callouts: page.callouts.filter((_, index) => isShown(page, 'callouts', index, shown)),
				chart: evidence === 'chart' ? page.chart : null,
				picture: evidence === 'picture' ? picture : null,
				layout: isOwn ? 'user-slide' : 'wide'
			});
		};
		return listSlideParts(page).flatMap((part, index, all): VideoFrame[] => {
			const seconds = estimatePartSeconds(page, part, all[index - 1] ?? null);
			const isPlayed = part.evidence === 'map' && index === 0 && page.play !== null;
			const first = isPlayed ? Math.min(page.play!, page.view.year) : page.view.year;
			return Array.from({ length: page.view.year - first + 1 }, (_, at) => {
				const view = { ...page.view, year: first + at };
				return {
					draw: () => drawPart(part, view),
					seconds: view.year === page.view.year ? seconds : PLAYED_YEAR_SECONDS,
					...(at === 0
						? { move: 'camera' as const, moveSeconds: CAMERA_SECONDS }
						: { moveSeconds: YEAR_MOVE_SECONDS })
				};
			});
		});
	});
}
