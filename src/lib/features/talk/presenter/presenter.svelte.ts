import { STORY } from '$lib/core/data/story';
import type { Talk, TalkStep } from '$lib/core/data/talk';
import { openTalks, showTable } from '../talk-from-link';
import { isOwnStep } from '$lib/state/own-steps.svelte';
import { ownTalk } from '../own-talk.svelte';
import { shownTalk } from '../shown-talk';
import { openStageChannel, type StageChannel, type StageCommand } from '../stage/stage-channel';
import { hear, leadingStage, stillThere, type SeenStages } from '../stage/stages-seen';
import {
	CLOCK_AT_ZERO,
	elapsedMilliseconds,
	readClock,
	startsItself,
	toggleClock,
	writeClock,
	type TalkClock
} from '../talk-clock';
import { browserStorage } from '$lib/state/browser-storage';

const GREETING_MILLISECONDS = 2000;
const TICK_MILLISECONDS = 250;

/** How the line to the stage is: `none` before any stage was seen, `lost` after. */
export type LineState = 'looking' | 'none' | 'open' | 'lost' | 'impossible';

/** The presenter's window: what the stage shows, what comes next, how long it has been. */
export class Presenter {
	#stages = $state.raw<SeenStages>([]);
	/** The step shown while no stage says another. */
	#ownWord = $state('');
	/** The last step that a stage told of. */
	#toldStep = '';
	#hasSeenStage = $state(false);
	#clock = $state.raw<TalkClock>(CLOCK_AT_ZERO);
	#channel = $state.raw<StageChannel | null>(null);
	#startedAt = $state(0);
	/** The time of day in milliseconds since 1970; 0 until the page runs. */
	now = $state(0);

	readonly leading = $derived(leadingStage(this.#stages));
	readonly stageCount = $derived(this.#stages.length);
	readonly word = $derived(this.leading?.report.step ?? this.#ownWord);
	/** What the talk is as a value: the stage's word for it, so that both speak of the same. */
	readonly talk: Talk = $derived.by(() => {
		const told = this.leading?.report.talk;
		if (told) return shownTalk(told);
		return isOwnStep(this.word) && ownTalk.onStage.steps.length > 0
			? shownTalk(ownTalk.onStage)
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
	readonly line: LineState = $derived.by(() => {
		if (this.leading) return 'open';
		if (this.now > 0 && !this.#channel) return 'impossible';
		if (this.#hasSeenStage) return 'lost';
		return this.now - this.#startedAt < GREETING_MILLISECONDS ? 'looking' : 'none';
	});

	/** Looks for a stage and keeps time; in the browser only. @returns what ends it */
	start(word: string): () => void {
		openTalks();
		showTable();
		this.#ownWord = word;
		this.#clock = readClock(browserStorage('localStorage'));
		this.now = this.#startedAt = Date.now();
		this.#channel = openStageChannel((message) => {
			this.#stages = hear(this.#stages, message, Date.now());
			this.#hasSeenStage ||= this.#stages.length > 0;
			if (!this.leading) return;
			const { step } = this.leading.report;
			if (startsItself(this.#clock, this.#toldStep, step)) this.toggleClock();
			this.#ownWord = this.#toldStep = step;
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
		// a window that was hidden or asleep heard nothing: silence counts from when it woke
		const slept = this.now - before > GREETING_MILLISECONDS;
		if (slept) this.#stages = this.#stages.map((stage) => ({ ...stage, heardAt: this.now }));
		const there = stillThere(this.#stages, this.now);
		if (there.length !== this.#stages.length) this.#stages = there;
	}

	/** Asks the stage; where there is none, turns the pages of this window alone. */
	command(command: StageCommand): void {
		if (this.leading) {
			this.#channel?.send({ kind: 'command', stage: this.leading.id, command });
			return;
		}
		const last = this.talk.steps.length - 1;
		const places: Partial<Record<StageCommand['act'], number>> = {
			next: this.index + 1,
			previous: this.index - 1,
			first: 0,
			last
		};
		const place = places[command.act];
		if (command.act === 'go') this.#ownWord = command.step;
		else if (place !== undefined) {
			this.#ownWord = this.talk.steps[Math.max(0, Math.min(last, place))]!.id;
		}
	}

	/** Goes to a step by its place in the talk, counted from 0; beyond the ends it stays there. */
	goTo(place: number): void {
		const { steps } = this.talk;
		const step = steps[Math.max(0, Math.min(steps.length - 1, place))];
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
		writeClock(browserStorage('localStorage'), clock);
	}
}
