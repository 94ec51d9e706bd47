import type { Component } from 'svelte';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { loadPanelTables, panelTables } from './panel-tables.svelte';

let panel = $state.raw<Component | null>(null);
let error = $state.raw<string | null>(null);

/** The country's panel, once it is there. */
export const countryPanel = {
	/** Its charts weigh more than the map's page without it. */
	get component(): Component | null {
		return panel;
	},
	/** A sentence on what did not load, of the panel or its tables; null while nothing is wrong. */
	get error(): string | null {
		return error ?? panelTables.error;
	}
};

async function loadComponent(): Promise<void> {
	error = null;
	try {
		panel = (await loadWithRetry(() => import('./CountryPanel.svelte'))).default;
	} catch (cause) {
		error = cause instanceof Error ? cause.message : String(cause);
	}
}

/**
 * Loads the panel and the tables that its first picture needs. A page that is prerendered with
 * them awaits this. Never rejects: what failed is in `error`, and a new call tries again.
 */
export async function loadCountryPanel(): Promise<void> {
	await Promise.all([loadComponent(), loadPanelTables()]);
}
