import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import type { ThemeName } from '../../core/domain/palette';
import { isWholeRegion } from '../../core/domain/subject';
import { RELIEF, reliefOpacity } from '../../layers/relief-look';
import { zoomOf, type MapFrame } from '../map-frame';
import { PICTURE_SIZE } from '../projection';
import { element, group, path } from './svg-element';

/** The shaded relief, and on what it lies. */
export interface Relief {
	/** The URL of a picture with its bytes. */
	href: string;
	theme: ThemeName;
}

interface GroundInput {
	/** Text of `picture/base.svg`. */
	ground: string;
	/** Null leaves it out. */
	relief?: Relief | null | undefined;
	/** Where they are not all five, they are outlined and the others dimmed. */
	shown: readonly CountryCode[];
}

/** The relief lies between the land and the rivers, as on the live map. */
const BEFORE_RIVERS = '<path id="rivers"';

function paintRelief({ href, theme }: Relief, zoom: number): string {
	const slope = RELIEF[theme].brightness;
	const channel = (name: string) => element(name, { type: 'linear', slope });
	return [
		element(
			'filter',
			{ id: 'relief-tone', 'color-interpolation-filters': 'sRGB' },
			element('feComponentTransfer', {}, ...['feFuncR', 'feFuncG', 'feFuncB'].map(channel))
		),
		element('image', {
			...{ href, x: 0, y: 0, ...PICTURE_SIZE, preserveAspectRatio: 'none' },
			opacity: reliefOpacity(theme, zoom),
			filter: slope === 1 ? undefined : 'url(#relief-tone)'
		})
	].join('');
}

const outlineOf = (ground: string, code: CountryCode): string =>
	new RegExp(`<path id="${code}"[^>]* d="([^"]*)"`).exec(ground)?.[1] ?? '';

/** Widths of the strokes that tint a rim: their outer half is cut away. */
const RIM_PX = [34, 28, 22, 16, 10, 6];
const RIM_OPACITY = 0.05;

/** The countries shown as the live map marks them: a rim and a stronger line, the others dimmed. */
function markShown(ground: string, shown: readonly CountryCode[]): string {
	const d = shown.map((code) => outlineOf(ground, code)).join('');
	const rim = RIM_PX.map((width) =>
		path(d, {
			...{ fill: 'none', stroke: 'var(--edge)', 'stroke-opacity': RIM_OPACITY },
			style: `stroke-width:${width}px`
		})
	);
	const line = path(d, { fill: 'none', stroke: 'var(--b-focus)', style: 'stroke-width:1.8px' });
	const dimmed = COUNTRY_CODES.filter((code) => !shown.includes(code)).reduce(
		(text, code) =>
			text.replace(`<path id="${code}" style="fill:var(--land,`, (found) =>
				found.replace('--land', '--land-dim')
			),
		ground
	);
	return dimmed
		.replace(/<use href="#edge" style="[^"]*stroke-opacity[^"]*"\/>\s*/g, '')
		.replace(
			BEFORE_RIVERS,
			element('clipPath', { id: 'shown' }, path(d, {})) +
				group({ 'clip-path': 'url(#shown)' }, ...rim) +
				BEFORE_RIVERS
		)
		.replace(/<\/g>\s*$/, `${line}</g>`);
}

/** The ground of an image in picture units; line widths that do not scale are converted. */
export function paintGround({ ground, relief, shown }: GroundInput, frame: MapFrame): string {
	const inUnits = (px: string) => String(Math.round((Number(px) / frame.scale) * 1000) / 1000);
	const base = ground.slice(ground.indexOf('<g id="base">'), ground.lastIndexOf('</svg>'));
	const marked = isWholeRegion(shown) || base === '' ? base : markShown(base, shown);
	const flat = marked
		.replaceAll('vector-effect:non-scaling-stroke', '')
		.replace(/stroke-width:(\.?\d[\d.]*)px/g, (_, px: string) => `stroke-width:${inUnits(px)}`)
		.replace(
			/stroke-dasharray:([\d. ]+)/g,
			(_, dashes: string) => `stroke-dasharray:${dashes.split(' ').map(inUnits).join(' ')}`
		);
	if (!relief) return flat;
	return flat.replace(BEFORE_RIVERS, () => paintRelief(relief, zoomOf(frame)) + BEFORE_RIVERS);
}
