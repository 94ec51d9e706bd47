import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLink } from '$lib/core/link/link';
import { listTokens, PALETTES } from '$lib/core/domain/palette';
import { getCoreSource } from '$lib/core/data/atlas';
import { unpackTalk, type PackedTalk } from '$lib/story/talk-pack';
import type { TalkStep } from '$lib/story/talk';
import type { BarsChart, StackChart, TalkChart, YearsChart } from '$lib/story/talk-chart';
import { describeMap } from '$lib/picture/export/describe-map';
import { buildTalkPages, type TalkPageContext } from '$lib/picture/export/talk-pages';
import { packSlides } from '$lib/picture/export/write-slides';
import { buildNativeCharts } from '$lib/picture/export/slides/native-chart';
import { EVIDENCE } from '$lib/picture/export/slides/slide-writer';

const file = new URL('../../core/data/built/en/story.json', import.meta.url);
const talk = unpackTalk(JSON.parse(readFileSync(file, 'utf8')) as PackedTalk);

const context: TalkPageContext = {
	parseView: (link) => {
		const [path = '/', query = ''] = link.split('?');
		return parseLink(path, query)?.view ?? null;
	},
	getUrl: () => '',
	findSource: getCoreSource,
	listViewSources: () => [getCoreSource('temirtashev-2024')].flatMap((source) => source ?? [])
};
const JPEG = 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//2Q==';
const report = { progress: () => undefined, signal: new AbortController().signal };

async function pack(steps: readonly TalkStep[], own = context) {
	const pages = buildTalkPages({ ...talk, steps }, own);
	const options = { theme: 'light', link: own.getUrl('/present') } as const;
	const bytes = await packSlides(talk, pages, options, () => Promise.resolve(JPEG), report);
	const parts = unzipSync(bytes);
	const read = (pattern: RegExp) =>
		Object.keys(parts)
			.filter((name) => pattern.test(name))
			.sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
			.map((name) => strFromU8(parts[name]!));
	return { parts, names: Object.keys(parts), read };
}
const getStep = (id: string) => talk.steps.find((step) => step.id === id)!;

/** The values of a chart by the names of its series, a gap as null. */
function readSeries(xml: string): Record<string, (number | null)[]> {
	const all = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => {
		const [, name = ''] = /<c:tx>.*?<c:v>([^<]*)/s.exec(series)!;
		const [, body = ''] = /<c:(?:val|yVal)>(.*?)<\/c:(?:val|yVal)>/s.exec(series)!;
		const count = Number(/ptCount val="(\d+)"/.exec(body)![1]);
		const values = Array.from<number | null>({ length: count }).fill(null);
		for (const [, at, figure] of body.matchAll(/idx="(\d+)"><c:v>([^<]*)/g))
			values[Number(at)] = Number(figure);
		return [name, values] as const;
	});
	return Object.fromEntries(all);
}

const valuesOf = (chart: TalkChart | null, at: number) =>
	(chart as YearsChart).series[at]!.cells.map(({ value }) => value);

