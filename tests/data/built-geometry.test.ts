/** The geometry in the repository is up to date with its sources. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatChinaGround } from '../../data/build/geo/build-china-ground';
import { buildClose } from '../../data/build/geo/build-close';
import { buildGeometry } from '../../data/build/geo/build-geometry';
import { buildPictureBase } from '../../data/build/geo/build-picture-base';
import { formatFirstNames } from '../../data/build/geo/write-first-names';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'atlas-geo-'));
	await buildGeometry(path.join(folder, 'geo'));
	await buildClose(path.join(folder, 'geo', 'close'));
	await buildPictureBase(path.join(folder, 'picture'));
});

afterAll(() => rm(folder, { recursive: true }));

const readFiles = async (from: string) => {
	const names = (await readdir(from, { withFileTypes: true }))
		.filter((entry) => entry.isFile() && entry.name !== 'README.md')
		.map(({ name }) => name)
		.sort();
	return Promise.all(
		names.map(async (name) => ({ name, bytes: await readFile(path.join(from, name)) }))
	);
};

describe('the geometry in the repository', () => {
	it.each(['geo', 'geo/close', 'picture'])(
		'static/%s is built from data/geo, byte for byte',
		async (name) => {
			const kept = await readFiles(path.join('static', name));
			const built = await readFiles(path.join(folder, name));
			expect(kept.map((file) => file.name)).toEqual(built.map((file) => file.name));
			const old = built.filter(({ bytes }, index) => !kept[index]?.bytes.equals(bytes));
			expect(
				old.map((file) => file.name),
				`static/${name} is older than its sources in data/geo: run npm run geo and commit the files.`
			).toEqual([]);
		}
	);

	it('the names of the first view are those of the live map', async () => {
		const kept = await readFile('src/lib/labels/first-names.json', 'utf8');
		expect(kept).toBe(await formatFirstNames('static/geo/labels.json'));
	});

	it('the ground of the map of the Chinese side is built from data/geo', async () => {
		const file = 'src/lib/features/regions/china-map/china-ground.json';
		expect(await readFile(file, 'utf8')).toBe(await formatChinaGround());
	});
});
