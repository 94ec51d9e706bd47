import { m } from '#messages';
import type { FinanceRecord } from '../../core/data/types';
import { parseSector } from '../../core/domain/filters';
import { FIRST_YEAR } from '../../core/domain/years';
import type { ShownFigure } from '../../figures/provenance';
import { nameCountry } from '../../text/country-names';
import {
	describeFinanceKind,
	describeFinanceMarks,
	describeOtherFlow,
	describePrices,
	describeTotalsAdvice,
	FINANCE_STATUS_LABELS,
	IN_VERSION_3_LABELS
} from '../../text/finance-labels';
import { joinClauses } from '../../text/lists';
import { formatMoney } from '../../text/money';
import { buildCard, buildCardFigure, type CardContent } from '../card-content';
import type { PanelPickContent } from '../panel-model';
import { getSectorWord } from '../../text/filter-labels';
import { listFinanceGeoItems } from './geo-items';
import { getFinanceMark } from './off-scale';
import { describePlace } from '../../text/place-precision';

function nameFinance(record: FinanceRecord): string {
	const sector = getSectorWord(parseSector(record.sector));
	const other = describeOtherFlow(record);
	if (other) return m.card_other_flow({ kind: other, sector });
	return record.kind === 'loan' ? m.card_loan({ sector }) : m.card_grant({ sector });
}

function describeAmount({ amountMusd, amountBasis }: FinanceRecord): string {
	return amountMusd === null
		? m.card_no_figure()
		: describePrices(formatMoney(amountMusd), amountBasis);
}

const FINANCE_LABELS = { loan: m.card_figure_loan, grant: m.card_figure_grant } as const;

/** The amount of a loan or grant, with its provenance. */
export function getFinanceAmount(record: FinanceRecord, text: string): ShownFigure {
	const { financier, kind, amountBasis } = record;
	const other = describeOtherFlow(record);
	return buildCardFigure(record, {
		file: 'finance_records.csv',
		layer: 'investment',
		place: record.place,
		year: record.year,
		text,
		label: other
			? m.card_figure_other_flow({ kind: other, financier })
			: FINANCE_LABELS[kind]({ financier }),
		value: record.amountMusd,
		unit: amountBasis === 'constant_usd_2017' ? m.finance_unit_2017() : m.rows_unit_musd(),
		counts: m.card_figure_amount_counts(),
		items: () => listFinanceGeoItems(record)
	});
}

/** The year of signing, which can be before those that the map shows. */
function describeSigned({ year }: FinanceRecord): string {
	return year < FIRST_YEAR ? m.finance_before_the_map({ year }) : String(year);
}

/** The first record that a shape is linked to. */
const getShape = ({ id, sameShapeAs }: FinanceRecord): string => sameShapeAs ?? id;

/** `2014: debt rescheduling, China Eximbank; cancelled` */
function describeRelated(record: FinanceRecord): string {
	const { year, financier } = record;
	const words = m.finance_related({ year, kind: describeFinanceKind(record), financier });
	const marks = describeFinanceMarks(record);
	return marks ? joinClauses([words, marks]) : words;
}

/** A record in the list of a card. */
export const linkFinance = (record: FinanceRecord): PanelPickContent => ({
	kind: 'finance',
	id: record.id,
	mark: getFinanceMark(record),
	name: record.place,
	words: describeRelated(record)
});

/** The other records at the shape of a record, in both directions of the link. */
const listSameShape = (record: FinanceRecord, records: readonly FinanceRecord[]) =>
	records
		.filter((other) => other.id !== record.id && getShape(other) === getShape(record))
		.map(linkFinance);

/** The card of a loan or grant among all of them. */
export function buildFinanceCard(
	record: FinanceRecord,
	_year: number,
	records: readonly FinanceRecord[]
): CardContent {
	const { recordStatus, inVersion3 } = record;
	return buildCard(record, {
		layer: 'investment',
		mark: getFinanceMark(record),
		kind: nameFinance(record),
		title: record.place || nameCountry(record.country),
		summary: record.note,
		summaryLanguage: 'en',
		rows: [
			[m.card_amount(), getFinanceAmount(record, describeAmount(record))],
			[m.card_from(), record.financier],
			[
				recordStatus === 'pledge' ? m.finance_pledged_in() : m.card_signed(),
				describeSigned(record)
			],
			[m.card_status(), recordStatus && FINANCE_STATUS_LABELS[recordStatus]],
			[m.finance_totals(), describeTotalsAdvice(record)],
			[m.card_place(), describePlace(nameCountry(record.country), record.precision)],
			[m.finance_version(), inVersion3 && IN_VERSION_3_LABELS[inVersion3]]
		],
		related: listSameShape(record, records)
	});
}
