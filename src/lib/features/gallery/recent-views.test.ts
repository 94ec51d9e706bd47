import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import {
	RecentViews,
	formatRecent,
	MOST_RECENT,
	parseRecent,
	withRecent
} from './recent-views.svelte';

const view = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });

function makeStore(content: string | null = null) {
	const store = {
		content,
		getItem: () => store.content,
		setItem: (_: string, value: string) => void (store.content = value),
		removeItem: () => void (store.content = null)
	};
	return store;
}

const listLinks = (recent: RecentViews) => recent.current.map(({ link }) => link);

describe('recent views', () => {
	it('are kept newest first, eight at most, and read again by the next visit', () => {
		const store = makeStore();
		const recent = new RecentViews(store);
		for (const year of YEARS) recent.remember(view({ year, country: 'KAZ' }));
		expect(recent.current).toHaveLength(MOST_RECENT);
		expect(listLinks(recent)[0]).toBe('/2023/kazakhstan');
		expect(listLinks(new RecentViews(store))).toEqual(listLinks(recent));
	});

	it('have one entry per view: a moved map or another language is the same', () => {
		const camera = { center: [66.9, 44.1] as const, zoom: 5, bearing: 0, pitch: 0 };
		const recent = new RecentViews(makeStore());
		recent.remember(view({ year: 2016 }));
		recent.remember(view({ year: 2017 }));
		recent.remember(view({ year: 2016, camera: { ...camera, center: [66.9, 44.1] } }));
		recent.remember(view({ year: 2016, language: 'ru' }));
		expect(listLinks(recent)).toEqual(['/2016?lang=ru', '/2017']);
	});

	it('omit the opening view, and the position in a talk', () => {
		const recent = new RecentViews(makeStore());
		recent.remember(DEFAULT_VIEW);
		expect(listLinks(recent)).toEqual([]);
		recent.remember(view({ year: 2016, stage: { step: 'khorgos', isExploring: true } }));
		expect(listLinks(recent)).toEqual(['/2016']);
	});

	it('include the views of other tabs', () => {
		const store = makeStore();
		const [one, other] = [new RecentViews(store), new RecentViews(store)];
		one.remember(view({ year: 2016 }));
		other.remember(view({ year: 2017 }));
		expect(listLinks(other)).toEqual(['/2017', '/2016']);
	});

	it('can be cleared', () => {
		const store = makeStore();
		const recent = new RecentViews(store);
		recent.remember(view({ year: 2016 }));
		recent.clear();
		expect([listLinks(recent), store.content]).toEqual([[], null]);
	});

	it('last as long as the page without storage', () => {
		const refuse = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
		const full = { getItem: () => null, setItem: refuse, removeItem: refuse };
		const forbidden = { getItem: refuse, setItem: refuse, removeItem: refuse };
		for (const store of [full, forbidden, null]) {
			const recent = new RecentViews(store);
			recent.remember(view({ year: 2016 }));
			recent.remember(view({ year: 2017 }));
			expect(listLinks(recent)).toEqual(['/2017', '/2016']);
			recent.clear();
			expect(listLinks(recent)).toEqual([]);
		}
	});
});

describe('corrupt storage', () => {
	it.each([
		['no JSON', '["/2016"'],
		['no list', '{"0":"/2016"}'],
		['null', 'null'],
		['longer than any list', JSON.stringify(Array(5000).fill('/2016'))],
		['other pages and hosts', '["/claims","https://elsewhere.example/2016","javascript:alert(1)"]'],
		['values that do not exist', '["/2016?layers=birds"]'],
		['no texts', '[1,null,["/2016"],{"link":"/2016"}]'],
		['a very long link', JSON.stringify([`/2016?lang=${'x'.repeat(1100)}`])]
	])('gives no view: %s', (_, content) => {
		expect(parseRecent(content)).toEqual([]);
	});

	it('keeps what can be read, once each and no more than eight', () => {
		const links = [
			'/2016?birds=all',
			7,
			'/2016',
			'/nowhere',
			...YEARS.map((year) => `/${year}/tajikistan`)
		];
		const read = parseRecent(JSON.stringify(links));
		expect(read).toHaveLength(MOST_RECENT);
		expect(read.map(({ link }) => link).slice(0, 2)).toEqual(['/2016', '/2005/tajikistan']);
		expect(parseRecent(formatRecent(read))).toEqual(read);
		expect(withRecent(read, read[3]!.view).map(({ link }) => link)[0]).toBe('/2007/tajikistan');
	});
});
