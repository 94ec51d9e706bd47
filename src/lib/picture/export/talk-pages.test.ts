import { describe, expect, it } from 'vitest';
import type { Talk } from '../../story/talk';
import type { Source } from '../../core/data/types';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { formatVideoFileName, formatPictureFileName, formatTalkFileName } from './file-name';
import type { ImageInput } from '../image/image-input';
import type { ImageAssets } from './image-assets';
import { estimateReadingSeconds, buildTalkFrames } from './video-frames';
import { countFrames } from './record-video';
import { splitIntoChunks, buildTalkPages, listTalkSources } from './talk-pages';

const source = (id: string, authors: string): Source => ({
	id,
	authors,
	year: 2021,
	title: `Title of ${id}`,
	publisher: 'Publisher',
	url: `https://example.org/${id}`,
	licenceNote: ''
});

const step = (id: string, sources: Source[], link = '/2018') => ({
	id,
	title: `Step ${id}`,
	text: [{ words: ['Students rise.'] }],
	points: [['Say it slowly.']],
	sources,
	evidence: { chart: [], map: [] },
	link,
	part: null,
	layout: 'map' as const,
	chart: null,
	chartReference: null,
	builds: [],
	callouts: [],
	play: null
});

const talk: Talk = {
	title: 'A talk',
	author: '',
	steps: [
		step('a', [source('z', 'Zhang, Li'), source('b', 'Baker')]),
		step('b', [source('b', 'Baker')])
	]
};

const links = {
	parseView: (link: string) => (link === '/2018' ? DEFAULT_VIEW : null),
	getUrl: (link: string) => `https://atlas.example${link}`,
	findSource: () => undefined,
	listViewSources: () => [source('m', 'Maps, Inc')]
};

it('bug: a talk’s own slides were missing in its video', async () => {
	const picture = { source: 'data:image/jpeg;base64,/9j/', alt: '', credit: '' };
	const [first] = talk.steps;
	const own: Talk = {
		...talk,
		steps: [
			first!,
			{ ...first!, id: 'w', layout: 'words' },
			{ ...first!, id: 'p', layout: 'picture', picture }
		]
	};
	const drawn: Partial<ImageInput>[] = [];
	const assets = {
		draw: (input: Partial<ImageInput>) => Promise.resolve(String(drawn.push(input)))
	} as unknown as ImageAssets;
	const frames = buildTalkFrames(assets, buildTalkPages(own, links), 'light');
	for (const { draw } of frames) await draw();
	expect(drawn.map(({ layout }) => layout)).toEqual(['wide', 'user-slide', 'user-slide']);
	expect(drawn[2]!.picture).toEqual(picture);
});

describe('pages of a talk', () => {
	it('have the text, the view and the full address of each step', () => {
		const [first] = buildTalkPages(talk, links);
		expect(first).toMatchObject({
			title: 'Step a',
			paragraphs: ['Students rise.'],
			points: ['Say it slowly.'],
			link: 'https://atlas.example/2018',
			view: DEFAULT_VIEW,
			parts: 1
		});
	});

	it('name the step with an invalid link', () => {
		const broken = { ...talk, steps: [step('broken', [], '/nowhere')] };
		expect(() => buildTalkPages(broken, links)).toThrow('Step broken: the view of this step');
	});

	it('list every source once, by author, those of a map of one’s own among them', () => {
		const ids = listTalkSources(buildTalkPages(talk, links)).map(({ id }) => id);
		expect(ids).toEqual(['b', 'm', 'z']);
	});

	it('are split into rows without losing any', () => {
		expect(splitIntoChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
		expect(splitIntoChunks([], 2)).toEqual([]);
	});
});

describe('names of files', () => {
	it('describe their contents', () => {
		const view = { ...DEFAULT_VIEW, year: 2016, country: 'KAZ' } as const;
		expect(formatPictureFileName(view, 'wide', 'png')).toBe(
			'soft-power-atlas-2016-kazakhstan-students-16x9.png'
		);
		// bug: a square and a sheet had the name of the slide, and a sum that of its last year
		expect(formatPictureFileName({ ...view, focus: 'investment' }, 'a4', 'png', true)).toBe(
			'soft-power-atlas-2005-2016-kazakhstan-investment-a4-300dpi.png'
		);
		expect(formatVideoFileName(view, { first: 2005, last: 2023, shape: 'portrait' }, 'mp4')).toBe(
			'soft-power-atlas-2005-2023-kazakhstan-students-9x16-1080p.mp4'
		);
		expect(formatTalkFileName('How China “courts” Asia?', 'pdf')).toBe(
			'soft-power-atlas-how-china-courts-asia.pdf'
		);
		expect(formatTalkFileName('???', 'pdf')).toBe('soft-power-atlas.pdf');
		expect(formatTalkFileName('Силуэт Чжан Йи é', 'pptx')).toBe(
			'soft-power-atlas-силуэт-чжан-йи-e.pptx'
		);
	});
});

describe('times of a video', () => {
	it('are whole frames', () => {
		expect(countFrames(2)).toBe(50);
		expect(countFrames(0.01)).toBe(1);
	});

	it('leave time to read', () => {
		expect(estimateReadingSeconds({ title: 'Short', paragraphs: [] })).toBe(8);
		expect(estimateReadingSeconds({ title: 'Long', paragraphs: ['x'.repeat(280)] })).toBe(20);
	});
});
