import { STORY } from '$lib/story/story';
import type { Talk, TalkStep } from '$lib/story/talk';
import { openTalks, showTable } from '../talk-from-link';
import { isUserStep } from '$lib/state/user-steps.svelte';
import { userTalk } from '../user-talk.svelte';
import { getShownTalk } from '../shown-talk';
import { openStageChannel, type StageChannel, type StageCommand } from '../stage/stage-channel';
import { findOpenStages } from '../stage/stage-lock';
import {
	dropClosedStages,
	findLeadingStage,
	findLine,
	GREETING_MILLISECONDS,
	hear,
	type SeenStages
} from './seen-stages';
import { findNextPicture } from './next-picture';
import {
	keepRehearsedTimes,
	planSteps,
	readRehearsedTimes,
	type StepTimes
} from '../rehearsed-times';
import {
	beginRun,
	enterStep,
	getStepMilliseconds,
	keepRun,
	listRunTimes,
	readRun,
	type TalkRun
} from './talk-run';
import {
	CLOCK_AT_ZERO,
	elapsedMilliseconds,
	followCorrection,
	keepMinutes,
	readClock,
	readMinutes,
	startsItself,
	toggleClock,
	writeClock,
	type TalkClock
} from './talk-clock';
import { findBrowserStorage, type StorageError } from '$lib/state/browser-storage';

const TICK_MILLISECONDS = 250;

/** How far the computer's clock is ahead of one that nobody sets. */
const getClockOffset = () => Date.now() - performance.now();

/** The presenter's window: what the stage shows, what comes next, how long it has been. */
export class Presenter {
	#stages = $state.raw<SeenStages>([]);
	/** The step shown without a stage. */
	#ownWord = $state('');
	#reportedStep = '';
	/** How the last stage was left. */
	#left = $state.raw<{ at: number; isSure: boolean } | null>(null);
	/** Null if the browser cannot tell. */
	#open: ReadonlySet<string> | null = null;
	#run = $state.raw<TalkRun>(beginRun('', false));
	/** Why rehearsed times could not be kept; null if they are. */
	storageError = $state<StorageError | null>(null);
	/** The planned length; null for none. */
	minutes = $state<number | null>(null);
	#clock = $state.raw<TalkClock>(CLOCK_AT_ZERO);
	#channel = $state.raw<StageChannel | null>(null);
	#startedAt = $state(0);
	/** The time of day in milliseconds since 1970; 0 until the page runs. */
	now = $state(0);
	/** Changes if the computer's clock is set, or it sleeps. */
	#offset = 0;

