import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_LEAST_MUSD } from '../../src/lib/core/domain/filters';
import {
	LARGEST_NEAR_KM,
	NEAR_MODES,
	NEAR_SIDES,
	formatNear
} from '../../src/lib/core/domain/near-filter';
import { SELECTION_KINDS } from '../../src/lib/core/domain/layers';
import { COUNTRY_CODES } from '../../src/lib/core/domain/countries';
import type { QueryState, ViewState } from '../../src/lib/core/domain/view-state';
import { PARAMETER_ALIASES } from '../../src/lib/core/link/aliases';
import { formatLink, parseLink } from '../../src/lib/core/link/link';
import { formatPageQuery, parsePageQuery } from '../../src/lib/core/link/page-query';
import { PARAMETERS, type Parameter } from '../../src/lib/core/link/parameters';
import { formatStagePath, parseStagePath } from '../../src/lib/state/stage-path';
import { ALIGNMENT_FRAME_GRAMMAR } from '../../src/lib/features/alignment/alignment-link';
import {
	formatCompareFrame,
	parseCompareFrame
} from '../../src/lib/features/compare/compare-frame';
import { SECTION_GRAMMAR } from '../../src/lib/features/country-panel/section-link';
import { CHINESE_SIDE_FRAME_GRAMMAR } from '../../src/lib/features/regions/chinese-side-link';
import { OUTCOMES_GRAMMAR } from '../../src/lib/features/outcomes/outcomes-link';
import { RELATION_GRAMMAR } from '../../src/lib/features/relation/relation-state';
import { findNearestPage } from '../../src/lib/features/shell/nearest-pages';

const rounded = (min: number, max: number, digits: number) =>
	fc
		.double({ min, max, noNaN: true, noDefaultInfinity: true })
		.map((value) => Number(value.toFixed(digits)) + 0);

/** A value of a field by its words: one of them, some of a list, or the default. */
function anyValue({ words = [], isList, parse, initial }: Parameter): fc.Arbitrary<unknown> {
	const texts = isList
		? fc.subarray([...words]).map((some) => some.join() || 'none')
		: fc.constantFrom(...words);
	return fc.option(
		texts.map((text) => parse(text) ?? initial),
		{ nil: initial }
	);
}

