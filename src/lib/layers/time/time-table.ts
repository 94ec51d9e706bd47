/**
 * A table of items × columns × measures for the graphics card. `values` holds item after item,
 * within an item measure after measure, within a measure column after column. NaN is "no figure".
 */
export interface TimeTable {
	readonly values: Float32Array;
	readonly items: number;
	readonly columns: number;
	readonly measures: number;
	readonly format: TimeFormat;
}

/** `r8unorm` keeps 254 steps between the least and the largest value, `r16float` three digits. */
export type TimeFormat = 'r32float' | 'r16float' | 'r8unorm';

/** Texels in a row of the texture; the least that every WebGL 2 device has to offer is 2048. */
export const TEXTURE_WIDTH = 2048;

/** Stands for NaN on the card, where NaN cannot be told apart on every driver. */
const MISSING_FLOAT = -3.0e38;
const MISSING_HALF = -65504;

/** A table in the bytes of its format, with what a shader needs to read it back. */
export interface EncodedTable {
	readonly data: Float32Array | Uint16Array | Uint8Array;
	readonly width: number;
	readonly height: number;
	/** A texel at or below this is no figure. */
	readonly missingBelow: number;
	/** value = texel × scale + offset */
	readonly scale: number;
	readonly offset: number;
}

/**
 * Builds a table from a function.
 * @param valueAt returns NaN where there is no figure
 */
export function makeTimeTable(
	size: { items: number; columns: number; measures?: number; format?: TimeFormat },
	valueAt: (item: number, column: number, measure: number) => number
): TimeTable {
	const { items, columns, measures = 1, format = 'r32float' } = size;
	const values = new Float32Array(items * measures * columns);
	let index = 0;
	for (let item = 0; item < items; item++) {
		for (let measure = 0; measure < measures; measure++) {
			for (let column = 0; column < columns; column++) {
				values[index++] = valueAt(item, column, measure);
			}
		}
	}
	return { values, items, columns, measures, format };
}

/** The bits of a number as IEEE 754 half precision; magnitudes beyond 65504 are held at it. */
function toHalf(value: number): number {
	const magnitude = Math.min(Math.abs(value), 65504);
	const sign = value < 0 ? 0x8000 : 0;
	if (magnitude < 2 ** -24) return sign;
	const exponent = Math.max(-14, Math.floor(Math.log2(magnitude)));
	const step = 2 ** (exponent - 10);
	const mantissa = Math.round(magnitude / step);
	// below 2^-14 the number is subnormal: its exponent field is 0 and the mantissa stands as it is
	return sign + (magnitude < 2 ** -14 ? mantissa : ((exponent + 14) << 10) + mantissa);
}

/**
 * Lays a table out as a texture.
 * @throws RangeError where it does not fit into `maxTextureSize` rows
 */
export function encodeTimeTable(table: TimeTable, maxTextureSize: number): EncodedTable {
	const width = TEXTURE_WIDTH;
	const height = Math.max(1, Math.ceil(table.values.length / width));
	if (height > maxTextureSize) {
		throw new RangeError(
			`A time table of ${table.items} items needs a texture of ${width} × ${height}; this device allows ${maxTextureSize}. Show fewer items.`
		);
	}
	const texels = width * height;
	if (table.format === 'r32float') {
		const data = new Float32Array(texels);
		table.values.forEach(
			(value, index) => (data[index] = Number.isNaN(value) ? MISSING_FLOAT : value)
		);
		return { data, width, height, missingBelow: MISSING_FLOAT / 2, scale: 1, offset: 0 };
	}
	if (table.format === 'r16float') {
		const data = new Uint16Array(texels);
		const missing = toHalf(MISSING_HALF);
		table.values.forEach(
			(value, index) =>
				(data[index] = Number.isNaN(value) ? missing : toHalf(Math.max(value, -65000)))
		);
		return { data, width, height, missingBelow: -65250, scale: 1, offset: 0 };
	}
	const known = table.values.filter((value) => !Number.isNaN(value));
	const least = known.reduce((low, value) => Math.min(low, value), Infinity);
	const largest = known.reduce((high, value) => Math.max(high, value), -Infinity);
	const range = known.length === 0 || largest === least ? 1 : largest - least;
	const floor = known.length === 0 ? 0 : least;
	const data = new Uint8Array(texels);
	// texel 0 is "no figure", 1 to 255 the values
	table.values.forEach(
		(value, index) =>
			(data[index] = Number.isNaN(value) ? 0 : 1 + Math.round(((value - floor) / range) * 254))
	);
	const scale = (range * 255) / 254;
	return { data, width, height, missingBelow: 0.5 / 255, scale, offset: floor - range / 254 };
}
