import { m } from '#messages';
import type { HeardSeries } from '$lib/figures/heard-series';
import { getFrequencyHz, planCues, sayPoint, type Cue } from './plan-cues';
import type { TonePlayer } from './tone-player';

/** A single tone lasts longer than one in a line: it is listened to. */
const STEP_S = 0.6;

/** Where a listener is in a chart, and what sounds: step by step, or playing to the end. */
export class HeardPosition {
	series = $state(0);
	point = $state(0);
	isPlaying = $state(false);
	/** What is shown: the point, or the words of a gap or a name. */
	words = $state('');
	/** For the live region, while no control says it. */
	says = $state('');
	readonly #chart: readonly HeardSeries[];
	/** Null where the browser plays no sound: words remain. */
	readonly #player: Pick<TonePlayer, 'play' | 'stop'> | null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(chart: readonly HeardSeries[], player: Pick<TonePlayer, 'play' | 'stop'> | null) {
		this.#chart = chart;
		this.#player = player;
		this.words = this.pointWords;
	}

	get current(): HeardSeries {
		return this.#chart[this.series]!;
	}

	/** `2018: 11,784` */
	get pointWords(): string {
		return sayPoint(this.current.points[this.point]!);
	}

	/** Goes to a point and plays it alone; a gap is silent. */
	step(series: number, point: number): void {
		this.stop();
		this.series = series;
		this.point = Math.min(this.current.points.length - 1, Math.max(0, point));
		this.words = this.pointWords;
		const { value, doubt } = this.current.points[this.point]!;
		if (value === null) return;
		this.#player?.play(getFrequencyHz(value, this.current), STEP_S, doubt !== '');
	}

	/** Plays from here to the end of the last series; from the start if here is the end. */
	play(): void {
		const isAtEnd =
			this.series === this.#chart.length - 1 && this.point === this.current.points.length - 1;
		const start = isAtEnd ? { series: 0, point: 0 } : { series: this.series, point: this.point };
		this.isPlaying = true;
		this.#next(planCues(this.#chart, start));
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#player?.stop();
		this.isPlaying = false;
		this.says = '';
	}

	#next([cue, ...rest]: readonly Cue[]): void {
		if (!cue) {
			this.stop();
			this.says = m.listen_ended();
			return;
		}
		this.series = cue.series;
		this.point = cue.point ?? 0;
		this.words =
			cue.point === null ? cue.says : cue.frequencyHz === null ? cue.says : this.pointWords;
		if (cue.says !== '') this.says = cue.says;
		if (cue.frequencyHz !== null) this.#player?.play(cue.frequencyHz, cue.durationS, cue.isRough);
		this.#timer = setTimeout(() => this.#next(rest), cue.durationS * 1000);
	}
}
