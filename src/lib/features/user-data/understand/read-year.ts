/** Any other year is a typo. */
export const LEAST_YEAR = 1900;
export const MOST_YEAR = 2100;

type YearReading = { year: number } | { error: 'not-a-year' | 'year-out-of-range' | 'year-of-two' };

const DATE =
	/^(?:(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))$/;

/** A year of four digits and nothing else. */
export const isYearText = (text: string): boolean => {
	const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
	return year >= LEAST_YEAR && year <= MOST_YEAR;
};

/** `2012`, `2012-05-03`, `03.05.2012`, `2012年`, `2012 г.`; `2011/12` means two years and is not guessed. */
export function readYear(cell: string | number): YearReading {
	const text = String(cell).trim();
	const [, first, sign, second] = /^(\d{4})\s*([-/–])\s*(\d{2}|\d{4})$/.exec(text) ?? [];
	if (first) {
		// `2011-12` may be a month, like `2012-05`
		const isMonth = sign === '-' && second!.length === 2 && Number(second) <= 12;
		return isMonth ? within(Number(first)) : { error: 'year-of-two' };
	}
	const plain = /^(\d{1,4})(?:\.0+)?\s*(?:年|г\.?|год|ж\.?|жыл|y\.?)?$/u.exec(text);
	if (plain) return within(Number(plain[1]));
	const [, iso, , , , , local] = DATE.exec(text) ?? [];
	const year = iso ?? local;
	return year === undefined ? { error: 'not-a-year' } : within(Number(year));
}

function within(year: number): YearReading {
	const isIn = year >= LEAST_YEAR && year <= MOST_YEAR;
	return isIn ? { year } : { error: 'year-out-of-range' };
}
