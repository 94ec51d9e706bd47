/** The English texts that readers see translated: some columns of the tables, and their descriptions. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../cells';
import { readCsvTable, type CsvRow } from '../csv-table';
import type { Resource } from '../data-package';
import { getTable, type TableSet } from '../read-tables';
import { CREDITORS } from '../shape/explore/economy';
import { isStopKind } from '../shape/search/gazetteer';

export interface ShownText {
	text: string;
	/** Where it stands, as an error names it. */
	file: string;
	line: number;
	column: string | null;
	/** The file in `data/translations/` of its subject. */
	subject: string;
}

/** The file of the translations of what is said about tables: only the data page needs it. */
export const DESCRIPTIONS = 'descriptions.csv';

/** Columns with names and sentences, by table. Notes stay in the language they were written in. */
const COLUMNS: Readonly<Record<string, { columns: readonly string[]; subject: string }>> = {
	institutes: {
		columns: ['name', 'host_institution', 'city', 'chinese_partner', 'partner_city'],
		subject: 'institutes.csv'
	},
	students_by_destination: { columns: ['destination'], subject: 'institutes.csv' },
	corridors: { columns: ['name', 'summary'], subject: 'corridors.csv' },
	corridor_nodes: { columns: ['summary'], subject: 'corridors.csv' },
	place_dates: { columns: ['statement'], subject: 'corridors.csv' },
	places: { columns: ['name'], subject: 'places.csv' },
	city_ties: { columns: ['place', 'chinese_place'], subject: 'places.csv' },
	air_routes: { columns: ['chinese_city', 'via', 'city'], subject: 'places.csv' },
	other_facts: { columns: ['statement'], subject: 'institutes.csv' },
	events: { columns: ['title', 'place', 'timeline_label', 'summary'], subject: 'events.csv' },
	finance_records: { columns: ['chinese_entity', 'place'], subject: 'finance.csv' },
	direct_investment: { columns: ['reporter'], subject: 'finance.csv' },
	investment_origins: { columns: ['reporter'], subject: 'finance.csv' },
	outward_investment: { columns: ['reporter'], subject: 'finance.csv' },
	companies: { columns: ['reporter'], subject: 'finance.csv' },
	projects: { columns: ['name', 'place', 'chinese_entity'], subject: 'projects.csv' },
	opinion: { columns: ['poll', 'question', 'answer'], subject: 'polls.csv' }
};

const PACKAGE = 'data/datapackage.json';
const CITIES = 'data/geo/cities.csv';
const ECONOMY = 'data/build/shape/explore/economy.ts';

const listLines = (root: string, file: string) =>
	existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split('\n') : [];

/** The line, counted from 1, that holds some words, at or after another line. */
function lineWith(lines: readonly string[], words: string, from = 1): number {
	const index = lines.findIndex((line, at) => at >= from - 1 && line.includes(words));
	return index < 0 ? from : index + 1;
}

/** Bends of a line have no name on screen, and towns that the map names have theirs in `data/geo/`. */
function isShownPlace(root: string, set: TableSet): (row: CsvRow) => boolean {
	const { table } = readCsvTable(CITIES, listLines(root, CITIES).join('\n'));
	const onMap = new Set(table.rows.map(({ cells }) => cells.name_en));
	const ends = new Set([
		...getTable(set, 'corridor_nodes').rows.map((row) => text(row, 'place_id')),
		...getTable(set, 'segments').rows.flatMap((row) => [
			text(row, 'from_place_id'),
			text(row, 'to_place_id')
		])
	]);
	return (row) =>
		ends.has(text(row, 'id')) || (isStopKind(text(row, 'kind')) && !onMap.has(text(row, 'name')));
}

/** Facts on an institute other than its numbers, and counts of ties; others are only downloaded. */
function isShownFact(row: CsvRow): boolean {
	if (text(row, 'subject') === 'ties') return true;
	return text(row, 'institute_id') !== '' && text(row, 'unit') !== 'people';
}

function textsOfRows(root: string, set: TableSet): ShownText[] {
	const isShown = isShownPlace(root, set);
	return Object.entries(COLUMNS).flatMap(([name, { columns, subject }]) => {
		const { file, rows } = getTable(set, name);
		return rows
			.filter((row) => name !== 'places' || isShown(row))
			.filter((row) => name !== 'other_facts' || isShownFact(row))
			.flatMap((row) =>
				columns.map((column) => ({
					text: text(row, column),
					file,
					line: row.line,
					column,
					subject
				}))
			);
	});
}

/** Sources with an address keep the title that they were published under. */
const ownWords = ({ sources = [] }: Resource) =>
	sources.filter((source) => source.path === undefined).map(({ title }) => title);

/** What the data page says about a table and its columns, each at its line of the package. */
function textsOfPackage(root: string, set: TableSet): ShownText[] {
	const lines = listLines(root, PACKAGE);
	return set.dataPackage.resources.flatMap((resource) => {
		const start = lineWith(lines, `"path": ${JSON.stringify(resource.path)}`);
		const at = (words: string, subject: string, from = start): ShownText => {
			const line = lineWith(lines, JSON.stringify(words), from);
			return { text: words, file: PACKAGE, line, column: null, subject };
		};
		const fields = lineWith(lines, '"fields":', start);
		return [
			at(resource.title, 'tables.csv'),
			at(resource.description, DESCRIPTIONS),
			...(resource.licenses ?? []).map(({ title }) => at(title, DESCRIPTIONS)),
			...ownWords(resource).map((title) => at(title, DESCRIPTIONS)),
			...resource.schema.fields.map(({ name, description }) => {
				const line = lineWith(lines, `"name": ${JSON.stringify(name)}`, fields);
				return { ...at(description, DESCRIPTIONS, line), column: name };
			})
		];
	});
}

/**
 * Every text with a letter, at each place where it stands. Accepts broken tables, and never throws.
 * @param root of the repository
 */
export function listShownTexts(root: string, set: TableSet): ShownText[] {
	const economy = listLines(root, ECONOMY);
	const creditors = CREDITORS.map((creditor) => ({
		text: creditor,
		file: ECONOMY,
		line: lineWith(economy, `'${creditor}'`),
		column: null,
		subject: 'finance.csv'
	}));
	return [...textsOfRows(root, set), ...textsOfPackage(root, set), ...creditors].filter((shown) =>
		/\p{L}/u.test(shown.text)
	);
}
