export const PRINT_DPI = 300;

const A4_INCHES = 297 / 25.4;
/** A slide in presentation programs: 13⅓ inches. */
const UNITS_AN_INCH_OF_SCREEN = 96;

/** Pixels per unit of a drawing that is printed at 300 dots per inch. */
export function printScale(shape: string, widthUnits: number): number {
	const unitsAnInch = shape === 'a4' ? widthUnits / A4_INCHES : UNITS_AN_INCH_OF_SCREEN;
	return PRINT_DPI / unitsAnInch;
}

const table = Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}

/** End of the first chunk of a PNG: after the signature and IHDR. */
const AFTER_HEADER = 33;

/** A PNG with its density, so that programs lay it out at its size on paper. */
export async function withDensity(png: Blob, dotsAnInch: number): Promise<Blob> {
	const bytes = new Uint8Array(await png.arrayBuffer());
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	const dotsAMetre = Math.round(dotsAnInch / 0.0254);
	view.setUint32(0, 9);
	chunk.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(8, dotsAMetre);
	view.setUint32(12, dotsAMetre);
	chunk[16] = 1;
	view.setUint32(17, checksum(chunk.subarray(4, 17)));
	const parts = [bytes.slice(0, AFTER_HEADER), chunk, bytes.slice(AFTER_HEADER)];
	return new Blob(parts, { type: png.type });
}
