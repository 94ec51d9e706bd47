import type { GeoItems } from '../figures/figure-files';
import type { RangeMeasure } from '../text/ranges-labels';
import type { ExploreTables } from '../core/data/explore/types';
import type { FigureSubject, KindSubject, ShownFigure } from '../figures/provenance';
import type { TableRow } from '../core/data/provenance-rows';
import type { Origin } from '../core/domain/quality';
import type { Cell, DetailTables } from '../core/data/types';
import type { ComparedMeasure } from '../core/domain/compared-measures';
import type { CountryCode } from '../core/domain/countries';
import type { CountedBy, StudentMeasure } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';

/** A figure of a layer's kind. */
export type KindFigure = Pick<
	ShownFigure,
	'country' | 'place' | 'year' | 'label' | 'note' | 'sourceId'
> & { subject: KindSubject };

/** The tables of such rows. */
export type NearTables = Pick<DetailTables, 'financeRecords' | 'projects' | 'sources'>;

/** Rows of other tables that belong to a figure without being added up in it. */
export interface NearRows {
	/** Why they are apart. */
	note: string;
	columns(): readonly string[];
	/** A cell for each column. */
	list(detail: NearTables, figure: Pick<KindFigure, 'subject' | 'country' | 'year'>): string[][];
}

/** A kind of figure: what its subject alone does not say. */
export interface FigureKind {
	/** Who made the number, if there is one. */
	origin(figure: KindFigure): Origin;
	row(figure: KindFigure): TableRow;
	/** Whether it always adds up rows, even if there is only one. */
	isSum?: boolean;
	/** The measure for which several sources may exist. */
	range(subject: KindSubject): RangeMeasure | null;
	/** Whether sources are compared with the count in the tables, of which it may be a ratio. */
	isOfCounts?: boolean;
	/** How the atlas computed it; null if that is clear. */
	rule(figure: KindFigure): string | null;
	/** What it counts and leaves out. */
	counts(figure: KindFigure): string;
	/** What all figures of its series count, without the words of one year. */
	measure(figure: KindFigure): string;
	/** Of the values in its table. */
	unit: string;
	/** The 19 cells of a country. */
	cells(figure: KindFigure, country: CountryCode): readonly Cell[];
	/** The places or lines that a country's figure counts. */
	places?(figure: KindFigure, country: CountryCode): GeoItems;
	near?: NearRows;
}

/** Where the figures of a compared measure are selected. */
export interface ComparedPlace {
	tables: ExploreTables;
	view: ViewState;
	country: CountryCode;
}

/** One of the measures that countries are compared by. */
export interface MeasureFacts {
	name: string;
	/** What it counts and leaves out. */
	limits: string;
	/** Of a figure that is not divided by anything. */
	unit: string;
	format: (value: number) => string;
	/** 19, 2005 first. */
	cells: (place: ComparedPlace) => readonly Cell[];
	subject: (place: ComparedPlace, year: number) => FigureSubject;
	/** The measure of the map that it sets. */
	students?: StudentMeasure;
	countedBy?: CountedBy;
}

/** What a layer's folder knows of its figures; loaded with the first card or comparison. */
export interface LayerDetails {
	/** By the `kind` of a subject. */
	kinds: Readonly<Record<string, FigureKind>>;
	/** What countries can be compared by. */
	measures: Readonly<Partial<Record<ComparedMeasure, MeasureFacts>>>;
}
