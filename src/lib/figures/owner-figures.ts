import { m } from '#messages';
import {
	WITH_HONG_KONG,
	findOriginRow,
	selectOwnerCells,
	type OriginTables,
	type Owner,
	type OwnerConcept
} from './owners';
import { makeRowCell, makeGapCell } from '../core/data/cells';
import type {
	CompanyCount,
	ExploreTables,
	Investor,
	OriginFigure,
	OutwardFigure
} from '../core/data/explore/types';
import { describeAmount } from '../text/money-labels';
import { buildRowFigure, type FigurePart, type ShownFigure } from './provenance';
import { makeTableRow, type TableRow } from '../core/data/provenance-rows';
import { describeCell } from '../text/quality-labels';
import { toSeriesRows } from './series-file';
import type { CountryCode } from '../core/domain/countries';
import { formatDate } from '../text/dates';
import { joinClauses } from '../text/lists';
import { formatCount, formatPercent } from '../text/numbers';
import type { Cell } from '../core/data/types';
import { YEARS, getYearIndex } from '../core/domain/years';

export const OWNER_NAMES: Readonly<Record<Owner, string>> = {
	[WITH_HONG_KONG]: m.owners_china_hong_kong(),
	ALL: m.owners_all(),
	CAN: m.owners_canada(),
	CHN: m.owners_china(),
	GBR: m.owners_united_kingdom(),
	HKG: m.owners_hong_kong(),
	KAZ: m.owners_kazakhstan(),
	NLD: m.owners_netherlands(),
	RUS: m.owners_russia(),
	TUR: m.owners_turkey(),
	USA: m.owners_united_states()
};

const CONCEPT_LABELS: Readonly<Record<OriginFigure['concept'], string>> = {
	flow_net_host: m.owners_flow_net(),
	flow_gross_host: m.owners_flow_gross(),
	stock_host: m.owners_stock(),
	flow_all_kinds: m.owners_all_kinds(),
	sum_all_kinds: m.owners_sum()
};

const OUTWARD_LABELS: Readonly<Record<OutwardFigure['concept'], string>> = {
	flow_net_home: m.owners_outward_flow(),
	stock_home: m.owners_outward_stock()
};

const UNIT_LABELS: Readonly<Record<OriginFigure['unit'], string>> = {
	'million EUR': m.direct_unit_eur(),
	'million USD': m.direct_unit_usd(),
	'percent of all countries': m.owners_unit_share()
};

const PERIOD_LABELS: Readonly<Partial<Record<OriginFigure['period'], string>>> = {
	'first-quarter': m.owners_first_quarter(),
	'first-half': m.owners_first_half(),
	'first-nine-months': m.owners_nine_months()
};

/** True if the label ends in months, so that the year follows without a comma. */
export const isPartOfYear = ({ period }: Pick<OriginFigure, 'period'>): boolean =>
	PERIOD_LABELS[period] !== undefined;

/** China's amounts in euros are rows of another table than those of other investors. */
const rowOfOrigin = ({ id, investor, unit }: Pick<OriginFigure, 'id' | 'investor' | 'unit'>) =>
	makeTableRow(
		investor === 'CHN' && unit === 'million EUR'
			? 'direct_investment.csv'
			: 'investment_origins.csv',
		{ id }
	);

/** A row that a gap of a series would have. */
const rowOfGap = (country: CountryCode, year: number, concept: OwnerConcept): TableRow =>
	makeTableRow('investment_origins.csv', { country, year, concept });

function partsOfSum(
	tables: OriginTables,
	country: CountryCode,
	concept: OwnerConcept,
	year: number
): FigurePart[] {
	return (['CHN', 'HKG'] as const satisfies readonly Investor[]).flatMap((investor) => {
		const row = findOriginRow(tables, country, investor, concept, year);
		if (!row) return [];
		const [text, label] = [describeAmount(row, 'EUR'), OWNER_NAMES[investor]];
		return [{ label, text, sourceId: row.sourceId, row: rowOfOrigin(row) }];
	});
}

