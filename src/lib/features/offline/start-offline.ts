import { base } from '$app/paths';
import { dev, version } from '$app/environment';
import { siteTop } from '$lib/core/site/languages';
import { offline } from './offline-state.svelte';

/**
 * Finds what is stored, and stores the atlas. Not in a frame, for a page that shows a map of ours
 * has not been asked for room; not while developing, where there is no worker.
 */
export async function startOffline(): Promise<void> {
	if (dev || window.top !== window) return;
	const top = siteTop();
	await offline.start({ top, folder: base.slice(top.length), buildName: version });
}
