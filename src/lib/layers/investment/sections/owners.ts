import { m } from '#messages';
import {
	OWNERS,
	OWNER_CONCEPTS,
	WITH_HONG_KONG,
	hasOwners,
	selectOwnerCells,
	selectSingleOrigins,
	type Owner,
	type OwnerConcept
} from '../../../figures/owners';
import type { ExploreTables } from '../../../core/data/explore/types';
import type { CountryCode } from '../../../core/domain/countries';
import { joinSentences } from '../../../text/lists';
import { formatMoney, MILLIONS_OF } from '../../../text/money';
import { formatYears } from '../../../text/year-runs';
import { YEARS, getYearIndex } from '../../../core/domain/years';
import {
	OWNER_NAMES,
	getCompaniesFigure,
	isPartOfYear,
	getOriginFigure,
	getOutwardFigure,
	selectOutwardCells,
	getOwnerFigure
} from '../../../figures/owner-figures';
import { makeOneSeries, type ChartSeries } from '../../../figures/year-series';
import type { MakeContent, Panel, PanelContent } from '../../panel-model';

/** China in the colour of its section; the others beside it, told apart by ink and dashes. */
const LOOKS: Readonly<Record<(typeof OWNERS)[number], Pick<ChartSeries, 'color' | 'patterned'>>> = {
	[WITH_HONG_KONG]: { color: 'var(--mark)' },
	NLD: { color: 'var(--text-2)' },
	RUS: { color: 'var(--text-2)', patterned: true },
	USA: { color: 'var(--text)', patterned: true }
};

const CHARTS: Readonly<Record<OwnerConcept, string>> = {
	flow_net_host: m.owners_chart_flow(),
	stock_host: m.owners_chart_stock()
};

const shortDollars = (amountM: number) => formatMoney(amountM, 'USD', 'short');
const shortEuros = (amountM: number) => formatMoney(amountM, 'EUR', 'short');

/** One count: China and Hong Kong apart, then their sum beside the other owners, on one scale. */
function ownersCount({ view: { year }, country, tables }: Panel, concept: OwnerConcept) {
	if (!tables) return [];
	const getFigure = (owner: Owner) => (each: number) =>
		getOwnerFigure(tables, country, owner, concept, each);
	const series = OWNERS.map((owner): ChartSeries => ({
		id: owner,
		name: OWNER_NAMES[owner],
		...LOOKS[owner],
		cells: selectOwnerCells(tables, country, owner, concept),
		getFigure: getFigure(owner)
	}));
	const { cells } = series[0]!;
	const listYears = (holds: (value: number | null) => boolean) =>
		YEARS.filter((each) => holds(cells[getYearIndex(each)]!.value));
	const below = listYears((value) => value !== null && value < 0);
	return [
		{
			chart: {
				series,
				label: CHARTS[concept],
				unit: MILLIONS_OF.EUR,
				format: shortEuros,
				form: 'lines' as const,
				heightPx: 132
			}
		},
		{
			facts: (['CHN', 'HKG'] as const).map((owner) => ({
				id: owner,
				figure: getFigure(owner)(year),
				words: OWNER_NAMES[owner]
			})),
			isPair: true,
			size: 'tiny' as const
		},
		{
			note: joinSentences([
				m.owners_years({ years: formatYears(listYears((value) => value !== null)) }),
				below.length > 0 ? m.owners_back({ years: formatYears(below) }) : ''
			])
		}
	];
}

const ownerSeries = (panel: Panel): PanelContent => ({
	parts: [
		{ heading: m.owners_heading() },
		...OWNER_CONCEPTS.flatMap((concept) => ownersCount(panel, concept)),
		{ note: m.owners_limits() }
	]
});

/** Shares and single figures: of the year, then of other years if there is no series of them. */
function ownerSingles({ view: { year }, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const facts = selectSingleOrigins(tables, country).map((row) => {
		const figure = getOriginFigure(row);
		const withYear = isPartOfYear(row) ? m.owners_in_part_of_year : m.owners_in_year;
		return { id: row.id, figure, withYear };
	});
	const isSeries = hasOwners(tables, country);
	const ofYear = facts.filter(({ figure }) => figure.year === year);
	const others = facts
		.filter(({ figure }) => figure.year !== year)
		.map(({ withYear, ...fact }) => ({
			...fact,
			words: withYear({ words: fact.figure.label, year: fact.figure.year })
		}));
	return {
		parts: [
			!isSeries && { heading: m.owners_heading() },
			ofYear.length > 0 && { facts: ofYear, size: 'tiny' },
			!isSeries && others.length > 0 && { heading: m.owners_other_years(), isSmall: true },
			!isSeries && others.length > 0 && { facts: others, size: 'tiny' },
			!isSeries && { note: m.owners_limits() }
		]
	};
}

function outwardContent({ view: { year }, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const name = m.owners_outward_flow();
	const cells = selectOutwardCells(tables, country, 'flow_net_home');
	const stock = getOutwardFigure(tables, country, 'stock_home', year);
	return {
		parts: [
			{ heading: m.owners_outward() },
			{
				chart: {
					series: makeOneSeries(name, cells, (each) =>
						getOutwardFigure(tables, country, 'flow_net_home', each)
					),
					label: name,
					unit: MILLIONS_OF.USD,
					format: shortDollars,
					legend: true,
					heightPx: 40
				}
			},
			{ facts: [{ id: 'stock', figure: stock }], size: 'tiny' },
			{ note: m.owners_outward_limits() }
		]
	};
}

function companiesContent({ country, tables }: Panel): PanelContent {
	const rows = tables?.companies.filter((row) => row.country === country) ?? [];
	return {
		parts: [
			{ heading: m.owners_companies() },
			{ facts: rows.map((row) => ({ id: row.id, ...getCompaniesFigure(row) })), size: 'tiny' },
			{ note: m.owners_companies_limits() }
		]
	};
}

/** What a country has of: owners of its investment, its own in China, companies with Chinese capital. */
export function buildOwnersContents(
	country: CountryCode,
	tables: ExploreTables | null
): MakeContent[] {
	if (!tables) return [];
	const isOwn = (row: { country: CountryCode }) => row.country === country;
	return [
		...(hasOwners(tables, country) ? [ownerSeries] : []),
		...(selectSingleOrigins(tables, country).length > 0 ? [ownerSingles] : []),
		...(tables.outwardInvestment.some(isOwn) ? [outwardContent] : []),
		...(tables.companies.some(isOwn) ? [companiesContent] : [])
	];
}
