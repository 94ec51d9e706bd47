/** Bug: a gap of the reader's own table was called “no figure published”, which nobody knows. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packText } from '$lib/core/link/packed-text';
import { LAYER_IDS } from '$lib/core/domain/layers';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { describeStrip } from '$lib/features/timeline/timeline-labels';
import { makeOneSeries } from '$lib/figures/year-series';
import { getUserCountryFigure, getUserTip } from '$lib/layers/own/describe';
import { entry } from '$lib/layers/own/entry';
import { listItems as items } from '$lib/layers/own/items';
import { userLayer } from '$lib/layers/own/lazy';
import { getOwnOrigin } from '$lib/layers/own/origin-words';
import { picture } from '$lib/layers/own/picture';
import { findCountrySeries, listCountryCells } from '$lib/layers/own/select';
import { MARK_SCALES } from '$lib/layers/model';
import { listChartTables } from '$lib/story/chart-table';
import { hearChart } from '$lib/story/heard-chart';
import { describeKnowledge } from '$lib/text/quality-labels';
import { describeChart, describeYear, formatPlain } from '$lib/ui/chart/chart-copy';
import { hearYears } from '$lib/ui/chart/listen/hear-years';
import { openTable } from '../../../../../tests/user-data';
import { hearFigures } from '../hear-figures';
import { listStepCharts } from '../step-charts';
import { makeUserTable } from './start-user-layer';

// place names load from a file of the site
vi.stubGlobal('fetch', async (url: string) => {
	const path = new URL(url, 'http://localhost').pathname;
	return new Response(await readFile(`static${path}`));
});

const OWN = /no figure in this table/i;
const PUBLISHED = /publish|any source/i;
const view = { ...DEFAULT_VIEW, layers: [...LAYER_IDS, 'own' as const], focus: 'own' as const };
const inGap = { ...view, year: 2013, country: 'KAZ' as const };

const open = () => openTable('country,year,value\nKAZ,2012,5\nKAZ,2013,\nUZB,2013,7');

describe('a gap of the reader’s own table', () => {
	beforeEach(async () => {
		const data = await open();
		const { shape, series, unit, labels, title, isSent, categories } = data;
		const words = { shape, series, unit, labels, title, isSent, categories };
		const table = makeUserTable({ ...words, table: data.table, look: 'symbols' }, null);
		vi.spyOn(userLayer, 'get').mockReturnValue({
			...{ table, entry, items, picture, drawing: { build: () => [], marks: {} } },
			control: () => ({ kind: 'links', words: '', links: [], acts: [] }),
			link: { anchor: null, letters: 0 },
			origin: () => getOwnOrigin('', false),
			save: () => undefined
		});
	});
	afterEach(() => vi.restoreAllMocks());

	const expectOwn = (...texts: readonly string[]) => {
		for (const text of texts) {
			expect(text).toMatch(OWN);
			expect(text).not.toMatch(PUBLISHED);
		}
	};

	it('on the map: tip, sentence, legend, timeline, strip', () => {
		const { quality } = getUserTip(findCountrySeries('KAZ')!, 2013);
		const legend = entry.legend({ ...inGap, country: null }, MARK_SCALES.desktop).groups.flat();
		const strip = [{ country: 'KAZ' as const, qualities: entry.coverage(inGap, 'KAZ') }];
		expectOwn(
			...[quality, entry.headline(inGap), getUserCountryFigure('KAZ', 2013).text],
			legend.find(({ mark }) => mark === 'none')!.label,
			entry.timelineRow(inGap).cells.at(-1)!.words,
			describeStrip('', strip, entry.gapLabel?.())
		);
	});

	it('in the panel: card, chart, its table, its year by ear', () => {
		const cells = listCountryCells('KAZ');
		const series = makeOneSeries('Ties', cells, (year) => getUserCountryFigure('KAZ', year));
		const [heard] = hearYears({ series, format: formatPlain });
		const { name, means } = describeKnowledge('printed', 'none', true);
		expect(means).toEqual([]);
		expectOwn(
			...[name, describeChart('Ties', series, formatPlain)],
			...[describeYear(series, 2013, formatPlain), heard!.points[8]!.words],
			describeChart(
				'Ties',
				makeOneSeries('Ties', cells.slice(1, 2), () => null!),
				formatPlain
			)
		);
	});

	it('on the workbench by ear, and in a step of a talk, as a table and by ear', async () => {
		const data = await open();
		const [series] = data.series;
		const [listed] = hearFigures([{ series: series!, row: series!.rows[1] }], 2013);
		const [step] = await listStepCharts({
			...{ query: '', table: packText(JSON.stringify(data.packShown())) }
		});
		const [table] = listChartTables(step!.chart);
		const row = table!.rows.find(({ name }) => name === '2013')!;
		const [heard] = hearChart(step!.chart);
		const { gap } = step!.chart as { gap: { label: string } };
		expectOwn(listed!.points[0]!.words, row.cells[0]!, heard!.points[8]!.words, gap.label);
	});
});

it('says so in every language', async () => {
	const words = await Promise.all(
		['en', 'ru', 'kk', 'zh'].map(async (language) => {
			const text = await readFile(`messages/${language}.json`, 'utf8');
			return /"quality_none_own": "(.*)"/.exec(text)![1];
		})
	);
	expect(words).toEqual([
		...['no figure in this table', 'нет числа в этой таблице'],
		...['бұл кестеде сан жоқ', '此表中无数字']
	]);
});
