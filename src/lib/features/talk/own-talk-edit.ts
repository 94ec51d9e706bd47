import { TALK_LIMITS, type OwnStep, type OwnTalk, type StepChange } from './own-talk-format';
import { tableOf, withTable } from './own-talk-table';

/** An id made of a title; `step` if no letter can be used in links. */
function idOf(title: string): string {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return plain.slice(0, 40).replace(/-+$/, '') || 'step';
}

function freeId(steps: readonly OwnStep[], wanted: string): string {
	const taken = new Set(steps.map(({ id }) => id));
	let id = wanted;
	for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
	return id;
}

/** Adds a step at the end; its id is made of its title. */
export function addStep(
	talk: OwnTalk,
	{ title, ...given }: Pick<OwnStep, 'title' | 'link' | 'slide' | 'picture'>
): OwnTalk {
	const short = title.slice(0, TALK_LIMITS.title);
	const id = freeId(talk.steps, idOf(short));
	const step: OwnStep = { id, title: short, text: '', notes: '', sources: [], ...given };
	return { ...talk, steps: [...talk.steps, step] };
}

export function changeStep(talk: OwnTalk, id: string, change: StepChange): OwnTalk {
	const steps = talk.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
	return { ...talk, steps };
}

/** Moves a step to a position counted from 0, or to the nearest end. */
export function moveStep(talk: OwnTalk, id: string, toIndex: number): OwnTalk {
	const step = talk.steps.find((each) => each.id === id);
	if (!step) return talk;
	const others = talk.steps.filter((each) => each.id !== id);
	const index = Math.max(0, Math.min(others.length, toIndex));
	return { ...talk, steps: others.toSpliced(index, 0, step) };
}

export function duplicateStep(talk: OwnTalk, id: string): OwnTalk {
	const index = talk.steps.findIndex((each) => each.id === id);
	const step = talk.steps[index];
	if (!step) return talk;
	const copy = { ...step, id: freeId(talk.steps, step.id.slice(0, 70)) };
	return { ...talk, steps: talk.steps.toSpliced(index + 1, 0, copy) };
}

export function removeStep(talk: OwnTalk, id: string): OwnTalk {
	return { ...talk, steps: talk.steps.filter((step) => step.id !== id) };
}

/** Restores a deleted step at its position, with another id if its own is in use. */
export function restoreStep(talk: OwnTalk, step: OwnStep, index: number): OwnTalk {
	const id = freeId(talk.steps, step.id);
	return { ...talk, steps: talk.steps.toSpliced(index, 0, { ...step, id }) };
}

/** Adds the steps of another talk; title and author stay if there are any. */
export function addTalk(talk: OwnTalk, other: OwnTalk): OwnTalk {
	const mine = withTable(talk, tableOf(other));
	const theirs = withTable(other, tableOf(talk));
	const steps = theirs.steps.reduce<readonly OwnStep[]>(
		(all, step) => [...all, { ...step, id: freeId(all, step.id) }],
		mine.steps
	);
	const { title, author, data } = mine;
	return { title: title || other.title, author: author || other.author, data, steps };
}

export function isEmptyTalk({ title, author, steps }: OwnTalk): boolean {
	return title.trim() === '' && author.trim() === '' && steps.length === 0;
}
