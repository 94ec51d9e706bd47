import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { OPENING_LINK, type OPENING_PICTURES } from '../../../src/lib/story/opening-picture';
import { fitStepSubject } from '../../../src/lib/labels/step-camera';
import { MARK_SCALES } from '../../../src/lib/layers/model';
import { onScreen } from '../../../src/lib/layers/on-screen';
import { paintFramedMap, type FramedMapInput } from '../../../src/lib/picture/image/image-map';
import { cameraFrame } from '../../../src/lib/picture/map-frame';
import { parsePathView } from '../../../src/lib/state/path-view';

/** The texture is coarse: more pixels, or more shades, show no more. */
const RELIEF_WIDTH_PX = 900;
const RELIEF_COLOURS = 24;

/** Beyond where the students go: for the name of China and their sum. */
const EAST_PX = { wide: 110, upright: 0 };

/** The relief as a PNG in its URL: the rasteriser reads no WebP. */
export async function readRelief(root: string): Promise<string> {
	const file = await readFile(path.join(root, 'static/geo/relief.webp'));
	const png = await sharp(file)
		.resize({ width: RELIEF_WIDTH_PX })
		.png({ palette: true, colours: RELIEF_COLOURS })
		.toBuffer();
	return `data:image/png;base64,${png.toString('base64')}`;
}

/** The map that opens the article: the five and where their students go, beside or above the title. */
export function paintOpening(
	input: Pick<FramedMapInput, 'ground' | 'detail' | 'names' | 'relief' | 'theme'>,
	kind: keyof typeof OPENING_PICTURES,
	{ widthPx, heightPx }: { widthPx: number; heightPx: number }
): string {
	const scale = kind === 'wide' ? MARK_SCALES.desktop : MARK_SCALES.phone;
	const view = onScreen(parsePathView(OPENING_LINK), scale);
	const words = { left: widthPx - EAST_PX[kind], top: 0, right: widthPx, bottom: heightPx };
	const room = { widthPx, heightPx, overlays: [words], isOpen: true };
	const subject = { lonLats: [], countries: [...COUNTRY_CODES] };
	const camera = fitStepSubject(subject, view, scale, room)!;
	const frame = cameraFrame(camera, { widthPx, heightPx });
	const options = { isFramed: false, isClipped: false, words: null };
	return paintFramedMap({ ...input, ...options, view, scale }, frame).svg;
}
