import type { Component } from 'svelte';
import { loadPart } from '$lib/core/site/load-part';
import { loadPanelTables, panelTables } from './panel-tables.svelte';

let panel = $state.raw<Component | null>(null);
let trouble = $state.raw<string | null>(null);

/** The republic's panel, once it is there. */
export const republicPanel = {
	/** Its charts weigh more than the map's page without it. */
	get component(): Component | null {
		return panel;
	},
	/** A sentence on what did not load, of the panel or its tables; null while nothing is wrong. */
	get trouble(): string | null {
		return trouble ?? panelTables.trouble;
	}
};

async function loadComponent(): Promise<void> {
	trouble = null;
	try {
		panel = (await loadPart(() => import('./RegionPanel.svelte'))).default;
	} catch (cause) {
		trouble = cause instanceof Error ? cause.message : String(cause);
	}
}

/**
 * Loads the panel and the tables that its first picture needs. A page that is prerendered with
 * them awaits this. Never rejects: what failed is in `trouble`, and a new call tries again.
 */
export async function loadRepublicPanel(): Promise<void> {
	await Promise.all([loadComponent(), loadPanelTables()]);
}
