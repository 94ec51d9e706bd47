import { m } from '#messages';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import type { ExploreTables } from '$lib/core/data/explore/types';
import {
	ANSWER_IDS,
	findCountryAnswers,
	type AnswerId
} from '$lib/figures/answers/country-answers';
import { isRowSubject, listSourceIds } from '$lib/figures/provenance';
import { beginSentence } from '$lib/text/lists';
import { loadExplore } from '$lib/text/load-explore';
import { listValues, mapCountries, pickWorst, type Answerer } from './found-answer';

const isAnswerId = (word: string): word is AnswerId => ANSWER_IDS.some((id) => id === word);

/** A figure of a country that a reader would compute by hand: the last of a year's. */
function findFigure(tables: ExploreTables, country: CountryCode, year: number, id: AnswerId) {
	const answers = findCountryAnswers(tables, country, year, id);
	const given = answers.findLast(({ answer }) => answer.refused === null) ?? answers.at(-1);
	return given ?? null;
}

/** A computed figure with its formula; of all five, one for each country. */
export const answerComputed: Answerer = async ({ country, year, parameter: id }) => {
	if (!isAnswerId(id)) return null;
	const tables = await loadExplore();
	const find = (code: CountryCode, each: number) => findFigure(tables, code, each, id);
	const codes = country ? [country] : COUNTRY_CODES;
	const countIn = (each: number) => codes.filter((code) => find(code, each)?.sentence).length;
	// the last year in which as many countries as possible have one
	const shown = year ?? YEARS.toSorted((a, b) => countIn(b) - countIn(a) || b - a)[0]!;
	if (year === null && countIn(shown) === 0) return null;
	if (country) {
		const found = find(country, shown);
		if (!found) return null;
		const { answer, sentence } = found;
		if (answer.refused) return { text: answer.why, quality: 'none', sourceIds: [], year: shown };
		const { figure } = answer;
		const rule = isRowSubject(figure.subject) ? figure.subject.rule : null;
		return {
			...{ text: sentence ?? '', quality: figure.quality, year: shown },
			// the rule says that the atlas computed it
			...(rule ? { detail: rule } : { origin: 'derived' as const }),
			sourceIds: listSourceIds(figure)
		};
	}
	const figures = mapCountries((code) => find(code, shown)?.answer.figure ?? null);
	if (countIn(shown) === 0 || figures.length === 0) return null;
	// in some languages a label ends with the colon before its figure
	const label = beginSentence(figures[0]!.label.replace(/[:：]$/, ''));
	const values = figures.map((figure) => ({ ...figure, country: figure.country! }));
	return {
		text: m.ask_listed({
			label,
			year: shown,
			values: listValues(values)
		}),
		...{ quality: pickWorst(figures), origin: 'derived', year: shown },
		sourceIds: figures.flatMap(listSourceIds)
	};
};
