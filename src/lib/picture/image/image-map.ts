import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import type { ThemeName } from '../../core/domain/palette';
import { formatRegionBorders, REGION_YEARS } from '../../core/domain/region-years';
import { isStep, isWholeRegion, listShownCountries } from '../../core/domain/subject';
import type { Callout } from '../../core/domain/callout';
import type { MarkScale } from '../../layers/model';
import { shiftMarked } from '../../layers/marked-place';
import type { Box } from '../../layers/box';
import { writeMap, type MapGround, type MapLabels } from '../../labels/map-labels';
import { readNames, type NameLists, type NameRow } from '../../labels/name-rows';
import { listNearbyNames } from '../../labels/near-names';
import { RELIEF, getReliefOpacity } from '../../core/domain/relief-style';
import { drawMarks } from '../draw-marks';
import { drawCallouts, drawDegrees, drawMarked, drawScaleBar } from '../draw-rings';
import { drawLabels } from '../draw-labels';
import { buildFrameGround, placeFrameScale, spreadIn } from '../frame-labels';
import { getGroundTransform, type MapFrame } from '../map-frame';
import { PICTURE_SIZE } from '../projection';
import type { ImageInput } from './image-input';
import { paintDrawn } from './paint-drawn';
import { element, group, path } from './svg-element';
import { listLitPlaces, SHADE } from '../../labels/lit-places';

/** The relief lies between the land and the rivers, as on the live map. */
const BEFORE_RIVERS = '<path id="rivers"';

function paintRelief(href: string, theme: ThemeName, zoom: number): string {
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
			opacity: getReliefOpacity(theme, zoom),
			filter: slope === 1 ? undefined : 'url(#relief-tone)'
		})
	].join('');
}

const getOutline = (ground: string, code: CountryCode): string =>
	new RegExp(`<path id="${code}"[^>]* d="([^"]*)"`).exec(ground)?.[1] ?? '';

/** Widths of the strokes that tint a rim: their outer half is cut away. */
const RIM_PX = [34, 28, 22, 16, 10, 6];
const RIM_OPACITY = 0.05;

