import { m } from '#messages';
import type PptxGenJS from 'pptxgenjs';
import { TALK_PART_WORDS } from '../../core/data/talk-part-words';
import { toPlainText, referenceOf } from '../../core/data/cite';
import type { Talk } from '../../core/data/talk';
import { describeTalkChart } from '../../core/data/talk-chart';
import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { loadWithRetry } from '../../core/site/load-with-retry';
import { EXPORT_WORDS } from './export-words';
import type { ImageAssets } from './image-assets';
import { stepPictures } from './step-pictures';
import { chunk, nameSource, talkSources, type TalkPage } from './talk-pages';
import type { TaskReport } from './task-report';

/** Faces that office programs have, or replace by others of the same widths. */
const SERIF = 'Georgia';
const SANS = 'Arial';

/** Inches, on a slide of 13.333 × 7.5. */
const MASTER = 'STEP';
const TITLE = 'title';
const LEFT = 0.5;
const WIDTH = 12.333;
const PICTURE = { x: LEFT, y: 1.5, w: 7.725, h: 5.15 };
/** The chart under the words. */
const ASIDE = { x: 8.5, y: 3.74, w: 4.333, h: 2.911 };
const SOURCES_ON_A_SLIDE = 9;

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

async function toDataUri(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error(m.export_no_drawing()));
		reader.readAsDataURL(blob);
	});
}

/** Writes one slide after the other in the colours of a theme. */
class SlideWriter {
	#text: string;
	#quiet: string;
	#page: string;
	#section = '';

