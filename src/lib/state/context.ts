import { createContext } from 'svelte';
import type { Playback } from './playback.svelte';
import type { View } from './view.svelte';

/** What every component below the map's layout may read and state intents to. */
export interface AtlasContext {
	view: View;
	playback: Playback;
}

export const [getAtlas, setAtlas] = createContext<AtlasContext>();
