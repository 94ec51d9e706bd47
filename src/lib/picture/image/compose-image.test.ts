import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../core/data/atlas';
import { EDITION_NAME } from '../../text/shown-edition';
import { loadDetail } from '../../text/load-detail';
import { PALETTES } from '../../core/domain/palette';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { assignSegmentLanes } from '../../layers/corridors/pieces';
import { composeImage, IMAGE_SIZES } from './compose-image';
import type { ImageInput, ImageLayout } from './image-input';
import { selectNeededFaces, listCharacters, type ImageFace } from './image-fonts';

const file = (name: string) =>
	readFileSync(new URL(`../../../../static/${name}`, import.meta.url), 'utf8');
const ground = file('picture/base.svg');
const names = JSON.parse(file('geo/labels.json')) as ImageInput['names'];
const LINK = 'https://atlas.example/2018?focus=students&layers=students';

function image(patch: Partial<ViewState>, input: Partial<ImageInput> = {}): string {
	return composeImage({
		view: { ...DEFAULT_VIEW, ...patch },
		layout: 'wide',
		theme: 'light',
		link: LINK,
		ground,
		names,
		detail: null,
		story: null,
		...input
	});
}

/** The visible text, without line breaks. */
const words = (svg: string) =>
	svg
		.replace(/<\/?tspan[^>]*>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');

/** Every element is closed, and no token of the page is left. */
function expectWellFormed(svg: string): void {
	const open: string[] = [];
	for (const [, slash, name, rest] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:"[^"]*"|[^>"])*)>/g)) {
		if (slash === '/') expect(open.pop()).toBe(name);
		else if (!rest!.endsWith('/')) open.push(name!);
	}
	expect(open).toEqual([]);
	expect(svg).not.toMatch(/var\(|oklch|oklab|color-mix|NaN|undefined|Infinity/);
}

const VIEWS: readonly (readonly [name: string, view: Partial<ViewState>, title: RegExp])[] = [
	['the region', {}, /Five countries: 29,885 students in Chinese universities/],
	['a country', { country: 'TJK' }, /Tajikistan: 4,007 students in China/],
	['a gap', { year: 2021 }, /no figure published for any of the five/],
	['deals alone', { layers: ['investment'], focus: 'investment' }, /billion of acquisitions/],
	['corridors', { year: 2013, focus: 'corridors' }, /corridors in use/],
	['sites', { layers: ['institutes'], focus: 'institutes' }, /\d+ Confucius Institutes/],
	['a comparison', { compared: ['KGZ', 'UZB'] }, /Uzbekistan 6,323, Kyrgyzstan 4,614/],
	['a year against another', { against: 2013 }, /\+9,767 students in China vs 2013/],
	['no layer', { layers: [] }, /2018/]
];

describe.each(Object.keys(IMAGE_SIZES) as ImageLayout[])('an image in the shape %s', (layout) => {
	it.each(VIEWS)('is well formed for %s', (_, view) => {
		for (const theme of ['light', 'dark', 'print'] as const)
			expectWellFormed(image(view, { layout, theme }));
	});
});

describe('an image', () => {
	it.each(VIEWS)('contains title, year, sources, link and licence for %s', (_, view, title) => {
		const said = words(image(view));
		expect(said).toMatch(title);
		expect(said).toContain(String(view.year ?? 2018));
		expect(said).toContain(view.layers?.length === 0 ? 'No layer is shown' : 'Sources.');
		expect(said).toContain(LINK);
		expect(said).toContain('CC BY 4.0');
		expect(said).toContain(`data version ${EDITION_NAME}`);
	});

	it('has a legend for every layer that it shows, and for no other', () => {
		const all = words(image({}));
		for (const name of ['Students in China', 'Announced deals', 'Institutes', 'Corridors'])
			expect(all).toContain(name);
		const alone = words(image({ layers: ['students'] }));
		expect(alone).toContain('Ribbon width');
		expect(alone).not.toContain('Announced deals');
	});

	it('has only drawn marks in its legend', () => {
		expect(words(image({}))).not.toMatch(/classroom|border crossing/);
		expect(words(image({ focus: 'corridors' }))).toContain('border crossing');
	});

	it('reports a gap and draws nothing over it', () => {
		const said = words(image({ year: 2021 }));
		expect(said).toContain('A gap, not a fall');
		expect(said).toContain('the last full count');
	});

	it('has a step’s own title and text instead of the sentence', () => {
		const story = { title: 'Students rise & rise', paragraphs: ['To <2018> only.'] };
		const svg = image({}, { story });
		expectWellFormed(svg);
		expect(svg).toContain('Students rise &amp; rise');
		expect(words(svg)).toContain('To &lt;2018&gt; only.');
	});

	it('contains a user’s own slide completely: text alone, or next to a picture', () => {
		const long = Array.from({ length: 12 }, (_, index) => `Sentence ${index} of a long slide.`);
		const picture = { source: 'data:image/jpeg;base64,/9j/', alt: '', credit: '' };
		for (const own of [null, picture]) {
			const story = { title: 'Why it matters', paragraphs: long };
			const svg = image({}, { layout: 'user-slide', story, picture: own });
			expectWellFormed(svg);
			expect(words(svg)).toContain('Why it matters');
			expect(words(svg)).toContain('Sentence 11 of a long slide.');
			expect(svg.includes('<image')).toBe(own !== null);
			const lowest = Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
			expect(lowest).toBeLessThan(IMAGE_SIZES['user-slide'].height);
		}
	});

	it('bug: a video left out who made a picture', () => {
		const credit =
			'A. Painter, CC BY 4.0, at the station of Urumqi in the summer of 1998, and so on';
		const picture = { source: 'data:image/jpeg;base64,/9j/', alt: '', credit };
		const story = { title: 'A station', paragraphs: [] };
		const svg = image({}, { layout: 'user-slide', story, picture });
		expect(words(svg)).toContain(`Picture: ${credit}`);
		const lowest = Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
		expect(lowest).toBeLessThan(IMAGE_SIZES['user-slide'].height - 18);
	});

	it('draws loans and sites, and names their sources', async () => {
		const detail = await loadDetail();
		const view = { layers: ['investment'], focus: 'investment' } as const;
		const loans = image({ ...view, investmentMeasure: 'finance' }, { detail });
		expectWellFormed(loans);
		expect(words(loans)).toContain('AidData');
		const sites = image({ ...view, investmentMeasure: 'projects' }, { detail });
		expect(words(sites)).toMatch(/and \d+ more, listed in the data package/);
	});

	it('follows the camera of a link, including a turned one', () => {
		const camera = { center: [66.9, 44.1] as [number, number], zoom: 5.2, bearing: 0, pitch: 0 };
		const near = image({ camera });
		expect(words(near)).not.toContain('MONGOLIA');
		expect(near).toContain('45°');
		const turned = image({ camera: { ...camera, bearing: 20 } });
		expect(turned).toContain('rotate(-20)');
		expect(turned).not.toContain('45°');
	});

	it('has the borders and the names of the regions of its year', () => {
		const camera = { center: [67.2, 43.9] as [number, number], zoom: 6, bearing: 0, pitch: 0 };
		const svgIn = (year: number) => image({ year, layers: [], camera });
		const listBorders = (svg: string) =>
			[...svg.matchAll(/<path id="regions-(\d+)"/g)].map(([, since]) => since);
		expect(listBorders(svgIn(2017))).toEqual([]);
		expect(listBorders(svgIn(2018))).toEqual(['2018']);
		expect(listBorders(svgIn(2023))).toEqual(['2018', '2022']);
		for (const year of [2017, 2023]) expectWellFormed(svgIn(year));
		expect(words(svgIn(2017))).toMatch(/South\s+Kazakhstan/);
		expect(words(svgIn(2018))).not.toMatch(/South\s+Kazakhstan/);
		expect(svgIn(2005)).toContain('<path id="aral-1960"');
	});

	it('is the same for the same view', () => {
		expect(image({ year: 2016 })).toBe(image({ year: 2016 }));
	});
});

