import type { CountryCode } from '../../domain/countries';
import { tableRow, type TableRow } from '../provenance-rows';
import { atlas } from '../atlas';
import type { CorridorMode } from '../types';
import { selectRegions } from './regions';
import type {
	Agreement,
	DebtFigure,
	ExploreTables,
	Poll,
	StudentsInRussia,
	TradeReturn
} from './types';

/** The table rows behind a figure of the explore tables, for its card and its citation. */
export function rowOfTrade({ country, year, reporter, sourceId }: TradeReturn): TableRow {
	return tableRow('trade.csv', { country, year, reporter, source_id: sourceId });
}

export function rowOfEconomy(
	country: CountryCode,
	year: number,
	indicator: 'population' | 'gdp_current'
): TableRow {
	return tableRow('context.csv', { country, year, indicator });
}

/** All rows of one source on a country's debt in a year: a text may give a sum and a share. */
export function rowOfDebt({ country, year, sourceId }: DebtFigure): TableRow {
	return tableRow('context.csv', { country, year, source_id: sourceId });
}

export function rowOfAgreement({ country, status, fromDate }: Agreement): TableRow {
	return tableRow('alignment.csv', {
		country,
		organisation_or_status: status,
		from_date: fromDate
	});
}

/** The sections of a mode with track in a country. */
export function rowOfTrack(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	country: CountryCode,
	mode: CorridorMode
): TableRow {
	const ofMode = new Set(atlas.corridors.filter((each) => each.mode === mode).map(({ id }) => id));
	const ids = selectRegions(tables, country)
		.flatMap(({ sections }) => sections)
		.filter(({ corridorId }) => ofMode.has(corridorId))
		.map(({ segmentId }) => segmentId);
	return tableRow('segments.csv', { id: [...new Set(ids)] });
}

export function rowsOfPoll({ answers }: Poll): TableRow {
	return tableRow('opinion.csv', { id: answers.map(({ id }) => id) });
}

export function rowOfStudentsInRussia({ countries, year, sourceId }: StudentsInRussia): TableRow {
	// one country has its own column, several share another
	const column = countries.length === 1 ? 'country' : 'countries';
	const values = { [column]: countries.join(';'), year, source_id: sourceId };
	return tableRow('russia_students.csv', values);
}