/** The investment of one owner in a year, with its series; a sum names the rows of its parts. */
export function getOwnerFigure(
	tables: OriginTables,
	country: CountryCode,
	owner: Owner,
	concept: OwnerConcept,
	year: number
): ShownFigure {
	const cells = selectOwnerCells(tables, country, owner, concept);
	const cell = cells[getYearIndex(year)]!;
	const isSum = owner === WITH_HONG_KONG;
	const row = findOriginRow(tables, country, isSum ? 'HKG' : owner, concept, year);
	const label = m.owners_of({ concept: CONCEPT_LABELS[concept], investor: OWNER_NAMES[owner] });
	const unit = UNIT_LABELS['million EUR'];
	const parts = isSum && cell.value !== null ? partsOfSum(tables, country, concept, year) : null;
	return {
		...buildRowFigure(
			{ country, year, ...cell },
			{ text: describeAmount(cell, 'EUR'), label },
			{
				layer: 'investment',
				row: row ? rowOfOrigin(row) : rowOfGap(country, year, concept),
				unit,
				counts: m.owners_limits(),
				rule: isSum ? m.owners_rule() : null,
				series: () => toSeriesRows(cells, { country, measure: label, unit, origin: 'printed' })
			}
		),
		...(parts && { parts })
	};
}

/** A share, or a figure that is not part of a series. */
export function getOriginFigure(row: OriginFigure): ShownFigure {
	const { investor, concept, period, unit } = row;
	const isShare = unit === 'percent of all countries';
	const words = isShare ? m.owners_share_of : m.owners_of;
	const of = words({ concept: CONCEPT_LABELS[concept], investor: OWNER_NAMES[investor] });
	const partOfYear = PERIOD_LABELS[period];
	return buildRowFigure(
		row,
		{
			text: isShare
				? describeCell(row, formatPercent)
				: describeAmount(row, unit === 'million EUR' ? 'EUR' : 'USD'),
			label: partOfYear ? joinClauses([of, partOfYear]) : of
		},
		{
			layer: 'investment',
			row: rowOfOrigin(row),
			unit: UNIT_LABELS[unit],
			counts: m.owners_limits()
		}
	);
}

type OutwardTables = Pick<ExploreTables, 'outwardInvestment'>;

const outwardRow = (
	{ outwardInvestment }: OutwardTables,
	country: CountryCode,
	concept: OutwardFigure['concept'],
	year: number
) =>
	outwardInvestment.find(
		(row) => row.country === country && row.concept === concept && row.year === year
	);

/** 19 cells in millions of dollars, 2005 first. */
export const selectOutwardCells = (
	tables: OutwardTables,
	country: CountryCode,
	concept: OutwardFigure['concept']
): Cell[] =>
	YEARS.map((year) => {
		const row = outwardRow(tables, country, concept, year);
		return row ? makeRowCell(row) : makeGapCell();
	});

/** What a country put into China in a year, or held there at its end. */
export function getOutwardFigure(
	tables: OutwardTables,
	country: CountryCode,
	concept: OutwardFigure['concept'],
	year: number
): ShownFigure {
	const cells = selectOutwardCells(tables, country, concept);
	const cell = cells[getYearIndex(year)]!;
	const row = outwardRow(tables, country, concept, year);
	const [label, unit] = [OUTWARD_LABELS[concept], m.direct_unit_usd()];
	return buildRowFigure(
		{ country, year, ...cell },
		{ text: describeAmount(cell), label },
		{
			layer: 'investment',
			row: makeTableRow('outward_investment.csv', row ? { id: row.id } : { country, concept }),
			unit,
			counts: m.owners_outward_limits(),
			series: () => toSeriesRows(cells, { country, measure: label, unit, origin: 'printed' })
		}
	);
}

const COUNTS_LABELS: Readonly<Record<CompanyCount['counts'], string>> = {
	registered: m.owners_registered(),
	operating: m.owners_operating(),
	'not stated': m.owners_not_stated()
};

/** A number of companies, `more than 2,700`, with its date and who counted what. */
export function getCompaniesFigure(row: CompanyCount): { figure: ShownFigure; words: string } {
	const count = formatCount(row.value);
	const figure = buildRowFigure(
		row,
		{
			text: row.bound === 'at least' ? m.owners_more_than({ count }) : count,
			label: m.owners_companies_label()
		},
		{
			layer: 'investment',
			row: makeTableRow('companies.csv', { id: row.id }),
			unit: m.data_page_unit_companies(),
			counts: m.owners_companies_limits(),
			rule: row.isDerived ? row.note : null
		}
	);
	const words = [formatDate(row.asOf), COUNTS_LABELS[row.counts], row.countingBody];
	return { figure, words: joinClauses(words.filter((each) => each !== '')) };
}
