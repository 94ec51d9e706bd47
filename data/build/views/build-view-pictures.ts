import { LANGUAGE } from '#language';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { loadExplore } from '../../../src/lib/text/load-explore';
import {
	NAMED_VIEWS,
	VIEW_PICTURE,
	getViewPicture
} from '../../../src/lib/features/gallery/named-views';
import { STORY } from '../../../src/lib/story/story';
import { getOpeningPicture, OPENING_PICTURES } from '../../../src/lib/story/opening-picture';
import { STEP_PICTURES, stepPicture } from '../../../src/lib/story/step-picture';
import { hasMap, type TalkStep } from '../../../src/lib/story/talk';
import { getUserCallouts } from '../../../src/lib/features/talk/user-talk-format';
import { getLayout } from '../../../src/lib/features/talk/user-talk-schema';
import { getPublishedPicture } from '../../../src/lib/features/talk/published/published-picture';
import { parseLink } from '../../../src/lib/core/link/link';
import type { FramedMapInput } from '../../../src/lib/picture/image/image-map';
import { wrapSvgDocument } from '../../../src/lib/picture/image/compose-image';
import { group } from '../../../src/lib/picture/image/svg-element';
import { nameFontSlices, withFontNames, writePreviewFonts } from '../previews/preview-fonts';
import { readTalks } from '../talks/read-talks';
import { paintPagePicture, paintPerHead } from './page-pictures';
import { isPicturedPage } from './shape-views';
import { paintOpening, readRelief } from './opening-picture';
import { paintViewPicture } from './view-picture';

const CACHE = `.cache/views/${LANGUAGE}`;
/** Files of a language are next to those of English: `scripts/messages/static-files.mjs`. */
const FOLDER = LANGUAGE === 'en' ? 'static/views' : `.cache/static/${LANGUAGE}/views`;
/** Part of every picture's key: increase it when the same drawing gives other bytes. */
const PICTURE_VERSION = 'resvg 2.6, sharp 0.35, webp 72, effort 4';
const QUALITY = 72;
/** Of the largest, which is waited for: its relief has no edges to keep. */
const OPENING_QUALITY = 46;
/** The most, 6, takes twice as long for 1 % less. */
const EFFORT = 4;
const THEMES = ['dark', 'light'] as const;
const STEP_PICTURE_KINDS = ['wide', 'phone'] as const;
const OPENING_KINDS = ['wide', 'upright'] as const;
/** The steps with a map, of the atlas's talk and of those in `data/talks/`, by the names of their pictures. */
function listPicturedSteps(root: string): Pick<TalkStep, 'id' | 'link' | 'callouts' | 'subject'>[] {
	const published = readTalks(root).talks.flatMap(({ name, talk }) =>
		talk.steps.flatMap((step) =>
			hasMap({ layout: getLayout(step) })
				? [
						{
							id: getPublishedPicture(name, step.id),
							link: step.link,
							callouts: getUserCallouts(step)
						}
					]
				: []
		)
	);
	return [...STORY.steps.filter(hasMap), ...published];
}

/** Every machine has at least two cores. */
const AT_ONCE = 2;

async function drawPicture(svg: string, fontFiles: string[], quality: number): Promise<Buffer> {
	const image = await renderAsync(withFontNames(svg), {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3 ExtraLight' }
	});
	const raw = { width: image.width, height: image.height, channels: 4 as const };
	return sharp(image.pixels, { raw }).removeAlpha().webp({ quality, effort: EFFORT }).toBuffer();
}

/**
 * The pictures of the gallery and of the talk's steps, in both themes. Call after tables, geometry
 * and story are built; pictures with an unchanged drawing are kept. @returns a summary
 */
