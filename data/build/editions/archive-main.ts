/**
 * `npm run data:edition` saves the current tables as an edition, so that links locked to it always
 * show these figures. `-- --replace` overwrites one that was never published.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	ARCHIVE_FOLDER,
	archiveOfRepository,
	archivePath,
	changedFiles,
	packArchive,
	unpackArchive
} from './edition-archive';

const root = process.cwd();
const archive = archiveOfRepository(root);
const file = join(root, archivePath(archive.edition));

if (existsSync(file) && !process.argv.includes('--replace')) {
	const changed = changedFiles(unpackArchive(readFileSync(file)), archive);
	if (changed.length > 0) {
		console.error(
			`data: edition ${archive.edition} is kept already, with other figures in ${changed.join(', ')}.\n` +
				'Links may be locked to it, so it stays. Raise "version" in data/datapackage.json and run this again;\n' +
				'`npm run data:edition -- --replace` writes over an edition that was never published.'
		);
		process.exit(1);
	}
	console.log(`data: edition ${archive.edition} is already stored, with the same figures`);
} else {
	const bytes = packArchive(archive);
	mkdirSync(join(root, ARCHIVE_FOLDER), { recursive: true });
	writeFileSync(file, bytes);
	console.log(
		`data: edition ${archive.edition} is stored in ${archivePath(archive.edition)}, ${bytes.length} bytes`
	);
}
