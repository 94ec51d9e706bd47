import { selectDebt } from '../../../src/lib/core/data/explore/debt';
import type { ExploreTables } from '../../../src/lib/core/data/explore/types';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { isYear } from '../../../src/lib/core/domain/years';
import {
	ANSWER_IDS,
	findCountryAnswers,
	type AnswerId
} from '../../../src/lib/figures/answers/country-answers';
import type { AnswerPart } from '../../../src/lib/figures/answers/part';
import { getDebtPart, listDebtPairs } from '../../../src/lib/figures/answers/parts';
import { buildRowFigure, type ShownFigure } from '../../../src/lib/figures/provenance';
import { m } from '#messages';

const isAnswerId = (word: string): word is AnswerId =>
	(ANSWER_IDS as readonly string[]).includes(word);

/**
 * `{answer.debt-share.TJK.2020}`: what the atlas computes from figures of a country and year, of a
 * year with several dates the last. @returns null if it is no answer's name
 * @throws Error with the reason if the parts do not belong together
 */
export function getAnswerFigure(
	tables: ExploreTables,
	[id = '', country = '', yearWord = '', ...rest]: readonly string[]
): ShownFigure | null {
	const year = Number(yearWord);
	if (!isAnswerId(id) || !isCountryCode(country) || !isYear(year) || rest.length > 0) return null;
	const answer = findCountryAnswers(tables, country, year, id).at(-1)?.answer;
	if (answer?.refused) throw new Error(`${id} of ${country} in ${year}: ${answer.why}`);
	return answer?.figure ?? null;
}

const showPart = ({ country, year, label, text, row, ...cell }: AnswerPart): ShownFigure =>
	buildRowFigure(
		{ ...cell, country, year },
		{ label, text },
		{ row, unit: m.rows_unit_musd(), counts: m.panel_part_debt_counts() }
	);

/**
 * What a country owed at the last date of a year, to China or a bank of it (`owed`) or to all (`whole`),
 * or the loan that it signed in it.
 */
export function getDebtFigure(
	tables: ExploreTables,
	country: string,
	year: number,
	part: 'owed' | 'whole' | 'loan'
): ShownFigure | null {
	if (!isCountryCode(country)) return null;
	if (part === 'loan') {
		const [loan] = selectDebt(tables, country, year, 'loan-signed');
		return loan ? showPart(getDebtPart(loan)) : null;
	}
	const found = listDebtPairs(tables, country, year).at(-1)?.[part];
	return found ? showPart(found) : null;
}
