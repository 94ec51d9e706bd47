/**
 * The picture of every page, for chats and social media; `npm run build` draws them into a release
 * (`--into folder`). Only pictures whose drawing changed are redrawn; `--only WORD` draws those
 * whose path contains the word, `--file previews/2016.png` one.
 */
import { LANGUAGE } from '#language';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { composeImage } from '../../../src/lib/picture/image/compose-image';
import { readCardGround } from './card-ground';
import { nameFontSlices, writePreviewFonts } from './preview-fonts';
import { getPreviewFile, listPreviewPages, type PreviewPage } from './preview-pages';
import { drawPicture, PICTURE_VERSION } from './preview-picture';

const CACHE = `.cache/previews/${LANGUAGE}`;
/** Node's thread pool rasterises, so more at the same time would only wait. */
const AT_ONCE = 2;

const startMs = Date.now();
const { values } = parseArgs({
	options: {
		into: { type: 'string', default: `.cache/previews/${LANGUAGE}/pages` },
		only: { type: 'string', default: '' },
		file: { type: 'string', default: '' }
	}
});
const { into: folder, only, file: onlyFile } = values;
const shared = {
	layout: 'card',
	theme: 'dark',
	link: '',
	...readCardGround(),
	detail: await loadDetail()
} as const;
const fontFiles = await writePreviewFonts(path.join(CACHE, 'fonts'));
await mkdir(path.join(CACHE, 'pictures'), { recursive: true });

const used = new Set<string>();
let [drawn, bytes] = [0, 0];

async function makePreview({ path: pagePath, view, story }: PreviewPage): Promise<void> {
	const svg = nameFontSlices(composeImage({ ...shared, view, story }));
	const key = createHash('sha256').update(PICTURE_VERSION).update(svg).digest('hex');
	const kept = path.join(CACHE, 'pictures', `${key}.png`);
	used.add(path.basename(kept));
	if (!existsSync(kept)) {
		await writeFile(kept, await drawPicture(svg, fontFiles));
		drawn += 1;
	}
	const file = path.join(folder, getPreviewFile(pagePath));
	await mkdir(path.dirname(file), { recursive: true });
	await copyFile(kept, file);
	// not in one step: another lane adds meanwhile
	const { size } = await stat(file);
	bytes += size;
}

const pages = listPreviewPages().filter(
	({ path }) => path.includes(only) && (onlyFile === '' || getPreviewFile(path) === onlyFile)
);
const waiting = pages.values();
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (const page of waiting) await makePreview(page);
	})
);

if (only === '' && onlyFile === '') {
	const isOld = (file: string) => !used.has(file);
	const pictures = path.join(CACHE, 'pictures');
	for (const file of (await readdir(pictures)).filter(isOld)) await rm(path.join(pictures, file));
	const expected = new Set(pages.map((page) => path.normalize(getPreviewFile(page.path))));
	for (const file of await readdir(path.join(folder, 'previews'), { recursive: true })) {
		const isPicture = file.endsWith('.png') && !expected.has(path.join('previews', file));
		if (isPicture) await rm(path.join(folder, 'previews', file));
	}
}
const seconds = ((Date.now() - startMs) / 1000).toFixed(1);
console.log(
	`previews: ${pages.length} pictures in ${folder}/previews, ${drawn} redrawn, ${bytes} bytes, ${seconds} s`
);
