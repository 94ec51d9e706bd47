import type { ExploreTables, OutwardFigure } from '$lib/core/data/explore/types';
import type { Cell } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getYearIndex } from '$lib/core/domain/years';
import { getOutwardFigure, getOwnerFigure, selectOutwardCells } from '$lib/figures/owner-figures';
import { OWNER_CONCEPTS, OWNERS, selectOwnerCells, WITH_HONG_KONG } from '$lib/figures/owners';
import type { ShownFigure } from '$lib/figures/provenance';
import {
	getTradeFigure,
	REPORTERS,
	selectTradeSeries,
	TRADE_FLOW_LABELS
} from '$lib/figures/trade';
import { getLayerEntry, getLayerFigure } from '$lib/layers/catalog';
import { listSeriesFacts } from '$lib/layers/provenance';

/** Figures by country and year, without their address. */
export interface SeriesContent {
	name: string;
	/** Of the values in files, in which money is in millions. */
	unit: string;
	/** What it counts and leaves out. */
	counts: string;
	/** The view that compares countries by it, as a query; empty if there is none. */
	query: string;
	getCell: (country: CountryCode, year: number) => Cell;
	getFigure: (country: CountryCode, year: number) => ShownFigure;
}

/** A series of a chart in a panel, which countries are not compared by. */
interface FurtherSeries {
	id: string;
	build: (explore: ExploreTables) => SeriesContent;
}

const IN_DOLLARS = 'million USD';
const IN_EUROS = 'million EUR';

/** @param cells 19 of a country, 2005 first */
const makeContent = (
	unit: string,
	cells: (country: CountryCode) => readonly Cell[],
	getFigure: SeriesContent['getFigure'],
	name?: string
): SeriesContent => {
	const figure = getFigure('KAZ', DEFAULT_VIEW.year);
	return {
		...{ name: name ?? figure.label, unit, query: '', getFigure },
		counts: listSeriesFacts(figure).counts,
		getCell: (country, year) => cells(country)[getYearIndex(year)]!
	};
};

/** What China's investors put in, without Hong Kong: the count that the map calls net. */
const NET_OF_CHINA = { investmentMeasure: 'fdi', countedBy: 'host-net' } as const;
const directHostNet: FurtherSeries = {
	id: 'direct-host-net',
	build: () =>
		makeContent(
			IN_EUROS,
			(country) =>
				getLayerEntry('investment').series({ ...DEFAULT_VIEW, ...NET_OF_CHINA }, country),
			(country, year) => getLayerFigure('investment', country, { ...NET_OF_CHINA, year })
		)
};

const RETURNS = { china: 'China’s figures', host: 'each country’s figures' } as const;

/** Imports and exports by the returns of each side; totals are compared, so they have series. */
const TRADE: readonly FurtherSeries[] = (['from-china', 'to-china'] as const).flatMap((flow) =>
	REPORTERS.map((reporter) => ({
		id: `trade-${reporter}-${flow}`,
		build: (explore) =>
			makeContent(
				IN_DOLLARS,
				(country) => selectTradeSeries(explore, country, reporter, flow),
				(country, year) => getTradeFigure(explore, country, reporter, flow, year),
				`${TRADE_FLOW_LABELS[flow]}, ${RETURNS[reporter]}`
			)
	}))
);

const OWNER_WORDS = {
	'CHN+HKG': 'china-hong-kong',
	NLD: 'netherlands',
	RUS: 'russia',
	USA: 'united-states'
};
const CONCEPT_WORDS = { flow_net_host: 'flow', stock_host: 'stock' } as const;

/** Direct investment by country of the investor, beside China's. */
const BY_OWNER: readonly FurtherSeries[] = OWNERS.flatMap((owner) =>
	// the flow of China with Hong Kong is one that countries are compared by
	OWNER_CONCEPTS.filter((concept) => owner !== WITH_HONG_KONG || concept === 'stock_host').map(
		(concept) => ({
			id: `direct-${CONCEPT_WORDS[concept]}-${OWNER_WORDS[owner]}`,
			build: (explore) =>
				makeContent(
					IN_EUROS,
					(country) => selectOwnerCells(explore, country, owner, concept),
					(country, year) => getOwnerFigure(explore, country, owner, concept, year)
				)
		})
	)
);

const OUTWARD_WORDS = { flow_net_home: 'flow', stock_home: 'stock' } as const satisfies Record<
	OutwardFigure['concept'],
	string
>;

/** What the five countries put into China. */
const OUTWARD: readonly FurtherSeries[] = (
	Object.keys(OUTWARD_WORDS) as OutwardFigure['concept'][]
).map((concept) => ({
	id: `into-china-${OUTWARD_WORDS[concept]}`,
	build: (explore) =>
		makeContent(
			IN_DOLLARS,
			(country) => selectOutwardCells(explore, country, concept),
			(country, year) => getOutwardFigure(explore, country, concept, year)
		)
}));

export const FURTHER_SERIES: readonly FurtherSeries[] = [
	directHostNet,
	...TRADE,
	...BY_OWNER,
	...OUTWARD
];
