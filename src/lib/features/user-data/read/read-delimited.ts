import { parse } from 'papaparse';
import { DELIMITERS, type Delimiter, type OnProgress } from './raw-table';
import { HEAD_ROWS } from './table-shaper';

/** Of the text, for each part of the stream. */
const PART_LETTERS = 1_000_000;
/** Enough for the first rows, which may hold long remarks. */
const HEAD_LETTERS = 200_000;

const countCells = (rows: readonly (readonly string[])[]) =>
	rows.map((row) => row.filter((cell) => cell.trim() !== '').length);

/**
 * The delimiter that cuts the first rows into the most equal parts. A comma within numbers
 * (`12,5;13,1`) gives rows of different lengths, or fewer columns.
 */
export function findDelimiter(text: string): Delimiter {
	// as of Eurostat: commas join the dimensions, tabs part the cells
	const scores = DELIMITERS.map((delimiter) => {
		const { data } = parse<string[]>(text.slice(0, HEAD_LETTERS), {
			...{ delimiter, preview: HEAD_ROWS, skipEmptyLines: 'greedy' }
		});
		const widths = data.map((row) => row.length);
		const filled = countCells(data);
		const usual = [...new Set(widths)]
			.map((width) => ({ width, count: widths.filter((each) => each === width).length }))
			.filter(({ width }) => width > 1)
			.sort((a, b) => b.count - a.count || b.width - a.width)[0];
		if (!usual) return { delimiter, share: 0, width: 1, filled: 0 };
		const share = usual.count / widths.length;
		return { delimiter, share, width: usual.width, filled: Math.max(...filled) };
	});
	const best = scores.filter(({ share }) => share >= 0.5);
	const pool = best.length > 0 ? best : scores;
	const tab = pool.find(({ delimiter, share }) => delimiter === '\t' && share >= 0.8);
	if (tab) return tab.delimiter;
	// semicolons that cut nearly all rows alike are no part of a text
	const semicolon = pool.find(
		({ delimiter, share, width }) => delimiter === ';' && share >= 0.8 && width > 1
	);
	const comma = pool.find(({ delimiter }) => delimiter === ',');
	if (semicolon && !(comma && comma.share >= semicolon.share && comma.width > semicolon.width * 2))
		return ';';
	return [...pool].sort((a, b) => b.share * b.width - a.share * a.width)[0]?.delimiter ?? ',';
}

/** Gives the rows of a text one by one, as papaparse streams them. @throws what `add` throws */
export function streamRows(
	text: string,
	delimiter: Delimiter,
	add: (row: readonly string[]) => void,
	onProgress: OnProgress = () => undefined
): void {
	let count = 0;
	let failure: unknown = null;
	// the type of the package knows no parts of a text
	const config = {
		...{ delimiter, skipEmptyLines: 'greedy' as const, chunkSize: PART_LETTERS },
		chunk(part: { data: string[][]; meta: { cursor: number } }, parser: { abort(): void }) {
			try {
				for (const row of part.data) add(row);
			} catch (cause) {
				failure = cause;
				parser.abort();
			}
			count += part.data.length;
			onProgress(Math.min(1, part.meta.cursor / text.length), count);
		}
	};
	parse<string[]>(text, config);
	if (failure) throw failure;
}
