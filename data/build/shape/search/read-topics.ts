import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../../../src/lib/core/domain/languages';
import { isCountryCode } from '../../../../src/lib/core/domain/countries';
import { LAST_YEAR } from '../../../../src/lib/core/domain/years';
import { parseLink } from '../../../../src/lib/core/link/link';
import { fillTopicLink } from '../../../../src/lib/find/topic-link';
import { parseAnswer, TOPIC_KINDS, type TopicKind } from '../../../../src/lib/find/topics';
import { PANEL_SECTION_IDS, getSectionAnchor } from '../../../../src/lib/text/panel-sections';
import { readCsvTable, type CsvRow, type CsvTable } from '../../csv-table';
import { makeErrorAt, type DataError } from '../../data-error';

export const TOPICS_FILE = 'data/search/topics.csv';

export const isTopicKind = (word: string): word is TopicKind =>
	TOPIC_KINDS.some((kind) => kind === word);

export const readTopics = (root: string): { table: CsvTable; errors: DataError[] } =>
	readCsvTable(TOPICS_FILE, readFileSync(join(root, TOPICS_FILE), 'utf8'));

/** A word of a phrase: letters and digits, perhaps with a star for any ending. */
const WORD = /^[\p{L}\p{M}\p{N}+'’-]+\*?$/u;

/** Phrases of a cell, joined by semicolons. */
export const splitPhrases = (cell: string): string[] =>
	cell
		.split(';')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** Pages are those of the program, wherever the data are. */
const ROUTES = fileURLToPath(new URL('../../../../src/routes', import.meta.url));

function isPage(path: string): boolean {
	const folders = ['(pages)', '(map)'].map((group) => join(ROUTES, group, path));
	return folders.some((folder) => existsSync(join(folder, '+page.svelte')));
}

/** What is wrong with a link; null if it leads somewhere. */
function findLinkFault(link: string): string | null {
	const filled = fillTopicLink(link, { country: 'KAZ', year: LAST_YEAR });
	if (!filled.startsWith('/') || filled.includes('{'))
		return 'is no link: it starts with / and knows only {year}, {country} and {from}';
	const [address = '', anchor = ''] = filled.split('#');
	const [path = '', query = ''] = address.split('?');
	const parsed = parseLink(path, query);
	if (!parsed) return isPage(path) ? null : 'leads to no page of the atlas';
	if (parsed.ignored.length > 0)
		return `has a value that the map does not know: ${parsed.ignored.join(', ')}`;
	const anchors = ['', ...PANEL_SECTION_IDS.map(getSectionAnchor)];
	return anchors.includes(anchor) ? null : `has no section of a panel behind #: "${anchor}"`;
}

function checkRow(table: CsvTable, row: CsvRow): DataError[] {
	const errors: DataError[] = [];
	const addError = (column: string, message: string) =>
		errors.push(makeErrorAt(table, row, column, message));
	const { id = '', kind = '', link = '', link_all: linkForAll = '', answer = '' } = row.cells;
	if (!isTopicKind(kind)) addError('kind', `"${kind}" is none of ${TOPIC_KINDS.join(', ')}`);
	if (kind === 'country' ? !isCountryCode(id) : !/^[a-z0-9-]+$/.test(id))
		addError('id', `"${id}" is no id`);
	if (kind !== 'country' && kind !== 'ignored')
		for (const [column, each] of [['link', link] as const, ['link_all', linkForAll] as const]) {
			const fault = each === '' && column === 'link_all' ? null : findLinkFault(each);
			if (fault) addError(column, `"${each}" ${fault}`);
		}
	if (answer !== '' && !parseAnswer(answer)) addError('answer', `"${answer}" is no computation`);
	for (const language of LANGUAGES) {
		if (!row.cells[language]) addError(language, 'is empty');
		const column = `words_${language}`;
		for (const phrase of splitPhrases(row.cells[column] ?? ''))
			if (!phrase.split(' ').every((word) => WORD.test(word)))
				addError(
					column,
					`"${phrase}" is no word or phrase: letters, and a star only at the end of a word`
				);
	}
	return errors;
}

/** Errors of the table of topics, each with its row and column. */
export function checkTopics(root: string): DataError[] {
	const { table, errors } = readTopics(root);
	const ids = table.rows.map(({ cells }) => cells.id);
	const twice = table.rows.filter(({ cells }, index) => ids.indexOf(cells.id) !== index);
	return [
		...errors,
		...twice.map((row) => makeErrorAt(table, row, 'id', `"${row.cells.id}" has a row already`)),
		...table.rows.flatMap((row) => checkRow(table, row))
	];
}