describe('the charts of slides', () => {
	let slides: Awaited<ReturnType<typeof pack>>;
	beforeAll(async () => {
		// its chart is on no slide of the atlas's own talk, and on one of a copy that asks for it
		slides = await pack(
			talk.steps.map((step) => (step.id === 'pipelines' ? { ...step, layout: 'both' } : step))
		);
	});

	it('have the figures of the tables, and blank cells for gaps', () => {
		const charts = slides.read(/charts\/chart\d+\.xml$/);
		const gas = charts
			.map(readSeries)
			.find((series) => 'unverified: source not checked' in series)!;
		const { years, series } = getStep('pipelines').chart as YearsChart;
		const joined = years.map((_year, at) =>
			Object.values(gas).reduce<number | null>((found, values) => found ?? values[at]!, null)
		);
		expect(joined).toEqual(series[0]!.cells.map(({ value }) => value));
		// 2014 has no figure: no series draws a zero there
		expect(joined[years.indexOf(2014)]).toBeNull();
		const students = charts.map(readSeries).find((each) => 'Uzbekistan' in each)!;
		// after all five together
		expect(students['Kazakhstan']).toEqual(valuesOf(getStep('students-rise').chart, 1));
	});

	it('can be edited: the same figures are in the sheet of each', () => {
		const charts = slides.read(/charts\/chart\d+\.xml$/);
		const sheets = Object.keys(slides.parts).filter((name) => /embeddings\//.test(name));
		expect(sheets).toHaveLength(charts.length);
		expect(charts.length).toBeGreaterThan(15);
		const texts = sheets.map((name) =>
			strFromU8(unzipSync(slides.parts[name]!)['xl/worksheets/sheet1.xml']!)
		);
		const gas = texts.find((xml) => xml.includes('unverified: source not checked'))!;
		expect(gas).toContain('<c r="A11" t="inlineStr"><is><t xml:space="preserve">2014');
		expect(gas).not.toMatch(/r="[B-D]11"/);
		expect(gas).toMatch(/<c r="[B-D]16"><v>47\.9<\/v><\/c>/);
	});

	it('mark estimates in words and by pattern', () => {
		const charts = slides.read(/charts\/chart\d+\.xml$/);
		const gas = charts.find((xml) => xml.includes('unverified: source not checked'))!;
		expect(gas).toContain('<a:prstDash val="sysDot"/>');
		expect(charts.some((xml) => xml.includes('at least 10,000'))).toBe(true);
		expect(charts.some((xml) => xml.includes('<a:pattFill prst="wdUpDiag">'))).toBe(true);
	});

	it('say what they show, in place of the title alone', () => {
		const all = slides.read(/slides\/slide\d+\.xml$/);
		const frames = all.flatMap((xml) => [
			...xml.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs)
		]);
		expect(frames.length).toBeGreaterThan(15);
		for (const [frame] of frames) expect(frame).toMatch(/descr="[^"]{20,}"/);
	});

	it('appear series by series, on axes that stay', () => {
		const { chart } = getStep('distrust');
		const [one, two] = [1, 2].map(
			(visible) => buildNativeCharts(chart!, (series) => series < visible)[0]!
		);
		expect(one!.series.map(({ name }) => name)).toEqual(['in Russia']);
		expect(two!.series.map(({ name }) => name)).toEqual(['in Russia', 'in China']);
		expect(one!.values).toEqual(two!.values);
	});

	it('are two for a stack, or for lists side by side, each with its own axis', () => {
		const { charts } = getStep('publics').chart as StackChart;
		expect(buildNativeCharts({ kind: 'stack', charts })).toHaveLength(charts.length);
		const [money, students] = buildNativeCharts(getStep('so-what').chart!);
		expect([money!.kind, students!.kind]).toEqual(['bars', 'bars']);
		expect(money!.categories).toEqual(students!.categories);
		expect(money!.values.to).toBeGreaterThan(900);
		expect(students!.values.to).toBeLessThan(20);
		// the countries that the words name keep their colours
		const colors = money!.series[0]!.points.map(({ color }) => color);
		expect(colors).toEqual(['kaz', 'kgz', 'text-2', 'text-2', 'text-2']);
	});

	it('have no numbers on an axis whose figures stand at their columns', () => {
		const [approval] = buildNativeCharts(getStep('loosening-hold').chart!);
		expect(approval!.values).toMatchObject({ from: 0, to: 100, isSilent: true });
		expect(approval!.notes.join()).toMatch(/2009–2020: no yearly answer/);
	});
});

it('bug: a figure that was not published was a blank without a word', () => {
	const chart: BarsChart = {
		...{ kind: 'bars', title: 'Trade', unit: 'million', keys: [], note: '', isPart: false },
		rows: [
			{ label: 'Turkmenistan', note: '', bars: [bar(null, 'no figure published')] },
			{ label: 'Uzbekistan', note: '', bars: [bar(5, '5')] }
		]
	};
	const [native] = buildNativeCharts(chart);
	expect(native!.series[0]!.points.map(({ value }) => value)).toEqual([null, 5]);
	expect(native!.notes).toEqual(['Turkmenistan: no figure published']);
});

const bar = (value: number | null, text: string) => ({
	...({ value, text, color: 'cor', look: 'solid' } as const)
});

it('a line keeps its gap, and points that are not counted stand apart with words', () => {
	const cell = (value: number | null, look: 'solid' | 'hollow' = 'solid') => ({
		...{ value, look, text: '' }
	});
	const chart: YearsChart = {
		...{ kind: 'lines', title: 'Students', unit: '', keys: [], note: '', marks: [], ticks: [] },
		...{ years: [2016, 2017, 2018], gap: { firstYear: 2017, lastYear: 2017, label: 'no count' } },
		series: [
			{
				...{ name: 'Kazakhstan', color: 'stu', look: 'solid' },
				cells: [cell(1), cell(null), cell(3, 'hollow')]
			}
		]
	};
	const [native] = buildNativeCharts(chart);
	expect(
		native!.series.map(({ name, points }) => [name, points.map(({ value }) => value)])
	).toEqual([
		['Kazakhstan', [1, null, null]],
		['Kazakhstan: rounded, an estimate or a minimum', [null, null, 3]]
	]);
	expect(native!.notes).toContain('2017: no count');
});

