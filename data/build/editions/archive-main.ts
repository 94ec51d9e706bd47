/**
 * `npm run data:edition` publishes the tables as the next edition, so that links locked to it always
 * show these figures. `-- --name 2027-01` names it; `-- --replace` writes over the last edition,
 * which must not have been released.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionOf } from '../data-package';
import { readGround } from '../ground';
import { findReadiness } from '../ready';
import { writeFiles } from '../write-output';
import { archiveOfRepository, archivePath, changedTables, packArchive } from './edition-archive';
import { isLaterName, namedEdition, nextEdition } from './publish-edition';

const root = process.cwd();
const { values } = parseArgs({
	options: { name: { type: 'string' }, replace: { type: 'boolean', default: false } }
});

function stop(message: string): never {
	console.error(`data: ${message}`);
	process.exit(1);
}

const ground = await readGround(root);
const { version } = ground.set.dataPackage;
const last = editionOf({ version: version.replace(/\.next$/, '') });
const { faults, write } = await findReadiness(ground);
if (faults.length > 0) {
	const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
	stop(`the tables have ${count}, which npm run data:ready names: nothing is published`);
}
if (changedTables(root, last).length === 0) {
	stop(`no table differs from edition ${last}: there is nothing to publish`);
}
const day = new Date().toISOString().slice(0, 10);
const edition = values.replace ? last : (values.name ?? nextEdition(last, day));
if (!values.replace && !isLaterName(edition, last)) {
	stop(`"${edition}" is no name for an edition after ${last}: write a later year and month`);
}

const changed = await write();
const named = namedEdition(root, edition, day);
writeFiles(named, root);
const bytes = packArchive(archiveOfRepository(root, edition));
const file = archivePath(edition);
mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, file), bytes);
const files = [...changed, ...named.map(({ path }) => path), file];
console.log(`data: edition ${edition} is published; files changed: ${files.join(', ')}`);
