import * as v from 'valibot';
import { isUserStep } from '$lib/state/user-steps.svelte';
import {
	keep,
	readStored,
	type BrowserStorage,
	type StorageError
} from '$lib/state/browser-storage';
import type { Talk } from '$lib/story/talk';

/** The rehearsed times of all talks, in this browser only: they are the speaker's. */
const KEY = 'atlas-rehearsed-times';

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
export const STEP_TIMES = v.record(v.string(), milliseconds);
/** Milliseconds by the name of a step. */
export type StepTimes = Readonly<v.InferOutput<typeof STEP_TIMES>>;

const STORED = v.record(v.string(), STEP_TIMES);

export type RehearsedTalk = Pick<Talk, 'title'> & { steps: readonly { id: string }[] };

/** The key of a talk: a reader's own has that of its title. */
const getKey = ({ title, steps }: RehearsedTalk): string =>
	isUserStep(steps[0]?.id ?? '') ? `own ${title}` : 'atlas';

function readAll(storage: BrowserStorage | null): v.InferOutput<typeof STORED> {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), STORED), readStored(storage, KEY));
	return parsed.success ? parsed.output : {};
}

/** The rehearsed times of a talk; empty if it was not rehearsed, or they cannot be read. */
export function readRehearsedTimes(storage: BrowserStorage | null, talk: RehearsedTalk): StepTimes {
	return readAll(storage)[getKey(talk)] ?? {};
}

/** Keeps the times of a talk; empty times remove them. @returns why they are not kept, or null */
export function keepRehearsedTimes(
	storage: BrowserStorage | null,
	talk: RehearsedTalk,
	times: StepTimes
): StorageError | null {
	const { [getKey(talk)]: _before, ...others } = readAll(storage);
	const isEmpty = Object.keys(times).length === 0;
	const all = isEmpty ? others : { ...others, [getKey(talk)]: times };
	return keep(storage, KEY, Object.keys(all).length === 0 ? null : JSON.stringify(all));
}

/**
 * The milliseconds planned for each step: as rehearsed, a step that was not rehearsed with the mean
 * of the others; in proportion to a planned length, if there is one.
 * @param minutes the planned length; null for none
 * @returns null without times and without a length
 */
export function planSteps(
	steps: RehearsedTalk['steps'],
	times: StepTimes,
	minutes: number | null
): readonly number[] | null {
	const known = steps.flatMap(({ id }) => times[id] ?? []);
	const sum = known.reduce((total, each) => total + each, 0);
	const wholeMilliseconds = minutes === null ? null : minutes * 60_000;
	if (sum === 0) {
		return wholeMilliseconds === null ? null : steps.map(() => wholeMilliseconds / steps.length);
	}
	const mean = sum / known.length;
	const factor = wholeMilliseconds === null ? 1 : wholeMilliseconds / (mean * steps.length);
	return steps.map(({ id }) => (times[id] ?? mean) * factor);
}
