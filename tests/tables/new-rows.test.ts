/** A new row needs its table, its source, its translations and one command: `npm run data:ready`. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Cells by column; none has a comma. */
type Row = Readonly<Record<string, string>>;

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
		/** Adds rows; columns that are not named stay empty. @returns the line of the first */
		add(file: string, ...rows: Row[]): number {
			const text = read(file);
			const columns = text.slice(0, text.indexOf('\n')).split(',');
			for (const row of rows) {
				expect(columns).toEqual(expect.arrayContaining(Object.keys(row)));
				const cells = columns.map((column) => row[column] ?? '');
				appendFileSync(join(root, file), `${cells.join(',')}\n`);
			}
			return text.split('\n').length;
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
			return { status, said: stdout.trim().split('\n'), errors: stderr.trim().split('\n') };
		}
	};
}

const SOURCE = {
	id: 'kazinform-2019-test',
	authors: 'Kazinform',
	year: '2019',
	title: 'A classroom opens',
	publisher: 'Kazinform',
	url: 'https://www.inform.kz/classroom'
};
const SOURCED = { source_id: SOURCE.id, evidence: 'seen' };
const BISHKEK = { country: 'KGZ', lon: '74.6', lat: '42.823' };
const CLASSROOM = {
	id: 'cc-kgz-test',
	kind: 'confucius_classroom',
	name: 'Confucius Classroom at Test School',
	host_institution: 'Test School',
	city: 'Bishkek',
	...BISHKEK,
	opened: '2019-05-01',
	chinese_partner: 'Shihezi University',
	partner_city: 'Shihezi',
	partner_lon: '86.04',
	partner_lat: '44.31',
	...SOURCED
};
const words = (english: string, ru: string, zh: string, kk: string): Row => ({
	english,
	ru,
	zh,
	kk
});
const CLASSROOM_LABELS = [
	words(
		CLASSROOM.name,
		'Класс Конфуция при тестовой школе',
		'测试学校孔子课堂',
		'Тест мектебі жанындағы Конфуций сыныбы'
	),
	words('Test School', 'Тестовая школа', '测试学校', 'Тест мектебі')
];

it('rows with their source and translations, and the counts derived from them, are ready after one command', () => {
	const { add, read, makeReady } = copy();
	add('data/sources.csv', SOURCE);
	// the talk says that none has opened since 2017
	const institute = {
		...{ ...CLASSROOM, id: 'ci-kgz-test', kind: 'confucius_institute' },
		opened: '2017-05-01'
	};
	add('data/tables/institutes.csv', CLASSROOM, institute);
	add('data/translations/institutes.csv', ...CLASSROOM_LABELS);
	const status = { project_id: 'p999', ...SOURCED };
	add('data/tables/projects.csv', {
		id: 'p999',
		name: 'Test cement plant',
		...BISHKEK,
		place: 'Bishkek',
		place_precision: 'city',
		sector: 'cement',
		chinese_entity: 'Test Cement Company',
		status: 'completed',
		start_year: '2016',
		end_year: '2018',
		...SOURCED,
		place_evidence: 'seen',
		coordinate_basis: 'gazetteer',
		coordinate_source_id: 'geonames-cities500'
	});
	add(
		'data/tables/project_statuses.csv',
		{ ...status, year: '2016', status: 'building' },
		{ ...status, year: '2018', status: 'completed' }
	);
	add(
		'data/translations/projects.csv',
		words('Test cement plant', 'Тестовый цементный завод', '测试水泥厂', 'Тест цемент зауыты'),
		words('Test Cement Company', 'Тестовая компания', '测试水泥公司', 'Тест компаниясы')
	);
	add('data/tables/opinion.csv', {
		id: 'kaz-2019-test-1',
		country: 'KAZ',
		year: '2019',
		year_text: '2019',
		first_year: '2019',
		last_year: '2019',
		poll: 'Test poll',
		// a new question would first have to be read by whoever answers for the page of questions
		question: 'Approve of the job performance of the leadership of Russia',
		answer: 'approve',
		value: '41',
		unit: 'percent',
		...SOURCED
	});
	add(
		'data/translations/polls.csv',
		words('Test poll', 'Тестовый опрос', '测试民调', 'Тест сауалнамасы')
	);
	const descriptor = read('data/datapackage.json');
	const countInstitutes = (year: number) => {
		const row = new RegExp(`^KGZ,${year},(\\d+),derived`, 'm').exec(
			read('data/tables/ci_counts.csv')
		);
		return Number(row![1]);
	};
	const before = [countInstitutes(2016), countInstitutes(2017)] as const;

	const ready = makeReady();
	expect(ready.errors).toEqual(['']);
	expect(ready.status).toBe(0);
	expect(ready.said.at(-1)).toMatch(
		/^data: ready; files changed: data\/tables\/ci_counts\.csv, data\/tables\/institutes\.csv, data\/tables\/projects\.csv, data\/links\/published\.csv/
	);
	const published = read('data/links/published.csv').split('\n');
	expect(published).toEqual(
		expect.arrayContaining([
			'institute,cc-kgz-test',
			'institute,ci-kgz-test',
			'project,p999',
			'source,kazinform-2019-test'
		])
	);
	// the regions that hold the new points
	expect(read('data/tables/projects.csv')).toMatch(/^p999,.*,42\.823,KGZ-\d+,Bishkek,cement,/m);
	expect(read('data/tables/institutes.csv')).toMatch(/^cc-kgz-test,.*,44\.31,Xinjiang,/m);
	// the counts that are derived from the new institute
	expect(countInstitutes(2016)).toBe(before[0]);
	expect(countInstitutes(2017)).toBe(before[1] + 1);
	// a row needs no new version
	expect(read('data/datapackage.json')).toBe(descriptor);
	// a second run has nothing left to do
	expect(makeReady().said.at(-1)).toBe('data: ready; no other file had to change');
});

