import { describe, expect, it } from 'vitest';
import type { MapFeatureKind } from '../core/link/link-items';
import { loadFeatures } from './named-items';
import { findNearest, findNearestWord } from './nearest';

describe('the nearest item', () => {
	it.each<[MapFeatureKind, string, string | null]>([
		['institute', 'ci-kaz-astna', 'ci-kaz-astana'],
		['institute', 'ci-kaz-nur-astana', 'ci-kaz-astana'],
		['institute', 'astana', 'ci-kaz-astana'],
		['institute', 'samarkand', 'ci-uzb-samarkand'],
		['corridor', 'rail-urumchi-almaty', 'rail-urumqi-almaty'],
		['region', 'karakalpakistan', 'karakalpakstan'],
		['region', 'ferghana', 'fergana'],
		['step', 'astana', 'astana-2013'],
		['step', 'pipeline', 'pipelines'],
		['node', 'khorgos-gate', 'khorgos-gateway'],
		['project', 'p999', null],
		['finance', 'aid-1', null],
		['institute', 'zzzz-qqqq', null],
		['institute', '<script>', null]
	])('of kind %s to “%s” is %s', async (kind, requested, nearest) => {
		expect(findNearest(requested, await loadFeatures(kind))?.id ?? null).toBe(nearest);
	});

	it('of a word is a word of its list', () => {
		expect(findNearestWord('corridor', ['corridors', 'students'])).toBe('corridors');
		expect(findNearestWord('trains', ['corridors', 'students', 'institutes'])).toBeNull();
	});

	it('of itself is every id', async () => {
		for (const kind of ['corridor', 'institute', 'node', 'event', 'region', 'step'] as const) {
			const items = await loadFeatures(kind);
			for (const { id } of items) expect(findNearest(id, items)?.id).toBe(id);
		}
	});

	it('is found in a moment, however long the word', async () => {
		const items = await loadFeatures('event');
		const started = performance.now();
		findNearest('kazakhstan-'.repeat(10_000), items);
		expect(performance.now() - started).toBeLessThan(200);
	});
});
