/** What readers compute by hand from a country's figures, each as a figure and as a sentence. */
import { m } from '#messages';
import type { ExploreTables } from '../../core/data/explore/types';
import type { CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { formatDate } from '../../text/dates';
import type { PanelSectionId } from '../../text/panel-sections';
import { describeReporter } from '../trade';
import type { Answer } from './answer';
import {
	computeChange,
	computePerPerson,
	computeRank,
	computeRatio,
	computeShare,
	computeShareOfSum,
	findEdge
} from './compute';
import {
	getInstitutesPart,
	getPopulationPart,
	getStudentsPart,
	getTradePart,
	listDebtPairs,
	listStudentsByYear,
	listStudentsOfFive
} from './parts';

export const ANSWER_IDS = [
	'students-rank',
	'students-share',
	'students-change',
	'degree-share',
	'scholarship-share',
	'students-per-institute',
	'trade-per-person',
	'trade-from-china',
	'debt-share',
	'debt-per-person'
] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];

/** The section of a country's panel in which an answer stands. */
export const ANSWER_SECTIONS: Readonly<Record<AnswerId, PanelSectionId>> = {
	'students-rank': 'students',
	'students-share': 'students',
	'students-change': 'students',
	'degree-share': 'students',
	'scholarship-share': 'students',
	'students-per-institute': 'institutes',
	'trade-per-person': 'trade',
	'trade-from-china': 'trade',
	'debt-share': 'debt',
	'debt-per-person': 'debt'
};

export interface CountryAnswer {
	id: AnswerId;
	answer: Answer;
	/** `Tajikistan owed China $1.20 billion of $3.16 billion …: 38%`; null if it is refused. */
	sentence: string | null;
}

type AnswerTables = Pick<ExploreTables, 'economy' | 'debt' | 'trade'>;
type FindAnswers = (
	tables: AnswerTables,
	country: CountryCode,
	year: number
) => readonly Omit<CountryAnswer, 'id'>[];

/** `Kazakhstan, 2018: 52% of its students in China study for a degree`. */
function withSentence(answer: Answer, country: CountryCode, year: number) {
	if (answer.refused) return { answer, sentence: null };
	const { text, label } = answer.figure;
	const sentence = m.answers_say({ name: nameCountry(country), year, value: text, label });
	return { answer, sentence };
}

/** An answer that every country has once a year. */
const once =
	(compute: (tables: AnswerTables, country: CountryCode, year: number) => Answer): FindAnswers =>
	(tables, country, year) => [withSentence(compute(tables, country, year), country, year)];

const shareOfStudents = (kind: 'degree' | 'scholarship', label: string) =>
	once((_, country, year) =>
		computeShare(getStudentsPart(country, year, kind), getStudentsPart(country, year), {
			...{ label, layer: 'students' }
		})
	);

/** From the first year with a reported figure to the view's year. */
function computeStudentsChange(country: CountryCode, year: number): Answer {
	const reported = listStudentsByYear(country).filter(({ quality }) => quality === 'reported');
	const first = findEdge(reported, 'first');
	const from = first && first.year < year ? first : getStudentsPart(country, year);
	return computeChange(from, getStudentsPart(country, year), {
		...{ label: m.answers_students_change({ year: from.year }), layer: 'students' }
	});
}

const findDebtShares: FindAnswers = (tables, country, year) =>
	listDebtPairs(tables, country, year).flatMap(({ debt, owed, whole }) => {
		if (!whole) return [];
		const [creditor, date] = [debt.creditorId ?? '', formatDate(debt.asOf)];
		const label = m.answers_debt_share({ creditor, date });
		const answer = computeShare(owed, whole, { label, counts: m.panel_part_debt_counts() });
		const words = { name: nameCountry(country), creditor, date };
		const sums = { part: owed.text, whole: whole.text };
		const sentence = answer.refused
			? null
			: m.answers_say_debt({ ...words, ...sums, share: answer.figure.text });
		return [{ answer, sentence }];
	});

/** On the last of a year's dates: one population stands for all of them. */
const findDebtPerPerson: FindAnswers = (tables, country, year) =>
	listDebtPairs(tables, country, year)
		.slice(-1)
		.map(({ debt, owed }) => {
			const label = m.answers_debt_person({
				creditor: debt.creditorId ?? '',
				date: formatDate(debt.asOf)
			});
			const counts = m.panel_part_debt_counts();
			const population = getPopulationPart(tables, country, year);
			const answer = computePerPerson(owed, population, { label, counts });
			return withSentence(answer, country, year);
		});

const FINDERS: Readonly<Record<AnswerId, FindAnswers>> = {
	'students-rank': once((_, country, year) =>
		computeRank(listStudentsOfFive(year), country, {
			...{ label: m.answers_students_rank(), layer: 'students' }
		})
	),
	// refused in a year without a figure for all
	'students-share': once((_, country, year) =>
		computeShareOfSum(
			getStudentsPart(country, year),
			listStudentsOfFive(year),
			{ label: m.answers_students_of_five({ year }) },
			{ label: m.answers_students_share(), layer: 'students' }
		)
	),
	'students-change': once((_, country, year) => computeStudentsChange(country, year)),
	'degree-share': shareOfStudents('degree', m.answers_degree_share()),
	'scholarship-share': shareOfStudents('scholarship', m.answers_scholarship_share()),
	'students-per-institute': once((_, country, year) =>
		computeRatio(getStudentsPart(country, year), getInstitutesPart(country, year), {
			label: m.answers_per_institute(),
			layer: 'institutes',
			counts: m.answers_per_institute_counts()
		})
	),
	'trade-per-person': once((tables, country, year) =>
		computePerPerson(
			getTradePart(tables, country, year, 'china', 'total'),
			getPopulationPart(tables, country, year),
			{
				label: m.answers_trade_person({ reporter: describeReporter(country, 'china') }),
				counts: m.explore_trade_choice()
			}
		)
	),
	'trade-from-china': once((tables, country, year) =>
		computeShare(
			getTradePart(tables, country, year, 'china', 'from-china'),
			getTradePart(tables, country, year, 'china', 'total'),
			{
				label: m.answers_trade_share({ reporter: describeReporter(country, 'china') }),
				counts: m.explore_trade_choice()
			}
		)
	),
	'debt-share': findDebtShares,
	'debt-per-person': findDebtPerPerson
};

/**
 * The answers of a kind for a country and year: none or several for debt, which is known on single
 * dates, one for all others. Where the parts do not belong together it is refused, with the reason.
 */
export const findCountryAnswers = (
	tables: AnswerTables,
	country: CountryCode,
	year: number,
	id: AnswerId
): CountryAnswer[] => FINDERS[id](tables, country, year).map((answer) => ({ id, ...answer }));
