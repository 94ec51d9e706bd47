import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SNIPPETS } from './table-snippets';

let server: Server;
/** Next to the packages that the snippet imports. */
const script = join(process.cwd(), '.cache', `snippet-${process.pid}.mjs`);

beforeAll(async () => {
	const text = readFileSync('data/tables/student_series.csv');
	server = createServer((_, answer) => answer.end(text));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
	server.close();
	rmSync(script, { force: true });
});

it('the JavaScript snippet reads a table as documented', async () => {
	const { port } = server.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}/data/tables/student_series.csv`;
	writeFileSync(script, SNIPPETS.javascript(url));
	const { stdout } = await promisify(execFile)(process.execPath, [script]);
	expect(stdout).toContain("country: 'KAZ'");
	expect(stdout).toContain("students: '781'");
});
