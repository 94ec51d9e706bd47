import { FIRST_YEAR } from '$lib/core/domain/years';
import { buildAnswerFacts } from '$lib/layers/answer-facts';
import type { Panel, PanelContent } from '$lib/layers/panel-model';

/** Next to the students of a year; their change since the atlas begins stands beside the figure. */
export function buildStudentAnswers({ view, country, tables }: Panel): PanelContent {
	const facts = tables ? buildAnswerFacts(tables, country, view.year, 'students') : [];
	const shown = facts.filter(({ figure }) => figure.subject.firstYear !== FIRST_YEAR);
	return { layer: 'students', parts: [shown.length > 0 && { facts: shown, size: 'tiny' }] };
}
