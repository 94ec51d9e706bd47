import { m } from '#messages';
import { formatCount } from '$lib/text/numbers';
import type { ArticleQuestions } from '$lib/story/article';
import type { YearsChart } from '$lib/story/talk-chart';
import { getCountryColor } from '$lib/story/years-chart';
import { makeLineScale, type DrawnLine } from './drawn-line';

/** The chart on which a reader draws: the drawn line first, then the counted one. */
export function makeLineChart(
	{ figures }: ArticleQuestions['line'],
	drawn: DrawnLine,
	name: string
): { chart: YearsChart; most: number; step: number } {
	const values = figures.map(({ value }) => value!);
	const { most, ticks, step } = makeLineScale(Math.max(...values));
	const firstYear = figures[0]!.year;
	// no year after the last count, in which nothing can be drawn: names stand where the lines end
	const years = figures.map(({ year }) => year);
	const makeCell = (value: number | null, text = '') => ({ value, text, look: 'solid' as const });
	const country = figures[0]!.country;
	return {
		most,
		step,
		chart: {
			kind: 'lines',
			title: m.guess_line_title({ name }),
			// the point that is given: at the point there is no room for it on a phone
			unit: m.forms_labelled({ label: String(firstYear), text: figures[0]!.text }),
			...{ note: '', keys: [], marks: [] },
			years,
			series: [
				{
					...{ name: m.guess_drawn(), color: 'text-2', look: 'hatched' },
					cells: years.map((_, index) => makeCell(drawn[index] ?? null))
				},
				{
					...{ name: m.guess_counted(), look: 'solid' },
					color: country ? getCountryColor(country) : 'stu',
					cells: years.map((_, index) =>
						makeCell(values[index] ?? null, index === values.length - 1 ? figures[index]!.text : '')
					)
				}
			],
			ticks: ticks.map((value) => ({ value, label: formatCount(value) })),
			gap: null
		}
	};
}
