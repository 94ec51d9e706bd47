/** What the sections of a country's panel contain, without drawing them. */
import { describe, expect, it } from 'vitest';
import built from '#built/explore.json';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { debtSection } from './debt-section';
import { directContents } from './direct-section';
import type { Fact, Panel, PanelPart } from './panel-content';
import { projectsSection } from './project-section';

const tables = built as unknown as ExploreTables;
const panelOf = (country: Panel['country'], year: number): Panel => ({
	...{ country, tables, detail: null },
	view: { ...DEFAULT_VIEW, country, year }
});
const factsOf = (parts: readonly PanelPart[]): Fact[] =>
	parts.flatMap((part) => (part && 'facts' in part ? part.facts : []));

describe('the debt of a country', () => {
	const ofKyrgyzstan = tables.debt.filter(({ country }) => country === 'KGZ');

	it('has every figure once, those of the year first', () => {
		const { year } = ofKyrgyzstan.find(({ unit }) => unit === 'musd')!;
		const facts = factsOf(debtSection(panelOf('KGZ', year)).parts);
		expect(facts).toHaveLength(ofKyrgyzstan.length);
		const years = facts.map(({ figure }) => figure.year);
		const inYear = years.filter((each) => each === year).length;
		expect(inYear).toBeGreaterThan(0);
		expect(years.slice(0, inYear)).toEqual(Array(inYear).fill(year));
	});

	it('states a sum as a share of the output of its year', () => {
		const facts = factsOf(debtSection(panelOf('KGZ', 2018)).parts);
		const sums = facts.filter(({ figure }) => figure.inUnit !== undefined);
		expect(sums.some(({ words }) => /\d% of/.test(words!))).toBe(true);
	});

	it('says that a year has no figure, and is empty before its tables are loaded', () => {
		const [first] = debtSection(panelOf('KGZ', 2005)).parts;
		expect(first).toHaveProperty('gap');
		expect(debtSection({ ...panelOf('KGZ', 2018), tables: null }).parts).toEqual([]);
	});
});

it('has a part for each count of direct investment, the same one in every view', () => {
	const contents = directContents('KAZ', tables);
	expect(contents.length).toBeGreaterThan(1);
	expect(directContents('KAZ', tables)).toEqual(contents);
	const [none] = directContents('TKM', null);
	expect(none!(panelOf('TKM', 2018)).parts).toEqual([{ note: expect.any(String) }]);
});

it('counts projects before their rows are loaded, and then waits for them', () => {
	const { parts } = projectsSection(panelOf('KAZ', 2018));
	expect(factsOf(parts)[0]!.figure.value).toBeGreaterThan(0);
	expect(parts).toContainEqual({ isLater: true });
});
