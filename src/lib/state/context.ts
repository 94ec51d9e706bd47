import { createContext } from 'svelte';
import type { Playback } from './playback.svelte';
import type { View } from './view.svelte';

/** Everything below the map's layout reads these and calls their methods. */
export const [getAtlas, setAtlas] = createContext<{ view: View; playback: Playback }>();
