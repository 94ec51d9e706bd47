/**
 * Five tasks by ear, each with its transcript in `transcripts/`. After a change that is meant:
 * `npm run transcripts`, then read them as somebody who sees nothing.
 */
import type { Page } from '@playwright/test';
import { waitForStart } from './atlas-page';
import { expect, test } from './fixtures';
import { ScreenReader } from './screen-reader';

interface Task {
	/** Of the file. */
	name: string;
	title: string;
	path: string;
	/** Until it is there, the page is not as a reader finds it. */
	wait?: (page: Page) => Promise<void>;
	act: (reader: ScreenReader, page: Page) => Promise<void>;
}

const TABLE = [
	'country\tyear\tvalue',
	'Kazakhstan\t2017\t120',
	'Kazakhstan\t2018\t140',
	'Uzbekistan\t2018\t60',
	'Uzbekistn\t2019\tabc'
].join('\n');

/** Longer than any chart is heard. */
const WHOLE_CHART_MILLISECONDS = 60_000;

const TASKS: readonly Task[] = [
	{
		name: 'find-a-figure',
		title: 'How many students from Kazakhstan were in China in 2018, and who says so?',
		path: '/2018',
		act: async (reader) => {
			await reader.press('/');
			await reader.hear('announced: Ask in your own words');
			await reader.type('students from Kazakhstan 2018');
			await reader.hear('announced: Kazakhstan: 11,784');
			await reader.press('Enter');
			await reader.hear('announced: 2018. Kazakhstan: 11,784');
			await reader.find('button, students in China: 11,784');
			await reader.activate();
			await reader.hear('group, Source of 11,784');
			await reader.read('link, github.com');
			await reader.press('Escape');
			await reader.hear('button, students in China: 11,784');
		}
	},
	{
		name: 'compare-two-countries',
		title: 'Which of two countries had more students in China in 2018?',
		path: '/2018',
		act: async (reader) => {
			await reader.find('button, Compare countries');
			await reader.activate();
			await reader.hear('announced: 2018');
			await reader.find('button, Kyrgyzstan');
			await reader.activate();
			await reader.hear('announced: 2018');
			await reader.find('button, Tajikistan');
			await reader.activate();
			await reader.hear('announced: 2018');
			await reader.find('button, Turkmenistan');
			await reader.activate();
			await reader.hear('announced: 2018');
			await reader.find('heading, Ranking in 2018', 'moveToNextHeading');
			await reader.read('region, Change');
		}
	},
	{
		name: 'follow-a-step',
		title: 'A step of the talk, and the next one',
		path: '/present/khorgos',
		act: async (reader) => {
			await reader.find('heading, At Khorgos', 'moveToNextHeading');
			await reader.read('button, Listen');
			await reader.press('ArrowRight');
			await reader.hear('announced: 9 of 18');
		}
	},
	{
		name: 'open-own-data',
		title: 'A table of the reader’s own, with a mistake in it',
		path: '/workbench',
		act: async (reader) => {
			await reader.find('textbox');
			await reader.focus();
			await reader.type(TABLE);
			await reader.press('Tab');
			await reader.hear('button, Use these cells');
			await reader.press('Enter');
			await reader.hear('announced: Rows understood: 3 of 4.');
			await reader.find('heading, What was understood', 'moveToNextHeading');
			await reader.read('region, The table');
		}
	},
	{
		name: 'read-a-chart',
		title: 'A chart: in words, year by year, and as tones',
		path: '/2018/kazakhstan',
		act: async (reader, page) => {
			await reader.find('figure, Students in China', 'moveToNextFigure');
			await reader.read('slider');
			await reader.focus();
			await reader.press('ArrowLeft');
			await reader.hearValue('2017');
			await reader.hear('announced: 2017');
			await reader.press('l');
			await reader.hear('slider, Place in the chart');
			await reader.press('ArrowRight');
			await reader.hearValue('2006');
			await reader.press(' ');
			await reader.hear('button, Stop');
			await page.clock.runFor(WHOLE_CHART_MILLISECONDS);
			await reader.hear('announced: End of the chart.');
			await reader.press('Escape');
			await reader.hear('slider, students in China');
		}
	}
];

async function hearTask(page: Page, { name, title, path, act }: Task): Promise<void> {
	await page.goto(path);
	await waitForStart(page);
	const reader = new ScreenReader(page, title);
	await reader.start();
	await act(reader, page);
	expect(reader.transcript).toMatchSnapshot(`${name}.md`);
}

test('five tasks are done by ear', async ({ page }) => {
	await page.clock.install();
	for (const task of TASKS) await test.step(task.title, () => hearTask(page, task));
});

test('a chart is heard in Russian', async ({ page }) => {
	await page.clock.install();
	await hearTask(page, {
		name: 'read-a-chart-in-russian',
		title: 'График: по годам и в звуках',
		path: '/ru/2018/kazakhstan',
		act: async (reader) => {
			await reader.find('figure, Студенты в Китае', 'moveToNextFigure');
			await reader.read('slider');
			await reader.focus();
			await reader.press('l');
			await reader.hear('slider, Место на графике');
			await reader.press(' ');
			await reader.hear('button, Остановить');
			await page.clock.runFor(WHOLE_CHART_MILLISECONDS);
			await reader.hear('announced: Конец графика.');
		}
	});
});
