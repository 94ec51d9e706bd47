import type { GeoItem } from '../figures/figure-files';
import type { Bands } from '../figures/grades';
import type { ExploreTables } from '../core/data/explore/types';
import type { ShownFigure } from '../figures/provenance';
import type { DetailTables } from '../core/data/types';
import type { ChartForm, ChartSeries } from '../figures/year-series';
import type { CountryCode } from '../core/domain/countries';
import type { CountedBy, LayerId, SelectionKind } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import type { PanelSectionId } from '../text/panel-sections';
import type { MarkId } from './model';

/** What the content of a section is made from. Tables are null until they are loaded. */
export interface Panel {
	view: ViewState;
	country: CountryCode;
	tables: ExploreTables | null;
	detail: DetailTables | null;
	/** The range of the sources for each year of a count; empty before the tables are loaded. */
	directBands(countedBy: CountedBy): Bands;
}

export interface Fact {
	id: string;
	figure: ShownFigure;
	words?: string;
	mark?: MarkId;
}

/** Something to select on the map. */
export interface PanelPickContent {
	kind: SelectionKind;
	id: string;
	name: string;
	words: string;
	mark: MarkId;
}

/** A chart of years, which is drawn when near. */
export interface PanelChartContent {
	series: readonly ChartSeries[];
	label: string;
	/** Empty if the label contains it. */
	unit: string;
	/** What the values count, for files of a chart whose label contains its unit. */
	counted?: string;
	heightPx?: number;
	form?: ChartForm;
	format?: (value: number) => string;
	legend?: boolean;
	/** Years that a figure next to the chart adds up. */
	span?: readonly [first: number, last: number] | null;
}

/** A part of a section. Nothing is drawn in place of a falsy one: the parts after it keep their state. */
export type PanelPart =
	| null
	| false
	/** A pair is next to each other, others have lines of their own, each followed by its words. */
	| { facts: readonly Fact[]; isPair?: boolean; size?: 'medium' | 'small' | 'tiny' }
	| { chart: PanelChartContent }
	/** `none` replaces an empty list. */
	| { picks: readonly PanelPickContent[]; none?: string }
	/** A closed list, with its summary. */
	| { picks: readonly PanelPickContent[]; more: string; none?: never }
	| { heading: string; isSmall?: boolean }
	| { note: string }
	/** With the path of the page that it links to. */
	| { note: string; page: string }
	/** Replaces figures in a year without any. */
	| { gap: string }
	/** How many projects exist on paper only. */
	| { onPaper: number }
	/** Single rows that are loaded when near. */
	| { isLater: true };

/** A section of a country's panel; without a heading, a part of one. */
export interface PanelContent {
	/** Sets title and anchor. */
	section?: PanelSectionId;
	title?: string;
	anchor?: string;
	layer?: LayerId;
	parts: readonly PanelPart[];
}

export type MakeContent = (panel: Panel) => PanelContent;

/** A row of a layer in a section that another subject shares with it. */
export interface PanelRow {
	pick: PanelPickContent;
	places: readonly GeoItem[];
}

/** What a layer's folder adds to the panel of a country; loaded with the panel. */
export interface LayerSections {
	/** The parts of its sections; the same functions for every view. */
	contents: Readonly<
		Partial<
			Record<
				PanelSectionId,
				(country: CountryCode, tables: ExploreTables | null) => readonly MakeContent[]
			>
		>
	>;
	/** Loads a section that only some views have, before all others; null for other views. */
	loadFirst?(view: ViewState): (() => Promise<MakeContent>) | null;
	/** By what can be selected. @throws Error without such a row */
	rows?: Readonly<Partial<Record<SelectionKind, (id: string) => PanelRow>>>;
}
