import type { Component } from 'svelte';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { loadPanelTables, panelTables } from '$lib/state/panel-tables.svelte';

let panel = $state.raw<Component | null>(null);
let error = $state.raw<string | null>(null);

export const countryPanel = {
	/** Its charts weigh more than the map's page without it. */
	get component(): Component | null {
		return panel;
	},
	/** An error message for the panel or its tables; null if all is well. */
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
 * Loads the panel and the tables that its first view needs. A prerendered page awaits this. Never
 * rejects: a failure is in `error`, and a new call retries.
 */
export async function loadCountryPanel(): Promise<void> {
	await Promise.all([loadComponent(), loadPanelTables()]);
}
