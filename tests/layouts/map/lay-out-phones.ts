/**
 * The first picture of a phone, which comes with the page, and the live map that replaces it at every
 * width: both have the same names, each country's in its own, clear of all signs, and a capital's at its
 * sign. No browser, like `lay-out-pages.ts`.
 */
import { readFileSync } from 'node:fs';
import { range } from 'd3-array';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { listPolygons, polygonContains } from '../../../src/lib/core/data/rings';
import { COUNTRIES, type CountryCode } from '../../../src/lib/core/domain/countries';
import type { GeoBox, LonLat } from '../../../src/lib/core/domain/geography';
import { getPageBounds } from '../../../src/lib/core/domain/subject';
import { parseLink } from '../../../src/lib/core/link/link';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { FIRST_NAMES } from '../../../src/lib/labels/first-names';
import { listMarkBoxes } from '../../../src/lib/labels/mark-boxes';
import { placeBlocks, writeMap, type MapGround } from '../../../src/lib/labels/map-labels';
import { readNames, type NameLists } from '../../../src/lib/labels/name-rows';
import { NAME_STYLES } from '../../../src/lib/labels/name-styles';
import { fitStepView } from '../../../src/lib/labels/step-camera';
import { placeInFit } from '../../../src/lib/labels/fit-subject';
import { listPageOverlays } from '../../../src/lib/labels/overlay-boxes';
import { makeBoxAround, overlaps, type Box } from '../../../src/lib/layers/box';
import { getMarkScale } from '../../../src/lib/layers/mark-scale';
import { MARK_SCALES } from '../../../src/lib/layers/model';
import { onScreen } from '../../../src/lib/layers/on-screen';
import {
	buildFrameGround,
	getSeenBox,
	placeFrameScale,
	spreadIn
} from '../../../src/lib/picture/frame-labels';
import { frameLiveView, framePage, type MapFrame } from '../../../src/lib/picture/map-frame';
import { STORY } from '../../../src/lib/story/story';

type Land = Topology<{ countries: GeometryCollection<{ c: string }> }>;
const land = JSON.parse(readFileSync('static/geo/land.json', 'utf8')) as Land;
const grounds = feature(land, land.objects.countries).features.map(
	({ geometry, properties }) =>
		[properties.c, listPolygons(geometry as Polygon | MultiPolygon)] as const
);
const findGround = (lonLat: LonLat) =>
	grounds.find(([, polygons]) => polygons.some((each) => polygonContains(each, lonLat)))?.[0];

const lists = JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as NameLists;
const liveNames = readNames(lists, DEFAULT_VIEW.language, DEFAULT_VIEW.year);

/** Every width of a phone held upright. */
const WIDTHS_PX = range(320, 431);
const HEIGHT_PX = 372;
/** Each layer alone, in each of its measures, and the page without layers. */
const MAPS: Readonly<Record<string, Partial<ViewState>>> = {
	students: {},
	deals: { focus: 'investment' },
	'direct investment': { focus: 'investment', investmentMeasure: 'fdi' },
	projects: { focus: 'investment', investmentMeasure: 'projects' },
	institutes: { focus: 'institutes' },
	corridors: { focus: 'corridors' },
	'no layer': { layers: [] }
};
/** Longer, the line from a sign to its name is hardly seen as one. */
const FAR_PX = 35;
/** Ports and crossings leave less room. */
const FAR_WITH_CROSSINGS_PX = 44;
/** Too small for their names: these may extend over the border to a country that is not of the five. */
const SMALL: readonly CountryCode[] = ['KGZ', 'TJK'];
/** Narrower, Turkmenistan is too small for its name between its ports and crossings, too. */
const WIDE_PX = 352;
/** On the narrowest. */
const FAR_IN_LITTLE_ROOM_PX = 60;
/** Narrower, a capital has a longer line to its name, or is left out. */
const ROOMY_PX = 326;

interface Phone {
	ground: MapGround;
	frame: MapFrame;
}

