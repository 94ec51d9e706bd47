import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { plainWords, type Talk } from '../../src/lib/data/talk';
import { expect, test } from './fixtures';
import { readPicture, takeFile } from './taken-files';

const run = promisify(execFile);
const office = process.env.OFFICE_PATH ?? 'soffice';

let folder: string;
let talk: Talk;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-talk-'));
	const built = new URL('../../src/lib/data/built/en/story.json', import.meta.url);
	talk = JSON.parse(await readFile(built, 'utf8')) as Talk;
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function openTalk(page: Page) {
	await page.goto('/present');
	await page.getByRole('button', { name: 'Slides, PDF, video' }).click();
	return page.getByRole('dialog', { name: 'Take the talk along' });
}

/** Words without breaks and the signs that programs put for them. */
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[\s\u00ad]+/g, '')
		.replaceAll('-', '');

const words = (xml: string) =>
	[...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
		.map(([, text]) => text!)
		.join(' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>');

test('a talk is saved as slides that LibreOffice opens', async ({ page }) => {
	test.setTimeout(300_000);
	const dialog = await openTalk(page);
	const file = await takeFile(page, dialog.getByRole('button', { name: 'Save as PowerPoint' }));
	expect(file.name).toMatch(/^soft-power-atlas-how-china-courts.*\.pptx$/);
	const parts = unzipSync(file.bytes);
	const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	const count = slides.length;
	expect(count).toBeGreaterThan(talk.steps.length + 1);
	talk.steps.forEach((step, index) => {
		const slide = words(strFromU8(parts[`ppt/slides/slide${index + 2}.xml`]!));
		expect(slide).toContain(step.title);
		for (const paragraph of step.text) expect(slide).toContain(plainWords(paragraph));
		expect(slide).toContain(`${index + 1} of ${talk.steps.length}`);
		const notes = words(strFromU8(parts[`ppt/notesSlides/notesSlide${index + 2}.xml`]!));
		for (const point of step.points) expect(plain(notes)).toContain(plain(plainWords(point)));
		for (const source of step.sources) expect(plain(notes)).toContain(plain(source.title));
		const links = strFromU8(parts[`ppt/slides/_rels/slide${index + 2}.xml.rels`]!);
		expect(links).toContain(step.link.replaceAll('&', '&amp;'));
	});

	await writeFile(join(folder, 'talk.pptx'), file.bytes);
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
	await run(office, [...convert, join(folder, 'talk.pptx')], { timeout: 200_000 });
	await run('pdftoppm', ['-r', '50', '-png', join(folder, 'talk.pdf'), join(folder, 'slide')]);
	const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
	expect(pictures).toHaveLength(count);
	for (const [index, name] of pictures.entries()) {
		const bytes = await readFile(join(folder, name));
		const whole = await readPicture(page, bytes, 'image/png');
		expect(whole.width / whole.height).toBeCloseTo(16 / 9, 1);
		expect(whole.colours, name).toBeGreaterThan(8);
		if (index === 0 || index > talk.steps.length) continue;
		// the map, and words beside it
		const map = await readPicture(page, bytes, 'image/png', [0.05, 0.22, 0.6, 0.7]);
		expect(map.colours, `map of ${name}`).toBeGreaterThan(30);
		expect(map.drawnShare, `map of ${name}`).toBeGreaterThan(0.6);
		const text = await readPicture(page, bytes, 'image/png', [0.63, 0.2, 0.97, 0.4]);
		expect(text.drawnShare, `text of ${name}`).toBeGreaterThan(0.2);
	}
});

test('a talk is saved as a PDF whose words are text', async ({ page }) => {
	test.setTimeout(240_000);
	const dialog = await openTalk(page);
	const file = await takeFile(page, dialog.getByRole('button', { name: 'Save as PDF' }));
	expect(file.name).toMatch(/\.pdf$/);
	const path = join(folder, 'document.pdf');
	await writeFile(path, file.bytes);
	const pageOf = async (number: number) => {
		const range = ['-f', String(number), '-l', String(number)];
		return plain((await run('pdftotext', [...range, path, '-'])).stdout);
	};
	for (const [index, step] of talk.steps.entries()) {
		const text = await pageOf(index + 2);
		expect(text).toContain(plain(step.title));
		for (const paragraph of step.text) expect(text).toContain(plain(plainWords(paragraph)));
	}
	const whole = plain((await run('pdftotext', [path, '-'])).stdout);
	for (const { points, sources } of talk.steps) {
		for (const point of points) expect(whole).toContain(plain(plainWords(point)));
		for (const source of sources) expect(whole).toContain(plain(source.title));
	}
	const fonts = (await run('pdffonts', [path])).stdout.trim().split('\n').slice(2);
	expect(fonts.length).toBeGreaterThan(1);
	// a name, its type, its encoding, and whether it is inside
	for (const font of fonts) expect(font).toMatch(/^Source\w+-\S+ +CID TrueType +Identity-H +yes/);
});
