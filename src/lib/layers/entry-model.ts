import type { Change } from '../core/data/change';
import type { ShownFigure } from '../figures/provenance';
import type { Cell, CoreTables, DealKind, DetailTables } from '../core/data/types';
import type { ComparedBase, ComparedMeasure } from '../core/domain/compared-measures';
import type { LonLat } from '../core/domain/geography';
import type { LayerId, SelectionKind } from '../core/domain/layers';
import type { Quality } from '../core/domain/quality';
import type { CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import type { SearchEntry } from '../find/search';
import type { MarkId, Legend, TimelineRow, ItemInView, MarkScale } from './model';

export interface LayerIcon {
	mark: MarkId;
	sizePx?: number;
	width?: number;
}

/** Sizes of a layer's texts in narrow places. */
interface LayerSetting {
	/** Longest label in one of the legend's two columns; longer ones span both. */
	columnLetters: number;
	/** Width of its legend next to others, as a multiple of a plain one. */
	stripWeight: number;
	/** Number of entries in a one-line legend out of focus. */
	compactEntries: number;
	/** Whether its figures in a list need the full width. */
	isWide?: boolean;
	/** Size of its figures in a label of an exported map. */
	valuePx: number;
}

/** The marks of a layer in a view; rows with places only once their tables are loaded. */
export type ListItems = (view: ViewState, detail: DetailTables | null) => readonly ItemInView[];

/**
 * What a search finds of a layer: its rows, and the layer itself as a measure with its id. Called by the
 * build of the data.
 */
export type ListSearched = (detail: DetailTables, core: CoreTables) => readonly SearchEntry[];

/** Over the results of each kind of row that the layer lists. */
export type SearchHeadings = Readonly<Partial<Record<SelectionKind, string>>>;

/** The part of a view that sets what is measured. */
type MeasureView = Pick<
	ViewState,
	'studentMeasure' | 'investmentMeasure' | 'countedBy' | 'moneyPer' | 'dealKinds'
>;

/** A choice in a layer's legend. */
export type KeyControl =
	| {
			kind: 'choice';
			/** For screen readers. */
			name: string;
			choices: readonly { label: string; isChosen: boolean; patch: Partial<MeasureView> }[];
			/** Of the chosen one; may be empty. */
			limits: string;
	  }
	| { kind: 'filters' }
	| LinkControl;

export interface LinkControl {
	kind: 'links';
	words: string;
	links: readonly { label: string; href: string }[];
	acts: readonly { label: string; act: () => void }[];
}

/** A row that is drawn at places of its own, with its source. */
export interface DrawnRow {
	sourceId: string;
	at: readonly LonLat[];
}

export interface MeasureText {
	/** In a list of measures. */
	name: string;
	/** Above a chart. */
	title: string;
	/** May be empty. */
	unit: string;
	/** What it counts and leaves out. */
	limits: string;
	format(value: number): string;
}

/** Everything about a layer except its drawing on the map. */
export interface LayerEntry {
	id: LayerId;
	setting: LayerSetting;
	icon(view: ViewState): LayerIcon;
	name(view: ViewState): string;
	/** One or two words for chips on a phone. */
	shortName(view: ViewState): string;
	/** @param detail with it, a legend on stage leaves out what is not drawn */
	legend(view: ViewState, scale: MarkScale, detail?: DetailTables | null): Legend;
	/** A sentence for the year, about the region or the view's country; its figure is in brackets. */
	headline(view: ViewState): string;
	/** The figures in a country's label: one, or two that are never added; none for rows with places. */
	figures(view: ViewState, country: CountryCode): readonly ShownFigure[];
	/** The kinds of deal of its figures; null for other figures. */
	figureKinds(view: ViewState): readonly DealKind[] | null;
	/** The names of these kinds, in the same order; none for other figures. */
	figureNames(view: ViewState): readonly string[];
	/** The bold part of the sentence about all five as a figure, or null. */
	regionFigure(view: ViewState, text: string): ShownFigure | null;
	labelText?(view: ViewState, figure: ShownFigure, country: CountryCode): string;
	changes(view: ViewState, country: CountryCode, baseYear: number): readonly Change[];
	changeFormat(view: MeasureView, country: CountryCode): (size: number) => string;
	/** The sentence about all five compared with another year. */
	changeHeadline(view: ViewState, baseYear: number): string;
	/** Replaces the sources if its figures name none. */
	sourceWords(view: ViewState): string;
	/** The lines and places that it draws; none for a layer whose figures name their sources. */
	drawnRows(view: ViewState): readonly DrawnRow[];
	/** Added to the sources in an image, which is seen without the page. */
	pictureNote?(): string;
	/** Whose figures they are, in legends, if neither the atlas's nor the reader's own; else empty. */
	ownerWords?(): string;
	/** Of files in which it is in focus, if they must not name the atlas as their source. */
	fileCredit?(): { full: string; short: string };
	/** Whether its figures are of a year or since one, by the reader's choice. */
	hasPeriod(view: ViewState): boolean;
	/** The currency of a country's figures: each has its own scale. */
	getCurrency?(view: ViewState, country: CountryCode): string | null;
	/** Whether a country has one change since the year before. */
	saysYearChange(view: ViewState): boolean;
	listText?(view: ViewState, country: CountryCode): string | null;
	/** The first measure of a comparison of countries. */
	comparedMeasure(view: MeasureView): ComparedMeasure;
	/** Its divisor. */
	comparedPer?(view: MeasureView): ComparedBase | null;
	/** A measure defined by this layer, for countries by year; its words are empty for none. */
	measure?(): MeasureText;
	/** The caption of a table of its figures; null without a table. */
	tableCaption?(view: ViewState, where: string): string | null;
	controls(view: ViewState): readonly KeyControl[];
	/** False if its figures add little to what a stage shows large. */
	hasStageFigures?: false;
	/** Whether some of its sites exist on paper only, so that the legend offers them. */
	hasPaper(view: ViewState): boolean;
	/** How many of its sites in a view exist on paper only, visible or not. */
	countPaper?(view: ViewState, detail: DetailTables): number;
	/** Whether it needs tables that are loaded on demand. */
	needsDetail(view: ViewState): boolean;
	/** Whether a near map draws its rows along exact courses, which are loaded then. */
	hasCourses: boolean;
	/** Whether a near map draws its rows as their shapes, which are loaded for it. */
	hasShapes(view: ViewState): boolean;
	timelineRow(view: ViewState): TimelineRow;
	/** The quality of each year of a country, for the coverage strip. */
	coverage(view: ViewState, country: CountryCode): readonly Quality[];
	/** One value a year for a country's chart; null is a gap. */
	series(view: ViewState, country: CountryCode): readonly Cell[];
	/** Its words for a year without a figure, if not those of what was not published. */
	gapLabel?(): string;
	/** Title of the coverage strip: `What is known, by country: students`. */
	coverageLabel(view: ViewState): string;
}
