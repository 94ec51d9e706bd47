import { m } from '#messages';
import type PptxGenJS from 'pptxgenjs';
import { TALK_PART_LABELS } from '../../../story/talk-part-labels';
import { isShown, type Talk } from '../../../story/talk';
import { PALETTES, type ThemeName } from '../../../core/domain/palette';
import type { ChartParts } from '../correct-package';
import { selectColumn, type PageLine } from '../page-lines';
import {
	describeLicence,
	formatFullReference,
	getCredit,
	isCover,
	listFooterSources,
	listTalkSources,
	splitIntoChunks,
	type TalkPage
} from '../talk-pages';
import { writeChartWorkbook } from './chart-workbook';
import { writeChartXml } from './chart-xml';
import type { SlidePart } from './list-slides';
import { buildNativeCharts } from './native-chart';
import type { NativeChart } from './native-types';
import { describeEvidence, describeNativeChart, listNotes } from './slide-notes';
import { fitLines, fitTitle, listTextRuns, SANS, SERIF } from './slide-text';

/** Inches, on a slide of 13.333 × 7.5. */
const LEFT = 0.4;
const WIDTH = 12.533;
const COLUMN = 2.95;
const TOP = 0.35;
/** Of what a step shows: two thirds of the slide. */
export const EVIDENCE = { x: 3.48, y: 0.05, w: 9.8, h: 6.85 } as const;
const FOOT = { y: 6.94, h: 0.46 } as const;
/** The title's placeholder on each master: shown in outlines, by screen readers, in slide sorters. */
const TITLE = 'title';
const TITLE_SIZES = [28, 25, 22, 19];
const TITLE_LINES = 6;
const TEXT_SIZES = [20, 18, 16, 14, 12];
const WIDE_TEXT_SIZES = [28, 24, 20, 18, 16, 14];
const SOURCES_ON_A_SLIDE = 12;
/** A chart in half a slide leaves out what can be seen. */
const LOW_CHART = 4;
const GAP = 0.2;

/** A place for a title, by the name of its master. */
interface Master {
	name: string;
	x: number;
	y: number;
	w: number;
	h: number;
	valign: 'top' | 'bottom' | 'middle';
	fontSize: number;
}

interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Rows of small text across a chart. */
const countRows = (notes: readonly string[]): number =>
	notes.reduce((sum, note) => sum + Math.ceil(note.length / 105), 0);

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** Writes the slides of a talk one after the other. */
export class SlideWriter {
	/** The charts in their order, for `correctPackage`. */
	readonly charts: ChartParts[] = [];
	#text: string;
	#quiet: string;
	#page: string;
	#section = '';
	#masters = new Set<string>();

