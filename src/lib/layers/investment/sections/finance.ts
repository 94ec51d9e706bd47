import { m } from '#messages';
import { makeKnownCell } from '../../../core/data/cells';
import { getMoneySpan } from '../../../core/data/deals';
import { selectWholeCountry } from '../../../core/data/explore/regions';
import type { ExploreTables, RegionItem, RestItem } from '../../../core/data/explore/types';
import {
	describeFinanceKind,
	describeFinanceMarks,
	describeListedPrices
} from '../../../text/finance-labels';
import type { DetailTables, FinanceRecord } from '../../../core/data/types';
import type { CountryCode } from '../../../core/domain/countries';
import { parseSector } from '../../../core/domain/filters';
import { isNarrowed } from '../filters';
import { joinClauses } from '../../../text/lists';
import { formatMoney } from '../../../text/money';
import type { ViewState } from '../../../core/domain/view-state';
import { YEARS } from '../../../core/domain/years';
import { listFinanceGeoItems } from '../geo-items';
import { getSectorWord } from '../../../text/filter-labels';
import { describeSpan } from '../../../text/money-span';
import { compareAmounts } from '../../../core/data/finance-amounts';
import { getFinanceMark } from '../off-scale';
import { selectFinance } from '../sites';
import { isNearUnclear, passesNear } from '../../../core/data/corridor-distances';
import { buildUnclearPart, withDistance } from '../../near-items';
import { listCountedRows, withDoubts } from './money-rows';
import type { Panel, PanelContent } from '../../panel-model';

/** The years of all loans and grants of a country, placed or not; null if none is known. */
function listSigningYears(tables: ExploreTables, country: CountryCode): (number | null)[] {
	const items: (RegionItem | RestItem)[] = [
		...selectWholeCountry(tables, country).flatMap(({ financeRecords }) => financeRecords),
		...tables.regionRest[country].financeRecords
	];
	return items.map(({ fromYear }) => fromYear);
}

/** Loans and grants of a country in a view, newest first, large ones before small ones. */
function selectRecords(detail: DetailTables, country: CountryCode, view: ViewState) {
	return selectFinance(
		detail.financeRecords.filter((record) => record.country === country),
		view
	).sort((a, b) => b.year - a.year || compareAmounts(a, b));
}

/** `2013: loan, $300 million, China Development Bank; energy`, and what it must not be taken for. */
function describeRecord(record: FinanceRecord): string {
	const { year, amountMusd, amountBasis, financier, sector, precision, evidence } = record;
	const row = m.panel_money_record({
		year,
		kind: describeFinanceKind(record),
		amount:
			amountMusd === null
				? m.panel_money_no_sum()
				: describeListedPrices(formatMoney(amountMusd), amountBasis),
		financier,
		sector: getSectorWord(parseSector(sector))
	});
	const marks = describeFinanceMarks(record);
	return withDoubts(marks ? joinClauses([row, marks]) : row, precision, evidence);
}

const pickOfRecord = (record: FinanceRecord) => ({
	kind: 'finance' as const,
	id: record.id,
	name: record.place,
	words: describeRecord(record),
	mark: getFinanceMark(record)
});

export function buildFinanceSection({ view, country, tables, detail }: Panel): PanelContent {
	const { year } = view;
	const span = describeSpan(view);
	const [first, last] = getMoneySpan(year, view);
	const isWithin = (each: number | null) => each !== null && each >= first && each <= last;
	const all = detail && selectRecords(detail, country, view);
	const records = all?.filter(({ id }) => passesNear(view, id, year)) ?? null;
	const unclear = (all ?? []).filter(
		({ id, year: signed }) => isWithin(signed) && isNearUnclear(view, id, year)
	);
	const within = records?.filter((record) => isWithin(record.year)) ?? [];
	const ofYear = within.filter((record) => record.year === year);
	// known before the single rows are loaded, if there is no filter
	const years =
		records?.map((record) => record.year) ??
		(tables && !isNarrowed(view) ? listSigningYears(tables, country) : null);
	const pick = (record: FinanceRecord) => withDistance(view, pickOfRecord(record));
	const label = m.panel_money_signed({ span });

	/** Some records as a number with its provenance. */
	const getFigure = (rows: readonly FinanceRecord[], each: number, name: string) =>
		listCountedRows('finance', {
			...{ country, year: each, count: rows.length, label: name },
			ids: rows.map(({ id }) => id),
			items: rows.flatMap(listFinanceGeoItems)
		});
	function countFact(signed: readonly (number | null)[]) {
		const count = signed.filter(isWithin).length;
		const countNow = signed.filter((each) => each === year).length;
		const figure = records
			? getFigure(within, year, label)
			: listCountedRows('finance', { country, year, count, label, ids: null });
		const inYear =
			countNow === 0
				? m.panel_money_none_in_year({ year })
				: m.panel_money_count_in_year({ count: countNow, year });
		return { id: 'count', figure, words: joinClauses([label, inYear]) };
	}
	function buildSeries(kind: 'loan' | 'grant') {
		const name = kind === 'loan' ? m.panel_money_loans() : m.panel_money_grants();
		const own = records?.filter((record) => record.kind === kind) ?? [];
		const signedIn = (each: number) => own.filter((record) => record.year === each);
		return {
			...{ id: kind, name, color: 'var(--mark)', patterned: kind === 'grant' },
			cells: YEARS.map((each) => makeKnownCell(signedIn(each).length)),
			getFigure: (each: number) => getFigure(signedIn(each), each, name)
		};
	}

	const list: PanelContent['parts'] = [
		{
			chart: {
				series: [buildSeries('loan'), buildSeries('grant')],
				label: m.panel_money_signed_by_year(),
				...{ unit: '', counted: 'records', span: [first, last], heightPx: 32 }
			}
		},
		{ picks: ofYear.map(pick), none: m.panel_money_no_record({ year }) },
		within.length > ofYear.length && {
			picks: within.map(pick),
			more: m.panel_money_more_records({ count: within.length, span })
		},
		buildUnclearPart(unclear.map(pick)),
		isNarrowed(view) && { note: m.panel_money_filtered() }
	];
	return {
		section: 'finance',
		title: m.panel_finance_head({ span }),
		layer: 'investment',
		parts: [
			years && { facts: [countFact(years)] },
			...(records ? list : [{ isLater: true } as const]),
			{ note: m.panel_money_never_summed() }
		]
	};
}
