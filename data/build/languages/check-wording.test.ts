import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatError } from '../data-error';
import { checkWording } from './check-wording';

function listErrors(row: string): string[] {
	const root = mkdtempSync(join(tmpdir(), 'wording-'));
	mkdirSync(join(root, 'data/translations'), { recursive: true });
	writeFileSync(join(root, 'data/translations/a.csv'), `english,ru,zh,kk\n${row}\n`);
	const errors = checkWording(root).map(formatError);
	rmSync(root, { recursive: true });
	return errors;
}

it.each([
	['School No. 3,Школа № 3,第3中学,№ 3 мектеп', []],
	[
		'School No. 3,Школа № 4,第3中学,№ 3 мектеп',
		['ru": the translation of "School No. 3" has the figures 4, the English text 3']
	],
	[
		'A road opened.,Открыта дорога,道路开通。,Жол ашылды.',
		['ru": the translation of "A road opened." does not end as a sentence']
	],
	['Road,Жол көлік,路,Жол', ['ru": the translation of "Road" has letters of another language']],
	['Road,Дорога,路,道路', ['kk": the translation of "Road" has letters of another language']],
	[
		'Dam – plant,Плотина – завод,水坝,Бөгет',
		[
			'ru": the translation of "Dam – plant" has a dash that is no em dash with U+00A0 before and a space behind it'
		]
	]
])('%s', (row, expected) => {
	expect(listErrors(row)).toEqual(
		expected.map((words) => `data/translations/a.csv:2: column "${words}`)
	);
});
