import { expect, it } from 'vitest';
import { IMAGE_SIZES } from '../image/compose-image';
import { printScale, withDensity } from './print-density';

/** One white pixel. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjUygAAAABJRU5ErkJggg==';

it('a sheet of A4 for print has 300 dots per inch: 3508 × 2480', () => {
	const { width, height } = IMAGE_SIZES.a4;
	const scale = printScale('a4', width);
	expect(Math.round(width * scale)).toBe(3508);
	expect(Math.abs(height * scale - 2480)).toBeLessThan(2);
});

it('a PNG for print states its density', async () => {
	const png = new Blob([Buffer.from(PNG, 'base64')], { type: 'image/png' });
	const bytes = Buffer.from(await withDensity(png).arrayBuffer());
	const at = bytes.indexOf('pHYs');
	expect(bytes.readUInt32BE(at - 4)).toBe(9);
	expect(bytes.readUInt32BE(at + 4)).toBe(11811);
	expect(bytes[at + 12]).toBe(1);
	// the checksum that every PNG decoder compares: of the same chunk in any picture of 300 dpi
	expect(bytes.readUInt32BE(at + 13).toString(16)).toBe('78a53f76');
	expect(bytes.subarray(at + 17 + 4, at + 17 + 8).toString()).toBe('IDAT');
});
