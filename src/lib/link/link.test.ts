import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DEAL_KINDS,
	FINANCE_KINDS,
	LARGEST_LEAST_MUSD,
	SECTORS,
	STATUSES,
	TRACKER_EDITIONS
} from '../domain/filters';
import {
	BELT_CORRIDORS,
	CORRIDOR_MODES,
	INVESTMENT_MEASURES,
	LANGUAGES,
	LAYER_IDS,
	SELECTION_KINDS,
	STUDENT_MEASURES
} from '../domain/layers';
import { COMPARED_BASES, COMPARED_MEASURES } from '../domain/compared-measures';
import { REPUBLIC_CODES } from '../domain/republics';
import { DEFAULT_VIEW, type ViewState } from '../domain/view-state';
import { PARAMETER_ALIASES, REPUBLIC_ALIASES, VALUE_ALIASES } from './aliases';
import { formatLink, parseLink } from './link';
import { PARAMETERS } from './parameters';

const rounded = (min: number, max: number, digits: number) =>
	fc
		.double({ min, max, noNaN: true, noDefaultInfinity: true })
		.map((value) => Number(value.toFixed(digits)) + 0);

const view: fc.Arbitrary<ViewState> = fc.record({
	year: fc.integer({ min: 2005, max: 2023 }),
	republic: fc.option(fc.constantFrom(...REPUBLIC_CODES)),
	layers: fc.subarray([...LAYER_IDS]),
	focus: fc.constantFrom(...LAYER_IDS),
	studentMeasure: fc.constantFrom(...STUDENT_MEASURES),
	investmentMeasure: fc.constantFrom(...INVESTMENT_MEASURES),
	period: fc.constantFrom('year' as const, 'since' as const),
	sinceYear: fc.integer({ min: 2005, max: 2023 }),
	corridorModes: fc.subarray([...CORRIDOR_MODES]),
	beltCorridor: fc.option(fc.constantFrom(...BELT_CORRIDORS)),
	statuses: fc.subarray([...STATUSES]),
	sectors: fc.subarray([...SECTORS]),
	dealKinds: fc.subarray([...DEAL_KINDS]),
	financeKinds: fc.subarray([...FINANCE_KINDS]),
	trackerEdition: fc.constantFrom(...TRACKER_EDITIONS),
	leastMusd: fc.integer({ min: 0, max: LARGEST_LEAST_MUSD }),
	russianCentres: fc.boolean(),
	compared: fc.subarray([...REPUBLIC_CODES]),
	comparedBy: fc.option(fc.constantFrom(...COMPARED_MEASURES)),
	comparedPer: fc.option(fc.constantFrom(...COMPARED_BASES)),
	against: fc.option(
		fc.oneof(
			fc.integer({ min: 2005, max: 2023 }),
			fc.constantFrom(...REPUBLIC_CODES),
			fc.constant('sources' as const)
		)
	),
	region: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/)),
	selection: fc.option(
		fc.record({
			kind: fc.constantFrom(...SELECTION_KINDS),
			id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/)
		})
	),
	camera: fc.option(
		fc.record({
			center: fc.tuple(rounded(-180, 180, 3), rounded(-85, 85, 3)),
			zoom: rounded(0, 22, 2),
			bearing: rounded(-180, 180, 1),
			pitch: rounded(0, 60, 1)
		})
	),
	language: fc.constantFrom(...LANGUAGES),
	stage: fc.option(
		fc.record({
			step: fc.stringMatching(/^(own:)?[a-z0-9][a-z0-9-]{0,30}$/),
			isExploring: fc.constant(true)
		})
	)
});

const split = (link: string) => {
	const [path = '', query = ''] = link.split('?');
	return parseLink(path, query);
};

describe('links', () => {
	it('any view formats to a link that parses to the same view', () => {
		fc.assert(
			fc.property(view, (state) => {
				expect(split(formatLink(state))).toEqual({ view: state, ignored: [] });
			}),
			{ numRuns: 2000 }
		);
	});

	it('any string at all parses without throwing and formats again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
				const parsed = parseLink(path, query);
				const again = parseLink('/2018', query);
				expect(again && formatLink(again.view)).toMatch(/^\/2018/);
				expect(parsed === null || typeof parsed.view.year === 'number').toBe(true);
			}),
			{ numRuns: 5000 }
		);
	});

	it('any values in known parameters give a view or a notice, never both', () => {
		const pair = fc.tuple(fc.constantFrom(...PARAMETERS.map((row) => row.name)), fc.string());
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
				const parsed = parseLink('/2018', new URLSearchParams(pairs).toString());
				expect(split(formatLink(parsed!.view))?.view).toEqual(parsed!.view);
			}),
			{ numRuns: 2000 }
		);
	});

	it('leaves defaults out', () => {
		expect(formatLink(DEFAULT_VIEW)).toBe('/2018');
		expect(formatLink({ ...DEFAULT_VIEW, year: 2016, republic: 'KAZ', layers: ['students'] })).toBe(
			'/2016/kazakhstan?layers=students'
		);
	});

	it('keeps the rest when one value is not understood, and names it', () => {
		const parsed = parseLink('/2016', '?layers=students,trains&at=66.9,44.1,4.2&utm_source=x');
		expect(parsed?.ignored).toEqual(['layers']);
		expect(parsed?.view.camera).toEqual({ center: [66.9, 44.1], zoom: 4.2, bearing: 0, pitch: 0 });
		expect(parsed?.view.layers).toEqual(LAYER_IDS);
	});

	it('gives no view for a path that is no page', () => {
		for (const path of [
			'/2004',
			'/2024',
			'/2016/russia',
			'/2016/kazakhstan/almaty',
			'/__proto__'
		]) {
			expect(parseLink(path, '')).toBeNull();
		}
	});

	it('reads the example of each parameter', () => {
		for (const row of PARAMETERS) {
			expect(parseLink('/2018', `${row.name}=${row.example}`)?.ignored).toEqual([]);
			expect(formatLink(parseLink('/2018', `${row.name}=${row.example}`)!.view)).toBe(
				`/2018?${row.name}=${row.example}`
			);
		}
	});

	it('opens every old spelling', () => {
		for (const [old, slug] of Object.entries(REPUBLIC_ALIASES)) {
			expect(parseLink(`/2018/${old}`, '')).toEqual(parseLink(`/2018/${slug}`, ''));
		}
		for (const [name, values] of Object.entries(VALUE_ALIASES)) {
			for (const [old, current] of Object.entries(values)) {
				const parsed = parseLink('/2018', `${name}=${old}`);
				expect(parsed).toEqual(parseLink('/2018', `${name}=${current}`));
				expect(parsed?.ignored).toEqual([]);
			}
		}
		for (const [old, current] of Object.entries(PARAMETER_ALIASES)) {
			const example = PARAMETERS.find((row) => row.name === current)!.example;
			expect(parseLink('/2018', `${old}=${example}`)).toEqual(
				parseLink('/2018', `${current}=${example}`)
			);
		}
	});

	it('reads a hostile query in no time and as defaults', () => {
		const started = performance.now();
		const parsed = parseLink('/2018', 'layers=' + '%<script>'.repeat(20_000));
		expect(performance.now() - started).toBeLessThan(50);
		expect(parsed?.view).toEqual({ ...DEFAULT_VIEW });
	});
});
