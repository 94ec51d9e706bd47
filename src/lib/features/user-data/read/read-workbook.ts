import { Parser } from 'saxen';
import { readPeriodName } from '../understand/read-year';
import { LIMITS, UnreadableFile, type RawCell } from './raw-table';
import { unpackZip } from './unpack-zip';

interface Visitor {
	/** Names come without their namespace. */
	open?(name: string, attributes: () => Record<string, string>): void;
	close?(name: string): void;
	/** @param within the element that contains the text */
	text?(text: string, within: string): void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Visits the elements of a document in order, up to the first that is invalid. Resolves no entities
 * that the document defines, and fetches nothing.
 * @throws what the visitor throws
 */
function walkXml(xml: string, { open, close, text }: Visitor): void {
	const parser = new Parser();
	const path: string[] = [];
	parser.on('openTag', (name, attributes, decode) => {
		path.push(bare(name));
		open?.(bare(name), () =>
			Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)]))
		);
	});
	parser.on('closeTag', (name) => {
		close?.(bare(name));
		path.pop();
	});
	parser.on('text', (value, decode) => text?.(decode(value), path.at(-1) ?? ''));
	parser.on('cdata', (value) => text?.(value, path.at(-1) ?? ''));
	parser.on('error', () => parser.stop());
	parser.parse(xml);
}

/** `AB12` as column and row, from 0. */
function parseReference(reference: string): [column: number, row: number] | null {
	const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
	if (!letters || !digits) return null;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return [column - 1, Number(digits) - 1];
}

/** The texts that cells refer to by number, without phonetic readings. */
function readSharedTexts(xml: string): string[] {
	const texts: string[] = [];
	let reading = 0;
	walkXml(xml, {
		open(name) {
			if (name === 'si') texts.push('');
			if (name === 'rPh') reading += 1;
		},
		close(name) {
			if (name === 'rPh') reading -= 1;
		},
		text(text, within) {
			if (within === 't' && reading === 0 && texts.length > 0) texts[texts.length - 1] += text;
		}
	});
	return texts;
}

/** The standard's built-in date formats. */
const isDateNumber = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

