import { m } from '#messages';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../../core/domain/palette';
import { ReaderError } from '../../core/site/reader-error';
import type { MapTheme } from './theme-paint';

/** Icons are drawn at twice their size, to be sharp on dense screens. */
const PIXEL_RATIO = 2;
const SIZE_PX = 14;

/** A square with a dot for capitals, a ring for all other cities; one of each per theme. */
export const CITY_SHAPES = ['city', 'capital'] as const;
type CityShape = (typeof CITY_SHAPES)[number];

export const cityIconId = (shape: CityShape, theme: MapTheme) => `${shape}-${theme}`;

function drawIcon(shape: CityShape, theme: MapTheme): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIZE_PX * PIXEL_RATIO;
	const context = canvas.getContext('2d');
	if (!context) throw new ReaderError(m.fault_no_canvas());
	const { text, textSecondary, markCase } = PALETTES[theme];
	const middle = SIZE_PX / 2;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.fillStyle = markCase;
	if (shape === 'capital') {
		context.strokeStyle = text;
		context.lineWidth = 1.5;
		context.fillRect(middle - 5, middle - 5, 10, 10);
		context.strokeRect(middle - 3.75, middle - 3.75, 7.5, 7.5);
		context.fillStyle = text;
		context.fillRect(middle - 1.25, middle - 1.25, 2.5, 2.5);
	} else {
		context.strokeStyle = textSecondary;
		context.lineWidth = 1.1;
		context.beginPath();
		context.arc(middle, middle, 2.3, 0, 2 * Math.PI);
		context.fill();
		context.stroke();
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function addCityIcons(map: MapLibreMap): void {
	for (const theme of ['dark', 'light'] as const)
		for (const shape of CITY_SHAPES)
			map.addImage(cityIconId(shape, theme), drawIcon(shape, theme), { pixelRatio: PIXEL_RATIO });
}
