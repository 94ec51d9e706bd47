/** Each build of each step, in every language: its words name what is drawn, its legend too. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/core/domain/languages';
import { parseLink } from '../../../src/lib/core/link/link';
import { listDrawnOnMap } from '../../../src/lib/features/talk/drawn-on-map';
import { CHART_SIZES, drawChart, getArticleSize } from '../../../src/lib/picture/chart/draw-chart';
import { listDrawnParts } from '../../../src/lib/story/chart-parts';
import { listComplaints, type CountryNames } from '../../../src/lib/story/drawn-words';
import {
	countStepParts,
	hasMap,
	isShown,
	type Talk,
	type TalkStep
} from '../../../src/lib/story/talk';
import { unpackTalk, type PackedTalk } from '../../../src/lib/story/talk-pack';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function readTalk(language: string): Talk {
	return unpackTalk(readJson(`src/lib/core/data/built/${language}/story.json`) as PackedTalk);
}

function readNames(language: string): CountryNames {
	const sections = readJson(`messages/${language}.json`) as Record<string, Record<string, string>>;
	const all = Object.assign({}, ...Object.values(sections)) as Record<string, string>;
	const get = (key: string) => all[key]!;
	return {
		...{ KAZ: get('countries_kaz'), KGZ: get('countries_kgz'), TJK: get('countries_tjk') },
		...{ TKM: get('countries_tkm'), UZB: get('countries_uzb') },
		...{ CHN: get('talk_chart_china'), RUS: get('talk_chart_russia') }
	};
}

const getMap = (step: TalkStep) => {
	const [path = '', query = ''] = step.link.split('?');
	return hasMap(step) ? listDrawnOnMap(parseLink(path, query)!.view, step.layout) : null;
};

describe.each(LANGUAGES)('the talk in %s', (language) => {
	const { steps } = readTalk(language);
	const names = readNames(language);

	it.each(steps.map((step) => [step.id, step] as const))(
		'names in %s nothing before it is drawn, and nothing that is not',
		(_, step) => {
			expect(listComplaints(step, getMap(step), names, language)).toEqual([]);
		}
	);

	it.each(steps.filter(({ chart }) => chart).map((step) => [step.id, step] as const))(
		'has in each part of %s the legend of what it draws',
		(_, step) => {
			const chart = step.chart!;
			const size =
				step.layout === 'chart' ? CHART_SIZES.stage : { ...CHART_SIZES.column, heightPx: 600 };
			const charts = chart.kind === 'stack' ? chart.charts : [chart];
			const count = countStepParts(step);
			for (let shown = 1; shown <= count; shown += 1) {
				const isVisible = (part: number) => isShown(step, 'series', part, shown);
				const words = drawChart(chart, size, isVisible).flatMap((part) => part.words ?? []);
				const texts = words.map(({ text }) => text);
				let first = 0;
				for (const each of charts) {
					const parts = listDrawnParts(each);
					const looks = parts
						.filter((_, index) => isVisible(first + index))
						.flatMap(({ marks }) => marks.map(({ color, look }) => `${color} ${look}`));
					first += parts.length;
					for (const { label, color, look } of each.keys) {
						const isThere = looks.includes(`${color} ${look}`);
						expect(texts.includes(label), `${label}, part ${shown}`).toBe(isThere);
						if (shown === count) expect(texts).toContain(label);
					}
				}
			}
		}
	);

	it.each(steps.filter(({ builds }) => builds.length > 0).map((step) => [step.id, step] as const))(
		'draws in the last part of %s all that the article does',
		(_, step) => {
			for (const part of step.builds)
				expect(Object.values(part).flat().length, 'a part without anything').toBeGreaterThan(0);
			if (!step.chart) return;
			const size = getArticleSize(step.chart);
			const all = drawChart(step.chart, size);
			const last = drawChart(step.chart, size, (part) => isShown(step, 'series', part, 99));
			expect(last).toEqual(all);
		}
	);
});

describe('complaints', () => {
	const step = readTalk('en').steps.find(({ id }) => id === 'distrust')!;
	const list = (patch: Partial<TalkStep>) => listComplaints({ ...step, ...patch }, null);

	it('bug: China was named with the bars of Russia', () => {
		const builds = [{ text: [0, 1, 2], series: [0] }, { series: [1] }];
		expect(list({ builds })).toEqual([
			{ kind: 'country', name: 'China', part: 1, isLater: true },
			{ kind: 'figure', name: '781', part: 1, isLater: true }
		]);
	});

	it('names a country that no part draws', () => {
		const text = [...step.text, { words: ['Kazakhs in Mongolia, and Uzbekistan’s in China'] }];
		expect(list({ text, chart: null, layout: 'map', builds: [] })).toContainEqual({
			...{ kind: 'country', name: 'Uzbekistan', part: 1, isLater: false }
		});
	});

	it('leaves a slide of words alone', () => {
		expect(list({ chart: null, layout: 'words' })).toEqual([]);
	});
});
