import { describe, expect, it } from 'vitest';
import { listTrackFacts } from '$lib/layers/corridors/sections';
import { getCentresFigure, listOtherFacts } from '$lib/features/country-panel/russia-section';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import { getCorridorFigure } from '$lib/layers/corridors/describe';
import { getInstituteFigure } from '$lib/layers/institutes/describe';
import { listDealFigures } from '$lib/layers/investment/describe';
import { getStudentFigure } from '$lib/layers/students/describe';
import { atlas } from '$lib/core/data/atlas';
import { toPlainText } from '$lib/figures/cite';
import { loadExplore } from '$lib/text/load-explore';
import { selectRussiaBesideChina } from '$lib/figures/russia';
import { getTradeFigure } from '$lib/figures/trade';
import type { ShownFigure } from '$lib/figures/provenance';
import { buildFigureReference } from '$lib/layers/cite-figure';
import { describeRule, getOrigin, getTableRow, listSeriesFacts } from '$lib/layers/provenance';
import { QUALITY_MEANINGS, describeKnowledge } from '$lib/text/quality-labels';

const tables = await loadExplore();
const knowledge = (figure: ShownFigure) => describeKnowledge(getOrigin(figure), figure.quality);
const listIds = (figure: ShownFigure) =>
	getTableRow(figure).key.find(([column]) => column === 'id')?.[1];
const view = (year: number) => ({ ...DEFAULT_VIEW, year });

/** Every count and length that the atlas computes, of one country in one year. */
function ownFigures(country: CountryCode, year: number): ShownFigure[] {
	return [
		getInstituteFigure(view(year), country),
		getCorridorFigure(view(year), country),
		getCentresFigure(selectRussiaBesideChina(tables, country, year), country, year),
		...listTrackFacts(tables, country, year).map(({ figure }) => figure)
	];
}

describe('figures that the atlas counts or derives', () => {
	it('are never attributed to an official, nor to a source that prints them', () => {
		const seen = new Set<string>();
		for (const country of COUNTRY_CODES) {
			for (const year of YEARS) {
				for (const figure of ownFigures(country, year)) {
					const { name, means } = knowledge(figure);
					seen.add(figure.quality);
					expect(['counted from these rows', 'derived']).toContain(name);
					expect(means).not.toContain(QUALITY_MEANINGS.estimate);
					expect(means).not.toContain(QUALITY_MEANINGS.unverified);
					expect(describeRule(figure)).toBeTruthy();
				}
			}
		}
		expect(seen).toContain('estimate');
		expect(seen).toContain('unverified');
	});

	it('list their rows: as many institutes as the number states', () => {
		for (const year of YEARS) {
			const figure = getInstituteFigure(view(year), 'KAZ');
			expect(listIds(figure)?.length ?? 0).toBe(figure.value);
		}
		expect(getTableRow(getInstituteFigure(view(2018), 'KAZ')).file).toBe('institutes.csv');
		expect(getTableRow(getInstituteFigure(view(2018), 'TKM')).file).toBe('ci_counts.csv');
	});

	it('list the sections of the shown corridors, fewer if the view is filtered', () => {
		const all = getTableRow(getCorridorFigure(view(2018), 'KAZ'));
		const rail = getTableRow(getCorridorFigure({ ...view(2018), corridorModes: ['rail'] }, 'KAZ'));
		const [[column, ids]] = all.key as [[string, string[]]];
		expect([all.file, column]).toEqual(['segments.csv', 'corridor_id']);
		expect(ids.length).toBeGreaterThan(rail.key[0]![1].length);
		for (const id of rail.key[0]![1]) {
			expect(atlas.corridors.find((each) => each.id === id)!.mode).toBe('rail');
		}
	});

	it('list the sections behind a length of track', () => {
		const [rail] = listTrackFacts(tables, 'KGZ', 2018);
		const ids = listIds(rail!.figure)!;
		const segments = atlas.corridors.flatMap((corridor) => corridor.segments);
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) expect(segments.some((each) => each.id === id)).toBe(true);
	});

	it('are marked as such in a citation', () => {
		const figure = getCorridorFigure(view(2018), 'KAZ');
		expect(toPlainText(buildFigureReference(figure, undefined, '2026-12'))).toContain(
			'(counted by the atlas; unverified)'
		);
	});

	it('are sums of rows for deals, and for students only where they are added or divided', () => {
		expect(getOrigin(listDealFigures(view(2018), 'KAZ')[0]!)).toBe('derived');
		expect(getOrigin(getStudentFigure('KAZ', 2018, 'all'))).toBe('printed');
		expect(getOrigin(getStudentFigure('KAZ', 2018, 'per-10000'))).toBe('derived');
		expect(knowledge(getStudentFigure('UZB', 2019, 'all')).means).toEqual([
			QUALITY_MEANINGS.estimate
		]);
	});
});

describe('derived trade', () => {
	it('follows the rule of its row, with the printed flow next to it', () => {
		const total = getTradeFigure(tables, 'KGZ', 'china', 'total', 2022);
		const derived = tables.trade.filter(({ derivedFlows }) => derivedFlows.length > 0);
		expect(derived.length).toBeGreaterThanOrEqual(9);
		for (const { country, year, reporter, derivedFlows } of derived) {
			for (const flow of derivedFlows) {
				const figure = getTradeFigure(tables, country, reporter, flow, year);
				// another return may be preferred to the derived one
				if (!figure.note.includes('derived')) continue;
				expect(getOrigin(figure)).toBe('derived');
				expect(describeRule(figure)).toMatch(/derived/);
			}
		}
		expect(getOrigin(total)).toBe(total.note.includes('derived') ? 'derived' : 'printed');
		const onlyExports = derived.find(({ note }) => /exports derived as total/.test(note))!;
		expect(onlyExports.derivedFlows).toEqual(['from-china']);
	});
});

it('does not attribute the figure of the Russian ministry to UNESCO', () => {
	const beside = selectRussiaBesideChina(tables, 'KAZ', 2018);
	const facts = listOtherFacts(beside.inRussia, 'KAZ', 2018);
	expect(facts.some(({ words }) => /ministry/.test(words!))).toBe(true);
	for (const { figure } of facts) {
		expect(figure.label).not.toContain('UNESCO');
		expect(listSeriesFacts(figure).counts).not.toContain('UNESCO');
	}
});
