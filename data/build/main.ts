/**
 * Checks the tables and builds them, in English; `--check` only checks. `--publish` adds all ids to
 * the list of published ones. `npm run data` then builds the other languages: `languages/main.ts`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from './check-tables';
import { readCountryOutlines } from './country-outlines';
import { buildEditions, tablesOfFiles } from './editions/build-editions';
import { archiveOfRepository, readArchives } from './editions/edition-archive';
import { editionTables } from './editions/edition-tables';
import { formatFault, sortFaults, type Fault } from './fault';
import { buildFonts } from './fonts';
import { readRegions } from './geo/read-sources';
import { readRegionAreas } from './geo/region-areas';
import { buildIcons } from './icons';
import { readChineseSubsets } from './languages/chinese-font';
import { checkTranslations } from './languages/check-translations';
import { checkLinks } from './links/check-links';
import { presentThings } from './links/present-things';
import { publishedFile, unpublished } from './links/publish';
import { readLinks, retiredFile } from './links/read-links';
import { PACKAGE_ZIP, zipPackage } from './package-zip';
import { readTables } from './read-tables';
import { StepTimes } from './step-times';
import { buildStory } from './story/build-story';
import { readStory } from './story/read-story';
import { readViews } from './views/read-views';
import { readSearchNames } from './shape/search/read-search-names';
import { searchedPlaces } from './shape/search/search';
import {
	buildFiles,
	buildSearchFile,
	downloadFiles,
	examplesFile,
	writeFiles
} from './write-output';

const root = process.cwd();
const times = new StepTimes();

function stopAtFaults(faults: readonly Fault[]): void {
	if (faults.length === 0) return;
	for (const fault of sortFaults(faults)) console.error(formatFault(fault));
	console.error(`data: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
	process.exit(1);
}

times.end('start');
const { set, faults: readFaults } = readTables(root);
const outlines = readCountryOutlines('data/geo/admin.topojson');
const { story: rawStory, faults: storyFaults } = readStory(root);
const { links, faults: linkFaults } = readLinks(root);
const isCheck = process.argv.includes('--check');
const translationFaults = checkTranslations(root, set);
stopAtFaults([
	...readFaults,
	...linkFaults,
	...checkTables(set, outlines),
	...storyFaults,
	...readViews(root).faults,
	...(isCheck ? translationFaults : [])
]);
const steps = rawStory?.steps.map(({ id }) => id) ?? [];
const names = await readSearchNames(root);
const places = searchedPlaces(set, names);
const things = presentThings(set, await readRegions(), { steps, places });
stopAtFaults(checkLinks(things, links));
const rowCount = [...set.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0);
console.log(`data: ${set.tables.size} tables, ${rowCount} rows, no faults`);
times.end('check');

if (process.argv.includes('--publish')) {
	console.log(
		`data: ${unpublished(things, links).length} new ids added to the list of published ones`
	);
	writeFiles([publishedFile(things, links)], root);
}

if (!isCheck) {
	const areas = await readRegionAreas();
	const built = [...buildFiles(set, areas), buildSearchFile(set, names)];
	writeFiles([...built, retiredFile(links), examplesFile(set)], root);
	times.end('tables');
	const current = { set, tables: tablesOfFiles(built) };
	const archives = readArchives(root);
	const editions = buildEditions(current, archives, { areas, names });
	rmSync(join(root, 'static/editions'), { recursive: true, force: true });
	writeFiles(editions, root);
	times.end('editions');
	const story = await buildStory(set, root);
	stopAtFaults(story.faults);
	writeFiles(story.files, root);
	times.end('story');
	writeFiles(downloadFiles(set, root), root);
	// an unfinished edition is stored only by `npm run data:edition`
	writeFiles(editionTables([...archives, archiveOfRepository(root)]), root);
	writeFileSync(join(root, 'static/data', PACKAGE_ZIP), zipPackage(set, root));
	times.end('downloads');
	const subsets = await readChineseSubsets(root);
	await Promise.all([buildFonts(join(root, 'static/fonts'), subsets), buildIcons()]);
	times.end('fonts and icons');
	const { buildViewPictures } = await import('./views/build-view-pictures');
	console.log(`data: en: ${await buildViewPictures(root)}`);
	times.end('pictures');
	console.log(`data: en: ${String(times)}`);
	// last: whoever adds a row sees it in English before it is translated
	stopAtFaults(translationFaults);
}
