/**
 * `npm run data:ready` makes edited tables ready to commit: it names every error at once, and if
 * there is none does what needs no thought. While there is an error it writes nothing.
 */
import { stopAtErrors } from './checks';
import { readGround } from './ground';
import { findReadiness } from './ready';

const { errors, write } = await findReadiness(await readGround(process.cwd()));
stopAtErrors(errors);
const changed = await write();
console.log(
	changed.length > 0
		? `data: ready; files changed: ${changed.join(', ')}`
		: 'data: ready; no other file had to change'
);
