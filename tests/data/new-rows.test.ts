/** A new row needs its table, its source, its translations and one command: `npm run data:ready`. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of what the command reads and writes. */
function copy() {
	const root = mkdtempSync(join(tmpdir(), 'new-rows-'));
	folders.push(root);
	for (const folder of ['data', 'messages', 'src/lib/ui/fonts']) {
		cpSync(folder, join(root, folder), { recursive: true });
	}
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	return {
		read,
		/** @returns the line of the first new row, as faults count them */
		add(file: string, ...rows: string[]): number {
			const line = read(file).split('\n').length;
			appendFileSync(join(root, file), rows.map((row) => `${row}\n`).join(''));
			return line;
		},
		change(file: string, from: string | RegExp, to: string): void {
			expect(read(file)).toMatch(from);
			writeFileSync(join(root, file), read(file).replace(from, to));
		},
		makeReady() {
			const program = join(process.cwd(), 'node_modules/.bin/tsx');
			const command = join(process.cwd(), 'data/build/ready-main.ts');
			const { status, stdout, stderr } = spawnSync(program, [command], {
				cwd: root,
				encoding: 'utf8'
			});
			return { status, said: stdout.trim().split('\n'), faults: stderr.trim().split('\n') };
		}
	};
}

const SOURCE =
	'kazinform-2019-test,Kazinform,,2019,A classroom opens,Kazinform,,https://www.inform.kz/classroom,';
const CLASSROOM =
	'cc-kgz-test,confucius_classroom,Confucius Classroom at Test School,Test School,Bishkek,KGZ,74.6,42.823,2019-05-01,,Shihezi University,Shihezi,86.04,44.31,,,kazinform-2019-test,,seen,';
const CLASSROOM_WORDS = [
	'Confucius Classroom at Test School,Класс Конфуция при тестовой школе,测试学校孔子课堂,Тест мектебі жанындағы Конфуций сыныбы',
	'Test School,Тестовая школа,测试学校,Тест мектебі'
];

it('rows with their source and translations are ready after one command', () => {
	const { add, read, makeReady } = copy();
	add('data/sources.csv', SOURCE);
	add('data/tables/institutes.csv', CLASSROOM);
	const words = 'data/translations/institutes.csv';
	add(words, ...CLASSROOM_WORDS);
	add(
		'data/tables/projects.csv',
		'p999,Test cement plant,KGZ,Bishkek,city,74.6,42.823,cement,Test Cement Company,,completed,2016,2018,,kazinform-2019-test,seen,seen,gazetteer,geonames-cities500,'
	);
	add(
		'data/tables/project_statuses.csv',
		'p999,2016,building,kazinform-2019-test,seen,',
		'p999,2018,completed,kazinform-2019-test,seen,'
	);
	add(
		'data/translations/projects.csv',
		'Test cement plant,Тестовый цементный завод,测试水泥厂,Тест цемент зауыты',
		'Test Cement Company,Тестовая цементная компания,测试水泥公司,Тест цемент компаниясы'
	);
	add(
		'data/tables/opinion.csv',
		'kaz-2019-test-1,KAZ,,2019,2019,2019,2019,Test poll,China is a friend,agree,41,percent,kazinform-2019-test,seen,'
	);
	add('data/translations/polls.csv', 'China is a friend,Китай друг,中国是朋友,Қытай досымыз');
	const descriptor = read('data/datapackage.json');

	const { status, said, faults } = makeReady();
	expect(faults).toEqual(['']);
	expect(status).toBe(0);
	expect(said.at(-1)).toMatch(/^data: ready; files changed: data\/links\/published\.csv/);
	const published = read('data/links/published.csv').split('\n');
	expect(published).toEqual(
		expect.arrayContaining(['institute,cc-kgz-test', 'project,p999', 'source,kazinform-2019-test'])
	);
	// a row needs no new version
	expect(read('data/datapackage.json')).toBe(descriptor);
	// a second run has nothing left to do
	expect(makeReady().said).toEqual(['data: ready; no other file had to change']);
}, 120_000);

it('a new institute changes the counts that are derived from it', () => {
	const { add, read, makeReady } = copy();
	add('data/sources.csv', SOURCE);
	add(
		'data/tables/institutes.csv',
		CLASSROOM.replace('confucius_classroom', 'confucius_institute').replace('cc-kgz', 'ci-kgz')
	);
	add('data/translations/institutes.csv', ...CLASSROOM_WORDS);
	const counts = () =>
		['2018', '2019'].map((year) =>
			Number(
				new RegExp(`^KGZ,${year},(\\d+),derived`, 'm').exec(read('data/tables/ci_counts.csv'))![1]
			)
		);
	const before = counts();
	expect(makeReady().faults).toEqual(['']);
	expect(counts()).toEqual([before[0], before[1]! + 1]);
}, 120_000);

it('all faults are named at once, each with what to do, and nothing is written', () => {
	const { add, change, read, makeReady } = copy();
	const withoutSource = add(
		'data/tables/events.csv',
		'2019-05-01-test,2019-05-01,Test School opens,Bishkek,KGZ,74.6,42.823,opening,,Test School opens.,,seen'
	);
	const events = add(
		'data/translations/events.csv',
		'Test School opens,Открыта тестовая школа,测试学校开学,Тест мектебі ашылды',
		'Test School opens.,Открыта тестовая школа.,测试学校开学。,Тест мектебі ашылды.',
		'A text of an earlier time,Прежний текст,以前的文本,Бұрынғы мәтін'
	);
	const unused = add('data/sources.csv', SOURCE);
	const first = read('data/tables/institutes.csv').split('\n')[1]!;
	const repeated = add('data/tables/institutes.csv', first);
	const untranslated = add(
		'data/tables/institutes.csv',
		CLASSROOM.replace('kazinform-2019-test', 'lzu-ci').replace(',Test School,', ',,')
	);
	change('data/story/steps/khorgos.yaml', /focus: node:[a-z-]+/, 'focus: node:nowhere');
	const published = read('data/links/published.csv');

	const { status, faults } = makeReady();
	expect(status).toBe(1);
	expect(faults).toEqual([
		`data/sources.csv:${unused}: column "id": "kazinform-2019-test" is not used by any row: name it in the row that it is for, or delete its line`,
		expect.stringMatching(
			/^data\/story\/steps\/khorgos\.yaml:\d+: node:nowhere is not on the map: restore the row/
		),
		`data/tables/events.csv:${withoutSource}: column "source_id": is empty: name the row of data/sources.csv that the figure is from`,
		`data/tables/institutes.csv:${repeated}: column "id": "${first.split(',')[0]}" is already on line 2: give the new row a key of its own, or change the row that is there`,
		expect.stringContaining(
			`data/tables/institutes.csv:${untranslated}: column "name": "Confucius Classroom at Test School" has no translation: add a row`
		),
		expect.stringContaining(
			`data/translations/events.csv:${events + 2}: column "english": no table has the text "A text of an earlier time"`
		),
		'data: 6 faults'
	]);
	expect(read('data/links/published.csv')).toBe(published);
}, 120_000);
