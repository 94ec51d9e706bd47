/**
 * The first picture of a phone, which comes with the page, and the live map that replaces it at each
 * width: no name of a country stands in another of the five, none covers the sign of a city, and a
 * capital's name is at its sign. No browser, like `lay-out-pages.ts`.
 */
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { listPolygons, polygonContains } from '../../../src/lib/core/data/rings';
import { COUNTRIES } from '../../../src/lib/core/domain/countries';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { parseLink } from '../../../src/lib/core/link/link';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { FIRST_NAMES } from '../../../src/lib/labels/first-names';
import { placeBlocks, writeMap, type MapGround } from '../../../src/lib/labels/map-labels';
import { NAME_STYLES } from '../../../src/lib/labels/name-styles';
import { fitStepView } from '../../../src/lib/labels/step-camera';
import { placeInFit } from '../../../src/lib/labels/fit-subject';
import { listPageOverlays } from '../../../src/lib/labels/overlay-boxes';
import { makeBoxAround, overlaps, type Box } from '../../../src/lib/layers/box';
import { getMarkScale } from '../../../src/lib/layers/mark-scale';
import { MARK_SCALES } from '../../../src/lib/layers/model';
import { onScreen } from '../../../src/lib/layers/on-screen';
import { buildFrameGround, getSeenBox, spreadIn } from '../../../src/lib/picture/frame-labels';
import { frameLiveView, framePage, type MapFrame } from '../../../src/lib/picture/map-frame';
import { STORY } from '../../../src/lib/story/story';
import type { Laid } from './lay-out-pages';

type Land = Topology<{ countries: GeometryCollection<{ c: string }> }>;
const land = JSON.parse(readFileSync('static/geo/land.json', 'utf8')) as Land;
const grounds = feature(land, land.objects.countries).features.map(
	({ geometry, properties }) =>
		[properties.c, listPolygons(geometry as Polygon | MultiPolygon)] as const
);
const findGround = (lonLat: LonLat) =>
	grounds.find(([, polygons]) => polygons.some((each) => polygonContains(each, lonLat)))?.[0];

const WIDTHS_PX = [320, 344, 360, 375, 390, 412, 430];
/** Narrower maps have no room for all names at their signs: lines lead to them. */
const ROOMY_PX = 375;
const HEIGHT_PX = 372;
/** The layers of the first picture, without marks between the names. */
const FIRST_LAYERS = ['students', 'institutes'] as const;
/** Squares and crossings leave less room: checked where the map has the size of the picture. */
const OTHER_LAYERS = ['investment', 'corridors'] as const;
const OTHER_WIDTHS_PX = [390, 412, 430];
/** Longer, the line from a sign to its name is not seen as one. */
const FAR_PX = 34;

interface Phone {
	ground: MapGround;
	frame: MapFrame;
}

/** The picture in the page, whose size is not known, or a live map. */
function layOut(focus: ViewState['focus'], widthPx: number | null): Phone {
	const scale = widthPx === null ? MARK_SCALES.phone : getMarkScale(widthPx);
	const view = onScreen({ ...DEFAULT_VIEW, year: 2018, focus }, scale);
	const size = { widthPx: widthPx ?? 390, heightPx: HEIGHT_PX };
	const frame = widthPx === null ? framePage(view, size) : frameLiveView(view, size);
	const ground = buildFrameGround(view, spreadIn(view, scale, frame), frame, {
		overlays: listPageOverlays(view, size, { widthPx: size.widthPx, heightPx: 900 }),
		seen: widthPx === null ? getSeenBox(view, frame) : undefined
	});
	return { ground, frame };
}

const measurePx = ({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]) =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Is a name nearer to another sign than to its own place? */
const isNearer = (sign: Box, name: Box, own: readonly [number, number]): boolean =>
	measurePx(name, [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2]) <
	measurePx(name, own);

type Place = MapGround['place'];

function listSigns(ground: MapGround, place: Place): { text: string; box: Box }[] {
	const sidePx = NAME_STYLES.capital.markPx * ground.scale.wordFactor;
	return FIRST_NAMES.filter(({ kind }) => kind === 'capital').map(({ text, lonLat }) => ({
		text,
		box: makeBoxAround(...place(lonLat), sidePx, sidePx)
	}));
}

