/**
 * `npm run test:links [COUNT]`: opens a million generated links, or COUNT. `npm test` opens
 * ten thousand.
 */
import { makeNodeProgram, run } from '../steps.mjs';

const [count = '1000000'] = process.argv.slice(2);
if (!/^\d{1,9}$/.test(count)) throw new Error(`"${count}" is not a number of links`);
const hourMilliseconds = 3_600_000;
process.exitCode = await run(
	makeNodeProgram('vitest/vitest.mjs', 'run', 'tests/links', `--testTimeout=${hourMilliseconds}`),
	{ env: { LINK_COUNT: count } }
);
