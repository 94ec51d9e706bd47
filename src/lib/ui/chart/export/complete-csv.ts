import { furtherSources } from '$lib/core/data/atlas';
import type { CountryCode } from '$lib/core/domain/countries';
import type { Source } from '$lib/core/data/types';
import { formatCsv } from '$lib/figures/csv';
import { describeSource, splitSourceIds } from '$lib/figures/source-labels';
import { parseCsv } from '$lib/figures/table-rows';
import { joinClauses } from '$lib/text/lists';
import { ATLAS_LICENCE } from '$lib/text/shown-edition';
import { loadDetail } from '$lib/text/load-detail';
import { NAMED_COUNTRIES } from '$lib/text/country-names';
import type { FileOrigin } from './file-origin';
import { findPageCountry } from './page-country';

const SOURCE_COLUMNS = ['source_id', 'source_ids', 'base_source_id'];

type Sources = Readonly<Record<string, Source>>;

interface Completion {
	/** Of the page, if it is about one. */
	country: CountryCode | null;
	sources: Sources;
	/** Of a reader's own table; undefined for figures of the atlas. */
	origin: FileOrigin | undefined;
}

/** Numbers stay numbers; every other cell is a text, such as a code that begins with a zero. */
const toCell = (text: string) => (String(Number(text)) === text ? Number(text) : text);

/** A country by the name of a series: charts of several countries have a series for each. */
const findNamed = (name: string): string =>
	NAMED_COUNTRIES.find((country) => country.name === name)?.code ?? '';

/** Rows whose every line has its country, source and terms, so that a copied line keeps them. */
export function completeRows(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	{ country, sources, origin }: Completion
): { columns: string[]; rows: string[][] } {
	const records = rows.map((row) => {
		const record: Record<string, string> = Object.fromEntries(
			columns.map((column, index) => [column, row[index] ?? ''])
		);
		if (!('country' in record) && !('countries' in record))
			record.country = findNamed(record.series ?? record.first ?? '') || (country ?? '');
		if (!('unit' in record)) record.unit = '';
		const describe = (ids: string) =>
			splitSourceIds(ids)
				.map((id) => (sources[id] ? describeSource(sources[id]) : id))
				.join(' | ');
		if (origin) {
			// the source of a reader's own table is its title; those of the atlas beside it have ids
			const { edition: _, source_id: title = '', source_ids: ids, ...rest } = record;
			const source = ids === undefined ? title : describe(ids);
			const { atlas_source_ids: atlasIds, ...own } = rest;
			const beside = atlasIds === undefined ? {} : { atlas_source: describe(atlasIds) };
			return { ...own, source, ...beside, ...origin.columns };
		}
		const ids = SOURCE_COLUMNS.flatMap((column) => splitSourceIds(record[column] ?? ''));
		const known = [...new Set(ids)].flatMap((id) => sources[id] ?? []);
		const { edition = '', ...rest } = record;
		return {
			...rest,
			source: known.map(describeSource).join(' | '),
			source_url: known.map(({ url }) => url).join(' '),
			source_terms: joinClauses([...new Set(known.map(({ licenceNote }) => licenceNote))]),
			licence: ATLAS_LICENCE,
			edition
		};
	});
	const all = Object.keys(records[0] ?? {});
	return {
		columns: all,
		rows: records.map((record) => all.map((column) => (record as Record<string, string>)[column]!))
	};
}

/** The CSV file of a chart with the terms of each row. @throws Error if the sources do not load */
export async function completeCsv(text: string, origin: FileOrigin | undefined): Promise<string> {
	const [columns = [], ...rows] = await parseCsv(text);
	if (rows.length === 0) return text;
	const { sources } = await loadDetail();
	const all = completeRows(columns, rows, {
		country: findPageCountry(),
		sources: { ...sources, ...Object.fromEntries(furtherSources) },
		origin
	});
	return formatCsv(
		all.columns,
		all.rows.map((row) => row.map(toCell))
	);
}
