import type { Results } from '$lib/find/ask';
import { parseAnswer, type AnswerWord } from '$lib/find/topics';
import { answerAgreement } from './agreement-answer';
import { answerComputed } from './computed-answer';
import { answerDebt } from './debt-answer';
import { answerFinance, answerStatus } from './outcome-answer';
import { answerOpinion } from './opinion-answer';
import { answerPartner, answerPartners } from './partner-answer';
import { answerDated, answerSeries } from './table-answer';
import { answerByLayer, answerChange } from './layer-answer';
import type { Answerer, FoundAnswer } from './found-answer';

const ANSWERERS: Readonly<Record<AnswerWord, Answerer>> = {
	layer: answerByLayer,
	change: answerChange,
	debt: answerDebt,
	computed: answerComputed,
	series: answerSeries,
	dated: answerDated,
	opinion: answerOpinion,
	status: answerStatus,
	finance: answerFinance,
	agreement: answerAgreement,
	partners: answerPartners
};

/**
 * The answer of the topic of a question, if it has one, or what is known of the partner it names.
 * @throws Error if a table does not load
 */
export async function findAnswer(results: Results): Promise<FoundAnswer | null> {
	const { question, answered, entries } = results;
	const [first] = entries;
	if (first?.kind === 'partner') return answerPartner(first);
	const computation = answered?.answer === undefined ? null : parseAnswer(answered.answer);
	if (!answered || !computation) return null;
	const { word, parameter } = computation;
	const years = [...question.years].sort((a, b) => a - b);
	const isChange = word === 'change';
	const [country = null, ...compared] = question.countries;
	// the sentence of a layer compares countries, the others are about one or all five
	const isOfAll = compared.length > 0 && word !== 'layer';
	return ANSWERERS[word]({
		country: isOfAll ? null : country,
		compared: isOfAll ? [] : compared,
		// of two years a change has both, everything else is told at the later one
		year: (isChange && years.length < 2 ? undefined : years.at(-1)) ?? null,
		from: years[0] ?? null,
		...{ name: answered.name, link: answered.link },
		parameter
	});
}
