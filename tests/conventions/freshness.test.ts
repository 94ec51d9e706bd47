/** Results are built again if their inputs changed or the build did not finish. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, isFresh, isPartOfPages, makeFresh } from '../../scripts/freshness.mjs';
import { top } from '../../scripts/steps.mjs';

const TASK = `test-of-freshness-${process.pid}`;
let folder = '';
let input = '';
let result = '';

beforeEach(() => {
	mkdirSync(join(top, '.cache'), { recursive: true });
	folder = mkdtempSync(join(top, '.cache/freshness-'));
	mkdirSync(join(folder, 'input'));
	writeFileSync(join(folder, 'input/words.txt'), 'words');
	input = relative(top, join(folder, 'input'));
	result = relative(top, join(folder, 'result.txt'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	rmSync(join(top, '.cache/stamps', TASK), { force: true });
});

const now = () => hashInputs([input]);
const make = (code = 0) =>
	makeFresh(TASK, now(), async () => {
		writeFileSync(join(top, result), 'made');
		return code;
	});
const fresh = () => isFresh(TASK, now(), result);

describe('the hash of inputs', () => {
	it('changes when a file is changed, added, moved or removed, and only then', () => {
		const seen = [now()];
		expect(now()).toBe(seen[0]);
		const change = (act: () => void) => {
			act();
			expect(seen).not.toContain(now());
			seen.push(now());
		};
		change(() => writeFileSync(join(top, input, 'words.txt'), 'other words'));
		change(() => writeFileSync(join(top, input, 'more.txt'), 'more'));
		change(() => {
			rmSync(join(top, input, 'more.txt'));
			writeFileSync(join(top, input, 'moved.txt'), 'more');
		});
		change(() => rmSync(join(top, input), { recursive: true }));
	});
});

describe('a change of a file', () => {
	it.each(['src/lib/ui/Switch.svelte', 'data/tables/trade.csv', 'scripts/chunks.mjs'])(
		'can change pages: %s',
		(file) => expect(isPartOfPages(file)).toBe(true)
	);
	it.each(['src/lib/text/dates.test.ts', 'scripts/test/main.mjs', 'scripts/audit-requests.mjs'])(
		'is none of the pages: %s',
		(file) => expect(isPartOfPages(file)).toBe(false)
	);
});

describe('a result', () => {
	it('is fresh once built, until an input changes', async () => {
		expect(fresh()).toBe(false);
		expect(await make()).toBe(0);
		expect(fresh()).toBe(true);
		writeFileSync(join(top, input, 'words.txt'), 'other words');
		expect(fresh()).toBe(false);
	});

	it('is not fresh if it is missing', async () => {
		await make();
		rmSync(join(top, result));
		expect(fresh()).toBe(false);
	});

	it('is not fresh after a failed build, even if it was before', async () => {
		await make();
		expect(await make(3)).toBe(3);
		expect(existsSync(join(top, result))).toBe(true);
		expect(fresh()).toBe(false);
	});

	it('is not fresh after an interrupted build, even if it was before', async () => {
		await make();
		const interrupted = makeFresh(TASK, now(), () => Promise.reject(new Error('stopped')));
		await expect(interrupted).rejects.toThrow('stopped');
		expect(fresh()).toBe(false);
	});

	it('is not fresh while it is being built', async () => {
		await make();
		let isFreshMeanwhile = true;
		await makeFresh(TASK, now(), async () => {
			isFreshMeanwhile = fresh();
			return 0;
		});
		expect(isFreshMeanwhile).toBe(false);
		expect(fresh()).toBe(true);
	});

	it('is not fresh if its inputs changed meanwhile', async () => {
		await makeFresh(TASK, now(), async () => {
			writeFileSync(join(top, result), 'made');
			writeFileSync(join(top, input, 'words.txt'), 'other words');
			return 0;
		});
		expect(fresh()).toBe(false);
	});
});
