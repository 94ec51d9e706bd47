import { keep, type BrowserStorage } from '$lib/state/browser-storage';
import { kioskClock } from './kiosk-cycle.svelte';
import type { Clock } from '$lib/state/playback.svelte';

export const RELOADS_KEY = 'atlas-kiosk-reloads';

const TICK_SECONDS = 10;
/** A fault may recover, like a lost graphics context. */
const RECOVERY_SECONDS = 60;
/** A page that shows nothing new for this much longer than the idle time is dead. */
const SILENCE_SECONDS = 120;
/** After this long without a fault the next one counts as the first. */
const CALM_SECONDS = 600;
const LONGEST_WAIT_SECONDS = 1800;

/** Minimum age of a page before a reload: doubled each time, half an hour at most. */
export function leastAgeSeconds(reloads: number): number {
	return reloads === 0 ? 0 : Math.min(LONGEST_WAIT_SECONDS, 60 * 2 ** Math.min(reloads - 1, 10));
}

interface WatchOptions {
	idleSeconds: number;
	/** Reloads the start; false if the site is unreachable, and the present page must do. */
	reload: () => Promise<boolean>;
	/** Null if forbidden. */
	storage: BrowserStorage | null;
	clock?: Clock;
}

/**
 * Reloads the page after a fault that does not recover, or if it gives no sign of life, but never
 * while somebody uses it, and ever more rarely while that does not help.
 */
export class KioskWatch {
	#faults = new Set<string>();
	#ageSeconds = 0;
	#silentSeconds = 0;
	#untouchedSeconds = Infinity;
	#faultySeconds = 0;
	#isReloading = false;

	constructor(private options: WatchOptions) {}

	/** Counts ticks, not the time of day: a computer that slept has lost no page. */
	start(): void {
		const { clock = kioskClock } = this.options;
		clock.setInterval(() => void this.#tick(), TICK_SECONDS * 1000);
	}

	/** Something new is shown. */
	signOfLife(): void {
		this.#silentSeconds = 0;
	}

	touch(): void {
		this.#silentSeconds = 0;
		this.#untouchedSeconds = 0;
	}

	fault(name: string): void {
		this.#faults.add(name);
	}

	recovered(name: string): void {
		this.#faults.delete(name);
	}

	async #tick(): Promise<void> {
		this.#ageSeconds += TICK_SECONDS;
		this.#silentSeconds += TICK_SECONDS;
		this.#untouchedSeconds += TICK_SECONDS;
		this.#faultySeconds = this.#faults.size > 0 ? this.#faultySeconds + TICK_SECONDS : 0;
		if (this.#ageSeconds === CALM_SECONDS && this.#faults.size === 0) this.#keepReloads(0);
		const { idleSeconds, reload } = this.options;
		const isLeft = this.#untouchedSeconds >= idleSeconds;
		const isFaulty = isLeft && this.#faultySeconds >= RECOVERY_SECONDS;
		const isSilent = this.#silentSeconds >= idleSeconds + SILENCE_SECONDS;
		if (!isFaulty && !isSilent) return;
		if (this.#isReloading || this.#ageSeconds < leastAgeSeconds(this.#reloads())) return;
		this.#isReloading = true;
		const before = this.#reloads();
		this.#keepReloads(before + 1);
		this.#isReloading = await reload();
		if (!this.#isReloading) this.#keepReloads(before);
	}

	/** Without storage, any reload may be the hundredth. */
	#reloads(): number {
		const { storage } = this.options;
		if (!storage) return 5;
		const kept = Number(storage.getItem(RELOADS_KEY));
		return Number.isInteger(kept) && kept > 0 ? kept : 0;
	}

	#keepReloads(count: number): void {
		// if the storage is full, the page's age still spaces the reloads
		keep(this.options.storage, RELOADS_KEY, String(count));
	}
}
