import type { ShownFigure } from '../figures/provenance';
import type { Source } from '../core/data/types';
import { fillText } from './fill-text';
import { isStyled, type Talk, type TalkLine, type TalkStep } from './talk';

type SourceIds = readonly string[];
/** The figures of a talk by their names in braces. */
export type FigureNames = Readonly<Record<string, ShownFigure>>;

/** Texts of a step with the names of its figures: `Of {students.KAZ.2018} students`. */
export interface StepTemplates {
	text: readonly string[];
	points: readonly string[];
}

interface PackedStep
	extends Omit<TalkStep, 'text' | 'points' | 'sources' | 'evidence'>, StepTemplates {
	/** Its text with lists and links; left out if the templates are all of it. */
	lines?: readonly TalkLine[];
	sources: SourceIds;
	evidence: { chart: SourceIds; map: SourceIds; words?: SourceIds };
}

const isRich = ({ words, list }: TalkLine): boolean => list !== undefined || words.some(isStyled);

/** A talk as a file: steps share sources and figures, so each is in it once. */
export interface PackedTalk extends Omit<Talk, 'steps'> {
	steps: readonly PackedStep[];
	sources: Readonly<Record<string, Source>>;
	figures: FigureNames;
}

const listIds = (sources: readonly Source[]): SourceIds => sources.map(({ id }) => id);

/** @param templates the texts of each step, in the order of the steps */
export function packTalk(
	talk: Talk,
	templates: readonly StepTemplates[],
	figures: FigureNames
): PackedTalk {
	const all = talk.steps.flatMap(({ sources, evidence }) => [
		...evidence.chart,
		...evidence.map,
		...sources
	]);
	return {
		...talk,
		steps: talk.steps.map(({ sources, evidence, ...step }, index) => ({
			...step,
			...templates[index]!,
			...(step.text.some(isRich) && { lines: step.text }),
			sources: listIds(sources),
			evidence: {
				...{ chart: listIds(evidence.chart), map: listIds(evidence.map) },
				...(evidence.words && { words: listIds(evidence.words) })
			}
		})),
		sources: Object.fromEntries(all.map((source) => [source.id, source])),
		figures
	};
}

export function unpackTalk({ sources, figures, steps, ...talk }: PackedTalk): Talk {
	const selectRows = (ids: SourceIds): Source[] => ids.flatMap((id) => sources[id] ?? []);
	const fill = (template: string) => fillText(template, (name) => figures[name] ?? `{${name}}`);
	return {
		...talk,
		steps: steps.map(({ lines, ...step }) => ({
			...step,
			text: lines ?? step.text.map((template) => ({ words: fill(template) })),
			points: step.points.map(fill),
			sources: selectRows(step.sources),
			evidence: {
				...{ chart: selectRows(step.evidence.chart), map: selectRows(step.evidence.map) },
				...(step.evidence.words && { words: selectRows(step.evidence.words) })
			}
		}))
	};
}
