import { onMount } from 'svelte';
import { COMPACT_WIDTH_PX, PHONE_WIDTH_PX } from '../layers/mark-scale';
import { MARK_SCALES } from '../layers/model';

const below = (widthPx: number) => `(max-width: ${widthPx - 0.02}px)`;

/** The mark scale of the window, a desktop's until the page runs. Create it in a component's setup. */
export class Screen {
	#kind = $state<'phone' | 'compact' | 'desktop'>('desktop');

	constructor() {
		onMount(() => {
			const queries = [PHONE_WIDTH_PX, COMPACT_WIDTH_PX].map((px) => matchMedia(below(px)));
			const follow = () => {
				const [phone, compact] = queries.map(({ matches }) => matches);
				this.#kind = phone ? 'phone' : compact ? 'compact' : 'desktop';
			};
			follow();
			for (const query of queries) query.addEventListener('change', follow);
			return () => queries.forEach((query) => query.removeEventListener('change', follow));
		});
	}

	get isPhone(): boolean {
		return this.#kind === 'phone';
	}

	get scale() {
		return MARK_SCALES[this.#kind];
	}
}
