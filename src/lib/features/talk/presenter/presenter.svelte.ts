import { greatest } from 'd3-array';
import { STORY } from '$lib/story/story';
import type { Talk, TalkStep } from '$lib/story/talk';
import { openTalks, showTable } from '../talk-from-link';
import { isUserStep } from '$lib/state/user-steps.svelte';
import { userTalk } from '../user-talk.svelte';
import { getShownTalk } from '../shown-talk';
import {
	openStageChannel,
	type StageChannel,
	type StageCommand,
	type StageMessage,
	type StageReport
} from '../stage/stage-channel';
import {
	CLOCK_AT_ZERO,
	elapsedMilliseconds,
	readClock,
	startsItself,
	toggleClock,
	writeClock,
	type TalkClock
} from './talk-clock';
import { findBrowserStorage } from '$lib/state/browser-storage';

const GREETING_MILLISECONDS = 2000;
const TICK_MILLISECONDS = 250;

/** An open stage replies to a greeting within this time, even with a busy map. */
export const SILENCE_MILLISECONDS = 7000;

interface SeenStage {
	id: string;
	usedAt: number;
	report: StageReport;
	/** When its last message came. */
	heardAt: number;
	/** Its map, and the link of that view; null before the first. */
	picture: { link: string; picture: Blob } | null;
}

export type SeenStages = readonly SeenStage[];

/** The known stages after a message. Times in milliseconds. */
export function hear(stages: SeenStages, message: StageMessage, now: number): SeenStages {
	if (message.kind === 'greeting' || message.kind === 'command') return stages;
	const { stage: id } = message;
	const known = stages.find((stage) => stage.id === id);
	const others = stages.filter((stage) => stage.id !== id);
	if (message.kind === 'closed') return others;
	if (message.kind === 'report') {
		const { usedAt, report } = message;
		return [...others, { id, usedAt, report, heardAt: now, picture: known?.picture ?? null }];
	}
	const { link, picture } = message;
	return known ? [...others, { ...known, heardAt: now, picture: { link, picture } }] : stages;
}

/** Stages with a recent message; a crashed window does not say that it closes. */
export function dropSilentStages(stages: SeenStages, now: number): SeenStages {
	return stages.filter(({ heardAt }) => now - heardAt < SILENCE_MILLISECONDS);
}

/** The stage used last, which the presenter controls. */
export const findLeadingStage = (stages: SeenStages): SeenStage | null =>
	greatest(stages, ({ usedAt }) => usedAt) ?? null;

/** The presenter's window: what the stage shows, what comes next, how long it has been. */
export class Presenter {
	#stages = $state.raw<SeenStages>([]);
	/** The step shown without a stage. */
	#ownWord = $state('');
	#reportedStep = '';
	#hasSeenStage = $state(false);
	#clock = $state.raw<TalkClock>(CLOCK_AT_ZERO);
	#channel = $state.raw<StageChannel | null>(null);
	#startedAt = $state(0);
	/** The time of day in milliseconds since 1970; 0 until the page runs. */
	now = $state(0);

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
	readonly index = $derived(
		Math.max(
			0,
			this.talk.steps.findIndex(({ id }) => id === this.word)
		)
	);
	readonly step: TalkStep = $derived(this.talk.steps[this.index]!);
	readonly next: TalkStep | undefined = $derived(this.talk.steps[this.index + 1]);
	readonly elapsedMilliseconds = $derived(elapsedMilliseconds(this.#clock, this.now));
	readonly isRunning = $derived(this.#clock.startedAt !== null);
	/** The connection to the stage: `none` before any stage was seen, `lost` after. */
	readonly line = $derived.by(() => {
		if (this.leading) return 'open';
		if (this.now > 0 && !this.#channel) return 'impossible';
		if (this.#hasSeenStage) return 'lost';
		return this.now - this.#startedAt < GREETING_MILLISECONDS ? 'looking' : 'none';
	});

	/** Looks for a stage and keeps time. Call in the browser. @returns a function that stops it */
	start(word: string): () => void {
		openTalks();
		showTable();
		this.#ownWord = word;
		this.#clock = readClock(findBrowserStorage('localStorage'));
		this.now = this.#startedAt = Date.now();
		this.#channel = openStageChannel((message) => {
			this.#stages = hear(this.#stages, message, Date.now());
			this.#hasSeenStage ||= this.#stages.length > 0;
			if (!this.leading) return;
			const { step } = this.leading.report;
			if (startsItself(this.#clock, this.#reportedStep, step)) this.toggleClock();
			this.#ownWord = this.#reportedStep = step;
		});
		const greet = () => this.#channel?.send({ kind: 'greeting' });
		greet();
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

	#tick(): void {
		const before = this.now;
		this.now = Date.now();
		// a hidden or sleeping window received no messages
		const slept = this.now - before > GREETING_MILLISECONDS;
		if (slept) this.#stages = this.#stages.map((stage) => ({ ...stage, heardAt: this.now }));
		const there = dropSilentStages(this.#stages, this.now);
		if (there.length !== this.#stages.length) this.#stages = there;
	}

	/** Sends a command to the stage; without one, turns the pages of this window. */
	command(command: StageCommand): void {
		if (this.leading) {
			this.#channel?.send({ kind: 'command', stage: this.leading.id, command });
			return;
		}
		if (command.act === 'go') this.#ownWord = command.step;
		else if (command.act === 'next') this.goTo(this.index + 1);
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
		this.#keep(CLOCK_AT_ZERO);
	}

	#keep(clock: TalkClock): void {
		this.now = Date.now();
		this.#clock = clock;
		writeClock(findBrowserStorage('localStorage'), clock);
	}
}
