import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { atlas } from '../../../src/lib/core/data/atlas';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { STEP_PICTURES } from '../../../src/lib/story/step-picture';
import { STORY } from '../../../src/lib/story/story';
import { hasMap } from '../../../src/lib/story/talk';
import { measureTextWidth } from '../../../src/lib/labels/text-width';
import {
	NAMED_VIEWS,
	VIEW_PICTURE,
	getViewPicture
} from '../../../src/lib/features/gallery/named-views';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { YEARS, getYearIndex } from '../../../src/lib/core/domain/years';
import { selectCorridors } from '../../../src/lib/layers/corridors/select';
import { selectInstitutes } from '../../../src/lib/layers/institutes/select';
import { getHeadline } from '../../../src/lib/layers/headline-copy';
import { parseLink } from '../../../src/lib/core/link/link';
import { formatError } from '../data-error';
import { readTables } from '../read-tables';
import { createFigureFinder } from '../story/figure-names';
import { readViews } from './read-views';
import { isPicturedPage, shapeViews } from './shape-views';
import { paintViewPicture } from './view-picture';

const { set } = readTables(process.cwd());
const find = await createFigureFinder(set);
const detail = await loadDetail();
const ground = readFileSync('static/picture/base.svg', 'utf8');

const makeView = (id: string): ViewState => {
	const [path = '/', query = ''] = NAMED_VIEWS.find((view) => view.id === id)!.link.split('?');
	return parseLink(path, query)!.view;
};
const getText = (id: string) => NAMED_VIEWS.find((view) => view.id === id)!.text;
const onMap = NAMED_VIEWS.filter(({ link }) => !isPicturedPage(link));

describe('the gallery of views', () => {
	it('has thirteen, each with its own link and text', () => {
		expect(NAMED_VIEWS).toHaveLength(13);
		for (const field of ['id', 'title', 'link', 'text'] as const)
			expect(new Set(NAMED_VIEWS.map((view) => view[field])).size, field).toBe(13);
		for (const { title, text } of NAMED_VIEWS) {
			expect(title.length).toBeLessThanOrEqual(40);
			expect(text.length, title).toBeLessThanOrEqual(170);
		}
	});

	it('bug: a card with an older edition’s sums, other than those of the map, did not name it', () => {
		const pinned = NAMED_VIEWS.filter(({ link }) => link.includes('tracker=spring-2019'));
		expect(pinned.map(({ id }) => id)).toEqual(['deals']);
		for (const { text } of pinned) expect(text).toContain('spring 2019 tracker');
	});

	it('has no typed figure: digits are years, a date, and the unit of a rate', () => {
		const { views } = readViews(process.cwd());
		for (const { id, title, text } of views!.content) {
			const typed = `${title} ${text.replace(/\{[^}]*\}/g, '')}`.match(/\d[\d.,]*\d|\d/g) ?? [];
			for (const digits of typed) expect(digits, id).toMatch(/^(20(0[5-9]|1\d|2[0-3])|10,000)$/);
		}
	});

	it.each(onMap)('$id shows a year in its text, and no layer without figures', (named) => {
		const view = makeView(named.id);
		const text = `${named.title} ${named.text}`;
		if (/20\d\d/.test(text)) expect(text).toContain(String(view.year));
		expect(view.layers).toContain(view.focus);
		const { before, strong } = getHeadline(view);
		expect(before + strong).not.toBe('');
	});
});

describe('the text of the gallery', () => {
	const statuses = (year: number) =>
		selectCorridors(DEFAULT_VIEW)
			.flatMap(({ segments }) => segments)
			.map((segment) => segment.statuses[getYearIndex(year)]);

	it('is true for corridors: in use, being built and promised, and more of them after ten years', () => {
		const inUse = (year: number) => statuses(year).filter((status) => status === 'operational');
		expect(inUse(2013).length).toBeGreaterThan(0);
		expect(inUse(2023).length).toBeGreaterThan(inUse(2013).length);
		expect(statuses(2023)).toEqual(expect.arrayContaining(['construction', 'planned']));
		expect([makeView('corridors-2013').year, makeView('corridors-2023').year]).toEqual([
			2013, 2023
		]);
	});

	it('is true for Khorgos: the camera is over it, and only railways are shown', () => {
		const { camera, corridorModes, year } = makeView('khorgos');
		const khorgos = atlas.nodes.find(({ id }) => id.includes('khorgos'))!;
		expect(Math.abs(camera!.center[0] - khorgos.lonLat[0])).toBeLessThan(3);
		expect(Math.abs(camera!.center[1] - khorgos.lonLat[1])).toBeLessThan(2);
		expect(corridorModes).toEqual(['rail']);
		expect(getText('khorgos')).toContain(
			`${find(`cell.corridor_traffic.khorgos-trains-${year}-1`).text} trains in ${year}`
		);
	});

	it('is true for institutes: in 2005 there was one, in Tashkent', () => {
		const [first, ...others] = selectInstitutes(2005, DEFAULT_VIEW);
		expect([first?.city, others.length]).toEqual(['Tashkent', 0]);
		expect(makeView('institutes')).toMatchObject({
			year: 2016,
			against: 2005,
			focus: 'institutes'
		});
		expect(selectInstitutes(2016, DEFAULT_VIEW).length).toBeGreaterThan(10);
	});

	it('is true for students: 2018 is the peak, the last year counted in all five', () => {
		const getTotal = (year: number) => find(`students.all.${year}`).value ?? 0;
		const counted = YEARS.filter((year) =>
			COUNTRY_CODES.every(
				(code) => atlas.students[code].all[getYearIndex(year)]!.quality === 'reported'
			)
		);
		expect(counted.at(-1)).toBe(2018);
		expect(Math.max(...counted.map(getTotal))).toBe(getTotal(2018));
		expect(getText('students')).toContain(find('students.all.2018').text);
		expect(makeView('since-2013')).toMatchObject({
			year: 2018,
			against: 2013,
			layers: ['students']
		});
		expect(makeView('per-head')).toMatchObject({ comparedPer: 'head', compared: COUNTRY_CODES });
	});

	it('is true for the gap: no country has a figure in its year', () => {
		for (const code of COUNTRY_CODES)
			expect(find(`students.${code}.${makeView('gap').year}`).value, code).toBeNull();
	});

	it('is true for deals: sums until the year of the map', () => {
		expect(makeView('deals')).toMatchObject({ year: 2018, focus: 'investment', period: 'since' });
		for (const name of ['acquired.KAZ', 'contracts.KAZ', 'acquired.UZB', 'contracts.UZB'])
			expect(getText('deals')).toContain(find(`${name}.2018`).text);
	});
});