describe('a slide with a map', () => {
	it('gives it 60 percent of its area', () => {
		expect((EVIDENCE.w * EVIDENCE.h) / (13.333 * 7.5)).toBeGreaterThan(0.6);
	});

	it('says its year, layers, figures and what is marked', () => {
		const { link, callouts } = getStep('pipelines');
		const words = describeMap(context.parseView(link)!, callouts);
		expect(words).toMatch(/^Map, 2009\. It shows: Corridors\./);
		expect(words).toContain(callouts[0]!.label);
		// a map without layers says nothing of a layer
		const bare = getStep('astana-2013');
		const told = describeMap(context.parseView(bare.link)!, bare.callouts);
		expect(told).toMatch(
			/^Map, 2013\. Marked on it: 30,000 scholarships Astana, 7 September: for all SCO members;/
		);
		const students = describeMap(context.parseView(getStep('students-rise').link)!);
		expect(students).toContain('Kazakhstan: 11,784');
	});

	it('bug: a picture that is on each slide of a step was stored for each', async () => {
		const { names, parts } = await pack([getStep('astana-2013'), getStep('xian-2023')]);
		const media = names.filter((name) => /^ppt\/media\//.test(name));
		expect(media).toHaveLength(1);
		const used = names.filter((name) => /slides\/_rels/.test(name));
		const users = used.filter((name) => strFromU8(parts[name]!).includes(media[0]!.slice(4)));
		expect(users.length).toBeGreaterThan(1);
	});
});

describe('slides of a talk of one’s own', () => {
	const own: TalkStep = {
		...getStep('students-rise'),
		...{ sources: [], evidence: { chart: [], map: [] }, chart: null, layout: 'map', part: null }
	};

	it('bug: a talk that opens with a title of its own had two covers', async () => {
		const { read } = await pack([getStep('opening'), getStep('distrust'), getStep('closing')]);
		const slides = read(/slides\/slide\d+\.xml$/);
		expect(slides.filter((xml) => xml.includes('China in Central Asia'))).toHaveLength(1);
		expect(slides[0]).toContain('no public address');
		// what closes the talk is not in its last part
		const [presentation] = read(/ppt\/presentation\.xml$/);
		expect(presentation).toContain(`section name="${getStep('closing').title}"`);
	});

	it('bug: bars in one of two shades had no legend, and their titles do not say what it means', () => {
		const { chart } = getStep('xian-2023');
		const [native] = buildNativeCharts(chart!, () => true);
		expect(native!.legend).toBe('top');
		const [toMembers, toFive] = native!.series;
		expect(toMembers).toMatchObject({ name: 'to members of the SCO' });
		expect(toFive!.name).toBe('to the five countries');
		expect(toFive!.points.map(({ value }) => value)).toEqual([null, null, null, 500, 3700]);
	});

	it('close with the chart that closes the talk, in the colours of its rows', async () => {
		const { read } = await pack([getStep('closing')]);
		const [chart] = read(/charts\/chart\d+\.xml$/);
		for (const words of ['Approval of the leadership', '46%', '80%'])
			expect(chart).toContain(words);
		// bug: all rows had the colour of the first
		const tokens = listTokens(PALETTES.light);
		for (const colour of ['chn', 'rus'])
			expect(chart!.toUpperCase()).toContain(tokens[colour]!.replace('#', '').toUpperCase());
	});

	it('have the sources of the map', async () => {
		const { read } = await pack([own]);
		expect(read(/notesSlides\/notesSlide2\.xml$/)[0]).toContain('Temirtashev');
	});

	it('have two columns of words side by side', async () => {
		const text = [{ words: ['Left words'] }, { words: ['Right words'], column: 2 as const }];
		const { read } = await pack([{ ...own, layout: 'words', text, builds: [] }]);
		const [slide] = read(/slides\/slide2\.xml$/);
		const boxes = [...slide!.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([box]) => box);
		const [left, right] = ['Left words', 'Right words'].map((words) => {
			const box = boxes.find((each) => each.includes(words))!;
			const [, x, y, width] = /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)"/
				.exec(box)!
				.map(Number);
			return { x: x!, y: y!, end: x! + width! };
		});
		expect(right!.x).toBeGreaterThanOrEqual(left!.end);
		expect(right!.y).toBe(left!.y);
	});

	it('say whose a picture is, on the slide and in its notes', async () => {
		const picture = { source: JPEG, alt: 'A railway station', credit: 'A. Painter, CC BY 4.0' };
		const { read } = await pack([{ ...own, layout: 'picture', picture }]);
		for (const part of [/slides\/slide2\.xml$/, /notesSlides\/notesSlide2\.xml$/])
			expect(read(part)[0]).toContain('A. Painter, CC BY 4.0');
		expect(read(/slides\/slide2\.xml$/)[0]).toContain('descr="A railway station"');
	});

	it('bug: they named localhost, which nobody else can open', async () => {
		const { names, parts } = await pack([own]);
		for (const name of names.filter((each) => /\.(xml|rels)$/.test(each)))
			expect(strFromU8(parts[name]!), name).not.toMatch(/localhost|127\.0\.0\.1|file:/);
		const [opening] = (await pack([own])).read(/slides\/slide1\.xml$/);
		expect(opening).toContain('no public address');
		const linked = await pack([own], {
			...context,
			getUrl: (link) => `https://atlas.example.org${link}`
		});
		expect(linked.read(/slides\/_rels\/slide2\.xml\.rels$/)[0]).toContain(
			'https://atlas.example.org/2018'
		);
	});
});
