import { COORDINATE_SYSTEM, type Layer } from '@deck.gl/core';
import { ArcLayer, ColumnLayer, IconLayer, PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import {
	TimeDriveExtension,
	type MissingForm,
	type TimeDriveProps,
	type TimeDrives
} from '../../src/lib/layers/time/time-drive-extension';
import { PLACES, type Point } from './figures';
import type { Driven } from './time-reference';

export type Rgba = [number, number, number, number];

export const INK: Rgba = [40, 120, 200, 220];
export const extensions = [new TimeDriveExtension()];
export const flat = { coordinateSystem: COORDINATE_SYSTEM.CARTESIAN };

/** Accessor values of a stock layer for one item. */
interface Plain {
	item: number;
	size: number;
	height: number;
	color: Rgba;
}

export function drawPlain(driven: readonly Driven[], missing: MissingForm | null): Plain[] {
	return driven
		.map((look, item) => ({ look, item }))
		.filter(({ look }) => look.isShown)
		.map(({ look, item }) => {
			const color = look.isMissing && missing ? missing.color : INK;
			const alpha = look.isMissing && missing ? (INK[3] * missing.color[3]) / 255 : INK[3];
			return {
				item,
				size: look.size,
				height: look.height,
				color: [color[0], color[1], color[2], alpha * look.opacity]
			};
		});
}

export interface Kind {
	tilted?: boolean;
	/** Columns without a figure have no height to compare. */
	hasNoMissingForm?: boolean;
	drives: TimeDrives;
	/** The layer without time, from values of the reference. */
	plain(data: Plain[]): Layer[];
	driven(props: TimeDriveProps): Layer;
}

const icon = { url: drawSquare(), width: 32, height: 32, mask: true };

/** A white square as a data URL: a test image. */
function drawSquare(): string {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 32;
	const context = canvas.getContext('2d')!;
	context.fillStyle = 'white';
	context.fillRect(0, 0, 32, 32);
	return canvas.toDataURL();
}

const makePath = (place: Point): Point[] => [
	[place[0] - 30, place[1] - 10],
	[place[0], place[1] + 10],
	[place[0] + 30, place[1] - 10]
];
/** Degrees for the tilted view. */
const toLonLat = ([x, y]: Point): Point => [66 + x / 8, 44 - y / 12];

export const KINDS: Record<string, Kind> = {
	ScatterplotLayer: {
		drives: { size: 0, opacity: 1 },
		plain: (data) => [
			new ScatterplotLayer<Plain>({
				id: 'plain',
				...flat,
				data,
				radiusUnits: 'pixels',
				radiusMinPixels: 3,
				getPosition: ({ item }) => PLACES[item]!,
				getRadius: ({ size }) => size,
				getFillColor: ({ color }) => color
			})
		],
		driven: (props) =>
			new ScatterplotLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				pickable: true,
				radiusUnits: 'pixels',
				radiusMinPixels: 3,
				getPosition: (place) => place,
				getRadius: 1,
				getFillColor: INK,
				extensions,
				...props
			})
	},
	IconLayer: {
		drives: { size: 0, opacity: 1 },
		plain: (data) => [
			new IconLayer<Plain>({
				id: 'plain',
				...flat,
				data,
				getIcon: () => icon,
				getPosition: ({ item }) => PLACES[item]!,
				getSize: ({ size }) => size,
				getColor: ({ color }) => color
			})
		],
		driven: (props) =>
			new IconLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				pickable: true,
				getIcon: () => icon,
				getPosition: (place) => place,
				getSize: 1,
				getColor: INK,
				extensions,
				...props
			})
	},
	PathLayer: {
		drives: { size: 0, opacity: 1 },
		plain: (data) => [
			new PathLayer<Plain>({
				id: 'plain',
				...flat,
				data,
				widthUnits: 'pixels',
				getPath: ({ item }) => makePath(PLACES[item]!),
				getWidth: ({ size }) => size,
				getColor: ({ color }) => color
			})
		],
		driven: (props) =>
			new PathLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				pickable: true,
				widthUnits: 'pixels',
				getPath: makePath,
				getWidth: 1,
				getColor: INK,
				extensions,
				...props
			})
	},
	ArcLayer: {
		tilted: true,
		drives: { size: 0, opacity: 1 },
		plain: (data) => [
			new ArcLayer<Plain>({
				id: 'plain',
				data,
				getSourcePosition: ({ item }) => toLonLat(PLACES[item]!),
				getTargetPosition: ({ item }) => toLonLat([PLACES[item]![0] + 40, PLACES[item]![1]]),
				getWidth: ({ size }) => size,
				getSourceColor: ({ color }) => color,
				getTargetColor: ({ color }) => color
			})
		],
		driven: (props) =>
			new ArcLayer<Point, TimeDriveProps>({
				id: 'driven',
				data: PLACES,
				pickable: true,
				getSourcePosition: toLonLat,
				getTargetPosition: ([x, y]) => toLonLat([x + 40, y]),
				getWidth: 1,
				getSourceColor: INK,
				getTargetColor: INK,
				extensions,
				...props
			})
	},
	'ArcLayer, by height': {
		tilted: true,
		drives: { height: 0 },
		plain: (data) => [
			new ArcLayer<Plain>({
				id: 'plain',
				data,
				getSourcePosition: ({ item }) => toLonLat(PLACES[item]!),
				getTargetPosition: ({ item }) => toLonLat([PLACES[item]![0] + 40, PLACES[item]![1]]),
				getWidth: ({ size }) => size * 3,
				getHeight: ({ height }) => height * 0.05,
				getSourceColor: ({ color }) => color,
				getTargetColor: ({ color }) => color
			})
		],
		driven: (props) =>
			new ArcLayer<Point, TimeDriveProps>({
				id: 'driven',
				data: PLACES,
				getSourcePosition: toLonLat,
				getTargetPosition: ([x, y]) => toLonLat([x + 40, y]),
				getWidth: 3,
				getHeight: 0.05,
				getSourceColor: INK,
				getTargetColor: INK,
				extensions,
				...props
			})
	},
	'ColumnLayer, by height': {
		tilted: true,
		hasNoMissingForm: true,
		drives: { height: 0, opacity: 1 },
		plain: (data) => [
			new ColumnLayer<Plain>({
				id: 'plain',
				data: data.filter(({ size }) => size === 1),
				radius: 60_000,
				material: false,
				getPosition: ({ item }) => toLonLat(PLACES[item]!),
				getElevation: ({ height }) => height * 20_000,
				getFillColor: ({ color }) => color
			})
		],
		driven: (props) =>
			new ColumnLayer<Point, TimeDriveProps>({
				id: 'driven',
				data: PLACES,
				pickable: true,
				radius: 60_000,
				material: false,
				getPosition: toLonLat,
				getElevation: 20_000,
				getFillColor: INK,
				extensions,
				...props
			})
	},
	'ColumnLayer, by size': {
		drives: { size: 0, opacity: 1 },
		// the radius is one number per layer
		plain: (data) =>
			data.map(
				(plain) =>
					new ColumnLayer<Plain>({
						id: `plain-${plain.item}`,
						...flat,
						data: [plain],
						radius: plain.size,
						radiusUnits: 'pixels',
						extruded: false,
						getPosition: ({ item }) => PLACES[item]!,
						getFillColor: ({ color }) => color
					})
			),
		driven: (props) =>
			new ColumnLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				radius: 1,
				radiusUnits: 'pixels',
				extruded: false,
				getPosition: (place) => place,
				getFillColor: INK,
				extensions,
				...props
			})
	}
};
