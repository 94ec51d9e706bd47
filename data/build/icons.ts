import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const DRAWING = 'static/favicon.svg';
const DEFAULT_FOLDER = 'static/icons';

/** Systems crop icons; the essential part is within four fifths of it. */
const SAFE_SCALE = 0.72;
const DRAWING_WIDTH = 32;

/** File names are those of `static/manifest.webmanifest` and `src/app.html`. */
export const ICONS: readonly { file: string; widthPx: number; isCut: boolean }[] = [
	{ file: 'icon-192.png', widthPx: 192, isCut: false },
	{ file: 'icon-512.png', widthPx: 512, isCut: false },
	{ file: 'icon-cut-512.png', widthPx: 512, isCut: true },
	{ file: 'icon-touch-180.png', widthPx: 180, isCut: true }
];

/** The drawing on a full background, small enough to be cropped to a circle. */
function withRoomToCut(drawing: string): string {
	const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
	if (!ground) throw new Error(`${DRAWING}: the first rectangle must have the background colour`);
	const inset = ((1 - SAFE_SCALE) / 2) * DRAWING_WIDTH;
	const inner = drawing.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWING_WIDTH} ${DRAWING_WIDTH}">
		<rect width="${DRAWING_WIDTH}" height="${DRAWING_WIDTH}" fill="${ground}" />
		<g transform="translate(${inset} ${inset}) scale(${SAFE_SCALE})">${inner}</g>
	</svg>`;
}

/** Draws the atlas's icon at the sizes of an installed app. */
export async function buildIcons(outputFolder: string = DEFAULT_FOLDER): Promise<void> {
	const drawing = await readFile(DRAWING, 'utf8');
	await mkdir(outputFolder, { recursive: true });
	for (const { file, widthPx, isCut } of ICONS) {
		const image = new Resvg(isCut ? withRoomToCut(drawing) : drawing, {
			fitTo: { mode: 'width', value: widthPx },
			font: { loadSystemFonts: false }
		});
		await writeFile(path.join(outputFolder, file), image.render().asPng());
	}
}
