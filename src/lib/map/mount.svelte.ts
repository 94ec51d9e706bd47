import { m } from '#messages';
import { untrack } from 'svelte';
import type { MarkScale } from '../layers/model';
import type { Playback } from '../state/playback.svelte';
import type { View } from '../state/view.svelte';
import type { OnFigureRequest } from './picks';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { LiveMap } from './live-map';

interface MountOptions {
	view: View;
	playback: Playback;
	theme: { readonly resolved: 'dark' | 'light' };
	/** Scale of marks and labels if the map is a part of a page; otherwise the window decides. */
	scale?: MarkScale;
	/** Called with an error message for the user, and with null when it is resolved. */
	onError?: (sentence: string | null) => void;
	/** Called when a user clicks a figure of the country that is open already. */
	onFigureRequest?: OnFigureRequest;
}

const CONTEXT_LOST = m.fault_context_lost();

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
export async function mountMap(
	container: HTMLElement,
	{ view, playback, theme, scale, onError, onFigureRequest }: MountOptions
) {
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
		const started = await LiveMap.create(container, {
			...{ view, scale },
			theme: theme.resolved,
			onError: (sentence) => onError?.(sentence),
			onFigureRequest: (requested, anchor) => onFigureRequest?.(requested, anchor)
		});
		if (destroyed) return started.destroy();
		live = started;
		const canvas = started.map.getCanvas();
		canvas.addEventListener('webglcontextlost', () => {
			container.dataset.ready = 'false';
			onError?.(CONTEXT_LOST);
		});
		canvas.addEventListener('webglcontextrestored', () => {
			stop();
			start().then(
				() => onError?.(null),
				() => onError?.(m.loading_map_not_back())
			);
		});
		stopEffects = $effect.root(() => {
			$effect(() => started.setTheme(theme.resolved));
			$effect(() => {
				const state = view.current;
				// the map reads the playback but must not run again for it
				started.show(state, { isPlaying: untrack(() => playback.playing) });
			});
		});
	}

	await start();
	return {
		/** The map as drawn, once it is idle; null if there is none. */
		picture: (widthPx: number) => (live ? takeThumbnail(live.map, widthPx) : Promise.resolve(null)),
		destroy() {
			destroyed = true;
			stop();
		}
	};
}
