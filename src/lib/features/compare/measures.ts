import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { makeKnownCell } from '$lib/core/data/cells';
import { getMoneySpan } from '$lib/core/data/deals';
import { selectDirectSeries } from '$lib/core/data/direct-investment';
import { WITH_HONG_KONG, selectOwnerCells } from '$lib/core/data/explore/owners';
import { REGION_RULE, listSegmentIds, selectTrack } from '$lib/core/data/explore/regions';
import { selectStudentsInRussiaSeries } from '$lib/core/data/explore/russia';
import { selectTrade, selectTradeSeries, getTradeRow } from '$lib/core/data/explore/trade';
import type { ExploreTables, Reporter } from '$lib/core/data/explore/types';
import type { FigureSubject } from '$lib/core/data/provenance';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import type { Cell, CorridorMode, DealKind } from '$lib/core/data/types';
import {
	isLayerMeasure,
	getMeasureLayer,
	type ComparedMeasure,
	type LayerMeasure
} from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import type { CountedBy, StudentMeasure } from '$lib/core/domain/layers';
import { formatMoney, describeMoneyUnit } from '$lib/core/domain/money';
import { formatCount } from '$lib/core/domain/numbers';
import type { ViewState } from '$lib/core/domain/view-state';
import { getLayerEntry } from '$lib/layers/catalog';
import { listDealCells } from '$lib/layers/investment/deal-cells';
import {
	INVESTMENT_MEASURE_LIMITS,
	COUNTED_BY_LIMITS,
	STUDENT_MEASURE_LIMITS
} from '$lib/text/kind-labels';
import { getDirectFigure } from '$lib/layers/investment/direct/describe';
import { getOwnerFigure } from '$lib/layers/investment/direct/owners';
import { selectStudentSeries } from '$lib/layers/students/select';

/** Where the figures of a measure are selected. */
interface Place {
	tables: ExploreTables;
	view: ViewState;
	country: CountryCode;
}

/** One of the measures that countries are compared by. */
interface Measure {
	name: string;
	/** What it counts and leaves out. */
	limits: string;
	/** Of a figure that is not divided by anything. */
	unit: string;
	format: (value: number) => string;
	/** 19, 2005 first. */
	cells: (place: Place) => readonly Cell[];
	subject: (place: Place, year: number) => FigureSubject;
	/** The measure of the map that it sets. */
	students?: StudentMeasure;
	countedBy?: CountedBy;
}

const MONEY = {
	unit: describeMoneyUnit('billions'),
	format: (value: number) => formatMoney(value)
};
const HEADS = { unit: m.compare_unit_students(), format: formatCount };

const students = (name: string, measure: StudentMeasure): Measure => ({
	...{ ...HEADS, name, limits: STUDENT_MEASURE_LIMITS[measure], students: measure },
	cells: ({ country }) => selectStudentSeries(country, measure),
	subject: () => ({ layer: 'students', measure })
});

const deals = (name: string, kind: DealKind): Measure => ({
	...{ ...MONEY, name, limits: INVESTMENT_MEASURE_LIMITS.deals },
	cells: ({ view, country }) => listDealCells(view, country, kind),
	subject: ({ view }, year) => {
		const [firstYear] = getMoneySpan(year, view);
		const edition = view.trackerEdition;
		return { layer: 'investment', kind, firstYear, deals: { edition, sectors: null } };
	}
});

/** In dollars: the net inflow in euros has a scale of its own. */
const direct = (name: string, countedBy: CountedBy): Measure => ({
	...{ ...MONEY, name, limits: COUNTED_BY_LIMITS[countedBy], countedBy },
	cells: ({ country }) => selectDirectSeries(country, countedBy).cells,
	subject: ({ country }, year) => getDirectFigure({ year, countedBy }, country).subject
});

const TRADE_LIMITS = `${m.explore_trade_rule()} ${m.explore_trade_choice()}`;
const trade = (name: string, reporter: Reporter): Measure => ({
	...{ ...MONEY, name, limits: TRADE_LIMITS },
	cells: ({ tables, country }) => selectTradeSeries(tables, country, reporter, 'total'),
	subject: ({ tables, country }, year) => {
		const [preferred] = selectTrade(tables, country, year)[reporter];
		const row = preferred ? getTradeRow(preferred) : makeTableRow('trade.csv', { country });
		const own = { unit: MONEY.unit, counts: TRADE_LIMITS };
		return { layer: null, row, rule: null, range: 'trade-total', ...own };
	}
});

