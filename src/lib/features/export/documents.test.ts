import { readFileSync } from 'node:fs';
import {
	decodePDFRawStream,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream
} from '@cantoo/pdf-lib';
import { expect, it, vi } from 'vitest';
import type { ImageAssets } from '$lib/picture/export/image-assets';
import { getCoreSource } from '$lib/core/data/atlas';
import { parseLink } from '$lib/core/link/link';
import { STORY } from '$lib/story/story';
import type { Talk, TalkLine, TalkStep } from '$lib/story/talk';
import { buildTalkPages } from '$lib/picture/export/talk-pages';
import { writeDocument } from '$lib/picture/export/write-document';
import { writeHandout } from '$lib/picture/export/write-handout';

vi.mock('$lib/picture/export/decompress-font', async () => {
	const { default: decompress } = await import('woff2-encoder/decompress');
	return { decompressFont: (bytes: ArrayBuffer) => decompress(bytes) };
});

const readBytes = (path: string) => Uint8Array.from(readFileSync(path)).buffer;
const cuts = [
	['source-serif-4', 400, 'normal'],
	['source-serif-4', 600, 'normal'],
	['source-serif-4', 400, 'italic'],
	['source-sans-3', 400, 'normal'],
	['source-sans-3', 600, 'normal']
] as const;
const assets = {
	faces: cuts.map(([name, weight, style]) => ({
		...{
			family: name.startsWith('source-sans') ? 'Source Sans 3' : 'Source Serif 4',
			weight,
			style
		},
		...{ ranges: ['U+0-FFFFF'], url: `${name}/files/${name}-latin-${weight}-${style}.woff2` }
	})),
	readFace: ({ url }: { url: string }) =>
		Promise.resolve(readBytes(`node_modules/@fontsource/${url}`)),
	draw: () => Promise.reject(new Error('no map is drawn here'))
} as unknown as ImageAssets;
const report = { progress: () => undefined, signal: new AbortController().signal };
const drawNothing = () => Promise.resolve(null);

const step: TalkStep = {
	...STORY.steps.find(({ id }) => id === 'pipelines')!,
	...{ layout: 'chart', sources: [], evidence: { chart: [], map: [] }, part: null, builds: [] },
	title: 'Where rails met',
	text: [
		{ words: ['Trains ', { style: 'bold', words: ['rose'] }, ' and rose.\nThen they slowed.'] },
		{ words: ['Khorgos'], list: 1 },
		{ words: [{ style: 'link', href: 'https://example.org/rails', words: ['Dostyk'] }], list: 2 }
	],
	points: [['Say it slowly.']]
};
const talk: Talk = { title: 'A talk of my own', author: 'A lecturer', steps: [step] };

const makePages = (origin: string, own = talk) =>
	buildTalkPages(own, {
		parseView: (link) => parseLink(link.split('?')[0]!, link.split('?')[1] ?? '')?.view ?? null,
		getUrl: (path) => origin && origin + path,
		findSource: getCoreSource,
		listViewSources: () => []
	});

/** The objects of a document as its file has them. */
async function open(blob: Blob) {
	const pdf = await PDFDocument.load(await blob.arrayBuffer());
	const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
	const dicts = objects.filter((object) => object instanceof PDFDict);
	const ofType = (type: string) =>
		dicts.filter((dict) => dict.lookup(PDFName.of('Type')) === PDFName.of(type));
	const tags = ofType('StructElem').map((dict) => String(dict.get(PDFName.of('S'))).slice(1));
	const content = objects
		.filter((object) => object instanceof PDFRawStream)
		.map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
	return { pdf, dicts, ofType, tags, content };
}

it('a document is tagged: headings, lists, links, and figures with words', async () => {
	const blob = await writeDocument(assets, talk, makePages(''), { link: '' }, report, drawNothing);
	const { pdf, ofType, tags } = await open(blob);
	expect(String(pdf.catalog.get(PDFName.of('MarkInfo')))).toContain('/Marked true');
	for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link', 'Figure'])
		expect(tags).toContain(tag);
	const figure = ofType('StructElem').find(
		(dict) => dict.get(PDFName.of('S')) === PDFName.of('Figure')
	)!;
	const alt = figure.lookup(PDFName.of('Alt'), PDFHexString).decodeText();
	expect(alt).toContain('Gas from Central Asia to China');
	expect(alt).toContain('47.9');
	const titles = pdf.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) =>
			object instanceof PDFDict && object.has(PDFName.of('Dest')) ? object : []
		)
		.map((dict) => dict.lookup(PDFName.of('Title'), PDFHexString).decodeText());
	expect(titles).toEqual(
		expect.arrayContaining(['A talk of my own', 'Where rails met', 'Sources'])
	);
});

