/** A table of items × measures × columns, in this order, for the graphics card. NaN is "no figure". */
export interface TimeTable {
	readonly values: Float32Array;
	readonly items: number;
	readonly columns: number;
	readonly measures: number;
	readonly format: TimeFormat;
}

/** `r8unorm` has 254 steps from the least to the largest value, `r16float` three digits. */
export type TimeFormat = 'r32float' | 'r16float' | 'r8unorm';

/** Texels in a row of the texture, if possible; every WebGL 2 device supports it. */
export const TEXTURE_WIDTH = 2048;

/** Replaces NaN on the card, which not every driver can detect. */
const MISSING_FLOAT = -3.0e38;
const MISSING_HALF = -65504;
/** The least value distinct from it. */
const LEAST_HALF = -65000;

/** A table in the bytes of its format, with the parameters to decode it. */
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

/** Builds a table from a function. @param valueAt returns NaN for no figure */
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

const floatOfBits = new Float32Array(1);
const bitsOfFloat = new Uint32Array(floatOfBits.buffer);

/** Half precision bits of a number; magnitudes beyond 65504 are clamped. */
function toHalf(value: number): number {
	floatOfBits[0] = Math.max(-65504, Math.min(65504, value));
	const bits = bitsOfFloat[0]!;
	const sign = (bits >>> 16) & 0x8000;
	const exponent = ((bits >>> 23) & 255) - 112;
	// below 2^-14 the number is subnormal: exponent field 0
	if (exponent <= 0) return sign + Math.round(Math.abs(value) * 2 ** 24);
	// rounding up may correctly carry into the exponent
	return sign + (exponent << 10) + (((bits & 0x7fffff) + 0x1000) >>> 13);
}

/** Rows of `TEXTURE_WIDTH`, or wider ones if the device does not allow as many rows. */
function textureSize(texels: number, maxTextureSize: number): { width: number; height: number } {
	let width = TEXTURE_WIDTH;
	while (Math.ceil(texels / width) > maxTextureSize && width * 2 <= maxTextureSize) width *= 2;
	return { width, height: Math.max(1, Math.ceil(texels / width)) };
}

/** Lays a table out as a texture. @throws RangeError if it does not fit into `maxTextureSize` */
export function encodeTimeTable(table: TimeTable, maxTextureSize: number): EncodedTable {
	const { values } = table;
	const { width, height } = textureSize(values.length, maxTextureSize);
	if (height > maxTextureSize) {
		throw new RangeError(
			`A time table of ${table.items} items needs a texture of ${width} × ${height}; this device allows ${maxTextureSize}. Show fewer items.`
		);
	}
	const encoding = { r32float: encodeFloats, r16float: encodeHalves, r8unorm: encodeBytes };
	return { width, height, ...encoding[table.format](values, width * height) };
}

type Texels = Pick<EncodedTable, 'data' | 'missingBelow' | 'scale' | 'offset'>;

function encodeFloats(values: Float32Array, texels: number): Texels {
	const data = new Float32Array(texels);
	data.set(values);
	for (let index = 0; index < values.length; index++) {
		if (Number.isNaN(values[index])) data[index] = MISSING_FLOAT;
	}
	return { data, missingBelow: MISSING_FLOAT / 2, scale: 1, offset: 0 };
}

function encodeHalves(values: Float32Array, texels: number): Texels {
	const data = new Uint16Array(texels);
	const missing = toHalf(MISSING_HALF);
	for (let index = 0; index < values.length; index++) {
		const value = values[index]!;
		data[index] = Number.isNaN(value) ? missing : toHalf(Math.max(value, LEAST_HALF));
	}
	return { data, missingBelow: (MISSING_HALF + LEAST_HALF) / 2, scale: 1, offset: 0 };
}

function encodeBytes(values: Float32Array, texels: number): Texels {
	let least = Infinity;
	let largest = -Infinity;
	for (const value of values) {
		if (value < least) least = value;
		if (value > largest) largest = value;
	}
	const isEmpty = least > largest;
	const range = isEmpty || largest === least ? 1 : largest - least;
	const floor = isEmpty ? 0 : least;
	const data = new Uint8Array(texels);
	// texel 0 is "no figure", 1 to 255 the values
	for (let index = 0; index < values.length; index++) {
		const value = values[index]!;
		if (!Number.isNaN(value)) data[index] = 1 + Math.round(((value - floor) / range) * 254);
	}
	const scale = (range * 255) / 254;
	return { data, missingBelow: 0.5 / 255, scale, offset: floor - range / 254 };
}