describe('the fonts of an image', () => {
	const face = (ranges: readonly string[]): ImageFace => ({
		family: 'Source Sans 3',
		weight: 400,
		style: 'normal',
		ranges,
		url: ranges.join()
	});
	const faces = [face(['U+0000-00FF']), face(['U+0400-045F']), face(['U+4E2D'])];

	it('are those that contain its characters', () => {
		expect(selectNeededFaces(faces, listCharacters('<text id="ж">2018</text>'))).toEqual([
			faces[0]
		]);
		expect(selectNeededFaces(faces, listCharacters('<text>2018 ж</text>'))).toEqual(
			faces.slice(0, 2)
		);
		expect(selectNeededFaces(faces, listCharacters('<text>中</text>'))).toEqual([faces[2]]);
	});
});

describe('a map in the two-a-sheet handout', () => {
	/** Points of a unit where it is printed. */
	const POINT = 236 / IMAGE_SIZES['map-handout'].width;

	it.each(VIEWS)('of %s has a legend of 7 points and more, and room for its map', (_name, view) => {
		const svg = image(view, { layout: 'map-handout' });
		const [, legendAt] = [...svg.matchAll(/translate\(6[ ,]([\d.]+)\)/g)];
		expect(Number(legendAt![1])).toBeGreaterThan(150);
		const legend = svg.slice(legendAt!.index);
		const sizes = [...legend.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
		if (view.layers?.length !== 0) expect(sizes.length).toBeGreaterThan(1);
		for (const size of sizes) expect(size * POINT).toBeGreaterThanOrEqual(7);
	});
});

describe('bug: files were poorer than the screen', () => {
	const relief = 'data:image/png;base64,AAAA';

	it('draws the relief between land and rivers, as strong as the live map has it', () => {
		const svg = image({}, { relief });
		expect(svg.indexOf('id="others"')).toBeLessThan(svg.indexOf(relief));
		expect(svg.indexOf(relief)).toBeLessThan(svg.indexOf('id="rivers"'));
		const readOpacity = (text: string) => Number(/<image[^>]*opacity="([\d.]+)"/.exec(text)![1]);
		expect(readOpacity(svg)).toBe(0.15);
		const near = { camera: { center: [76.95, 43.25], zoom: 8, bearing: 0, pitch: 0 } } as const;
		expect(readOpacity(image(near as Partial<ViewState>, { relief }))).toBeLessThan(0.08);
		expect(readOpacity(image({}, { relief, theme: 'dark' }))).toBe(0.3);
		expect(image({})).not.toContain('<image');
	});

	it('says under China’s sum what it counts', () => {
		expect(words(image({}))).toMatch(/29,885 students from the five city not known/);
	});

	it('outlines the country of the page and dims the others', () => {
		const one = image({ country: 'UZB' });
		expect(one).toContain('id="shown"');
		expect(one.match(new RegExp(PALETTES.light.landDim, 'g'))).toHaveLength(4);
		expect(image({})).not.toContain(PALETTES.light.landDim);
	});

	it('lets corridors that share track run side by side where they are the subject', () => {
		const lanes = assignSegmentLanes(atlas.corridors);
		const shared = [...lanes.values()].filter(({ lanes: own }) => own.some((lane) => lane !== 0));
		expect(shared.length).toBeGreaterThan(20);
	});
});
