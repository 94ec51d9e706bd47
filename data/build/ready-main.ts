/**
 * `npm run data:ready` makes edited tables ready to commit: it names every fault at once, and if
 * there is none does what needs no thought. While there is a fault it writes nothing.
 */
import { stopAtFaults } from './checks';
import { readGround } from './ground';
import { findReadiness } from './ready';

const { faults, write } = await findReadiness(await readGround(process.cwd()));
stopAtFaults(faults);
const changed = await write();
console.log(
	changed.length > 0
		? `data: ready; files changed: ${changed.join(', ')}`
		: 'data: ready; no other file had to change'
);
