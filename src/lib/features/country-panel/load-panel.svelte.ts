import type { Component } from 'svelte';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { loadPanelTables } from '$lib/state/panel-tables.svelte';

/** Its charts weigh more than the map's page without it. */
export const countryPanel = $state<{ component: Component | null; hasFailed: boolean }>({
	component: null,
	hasFailed: false
});

async function loadComponent(): Promise<void> {
	countryPanel.hasFailed = false;
	try {
		countryPanel.component = (await loadWithRetry(() => import('./CountryPanel.svelte'))).default;
	} catch {
		countryPanel.hasFailed = true;
	}
}

/** Loads what the panel first shows, in prerendered pages too. Never rejects: call again. */
export async function loadCountryPanel(): Promise<void> {
	await Promise.all([loadComponent(), loadPanelTables()]);
}
