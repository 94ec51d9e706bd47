/** The assembled site: how many files, how many bytes, and what a page requests before its first paint. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { isProgramFile } from '../../scripts/program-files.mjs';
import { SITE } from '../e2e/tested-files';

const site = resolve(SITE);
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
	statSync(join(site, file)).isFile()
);

/** The tables of an edition, as its links download them: there once, and more with each edition. */
const EDITION_TABLES = /^data\/(\d{4}-\d{2}(?:-\d+)?)\//;
const MOST_BYTES_AN_EDITION = 1_000_000;
const MOST_FILES_AN_EDITION = 60;
/**
 * A language may add this to the site. Four, with what is there once, the editions and 28.5 MB of pictures,
 * are a release: `MOST_OF_A_RELEASE`.
 */
const MOST_BYTES_A_LANGUAGE = 27_200_000;
/** Libraries, geometry, fonts and files for programs. */
const MOST_SHARED_BYTES = 28_900_000;
/** A script of this size is mostly a library or tables. */
const LARGE_SCRIPT_BYTES = 250_000;
/** Among them oEmbed for every page; files for programs are there once. */
const MOST_FILES_A_LANGUAGE = 985;
const MOST_PROGRAM_FILES = 400;
/** On a page of the map; with the page itself and the background of its static map 17. Phones request 12. */
const MOST_OF_A_MAP = 15;
const MOST_OF_A_TEXT = 22;

const languages = ['', 'ru/', 'zh/', 'kk/'].filter((folder) =>
	files.includes(`${folder}index.html`)
);

/** Files that the head of a page preloads. */
function linkedFiles(page: string): string[] {
	const html = readFileSync(join(site, page), 'utf8');
	// the rules of a disabled sheet are inside the page
	return [
		...html.matchAll(
			/<link href="([^"]+)" rel="(?:modulepreload|preload|stylesheet)"(?! disabled)/g
		)
	].map(([, href = '']) => join(dirname(page), href));
}

/** Scripts that a built script needs before it runs. */
function listImports(script: string): string[] {
	const code = readFileSync(join(site, script), 'utf8');
	return [...code.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+\.js)"/g)].map(([, path = '']) =>
		join(dirname(script), path)
	);
}

describe('the assembled site', () => {
	const countBytes = (some: readonly string[]) =>
		some.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
	const own = files.filter((file) => !EDITION_TABLES.test(file));

	it('is within its budget', () => {
		expect(countBytes(own)).toBeLessThan(
			MOST_BYTES_A_LANGUAGE * languages.length + MOST_SHARED_BYTES
		);
		const ofPrograms = own.filter(isProgramFile).length;
		expect(ofPrograms).toBeLessThanOrEqual(MOST_PROGRAM_FILES);
		expect(own.length - ofPrograms).toBeLessThan(MOST_FILES_A_LANGUAGE * languages.length);
	});

	it('has every picture that its pages show', () => {
		const shown = files
			.filter((file) => file.endsWith('.html'))
			.flatMap((page) => {
				const html = readFileSync(join(site, page), 'utf8');
				return [...html.matchAll(/(?:src|srcset)="([^"]+\/views\/[^"]+)"/g)].map(([, path = '']) =>
					join(dirname(page), path)
				);
			});
		expect(shown.length).toBeGreaterThan(20);
		expect(shown.filter((picture) => !files.includes(picture))).toEqual([]);
	});

	it('has the tables of each edition, within a budget of their own', () => {
		const editions = group(
			files.filter((file) => EDITION_TABLES.test(file)),
			(file) => EDITION_TABLES.exec(file)![1]!
		);
		expect(editions.size).toBeGreaterThan(5);
		for (const [edition, tables] of editions) {
			expect(countBytes(tables), edition).toBeLessThan(MOST_BYTES_AN_EDITION);
			expect(tables.length, edition).toBeLessThan(MOST_FILES_AN_EDITION);
		}
	});

	it('has shared files of the languages once', () => {
		for (const folder of languages.slice(1)) {
			const own = files.filter((file) => file.startsWith(folder));
			expect(own.filter((file) => /^..\/(geo|fonts|picture|_app\/immutable)\//.test(file))).toEqual(
				[]
			);
		}
	});
});

it('bug: large libraries were there once for each language, because they imported a file with texts', () => {
	const codes = files
		.filter((file) => /^_app\/immutable\/.*\.js$/.test(file))
		.map((file) => readFileSync(join(site, file), 'utf8'))
		.filter((code) => code.length > LARGE_SCRIPT_BYTES)
		.map((code) => code.replaceAll(/"\.\/[\w-]+\.js"/g, ''));
	expect(codes.length).toBeGreaterThan(8);
	expect(new Set(codes).size).toBe(codes.length);
});

describe('a page requests immediately', () => {
	it.each(['relation', 'alignment', 'workbench', 'embed/relation', '2018', '2018/kazakhstan'])(
		'bug: pages of charts requested the graphics of the live map: %s',
		(page) => {
			const waiting = linkedFiles(`${page}.html`).filter((file) => file.endsWith('.js'));
			expect(waiting).not.toEqual([]);
			const reached = new Set<string>();
			for (let script = waiting.pop(); script; script = waiting.pop()) {
				if (reached.has(script)) continue;
				reached.add(script);
				waiting.push(...listImports(script));
			}
			const drawing = [...reached].filter((script) =>
				readFileSync(join(site, script), 'utf8').includes('gl_Position')
			);
			expect(drawing).toEqual([]);
		}
	);

	const pages = ['index.html', '2018.html', '2018/kazakhstan.html', 'claims.html', 'ru/2018.html'];

	it.each(pages)('few files: %s', (page) => {
		const most = page === 'claims.html' ? MOST_OF_A_TEXT : MOST_OF_A_MAP;
		expect(linkedFiles(page).length).toBeLessThanOrEqual(most);
	});

	it.each(pages)('every script that it needs to start: %s', (page) => {
		const linked = linkedFiles(page);
		const needed = linked.filter((file) => file.endsWith('.js')).flatMap(listImports);
		expect(needed.filter((script) => !linked.includes(script))).toEqual([]);
	});
});
