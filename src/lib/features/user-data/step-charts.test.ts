import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { packText } from '$lib/core/link/packed-text';
import { openTable } from '../../../../tests/user-data';
import { listStepCharts } from './step-charts';
import type { UserData } from './user-data.svelte';

// place names load from a file of the site
vi.stubGlobal('fetch', async (url: string) => {
	const path = new URL(url, 'http://localhost').pathname;
	return new Response(await readFile(`static${path}`));
});

const CSV = [
	'country,year,indicator,value',
	...['KAZ,2012,Exports,50', 'KAZ,2013,Exports,60', 'UZB,2012,Exports,70'],
	...['KAZ,2012,Imports,5', 'KAZ,2013,Imports,6', 'UZB,2012,Imports,7']
].join('\n');

const listCharts = (data: UserData) =>
	listStepCharts({ query: '', table: packText(JSON.stringify(data.packShown())) });

describe('charts of a reader’s own table in a talk', () => {
	it('bug: had neither the form nor the axis that the reader set', async () => {
		const data = await openTable(CSV);
		const [plain] = await listCharts(data);
		expect(plain!.chart).toMatchObject({ kind: 'columns', note: '' });
		data.view.axis = { from: 40, to: 100 };
		const [own, ...others] = await listCharts(data);
		expect(own!.chart).toMatchObject({ kind: 'columns', domain: [40, 100] });
		expect(own!.chart).toMatchObject({ note: expect.stringContaining('does not start at zero') });
		expect(others.find(({ id }) => id === 'lines')!.chart).toMatchObject({ domain: [40, 100] });
		data.view.form = 'lines';
		const [lines] = await listCharts(data);
		expect(lines!.chart).toMatchObject({ kind: 'lines', note: '' });
	});

	it('bug: drew a measure of the atlas instead of the second series of the table', async () => {
		const data = await openTable(CSV);
		data.words.source = 'A yearbook';
		data.view.second = 'Imports';
		const pairs = (await listCharts(data)).find(({ id }) => id === 'pairs')!;
		expect(pairs.chart).toMatchObject({
			...{ kind: 'paths', y: { label: 'Imports' } },
			paths: [
				{
					points: [
						{ x: 50, y: 5 },
						{ x: 60, y: 6 }
					]
				},
				{ points: [{ x: 70, y: 7 }] }
			]
		});
		expect(pairs.sources.map(({ title }) => title)).toEqual(['A yearbook']);
	});
});