/** Track of one mode in use within a country; modes of track are never added. */
const trackCells = ({ tables, country }: Place, mode: CorridorMode): Cell[] =>
	selectTrack(tables, country, mode).map(({ inUseKm }) => {
		const doubts = inUseKm === 0 ? {} : ({ quality: 'estimate', bound: 'about' } as const);
		return makeKnownCell(Math.round(inUseKm), { ...doubts, note: m.compare_length_note() });
	});

const KM = { unit: m.compare_unit_km(), counts: REGION_RULE[2]! };
const track = (name: string, mode: CorridorMode): Measure => ({
	...{ name, limits: KM.counts, unit: KM.unit, format: formatCount },
	cells: (place) => trackCells(place, mode),
	subject: ({ tables, country }) => ({
		...{ layer: 'corridors', ...KM, rule: m.compare_length_note() },
		row: makeTableRow('segments.csv', { id: listSegmentIds(tables, country, mode) })
	})
});

const MEASURES: Readonly<Record<Exclude<ComparedMeasure, LayerMeasure>, Measure>> = {
	students: students(m.compare_students(), 'all'),
	degree: students(m.compare_degree(), 'degree'),
	scholarships: students(m.compare_scholarships(), 'scholarship'),
	'students-in-russia': {
		...{ ...HEADS, name: m.compare_students_in_russia(), limits: m.explore_russia_rule() },
		cells: ({ tables, country }) => selectStudentsInRussiaSeries(tables, country),
		subject: ({ country }, year) => ({
			row: makeTableRow('russia_students.csv', { country, year }),
			...{ layer: null, rule: null, range: 'students-in-russia' },
			...{ unit: HEADS.unit, counts: m.explore_russia_rule() }
		})
	},
	acquisitions: deals(m.compare_acquisitions(), 'investment'),
	construction: deals(m.compare_construction(), 'construction'),
	'direct-host': direct(m.compare_direct_host(), 'host-gross'),
	'direct-china': direct(m.compare_direct_china(), 'china'),
	'direct-with-hong-kong': {
		...{
			name: m.compare_direct_with_hong_kong(),
			limits: m.relation_direct_with_hong_kong_limits()
		},
		...{ unit: m.direct_unit_eur(), format: (value) => formatMoney(value, 'EUR') },
		countedBy: 'host-net',
		cells: ({ tables, country }) =>
			selectOwnerCells(tables, country, WITH_HONG_KONG, 'flow_net_host'),
		subject: ({ tables, country }, year) =>
			getOwnerFigure(tables, country, WITH_HONG_KONG, 'flow_net_host', year).subject
	},
	institutes: {
		...{ name: m.compare_institutes(), limits: m.compare_institutes_rule() },
		...{ unit: m.compare_unit_institutes(), format: formatCount },
		cells: ({ country }) => atlas.confuciusInstitutes[country].map((count) => makeKnownCell(count)),
		subject: () => ({ layer: 'institutes' })
	},
	'trade-china': trade(m.compare_trade_china(), 'china'),
	'trade-host': trade(m.compare_trade_host(), 'host'),
	rail: track(m.compare_rail(), 'rail'),
	road: track(m.compare_road(), 'road'),
	gas: track(m.compare_gas(), 'gas'),
	oil: track(m.compare_oil(), 'oil'),
	power: track(m.compare_power(), 'power')
};

/** Defined by its layer; without a name if the layer has no figures by country. */
function layerMeasure(measure: LayerMeasure): Measure {
	const entry = getLayerEntry(getMeasureLayer(measure)!);
	const text = entry.measure!();
	return {
		...{ ...text, name: text.title },
		cells: ({ view, country }) => entry.series(view, country),
		subject: ({ view, country }, year) => entry.figures({ ...view, year }, country)[0]!.subject
	};
}

export const getMeasure = (measure: ComparedMeasure): Measure =>
	isLayerMeasure(measure) ? layerMeasure(measure) : MEASURES[measure];
