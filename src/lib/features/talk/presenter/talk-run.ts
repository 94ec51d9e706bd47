import * as v from 'valibot';
import { keep, readStored, type BrowserStorage } from '$lib/state/browser-storage';
import { STEP_TIMES, type StepTimes } from '../rehearsed-times';

const KEY = 'atlas-talk-run';

const RUN = v.object({
	/** The step on stage; empty before the first. */
	step: v.string(),
	/** The elapsed time of the talk's clock when that step was entered. */
	enteredAtMilliseconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
	/** Of the steps before it; a step that was returned to has the sum. */
	times: STEP_TIMES,
	/** Its times are to be kept as those of a rehearsal. */
	isRehearsal: v.boolean()
});

/** How long each step has taken since the clock was set to zero. */
export type TalkRun = Readonly<v.InferOutput<typeof RUN>>;

/** A run that begins at a step, with the clock at zero. */
export const beginRun = (step: string, isRehearsal: boolean): TalkRun => ({
	...{ step, enteredAtMilliseconds: 0, times: {}, isRehearsal }
});

/** How long the step on stage has been shown, in milliseconds of the talk's clock. */
export const getStepMilliseconds = (run: TalkRun, elapsedMilliseconds: number): number =>
	(run.times[run.step] ?? 0) + Math.max(0, elapsedMilliseconds - run.enteredAtMilliseconds);

/** The times of all steps until now; without those that were only passed. */
export function listRunTimes(run: TalkRun, elapsedMilliseconds: number): StepTimes {
	const all = { ...run.times, [run.step]: getStepMilliseconds(run, elapsedMilliseconds) };
	return Object.fromEntries(
		Object.entries(all).filter(([step, time]) => step !== '' && time >= 1000)
	);
}

/** The run after the stage went to a step. */
export function enterStep(run: TalkRun, step: string, elapsedMilliseconds: number): TalkRun {
	if (step === run.step) return run;
	const left = { [run.step]: getStepMilliseconds(run, elapsedMilliseconds) };
	const times = run.step === '' ? run.times : { ...run.times, ...left };
	return { ...run, step, times, enteredAtMilliseconds: elapsedMilliseconds };
}

/** The stored run; an empty one if there is none or it cannot be read. */
export function readRun(storage: BrowserStorage | null): TalkRun {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), RUN), readStored(storage, KEY));
	return parsed.success ? parsed.output : beginRun('', false);
}

export function keepRun(storage: BrowserStorage | null, run: TalkRun): void {
	keep(storage, KEY, JSON.stringify(run));
}
