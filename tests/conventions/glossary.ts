/**
 * Reads `messages/glossary.csv`. A cell has the allowed forms, separated by `|`; a star matches any
 * ending. A forbidden form names its language: `ru: трекер*; kk: сахна*`. A note that starts with
 * `differs:` says why one English message has several translations, which the row lists.
 */
import { readFileSync } from 'node:fs';
import { readCsvTable } from '../../data/build/csv-table';
import { LANGUAGES, type Language } from '../../scripts/messages/languages.mjs';

export const GLOSSARY = 'messages/glossary.csv';

export interface Term {
	line: number;
	english: string;
	forms: Readonly<Record<Language, RegExp>>;
	forbidden: readonly { language: Language; form: RegExp }[];
	note: string;
}

const LETTERS = '\\p{L}\\p{M}';

/** One of the forms of a cell, as whole words; Chinese has no spaces between words. */
function formsOfCell(cell: string, language: Language): RegExp {
	const forms = cell.split('|').map((form) =>
		form
			.trim()
			.replace(/[.+?()[\]\\]/g, (sign) => `\\${sign}`)
			.replace(/\*/g, `[${LETTERS}’-]*`)
			.replace(/ /g, '\\s')
	);
	const words = `(?:${forms.join('|')})`;
	return language === 'zh'
		? new RegExp(words, 'u')
		: new RegExp(`(?<![${LETTERS}])${words}(?![${LETTERS}])`, 'iu');
}

function parseForbidden(cell: string): Term['forbidden'] {
	return cell
		.split(';')
		.filter((part) => part.trim() !== '')
		.map((part) => {
			const [name = '', forms = ''] = part.split(':').map((words) => words.trim());
			const language = LANGUAGES.find((each) => each === name);
			if (!language || forms === '') throw new Error(`no language is named in: ${part}`);
			// the capital may be what is forbidden
			const { source } = formsOfCell(forms, language);
			return { language, form: new RegExp(source, 'u') };
		});
}

const DIFFERS = 'differs: ';

function readRows() {
	const { table, errors } = readCsvTable(GLOSSARY, readFileSync(GLOSSARY, 'utf8'));
	if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
	return table.rows;
}

/** English messages that have more than one translation, and those that each language may use. */
export function readDiffering(): Map<string, Readonly<Record<Language, readonly string[]>>> {
	const rows = readRows().filter(({ cells }) => cells.note!.startsWith(DIFFERS));
	return new Map(
		rows.map(({ cells }) => [
			cells.en!,
			{
				en: [cells.en!],
				ru: cells.ru!.split('|'),
				zh: cells.zh!.split('|'),
				kk: cells.kk!.split('|')
			}
		])
	);
}

/** Terms of the field. */
export function readGlossary(): Term[] {
	const rows = readRows().filter(({ cells }) => !cells.note!.startsWith(DIFFERS));
	return rows.map(({ line, cells }) => ({
		line,
		english: cells.en!,
		forms: Object.fromEntries(
			LANGUAGES.map((language) => [language, formsOfCell(cells[language]!, language)])
		) as Record<Language, RegExp>,
		forbidden: parseForbidden(cells.forbidden!),
		note: cells.note!
	}));
}