function readDateStyles(xml: string): boolean[] {
	const dates = new Set<number>();
	const styles: boolean[] = [];
	let inCells = false;
	walkXml(xml, {
		open(name, attributes) {
			if (name === 'numFmt') {
				const { numFmtId = '', formatCode = '' } = attributes();
				const shown = formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
				if (/[ymd]/i.test(shown)) dates.add(Number(numFmtId));
			}
			if (name === 'cellXfs') inCells = true;
			if (name === 'xf' && inCells) {
				const id = Number(attributes().numFmtId ?? 0);
				styles.push(isDateNumber(id) || dates.has(id));
			}
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return styles;
}

/** The date of a spreadsheet's number: days since the end of 1899. */
function formatSerialDate(days: number, is1904: boolean): string {
	const milliseconds = Math.round((days + (is1904 ? 1462 : 0) - 25_569) * 86_400) * 1000;
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}

interface Book {
	texts: readonly string[];
	isDate: readonly boolean[];
	is1904: boolean;
}

/** Cells of one merged range that are filled at most: a whole column may be merged. */
const MOST_MERGED = 5000;

interface Sheet {
	rows: RawCell[][];
	/** Texts that fill a merged range. */
	mergedCount: number;
}

/** Repeats the text of merged cells in each of them. A number stands for one cell only. */
function fillMerged(rows: RawCell[][], ranges: readonly string[]): number {
	let count = 0;
	for (const range of ranges) {
		const [from, to] = range.split(':').map(parseReference);
		if (!from || !to) continue;
		const text = rows[from[1]]?.[from[0]];
		const isFigure = typeof text === 'number' && readPeriodName(String(text)) === null;
		if (text === undefined || text === '' || isFigure) continue;
		let left = MOST_MERGED;
		for (let row = from[1]; row <= Math.min(to[1], rows.length - 1); row++)
			for (
				let column = from[0];
				column <= Math.min(to[0], LIMITS.fileColumns) && left > 0;
				column++
			) {
				left -= 1;
				const own = rows[row]!;
				while (own.length <= column) own.push('');
				if (own[column] === '') own[column] = text;
			}
		count += 1;
	}
	return count;
}

/** The cells of a sheet. A formula counts as its stored value and is not executed. */
function readSheet(xml: string, { texts, isDate, is1904 }: Book): Sheet {
	const rows: RawCell[][] = [];
	const merged: string[] = [];
	let cell: { type: string; style: number; text: string; column: number; row: number } | null =
		null;
	let [nextColumn, row] = [0, -1];

	function keep(value: RawCell): void {
		if (!cell || value === '') return;
		// more for lines above the table
		if (cell.row > LIMITS.rows + 100)
			throw new UnreadableFile({ code: 'too-many-rows', count: cell.row });
		if (cell.column >= LIMITS.fileColumns)
			throw new UnreadableFile({ code: 'too-many-columns', count: cell.column + 1 });
		while (rows.length <= cell.row) rows.push([]);
		const own = rows[cell.row]!;
		while (own.length < cell.column) own.push('');
		own[cell.column] = value;
	}

	function parseValue({ type, style, text }: NonNullable<typeof cell>): RawCell {
		if (type === 's') return texts[Number(text)] ?? '';
		if (type !== '' && type !== 'n') return text;
		const number = Number(text);
		if (text.trim() === '' || !Number.isFinite(number)) return text;
		return isDate[style] ? formatSerialDate(number, is1904) : number;
	}

	walkXml(xml, {
		open(name, attributes) {
			if (name === 'row') {
				row = Number(attributes().r ?? row + 2) - 1;
				nextColumn = 0;
			}
			if (name === 'mergeCell') merged.push(attributes().ref ?? '');
			if (name !== 'c') return;
			const { r = '', t = '', s = '0' } = attributes();
			const [column, ownRow] = parseReference(r) ?? [nextColumn, row];
			nextColumn = column + 1;
			cell = { type: t, style: Number(s), text: '', column, row: Math.max(0, ownRow) };
		},
		text(text, within) {
			if (cell && (within === 'v' || within === 't')) cell.text += text;
		},
		close(name) {
			if (name !== 'c' || !cell) return;
			keep(parseValue(cell));
			cell = null;
		}
	});
	const mergedCount = fillMerged(rows, merged);
	return { rows: rows.filter((each) => each.some((value) => value !== '')), mergedCount };
}

const PARTS =
	/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The sheets of an XLSX workbook, in their order. @throws UnreadableFile */
export function readWorkbook(bytes: Uint8Array): (Sheet & { name: string })[] {
	const parts = unpackZip(bytes, (name) => PARTS.test(name));
	const readXml = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
	const named: { name: string; id: string }[] = [];
	const targets = new Map<string, string>();
	let is1904 = false;
	walkXml(readXml('xl/workbook.xml'), {
		open(name, attributes) {
			if (name === 'sheet')
				named.push({ name: attributes().name ?? '', id: attributes()['r:id'] ?? '' });
			if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
		}
	});
	walkXml(readXml('xl/_rels/workbook.xml.rels'), {
		open(name, attributes) {
			const { Id = '', Target = '' } = name === 'Relationship' ? attributes() : {};
			if (Id) targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'));
		}
	});
	const book: Book = {
		texts: readSharedTexts(readXml('xl/sharedStrings.xml')),
		isDate: readDateStyles(readXml('xl/styles.xml')),
		is1904
	};
	return named.slice(0, LIMITS.tables).map(({ name, id }) => {
		const xml = readXml(targets.get(id) ?? '');
		return { name, ...readSheet(xml, book) };
	});
}
