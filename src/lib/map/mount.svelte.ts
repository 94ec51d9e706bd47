import { m } from '#messages';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import { stageTextSize } from '../state/stage-text-size.svelte';
import { LiveMap } from './live-map';
import type { LiveMapOptions } from './live-map-options';
import { ViewFollower } from './view-follower';
import { buildWindowProjection } from './window-projection';

interface MountOptions extends Omit<LiveMapOptions, 'theme'> {
	theme: { readonly resolved: LiveMapOptions['theme'] };
}

/** A small JPEG of the map once it is idle, without labels; never settles in a hidden window. */
function takeThumbnail(map: MapLibreMap, widthPx: number): Promise<Blob | null> {
	return new Promise((resolve) => {
		// a drawing can only be read within its own frame
		const take = () => {
			map.once('render', () => resolve(shrink(map.getCanvas(), widthPx)));
			map.triggerRepaint();
		};
		if (map.isMoving()) map.once('moveend', take);
		else take();
	});
}

/** Shrinks a canvas to a JPEG. */
function shrink(canvas: HTMLCanvasElement, widthPx: number): Promise<Blob | null> {
	const small = document.createElement('canvas');
	small.width = widthPx;
	small.height = Math.round((widthPx * canvas.height) / Math.max(1, canvas.width));
	small.getContext('2d')?.drawImage(canvas, 0, 0, small.width, small.height);
	return new Promise((resolve) => small.toBlob(resolve, 'image/jpeg', 0.8));
}

/**
 * Puts the live map into a container and keeps it at the view; clicks and moves call the view's methods.
 * Rejects with a message for the user if the map cannot be drawn. Restarts after a lost context.
 */
export async function mountMap(container: HTMLElement, { theme, ...options }: MountOptions) {
	let live: LiveMap | null = null;
	let stopEffects: (() => void) | null = null;
	let destroyed = false;

	function stop(): void {
		stopEffects?.();
		stopEffects = null;
		live?.destroy();
		live = null;
		container.dataset.ready = 'false';
	}

	async function start(): Promise<void> {
		const started = await LiveMap.create(container, { ...options, theme: theme.resolved });
		if (destroyed) return started.destroy();
		live = started;
		const canvas = started.map.getCanvas();
		canvas.addEventListener('webglcontextlost', () => {
			container.dataset.ready = 'false';
			options.onError(m.load_error_context_lost());
		});
		canvas.addEventListener('webglcontextrestored', () => {
			stop();
			start().then(
				() => options.onError(null),
				() => options.onError(m.loading_map_not_back())
			);
		});
		const follower = new ViewFollower((view) => started.show(view));
		stopEffects = $effect.root(() => {
			$effect(() => () => follower.stop());
			$effect(() => started.setTheme(theme.resolved));
			$effect(() => {
				const view = options.view.current;
				// one call for both: a step and what lies over its map change together
				options.overlays?.();
				// what it reads of labels changes while the map moves, and would frame the view again
				untrack(() => follower.follow(view));
			});
			let factor = stageTextSize.factor;
			$effect(() => {
				if (stageTextSize.factor !== factor) started.resize();
				factor = stageTextSize.factor;
			});
		});
	}

	await start();
	return {
		/** The map as drawn, once it is idle; null if there is none. */
		picture: (widthPx: number) => (live ? takeThumbnail(live.map, widthPx) : Promise.resolve(null)),
		/** Where it is in the window; null if there is none. */
		getProjection: () => (live ? buildWindowProjection(live.map) : null),
		destroy() {
			destroyed = true;
			stop();
		}
	};
}
