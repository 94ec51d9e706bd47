import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatError } from '../data-error';
import { readDictionary } from './dictionary';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A repository with only these files of translations, by name. */
function makeRoot(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'dictionary-'));
	folders.push(root);
	mkdirSync(join(root, 'data/translations'), { recursive: true });
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(root, 'data/translations', name), content);
	}
	return root;
}

const HEAD = 'english,ru,zh,kk\n';

describe('the dictionary of the tables', () => {
	it('has the rows of every file, in one language', () => {
		const root = makeRoot({
			'a.csv': `${HEAD}Beijing,Пекин,北京,Бейжің\n`,
			'b.csv': `${HEAD}"Road, old","Дорога, старая",旧路,Ескі жол\n`
		});
		const { dictionary, errors } = readDictionary(root, 'kk');
		expect(errors).toEqual([]);
		expect([...dictionary]).toEqual([
			['Beijing', 'Бейжің'],
			['Road, old', 'Ескі жол']
		]);
		expect(readDictionary(root, 'ru').dictionary.get('Road, old')).toBe('Дорога, старая');
	});

	it('names the row without a language', () => {
		const root = makeRoot({ 'a.csv': `${HEAD}Beijing,Пекин,,Бейжің\n` });
		expect(readDictionary(root, 'zh').errors.map(formatError)).toEqual([
			'data/translations/a.csv:2: column "zh": "Beijing" has no translation'
		]);
		expect(readDictionary(root, 'ru').errors).toEqual([]);
	});

	it('rejects a text with two translations, in any files', () => {
		const root = makeRoot({
			'a.csv': `${HEAD}Aral,Арал,阿拉尔,Арал\n`,
			'b.csv': `${HEAD}Aral,Аральск,阿拉尔,Арал\n`
		});
		expect(readDictionary(root, 'ru').errors.map(formatError)).toEqual([
			'data/translations/b.csv:2: column "ru": "Aral" has two translations'
		]);
		expect(readDictionary(root, 'zh').errors).toEqual([]);
	});

	it('rejects a row that is too short', () => {
		const root = makeRoot({ 'a.csv': `${HEAD}Beijing,Пекин\n` });
		expect(readDictionary(root, 'ru').errors).not.toEqual([]);
	});

	it('is empty where there are no translations', () => {
		expect(readDictionary(tmpdir(), 'ru')).toEqual({ dictionary: new Map(), errors: [] });
	});
});
