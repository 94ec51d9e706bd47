import { m } from '#messages';
import { selectDebtFigures } from '$lib/core/data/explore/debt';
import type { DebtFigure, ExploreTables } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { LAST_YEAR } from '$lib/core/domain/years';
import { findCountryAnswers } from '$lib/figures/answers/country-answers';
import { isRowSubject, listSourceIds } from '$lib/figures/provenance';
import { DEBT_GAPS, describeDebtMeasure } from '$lib/text/debt-labels';
import { describeAmount } from '$lib/text/money-labels';
import { describeCell } from '$lib/text/quality-labels';
import { formatPercent } from '$lib/text/numbers';
import { joinClauses } from '$lib/text/lists';
import { loadExplore } from '$lib/text/load-explore';
import {
	findNearestYear,
	mapCountries,
	pickWorst,
	formatSection,
	sayAbout,
	type Answerer,
	type FoundAnswer
} from './found-answer';

const describeValue = (debt: DebtFigure): string =>
	debt.unit === 'percent' ? describeCell(debt, formatPercent) : describeAmount(debt);

const say = (debt: DebtFigure) =>
	m.ask_measured({ label: describeDebtMeasure(debt), value: describeValue(debt) });

/** A country's debt in a year: a computed share, else its figures as printed. */
function answerCountry(tables: ExploreTables, country: CountryCode, year: number): FoundAnswer {
	const shares = findCountryAnswers(tables, country, year, 'debt-share');
	const share = shares.findLast(({ sentence }) => sentence !== null);
	if (share?.sentence && share.answer.figure) {
		const { figure } = share.answer;
		const { quality } = figure;
		const detail = isRowSubject(figure.subject) ? figure.subject.rule : null;
		return {
			...{ text: share.sentence, quality, year },
			// its rule says that the atlas computed it
			...(detail && { detail }),
			sourceIds: listSourceIds(figure)
		};
	}
	const figures = selectDebtFigures(tables, country).filter((debt) => debt.year === year);
	const last = figures.at(-1)!;
	const dated = figures.filter(({ asOf }) => asOf === last.asOf);
	return {
		text: sayAbout(country, last.asOf, joinClauses(dated.map(say))),
		...{ quality: pickWorst(dated), year },
		sourceIds: dated.map(({ sourceId }) => sourceId)
	};
}

/** What is known of a country's debt to China; of all five, the last sum owed by each. */
export const answerDebt: Answerer = async ({ country, year }) => {
	const tables = await loadExplore();
	if (country === null) {
		const lasts = mapCountries((code) => {
			const owed = selectDebtFigures(tables, code).filter(({ measure }) => measure === 'owed');
			return (year === null ? owed : owed.filter((debt) => debt.year === year)).at(-1) ?? null;
		});
		if (lasts.length === 0) return null;
		const values = lasts.map((debt) => sayAbout(debt.country, debt.asOf, say(debt)));
		const largest = lasts.reduce((a, b) => (b.value > a.value ? b : a));
		return {
			link: formatSection(largest.country, largest.year, 'debt'),
			text: joinClauses(values),
			...{ quality: pickWorst(lasts), year: Math.max(...lasts.map((debt) => debt.year)) },
			sourceIds: lasts.map(({ sourceId }) => sourceId)
		};
	}
	const known = [...new Set(selectDebtFigures(tables, country).map((debt) => debt.year))];
	const nearest = findNearestYear(year ?? LAST_YEAR, known);
	const none = { ...{ quality: 'none' as const, sourceIds: [] }, year: year ?? LAST_YEAR };
	if (nearest === null) return { ...none, text: DEBT_GAPS[country] };
	if (year === null) return answerCountry(tables, country, known.at(-1)!);
	if (known.includes(year)) return answerCountry(tables, country, year);
	const { text, sourceIds } = answerCountry(tables, country, nearest);
	return { ...none, sourceIds, text: sayAbout(country, year, m.ask_no_debt()), detail: text };
};
