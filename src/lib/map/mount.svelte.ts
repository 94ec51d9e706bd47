import { m } from '#messages';
import { untrack } from 'svelte';
import type { MarkScale } from '../layers/model';
import type { Playback } from '../state/playback.svelte';
import type { View } from '../state/view.svelte';
import type { OnFigureRequest } from './figure-asked';
import { LiveMap } from './live-map';
import { takeThumbnail } from './thumbnail';

export interface MountOptions {
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

export interface MountedMap {
	/** The map as drawn, once it is idle; null if there is none. */
	picture(widthPx: number): Promise<Blob | null>;
	destroy(): void;
}

const CONTEXT_LOST = m.fault_context_lost();

/**
 * Puts the live map into a container and keeps it at the view: the view flows in here, intents
 * (hovered, picked, moved) flow back through the view's methods. Rejects with a message for the
 * user if the map cannot be drawn. Restarts after a lost graphics context.
 */
export async function mountMap(
	container: HTMLElement,
	{ view, playback, theme, scale, onError, onFigureRequest }: MountOptions
): Promise<MountedMap> {
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
		picture: (widthPx) => (live ? takeThumbnail(live.map, widthPx) : Promise.resolve(null)),
		destroy() {
			destroyed = true;
			stop();
		}
	};
}
