import { createContext } from 'svelte';
import type { Playback } from './playback.svelte';
import type { View } from './view.svelte';

/** Everything below the map's layout reads these and calls their methods. */
export interface AtlasContext {
	view: View;
	playback: Playback;
}

export const [getAtlas, setAtlas] = createContext<AtlasContext>();