/** The picture in the page, whose size is not known, or a live map. */
export function layOut(patch: Partial<ViewState>, widthPx: number | null): Phone {
	const scale = widthPx === null ? MARK_SCALES.phone : getMarkScale(widthPx);
	const view = onScreen({ ...DEFAULT_VIEW, year: 2018, ...patch }, scale);
	const size = { widthPx: widthPx ?? 390, heightPx: HEIGHT_PX };
	const frame = widthPx === null ? framePage(view, size) : frameLiveView(view, size);
	const overlays = listPageOverlays(view, size, { widthPx: size.widthPx, heightPx: 900 });
	// maps of nearly the same size share their layout on one page, but a phone has one size
	const [west, south, east, north] = getPageBounds(view, true);
	const bounds: GeoBox = [west, south + (widthPx ?? 0) * 1e-9, east, north];
	// only the live map has a scale, and it names more places
	const bar = widthPx === null ? null : placeFrameScale(frame, overlays);
	const ground = buildFrameGround(view, spreadIn(view, scale, frame, { bounds }), frame, {
		overlays: bar ? [...overlays, bar.box] : overlays,
		seen: widthPx === null ? getSeenBox(view, frame) : undefined,
		...(widthPx !== null && { names: liveNames })
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

/** What is wrong on a map, by the rule that it breaks. */
type Errors = Record<'missing' | 'abroad' | 'covering' | 'far', string[]>;

function findCityErrors(ground: MapGround, place: Place): Pick<Errors, 'covering' | 'far'> {
	const signs = listSigns(ground, place);
	const marks = { view: ground.view, scale: ground.scale, frame: { place, zoom: ground.zoom } };
	const { sites } = listMarkBoxes(marks);
	const [covering, far]: [string[], string[]] = [[], []];
	for (const { row, spot, leader } of writeMap(ground).names) {
		const covered = signs.filter(({ text, box }) => text !== row.text && overlaps(box, spot.box));
		covering.push(...covered.map(({ text }) => `${row.text} on the sign of ${text}`));
		if (sites.some((box) => overlaps(box, spot.box))) covering.push(`${row.text} on a mark`);
		const [x1, y1, x2, y2] = leader ?? [0, 0, 0, 0];
		const lengthPx = Math.hypot(x2 - x1, y2 - y1);
		const hasCrossings = ground.view.focus === 'corridors';
		const roomyPx = hasCrossings ? FAR_WITH_CROSSINGS_PX : FAR_PX;
		const mostPx = ground.widthPx < ROOMY_PX ? FAR_IN_LITTLE_ROOM_PX : roomyPx;
		if (lengthPx > mostPx) far.push(`${row.text} ${lengthPx.toFixed()} px from its sign`);
	}
	return { covering, far };
}

/** Bug: Tashkent was written at the sign of Dushanbe, and Dushanbe at that of Tashkent. */
function listSwapped(ground: MapGround, place: Place): string[] {
	const signs = listSigns(ground, place);
	return writeMap(ground).names.flatMap(({ row, spot, at, leader }) =>
		signs
			.filter(
				({ text, box }) =>
					leader && row.kind === 'capital' && text !== row.text && isNearer(box, spot.box, at)
			)
			.map(({ text }) => `${row.text} stands at the sign of ${text}`)
	);
}

function findErrors({ ground, frame }: Phone): Errors {
	const { written } = placeBlocks(ground);
	const signs = listSigns(ground, frame.place);
	const { sites } = listMarkBoxes({ ...ground, frame: { place: frame.place, zoom: frame.zoom } });
	const { covering, far } = findCityErrors(ground, frame.place);
	const [missing, abroad]: [string[], string[]] = [[], []];
	for (const { code } of COUNTRIES) {
		const box = written.find(({ what }) => what === `name of ${code}`)?.box;
		if (!box) {
			missing.push(`name of ${code}`);
			continue;
		}
		const under = findGround(
			frame.lonLatAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2])
		);
		const isOfTheFive = COUNTRIES.some((country) => country.code === under);
		const { view, widthPx } = ground;
		const isSmall =
			SMALL.includes(code) || (code === 'TKM' && view.focus === 'corridors' && widthPx < WIDE_PX);
		if (under !== code && (isOfTheFive || !isSmall))
			abroad.push(`${code} in ${under ?? 'the sea'}`);
		const covered = signs.filter((sign) => overlaps(sign.box, box));
		covering.push(...covered.map(({ text }) => `${code} on the sign of ${text}`));
		if (sites.some((site) => overlaps(site, box))) covering.push(`${code} on a mark`);
	}
	return { missing, abroad, covering, far };
}

/** What a map says of the five and of China, wherever it stands. */
function listWords({ ground }: Phone): string[] {
	const { names, targets } = writeMap(ground);
	const capitals = names.filter(({ row }) => row.kind === 'capital');
	const target = targets.get(ground.view.year)?.lines ?? [];
	return [...capitals.map(({ row }) => row.text), ...target.map(({ text }) => text)].sort();
}

/** Of the article: the bar and the legend are over the map's top, the card over its lower half. */
const ARTICLE_STEP = 'institutes';
const ARTICLE_WIDTHS_PX = [320, 344, 360, 375, 390, 412, 430];
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
	const { covering } = findCityErrors(ground, place);
	const signs = covering.filter((error) => error.includes('sign'));
	return [...listSwapped(ground, place), ...signs];
}

export interface LaidPhones extends Errors {
	count: number;
	/** Words that only one of the first picture and the live map has. */
	different: string[];
	article: string[];
}

export function layOutPhones(): LaidPhones {
	const all: LaidPhones = {
		...{ count: 0, missing: [], abroad: [], covering: [], far: [] },
		...{ different: [], article: [] }
	};
	for (const [name, patch] of Object.entries(MAPS)) {
		const picture = layOut(patch, null);
		const words = listWords(picture);
		for (const widthPx of [null, ...WIDTHS_PX]) {
			const phone = widthPx === null ? picture : layOut(patch, widthPx);
			const at = `${name}, ${widthPx ?? 'picture'}`;
			all.count += 1;
			for (const [rule, errors] of Object.entries(findErrors(phone)))
				all[rule as keyof Errors].push(...errors.map((error) => `${at}: ${error}`));
			const own = listWords(phone);
			const left = words.filter((word) => !own.includes(word));
			const isLeftOut = widthPx !== null && widthPx < ROOMY_PX && left.length === 1;
			if (own.join() !== words.join() && !isLeftOut)
				all.different.push(`${at}: ${own.join()} / ${words.join()}`);
		}
	}
	all.article = ARTICLE_WIDTHS_PX.flatMap((width) =>
		listArticleErrors(width).map((error) => `${width}: ${error}`)
	);
	return all;
}
