/** Time to rise and to fade, so that a tone begins and ends without a click. */
const EDGE_S = 0.02;
/** Louder at the bottom, where small loudspeakers and ears are weak. */
const REFERENCE_HZ = 330;

/** Plays single tones with the browser's own audio; made at a press of a button, which browsers ask for. */
export class TonePlayer {
	readonly #context = new AudioContext();
	readonly #output = this.#context.createGain();
	#tone: GainNode | null = null;

	constructor() {
		this.#output.connect(this.#context.destination);
	}

	/** @param volume 0 to 1; the ear hears its square as even steps */
	setVolume(volume: number): void {
		this.#output.gain.value = 0.5 * volume ** 2;
	}

	/** Replaces the tone before it. @param isRough a buzz instead of a pure tone */
	play(frequencyHz: number, durationS: number, isRough: boolean): void {
		void this.#context.resume();
		this.stop();
		const start = this.#context.currentTime;
		const end = start + durationS;
		const oscillator = this.#context.createOscillator();
		const tone = this.#context.createGain();
		oscillator.type = isRough ? 'sawtooth' : 'sine';
		oscillator.frequency.value = frequencyHz;
		// a buzz has many overtones: as loud as the pure tone at less
		const level = (isRough ? 0.3 : 1) * Math.min(1, Math.sqrt(REFERENCE_HZ / frequencyHz));
		tone.gain.setValueAtTime(0, start);
		tone.gain.linearRampToValueAtTime(level, start + EDGE_S);
		tone.gain.setValueAtTime(level, Math.max(start + EDGE_S, end - EDGE_S));
		tone.gain.linearRampToValueAtTime(0, end);
		oscillator.connect(tone).connect(this.#output);
		oscillator.start(start);
		oscillator.stop(end);
		this.#tone = tone;
	}

	/** Fades what sounds now. */
	stop(): void {
		this.#tone?.gain.cancelScheduledValues(this.#context.currentTime);
		this.#tone?.gain.setTargetAtTime(0, this.#context.currentTime, EDGE_S / 3);
		this.#tone = null;
	}

	close(): void {
		void this.#context.close();
	}
}