describe('a picture of a view', () => {
	const pictures = NAMED_VIEWS.flatMap((view) =>
		(['dark', 'light'] as const).map((theme) => getViewPicture(view, theme))
	);

	it.each(pictures)('%s is small, of its size, and not blank', async (file) => {
		const bytes = readFileSync(join('static', file));
		expect(bytes.length).toBeLessThan(25_000);
		const { width, height, format } = await sharp(bytes).metadata();
		expect([width, height, format]).toEqual([VIEW_PICTURE.widthPx, VIEW_PICTURE.heightPx, 'webp']);
		expect((await sharp(bytes).stats()).entropy).toBeGreaterThan(0.5);
	});
});

describe('an invalid gallery stops the build, with file and line', () => {
	const folders: string[] = [];
	afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

	const GOOD = `- id: one
  title: T
  link: /2018?layers=students
  text: '{students.KAZ.2018} students'
`;

	function listErrors(content: string): string[] {
		const root = mkdtempSync(join(tmpdir(), 'views-'));
		folders.push(root);
		mkdirSync(join(root, 'data/story'), { recursive: true });
		writeFileSync(join(root, 'data/story/views.yaml'), content);
		const { views, errors } = readViews(root);
		return [...errors, ...(views ? shapeViews(views, { find }).errors : [])].map(formatError);
	}

	it('accepts a valid one', () => {
		expect(listErrors(GOOD)).toEqual([]);
		expect(listErrors(GOOD.replace('/2018?layers=students', '/relation'))).toEqual([]);
	});

	it.each([
		[
			'an unknown figure',
			GOOD.replace('KAZ.2018', 'KAZ.2050'),
			'views.yaml:4: {students.KAZ.2050}'
		],
		[
			'a page without a picture',
			GOOD.replace('/2018?layers=students', '/data'),
			'views.yaml:3: /data'
		],
		['a link not understood', GOOD.replace('=students', '=birds'), 'views.yaml:3: '],
		['a name twice', GOOD + GOOD, 'views.yaml:5: another view is named one'],
		['a missing title', GOOD.replace('  title: T\n', ''), 'views.yaml:1: 0.title'],
		['broken YAML', GOOD.replace("students'", 'students'), 'views.yaml:5: ']
	])('%s', (_, content, message) => {
		expect(listErrors(content).join('\n')).toContain(message);
	});
});

describe('the pictures of steps for phones', () => {
	it.each(STORY.steps.filter(hasMap))(
		'$id has words of 12 px and more, none of them cut',
		(step) => {
			const [path = '/', query = ''] = step.link.split('?');
			const { view } = parseLink(path, query)!;
			const size = STEP_PICTURES.phone;
			const { callouts } = step;
			const drawing = paintViewPicture(view, { ground, detail, callouts }, size);
			const sizes = [...drawing.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
			expect(sizes.length).toBeGreaterThan(1);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
			// a figure of a place has a line of its own
			for (const label of callouts.flatMap((callout) => callout.label.split('\n'))) {
				const words = [...drawing.matchAll(/<text ([^>]*)>([^<]*)/g)].find(
					([, , text]) => text === label
				)!;
				const sizePx = Number(/font-size="([\d.]+)"/.exec(words[1]!)?.[1] ?? 16);
				const anchor = /text-anchor="(\w+)"/.exec(words[1]!)?.[1] ?? 'start';
				const width = measureTextWidth(label, 'sans-bold') * sizePx;
				const share = { start: 0, middle: 0.5, end: 1 }[anchor]!;
				const left = Number(/x="([\d.-]+)"/.exec(words[1]!)![1]) - width * share;
				expect(left, label).toBeGreaterThanOrEqual(0);
				// places are written to a tenth
				expect(left + width, label).toBeLessThanOrEqual(size.widthPx + 0.05);
			}
		}
	);
});
