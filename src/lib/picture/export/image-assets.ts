import { m } from '#messages';
import { createLoader } from '../../core/site/load-with-retry';
import { memoizeBy } from '../../core/domain/memoize';
import { FONT_FACES_PATH } from '../../core/domain/languages';
import lightSerif from '@fontsource/source-serif-4/files/source-serif-4-latin-300-normal.woff2?url';
import { loadCloseCourses } from '../../core/data/close-courses';
import { loadSiteShapes } from '../../core/data/load-site-shapes';
import { CLOSE_ZOOM } from '../../core/data/courses';
import type { ViewState } from '../../core/domain/view-state';
import { loadDetail } from '../../text/load-detail';
import { hasCourses, hasShapes, needsDetail } from '../../layers/catalog';
import { loadMarkedPlace } from '../../layers/load-marked-place';
import type { NameLists } from '../../labels/name-rows';
import { composeImage, layOutImage } from '../image/compose-image';
import { loadClosePicture, type FetchAsset } from '../ground/close-picture';
import type { ImageInput } from '../image/image-input';
import { CLOSE_PICTURE_ZOOM } from '../image/image-map';
import {
	formatFaceRules,
	selectNeededFaces,
	listCharacters,
	type ImageFace
} from '../image/image-fonts';

export interface TaskReport {
	/** A share from 0 to 1. */
	progress(share: number): void;
	signal: AbortSignal;
}

/** The assets of images, loaded once. */
export interface ImageAssets {
	faces: readonly ImageFace[];
	/** The bytes of a slice of a font, as woff2. */
	readFace(face: ImageFace): Promise<ArrayBuffer>;
	/** An image with its fonts inside. */
	draw(
		input: Omit<
			ImageInput,
			'ground' | 'close' | 'relief' | 'names' | 'detail' | 'closeCourses' | 'siteShapes' | 'marked'
		>
	): Promise<string>;
}

type MapFaces = Record<string, { url: string; 'unicode-range': string[] }[]>;

/** The map's fonts as the families of a style sheet, and the light weight of the year. */
function listFaces(mapFaces: MapFaces): ImageFace[] {
	const faces = Object.entries(mapFaces).flatMap(([name, slices]) => {
		const isSans = name.startsWith('Source Sans');
		return slices
			.filter(({ url }) => isSans || !url.startsWith('noto'))
			.map(({ url, 'unicode-range': ranges }): ImageFace => {
				const own = isSans ? 'Source Sans 3' : 'Source Serif 4';
				return {
					family: url.startsWith('noto') ? 'Noto Sans SC' : own,
					weight: name.endsWith('SemiBold') ? 600 : 400,
					style: name.endsWith('Italic') ? 'italic' : 'normal',
					ranges,
					url: `/fonts/${url}`
				};
			});
	});
	return [
		...faces,
		{ family: 'Source Serif 4', weight: 300, style: 'normal', ranges: [], url: lightSerif }
	];
}

function toBase64(bytes: ArrayBuffer): string {
	let binary = '';
	for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
	return btoa(binary);
}

async function read(fetchAsset: FetchAsset, path: string): Promise<Response> {
	const response = await fetchAsset(path).catch(() => null);
	if (!response?.ok) throw new Error(m.export_no_ground());
	return response;
}

async function readJson<Content>(fetchAsset: FetchAsset, path: string): Promise<Content> {
	const response = await read(fetchAsset, path);
	return response.json().catch((cause: unknown) => {
		throw new Error(m.export_no_ground(), { cause });
	}) as Promise<Content>;
}

/** The texture of the relief is coarse: at twice the size of a slide more pixels show no more. */
const RELIEF_WIDTH_PX = 900;
/** Few shades of light and of shadow: nobody sees more at the opacity of the relief. */
const SHADES = 5;

/** Light or shadow, each in few strengths. */
function simplify(pixels: Uint8ClampedArray): void {
	const step = 255 / SHADES;
	for (let at = 0; at < pixels.length; at += 4) {
		pixels.fill(pixels[at]! > 127 ? 255 : 0, at, at + 3);
		pixels[at + 3] = Math.round(Math.round(pixels[at + 3]! / step) * step);
	}
}

/**
 * The relief as a PNG in its URL: programs that open an SVG read no WebP in it.
 * @throws Error where the browser has no canvas for it
 */
async function loadRelief(file: Blob): Promise<string> {
	const bitmap = await createImageBitmap(file);
	const canvas = document.createElement('canvas');
	canvas.width = RELIEF_WIDTH_PX;
	canvas.height = Math.round((RELIEF_WIDTH_PX * bitmap.height) / bitmap.width);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas for the relief');
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	const image = context.getImageData(0, 0, canvas.width, canvas.height);
	simplify(image.data);
	context.putImageData(image, 0, 0);
	return canvas.toDataURL('image/png');
}

/**
 * Loads the ground, the relief, the names and the list of fonts.
 * @throws Error with a sentence for the reader when one of them cannot be loaded
 */
export async function loadImageAssets(fetchAsset: FetchAsset): Promise<ImageAssets> {
	const [ground, relief, names, mapFaces] = await Promise.all([
		read(fetchAsset, '/picture/base.svg').then((response) => response.text()),
		read(fetchAsset, '/geo/relief.webp').then(async (response) =>
			loadRelief(await response.blob())
		),
		readJson<NameLists>(fetchAsset, '/geo/labels.json'),
		readJson<MapFaces>(fetchAsset, `/${FONT_FACES_PATH}`)
	]);
	const faces = listFaces(mapFaces);
	const getUrl = ({ url }: ImageFace) => url;
	const readFace = memoizeBy(getUrl, async ({ url }: ImageFace) => {
		// the light cut is one of the scripts' own files and has its whole URL
		const response = url.startsWith('/fonts/') ? read(fetchAsset, url) : fetch(url);
		return (await response).arrayBuffer();
	});
	const loadClose = createLoader(() =>
		loadClosePicture(fetchAsset).catch((cause: unknown) => {
			throw new Error(m.export_no_ground(), { cause });
		})
	);
	/** What a map draws only when it is near: at other zooms nothing is loaded. */
	const loadNear = async (view: ViewState, zoom: number): Promise<Partial<ImageInput>> => ({
		close: zoom >= CLOSE_PICTURE_ZOOM ? await loadClose() : null,
		closeCourses: zoom >= CLOSE_ZOOM && hasCourses(view) ? await loadCloseCourses() : null,
		siteShapes: zoom >= CLOSE_ZOOM && hasShapes(view) ? await loadSiteShapes() : null
	});
	const inline = memoizeBy(getUrl, async (face: ImageFace) => ({
		...face,
		dataUri: `data:font/woff2;base64,${toBase64(await readFace(face))}`
	}));
	return {
		faces,
		readFace,
		async draw(input) {
			const detail = needsDetail(input.view) ? await loadDetail() : null;
			const marked = await loadMarkedPlace(input.view.selection);
			const far: ImageInput = { ...input, ground, names, detail, marked };
			const first = layOutImage(far);
			const zoom = first.map?.ground.zoom ?? 0;
			const whole = { ...far, ...(await loadNear(input.view, zoom)) };
			const { svg } = zoom >= CLOSE_PICTURE_ZOOM ? layOutImage(whole) : first;
			const needed = selectNeededFaces(faces, listCharacters(svg));
			return composeImage(
				{ ...whole, relief },
				formatFaceRules(await Promise.all(needed.map(inline)))
			);
		}
	};
}
