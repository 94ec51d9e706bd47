import type { Change } from '../core/data/change';
import type { ShownFigure } from '../core/data/provenance';
import type { Cell, DealKind, DetailTables } from '../core/data/types';
import type { ComparedBase, ComparedMeasure } from '../core/domain/compared-measures';
import type { Filters } from '../core/domain/filters';
import type { LayerId } from '../core/domain/layers';
import type { Quality } from '../core/domain/quality';
import type { CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import type { MarkId, Legend, TimelineRow, ThingInView, MarkScale } from './model';

/** The mark that stands for a layer before its name. */
export interface LayerIcon {
	mark: MarkId;
	sizePx?: number;
	width?: number;
}

/** How a layer's words are set where there is little room. */
interface LayerSetting {
	/** Letters of a kind's words in one of the legend's two columns; longer ones take both. */
	columnLetters: number;
	/** Room of its legend beside those of other layers, as a multiple of a plain one. */
	stripWeight: number;
	/** How many kinds tell what it is, out of focus in a legend of one line. */
	compactEntries: number;
	/** Whether its figures in a list need the whole width. */
	isWide?: boolean;
	/** Height of its figures in a label of an exported map. */
	valuePx: number;
}

/** The marks that a layer draws of a view; rows at places of their own once their tables are there. */
export type ListThings = (view: ViewState, detail: DetailTables | null) => readonly ThingInView[];

/** How much of what there is in a view its filters leave. */
export interface FilterCount {
	shown: number;
	all: number;
}

/** What filters narrow, by its name and counted: `43 of 119 deals`. */
export interface FilterNouns {
	noun: string;
	all(counts: { all: string }): string;
	some(counts: { shown: string; all: string }): string;
}

/** What a layer's marks can be narrowed by. */
export interface LayerFiltering {
	/** The filters that mean something to what a view shows of it. */
	filters(view: ViewState): readonly (keyof Filters)[];
	/** Null while the tables are loading. */
	count(view: ViewState, detail: DetailTables | null): FilterCount | null;
	nouns(view: ViewState): FilterNouns;
	/** What it cannot be narrowed by, and why. */
	limits(view: ViewState): string | null;
	/** The time in which nothing was left. */
	when(view: ViewState): string;
	/** Why there is nothing in a view's year whatever the filters; null where there may be. */
	uncovered(view: ViewState): string | null;
}

type MeasurePatch = Partial<
	Pick<ViewState, 'studentMeasure' | 'investmentMeasure' | 'moneyPer' | 'dealKinds'>
>;

/** A choice in a layer's legend. */
export type KeyControl =
	| {
			kind: 'choice';
			/** What is chosen, for those who listen. */
			name: string;
			choices: readonly { label: string; isChosen: boolean; patch: MeasurePatch }[];
			/** Of the one chosen; may be empty. */
			limits: string;
	  }
	| { kind: 'counted-by' | 'filters' | 'russian-centres' | 'modes' | 'belt' }
	| LinkControl;

/** What can be done with a layer, said by itself. */
export interface LinkControl {
	kind: 'links';
	words: string;
	links: readonly { label: string; href: string }[];
	acts: readonly { label: string; act: () => void }[];
}

/** A measure of which its layer alone knows what it counts. */
export interface SaidMeasure {
	/** In a list of measures. */
	name: string;
	/** Over a chart. */
	title: string;
	/** Empty where it has none. */
	unit: string;
	/** What it counts and leaves out. */
	limits: string;
	format(value: number): string;
}

/** What a layer tells everyone who shows it without drawing it on the map. */
export interface LayerEntry {
	id: LayerId;
	setting: LayerSetting;
	/** Whether it draws ways that end at the flow target in China. */
	flows(view: ViewState): boolean;
	icon(view: ViewState): LayerIcon;
	name(view: ViewState): string;
	/** One or two words for chips on a phone. */
	shortName(view: ViewState): string;
	legend(view: ViewState, scale: MarkScale): Legend;
	/**
	 * One sentence for the year, of the region or of the country that the view is on; the figure in it
	 * stands in brackets.
	 */
	headline(view: ViewState): string;
	/**
	 * The figures printed in a country's label on the map: one, or two that do not add up; none where
	 * rows stand at places of their own.
	 */
	figures(view: ViewState, country: CountryCode): readonly ShownFigure[];
	/** The kinds of deal that its figures are of; null where they are of no deals. */
	figureKinds(view: ViewState): readonly DealKind[] | null;
	/** What stands in bold in the sentence about all five, as a figure; null where it is none. */
	regionFigure(view: ViewState, text: string): ShownFigure | null;
	/** A figure in a label, where its own text is too long for one. */
	labelText?(view: ViewState, figure: ShownFigure, country: CountryCode): string;
	/** What its figures differ by from those of another year, one for each that can be said. */
	changes(view: ViewState, country: CountryCode, baseYear: number): readonly Change[];
	/** How the size of a change is printed. */
	changeFormat(
		view: Pick<ViewState, 'studentMeasure' | 'investmentMeasure' | 'countedBy' | 'moneyPer'>,
		country: CountryCode
	): (size: number) => string;
	/** The sentence about all five held against another year. */
	changeHeadline(view: ViewState, baseYear: number): string;
	/** Said of its sources where its figures name none. */
	sourceWords(view: ViewState): string;
	/** Said beside its sources in a picture, which is seen without the page. */
	pictureNote?: string;
	/** Whether its figures are of a year or since one, as the reader chooses. */
	hasPeriod(view: ViewState): boolean;
	/** The currency of a country's figures, where they differ in it: each has a scale of its own. */
	currencyOf?(view: ViewState, country: CountryCode): string | null;
	/** Whether one change on the year before can be said of a country. */
	saysYearChange(view: ViewState): boolean;
	/** A country's figure in a list, where its own text is too long for one. */
	listText?(view: ViewState, country: CountryCode): string | null;
	/** What comparing countries begins with. */
	comparedMeasure(
		view: Pick<
			ViewState,
			'studentMeasure' | 'investmentMeasure' | 'countedBy' | 'moneyPer' | 'dealKinds'
		>
	): ComparedMeasure;
	/** What comparing begins by dividing it by. */
	comparedPer?(
		view: Pick<ViewState, 'studentMeasure' | 'investmentMeasure' | 'moneyPer'>
	): ComparedBase | null;
	/** Of countries by year, where the measure of its name is the layer's own; null where it has none. */
	measure?(): SaidMeasure | null;
	/** Null where its marks cannot be narrowed. */
	filtering: LayerFiltering | null;
	/** The caption of a table of its figures beside those that every view has; null without one. */
	tableCaption?(view: ViewState, where: string): string | null;
	controls(view: ViewState): readonly KeyControl[];
	/** Whether it draws sites of which some are on paper only: the legend then offers these too. */
	hasPaper(view: ViewState): boolean;
	/** Whether what it draws stands in tables that are loaded when asked for. */
	needsDetail(view: ViewState): boolean;
	timelineRow(view: ViewState): TimelineRow;
	/** How each year of a country is known: the coverage strip. */
	coverage(view: ViewState, country: CountryCode): readonly Quality[];
	/** One value a year for a country's chart; null value is a gap. */
	series(view: ViewState, country: CountryCode): readonly Cell[];
	/** Title of the coverage strip: `What is known, by country: students`. */
	coverageLabel(view: ViewState): string;
}
