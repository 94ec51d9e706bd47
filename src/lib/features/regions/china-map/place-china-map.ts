import type { GeoBox, LonLat } from '$lib/core/domain/geography';
import { isWithin, makeBoxAround, overlaps, type Box } from '$lib/layers/box';
import { round } from '$lib/layers/svg/join-alike';
import { formatCount } from '$lib/text/numbers';
import { nameCountry } from '$lib/text/country-names';
import { measureWidth, type TextStyle } from '$lib/picture/image/set-text';
import type { Word } from '$lib/picture/drawn';
import { frameBounds, type MapFrame } from '$lib/picture/map-frame';
import type { ChinaMap, PartnerLine } from './china-map';

/** From the Caspian to the Pacific; on a phone taller, for the names that stand beside it. */
const WIDE: GeoBox = [46, 17.6, 135.2, 55.6];
const NARROW: GeoBox = [46, 12.5, 125, 60];
const NARROW_PX = 560;
const HALO_PX = 3;
const MARK_PX = 7;
/** Farther from its place a name has a line to it. */
const LEADER_PX = 12;

/** A line and its thickness, in pixels of the map. */
export interface PlacedLine {
	line: PartnerLine;
	d: string;
	widthPx: number;
}

export interface ChinaMapPlan {
	frame: MapFrame;
	isNarrow: boolean;
	lines: readonly PlacedLine[];
	names: readonly { key: string; word: Word; reach: Box; leader: string | null }[];
	/** Names that no free place was found for: they are in the table below. */
	left: readonly string[];
}

/** A curve that bends to the north, so that lines between the same regions part. */
function drawLine(frame: MapFrame, { from, to }: PartnerLine): string {
	const [[x1, y1], [x2, y2]] = [frame.place(from.lonLat), frame.place(to.lonLat)];
	const bend = Math.hypot(x2 - x1, y2 - y1) * 0.16;
	return `M${round(x1)} ${round(y1)}Q${round((x1 + x2) / 2)} ${round((y1 + y2) / 2 - bend)} ${round(x2)} ${round(y2)}`;
}

/** The room of a mark, and of the place of a name. */
const makeMarkBox = ([x, y]: readonly [number, number]): Box =>
	makeBoxAround(x, y, MARK_PX + 2, MARK_PX + 2);

interface NameRequest {
	key: string;
	text: string;
	at: readonly [x: number, y: number];
	style: TextStyle;
}

const AROUND = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const DISTANCES_PX = [0, 12, 22, 34, 48, 64, 82, 102, 126];

/** Where the middle of a name may be, the nearest to its place first. */
function* listPlaces([x, y]: readonly [number, number], widthPx: number) {
	for (const distance of DISTANCES_PX) {
		const angles = distance === 0 ? [0] : AROUND;
		for (const angle of angles) {
			const aside = (Math.abs(Math.cos(angle)) * widthPx * (distance > 0 ? 1 : 0)) / 2;
			yield [
				x + Math.cos(angle) * distance + Math.sign(Math.round(Math.cos(angle) * 8)) * aside,
				y + Math.sin(angle) * distance,
				distance
			] as const;
		}
	}
}

/** Names one after the other, each in the nearest free place: the first ones are the most important. */
function placeNames(
	requests: readonly NameRequest[],
	marks: readonly Box[],
	{ widthPx, heightPx }: MapFrame
): Pick<ChinaMapPlan, 'names' | 'left'> {
	const names: ChinaMapPlan['names'][number][] = [];
	const left: string[] = [];
	const map: Box = { left: 0, top: 0, right: widthPx, bottom: heightPx };
	const places = requests.map(({ at }) => makeMarkBox(at));
	for (const [index, { key, text, at, style }] of requests.entries()) {
		const width = measureWidth(text, style);
		// over the place of another one a name would be taken for its own
		const taken = [
			...names.map((name) => name.reach),
			...marks,
			...places.filter((_, other) => other !== index)
		];
		const free = [...listPlaces(at, width)]
			.map(([x, y, distance]) => ({
				...{ x, y, distance },
				reach: makeBoxAround(x, y, width + 6, style.sizePx * 1.2)
			}))
			.find(({ reach }) => isWithin(reach, map) && !taken.some((box) => overlaps(box, reach)));
		if (!free) {
			left.push(text);
			continue;
		}
		const { x, y, distance, reach } = free;
		const nearX = Math.max(reach.left, Math.min(at[0], reach.right));
		const nearY = y < at[1] ? reach.bottom : reach.top;
		names.push({
			...{ key, reach },
			word: { text, x: x - width / 2, y: y + style.sizePx * 0.34, style },
			leader:
				distance > LEADER_PX
					? `M${round(at[0])} ${round(at[1])}L${round(nearX)} ${round(nearY)}`
					: null
		});
	}
	return { names, left };
}

/** Where the names of countries are, away from most of their cities. */
const COUNTRY_PLACES = {
	KAZ: [66.5, 48.6],
	KGZ: [75.2, 41.6],
	TJK: [70.9, 38.4],
	TKM: [59.2, 39.4],
	UZB: [63.4, 42]
} as const satisfies Record<string, LonLat>;

/** The map in a width: names do not touch each other or a mark. */
export function placeChinaMap(map: ChinaMap, widthPx: number): ChinaMapPlan {
	const isNarrow = widthPx < NARROW_PX;
	const bounds = isNarrow ? NARROW : WIDE;
	const tall = frameBounds(bounds, { widthPx, heightPx: 10 * widthPx });
	const [, top] = tall.place([bounds[0], bounds[3]]);
	const [, bottom] = tall.place([bounds[2], bounds[1]]);
	const frame = frameBounds(bounds, { widthPx, heightPx: Math.round(bottom - top) });
	const sizePx = isNarrow ? 12.5 : 14.5;
	const name: TextStyle = { face: 'sans-bold', sizePx, color: 'ins-text', haloPx: HALO_PX };
	const country: TextStyle = { face: 'serif', sizePx: sizePx + 1, color: 'text', haloPx: HALO_PX };
	const marks = [
		...map.lines.flatMap(({ from, to }) => [from.lonLat, to.lonLat]),
		...map.students.map(({ lonLat }) => lonLat)
	].map((lonLat) => makeMarkBox(frame.place(lonLat)));
	const requests: NameRequest[] = [
		...map.provinces.map((province) => ({
			key: `province-${province.code}`,
			text: `${province.name} ${formatCount(province.sites)}`,
			at: frame.place(province.lonLat),
			style: name
		})),
		...map.countries.map((count) => ({
			key: count.country,
			text: `${nameCountry(count.country)} ${formatCount(count.sites)}`,
			at: frame.place(COUNTRY_PLACES[count.country]),
			style: country
		}))
	];
	return {
		...{ frame, isNarrow },
		lines: map.lines.map((line) => ({
			...{ line, d: drawLine(frame, line) },
			widthPx: 0.7 + Math.min(line.sites, 6) * 0.5
		})),
		...placeNames(requests, marks, frame)
	};
}
