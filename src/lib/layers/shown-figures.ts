import { m } from '#messages';
import {
	tableRow,
	type DealRows,
	type FigureSubject,
	type ShownFigure
} from '../core/data/provenance';
import { rowsOfCells } from '../core/data/series-file';
import type { DealKind } from '../core/data/types';
import { SECTORS, wordOfSector } from '../core/domain/filters';
import type { StudentMeasure } from '../core/domain/layers';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import { yearIndex } from '../core/domain/years';
import {
	COUNTED_BY_LIMITS,
	DIRECT_UNITS,
	describeDirectFigure
} from './investment/direct/describe';
import { CONCEPT_OF, selectDirectSeries } from '../core/data/direct-investment';
import { countOfSentence, describeCorridorFigure, idsOfCorridors } from './corridors/describe';
import { describeInstituteFigure } from './institutes/describe';
import { describeDealFigures } from './investment/describe';
import { moneySpan, shownDealKinds } from './investment/select';
import type { Figure } from './model';
import { describeStudentFigure } from './students/describe';

function shown(
	figure: Figure,
	country: CountryCode,
	year: number,
	subject: FigureSubject
): ShownFigure {
	return { ...figure, country, year, subject };
}

export function studentFigure(
	country: CountryCode,
	year: number,
	measure: StudentMeasure
): ShownFigure {
	const figure = describeStudentFigure(country, year, measure);
	return shown(figure, country, year, { layer: 'students', measure });
}

/** The rows of a narrowed sum; undefined where it is of all deals of the current edition. */
function dealRowsOf({ sectors, trackerEdition }: ViewState): DealRows | undefined {
	const hasAll = sectors.length === SECTORS.length;
	if (hasAll && trackerEdition === 'current') return undefined;
	return { edition: trackerEdition, sectors: hasAll ? null : sectors.map(wordOfSector) };
}

/** Acquisitions and construction over the period of a view: two figures, never one. */
export function dealFigures(
	view: ViewState,
	country: CountryCode
): { kind: DealKind; figure: ShownFigure }[] {
	const [firstYear] = moneySpan(view.year, view);
	const kinds = shownDealKinds(view);
	const deals = dealRowsOf(view);
	return describeDealFigures({ ...view, investmentMeasure: 'deals' }, country).map(
		(figure, index) => {
			const kind = kinds[index]!;
			const subject = { layer: 'investment', kind, firstYear, ...(deals && { deals }) } as const;
			return { kind, figure: shown(figure, country, view.year, subject) };
		}
	);
}

/** Direct investment of a year by one count, with the series of that count. */
export function directFigure(
	{ year, countedBy }: Pick<ViewState, 'year' | 'countedBy'>,
	country: CountryCode
): ShownFigure {
	const { currency, cells } = selectDirectSeries(country, countedBy);
	const unit = DIRECT_UNITS[currency ?? 'USD'];
	const figure = describeDirectFigure(country, { year, countedBy });
	const isDerived = cells[yearIndex(year)]!.isDerived ?? false;
	const subject: FigureSubject = {
		layer: 'investment',
		row: tableRow('direct_investment.csv', { country, year, concept: CONCEPT_OF[countedBy] }),
		unit,
		counts: COUNTED_BY_LIMITS[countedBy],
		rule: isDerived ? figure.note : null,
		range: 'direct-investment',
		series: () => rowsOfCells(cells, { country, measure: figure.label, unit, origin: 'printed' })
	};
	return shown(figure, country, year, subject);
}

export function instituteFigure(view: ViewState, country: CountryCode): ShownFigure {
	const figure = describeInstituteFigure(view, country);
	return shown(figure, country, view.year, { layer: 'institutes' });
}

export function corridorFigure(view: ViewState, country: CountryCode): ShownFigure {
	const subject = { layer: 'corridors', ids: idsOfCorridors(view, country) } as const;
	return shown(describeCorridorFigure(view, country), country, view.year, subject);
}

const COUNTED = { institutes: instituteFigure, corridors: corridorFigure } as const;

/** The one figure of a layer that is counted from the atlas's own tables. */
export function countedFigure(
	view: ViewState,
	country: CountryCode,
	layer: keyof typeof COUNTED
): ShownFigure {
	return COUNTED[layer](view, country);
}

/** A figure as a sentence says it: its number in a column is of its own words. */
export function saidAs({ inUnit: _, ...figure }: ShownFigure, text: string): ShownFigure {
	return { ...figure, text };
}

/** The five together: only what the sentence itself adds up, each of them reported. */
export function sumOfFive(
	figures: readonly (ShownFigure | undefined)[],
	text: string
): ShownFigure | null {
	const known = figures.flatMap((figure) => figure ?? []);
	const [first] = known;
	if (!first || known.length < COUNTRY_CODES.length) return null;
	if (known.some(({ value }) => value === null)) return null;
	const sources = new Set(known.map(({ sourceId }) => sourceId));
	return {
		...saidAs(first, text),
		country: null,
		place: m.headline_five(),
		value: known.reduce((sum, { value }) => sum + value!, 0),
		quality: known.some(({ quality }) => quality === 'unverified') ? 'unverified' : 'reported',
		sourceId: sources.size === 1 ? first.sourceId : null
	};
}

/** A corridor runs through several countries: their counts cannot be added, its own is the region's. */
export function regionCorridorFigure(view: ViewState, text: string): ShownFigure {
	return {
		...saidAs(corridorFigure(view, 'KAZ'), text),
		country: null,
		place: m.headline_five(),
		value: countOfSentence(view),
		subject: { layer: 'corridors', ids: idsOfCorridors(view, null) }
	};
}
