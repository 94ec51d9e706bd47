/** The five questions at the end of the article: their words and their answers. */
import { m } from '#messages';
import { nameCountry } from '$lib/text/country-names';
import { formatMoney } from '$lib/text/money';
import { formatCount, formatPercent } from '$lib/text/numbers';
import type { ShownFigure } from '$lib/figures/provenance';
import type { ArticleQuestions, AskedNumberId } from '$lib/story/article';
import { roundUp } from './drawn-line';

export type CheckId = 'line' | 'order' | AskedNumberId;

/** In the order of the argument: money, then students, then minds. */
export const CHECK_IDS: readonly CheckId[] = [
	'acquired',
	'line',
	'order',
	'scholarships',
	'threat'
];

const getCountry = ({ country }: ShownFigure): string => (country ? nameCountry(country) : '');

/** A question in words; what it gives away is a figure of the tables, too. */
export function describeQuestion({ line, order, numbers }: ArticleQuestions, id: CheckId): string {
	const [first, last] = [line.figures[0]!, line.figures.at(-1)!];
	switch (id) {
		case 'line':
			return m.guess_line({ country: getCountry(first), first: first.year, last: last.year });
		case 'order':
			return m.guess_order({ year: order[0]!.figure.year });
		case 'acquired':
			return m.guess_acquired({ sum: numbers.acquired.of!.text });
		case 'scholarships': {
			const { figure, of } = numbers.scholarships;
			return m.guess_scholarships({
				country: getCountry(figure),
				year: figure.year,
				sum: of!.text
			});
		}
		case 'threat': {
			const { figure } = numbers.threat;
			return m.guess_threat({ country: getCountry(figure), year: figure.year });
		}
	}
}

/** The figures that answer a question: one, one a year, or one for each country, the highest first. */
export function listAnswer(
	{ line, order, numbers }: ArticleQuestions,
	id: CheckId
): readonly ShownFigure[] {
	if (id === 'line') return line.figures;
	if (id === 'order') return order.map(({ figure }) => figure);
	return [numbers[id].figure];
}

const WHOLE_PERCENT = 100;
/** Steps of a slider, about. */
const STEPS = 50;

/** The slider of a number: from zero to the whole, and how a number on it is written. */
export function makeSlider({ numbers }: ArticleQuestions, id: AskedNumberId) {
	const { of } = numbers[id];
	const most = of?.value ?? WHOLE_PERCENT;
	const formats: Readonly<Record<AskedNumberId, (value: number) => string>> = {
		acquired: formatMoney,
		scholarships: formatCount,
		threat: formatPercent
	};
	const step = of ? roundUp(most / STEPS / 2) : 1;
	return { most: Math.floor(most / step) * step, step, format: formats[id] };
}
