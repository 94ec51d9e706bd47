/**
 * Checks the tables and builds them, in English; `--check` only checks, `--without-pictures` leaves
 * out the pictures of views. `npm run data` then builds the other languages: `languages/main.ts`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_CHECKS, CHECKS, collectErrors, stopAtErrors, TRANSLATION_CHECKS } from './checks';
import { buildEditions, collectBuiltTables } from './editions/build-editions';
import { readArchives } from './editions/edition-archive';
import { buildEditionTables } from './editions/edition-tables';
import { buildFonts } from './fonts';
import { shapeBuiltFiles, buildStoryFrom, readGround } from './ground';
import { buildIcons } from './icons';
import { readChineseSubsets } from './languages/chinese-font';
import { buildRetiredFile } from './links/read-links';
import { PACKAGE_ZIP, zipPackage } from './package-zip';
import { StepTimes } from './step-times';
import { downloadFiles, writeFiles } from './write-output';

const root = process.cwd();
const times = new StepTimes();

times.end('start');
const ground = await readGround(root);
const { set, links } = ground;
const isCheck = process.argv.includes('--check');
stopAtErrors(await collectErrors(ground, isCheck ? CHECKS : BUILD_CHECKS));
const rowCount = [...set.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0);
console.log(`data: ${set.tables.size} tables, ${rowCount} rows, no errors`);
times.end('check');

if (!isCheck) {
	const built = shapeBuiltFiles(ground);
	writeFiles([...built, buildRetiredFile(links)], root);
	times.end('tables');
	const archives = readArchives(root);
	const editions = buildEditions({ set, tables: collectBuiltTables(built) }, archives, ground);
	rmSync(join(root, 'static/editions'), { recursive: true, force: true });
	writeFiles(editions, root);
	times.end('editions');
	writeFiles((await buildStoryFrom(ground)).files, root);
	times.end('story');
	writeFiles(downloadFiles(set, root), root);
	writeFiles(buildEditionTables(archives), root);
	writeFileSync(join(root, 'static/data', PACKAGE_ZIP), zipPackage(set, root));
	times.end('downloads');
	const subsets = await readChineseSubsets(root);
	await Promise.all([buildFonts(join(root, 'static/fonts'), subsets), buildIcons()]);
	times.end('fonts and icons');
	if (!process.argv.includes('--without-pictures')) {
		const { buildViewPictures } = await import('./views/build-view-pictures');
		console.log(`data: en: ${await buildViewPictures(root)}`);
		times.end('pictures');
	}
	console.log(`data: en: ${String(times)}`);
	// last: whoever adds a row sees it in English before it is translated
	stopAtErrors(await collectErrors(ground, TRANSLATION_CHECKS));
}
