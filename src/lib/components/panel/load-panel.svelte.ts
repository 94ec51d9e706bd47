import type { Component } from 'svelte';
import type { DetailTables } from '../../data/types';
import { loadDetail } from '../../data/atlas';
import { loadExplore } from '../../data/explore/load';
import type { ExploreTables } from '../../data/explore/types';
import { loadPart } from '../../site/load-part';

let panel = $state.raw<Component | null>(null);
let tables = $state.raw<ExploreTables | null>(null);
let detail = $state.raw<DetailTables | null>(null);
let trouble = $state.raw<string | null>(null);

/** What the republic's panel is made of, as far as it is there. */
export const republicPanel = {
	/** The panel itself: its charts weigh more than the map's page without it. */
	get component(): Component | null {
		return panel;
	},
	/** Trade, debt, ties, polls, Russia, regions. */
	get tables(): ExploreTables | null {
		return tables;
	},
	/** Single loans, grants and sites. */
	get detail(): DetailTables | null {
		return detail;
	},
	/** A sentence on what did not load; null while nothing is wrong. */
	get trouble(): string | null {
		return trouble;
	}
};

async function attempt(load: () => Promise<void>): Promise<void> {
	try {
		await load();
	} catch (cause) {
		trouble = cause instanceof Error ? cause.message : String(cause);
	}
}

/**
 * Loads the panel and the tables that its first picture needs. A page that is prerendered with
 * them awaits this. Never rejects: what failed is in `trouble`, and a new call tries again.
 */
export async function loadRepublicPanel(): Promise<void> {
	trouble = null;
	await Promise.all([
		attempt(async () => {
			panel = (await loadPart(() => import('../RegionPanel.svelte'))).default;
		}),
		attempt(async () => {
			tables = await loadExplore();
		})
	]);
}

/** Loads the lists that stand further down. Never rejects, like the other. */
export async function loadPanelLists(): Promise<void> {
	await attempt(async () => {
		detail = await loadDetail();
	});
}
