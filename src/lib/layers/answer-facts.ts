import {
	ANSWER_IDS,
	ANSWER_SECTIONS,
	findCountryAnswers
} from '../figures/answers/country-answers';
import type { ExploreTables } from '../core/data/explore/types';
import type { CountryCode } from '../core/domain/countries';
import type { PanelSectionId } from '../text/panel-sections';
import type { Fact } from './panel-model';

/**
 * What a reader would compute by hand, in the section of the panel that has its parts: the answers
 * that are not refused. What has no figure is said by its parts.
 */
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
