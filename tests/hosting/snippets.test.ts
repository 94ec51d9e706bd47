/** The code on `/data/programs`, run as a reader would run it, with a release as the site. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFreePorts, serve } from '../../scripts/serve.mjs';
import { installPackages, isProgramInstalled } from '../../scripts/system-packages.mjs';
import { SNIPPETS, TESTED_SNIPPETS } from '../../src/lib/features/programs/snippets';

/** What runs each of them, and the package of Debian that has it. */
const PROGRAMS = {
	python: { program: 'python3', options: [], ending: 'py', debian: 'python3' },
	r: { program: 'Rscript', options: ['--vanilla'], ending: 'R', debian: 'r-base-core' }
} as const;

const folder = mkdtempSync(join(tmpdir(), 'atlas-snippets-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	for (const { program, debian } of Object.values(PROGRAMS))
		if (!isProgramInstalled(program)) await installPackages(debian);
	site = await serve(process.env.SNIPPET_SITE ?? 'build', { port: await findFreePorts(4860, 1) });
}, 600_000);
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true });
});

it('all that readers are told run are run', () => {
	expect(Object.keys(PROGRAMS)).toEqual(TESTED_SNIPPETS);
});

it.each(Object.entries(PROGRAMS))(
	'the code in %s prints the figures of Kazakhstan, and a gap as one',
	async (id, { program, options, ending }) => {
		const url = `http://127.0.0.1:${site.port}/series/students.csv`;
		const file = join(folder, `snippet.${ending}`);
		writeFileSync(file, `${SNIPPETS[id as keyof typeof PROGRAMS].write(url)}\n`);
		const { stdout } = await promisify(execFile)(program, [...options, file]);
		expect(stdout).toMatch(/2016 +13996 +reported/);
		expect(stdout).toMatch(/20\d\d +(no figure|NA) +none/);
		expect(stdout.match(/reported|estimate|suspect|none|unverified/g)).toHaveLength(19);
	}
);