it('all errors are named at once, each with what to do, and nothing is written', () => {
	const { add, change, read, makeReady } = copy();
	const withoutSource = add('data/tables/events.csv', {
		id: '2019-05-01-test',
		date: '2019-05-01',
		title: 'Test School opens',
		place: 'Bishkek',
		...BISHKEK,
		kind: 'opening',
		summary: 'Test School opens.',
		evidence: 'seen'
	});
	const events = add(
		'data/translations/events.csv',
		words('Test School opens', 'Открыта тестовая школа', '测试学校开学', 'Тест мектебі ашылды'),
		words(
			'Test School opens.',
			'Открыта тестовая школа.',
			'测试学校开学。',
			'Тест мектебі ашылды.'
		),
		words('A text of an earlier time', 'Прежний текст', '以前的文本', 'Бұрынғы мәтін')
	);
	const unused = add('data/sources.csv', SOURCE);
	const untranslated = add('data/tables/institutes.csv', {
		...CLASSROOM,
		host_institution: '',
		source_id: 'lzu-ci'
	});
	const first = read('data/tables/institutes.csv').split('\n')[1]!.split(',')[0]!;
	const repeated = add('data/tables/institutes.csv', {
		...CLASSROOM,
		id: first,
		name: 'Xinjiang University',
		host_institution: '',
		source_id: 'lzu-ci'
	});
	change('data/story/steps/astana-2013.yaml', /focus: event:[\w-]+/, 'focus: node:nowhere');
	const published = read('data/links/published.csv');

	const { status, errors } = makeReady();
	expect(status).toBe(1);
	expect(errors).toEqual([
		`data/sources.csv:${unused}: column "id": "kazinform-2019-test" is not used by any row: name it in the row that it is for, or delete its line`,
		expect.stringMatching(
			/^data\/story\/steps\/astana-2013\.yaml:\d+: node:nowhere is not on the map: restore the row/
		),
		`data/tables/events.csv:${withoutSource}: column "source_id": is empty: name the row of data/sources.csv that the figure is from`,
		expect.stringContaining(
			`data/tables/institutes.csv:${untranslated}: column "name": "Confucius Classroom at Test School" has no translation: add a row`
		),
		`data/tables/institutes.csv:${repeated}: column "id": "${first}" is already on line 2: give the new row a key of its own, or change the row that is there`,
		expect.stringContaining(
			`data/translations/events.csv:${events + 2}: column "english": no table has the text "A text of an earlier time"`
		),
		'data: 6 errors'
	]);
	expect(read('data/links/published.csv')).toBe(published);
});
