import { m } from '#messages';
import { rowOfTrack, rowOfTrade } from '$lib/core/data/explore/table-rows';
import { selectTrade } from '$lib/core/data/explore/trade';
import type { ExploreTables } from '$lib/core/data/explore/types';
import {
	rowOf,
	type FigureSubject,
	type RowSubject,
	type ShownFigure,
	type TableRow
} from '$lib/core/data/provenance';
import { describeCell } from '$lib/core/data/quality-words';
import type { Cell, CorridorMode, DealKind } from '$lib/core/data/types';
import { layerOfMeasure, sayingLayer, type Compared } from '$lib/core/domain/compared-measures';
import type { StudentMeasure } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { layerEntry } from '$lib/layers/catalog';
import { moneySpan } from '$lib/core/data/deals';
import { directFigure } from '$lib/layers/investment/direct/describe';
import { COUNTED_BY_OF } from './measure-cells';
import {
	BASE_RULES,
	formatCompared,
	limitsOfMeasure,
	nameOfMeasure,
	nameWithUnit,
	unitOfCompared
} from './measure-words';

interface Place {
	country: CountryCode;
	year: number;
}

const STUDENTS: Partial<Record<Compared['measure'], StudentMeasure>> = {
	students: 'all',
	degree: 'degree',
	scholarships: 'scholarship'
};
const DEALS: Partial<Record<Compared['measure'], DealKind>> = {
	acquisitions: 'investment',
	construction: 'construction'
};

/** The subject of a layer's own series; null for trade and lengths, which have their own rows. */
function layerSubject(
	view: ViewState,
	{ measure }: Compared,
	{ year }: Place
): FigureSubject | null {
	const students = STUDENTS[measure];
	if (students) return { layer: 'students', measure: students };
	const kind = DEALS[measure];
	if (kind) {
		const [firstYear] = moneySpan(year, view);
		const edition = view.trackerEdition;
		return { layer: 'investment', kind, firstYear, deals: { edition, sectors: null } };
	}
	return measure === 'institutes' ? { layer: 'institutes' } : null;
}

function rowSubject(
	tables: ExploreTables,
	view: ViewState,
	compared: Compared,
	{ country, year }: Place
): FigureSubject {
	const { measure } = compared;
	if (measure === 'direct-host' || measure === 'direct-china') {
		return directFigure({ year, countedBy: COUNTED_BY_OF[measure] }, country).subject;
	}
	const layer = sayingLayer(measure);
	if (layer) return layerEntry(layer).figures({ ...view, year }, country)[0]!.subject;
	const own = { unit: unitOfCompared(compared), counts: limitsOfMeasure(measure) };
	if (measure === 'trade-china' || measure === 'trade-host') {
		const reporter = measure === 'trade-china' ? 'china' : 'host';
		const [preferred] = selectTrade(tables, country, year)[reporter];
		const row = preferred
			? rowOfTrade(preferred)
			: { file: 'trade.csv', key: [['country', [country]] as const] };
		return { layer: null, row, rule: null, range: 'trade-total', ...own };
	}
	if (measure === 'students-in-russia') {
		const row: TableRow = {
			file: 'russia_students.csv',
			key: [
				['country', [country]],
				['year', [String(year)]]
			]
		};
		return { layer: null, row, rule: null, range: measure, ...own };
	}
	const row = rowOfTrack(tables, country, measure as CorridorMode);
	return { layer: 'corridors', row, rule: m.compare_length_note(), ...own };
}

/** A compared figure, for its source card. */
export function measureFigure(
	tables: ExploreTables,
	view: ViewState,
	compared: Compared,
	place: Place,
	cell: Cell
): ShownFigure {
	const { value, quality, note, sourceId } = cell;
	const unit = unitOfCompared(compared);
	const text = describeCell(cell, formatCompared(compared));
	const subject = layerSubject(view, compared, place) ?? rowSubject(tables, view, compared, place);
	const figure = {
		...place,
		subject,
		text,
		label: nameOfMeasure(compared.measure),
		value,
		quality,
		note,
		sourceId,
		...(cell.isDerived && { origin: 'derived' as const })
	};
	if (compared.per === null) return figure;
	const divided: RowSubject = {
		layer: layerOfMeasure(compared.measure),
		row: rowOf(figure),
		unit,
		counts: limitsOfMeasure(compared.measure),
		rule: BASE_RULES[compared.per]
	};
	return { ...figure, label: nameWithUnit(figure.label, compared), subject: divided };
}
