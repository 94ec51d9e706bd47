/** What a reader would compute by hand, in the section of the panel that has its parts. */
import {
	ANSWER_IDS,
	ANSWER_SECTIONS,
	findCountryAnswers
} from '$lib/figures/answers/country-answers';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR } from '$lib/core/domain/years';
import type { PanelSectionId } from '$lib/text/panel-sections';
import type { Fact, Panel, PanelContent } from '$lib/layers/panel-model';

/** The answers of a section that are not refused: what has no figure is said by its parts. */
export const buildAnswerFacts = (
	tables: ExploreTables,
	country: CountryCode,
	year: number,
	section: PanelSectionId
): Fact[] =>
	ANSWER_IDS.filter((id) => ANSWER_SECTIONS[id] === section).flatMap((id) =>
		findCountryAnswers(tables, country, year, id).flatMap(({ answer: { figure } }) =>
			figure ? { id: `answer-${id}`, figure } : []
		)
	);

/** Next to the students of a year; their change since the atlas begins stands beside the figure. */
export function buildStudentAnswers({ view, country, tables }: Panel): PanelContent {
	const facts = tables ? buildAnswerFacts(tables, country, view.year, 'students') : [];
	const shown = facts.filter(({ figure }) => figure.subject.firstYear !== FIRST_YEAR);
	return { layer: 'students', parts: [shown.length > 0 && { facts: shown, size: 'tiny' }] };
}
