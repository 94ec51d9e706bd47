import { afterEach, expect, test, vi } from 'vitest';
import { FileError, getMembers, readJson } from './read-file';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, status = 200) => new Response(body, { status });
const count = (value: unknown) => {
	const { count } = getMembers(value);
	if (typeof count !== 'number') throw new Error('no count');
	return count;
};

/** Reads a file of a site that gives these answers in turn; an error is no answer. */
async function read(...answers: (Response | Error)[]) {
	const caches: (RequestCache | undefined)[] = [];
	vi.stubGlobal('fetch', (_address: string, options?: RequestInit) => {
		caches.push(options?.cache);
		const next = answers[caches.length - 1]!;
		return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
	});
	const result = await readJson('geo/land.json', count).catch((cause: unknown) => cause);
	return { result, caches };
}

test('a good file is asked for once', async () => {
	expect(await read(answer('{"count":5}'))).toEqual({ result: 5, caches: ['default'] });
});

test('a bad copy in the browser’s store is replaced', async () => {
	const { result, caches } = await read(answer('{"cou'), answer('{"count":5}'));
	expect([result, caches]).toEqual([5, ['default', 'reload']]);
});

test.each([
	['no answer', () => new Error('offline'), 'no-answer', null],
	['a file that is missing', () => answer('', 404), 'refused', 404],
	['a server in trouble', () => answer('', 503), 'refused', 503],
	['a file that was cut short', () => answer('{"count":'), 'broken', null],
	['a page in the place of JSON', () => answer('<!doctype html><p>Sign in'), 'broken', null],
	['a file of another build', () => answer('{"total":5}'), 'misfit', null],
	['a file of another shape', () => answer('[1,2]'), 'misfit', null],
	['nothing where a table should be', () => answer('null'), 'misfit', null]
])('%s is named, when it is so twice', async (_what, bad, error, status) => {
	const { result } = await read(bad(), bad());
	expect(result).toBeInstanceOf(FileError);
	expect(result).toMatchObject({ path: 'geo/land.json', error, status });
});
