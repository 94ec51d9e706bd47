import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../data/build/data-package';
import { zipPackage } from '../../data/build/package-zip';
import { readTables } from '../../data/build/read-tables';

const { set } = readTables(process.cwd());
const bytes = zipPackage(set, process.cwd());
const files = unzipSync(bytes);

const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('the zip of the data package', () => {
	it('opens, and contains every resource as in the repository', () => {
		const read = JSON.parse(strFromU8(files['datapackage.json']!)) as DataPackage;
		expect(read.resources.length).toBe(set.dataPackage.resources.length);
		for (const { path } of read.resources) {
			expect(strFromU8(files[path]!) === readFileSync(`data/${path}`, 'utf8'), path).toBe(true);
		}
	});

	it('contains sources, notes, licences and the citation', () => {
		for (const name of ['sources.csv', 'NOTES.md', 'README.md', 'LICENCES.md', 'CITE.md']) {
			expect(files[name]?.length, name).toBeGreaterThan(200);
		}
		const licences = strFromU8(files['LICENCES.md']!);
		for (const { path } of set.dataPackage.resources) expect(licences).toContain(`## ${path}`);
		expect(strFromU8(files['CITE.md']!)).toContain('@dataset{soft-power-atlas-');
	});

	it('is the same bytes when built again, also in another time zone', () => {
		expect(Buffer.compare(zipPackage(set, process.cwd()), bytes)).toBe(0);
		const elsewhere = execFileSync(
			process.execPath,
			[
				'--import',
				'tsx',
				'--input-type=module',
				'-e',
				`import { createHash } from 'node:crypto';
				import { zipPackage } from './data/build/package-zip.ts';
				import { readTables } from './data/build/read-tables.ts';
				const bytes = zipPackage(readTables(process.cwd()).set, process.cwd());
				console.log(createHash('sha256').update(bytes).digest('hex'));`
			],
			{ encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Almaty' } }
		);
		expect(elsewhere.trim()).toBe(sha256(bytes));
	});
});
