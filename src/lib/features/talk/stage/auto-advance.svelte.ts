import {
	findBrowserStorage,
	keep,
	readStored,
	type BrowserStorage
} from '$lib/state/browser-storage';
import { readRehearsedTimes, type RehearsedTalk, type StepTimes } from '../rehearsed-times';
import { parseAutoSettings, type AutoSettings } from './stage-channel';

const KEY = 'atlas-auto-advance';
const USUAL: AutoSettings = { seconds: null, loops: false };
/** Of a step without a rehearsed time, in a talk without any. */
const USUAL_SECONDS = 30;
/** Long enough to see what has come. */
const LEAST_MILLISECONDS = 2000;

export function readAutoSettings(storage: BrowserStorage | null): AutoSettings {
	return parseAutoSettings(readStored(storage, KEY)) ?? USUAL;
}

export function keepAutoSettings(storage: BrowserStorage | null, settings: AutoSettings): void {
	keep(storage, KEY, JSON.stringify(settings));
}

/**
 * How long a part of a step stays: the parts of a step divide its time evenly.
 * @param step its name, the parts that it still shows one by one (1 if it is shown whole), and how
 * long the years of its map play
 */
export function getPartMilliseconds(
	{ seconds }: AutoSettings,
	times: StepTimes,
	step: { id: string; parts: number; playMilliseconds: number }
): number {
	const known = Object.values(times);
	const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
	const rehearsed = times[step.id] ?? (known.length > 0 ? mean : USUAL_SECONDS * 1000);
	const whole = seconds === null ? rehearsed : seconds * 1000;
	const playing = step.playMilliseconds + LEAST_MILLISECONDS;
	return Math.max(playing, whole / Math.max(1, step.parts));
}

/** Whether the talk goes on by itself. */
class AutoAdvance {
	settings = $state.raw<AutoSettings>(USUAL);
	state = $state<'off' | 'on' | 'paused'>('off');
	/** When the next part comes, in milliseconds since 1970; null while it waits. */
	turnsAt = $state<number | null>(null);

	/** Starts, pauses or goes on. */
	toggle(): void {
		if (this.state === 'off') this.settings = readAutoSettings(findBrowserStorage('localStorage'));
		this.state = this.state === 'on' ? 'paused' : 'on';
	}

	/** Starts with other settings, which are kept; with null stops. */
	choose(settings: AutoSettings | null): void {
		this.state = settings ? 'on' : 'off';
		if (!settings) return;
		this.settings = settings;
		keepAutoSettings(findBrowserStorage('localStorage'), settings);
	}

	stop(): void {
		this.state = 'off';
	}
}

export const autoAdvance = new AutoAdvance();

interface PlaceOnStage {
	talk: RehearsedTalk;
	/** Position of the step, from 0. */
	index: number;
	/** Of the step; its last one is `shown` in `parts`. */
	parts: number;
	/** Parts shown; Infinity if the step is shown whole. */
	shown: number;
	playMilliseconds: number;
	/** Black, exploring, or under a dialog: what comes next waits. */
	isHeld: boolean;
}

/**
 * Turns the pages while `autoAdvance` is on, and stops at the end of the talk. Any other turn starts
 * the time of what it shows anew. Call once while a component is being set up.
 */
export function followAutoAdvance(
	find: () => PlaceOnStage,
	turn: { next: () => void; first: () => void }
): void {
	$effect(() => {
		const { talk, index, parts, shown, playMilliseconds, isHeld } = find();
		if (autoAdvance.state !== 'on' || isHeld || !talk.steps[index]) return;
		const { settings } = autoAdvance;
		const isWhole = shown > parts;
		const times = readRehearsedTimes(findBrowserStorage('localStorage'), talk);
		const milliseconds = getPartMilliseconds(settings, times, {
			id: talk.steps[index].id,
			parts: isWhole ? 1 : parts,
			playMilliseconds
		});
		const isEnd = index === talk.steps.length - 1 && shown >= parts;
		const timer = setTimeout(() => {
			if (!isEnd) turn.next();
			else if (settings.loops) turn.first();
			else autoAdvance.stop();
		}, milliseconds);
		autoAdvance.turnsAt = Date.now() + milliseconds;
		return () => {
			clearTimeout(timer);
			autoAdvance.turnsAt = null;
		};
	});
}
