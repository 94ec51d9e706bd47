import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/lib/core/domain/view-state';
import { findMovedPath } from '../../src/lib/core/link/aliases';
import { parsePageQuery } from '../../src/lib/core/link/page-query';
import { parseEmbedPath } from '../../src/lib/state/embed-path';
import { parseStagePath } from '../../src/lib/state/stage-path';
import { RELATION_GRAMMAR } from '../../src/lib/features/relation/relation-state';
import { findNearestPage } from '../../src/lib/features/shell/nearest-pages';

const read = (link: string) => {
	const [path = '', query = ''] = link.split('?');
	return parseStagePath(path, query);
};

describe('a hostile link', () => {
	const LONG = 100_000;
	const HUGE = [
		'layers=' + '%<script>'.repeat(LONG / 9),
		'layers=' + 'corridors,'.repeat(LONG / 10),
		'a=1&'.repeat(LONG / 4),
		'&'.repeat(LONG),
		'%'.repeat(LONG),
		'select=institute:' + 'a'.repeat(LONG),
		'at=' + '9'.repeat(LONG),
		'x'.repeat(LONG)
	];

	/** The best of several runs: the cost regardless of other load on the machine. */
	function costMilliseconds(work: () => unknown): number {
		const runs = Array.from({ length: 5 }, () => {
			const started = performance.now();
			work();
			return performance.now() - started;
		});
		return Math.min(...runs);
	}

	it.each(HUGE.map((text) => [text.slice(0, 20), text]))(
		'of 100 kB is read quickly: %s',
		(_, text) => {
			expect(costMilliseconds(() => parseStagePath('/2018', `?${text}`))).toBeLessThan(50);
			expect(costMilliseconds(() => parseStagePath(`/2018/${text}`, ''))).toBeLessThan(50);
			expect(costMilliseconds(() => parseStagePath('/present/khorgos', `?${text}`))).toBeLessThan(
				50
			);
			expect(costMilliseconds(() => findNearestPage(`/${text}`))).toBeLessThan(50);
			expect(costMilliseconds(() => parseEmbedPath('/embed', `?${text}`))).toBeLessThan(50);
			expect(costMilliseconds(() => findMovedPath(`/${text}`))).toBeLessThan(50);
			expect(costMilliseconds(() => parsePageQuery(RELATION_GRAMMAR, text))).toBeLessThan(50);
			expect(parseStagePath('/2018', `?${text}`)).toEqual({
				view: DEFAULT_VIEW,
				ignored: ['query']
			});
		}
	);

	it.each([
		['/2018?at=384400,0,3', ['at']],
		['/2018?at=0,0,99', ['at']],
		['/2018?since=1999&against=3000', ['since', 'against']],
		['/2018?layers=trains&focus=__proto__', ['layers', 'focus']],
		['/2018?lang=<script>alert(1)</script>', ['lang']],
		['/2018?select=institute:<img>&region=../../etc', ['region', 'select']],
		['/2018?least=1e9&period=forever', ['period', 'least']],
		['/2018?step=constructor', ['step']],
		['/2018?__proto__=x&constructor=y&toString=z', []]
	])('%s shows the default view and names %j', (link, names) => {
		const parsed = read(link)!;
		expect(parsed.view).toEqual(DEFAULT_VIEW);
		expect(parsed.ignored.toSorted()).toEqual(names.toSorted());
	});
});
