/** The sections on workers, scholarships and ties of cities, without drawing them. */
import { expect, it } from 'vitest';
import built from '#built/explore.json';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import type { Fact, Panel, PanelPart } from './panel-content';
import { tiesSection } from './ties-section';
import { placesSection, workersSection } from './workers-section';

const tables = built as unknown as ExploreTables;
const panelOf = (country: Panel['country'], year: number): Panel => ({
	...{ country, tables, detail: null },
	view: { ...DEFAULT_VIEW, country, year }
});
const factsOf = (parts: readonly PanelPart[]): Fact[] =>
	parts.flatMap((part) => (part && 'facts' in part ? part.facts : []));

it('shows each figure on workers once, those of the year first', () => {
	const facts = factsOf(workersSection(panelOf('KGZ', 2019)).parts);
	expect(facts).toHaveLength(tables.workers.filter(({ country }) => country === 'KGZ').length);
	expect(facts.slice(0, 2).map(({ figure }) => figure.year)).toEqual([2019, 2019]);
	expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

it('says that a year or a country has no figure on workers', () => {
	expect(workersSection(panelOf('KGZ', 2007)).parts[0]).toHaveProperty('gap');
	expect(factsOf(workersSection(panelOf('TKM', 2019)).parts)).toEqual([]);
});

it('marks what was only found at second hand', () => {
	const facts = factsOf(workersSection(panelOf('TJK', 2012)).parts);
	expect(facts[0]?.words).toMatch(/\(unverified\)$/);
});

it('lists places of scholarships, or says that no number was found', () => {
	expect(factsOf(placesSection(panelOf('KGZ', 2019)).parts)).toHaveLength(4);
	expect(placesSection(panelOf('UZB', 2019)).parts[0]).toHaveProperty('gap');
});

it('lists every pair of a country, with a heading for each group', () => {
	const { parts } = tiesSection(panelOf('KGZ', 2019));
	expect(factsOf(parts)).toHaveLength(16);
	expect(parts.flatMap((part) => (part && 'heading' in part ? [part.heading] : []))).toEqual([
		'With a date up to the end of 2019: 3',
		'Without a year: 12',
		'After 2019: 1'
	]);
});

it('is empty until its tables are loaded', () => {
	for (const section of [workersSection, placesSection, tiesSection]) {
		expect(section({ ...panelOf('KGZ', 2019), tables: null }).parts).toEqual([]);
	}
});
