import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatError } from '../data-error';
import { readStory } from '../story/read-story';
import { readViews } from '../views/read-views';
import { translateStory, translateViews } from './translate-story';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const STEP_LABELS =
	"title: 'Шаг'\ntext:\n  - 'Студентов: {students.KAZ.2018}'\npoints:\n  - 'Точка'\n";
const FILES: Readonly<Record<string, string>> = {
	'story.yaml': 'title: Talk\nauthor: A\nsteps: [one]\n',
	'steps/one.yaml':
		"title: Step\nlink: /2018\ntext:\n  - '{students.KAZ.2018} students'\npoints:\n  - 'Point'\nsources: [a]\n",
	'views.yaml': "- id: deals\n  title: Deals\n  link: /2018\n  text: 'In {acquired.KAZ.2018}'\n",
	'ru/story.yaml': "title: 'Доклад'\nauthor: 'А'\n",
	'ru/steps/one.yaml': STEP_LABELS,
	'ru/views.yaml': "- id: deals\n  title: 'Сделки'\n  text: '{acquired.KAZ.2018} куплено'\n"
};

/** A story of one step and one view, with Russian words; null removes a file. */
function translated(changes: Readonly<Record<string, string | null>> = {}) {
	const root = mkdtempSync(join(tmpdir(), 'story-'));
	folders.push(root);
	for (const [name, content] of Object.entries({ ...FILES, ...changes })) {
		const path = join(root, 'data/story', name);
		mkdirSync(dirname(path), { recursive: true });
		if (content !== null) writeFileSync(path, content);
	}
	const story = translateStory(root, readStory(root).story!, 'ru');
	const views = translateViews(root, readViews(root).views!, 'ru');
	return { story, views, errors: [...story.errors, ...views.errors].map(formatError) };
}

describe('the talk in another language', () => {
	it('has its own text and the links and sources of the English one', () => {
		const { story, views, errors } = translated();
		expect(errors).toEqual([]);
		expect(story.story.title).toBe('Доклад');
		expect(story.story.steps[0]!.content).toEqual({
			title: 'Шаг',
			link: '/2018',
			text: ['Студентов: {students.KAZ.2018}'],
			points: ['Точка'],
			sources: ['a'],
			bases: {}
		});
		expect(views.views.content[0]).toMatchObject({ title: 'Сделки', link: '/2018' });
	});

	it('must have every step', () => {
		expect(translated({ 'ru/steps/one.yaml': null }).errors).toEqual([
			'data/story/ru/steps/one.yaml:1: is missing'
		]);
	});

	it('must use the figures of the English one, and as many entries', () => {
		const other = STEP_LABELS.replace('KAZ', 'KGZ');
		expect(translated({ 'ru/steps/one.yaml': other }).errors).toEqual([
			'data/story/ru/steps/one.yaml:3: names the figures {students.KGZ.2018}, English {students.KAZ.2018}'
		]);
		const longer = `${STEP_LABELS}  - 'Ещё'\n`;
		expect(translated({ 'ru/steps/one.yaml': longer }).errors).toEqual([
			'data/story/ru/steps/one.yaml:5: points has 2 entries, English 1'
		]);
	});

	it('bug: whether the paper is a source of the words hung on its name in each language', () => {
		const paper = FILES['steps/one.yaml']!.replace('} students', '} students in the paper');
		// "work", not "article"
		const work = STEP_LABELS.replace('Студентов', 'Студентов в работе');
		const { story } = translated({ 'steps/one.yaml': paper, 'ru/steps/one.yaml': work });
		expect(story.story.steps[0]!.citesPaper).toBe(true);
		const named = STEP_LABELS.replace('Студентов', 'Студентов в статье');
		expect(translated({ 'ru/steps/one.yaml': named }).story.story.steps[0]!.citesPaper).toBe(false);
	});

	it('must not change a link', () => {
		const { errors } = translated({ 'ru/steps/one.yaml': `${STEP_LABELS}link: /2017\n` });
		expect(errors).toHaveLength(1);
		expect(errors[0]).toContain('link');
	});
});

describe('the gallery in another language', () => {
	it('must have every view and figure', () => {
		const other = FILES['ru/views.yaml']!.replace('deals', 'loans');
		expect(translated({ 'ru/views.yaml': other }).errors).toEqual([
			'data/story/ru/views.yaml:1: has no view deals'
		]);
		const without = FILES['ru/views.yaml']!.replace('{acquired.KAZ.2018} ', '');
		expect(translated({ 'ru/views.yaml': without }).errors).toEqual([
			'data/story/ru/views.yaml:1: names the figures none, English {acquired.KAZ.2018}'
		]);
	});
});
