import { m } from '#messages';
import type { Claim } from '../../../src/lib/features/claims/claims-model';

/** Text on the pictures of pages without a map, by path. */
export const PAGE_CARDS: Readonly<Record<string, { heading: string; title: string }>> = {
	'/present': { heading: m.preview_present(), title: m.preview_present_title() },
	'/talk': { heading: m.preview_talk(), title: m.preview_talk_title() },
	'/join': { heading: m.preview_join(), title: m.preview_join_title() },
	'/claims': { heading: m.preview_claims(), title: m.preview_claims_title() },
	'/data': { heading: m.preview_data(), title: m.preview_data_title() },
	'/data/changes': { heading: m.preview_changes(), title: m.preview_changes_title() },
	'/data/programs': { heading: m.preview_programs(), title: m.preview_programs_title() },
	'/outcomes': { heading: m.preview_outcomes(), title: m.preview_outcomes_title() },
	'/questions': { heading: m.preview_questions(), title: m.preview_questions_title() },
	'/workbench': { heading: m.preview_workbench(), title: m.preview_workbench_title() },
	'/about': { heading: m.preview_about(), title: m.preview_about_title() },
	'/relation': { heading: m.preview_relation(), title: m.preview_relation_title() },
	'/alignment': { heading: m.preview_alignment(), title: m.preview_alignment_title() },
	'/chinese-side': { heading: m.preview_chinese_side(), title: m.preview_chinese_side_title() }
};

/** `Claim 3`. */
export const getClaimHeading = (number: number): string => m.preview_claim({ number });

/** What the paper says, what the tables show, and the year of the map. */
export function describeClaim({ numbers, verdict }: Claim, year: number): string[] {
	const [found] = numbers.tables;
	return [
		m.preview_paper({ words: numbers.paper }),
		...(found ? [m.preview_tables({ text: found.text, label: found.label })] : []),
		m.preview_verdict({
			words: verdict.words.charAt(0).toLowerCase() + verdict.words.slice(1)
		}),
		m.preview_on_map({ year })
	];
}
