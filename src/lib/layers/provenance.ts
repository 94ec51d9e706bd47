/** Where figures come from; what is of a layer's kind is answered by its folder. */
import { m } from '#messages';
import { listRangeFigures } from '../figures/ranges';
import type { RangeMeasure } from '../text/ranges-labels';
import type { ExploreTables } from '../core/data/explore/types';
import type { GeoItems } from '../figures/figure-files';
import {
	getPlaceName,
	isRowSubject,
	type RowSubject,
	type ShownFigure
} from '../figures/provenance';
import type { TableRow } from '../core/data/provenance-rows';
import type { Origin } from '../core/domain/quality';
import type { Cell } from '../core/data/types';
import type { CountryCode } from '../core/domain/countries';
import { getFigureKind } from './details';
import type { FigureKind, KindFigure, NearRows, NearTables } from './details-model';

/** What a figure's kind answers, or its own row if it is of no kind. */
function answer<T>(
	figure: ShownFigure,
	ofKind: (kind: FigureKind, figure: KindFigure) => T,
	ofRow: (subject: RowSubject) => T
): T {
	const { subject } = figure;
	return isRowSubject(subject)
		? ofRow(subject)
		: ofKind(getFigureKind(subject), { ...figure, subject });
}

/** Who made the number: a source, which prints it, or the atlas. */
export function getOrigin(figure: ShownFigure): Origin {
	if (figure.value === null) return 'printed';
	if (figure.origin) return figure.origin;
	return answer<Origin>(
		figure,
		(kind, own) => kind.origin(own),
		({ rule }) => (rule === null ? 'printed' : 'derived')
	);
}

export const getTableRow = (figure: ShownFigure): TableRow =>
	answer(
		figure,
		(kind, own) => kind.row(own),
		({ row }) => row
	);

/** Whether a figure adds up or counts rows, which can be listed. */
export function addsUpRows(figure: ShownFigure): boolean {
	const origin = getOrigin(figure);
	if (origin === 'counted') return true;
	if (getTableRow(figure).key.some(([, values]) => values.length > 1)) return true;
	const isSum = answer(
		figure,
		(kind) => kind.isSum === true,
		() => false
	);
	return isSum || (origin === 'derived' && figure.country === null && !figure.parts);
}

/** The place and time of a figure: `Kazakhstan, 2018`, `Kazakhstan, 2005–2018`. */
export function describeWhen(figure: ShownFigure): string {
	const { subject, year } = figure;
	if (year === 0) return getPlaceName(figure);
	const first = subject.firstYear || year;
	const place = getPlaceName(figure);
	return first === year
		? m.provenance_when({ place, year })
		: m.provenance_when_span({ place, first, year });
}

/** How the atlas computed a number; null for one printed in its source. */
export function describeRule(figure: ShownFigure): string | null {
	const origin = getOrigin(figure);
	if (origin === 'printed') return null;
	return answer(
		figure,
		(kind, own) => kind.rule(own),
		({ rule }) => rule ?? (origin === 'derived' ? figure.note : null)
	);
}

/** The series of a figure, for its card and its files. */
interface SeriesFacts {
	/** What the figure counts, with its limits. */
	counts: string;
	/** What all figures of the series count, without the words of one year. */
	measure: string;
	/** Of the table values. */
	unit: string;
	/** The 19 cells of a country; none for a figure with its own row. */
	cells: (country: CountryCode) => readonly Cell[];
}

export const listSeriesFacts = (figure: ShownFigure): SeriesFacts =>
	answer<SeriesFacts>(
		figure,
		(kind, own) => ({
			counts: kind.counts(own),
			measure: kind.measure(own),
			unit: kind.unit,
			cells: (country) => kind.cells(own, country)
		}),
		({ counts, unit }) => ({ counts, measure: figure.label, unit, cells: () => [] })
	);

/** The places or lines that a figure counts or measures; null if there are none. */
export const buildGeoItems = (figure: ShownFigure): GeoItems | null =>
	answer(
		figure,
		(kind, own) => (own.country && kind.places?.(own, own.country)) ?? null,
		({ places }) => {
			const own = places?.();
			return own && own.items.length > 0 ? own : null;
		}
	);

/** The rows of other tables next to a figure; empty for kinds without them. */
export const listNearRows = (figure: ShownFigure, detail: NearTables): string[][] =>
	answer(
		figure,
		(kind, own) => kind.near?.list(detail, own) ?? [],
		() => []
	);

/** What such rows are; null for kinds without them. */
export const findNearRows = (figure: ShownFigure): NearRows | null =>
	answer<NearRows | null>(
		figure,
		(kind) => kind.near ?? null,
		() => null
	);

/** The measure for which several sources may exist; null for others. */
export const findRangeMeasure = (figure: ShownFigure): RangeMeasure | null =>
	answer<RangeMeasure | null>(
		figure,
		(kind, { subject }) => kind.range(subject),
		({ range }) => range ?? null
	);

/** What other sources report; null if the measure has none. */
export function listOtherFigures(tables: ExploreTables, figure: ShownFigure) {
	const measure = findRangeMeasure(figure);
	if (!measure || !figure.country) return null;
	const { subject, country, year } = figure;
	const figures = listRangeFigures(tables, country, year, measure, subject.firstYear || year);
	const isRatio = answer(
		figure,
		(kind) => kind.isOfCounts === true,
		() => false
	);
	const value = isRatio ? (figures[0]?.value ?? null) : figure.value;
	const others = figures.filter(({ sourceId }) => sourceId !== figure.sourceId);
	const own = figures.filter(({ sourceId }) => sourceId === figure.sourceId);
	return {
		measure,
		/** The same value by other sources. */
		same: others.filter((other) => other.value === value),
		different: [...own, ...others].filter((other) => other.value !== value)
	};
}
