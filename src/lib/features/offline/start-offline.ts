import { base } from '$app/paths';
import { dev, version } from '$app/environment';
import { siteTop } from '$lib/core/site/languages';
import { offline } from './offline-state.svelte';

/**
 * Finds what is stored, and stores the atlas. Not in a frame, because the embedding page has not
 * agreed to store anything; not in development, which has no worker.
 */
export async function startOffline(): Promise<void> {
	if (dev || window.top !== window) return;
	const top = siteTop();
	await offline.start({ top, folder: base.slice(top.length), buildName: version });
}
