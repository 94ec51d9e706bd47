import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { CLAIMS } from '../../../src/lib/features/claims/claims';
import { COUNTRIES } from '../../../src/lib/core/domain/countries';
import { CLAIM_COUNT } from '../../../src/lib/core/domain/claim-count';
import { STORY_INDEX } from '../../../src/lib/story/story-index';
import { composeImage } from '../../../src/lib/picture/image/compose-image';
import { readCardGround } from './card-ground';
import { nameFontSlices, writePreviewFonts } from './preview-fonts';
import { getPreviewFile, listPreviewPages } from './preview-pages';
import { drawPicture } from './preview-picture';

const shared = {
	layout: 'card',
	theme: 'dark',
	link: '',
	...readCardGround(),
	detail: await loadDetail()
} as const;
const pages = listPreviewPages();
const findDrawing = (path: string) => {
	const page = pages.find(({ path: each }) => each === path)!;
	return composeImage({ ...shared, view: page.view, story: page.story });
};
const getText = (svg: string) =>
	svg
		.replace(/<\/?tspan[^>]*>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

describe('the pages with a preview', () => {
	it('are every year, every country in it, every step, every claim and every document', () => {
		expect(pages).toHaveLength(
			1 + 19 * 6 + STORY_INDEX.length + CLAIMS.length + 14 + COUNTRIES.length
		);
		expect(new Set(pages.map(({ path: each }) => getPreviewFile(each))).size).toBe(pages.length);
		expect(getPreviewFile('/')).toBe('previews/index.png');
		expect(getPreviewFile('/2016/kazakhstan')).toBe('previews/2016/kazakhstan.png');
	});

	it.each(pages.map((page) => [page.path, page] as const))(
		'%s has year or heading, title, site, key and sources on it',
		(_, { view, story }) => {
			const words = getText(composeImage({ ...shared, view, story }));
			expect(words).toContain(story?.heading ?? String(view.year));
			for (const word of story?.title.split(' ') ?? []) expect(words).toContain(word);
			expect(words).toContain('Soft Power Atlas');
			if (view.layers.includes(view.focus)) expect(words).toContain('Sources: ');
		}
	);

	it('have an address for every claim', () => {
		expect(CLAIMS.map(({ number }) => number)).toEqual(
			Array.from({ length: CLAIM_COUNT }, (_, index) => index + 1)
		);
	});

	it('show the figure of their page', () => {
		expect(getText(findDrawing('/2018'))).toContain('29,885');
		expect(getText(findDrawing('/2018/tajikistan'))).toContain('4,007');
		expect(getText(findDrawing('/2021'))).toContain('no figure published for any');
		expect(getText(findDrawing('/claims/3'))).toContain('The data: $21.06 billion');
	});
});

describe('a picture', () => {
	let folder: string;
	let fonts: string[];
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'preview-fonts-'));
		fonts = await writePreviewFonts(folder);
	});
	afterAll(() => rm(folder, { recursive: true }));

	// zoomed in on a small country, a clipped group once made the rasteriser abort
	it.each(['/2018', '/2018/kyrgyzstan', '/claims/3'])(
		'of %s is small, 1200 by 630 and not blank',
		async (page) => {
			const picture = await drawPicture(findDrawing(page), fonts);
			const { width, height, format } = await sharp(picture).metadata();
			expect([width, height, format]).toEqual([1200, 630, 'png']);
			expect(picture.length).toBeLessThan(90_000);
			const { entropy } = await sharp(picture).stats();
			expect(entropy).toBeGreaterThan(2);
		}
	);

	it('bug: letters of Russian and Kazakh were in the lightest font, whatever their weight', async () => {
		const measureInk = async (family: string, weight: number, words: string) => {
			const font = `font-family="'${family}', serif" font-weight="${weight}" font-size="40"`;
			const text = `<text x="10" y="60" ${font}>${words}</text>`;
			const white = '<rect width="400" height="100" fill="#fff"/>';
			const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100">${white}${text}</svg>`;
			const { channels } = await sharp(await drawPicture(nameFontSlices(svg), fonts)).stats();
			return 255 - channels[0]!.mean;
		};
		for (const words of ['scholarships', 'стипендия', 'қыркүйек']) {
			const light = await measureInk('Source Serif 4', 300, words);
			const bold = await measureInk('Source Serif 4', 600, words);
			expect(bold / light, words).toBeGreaterThan(1.3);
			expect(await measureInk('Source Sans 3', 600, words), words).not.toBeCloseTo(bold, 1);
		}
	});

	it('has its text in the atlas’s fonts, and the same bytes each time', async () => {
		const drawing = findDrawing('/2018');
		const [picture, again] = [await drawPicture(drawing, fonts), await drawPicture(drawing, fonts)];
		expect(picture.equals(again)).toBe(true);
		const bare = await drawPicture(drawing, []);
		// the footer: the site's name and the sources
		const footer = { left: 20, top: 530, width: 1160, height: 80 };
		const measureLight = async (image: Buffer) => {
			const { channels } = await sharp(await sharp(image).extract(footer).toBuffer()).stats();
			return channels[0]!.mean;
		};
		expect(await measureLight(picture)).toBeGreaterThan((await measureLight(bare)) + 3);
	});
});
