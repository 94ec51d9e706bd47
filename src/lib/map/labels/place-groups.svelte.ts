import type { Map as MapLibreMap } from 'maplibre-gl';
import { mount, unmount, type ComponentProps } from 'svelte';
import type { ViewState } from '../../core/domain/view-state';
import type { MarkScale } from '../../layers/model';
import PlaceGroups from './PlaceGroups.svelte';

type GroupProps = ComponentProps<typeof PlaceGroups>;

/** The groups of a reader's own places over the live map; loaded only with a table of places. */
export class GroupButtons {
	#shown = $state.raw<GroupProps['shown']>(null);
	#component: Record<string, unknown>;

	constructor(map: MapLibreMap) {
		const shown = () => this.#shown;
		this.#component = mount(PlaceGroups, {
			target: map.getCanvasContainer(),
			props: {
				map,
				get shown() {
					return shown();
				}
			}
		});
	}

	show(view: ViewState, scale: MarkScale): void {
		this.#shown = { view, scale };
	}

	destroy(): void {
		void unmount(this.#component);
	}
}
