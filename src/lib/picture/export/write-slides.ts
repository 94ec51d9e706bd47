import { m } from '#messages';
import type { Talk } from '../../story/talk';
import type { ThemeName } from '../../core/domain/palette';
import type { ImageAssets, TaskReport } from './image-assets';
import { loadWriter } from './load-writer';
import { correctPackage } from './correct-package';
import { drawStepPicture } from './step-pictures';
import { listSlideParts } from './slides/list-slides';
import { SlideWriter } from './slides/slide-writer';
import { SANS, SERIF } from './slides/slide-text';
import { hasOwnCover, type TalkPage } from './talk-pages';

async function toDataUri(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error(m.export_no_drawing()));
		reader.readAsDataURL(blob);
	});
}

const SLIDES_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * A talk as the bytes of a PowerPoint file: a slide for each part of a step, its charts to be edited,
 * and all sources at the end.
 * @param drawPicture a page's map with its first parts, or the reader's own picture, as a data URL
 */
export async function packSlides(
	talk: Talk,
	pages: readonly TalkPage[],
	{ theme, link }: { theme: ThemeName; link: string },
	drawPicture: (page: TalkPage, shown: number) => Promise<string | null>,
	{ progress, signal }: TaskReport
): Promise<Uint8Array<ArrayBuffer>> {
	const { default: Deck } = await loadWriter(() => import('pptxgenjs'));
	const deck = new Deck();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = talk.title;
	deck.author = talk.author || m.export_site();
	deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
	const writer = new SlideWriter(deck, theme);
	// a step that opens a talk is in no part
	if (pages.some(({ part }) => part)) writer.section(talk.title);
	const isOpened = hasOwnCover(pages);
	if (!isOpened) writer.opening(talk, link);
	for (const [index, page] of pages.entries()) {
		const place = m.export_step({ index: index + 1, count: pages.length });
		const parts = listSlideParts(page);
		signal.throwIfAborted();
		for (const part of parts) {
			const isDrawn = part.evidence === 'map' || part.evidence === 'picture';
			const picture = isDrawn ? await drawPicture(page, part.shown) : null;
			const opens = isOpened && index === 0;
			writer.step(page, part, picture, { place, ...(opens && { opened: link }) });
		}
		progress((index + 1) / (pages.length + 1));
	}
	writer.sources(pages);
	const file = (await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
	signal.throwIfAborted();
	return correctPackage(new Uint8Array(file), writer.charts);
}

/** A talk as a PowerPoint file. */
export async function writeSlides(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	options: { theme: ThemeName; link: string },
	report: TaskReport
): Promise<Blob> {
	const drawPicture = async (page: TalkPage, shown: number) => {
		const picture = await drawStepPicture(assets, page, options.theme, shown);
		return picture && toDataUri(picture);
	};
	const bytes = await packSlides(talk, pages, options, drawPicture, report);
	return new Blob([bytes], { type: SLIDES_TYPE });
}
