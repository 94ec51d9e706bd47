import { countStepParts, type Talk, type TalkStep } from '$lib/story/talk';

/** What comes next on stage: a part of the same step, or the next step. */
export interface NextPicture {
	step: TalkStep;
	/** The number of parts shown then; Infinity for all. */
	shown: number;
	/** Whether the step stays and only a part is added. */
	isPart: boolean;
}

/**
 * What the next key shows.
 * @param index of the step on stage, from 0
 * @param shown the parts shown now; null for all
 * @returns null at the end of the talk
 */
export function findNextPicture(
	{ steps }: Talk,
	index: number,
	shown: number | null
): NextPicture | null {
	const step = steps[index];
	if (step && shown !== null && shown < countStepParts(step)) {
		return { step, shown: shown + 1, isPart: true };
	}
	const next = steps[index + 1];
	if (!next) return null;
	return { step: next, shown: countStepParts(next) > 1 ? 1 : Infinity, isPart: false };
}
