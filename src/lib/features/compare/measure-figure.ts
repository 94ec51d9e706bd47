import { m } from '#messages';
import { rowOfTrack, rowOfTrade } from '$lib/core/data/explore/table-rows';
import { selectTrade } from '$lib/core/data/explore/trade';
import type { ExploreTables } from '$lib/core/data/explore/types';
import {
	rowOf,
	tableRow,
	type FigureSubject,
	type RowSubject,
	type ShownFigure
} from '$lib/core/data/provenance';
import { describeCell } from '$lib/core/data/quality-words';
import type { Cell } from '$lib/core/data/types';
import { layerOfMeasure, sayingLayer, type Compared } from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { layerEntry } from '$lib/layers/catalog';
import { moneySpan } from '$lib/core/data/deals';
import { directFigure } from '$lib/layers/investment/direct/describe';
import {
	BASE_RULES,
	factsOf,
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

function subjectOf(
	tables: ExploreTables,
	view: ViewState,
	compared: Compared,
	{ country, year }: Place
): FigureSubject {
	const { measure } = compared;
	const { students, deals, countedBy, reporter, mode } = factsOf(measure);
	if (students) return { layer: 'students', measure: students };
	if (deals) {
		const [firstYear] = moneySpan(year, view);
		const edition = view.trackerEdition;
		return { layer: 'investment', kind: deals, firstYear, deals: { edition, sectors: null } };
	}
	if (countedBy) return directFigure({ year, countedBy }, country).subject;
	if (measure === 'institutes') return { layer: 'institutes' };
	const layer = sayingLayer(measure);
	if (layer) return layerEntry(layer).figures({ ...view, year }, country)[0]!.subject;
	const own = { unit: unitOfCompared(compared), counts: limitsOfMeasure(measure) };
	if (mode) {
		const row = rowOfTrack(tables, country, mode);
		return { layer: 'corridors', row, rule: m.compare_length_note(), ...own };
	}
	if (reporter) {
		const [preferred] = selectTrade(tables, country, year)[reporter];
		const row = preferred ? rowOfTrade(preferred) : tableRow('trade.csv', { country });
		return { layer: null, row, rule: null, range: 'trade-total', ...own };
	}
	const row = tableRow('russia_students.csv', { country, year });
	return { layer: null, row, rule: null, range: 'students-in-russia', ...own };
}

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
	const subject = subjectOf(tables, view, compared, place);
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