export async function buildViewPictures(root: string): Promise<string> {
	const steps = listPicturedSteps(root);
	const [relief, labels, ground, detail, explore] = await Promise.all([
		readRelief(root),
		readFile(path.join(root, 'static/geo/labels.json'), 'utf8'),
		readFile(path.join(root, 'static/picture/base.svg'), 'utf8'),
		loadDetail(),
		loadExplore()
	]);
	function draw(link: string): string {
		if (isPicturedPage(link)) return paintPagePicture(link, explore);
		const [page = '/', query = ''] = link.split('?');
		const { view } = parseLink(page, query)!;
		return view.comparedPer === 'head'
			? paintPerHead(explore, view.year)
			: paintViewPicture(view, { ground, detail });
	}
	function* pictures(): Generator<{ name: string; svg: string }> {
		const { widthPx: width, heightPx: height } = VIEW_PICTURE;
		for (const view of NAMED_VIEWS) {
			const drawing = draw(view.link);
			for (const theme of THEMES) {
				const svg = wrapSvgDocument(drawing, { width, height, theme, faceRules: '' });
				yield { name: path.basename(getViewPicture(view, theme)), svg };
			}
		}
		const names = JSON.parse(labels) as FramedMapInput['names'];
		for (const kind of OPENING_KINDS) {
			const { scale, widthPx, heightPx } = OPENING_PICTURES[kind];
			const [width, height] = [widthPx * scale, heightPx * scale];
			for (const theme of THEMES) {
				const input = { ground, detail, names, relief, theme };
				const drawing = paintOpening(input, kind, OPENING_PICTURES[kind]);
				const larger = group({ transform: `scale(${scale})` }, drawing);
				const svg = wrapSvgDocument(larger, { width, height, theme, faceRules: '' });
				yield { name: path.basename(getOpeningPicture(kind, theme)), svg };
			}
		}
		for (const step of steps) {
			const [page = '/', query = ''] = step.link.split('?');
			const { view } = parseLink(page, query)!;
			const { callouts, subject } = step;
			const shown = { ground, detail, callouts, ...(subject && { subject }) };
			for (const kind of STEP_PICTURE_KINDS) {
				const { scale, ...size } = STEP_PICTURES[kind];
				const drawing = paintViewPicture(view, shown, size);
				const larger = group({ transform: `scale(${scale})` }, drawing);
				const [width, height] = [size.widthPx * scale, size.heightPx * scale];
				for (const theme of THEMES) {
					const svg = wrapSvgDocument(larger, { width, height, theme, faceRules: '' });
					yield { name: path.basename(stepPicture(step, theme, kind)), svg };
				}
			}
		}
	}
	const kept = path.join(root, CACHE);
	const folder = path.join(root, FOLDER);
	await Promise.all([mkdir(kept, { recursive: true }), mkdir(folder, { recursive: true })]);
	let fontFiles: Promise<string[]> | null = null;
	let [drawn, bytes] = [0, 0];
	const used = new Set<string>();
	async function takePicture(name: string, drawing: string): Promise<void> {
		const svg = nameFontSlices(drawing);
		const quality = name.startsWith('opening-') ? OPENING_QUALITY : QUALITY;
		const key = createHash('sha256')
			.update(PICTURE_VERSION + (quality === QUALITY ? '' : quality))
			.update(svg)
			.digest('hex');
		const file = path.join(kept, `${key}.webp`);
		used.add(`${key}.webp`).add(name);
		if (!existsSync(file)) {
			fontFiles ??= writePreviewFonts(path.join(kept, 'fonts'));
			await writeFile(file, await drawPicture(svg, await fontFiles, quality));
			drawn += 1;
		}
		await copyFile(file, path.join(folder, name));
		const { size } = await stat(file);
		bytes += size;
	}
	const waiting = pictures();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (const { name, svg } of waiting) await takePicture(name, svg);
		})
	);
	for (const place of [kept, folder])
		for (const file of await readdir(place))
			if (file.endsWith('.webp') && !used.has(file)) await rm(path.join(place, file));
	const ofSteps = STEP_PICTURE_KINDS.length * steps.length;
	const count = THEMES.length * (NAMED_VIEWS.length + OPENING_KINDS.length + ofSteps);
	return `${count} pictures of views in ${FOLDER}, ${drawn} redrawn, ${bytes} bytes`;
}
