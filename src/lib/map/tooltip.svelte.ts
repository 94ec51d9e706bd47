import { mount, unmount } from 'svelte';
import type { Tip } from '../layers/model';
import TooltipCard from './TooltipCard.svelte';

/** The tooltip next to the pointer; lists and panels have the same content. */
export class Tooltip {
	#shown = $state.raw<{ tip: Tip; x: number; y: number } | null>(null);
	#component: Record<string, unknown>;

	constructor(frame: HTMLElement) {
		const shown = () => this.#shown;
		this.#component = mount(TooltipCard, {
			target: frame,
			props: {
				frame,
				get shown() {
					return shown();
				}
			}
		});
	}

	/** @param x pixels right of the map's corner @param y and below it */
	show(tip: Tip, x: number, y: number): void {
		this.#shown = { tip, x, y };
	}

	hide(): void {
		this.#shown = null;
	}

	destroy(): void {
		void unmount(this.#component);
	}
}
