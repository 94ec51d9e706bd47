/**
 * `npm run data` checks and builds the tables; `--check` only checks. `--publish` enters all that a
 * link can name into the list of what must never be lost.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from './check-tables';
import { readCountryOutlines } from './country-outlines';
import { buildEditions, EDITION_BUDGET_BYTES } from './editions/build-editions';
import { readArchives } from './editions/edition-archive';
import { formatFault, sortFaults, type Fault } from './fault';
import { buildFonts } from './fonts';
import { buildIcons } from './icons';
import { buildGeometry } from './geo/build-geometry';
import { buildPictureBase } from './geo/build-picture-base';
import { readCities, readOtherNames, readRegions } from './geo/read-sources';
import { readRegionAreas } from './geo/region-areas';
import { checkLinks } from './links/check-links';
import { presentThings } from './links/present-things';
import { publishedFile, unpublished } from './links/publish';
import { readLinks, retiredFile } from './links/read-links';
import { PACKAGE_ZIP, zipPackage } from './package-zip';
import { readTables } from './read-tables';
import { buildStory } from './story/build-story';
import { readStory } from './story/read-story';
import { readViews } from './views/read-views';
import {
	BUDGET_BYTES,
	buildFiles,
	buildSearchFile,
	downloadFiles,
	SEARCH_BUDGET_BYTES,
	sizesOf,
	writeFiles
} from './write-output';

const root = process.cwd();
const { set, faults: readFaults } = readTables(root);
const counts = [...set.tables].map(([name, { rows }]) => `${name} ${rows.length}`);
console.log(`data: ${set.tables.size} tables: ${counts.join(', ')}`);

const outlines = readCountryOutlines('data/geo/admin.topojson');
function stopAtFaults(faults: readonly Fault[]): void {
	if (faults.length === 0) return;
	for (const fault of sortFaults(faults)) console.error(formatFault(fault));
	console.error(`data: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
	process.exit(1);
}

const { story: rawStory, faults: storyFaults } = readStory(root);
const { links, faults: linkFaults } = readLinks(root);
stopAtFaults([...readFaults, ...linkFaults, ...checkTables(set, outlines), ...storyFaults, ...readViews(root).faults]);
const steps = rawStory?.steps.map(({ id }) => id) ?? [];
const things = presentThings(set, await readRegions(), steps);
stopAtFaults(checkLinks(things, links));
console.log('data: no faults');

if (process.argv.includes('--publish')) {
	console.log(`data: ${unpublished(things, links).length} new ids in the list of published ones`);
	writeFiles([publishedFile(things, links)], root);
}

if (!process.argv.includes('--check')) {
	const areas = await readRegionAreas();
	const built = buildFiles(set, areas);
	const downloads = downloadFiles(set, root);
	let totalBytes = 0;
	for (const { path, content } of built) {
		const { rawBytes, gzipBytes, brotliBytes } = sizesOf(content);
		totalBytes += brotliBytes;
		console.log(`data: ${path}: ${rawBytes} bytes, gzip ${gzipBytes}, brotli ${brotliBytes}`);
	}
	if (totalBytes >= BUDGET_BYTES) {
		console.error(`data: ${totalBytes} bytes compressed, the budget is ${BUDGET_BYTES}`);
		process.exit(1);
	}
	const names = {
		cities: await readCities(),
		regions: await readRegions(),
		otherNames: await readOtherNames()
	};
	const search = buildSearchFile(set, names);
	const searchBytes = sizesOf(search.content).brotliBytes;
	console.log(`data: ${search.path}: brotli ${searchBytes}`);
	if (searchBytes >= SEARCH_BUDGET_BYTES) {
		console.error(`data: ${searchBytes} bytes of search, the budget is ${SEARCH_BUDGET_BYTES}`);
		process.exit(1);
	}
	const editions = buildEditions(set, readArchives(root), { areas, names });
	for (const { path, content } of editions) {
		const { brotliBytes } = sizesOf(content);
		if (brotliBytes >= EDITION_BUDGET_BYTES) {
			console.error(`data: ${path}: ${brotliBytes} bytes, the budget is ${EDITION_BUDGET_BYTES}`);
			process.exit(1);
		}
	}
	rmSync(join(root, 'static/editions'), { recursive: true, force: true });
	writeFiles([...built, search, retiredFile(links), ...downloads, ...editions], root);
	console.log(`data: ${editions.length - 2} older editions in static/editions`);
	const story = await buildStory(set, root);
	stopAtFaults(story.faults);
	writeFiles(story.files, root);
	console.log(`data: the story, ${story.files.map(({ path, content }) => `${path}: brotli ${sizesOf(content).brotliBytes}`).join(', ')}`);
	const zip = zipPackage(set, root);
	writeFileSync(join(root, 'static/data', PACKAGE_ZIP), zip);
	console.log(`data: ${downloads.length} files for download in static/data, ${zip.length} bytes as a zip`);
	await Promise.all([buildGeometry(), buildPictureBase(), buildFonts(), buildIcons()]);
	const { buildViewPictures } = await import('./views/build-view-pictures');
	console.log(`data: ${await buildViewPictures(root)}`);
	console.log('data: geometry in static/geo, still map in static/picture, fonts in static/fonts, icons in static/icons');
}