/** The countries shown as the live map marks them: a rim and a stronger line, the others dimmed. */
function markShown(ground: string, shown: readonly CountryCode[]): string {
	const d = shown.map((code) => getOutline(ground, code)).join('');
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

/** From this zoom on an image draws its shapes from the close level: the ground's own shows corners. */
export const CLOSE_PICTURE_ZOOM = 5.2;

/** The ground with the borders of regions of a year. */
const selectRegionBorders = (ground: string, year: number): string =>
	REGION_YEARS.reduce(
		(text, since) =>
			since <= year
				? text.replace(`;stroke-opacity:${formatRegionBorders(since)}`, '')
				: text.replace(new RegExp(`<path id="regions-${since}"[^>]*/>\\s*`), ''),
		ground
	);

/** Without disputed and leased borders, of which a step of a talk does not speak. */
const dropDisputed = (ground: string): string =>
	ground.replace(/<path id="(disputed|leased)"[^>]*\/>\s*/g, '');

/** The ground of an image in picture units; line widths that do not scale are converted. */
function paintGround(input: FramedMapInput, frame: MapFrame): string {
	const { relief, theme, view, close } = input;
	const isNear = close && frame.zoom >= CLOSE_PICTURE_ZOOM;
	const ground = isNear ? close.draw(frame) : input.ground;
	const inUnits = (px: string) => String(Math.round((Number(px) / frame.scale) * 1000) / 1000);
	const whole = ground.slice(ground.indexOf('<g id="base">'), ground.lastIndexOf('</svg>'));
	const base = selectRegionBorders(isStep(view) ? dropDisputed(whole) : whole, view.year);
	const shown = listShownCountries(view);
	const marked = isWholeRegion(shown) || base === '' ? base : markShown(base, shown);
	const flat = marked
		.replaceAll('vector-effect:non-scaling-stroke', '')
		.replace(/stroke-width:(\.?\d[\d.]*)px/g, (_, px: string) => `stroke-width:${inUnits(px)}`)
		.replace(
			/stroke-dasharray:([\d. ]+)/g,
			(_, dashes: string) => `stroke-dasharray:${dashes.split(' ').map(inUnits).join(' ')}`
		);
	if (!relief || !theme) return flat;
	const shade = paintRelief(relief, theme, frame.zoom);
	return flat.replace(BEFORE_RIVERS, () => shade + BEFORE_RIVERS);
}

/** Dims a map except the places that a step highlights. */
function paintShade(callouts: readonly Callout[], frame: MapFrame, scale: MarkScale): string {
	const lit = listLitPlaces(callouts, frame.place, scale);
	if (lit.length === 0) return '';
	const whole = { width: frame.widthPx, height: frame.heightPx };
	const edge = [
		element('stop', { offset: 0.6, 'stop-color': '#000' }),
		element('stop', { offset: 1, 'stop-color': '#000', 'stop-opacity': 0 })
	];
	return [
		element('radialGradient', { id: 'lit-edge' }, ...edge),
		element(
			'mask',
			{ id: 'lit', maskUnits: 'userSpaceOnUse', x: 0, y: 0, ...whole },
			element('rect', { ...whole, fill: '#fff' }),
			...lit.map(({ x, y, radiusPx }) =>
				element('circle', { cx: x, cy: y, r: radiusPx, fill: 'url(#lit-edge)' })
			)
		),
		element('rect', { ...whole, fill: 'var(--page)', 'fill-opacity': SHADE, mask: 'url(#lit)' })
	].join('');
}

export interface FramedMapInput extends Pick<
	ImageInput,
	| 'view'
	| 'ground'
	| 'close'
	| 'relief'
	| 'names'
	| 'detail'
	| 'closeCourses'
	| 'siteShapes'
	| 'marked'
	| 'isFilm'
	| 'callouts'
> {
	scale: MarkScale;
	/** Of the relief. */
	theme?: ThemeName;
	/** Ticks and a double line around the map. */
	isFramed: boolean;
	/** Clipped at the map's edge; otherwise a mat must cover the outside. */
	isClipped: boolean;
	/** Box of text over the map: no labels are placed below it. */
	words: Box | null;
}

/** Space between the two lines around a map. */
const NEATLINE_PX = 4;

function paintNeatline({ widthPx: width, heightPx: height }: MapFrame): string {
	const line = { fill: 'none', stroke: 'var(--b-country)', 'stroke-opacity': 0.88 };
	const corner = { x: -NEATLINE_PX, y: -NEATLINE_PX };
	const outer = { ...corner, width: width + 2 * NEATLINE_PX, height: height + 2 * NEATLINE_PX };
	return element('rect', { width, height, ...line }) + element('rect', { ...outer, ...line });
}

export interface FramedMap {
	/** Its upper left corner is at (0, 0). */
	svg: string;
	ground: MapGround;
	/** The places of its labels. */
	written: MapLabels;
}

/** The names of the ground, and those of the marks on a near map. */
function listImageNames(
	{ view, detail, close }: FramedMapInput,
	names: NameLists,
	scale: MarkScale,
	frame: MapFrame
): NameRow[] {
	const all =
		close && frame.zoom >= CLOSE_PICTURE_ZOOM
			? close.list(frame, view.language, view.year)
			: readNames(names, view.language, view.year);
	return [...all, ...listNearbyNames(view, detail, frame.zoom, scale)];
}

export function paintFramedMap(input: FramedMapInput, frame: MapFrame): FramedMap {
	const { view, names, detail, isFramed, isClipped, words, callouts = [] } = input;
	const { widthPx: width, heightPx: height } = frame;
	const [west, north] = frame.lonLatAt([0, 0]);
	const [east, south] = frame.lonLatAt([width, height]);
	const bounds = frame.bearing === 0 ? ([west, south, east, north] as const) : undefined;
	const scale = spreadIn(view, input.scale, frame, { callouts, bounds, isPage: false, detail });
	const marked = input.marked && shiftMarked(input.marked, { view, zoom: frame.zoom, scale });
	const covered = words ? [words] : [];
	const onMap = buildFrameGround(view, scale, frame, {
		overlays: covered,
		names: names ? listImageNames(input, names, scale, frame) : [],
		...{ marked, callouts, detail }
	});
	const written = writeMap(onMap);
	// where no name and no mark on a border is
	const scaleBar = placeFrameScale(frame, [...covered, ...written.taken]);
	const { closeCourses = null, siteShapes = null } = input;
	const map = { view, frame, scale, detail, closeCourses, siteShapes };
	const svg = [
		isClipped ? element('clipPath', { id: 'frame' }, element('rect', { width, height })) : '',
		group(
			{ 'clip-path': isClipped ? 'url(#frame)' : undefined },
			element('rect', { width, height, fill: 'var(--water)' }),
			group({ transform: getGroundTransform(frame) }, paintGround(input, frame)),
			paintDrawn(
				[
					...(isFramed
						? [drawDegrees(frame, [...written.taken, ...(scaleBar ? [scaleBar.box] : [])])]
						: []),
					...drawMarks(map),
					...drawMarked(marked, frame),
					...drawLabels(map, written),
					...drawScaleBar(scaleBar)
				],
				input.isFilm
			),
			paintShade(callouts, frame, scale),
			paintDrawn(drawCallouts(callouts, frame, scale, { overlays: covered, view }))
		),
		isFramed ? paintNeatline(frame) : ''
	].join('');
	return { svg, ground: onMap, written };
}