	constructor(
		private deck: PptxGenJS,
		private theme: ThemeName
	) {
		const { text, textSecondary, page } = PALETTES[theme];
		[this.#text, this.#quiet, this.#page] = [hex(text), hex(textSecondary), hex(page)];
	}

	/** Starts a section of slides; an existing one is continued. */
	section(title: string): void {
		if (title !== this.#section) this.deck.addSection({ title });
		this.#section = title;
	}

	/** A slide with its title in a place; a master is made for each place. */
	#titled(text: string, { name, ...place }: Master): PptxGenJS.Slide {
		if (!this.#masters.has(name)) {
			this.#masters.add(name);
			const face = { fontFace: SERIF, bold: true, color: this.#text, margin: 0 } as const;
			const box = { name: TITLE, type: 'title', ...place, ...face, align: 'left' } as const;
			this.deck.defineSlideMaster({
				...{ title: name, background: { color: this.#page } },
				objects: [{ placeholder: { options: box, text: '' } }]
			});
		}
		const sectionTitle = this.#section;
		const slide = this.deck.addSlide({
			masterName: name,
			...(sectionTitle && { sectionTitle })
		});
		slide.background = { color: this.#page };
		slide.addText(text, { placeholder: TITLE });
		return slide;
	}

	/** A slide with its title over the column of its words, or over the whole width. @returns its foot */
	#headed(text: string, isWide: boolean): { slide: PptxGenJS.Slide; bottom: number } {
		const w = isWide ? WIDTH : COLUMN;
		const sizes = isWide ? [38, 34, 30, 26] : TITLE_SIZES;
		const { sizePt, heightIn } = fitTitle(text, w, sizes, isWide ? 2 : TITLE_LINES);
		const h = Math.round(heightIn * 20) / 20 + 0.05;
		const name = `${isWide ? 'WIDE' : 'STEP'} ${sizePt} ${Math.round(h * 20)}`;
		const place = { x: LEFT, y: TOP, w, h, valign: 'top', fontSize: sizePt } as const;
		return { slide: this.#titled(text, { name, ...place }), bottom: TOP + h };
	}

	#small = () => ({ margin: 0, fontFace: SANS, fontSize: 11, color: this.#quiet }) as const;

	/** An address with its link; nothing without one. */
	#link(slide: PptxGenJS.Slide, link: string, place: PptxGenJS.TextPropsOptions): void {
		if (link === '') return;
		slide.addText([{ text: link, options: { hyperlink: { url: link } } }], {
			...{ ...this.#small(), ...place }
		});
	}

	opening(talk: Talk, link: string): void {
		const slide = this.#titled(talk.title, {
			...{ name: 'OPENING', x: 1, y: 1.4, w: 11.333, h: 2.5, valign: 'bottom', fontSize: 48 }
		});
		const box = { x: 1, w: 11.333, margin: 0 };
		slide.addText(talk.author, {
			...{ ...box, y: 4.1, h: 1, valign: 'top' },
			...{ fontFace: SANS, fontSize: 24, color: this.#quiet }
		});
		const place = { ...box, y: 6.4, h: 0.5, fontSize: 14 };
		if (link === '') slide.addText(m.export_no_address(), { ...this.#small(), ...place });
		else this.#link(slide, link, place);
	}

	#words(slide: PptxGenJS.Slide, lines: readonly PageLine[], box: Box, sizes: readonly number[]) {
		if (lines.length === 0) return;
		const fontSize = fitLines(lines, box, sizes);
		slide.addText(listTextRuns(lines, fontSize), {
			...{ ...box, margin: 0, valign: 'top', fit: 'shrink' },
			...{ fontFace: SANS, fontSize, color: this.#text }
		});
	}

	#chart(slide: PptxGenJS.Slide, chart: NativeChart, box: Box, altText: string): void {
		const isLow = box.h < LOW_CHART;
		const notes = isLow ? [chart.notes.join(' · ')].filter(Boolean) : chart.notes;
		const noteIn = notes.length === 0 ? 0 : 0.24 * countRows(notes) + 0.06;
		const { palette, fonts } = {
			palette: PALETTES[this.theme],
			fonts: { head: SERIF, body: SANS }
		};
		// the writer makes the part and its relations; its contents are replaced in the package
		const first = { name: chart.title, labels: [''], values: [0] };
		slide.addChart('bar', [first], { ...box, h: box.h - noteIn, altText });
		const look = { palette, fonts, textPt: isLow ? 13 : 15, isLow };
		this.charts.push({ xml: writeChartXml(chart, look), workbook: writeChartWorkbook(chart) });
		if (noteIn === 0) return;
		slide.addText(notes.join('\n'), {
			...{ ...this.#small(), fontSize: 13, valign: 'bottom' },
			...{ x: box.x, y: box.y + box.h - noteIn, w: box.w, h: noteIn }
		});
	}

	#evidence(
		slide: PptxGenJS.Slide,
		page: TalkPage,
		{ evidence, shown }: SlidePart,
		picture: string | null
	): void {
		if (evidence === 'chart' && page.chart) {
			const charts = buildNativeCharts(page.chart, (series) =>
				isShown(page, 'series', series, shown)
			);
			const count = page.chart.kind === 'stack' ? page.chart.charts.length : 1;
			const h = (EVIDENCE.h - 0.25 - GAP * (count - 1)) / count;
			charts.forEach((chart, index) => {
				const y = EVIDENCE.y + 0.25 + index * (h + GAP);
				const box = { ...EVIDENCE, x: EVIDENCE.x + 0.15, w: EVIDENCE.w - 0.15, y, h };
				this.#chart(slide, chart, box, describeNativeChart(chart));
			});
		} else if (picture) {
			slide.addImage({
				...EVIDENCE,
				data: picture,
				altText: describeEvidence(page, { evidence, shown })
			});
		}
	}

	/** A slide with its title and its words, in one column or two. */
	#told(page: TalkPage, part: SlidePart, isWide: boolean): PptxGenJS.Slide {
		const { slide, bottom } = this.#headed(page.title, isWide);
		const y = bottom + GAP;
		const box = { x: LEFT, y, w: isWide ? WIDTH : COLUMN, h: FOOT.y - y - 0.1 };
		const [first, second] = [selectColumn(part.lines, 1), selectColumn(part.lines, 2)];
		const sizes = isWide ? WIDE_TEXT_SIZES : TEXT_SIZES;
		if (isWide && second.length > 0) {
			const w = (WIDTH - 0.6) / 2;
			this.#words(slide, first, { ...box, w }, sizes);
			this.#words(slide, second, { ...box, w, x: LEFT + w + 0.6 }, sizes);
		} else this.#words(slide, [...first, ...second], box, sizes);
		return slide;
	}

	/** A slide that opens, divides or ends a talk. */
	#cover(page: TalkPage, lines: readonly PageLine[]): PptxGenJS.Slide {
		const slide = this.#titled(page.title, {
			...{ name: 'COVER', x: 1, y: 1.2, w: 11.333, h: 2.2, valign: 'bottom', fontSize: 44 }
		});
		this.#words(slide, lines, { x: 1, y: 3.6, w: 11.333, h: 3.1 }, WIDE_TEXT_SIZES);
		return slide;
	}

	/**
	 * @param picture of the map or of the reader's own, as a data URL
	 * @param opened the address of the talk that it opens, empty without one
	 */
	step(
		page: TalkPage,
		part: SlidePart,
		picture: string | null,
		{ place, opened }: { place: string; opened?: string }
	): void {
		// what closes a talk of parts is in none of them
		if (page.part) this.section(TALK_PART_LABELS[page.part]);
		else if (page.layout === 'closing' && this.#section) this.section(page.title);
		const isWide = part.evidence === 'none';
		const slide = isCover(page) ? this.#cover(page, part.lines) : this.#told(page, part, isWide);
		this.#evidence(slide, page, part, picture);
		const sources = [getCredit(page), listFooterSources(page)].filter(Boolean).join(' · ');
		const under = isWide ? { x: LEFT, w: WIDTH - 1.5 } : { x: EVIDENCE.x, w: EVIDENCE.w - 1 };
		slide.addText(sources, { ...this.#small(), ...FOOT, ...under, valign: 'top' });
		const foot = { ...FOOT, x: LEFT, w: COLUMN, fontSize: 9, valign: 'top' } as const;
		if (opened === '') slide.addText(m.export_no_address(), { ...this.#small(), ...foot });
		else this.#link(slide, opened ?? page.link, foot);
		slide.addText(place, {
			...{ ...this.#small(), align: 'right', valign: 'top' },
			...{ ...FOOT, x: EVIDENCE.x + EVIDENCE.w - 1, w: 1 }
		});
		slide.addNotes(listNotes(page, part).join('\n'));
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
		if (all.length === 0) all.push([]);
		all.forEach((sources, index) => {
			const isFirst = index === 0;
			const title = isFirst ? m.export_sources() : m.export_sources_continued({ page: index + 1 });
			const { slide, bottom } = this.#headed(title, true);
			const lines = sources.map((source): PageLine => {
				return { runs: [{ text: formatFullReference(source) }], list: null, column: 1 };
			});
			const box = { x: LEFT, y: bottom + GAP, w: WIDTH, h: 6.4 - bottom - GAP };
			this.#words(slide, lines, box, [14, 13, 12, 11, 10]);
			if (index < all.length - 1) return;
			slide.addText(last.join('\n'), {
				...{ ...this.#small(), valign: 'bottom' },
				...{ x: LEFT, y: 6.5, w: WIDTH, h: 0.8 }
			});
		});
	}
}