it('a chart in a document is text and lines, not a picture', async () => {
	const blob = await writeDocument(assets, talk, makePages(''), { link: '' }, report, drawNothing);
	const { ofType, content } = await open(blob);
	expect(ofType('XObject')).toEqual([]);
	// each word is set by an operator of its own
	const page = content.find((each) => (each.match(/\bTj\b/g)?.length ?? 0) > 20);
	expect(page).toBeDefined();
});

/** Where each word of a page begins, from the left, in points. */
const listStarts = (content: readonly string[]): number[] =>
	content.flatMap((each) =>
		[...each.matchAll(/1 0 0 1 (-?[\d.]+) -?[\d.]+ Tm/g)].map(([, x]) => Number(x))
	);

const PAGE_MIDDLE = 480;

it('a document sets two columns of words side by side', async () => {
	const columns = ([1, 2] as const).map(async (column) => {
		const text: TalkLine[] = [
			{ words: ['Left words that are read first'] },
			{ words: ['Right words that are read second'], ...(column === 2 && { column }) }
		];
		const alone = { ...step, text, layout: 'words' as const, chart: null, points: [] };
		const pages = makePages('', { ...talk, steps: [alone] });
		const { content } = await open(
			await writeDocument(assets, talk, pages, { link: '' }, report, drawNothing)
		);
		return listStarts(content).filter((x) => x > PAGE_MIDDLE).length;
	});
	const [one, two] = await Promise.all(columns);
	// one line of words more begins in the right half
	expect(two! - one!).toBe(1);
});

it.each(['document', 'handout'] as const)('a %s says whose a picture is', async (kind) => {
	const countWords = async (credit: string) => {
		const picture = { source: 'data:image/jpeg;base64,', alt: 'A railway station', credit };
		const shown = { ...step, layout: 'picture' as const, chart: null, picture };
		const pages = makePages('', { ...talk, steps: [shown] });
		const blob = await (kind === 'document'
			? writeDocument(assets, talk, pages, { link: '' }, report, drawNothing)
			: writeHandout(assets, talk, pages, { link: '', layout: 'one' }, report, drawNothing));
		const { content } = await open(blob);
		return content.join(' ').match(/\bTj\b/g)?.length ?? 0;
	};
	const [without, named] = [await countWords(''), await countWords('A. Painter, CC BY 4.0')];
	expect(named).toBeGreaterThan(without);
});

it('a page is white', async () => {
	const blob = await writeHandout(
		assets,
		talk,
		makePages(''),
		{ link: '', layout: 'one' },
		report,
		drawNothing
	);
	const { content } = await open(blob);
	const [first] = content.filter((each) => each.includes('BDC'));
	// nothing is filled before the first words
	expect(first!.slice(0, first!.indexOf('BDC'))).not.toMatch(/\bf\*?\b/);
});

const listAddresses = ({ dicts }: Awaited<ReturnType<typeof open>>) =>
	dicts
		.map((dict) => dict.lookup(PDFName.of('A')))
		.flatMap((action) => (action instanceof PDFDict ? String(action.get(PDFName.of('URI'))) : []));

it.each([
	[
		'document',
		(pages: ReturnType<typeof makePages>, link: string) =>
			writeDocument(assets, talk, pages, { link }, report, drawNothing)
	],
	[
		'handout',
		(pages: ReturnType<typeof makePages>, link: string) =>
			writeHandout(assets, talk, pages, { link, layout: 'two' }, report, drawNothing)
	]
] as const)('bug: a %s named localhost where the atlas has no public address', async (_, write) => {
	const local = listAddresses(await open(await write(makePages(''), '')));
	expect(local).toEqual(['(https://example.org/rails)']);
	const published = listAddresses(
		await open(await write(makePages('https://atlas.example'), 'https://atlas.example/present'))
	);
	expect(published).toContain('(https://atlas.example/present)');
	expect(published.some((address) => address.includes('/2009'))).toBe(true);
});
