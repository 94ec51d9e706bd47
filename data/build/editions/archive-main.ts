/**
 * `npm run data:edition` publishes the tables as the next edition, so that links locked to it always
 * show these figures. `-- --name 2027-01` names it; `-- --replace` writes over the last edition,
 * which must not have been released.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getEdition } from '../data-package';
import { readGround } from '../ground';
import { findReadiness } from '../ready';
import { writeFiles } from '../write-output';
import { readArchive, getArchivePath, listChangedTables, packArchive } from './edition-archive';
import { isLaterName, buildNamedEdition, getNextEdition } from './publish-edition';

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
const last = getEdition({ version: version.replace(/\.next$/, '') });
const { errors, write } = await findReadiness(ground);
if (errors.length > 0) {
	const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
	stop(`the tables have ${count}, which npm run data:ready names: nothing is published`);
}
if (listChangedTables(root, last).length === 0) {
	stop(`no table differs from edition ${last}: there is nothing to publish`);
}
const day = new Date().toISOString().slice(0, 10);
const edition = values.replace ? last : (values.name ?? getNextEdition(last, day));
if (!values.replace && !isLaterName(edition, last)) {
	stop(`"${edition}" is no name for an edition after ${last}: write a later year and month`);
}

const changed = await write();
const named = buildNamedEdition(root, edition, day);
writeFiles(named, root);
const bytes = packArchive(readArchive(root, edition));
const file = getArchivePath(edition);
mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, file), bytes);
const files = [...changed, ...named.map(({ path }) => path), file];
console.log(`data: edition ${edition} is published; files changed: ${files.join(', ')}`);