	readonly leading = $derived(findLeadingStage(this.#stages));
	readonly stageCount = $derived(this.#stages.length);
	readonly word = $derived(this.leading?.report.step ?? this.#ownWord);
	/** The talk on stage, else the own talk for its steps, else the atlas's. */
	readonly talk: Talk = $derived.by(() => {
		const onStage = this.leading?.report.talk;
		if (onStage) return getShownTalk(onStage);
		return isUserStep(this.word) && userTalk.onStage.steps.length > 0
			? getShownTalk(userTalk.onStage)
			: STORY;
	});
	/** Grows when rehearsed times are kept. */
	#version = $state(0);
	readonly #rehearsed: StepTimes = $derived.by(() => {
		const isRunning = this.#startedAt > 0 && this.#version >= 0;
		return isRunning ? readRehearsedTimes(findBrowserStorage('localStorage'), this.talk) : {};
	});
	readonly index = $derived(
		Math.max(
			0,
			this.talk.steps.findIndex(({ id }) => id === this.word)
		)
	);
	readonly step: TalkStep = $derived(this.talk.steps[this.index]!);
	readonly next = $derived(
		findNextPicture(this.talk, this.index, this.leading?.report.parts ?? null)
	);
	readonly elapsedMilliseconds = $derived(elapsedMilliseconds(this.#clock, this.now));
	readonly isRunning = $derived(this.#clock.startedAt !== null);
	/** Milliseconds planned for each step; null without a plan. */
	readonly plan = $derived(planSteps(this.talk.steps, this.#rehearsed, this.minutes));
	readonly isRehearsed = $derived(Object.keys(this.#rehearsed).length > 0);
	readonly isRehearsing = $derived(this.#run.isRehearsal);
	readonly stepMilliseconds = $derived(getStepMilliseconds(this.#run, this.elapsedMilliseconds));
	readonly line = $derived(
		findLine({
			isOpen: this.leading !== null,
			canTalk: this.#channel !== null,
			left: this.#left,
			startedAt: this.#startedAt,
			now: this.now
		})
	);

	/** Looks for a stage and keeps time. Call in the browser. @returns a function that stops it */
	start(word: string): () => void {
		openTalks();
		showTable();
		const storage = findBrowserStorage('localStorage');
		this.#ownWord = word;
		this.#clock = readClock(storage);
		this.#run = readRun(storage);
		this.minutes = readMinutes(storage);
		this.now = this.#startedAt = Date.now();
		this.#offset = getClockOffset();
		this.#channel = openStageChannel((message) => {
			this.#replace(hear(this.#stages, message, Date.now()), true);
			if (!this.leading) return;
			const { step } = this.leading.report;
			if (startsItself(this.#clock, this.#reportedStep, step)) this.toggleClock();
			this.#ownWord = this.#reportedStep = step;
			this.#enter();
		});
		const greet = () => {
			this.#channel?.send({ kind: 'greeting' });
			void findOpenStages().then((open) => (this.#open = open));
		};
		greet();
		this.#enter();
		const timers = [
			setInterval(greet, GREETING_MILLISECONDS),
			setInterval(() => this.#tick(), TICK_MILLISECONDS)
		];
		return () => {
			timers.forEach(clearInterval);
			this.#channel?.close();
			this.#channel = null;
		};
	}

	/** @param isSure the stages that are gone said so, or their locks are gone */
	#replace(stages: SeenStages, isSure: boolean): void {
		const wasOpen = this.#stages.length > 0;
		this.#stages = stages;
		if (stages.length > 0) this.#left = null;
		else if (wasOpen) this.#left = { at: Date.now(), isSure };
	}

	#tick(): void {
		const before = this.now;
		const offset = getClockOffset();
		const clock = followCorrection(this.#clock, offset - this.#offset);
		this.#offset = offset;
		if (clock !== this.#clock) this.#keep(clock);
		this.now = Date.now();
		// a hidden or sleeping window received no messages
		const slept = this.now - before > GREETING_MILLISECONDS;
		if (slept) this.#stages = this.#stages.map((stage) => ({ ...stage, heardAt: this.now }));
		const there = dropClosedStages(this.#stages, this.#open, this.now);
		if (there.length !== this.#stages.length) this.#replace(there, this.#open !== null);
	}

	/** Counts the time of the step that is shown now. */
	#enter(): void {
		const run = enterStep(this.#run, this.step.id, this.elapsedMilliseconds);
		if (run !== this.#run) this.#keepRun(run);
	}

	#keepRun(run: TalkRun): void {
		this.#run = run;
		keepRun(findBrowserStorage('localStorage'), run);
	}

	/** Sets the planned length; null for none. */
	planMinutes(minutes: number | null): void {
		this.minutes = minutes;
		keepMinutes(findBrowserStorage('localStorage'), minutes);
	}

	/** Starts the clock at zero, to keep how long each step takes. */
	rehearse(): void {
		this.#keepRun(beginRun(this.step.id, true));
		this.#keep(toggleClock(CLOCK_AT_ZERO, Date.now()));
	}

	/** Stops the clock and keeps the times of the rehearsed steps; others keep theirs. */
	endRehearsal(): void {
		const times = listRunTimes(this.#run, this.elapsedMilliseconds);
		this.#keepTimes({ ...this.#rehearsed, ...times });
		this.resetClock();
	}

	clearRehearsal(): void {
		this.#keepTimes({});
	}

	#keepTimes(times: StepTimes): void {
		const storage = findBrowserStorage('localStorage');
		this.storageError = keepRehearsedTimes(storage, this.talk, times);
		this.#version += 1;
	}

	/** Sends a command to the stage; without one, turns the pages of this window. */
	command(command: StageCommand): void {
		if (this.leading) {
			this.#channel?.send({ kind: 'command', stage: this.leading.id, command });
			return;
		}
		if (command.act === 'go') {
			this.#ownWord = command.step;
			this.#enter();
		} else if (command.act === 'next') this.goTo(this.index + 1);
		else if (command.act === 'previous') this.goTo(this.index - 1);
		else if (command.act === 'first') this.goTo(0);
		else if (command.act === 'last') this.goTo(Infinity);
	}

	/** Goes to a step by its position, counted from 0, or to the nearest end. */
	goTo(position: number): void {
		const { steps } = this.talk;
		const step = steps[Math.max(0, Math.min(steps.length - 1, position))];
		if (step) this.command({ act: 'go', step: step.id });
	}

	toggleClock(): void {
		this.#keep(toggleClock(this.#clock, Date.now()));
	}

	resetClock(): void {
		this.#keepRun(beginRun(this.step.id, false));
		this.#keep(CLOCK_AT_ZERO);
	}

	#keep(clock: TalkClock): void {
		this.now = Date.now();
		this.#clock = clock;
		writeClock(findBrowserStorage('localStorage'), clock);
	}
}
