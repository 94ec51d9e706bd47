import type { Map as MapLibreMap } from 'maplibre-gl';
import { mount, unmount, type ComponentProps } from 'svelte';
import type { ViewState } from '../../core/domain/view-state';
import type { MarkScale } from '../../layers/model';
import GroupButtonsView from './GroupButtons.svelte';

type ButtonProps = ComponentProps<typeof GroupButtonsView>;

/** The groups of all layers over the live map; loaded only if a layer has any. */
export class GroupButtons {
	#shown = $state.raw<ButtonProps['shown']>(null);
	#components: readonly Record<string, unknown>[];

	/** @param finders of the layers' groups */
	constructor(map: MapLibreMap, finders: readonly ButtonProps['find'][]) {
		const shown = () => this.#shown;
		this.#components = finders.map((find) =>
			mount(GroupButtonsView, {
				target: map.getCanvasContainer(),
				props: {
					map,
					find,
					get shown() {
						return shown();
					}
				}
			})
		);
	}

	show(view: ViewState, scale: MarkScale): void {
		this.#shown = { view, scale };
	}

	destroy(): void {
		for (const component of this.#components) void unmount(component);
	}
}
