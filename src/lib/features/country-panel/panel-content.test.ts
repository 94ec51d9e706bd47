/** What the sections of a country's panel contain, without drawing them. */
import { describe, expect, it } from 'vitest';
import built from '#built/explore.json';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { buildDebtSection } from './debt-section';
import { buildDirectContents } from '$lib/layers/investment/sections/direct';
import type { Fact, Panel, PanelPart } from '$lib/layers/panel-model';
import { buildProjectsSection } from '$lib/layers/investment/sections/projects';
import { buildTiesSection } from '$lib/layers/ties/sections';
import { buildPlacesSection, buildWorkersSection } from './workers-section';

const tables = built as unknown as ExploreTables;
const makePanel = (country: Panel['country'], year: number): Panel => ({
	...{ country, tables, detail: null, directBands: () => [] },
	view: { ...DEFAULT_VIEW, country, year }
});
const listFacts = (parts: readonly PanelPart[]): Fact[] =>
	parts.flatMap((part) => (part && 'facts' in part ? part.facts : []));

describe('the debt of a country', () => {
	const ofKyrgyzstan = tables.debt.filter(({ country }) => country === 'KGZ');

	it('has every figure once, those of the year first', () => {
		const { year } = ofKyrgyzstan.find(({ unit }) => unit === 'musd')!;
		const facts = listFacts(buildDebtSection(makePanel('KGZ', year)).parts);
		const printed = facts.filter(({ figure }) => figure.origin !== 'derived');
		expect(printed).toHaveLength(ofKyrgyzstan.length);
		const years = printed.map(({ figure }) => figure.year);
		const inYear = years.filter((each) => each === year).length;
		expect(inYear).toBeGreaterThan(0);
		expect(years.slice(0, inYear)).toEqual(Array(inYear).fill(year));
	});

	it('states a sum as a share of the output of its year', () => {
		const facts = listFacts(buildDebtSection(makePanel('KGZ', 2018)).parts);
		const sums = facts.filter(({ figure }) => figure.inUnit !== undefined);
		expect(sums.some(({ words }) => /\d% of/.test(words!))).toBe(true);
	});

	it('says the share of the whole debt that two sums left to the reader', () => {
		const facts = listFacts(buildDebtSection(makePanel('TJK', 2020)).parts);
		const share = facts.find(({ id }) => id === 'answer-debt-share')?.figure;
		expect(share).toMatchObject({ text: '38%', origin: 'derived', quality: 'reported' });
		expect(share?.parts?.map(({ text }) => text)).toEqual(['$1.20 billion', '$3.16 billion']);
	});

	it('says that a year has no figure, and is empty before its tables are loaded', () => {
		const [first] = buildDebtSection(makePanel('KGZ', 2005)).parts;
		expect(first).toHaveProperty('gap');
		expect(buildDebtSection({ ...makePanel('KGZ', 2018), tables: null }).parts).toEqual([]);
	});
});

it('has a part for each count of direct investment, the same one in every view', () => {
	const contents = buildDirectContents('KAZ', tables);
	expect(contents.length).toBeGreaterThan(1);
	expect(buildDirectContents('KAZ', tables)).toEqual(contents);
	const [none] = buildDirectContents('TKM', null);
	expect(none!(makePanel('TKM', 2018)).parts).toEqual([{ note: expect.any(String) }]);
});

it('counts projects before their rows are loaded, and then waits for them', () => {
	const { parts } = buildProjectsSection(makePanel('KAZ', 2018));
	expect(listFacts(parts)[0]!.figure.value).toBeGreaterThan(0);
	expect(parts).toContainEqual({ isLater: true });
});

it('shows each figure on workers once, those of the year first', () => {
	const facts = listFacts(buildWorkersSection(makePanel('KGZ', 2019)).parts);
	expect(facts).toHaveLength(tables.workers.filter(({ country }) => country === 'KGZ').length);
	expect(facts.slice(0, 2).map(({ figure }) => figure.year)).toEqual([2019, 2019]);
	expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

it('says that a year or a country has no figure on workers', () => {
	expect(buildWorkersSection(makePanel('KGZ', 2007)).parts[0]).toHaveProperty('gap');
	expect(listFacts(buildWorkersSection(makePanel('TKM', 2019)).parts)).toEqual([]);
});

it('bug: a year without permits opened the card of another figure', () => {
	const charts = buildWorkersSection(makePanel('KGZ', 2019)).parts.flatMap((part) =>
		part && 'chart' in part ? [part.chart] : []
	);
	const { getFigure } = charts[0]!.series[0]!;
	expect(getFigure!(2007)).toMatchObject({ year: 2007, value: null, quality: 'none' });
	expect(getFigure!(2019)).toMatchObject({ year: 2019, value: 8900 });
});

it('marks what was only found at second hand', () => {
	const facts = listFacts(buildWorkersSection(makePanel('TJK', 2012)).parts);
	expect(facts[0]?.words).toMatch(/\(unverified\)$/);
});

it('lists places of scholarships, or says that no number was found', () => {
	const places = tables.scholarshipPlaces.filter(({ country }) => country === 'KGZ');
	expect(listFacts(buildPlacesSection(makePanel('KGZ', 2019)).parts)).toHaveLength(places.length);
	expect(buildPlacesSection(makePanel('UZB', 2019)).parts[0]).toHaveProperty('gap');
});

it('lists every pair of a country, with a heading for each group', () => {
	const { parts } = buildTiesSection(makePanel('KGZ', 2019));
	const pairs = tables.cityTies.filter(({ country }) => country === 'KGZ');
	const undated = pairs.filter(({ date }) => date === null);
	expect(listFacts(parts)).toHaveLength(pairs.length);
	expect(parts.flatMap((part) => (part && 'heading' in part ? [part.heading] : []))).toEqual([
		expect.stringMatching(/^With a date up to the end of 2019: \d+$/),
		`Without a year: ${undated.length}`,
		expect.stringMatching(/^After 2019: \d+$/)
	]);
});

it('is empty until its tables are loaded', () => {
	for (const section of [buildWorkersSection, buildPlacesSection, buildTiesSection]) {
		expect(section({ ...makePanel('KGZ', 2019), tables: null }).parts).toEqual([]);
	}
});
