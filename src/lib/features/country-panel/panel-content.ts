import type { ExploreTables } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/core/data/provenance';
import type { DetailTables } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import type { LayerId, SelectionKind } from '$lib/core/domain/layers';
import type { ViewState } from '$lib/core/domain/view-state';
import type { MarkId } from '$lib/layers/model';
import type { ChartForm, ChartSeries } from '$lib/ui/chart/chart-series';
import type { PanelSectionId } from '$lib/ui/panel/panel-section-words';

/** What the content of a section is made from. Tables are null until they are loaded. */
export interface Panel {
	view: ViewState;
	country: CountryCode;
	tables: ExploreTables | null;
	detail: DetailTables | null;
}

export interface Fact {
	id: string;
	figure: ShownFigure;
	words?: string;
	mark?: MarkId;
}

/** Something to select on the map. */
interface Pick {
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
	unit: string;
	format?: (value: number) => string;
	form?: ChartForm;
	span?: readonly [first: number, last: number];
	heightPx?: number;
}

/** A part of a section. A null draws nothing and keeps the state of the parts after it. */
export type PanelPart =
	| null
	| { facts: readonly Fact[]; form?: 'pair' | 'lines'; size?: 'medium' | 'small' | 'tiny' }
	| { chart: PanelChartContent }
	/** `none` replaces an empty list. */
	| { picks: readonly Pick[]; none?: string }
	/** A closed list, with its summary. */
	| { picks: readonly Pick[]; more: string; none?: never }
	| { heading: string; isSmall?: boolean }
	| { note: string }
	| { note: string; href: string }
	/** Replaces figures in a year without any. */
	| { gap: string }
	/** How many projects exist on paper only. */
	| { onPaper: number }
	/** Single rows that are loaded when near. */
	| { isLater: true };

/** A section of a country's panel; without a heading, a part of one. */
export interface PanelContent {
	section?: PanelSectionId;
	title?: string;
	anchor?: string;
	layer?: LayerId;
	parts: readonly PanelPart[];
}

export type MakeContent = (panel: Panel) => PanelContent;
