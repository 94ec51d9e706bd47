/** What can be checked of saved slides and pages without office programs; see export-talk.release.spec.ts for the rest. */
import {
	decodePDFRawStream,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFRawStream,
	PDFStream,
	type PDFPage
} from '@cantoo/pdf-lib';
import { makeStoredTalk, makeTalkFile } from '../atlas-page';
import { expect, test } from '../fixtures';
import { exportFile } from '../exported-files';
import { expectPackage } from '../office-package';
import { expectSlides, exportTalk, TALK } from '../exported-talk';

/** The number of text lines on a page. */
function linesOn(document: PDFDocument, { node }: PDFPage): number {
	const contents = node.normalizedEntries().Contents?.asArray() ?? [];
	const text = contents
		.map((each) => document.context.lookup(each))
		.filter((each) => each instanceof PDFRawStream)
		.map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
		.join('\n');
	return text.match(/\bTm\b/g)?.length ?? 0;
}

test('saves a talk as slides and as a PDF', async ({ page }) => {
	test.slow();

	await test.step('slides have text, notes, sources and links', async () => {
		const { name, bytes } = await exportTalk(page, 'PowerPoint');
		expect(name).toMatch(/^soft-power-atlas-money-schools-minds.*\.pptx$/);
		expectSlides(bytes);
		expectPackage(bytes);
	});

	await test.step('the PDF has a page per step, and its fonts', async () => {
		const save = page.getByRole('button', { name: 'Save as PDF' });
		const { name, bytes } = await exportFile(page, save);
		expect(name).toMatch(/\.pdf$/);
		const document = await PDFDocument.load(bytes);
		expect(document.getPageCount()).toBeGreaterThan(TALK.steps.length);
		// bug: the notes ran one line on to a page of its own
		for (const page of document.getPages().slice(TALK.steps.length))
			expect(linesOn(document, page)).toBeGreaterThanOrEqual(5);
		const fonts = document.context
			.enumerateIndirectObjects()
			.map(([, object]) => object)
			.filter((object) => object instanceof PDFDict)
			.filter((object) => object.lookup(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
		expect(fonts.length).toBeGreaterThan(1);
		for (const font of fonts) {
			// sources have titles in Chinese, too
			expect(String(font.lookup(PDFName.of('FontName')))).toMatch(/^\/(?:Source|NotoSansSC)/);
			expect(font.lookup(PDFName.of('FontFile2'))).toBeInstanceOf(PDFStream);
		}
	});
});

test.describe('a handout', () => {
	const STEPS = 4;
	const years = Array.from({ length: STEPS }, (_, index) => 2015 + index);
	const views = Object.fromEntries(years.map((year) => [`In ${year}`, `/${year}?layers=students`]));
	test.use({ storageState: makeStoredTalk(makeTalkFile(views)) });

	test('has one or two steps per A4 page', async ({ page }) => {
		await page.goto('/talk');
		await page.getByRole('button', { name: 'Slides, PDF, video' }).click();
		const dialog = page.getByRole('dialog', { name: 'Export slides' });
		const pages = async (layout: 'one' | 'two') => {
			await dialog.locator(`input[value="${layout}"]`).check({ force: true });
			const save = dialog.getByRole('button', { name: 'Save handout as PDF' });
			const { name, bytes } = await exportFile(page, save);
			expect(name).toMatch(/handout\.pdf$/);
			const document = await PDFDocument.load(bytes);
			const { width, height } = document.getPages()[0]!.getSize();
			expect(width).toBeCloseTo(595.28, 1);
			expect(height).toBeCloseTo(841.89, 1);
			return document.getPageCount();
		};
		// steps with many sources take more space
		const two = await pages('two');
		expect(two).toBeGreaterThanOrEqual(STEPS / 2);
		expect(two).toBeLessThanOrEqual(STEPS * 0.75);
		expect(await pages('one')).toBeGreaterThanOrEqual(STEPS);
	});
});
