import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIcons, ICONS } from './icons';

const folder = mkdtempSync(join(tmpdir(), 'atlas-icons-'));
beforeAll(() => buildIcons(join(folder, 'first')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Width and height from the header of a PNG. */
function measureSize(file: string): [number, number] {
	const png = readFileSync(file);
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('icons', () => {
	test('have the sizes in their names', () => {
		for (const { file, widthPx } of ICONS)
			expect(measureSize(join(folder, 'first', file)), file).toEqual([widthPx, widthPx]);
	});

	test('are the same bytes each time', async () => {
		await buildIcons(join(folder, 'second'));
		for (const { file } of ICONS)
			expect(readFileSync(join(folder, 'second', file))).toEqual(
				readFileSync(join(folder, 'first', file))
			);
	});

	test('the manifest lists them with sizes and addresses that work under a base path', () => {
		const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as {
			start_url: string;
			scope: string;
			icons: { src: string; sizes: string }[];
		};
		expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
		const widths = new Map(ICONS.map(({ file, widthPx }) => [`icons/${file}`, widthPx]));
		for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png')))
			expect(sizes, src).toBe(`${widths.get(src)}x${widths.get(src)}`);
	});
});
