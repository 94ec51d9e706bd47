import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkTopics, readTopics, TOPICS_FILE } from './read-topics';

const root = mkdtempSync(join(tmpdir(), 'atlas-topics-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, dirname(TOPICS_FILE)), { recursive: true });

const text = readFileSync(TOPICS_FILE, 'utf8');

/** The errors of the table with one change. */
function breakTable(from: string, to: string): string[] {
	expect(text).toContain(from);
	writeFileSync(join(root, TOPICS_FILE), text.replace(from, to));
	return checkTopics(root).map(({ column, message }) => `${column}: ${message}`);
}

it('the table has no error', () => {
	expect(checkTopics('.')).toEqual([]);
	expect(readTopics('.').table.rows.length).toBeGreaterThan(70);
});

it.each([
	['debt,section,', 'debt,chapter,', /^kind: "chapter" is none of measure, /],
	['debt,section,', 'trade,section,', /^id: "trade" has a row already/],
	['#panel-debt,,debt', '#panel-dept,,debt', /^link: .* has no section of a panel/],
	['/{year}/{country}#panel-debt,,debt', '/{jahr}#panel-debt,,debt', /^link: .* is no link/],
	[',/outcomes,', ',/outcome,', /^link: .* leads to no page/],
	['sites=stalled', 'sites=stuck', /^link: .* has a value that the map does not know: sites/],
	[',opinion,', ',guess,', /^answer: "guess" is no computation/],
	[',Долг перед Китаем,', ',,', /^ru: is empty/],
	['dolg*', 'dol*g', /^words_ru: "dol\*g" is no word or phrase/],
	['债务;外债', '债务。;外债', /^words_zh: "债务。" is no word or phrase/]
])('a row with %s changed to %s is an error', (from, to, error) => {
	expect(breakTable(from, to).join('\n')).toMatch(error);
});
