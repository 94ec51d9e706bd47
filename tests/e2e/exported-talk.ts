/** The talk that the atlas saves as slides and as a document. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { plainWords, type Talk } from '../../src/lib/core/data/talk';
import { expect } from './fixtures';
import { exportFile, type ExportedFile } from './exported-files';

export const TALK = JSON.parse(
	readFileSync(new URL('../../src/lib/core/data/built/en/story.json', import.meta.url), 'utf8')
) as Talk;

export async function exportTalk(page: Page, kind: 'PowerPoint' | 'PDF'): Promise<ExportedFile> {
	await page.goto('/present');
	await page.getByRole('button', { name: 'Slides, PDF, video' }).click();
	const dialog = page.getByRole('dialog', { name: 'Export slides' });
	return exportFile(page, dialog.getByRole('button', { name: `Save as ${kind}` }));
}

/** Words without breaks and the signs that programs put for them. */
export const plain = (text: string) =>
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

/** Holds slides to the talk: titles, words, notes, sources, links. @returns how many there are */
export function expectSlides(bytes: Buffer): number {
	const parts = unzipSync(bytes);
	const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(slides.length).toBeGreaterThan(TALK.steps.length + 1);
	TALK.steps.forEach((step, index) => {
		const slide = words(strFromU8(parts[`ppt/slides/slide${index + 2}.xml`]!));
		expect(slide).toContain(step.title);
		for (const paragraph of step.text) expect(slide).toContain(plainWords(paragraph));
		expect(slide).toContain(`${index + 1} of ${TALK.steps.length}`);
		const notes = words(strFromU8(parts[`ppt/notesSlides/notesSlide${index + 2}.xml`]!));
		for (const point of step.points) expect(plain(notes)).toContain(plain(plainWords(point)));
		for (const source of step.sources) expect(plain(notes)).toContain(plain(source.title));
		const links = strFromU8(parts[`ppt/slides/_rels/slide${index + 2}.xml.rels`]!);
		expect(links).toContain(step.link.replaceAll('&', '&amp;'));
	});
	return slides.length;
}
