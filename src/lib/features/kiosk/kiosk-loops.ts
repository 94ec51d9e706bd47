import { kioskClock, type KioskLoop } from './kiosk-cycle.svelte';
import { SPEEDS, type Clock, type Playback } from '$lib/state/playback.svelte';

/** Reading a step aloud takes less; the rest is for the map. */
const STEP_MILLISECONDS = 24_000;

/** The years, at the slowest speed; a visitor gets the default speed. */
export function loopOfYears(playback: Playback): KioskLoop {
	const [slowest, usual] = SPEEDS;
	return {
		play() {
			playback.pause();
			playback.loop = true;
			playback.setSpeed(slowest);
			playback.playOn();
		},
		pause() {
			playback.pause();
			playback.loop = false;
			playback.setSpeed(usual);
		}
	};
}

interface StepOwner {
	steps(): readonly string[];
	/** Undefined if no step is shown. */
	here(): string | undefined;
	show(step: string): void;
}

/** The steps of a talk one by one, the first after the last. */
export function loopOfSteps(owner: StepOwner, clock: Clock = kioskClock): KioskLoop {
	let timer: unknown = null;
	function showNext(): void {
		const steps = owner.steps();
		const next = steps[(steps.indexOf(owner.here() ?? '') + 1) % steps.length];
		if (next !== undefined) owner.show(next);
	}
	function pause(): void {
		clock.clearInterval(timer);
		timer = null;
	}
	return {
		play() {
			pause();
			timer = clock.setInterval(showNext, STEP_MILLISECONDS);
		},
		pause
	};
}
