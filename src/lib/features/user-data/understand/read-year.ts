import { foldText } from '$lib/find/search-fold';

/** Any other year is a typo. */
export const LEAST_YEAR = 1900;
export const MOST_YEAR = 2100;

/** A year, or a part of one: `Q1`, `S1`, `M05`, or a day, `M05-03`. Empty for the whole year. */
export interface Period {
	year: number;
	part: string;
}

type PeriodReading =
	Period | { error: 'not-a-year' | 'year-out-of-range' | 'year-of-two' | 'not-a-date' };

/** A year of four digits and nothing else. */
export const isYearText = (text: string): boolean => {
	const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
	return year >= LEAST_YEAR && year <= MOST_YEAR;
};

/** Not every browser has Kazakh. */
const KAZAKH_MONTHS =
	'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const SHORT_LETTERS = 3;

/** The names of a month in a language: `may`, `мая` and their short forms. */
const nameMonth = (language: string, index: number): string[] =>
	[{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }].map((options) => {
		const format = new Intl.DateTimeFormat(language, {
			...(options as Intl.DateTimeFormatOptions),
			timeZone: 'UTC'
		});
		const parts = format.formatToParts(new Date(Date.UTC(2001, index, 15)));
		return parts.find(({ type }) => type === 'month')?.value ?? '';
	});

/** Folded, with the numbers of their months. */
const MONTHS = new Map(
	KAZAKH_MONTHS.flatMap((kazakh, index) =>
		[
			...[kazakh, kazakh.slice(0, SHORT_LETTERS)],
			...['en', 'ru'].flatMap((language) => nameMonth(language, index))
		].map((name): [string, number] => [foldText(name), index + 1])
	)
);

const pad = (number: number) => String(number).padStart(2, '0');

function within(year: number, part = ''): PeriodReading {
	const isIn = year >= LEAST_YEAR && year <= MOST_YEAR;
	return isIn ? { year, part } : { error: 'year-out-of-range' };
}

/** The calendar decides: 30 February and month 13 are no dates. */
function readDay(year: number, month: number, day: number): PeriodReading {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? within(year, `M${pad(month)}-${pad(day)}`) : { error: 'not-a-date' };
}

const readMonth = (year: number, month: number): PeriodReading =>
	month >= 1 && month <= 12 ? within(year, `M${pad(month)}`) : { error: 'not-a-date' };

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const readQuarter = (year: string, quarter: string) =>
	within(Number(year), `Q${QUARTERS[quarter.toLowerCase()] ?? quarter}`);

/** Each form with its reading; the first that matches decides. */
const FORMS: readonly (readonly [form: RegExp, read: (...parts: string[]) => PeriodReading])[] = [
	[/^(\d{1,4})(?:\.0+)?\s*(?:年|г\.?|год|ж\.?|жыл|y\.?)?$/u, (year) => within(Number(year))],
	// of DataBank and the World Bank
	[/^(?:(\d{4}) )?\[?YR(\d{4})\]?$/i, (_, year) => within(Number(year))],
	[/^FY\s?(\d{4})$/i, (year) => within(Number(year))],
	[/^(\d{4})[-\s]?Q([1-4])$/i, (year, quarter) => readQuarter(year!, quarter!)],
	[/^Q([1-4])[-\s/]?(\d{4})$/i, (quarter, year) => readQuarter(year!, quarter!)],
	[/^([1-4])Q[-\s]?(\d{4})$/i, (quarter, year) => readQuarter(year!, quarter!)],
	[
		/^([1-4]|I{1,3}|IV)[-\s]*(?:кв(?:артал)?\.?|тоқсан|тоқс\.?)[,\s]*(\d{4})(?:\s*(?:г\.?|года|ж\.?))?$/iu,
		(quarter, year) => readQuarter(year!, quarter!)
	],
	[
		/^(\d{4})\s*(?:г\.?|года|ж\.?|жыл(?:дың|ғы)?)?[,\s]*([1-4]|I{1,3}|IV)[-\s]*(?:кв(?:артал)?\.?|тоқсан|тоқс\.?)$/iu,
		(year, quarter) => readQuarter(year!, quarter!)
	],
	[
		/^(\d{4})年第?([1-4一二三四])季度?$/u,
		(year, quarter) => readQuarter(year!, String('一二三四'.indexOf(quarter!) + 1 || quarter))
	],
	[/^(\d{4})年(\d{1,2})月$/u, (year, month) => readMonth(Number(year), Number(month))],
	[/^(\d{4})[-\s]?[SH]([12])$/i, (year, half) => within(Number(year), `S${half}`)],
	[/^(\d{4})[-\s]?M(\d{1,2})$/i, (year, month) => readMonth(Number(year), Number(month))],
	[/^(\d{4})[-/.](\d{1,2})$/, (year, month) => readMonth(Number(year), Number(month))],
	[/^(\d{1,2})[/.](\d{4})$/, (month, year) => readMonth(Number(year), Number(month))],
	[/^((?:19|20)\d{2})(\d{2})$/, (year, month) => readMonth(Number(year), Number(month))],
	[
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/,
		(year, month, day) => readDay(Number(year), Number(month), Number(day))
	],
	[
		/^((?:19|20)\d{2})(\d{2})(\d{2})$/,
		(year, month, day) => readDay(Number(year), Number(month), Number(day))
	],
	[
		/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
		(first, second, year) => {
			// day first, as in the region; month first only if the other way is impossible
			const day = readDay(Number(year), Number(second), Number(first));
			return 'error' in day ? readDay(Number(year), Number(first), Number(second)) : day;
		}
	],
	[
		/^(\p{L}{3,})\.?[-\s,]+(\d{4})(?:\s*(?:г\.?|года|ж\.?))?$/u,
		(word, year) => readNamedMonth(word!, year!)
	],
	[
		/^(\d{4})[-\s]+(?:ж(?:\.\s*|\s+))?(\p{L}{3,})\.?$/u,
		(year, word) => readNamedMonth(word!, year!)
	]
];

function readNamedMonth(word: string, year: string): PeriodReading {
	const month = MONTHS.get(foldText(word));
	return month === undefined ? { error: 'not-a-year' } : readMonth(Number(year), month);
}

/** `2012`, `2012 [YR2012]`, `2012-Q3`, `2012M05`, `May 2012`, `03.05.2012`; `2011/12` means two years. */
export function readPeriod(cell: string | number): PeriodReading {
	const text = String(cell).trim();
	const [, first, sign, second] = /^(\d{4})\s*([-/–])\s*(\d{2}|\d{4})$/.exec(text) ?? [];
	if (first) {
		// `2011-12` may be a month, like `2012-05`
		const isMonth = sign === '-' && second!.length === 2 && Number(second) <= 12;
		if (!isMonth) return { error: 'year-of-two' };
	}
	for (const [form, read] of FORMS) {
		const parts = form.exec(text);
		if (parts) return read(...parts.slice(1));
	}
	return { error: 'not-a-year' };
}

/** Whether a column name is a period: a year of four digits, or a form that nothing else has. */
export function readPeriodName(name: string): Period | null {
	const text = name.trim();
	if (/^\d{1,3}$|^\d{5,}$|^\d{1,4}\.0+$/.test(text)) return null;
	const reading = readPeriod(text);
	return 'error' in reading ? null : reading;
}