	constructor(
		private deck: PptxGenJS,
		theme: ThemeName
	) {
		const { text, textSecondary, page } = PALETTES[theme];
		[this.#text, this.#quiet, this.#page] = [hex(text), hex(textSecondary), hex(page)];
		// a title that programs know as one: outlines, screen readers and sorters of slides show it
		deck.defineSlideMaster({
			title: MASTER,
			background: { color: this.#page },
			objects: [
				{
					placeholder: {
						options: {
							...{ name: TITLE, type: 'title', x: LEFT, y: 0.3, w: WIDTH, h: 1.1 },
							...{ margin: 0, valign: 'middle', align: 'left' },
							...{ fontFace: SERIF, fontSize: 34, bold: true, color: this.#text }
						},
						text: ''
					}
				}
			]
		});
	}

	/** Begins a section of slides; one that stands already goes on. */
	section(title: string): void {
		if (title !== this.#section) this.deck.addSection({ title });
		this.#section = title;
	}

	#slide(masterName?: string): PptxGenJS.Slide {
		const slide = this.deck.addSlide({
			...(masterName && { masterName }),
			...(this.#section && { sectionTitle: this.#section })
		});
		slide.background = { color: this.#page };
		return slide;
	}

	/** A slide with a title. */
	#titled(text: string): PptxGenJS.Slide {
		const slide = this.#slide(MASTER);
		slide.addText(text, { placeholder: TITLE });
		return slide;
	}

	opening(talk: Talk, link: string): void {
		const slide = this.#slide();
		const box = { x: 1, w: 11.333, margin: 0 };
		slide.addText(talk.title, {
			...{ ...box, y: 1.7, h: 2.2, valign: 'bottom' },
			...{ fontFace: SERIF, fontSize: 48, bold: true, color: this.#text }
		});
		slide.addText(talk.author, {
			...{ ...box, y: 4.1, h: 1, valign: 'top' },
			...{ fontFace: SANS, fontSize: 22, color: this.#quiet }
		});
		slide.addText([{ text: link, options: { hyperlink: { url: link } } }], {
			...{ ...box, y: 6.4, h: 0.4 },
			...{ fontFace: SANS, fontSize: 14, color: this.#quiet }
		});
	}

	step(page: TalkPage, picture: string, aside: string | null, place: string): void {
		if (page.part) this.section(TALK_PART_WORDS[page.part]);
		const slide = this.#titled(page.title);
		const isChart = page.layout === 'chart' && page.chart !== null;
		const altText = isChart
			? describeTalkChart(page.chart!)
			: m.export_picture({ title: page.title });
		slide.addImage({ ...PICTURE, data: picture, altText });
		const paragraphs = page.paragraphs.map((text) => ({
			text,
			options: { breakLine: true, paraSpaceAfter: 10 }
		}));
		slide.addText(paragraphs, {
			...{ x: 8.5, y: 1.5, w: 4.333, h: aside ? 2.15 : 5.15, margin: 0 },
			...({ valign: 'top', fit: 'shrink' } as const),
			...{ fontFace: SANS, fontSize: 22, color: this.#text }
		});
		if (aside && page.chart) {
			slide.addImage({ ...ASIDE, data: aside, altText: describeTalkChart(page.chart) });
		}
		const small = { margin: 0, fontFace: SANS, fontSize: 11, color: this.#quiet } as const;
		const names = page.sources.map(nameSource);
		const sources = names.length > 0 ? EXPORT_WORDS.sourcesOf(names) : '';
		slide.addText(sources, { ...small, x: LEFT, y: 6.72, w: WIDTH, h: 0.36, valign: 'middle' });
		slide.addText([{ text: page.link, options: { hyperlink: { url: page.link } } }], {
			...{ ...small, x: LEFT, y: 7.08, w: 10.6, h: 0.24 }
		});
		slide.addText(place, { ...small, x: 11.4, y: 7.08, w: 1.433, h: 0.24, align: 'right' });
		const said = page.points.map((point) => `• ${point}`);
		const cited = page.sources.map((source) => toPlainText(referenceOf(source)));
		slide.addNotes([...said, '', m.export_sources_head(), ...cited, '', page.link].join('\n'));
	}

	sources(pages: readonly TalkPage[]): void {
		if (this.#section) this.section(m.export_sources());
		const all = chunk(talkSources(pages), SOURCES_ON_A_SLIDE);
		all.forEach((sources, index) => {
			const isFirst = index === 0;
			const slide = this.#titled(
				isFirst ? m.export_sources() : m.export_sources_continued({ page: index + 1 })
			);
			const lines = sources.map((source) => ({
				text: toPlainText(referenceOf(source)),
				options: { breakLine: true, paraSpaceAfter: 4 }
			}));
			slide.addText(lines, {
				...{ x: LEFT, y: 1.45, w: WIDTH, h: 5, margin: 0, valign: 'top', fit: 'shrink' },
				...{ fontFace: SANS, fontSize: 13, color: this.#text }
			});
			if (index < all.length - 1) return;
			slide.addText(EXPORT_WORDS.licence, {
				...{ x: LEFT, y: 6.5, w: WIDTH, h: 0.8, margin: 0, valign: 'bottom' },
				...{ fontFace: SANS, fontSize: 11, color: this.#quiet }
			});
		});
	}
}

/**
 * A talk as a PowerPoint file: a slide a step with its map, title, text, sources, link and notes,
 * an opening slide and all sources at the end. All words are text, none is a picture.
 */
export async function writeSlides(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	{ theme, link }: { theme: ThemeName; link: string },
	{ progress, signal }: TaskReport
): Promise<Blob> {
	const { default: Deck } = await loadWithRetry(() => import('pptxgenjs')).catch(
		(cause: unknown) => {
			throw new Error(m.loading_no_writer(), { cause });
		}
	);
	const deck = new Deck();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = talk.title;
	deck.author = talk.author || m.export_site();
	deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
	const writer = new SlideWriter(deck, theme);
	writer.opening(talk, link);
	for (const [index, page] of pages.entries()) {
		signal.throwIfAborted();
		const { main, aside } = await stepPictures(assets, page, theme, 'image/png');
		writer.step(
			page,
			await toDataUri(main),
			aside && (await toDataUri(aside)),
			m.export_step({ index: index + 1, count: pages.length })
		);
		progress((index + 1) / (pages.length + 1));
	}
	writer.sources(pages);
	const file = await deck.write({ outputType: 'blob', compression: true });
	signal.throwIfAborted();
	return file as Blob;
}
