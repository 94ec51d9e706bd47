import { isCountryCode } from '../../core/domain/countries';
import { formatRegionBorders } from '../../core/domain/region-years';
import { PALETTES } from '../../core/domain/palette';
import { PICTURE_SIZE } from '../projection';

/** Colour tokens that the picture inherits from the page; light without one. */
const TOKENS = {
	water: PALETTES.light.water,
	shore: PALETTES.light.shore,
	land: PALETTES.light.land,
	'land-cn': PALETTES.light.landChina,
	'land-other': PALETTES.light.landOther,
	river: PALETTES.light.river,
	'b-country': PALETTES.light.borderCountry,
	'b-region': PALETTES.light.borderRegion,
	'b-disputed': PALETTES.light.borderDisputed,
	edge: PALETTES.light.edge
} as const;

const token = (name: keyof typeof TOKENS): string => `var(--${name},${TOKENS[name]})`;

/** A path of a ground, or a further stroke along its edge. */
export type GroundShape = { style: string } & ({ id: string; d: string } | { uses: 'edge' });

const fill = (id: string, color: keyof typeof TOKENS, d: string, extra = ''): GroundShape => ({
	id,
	style: `fill:${token(color)};${extra}`,
	d
});

/** A page that uses one country by its id may outline it by setting `--outline`. */
const OUTLINE = 'stroke:var(--outline,none);stroke-width:1.8px;vector-effect:non-scaling-stroke';

const stroke = (
	id: string,
	color: keyof typeof TOKENS,
	widthPx: number,
	d: string,
	extra = ''
): GroundShape => ({
	id,
	style:
		`fill:none;stroke:${token(color)};stroke-width:${widthPx}px;` +
		`stroke-linejoin:round;vector-effect:non-scaling-stroke;${extra}`,
	d
});

const REGION_DASHES = 'stroke-dasharray:3 2.4';

/** The tint inside the outline: strokes whose outer half is covered by neighbours and water. */
const BAND = [22, 18, 14, 10, 6].map((widthPx) => ({ widthPx, opacity: 0.042 }));

/** Which countries share a colour: each of the five alone. */
export type LandPart = 'china' | 'others' | (string & {});

export const getLandPart = (code: string): LandPart =>
	isCountryCode(code) ? code : ['CHN', 'HKG', 'MAC'].includes(code) ? 'china' : 'others';

/** Path data of all shapes of a ground, in picture units. */
export interface GroundPaths {
	/** What the sea covers. */
	ocean: string;
	/** By `getLandPart`. */
	land: ReadonlyMap<LandPart, string>;
	rivers: string;
	sea: string;
	lakes: string;
	lines: Readonly<Record<'edge' | 'coast' | 'former-shore' | 'region' | 'country', string>>;
	/** Borders of regions by the first year that has them; not among those of all years. */
	regionsSince: ReadonlyMap<number, string>;
	disputed: string;
	leased: string;
}

function drawLand({ land, lines }: GroundPaths): GroundShape[] {
	const of = (part: LandPart): string => land.get(part) ?? '';
	return [
		...[...land.keys()]
			.filter(isCountryCode)
			.sort()
			.map((code) => fill(code, 'land', of(code), OUTLINE)),
		{ id: 'edge', d: lines.edge, style: 'fill:none;vector-effect:non-scaling-stroke' },
		...BAND.map(({ widthPx, opacity }) => ({
			uses: 'edge' as const,
			style:
				`stroke:${token('edge')};stroke-width:${widthPx}px;` +
				`stroke-opacity:${opacity};stroke-linejoin:round`
		})),
		fill('china', 'land-cn', of('china')),
		fill('others', 'land-other', of('others'))
	];
}

/** The shapes of a ground in paint order, in the units of `projection.ts`. */
export function listGroundShapes(paths: GroundPaths): GroundShape[] {
	const { ocean, rivers, sea, lakes, lines, disputed, leased } = paths;
	const shore =
		`fill:${token('water')};stroke:${token('shore')};stroke-width:.7px;` +
		'vector-effect:non-scaling-stroke';
	return [
		fill('ocean', 'water', ocean),
		...drawLand(paths),
		stroke('rivers', 'river', 0.7, rivers),
		fill('sea', 'water', sea),
		{ id: 'lakes', style: shore, d: lakes },
		stroke('coast', 'shore', 0.8, lines.coast),
		stroke('aral-1960', 'shore', 0.8, lines['former-shore'], 'stroke-dasharray:2 2'),
		stroke('regions', 'b-region', 0.6, lines.region, REGION_DASHES),
		...[...paths.regionsSince].map(([year, d]) =>
			stroke(
				`regions-${year}`,
				'b-region',
				0.6,
				d,
				`${REGION_DASHES};stroke-opacity:${formatRegionBorders(year)}`
			)
		),
		stroke('borders', 'b-country', 1, lines.country),
		stroke('disputed', 'b-disputed', 1.3, disputed, 'stroke-dasharray:5 3'),
		// a ring of ten pixels on a phone: with the dashes of a border it would look like a letter
		stroke('leased', 'b-disputed', 1.3, leased, 'stroke-dasharray:2 1.6'),
		{ uses: 'edge', style: `stroke:${token('b-country')};stroke-width:1.5px` }
	];
}

function formatShape(shape: GroundShape): string {
	const { style } = shape;
	if ('uses' in shape) return `<use href="#${shape.uses}" style="${style}"/>`;
	const { id, d } = shape;
	// `base.svg` is kept byte for byte
	return id === 'edge'
		? `<path id="${id}" d="${d}" style="${style}"/>`
		: `<path id="${id}" style="${style}" d="${d}"/>`;
}

/**
 * The background of a picture as SVG text, in the units of `projection.ts`; `#KAZ` to `#UZB` are
 * single countries. It contains no text.
 */
export function formatGround(paths: GroundPaths): string {
	const { width, height } = PICTURE_SIZE;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
		`<g id="base">\n${listGroundShapes(paths).map(formatShape).join('\n')}\n</g></svg>\n`
	);
}
