import { m } from '#messages';
import type PptxGenJS from 'pptxgenjs';
import { TALK_PART_LABELS } from '../../story/talk-part-labels';
import { isShown, type Talk } from '../../story/talk';
import { describeTalkChart } from '../../story/talk-chart';
import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { loadWriter, type ImageAssets, type TaskReport } from './image-assets';
import { correctPackage } from './correct-package';
import { drawStepPictures } from './step-pictures';
import {
	splitIntoChunks,
	listFooterSources,
	formatFullReference,
	describeLicence,
	stepReferences,
	listTalkSources,
	type TalkPage
} from './talk-pages';

/** Fonts that office programs have, or replace with others of the same widths. */
const SERIF = 'Georgia';
const SANS = 'Arial';

/** Inches, on a slide of 13.333 × 7.5. */
const LEFT = 0.5;
const WIDTH = 12.333;
/** The title's placeholder on each master: shown in outlines, by screen readers, in slide sorters. */
const TITLE = 'title';
const MASTERS = {
	STEP: { x: LEFT, y: 0.3, w: WIDTH, h: 1.1, valign: 'middle', fontSize: 34 },
	OPENING: { x: 1, y: 1.7, w: 11.333, h: 2.2, valign: 'bottom', fontSize: 48 }
} as const;
const PICTURE = { x: LEFT, y: 1.5, w: 7.725, h: 5.15 };
/** The chart under the text. */
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
		const face = { fontFace: SERIF, bold: true, color: this.#text, margin: 0 } as const;
		for (const [title, place] of Object.entries(MASTERS)) {
			const box = { name: TITLE, type: 'title', ...place, ...face, align: 'left' } as const;
			deck.defineSlideMaster({
				...{ title, background: { color: this.#page } },
				objects: [{ placeholder: { options: box, text: '' } }]
			});
		}
	}

	/** Starts a section of slides; an existing one is continued. */
	section(title: string): void {
		if (title !== this.#section) this.deck.addSection({ title });
		this.#section = title;
	}

	#titled(text: string, masterName: keyof typeof MASTERS = 'STEP'): PptxGenJS.Slide {
		const sectionTitle = this.#section;
		const slide = this.deck.addSlide({ masterName, ...(sectionTitle && { sectionTitle }) });
		slide.background = { color: this.#page };
		slide.addText(text, { placeholder: TITLE });
		return slide;
	}

	opening(talk: Talk, link: string): void {
		const slide = this.#titled(talk.title, 'OPENING');
		const box = { x: 1, w: 11.333, margin: 0 };
		slide.addText(talk.author, {
			...{ ...box, y: 4.1, h: 1, valign: 'top' },
			...{ fontFace: SANS, fontSize: 22, color: this.#quiet }
		});
		slide.addText([{ text: link, options: { hyperlink: { url: link } } }], {
			...{ ...box, y: 6.4, h: 0.4 },
			...{ fontFace: SANS, fontSize: 14, color: this.#quiet }
		});
	}

	/** @param shown how many of its parts are visible */
	step(
		page: TalkPage,
		{ picture, aside }: { picture: string | null; aside: string | null },
		place: string,
		shown: number
	): void {
		if (page.part) this.section(TALK_PART_LABELS[page.part]);
		const slide = this.#titled(page.title);
		const isChart = page.layout === 'chart' && page.chart !== null;
		const altText = isChart
			? describeTalkChart(page.chart!)
			: page.picture?.alt || m.export_picture({ title: page.title });
		if (picture) slide.addImage({ ...PICTURE, data: picture, altText });
		const paragraphs = page.paragraphs
			.filter((_, index) => isShown(page, 'text', index, shown))
			.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 10 } }));
		slide.addText(paragraphs, {
			...(picture ? { x: 8.5, w: 4.333 } : { x: LEFT, w: WIDTH }),
			...{ y: 1.5, h: aside ? 2.15 : 5.15, margin: 0 },
			...({ valign: 'top', fit: 'shrink' } as const),
			...{ fontFace: SANS, fontSize: 22, color: this.#text }
		});
		if (aside && page.chart) {
			slide.addImage({ ...ASIDE, data: aside, altText: describeTalkChart(page.chart) });
		}
		const small = { margin: 0, fontFace: SANS, fontSize: 11, color: this.#quiet } as const;
		slide.addText(listFooterSources(page), {
			...small,
			x: LEFT,
			y: 6.72,
			w: WIDTH,
			h: 0.36,
			valign: 'middle'
		});
		slide.addText([{ text: page.link, options: { hyperlink: { url: page.link } } }], {
			...{ ...small, x: LEFT, y: 7.08, w: 10.6, h: 0.24 }
		});
		slide.addText(place, { ...small, x: 11.4, y: 7.08, w: 1.433, h: 0.24, align: 'right' });
		const notes = page.points.map((point) => `• ${point}`);
		const cited = stepReferences(page);
		slide.addNotes([...notes, '', m.export_sources_head(), ...cited, '', page.link].join('\n'));
	}

	sources(pages: readonly TalkPage[]): void {
		if (this.#section) this.section(m.export_sources());
		// a map can have sixty, one for each line: its slide has them in the notes
		const named = listTalkSources(
			pages.map((page) => ({ ...page, evidence: { ...page.evidence, map: [] } }))
		);
		const all = splitIntoChunks(named, SOURCES_ON_A_SLIDE);
		const isShorter = named.length < listTalkSources(pages).length;
		const last = [isShorter ? m.export_sources_in_notes() : '', describeLicence()].filter(Boolean);
		all.forEach((sources, index) => {
			const isFirst = index === 0;
			const slide = this.#titled(
				isFirst ? m.export_sources() : m.export_sources_continued({ page: index + 1 })
			);
			const lines = sources.map((source) => ({
				text: formatFullReference(source),
				options: { breakLine: true, paraSpaceAfter: 4 }
			}));
			slide.addText(lines, {
				...{ x: LEFT, y: 1.45, w: WIDTH, h: 5, margin: 0, valign: 'top', fit: 'shrink' },
				...{ fontFace: SANS, fontSize: 13, color: this.#text }
			});
			if (index < all.length - 1) return;
			slide.addText(last.join('\n'), {
				...{ x: LEFT, y: 6.5, w: WIDTH, h: 0.8, margin: 0, valign: 'bottom' },
				...{ fontFace: SANS, fontSize: 11, color: this.#quiet }
			});
		});
	}
}

const SLIDES_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A talk as a PowerPoint file: a slide for each part of a step, in text, and all sources at the end. */
export async function writeSlides(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	{ theme, link }: { theme: ThemeName; link: string },
	{ progress, signal }: TaskReport
): Promise<Blob> {
	const { default: Deck } = await loadWriter(() => import('pptxgenjs'));
	const deck = new Deck();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = talk.title;
	deck.author = talk.author || m.export_site();
	deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
	const writer = new SlideWriter(deck, theme);
	if (pages[0]?.part) writer.section(talk.title);
	writer.opening(talk, link);
	for (const [index, page] of pages.entries()) {
		const place = m.export_step({ index: index + 1, count: pages.length });
		for (let shown = 1; shown <= page.parts; shown += 1) {
			signal.throwIfAborted();
			const all = shown === page.parts ? Infinity : shown;
			const { main, aside } = await drawStepPictures(assets, page, theme, 'image/png', all);
			const pictures = {
				picture: main && (await toDataUri(main)),
				aside: aside && (await toDataUri(aside))
			};
			writer.step(page, pictures, place, all);
		}
		progress((index + 1) / (pages.length + 1));
	}
	writer.sources(pages);
	const file = (await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
	signal.throwIfAborted();
	return new Blob([correctPackage(new Uint8Array(file))], { type: SLIDES_TYPE });
}