/** Fields with other values than words. */
const OTHERS: { [Field in keyof QueryState]?: fc.Arbitrary<QueryState[Field]> } = {
	sinceYear: fc.integer({ min: 2005, max: 2023 }),
	nearCorridor: fc.option(
		fc
			.tuple(
				fc.constantFrom(...NEAR_MODES, 'any' as const),
				fc.constantFrom(...NEAR_SIDES),
				fc.integer({ min: 1, max: LARGEST_NEAR_KM })
			)
			.map(([mode, side, km]) => formatNear({ mode, side, km }))
	),
	leastMusd: fc.integer({ min: 0, max: LARGEST_LEAST_MUSD }),
	against: fc.option(
		fc.oneof(
			fc.integer({ min: 2005, max: 2023 }),
			fc.constantFrom(...COUNTRY_CODES),
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
	edition: fc.option(fc.constantFrom('2026-11', '2027-03-2')),
	stage: fc.option(
		fc.record({
			step: fc.stringMatching(/^(own:)?[a-z0-9][a-z0-9-]{0,30}$/),
			isExploring: fc.constant(true)
		})
	)
};

/** Any view: every field is generated from its declaration. */
const view = fc.record({
	year: fc.integer({ min: 2005, max: 2023 }),
	country: fc.option(fc.constantFrom(...COUNTRY_CODES)),
	...Object.fromEntries(
		PARAMETERS.map((each) => [each.field, OTHERS[each.field] ?? anyValue(each)])
	)
}) as unknown as fc.Arbitrary<ViewState>;

/** Settings of pages other than the map; those of a frame include those of its page. */
const GRAMMARS = [
	RELATION_GRAMMAR,
	ALIGNMENT_FRAME_GRAMMAR,
	CHINESE_SIDE_FRAME_GRAMMAR,
	OUTCOMES_GRAMMAR,
	SECTION_GRAMMAR
];

/** Links generated in one run: 10,000, or the number set by `npm run test:links`. */
const COUNT = Number(process.env.LINK_COUNT ?? 10_000);

const read = (link: string) => {
	const at = link.indexOf('?');
	return at === -1 ? parseStagePath(link, '') : parseStagePath(link.slice(0, at), link.slice(at));
};

/** Words that a careless or hostile person might put into a link. */
const BAD_WORDS = [
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'toString',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'%E0%A4%A',
	'%',
	'%00',
	'..%2f..%2f',
	'2004',
	'2024',
	'-2016',
	'9'.repeat(400),
	'1e308',
	'NaN',
	'Infinity',
	'trains',
	'own:',
	'own:own:x',
	'none,none',
	',,,',
	':::',
	'institute:',
	'0,0,-1',
	'384400,0,22',
	'66.9,44.1,4.2,20,0,7',
	'💣',
	'\u202e\u0000\ud800'
];

const GOOD_WORDS = PARAMETERS.flatMap(({ example, words = [] }) => [example, ...words]);
const NAMES = [...PARAMETERS.map(({ name }) => name), ...Object.keys(PARAMETER_ALIASES)];
const FOLDERS = [
	'2016',
	'2016/kazakhstan',
	'2016/kaz',
	'present/khorgos',
	'present/own',
	'story',
	''
];

const word = fc.oneof(
	fc.constantFrom(...BAD_WORDS),
	fc.constantFrom(...GOOD_WORDS),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.double().map(String)
);
const pair = fc
	.tuple(
		fc.oneof({ arbitrary: fc.constantFrom(...NAMES), weight: 4 }, { arbitrary: word, weight: 1 }),
		word,
		fc.boolean()
	)
	.map(
		([name, text, isRaw]) => `${name}=${isRaw ? text : encodeURIComponent(text.toWellFormed())}`
	);
const path = fc.oneof(
	{ arbitrary: fc.constantFrom(...FOLDERS), weight: 3 },
	{ arbitrary: fc.array(word, { maxLength: 3 }).map((words) => words.join('/')), weight: 1 }
);

/** Any link: half known words in the wrong places, half junk. */
const anyLink = fc
	.tuple(path, fc.array(pair, { maxLength: 8 }))
	.map(([place, pairs]) => `/${place}?${pairs.join('&')}`);

describe('generated links', () => {
	it('any view formats to a link that parses to the same view', () => {
		fc.assert(
			fc.property(view, (state) => {
				const [place = '', query = ''] = formatLink(state).split('?');
				const parsed = parseLink(place, query);
				if (!isDeepStrictEqual(parsed, { view: state, ignored: [] })) {
					expect(parsed).toEqual({ view: state, ignored: [] });
				}
			}),
			{ numRuns: COUNT / 2 }
		);
	});

	it('any link gives no page, or a view whose own link gives the same view', () => {
		fc.assert(
			fc.property(anyLink, (link) => {
				const parsed = read(link);
				findNearestPage(link.split('?')[0]!);
				if (!parsed) return;
				expect(parsed.ignored.every((name) => NAMES.includes(name) || name === 'query')).toBe(true);
				const again = read(formatStagePath(parsed.view));
				if (!isDeepStrictEqual(again, { view: parsed.view, ignored: [] })) {
					expect(again).toEqual({ view: parsed.view, ignored: [] });
				}
			}),
			{ numRuns: COUNT / 2 }
		);
	});

	it('any query gives a frame of a comparison whose own link gives the same frame', () => {
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
				const own = formatCompareFrame(parseCompareFrame(`?${pairs.join('&')}`).view);
				const { view: again, ignored } = parseCompareFrame(own.slice(own.indexOf('?')));
				expect(ignored).toEqual([]);
				expect(formatCompareFrame(again)).toBe(own);
			}),
			{ numRuns: 500 }
		);
	});

	it('any query gives settings of a page, or names what was ignored', () => {
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
				for (const grammar of GRAMMARS) {
					const { state } = parsePageQuery<object>(grammar, pairs.join('&'));
					const again = parsePageQuery<object>(grammar, formatPageQuery<object>(grammar, state));
					expect(again).toEqual({ state, ignored: [] });
				}
			}),
			{ numRuns: 500 }
		);
	});
});
