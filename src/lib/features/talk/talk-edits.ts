import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { formatViewPath } from '$lib/state/step-path';
import type { SLIDE_LAYOUTS } from '$lib/story/talk';
import { TALK_LIMITS, type StepChange, type UserStep, type UserTalk } from './user-talk-schema';

/** An id made of a title; `step` if no letter can be used in links. */
function makeId(title: string): string {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return plain.slice(0, 40).replace(/-+$/, '') || 'step';
}

/** The wanted id, with a number if another step has it. */
export function freeId(steps: readonly UserStep[], wanted: string): string {
	const taken = new Set(steps.map(({ id }) => id));
	let id = wanted;
	for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
	return id;
}

/** Adds a step at the end; its id is made of its title. */
export function addStep(
	talk: UserTalk,
	{
		title,
		...given
	}: Pick<UserStep, 'title' | 'link' | 'layout' | 'picture' | 'chart'> &
		Partial<Pick<UserStep, 'sources'>>
): UserTalk {
	const short = title.slice(0, TALK_LIMITS.title);
	const id = freeId(talk.steps, makeId(short));
	const step: UserStep = { id, title: short, text: '', notes: '', sources: [], ...given };
	return { ...talk, steps: [...talk.steps, step] };
}

/**
 * Adds a slide without a map, at the end; a title opens the talk. Exploring from it opens the default
 * view.
 * @returns the talk and the id of the slide
 */
export function addSlide(
	talk: UserTalk,
	layout: (typeof SLIDE_LAYOUTS)[number],
	given: { title?: string; picture?: string } = {}
): { talk: UserTalk; id: string } {
	const link = formatViewPath(DEFAULT_VIEW);
	const added = addStep(talk, { title: '', link, layout, ...given });
	const slide = added.steps.at(-1)!;
	const steps = layout === 'title' ? [slide, ...talk.steps] : added.steps;
	return { talk: { ...added, steps }, id: slide.id };
}

export function changeStep(talk: UserTalk, id: string, change: StepChange): UserTalk {
	const steps = talk.steps.map((step) => {
		if (step.id !== id) return step;
		const fields = Object.entries({ ...step, ...change });
		return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as UserStep;
	});
	return { ...talk, steps };
}

export function duplicateStep(talk: UserTalk, id: string): UserTalk {
	const index = talk.steps.findIndex((each) => each.id === id);
	const step = talk.steps[index];
	if (!step) return talk;
	const copy = { ...step, id: freeId(talk.steps, step.id.slice(0, 70)) };
	return { ...talk, steps: talk.steps.toSpliced(index + 1, 0, copy) };
}

/** A talk for others than its speaker: without the notes and the sources that only these have. */
export function withoutNotes(talk: UserTalk): UserTalk {
	const steps = talk.steps.map(({ sourcesOfNotes = [], ...step }) => ({
		...step,
		notes: '',
		sources: step.sources.filter((id) => !sourcesOfNotes.includes(id))
	}));
	return { ...talk, steps };
}

export function isEmptyTalk({ title, author, steps }: UserTalk): boolean {
	return title.trim() === '' && author.trim() === '' && steps.length === 0;
}
