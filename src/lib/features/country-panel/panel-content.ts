import type { ComponentProps } from 'svelte';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/core/data/provenance';
import type { DetailTables } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import type PanelPick from '$lib/features/selection-card/PanelPick.svelte';
import type { MarkId } from '$lib/layers/model';
import type YearChart from '$lib/ui/chart/YearChart.svelte';
import type PanelSection from '$lib/ui/panel/PanelSection.svelte';

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
type Pick = ComponentProps<typeof PanelPick>;

/** A chart of years, which is drawn when near. */
export type PanelChartContent = Omit<ComponentProps<typeof YearChart>, 'year' | 'onyear'>;

/** A part of a section. Nothing is drawn in place of a falsy one: the parts after it keep their state. */
export type PanelPart =
	| null
	| false
	/** A pair is next to each other, others have lines of their own, each followed by its words. */
	| { facts: readonly Fact[]; isPair?: boolean; size?: 'medium' | 'small' | 'tiny' }
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
export interface PanelContent extends Omit<ComponentProps<typeof PanelSection>, 'children'> {
	parts: readonly PanelPart[];
}

export type MakeContent = (panel: Panel) => PanelContent;