function listCityErrors(
	ground: MapGround,
	place: Place,
	{ hasRoom, isArticle = false }: { hasRoom: boolean; isArticle?: boolean }
): string[] {
	const { names } = writeMap(ground);
	const signs = listSigns(ground, place);
	return names.flatMap(({ row, spot, leader }) => {
		const covered = signs.filter(({ text, box }) => text !== row.text && overlaps(box, spot.box));
		const [x1, y1, x2, y2] = leader ?? [0, 0, 0, 0];
		const isFar = hasRoom && Math.hypot(x2 - x1, y2 - y1) > FAR_PX;
		// bug: Tashkent was written at the sign of Dushanbe, and Dushanbe at that of Tashkent
		const swapped = signs.filter(
			({ text, box }) =>
				isArticle &&
				leader &&
				row.kind === 'capital' &&
				text !== row.text &&
				isNearer(box, spot.box, [x1, y1])
		);
		return [
			...swapped.map(({ text }) => `${row.text} stands at the sign of ${text}`),
			...(isFar ? [`${row.text} is far from its sign`] : []),
			...covered.map(({ text }) => `${row.text} covers the sign of ${text}`)
		];
	});
}

function listErrors({ ground, frame }: Phone, hasRoom: boolean): string[] {
	const { written } = placeBlocks(ground);
	const signs = listSigns(ground, frame.place);
	const ofCountries = COUNTRIES.flatMap(({ code }) => {
		const box = written.find(({ what }) => what === `name of ${code}`)?.box;
		if (!box) return [`${code} has no name`];
		const middle = frame.lonLatAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
		const under = findGround(middle);
		const isOther = under !== code && COUNTRIES.some((country) => country.code === under);
		const covered = signs.filter((sign) => overlaps(sign.box, box));
		return [
			...(isOther ? [`the name of ${code} stands in ${under}`] : []),
			...covered.map(({ text }) => `the name of ${code} covers the sign of ${text}`)
		];
	});
	return [...ofCountries, ...listCityErrors(ground, frame.place, { hasRoom })];
}

/** Of the article: the bar and the legend are over the map's top, the card over its lower half. */
const ARTICLE_STEP = 'institutes';
const ARTICLE_HEIGHT_PX = 844;
const LEGEND_END_PX = 136;
const CARD_TOP_PX = 444;

/** The capitals of a step of the article on a phone. */
function listArticleErrors(widthPx: number): string[] {
	const step = STORY.steps.find(({ id }) => id === ARTICLE_STEP)!;
	const [path = '/', query = ''] = step.link.split('?');
	const scale = getMarkScale(widthPx);
	const own = { ...parseLink(path, query)!.view, stage: { step: step.id, isExploring: false } };
	const view = onScreen(own, scale);
	const overlays = [
		{ left: 0, top: 0, right: widthPx, bottom: LEGEND_END_PX },
		{ left: 0, top: CARD_TOP_PX, right: widthPx, bottom: ARTICLE_HEIGHT_PX }
	];
	const room = { widthPx, heightPx: ARTICLE_HEIGHT_PX, overlays, isOpen: true };
	const camera = fitStepView(view, scale, room)!;
	const place = placeInFit(camera, room);
	const ground = { ...room, view, scale, place, names: FIRST_NAMES, zoom: camera.zoom };
	return listCityErrors(ground, place, { hasRoom: false, isArticle: true });
}

export function layOutPhones(): Laid {
	const list = (layers: readonly ViewState['focus'][], widths: readonly number[]) =>
		layers.flatMap((focus) => [null, ...widths].map((width) => ({ focus, width })));
	const maps = [...list(FIRST_LAYERS, WIDTHS_PX), ...list(OTHER_LAYERS, OTHER_WIDTHS_PX)];
	const errors = maps.flatMap(({ focus, width }) => {
		const isFirst = FIRST_LAYERS.some((layer) => layer === focus);
		const hasRoom = isFirst && (width ?? ROOMY_PX) >= ROOMY_PX;
		return listErrors(layOut(focus, width), hasRoom).map(
			(error) => `${focus}, ${width ?? 'picture'}: ${error}`
		);
	});
	errors.push(
		...WIDTHS_PX.flatMap((width) =>
			listArticleErrors(width).map((error) => `${ARTICLE_STEP} in the article, ${width}: ${error}`)
		)
	);
	return { count: maps.length + WIDTHS_PX.length, errors };
}
