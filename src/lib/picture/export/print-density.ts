const PRINT_DPI = 300;

const A4_INCHES = 297 / 25.4;
/** A slide in presentation programs: 13⅓ inches. */
const UNITS_AN_INCH_OF_SCREEN = 96;

/** Pixels per unit of a drawing that is printed at 300 dots per inch. */
export function printScale(shape: string, widthUnits: number): number {
	const unitsAnInch = shape === 'a4' ? widthUnits / A4_INCHES : UNITS_AN_INCH_OF_SCREEN;
	return PRINT_DPI / unitsAnInch;
}

/** The chunk `pHYs` of a PNG: nine bytes of contents, and their checksum. */
const DENSITY = new Uint8Array([
	...[0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73],
	// 300 dots an inch: 11,811 a metre across and down
	...[0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1],
	...[0x78, 0xa5, 0x3f, 0x76]
]);

/** End of the first chunk of a PNG: after the signature and IHDR. */
const AFTER_HEADER = 33;

/** A PNG with the density of print, so that programs lay it out at its size on paper. */
export function withDensity(png: Blob): Blob {
	const parts = [png.slice(0, AFTER_HEADER), DENSITY, png.slice(AFTER_HEADER)];
	return new Blob(parts, { type: png.type });
}
