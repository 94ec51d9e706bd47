/** Saved slides and pages as LibreOffice and Poppler read them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isProgramInstalled } from '../../scripts/system-packages.mjs';
import { formatPlainText } from '../../src/lib/story/talk';
import { expect, test } from './fixtures';
import { readPicture } from './exported-files';
import { expectSlides, plain, exportTalk, SLIDES, TALK } from './exported-talk';

const run = promisify(execFile);
const office = process.env.OFFICE_PATH || 'soffice';

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-talk-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('LibreOffice opens the slides, each with its map or chart and its words', async ({ page }) => {
	test.setTimeout(300_000);
	const { bytes } = await exportTalk(page, 'PowerPoint');
	const count = expectSlides(bytes);
	await writeFile(join(folder, 'talk.pptx'), bytes);
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
	await run(office, [...convert, join(folder, 'talk.pptx')], { timeout: 200_000 });
	await run('pdftoppm', ['-r', '50', '-png', join(folder, 'talk.pdf'), join(folder, 'slide')]);
	const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
	expect(pictures).toHaveLength(count);
	for (const [index, name] of pictures.entries()) {
		const picture = await readFile(join(folder, name));
		const whole = await readPicture(page, picture, 'image/png');
		expect(whole.width / whole.height).toBeCloseTo(16 / 9, 1);
		expect(whole.colours, name).toBeGreaterThan(8);
		const slide = SLIDES[index];
		// neither the last step nor the sources have a drawing
		if (!slide || slide.evidence === 'none') continue;
		// a map or a chart, with the words next to it
		const drawing = await readPicture(page, picture, 'image/png', [0.28, 0.02, 0.98, 0.5]);
		expect(drawing.colours, `drawing of ${name}`).toBeGreaterThan(8);
		expect(drawing.drawnShare, `drawing of ${name}`).toBeGreaterThan(0.1);
		const text = await readPicture(page, picture, 'image/png', [0.02, 0.04, 0.25, 0.5]);
		expect(text.drawnShare, `text of ${name}`).toBeGreaterThan(0.1);
	}
});

test('the PDF contains real text', async ({ page }) => {
	test.setTimeout(240_000);
	const { bytes } = await exportTalk(page, 'PDF');
	const path = join(folder, 'document.pdf');
	await writeFile(path, bytes);
	const getPage = async (number: number) => {
		const range = ['-f', String(number), '-l', String(number)];
		return plain((await run('pdftotext', [...range, path, '-'])).stdout);
	};
	for (const [index, step] of TALK.steps.entries()) {
		const text = await getPage(index + 1);
		expect(text).toContain(plain(step.title));
		for (const { words } of step.text) expect(text).toContain(plain(formatPlainText(words)));
	}
	const whole = plain((await run('pdftotext', [path, '-'])).stdout);
	for (const { points, sources } of TALK.steps) {
		for (const point of points) expect(whole).toContain(plain(formatPlainText(point)));
		for (const source of sources) expect(whole).toContain(plain(source.title));
	}
	// a tagged document with headings, and no error that a checker finds
	const facts = (await run('pdfinfo', [path])).stdout;
	expect(facts).toMatch(/^Tagged: +yes$/m);
	const tags = (await run('pdfinfo', ['-struct', path])).stdout;
	for (const tag of ['H1', 'H2', 'Figure', 'L', 'LBody'])
		expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
	if (isProgramInstalled('qpdf')) await run('qpdf', ['--check', path]);
	const fonts = (await run('pdffonts', [path])).stdout.trim().split('\n').slice(2);
	expect(fonts.length).toBeGreaterThan(1);
	// a name, its type, its encoding, and whether it is inside
	for (const font of fonts)
		expect(font).toMatch(/^(?:Source\w+|NotoSansSC\w*)-\S+ +CID TrueType +Identity-H +yes/);
});
