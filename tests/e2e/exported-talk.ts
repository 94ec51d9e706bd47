/** The talk that the atlas saves as slides and as a document. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { listSlideParts } from '../../src/lib/picture/export/slides/list-slides';
import { formatPlainText, isShown } from '../../src/lib/story/talk';
import { unpackTalk, type PackedTalk } from '../../src/lib/story/talk-pack';
import { expect } from './fixtures';
import { exportFile, type ExportedFile } from './exported-files';

export const TALK = unpackTalk(
	JSON.parse(
		readFileSync(new URL('../../src/lib/core/data/built/en/story.json', import.meta.url), 'utf8')
	) as PackedTalk
);

export async function exportTalk(page: Page, kind: 'PowerPoint' | 'PDF'): Promise<ExportedFile> {
	await page.goto('/present');
	await page.getByRole('button', { name: 'Slides, PDF, video' }).click();
	return exportFile(page, page.getByRole('button', { name: `Save as ${kind}` }));
}

/** Text without line breaks and soft hyphens. */
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

/** The slides of the talk in their order, from the step that opens it: each part of a step, a map before its chart. */
export const SLIDES = TALK.steps.flatMap((step, index) =>
	listSlideParts({ ...step, picture: step.picture ?? null, lines: [] }).map(
		({ evidence, shown }) => ({ step, evidence, shown, place: index + 1 })
	)
);

/** Of our talk as slides, so that it can be sent. */
const MOST_BYTES = 8_000_000;

/** Compares slides with the talk: titles, text, notes, sources; and no address of this computer. @returns the number of slides */
export function expectSlides(bytes: Buffer): number {
	const parts = unzipSync(bytes);
	const xml = (name: string) => strFromU8(parts[name]!);
	const names = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(SLIDES.length).toBeGreaterThan(TALK.steps.length);
	// the sources last
	expect(names.length).toBeGreaterThan(SLIDES.length);
	for (const name of names) {
		expect(xml(name), name).toMatch(/<p:ph\s+idx="100"\s+type="title"/);
		// each picture has alternative text
		for (const [picture] of xml(name).matchAll(/<p:pic>.*?<\/p:pic>/gs))
			expect(picture, name).toMatch(/descr="[^"]{10,}"/);
	}
	const presentation = xml('ppt/presentation.xml');
	const sections = [...presentation.matchAll(/<p14:section name="([^"]*)".*?<\/p14:section>/gs)];
	expect(sections.map(([, name]) => name)).toEqual([
		TALK.title,
		...['The offer', 'The money', 'The people', 'The minds'],
		...[TALK.steps.at(-1)!.title, 'Sources']
	]);
	const sorted = sections.map(([section]) => [...section.matchAll(/<p14:sldId /g)].length);
	expect(sorted.reduce((sum, count) => sum + count, 0)).toBe(names.length);
	// bug: the talk had two covers, and its last step was in the last part
	expect(sorted[0]).toBe(1);
	expect(sorted.at(-2)).toBe(1);
	SLIDES.forEach(({ step, place, shown }, index) => {
		const slide = words(xml(`ppt/slides/slide${index + 1}.xml`));
		expect(slide).toContain(step.title);
		step.text.forEach(({ words: paragraph }, line) => {
			// figures have links of their own
			const text = expect(plain(slide), `line ${line + 1} of slide ${index + 1}`);
			const told = plain(formatPlainText(paragraph));
			if (isShown(step, 'text', line, shown)) text.toContain(told);
			else text.not.toContain(told);
		});
		expect(slide).toContain(`${place} of ${TALK.steps.length}`);
		const notes = words(xml(`ppt/notesSlides/notesSlide${index + 1}.xml`));
		for (const point of step.points) expect(plain(notes)).toContain(plain(formatPlainText(point)));
		const { evidence, sources } = step;
		for (const source of [...evidence.chart, ...evidence.map, ...sources])
			expect(plain(notes)).toContain(plain(source.title));
	});
	// the tests are served at an address that nobody else can open
	for (const name of Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)))
		expect(xml(name), name).not.toMatch(/localhost|127\.0\.0\.1/);
	expect(bytes.length).toBeLessThan(MOST_BYTES);
	const media = Object.keys(parts).filter((name) => /^ppt\/media\//.test(name));
	const hashes = media.map((name) => createHash('sha256').update(parts[name]!).digest('hex'));
	expect(new Set(hashes).size).toBe(media.length);
	return names.length;
}
