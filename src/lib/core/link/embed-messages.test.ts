import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../domain/view-state';
import { describeView, SET_MESSAGE, applyMessage } from './embed-messages';
import { formatLink, parseLink } from './link';
import { PARAMETERS } from './parameters';

const parseView = (link: string): ViewState => {
	const [path = '', query = ''] = link.split('?');
	return parseLink(path, query)!.view;
};
const after = (fields: object, link = '/2018'): string | null => {
	const view = applyMessage({ type: SET_MESSAGE, ...fields }, parseView(link));
	return view && formatLink(view);
};

describe('a message to the map', () => {
	it.each([
		[{ year: 2016 }, '/2018?focus=investment', '/2016?focus=investment'],
		[{ year: '2016' }, '/2018', '/2016'],
		[{ republic: 'kazakhstan' }, '/2018', '/2018/kazakhstan'],
		[{ republic: 'kaz' }, '/2018', '/2018/kazakhstan'],
		[{ republic: null }, '/2018/kazakhstan', '/2018'],
		[{ year: 2010, republic: 'tajikistan' }, '/2018/kazakhstan', '/2010/tajikistan'],
		[{ layers: ['students', 'corridors'] }, '/2018', '/2018?layers=corridors,students'],
		[{ layers: 'students' }, '/2018', '/2018?layers=students'],
		[{ layers: [] }, '/2018', '/2018?layers=none'],
		[{ focus: 'investment' }, '/2018', '/2018?focus=investment'],
		[{ focus: null }, '/2018?focus=investment', '/2018'],
		[{ lang: 'ru', since: 2013 }, '/2018', '/2018?since=2013&lang=ru'],
		[{ russian: 'yes' }, '/2018', '/2018?institutes=confucius,classroom,luban,campus,russian'],
		[{ russian: 'no' }, '/2018?russian=yes', '/2018'],
		[{ russian: 'yes', institutes: 'luban' }, '/2018', '/2018?institutes=luban'],
		[{ investment: 'loans' }, '/2018', '/2018?investment=finance'],
		[
			{ link: '/2016/uzbekistan?focus=corridors' },
			'/2018?lang=ru',
			'/2016/uzbekistan?focus=corridors'
		],
		[{ link: '/2016', year: 2017 }, '/2018', '/2017']
	])('%j on %s gives %s', (fields, link, expected) => {
		expect(after(fields, link)).toBe(expected);
	});

	it('hands the focus on with the layer that had it, as the switches of the atlas do', () => {
		expect(after({ layers: ['corridors', 'investment'] })).toBe(
			'/2018?layers=corridors,investment&focus=investment'
		);
	});

	it('frames another country anew, and leaves what was picked in the first', () => {
		const picked = '/2018/kazakhstan?select=institute:ci-kaz-astana&at=66.9,44.1,4.2';
		expect(after({ republic: 'uzbekistan' }, picked)).toBe('/2018/uzbekistan');
		expect(after({ year: 2017 }, picked)).toBe(picked.replace('2018', '2017'));
	});

	it.each([
		{ year: 1999 },
		{ year: 2016.5 },
		{ year: '2016; drop' },
		{ year: [2016] },
		{ year: NaN },
		{ republic: 'russia' },
		{ republic: 'constructor' },
		{ republic: '../embed' },
		{ republic: 7 },
		{ layers: ['students', 'weather'] },
		{ layers: [['students']] },
		{ layers: Array<string>(1000).fill('students') },
		{ layers: { 0: 'students' } },
		{ focus: '__proto__' },
		{ focus: true },
		{ at: '400,0,3' },
		{ lang: 'x'.repeat(100_000) },
		{ link: 'https://elsewhere.example/2016' },
		{ link: '/claims' },
		{ link: '/2016?layers=weather' },
		{ link: `/2016?${'a'.repeat(100_000)}` },
		{ link: ['/2016'] },
		{ year: 2016, focus: 'nothing' }
	])('with one value that is not understood changes nothing: %#', (fields) => {
		expect(after(fields)).toBeNull();
	});

	it('that asks for what is shown changes nothing', () => {
		expect(after({ year: 2018, layers: null, republic: null })).toBeNull();
		expect(after({ unknown: 'field' })).toBeNull();
	});

	it('never opens a talk', () => {
		expect(after({ link: '/2016?step=astana-2013', step: 'khorgos' })).toBe('/2016');
	});

	it('never changes the edition, whose figures are loaded with the page', () => {
		const pinned = '/2018?edition=2026-10';
		expect(after({ edition: '2026-11' }, pinned)).toBeNull();
		expect(after({ link: '/2016?edition=2026-11' }, pinned)).toBe('/2016?edition=2026-10');
		expect(after({ link: '/2016?edition=2026-11' })).toBe('/2016');
	});

	it('of any other kind changes nothing, whatever it holds', () => {
		fc.assert(
			fc.property(
				fc.anything({ withDate: true, withMap: true, withNullPrototype: true }),
				(data) => {
					expect(applyMessage(data, DEFAULT_VIEW)).toBeNull();
				}
			)
		);
	});

	it('gives a view that a link could hold, or none, whatever its fields hold', () => {
		const names = ['year', 'republic', 'link', ...PARAMETERS.map(({ name }) => name)];
		const value = fc.oneof(
			fc.anything(),
			fc.constantFrom(...PARAMETERS.map(({ example }) => example)),
			fc.constantFrom('/2016', 'kazakhstan', 2016, '2016', '<img onerror=1>', '__proto__', null)
		);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), value), (fields) => {
				const view = applyMessage({ ...fields, type: SET_MESSAGE }, DEFAULT_VIEW);
				if (view === null) return;
				expect(formatLink(parseView(formatLink(view)))).toBe(formatLink(view));
				expect(view.stage).toBeNull();
			}),
			{ numRuns: 1000 }
		);
	});

	it('as large as it may be costs little', () => {
		const junk = Object.fromEntries(
			Array.from({ length: 20_000 }, (_, index) => [`field-${index}`, 'x'.repeat(100)])
		);
		// of the processor: a busy machine makes it wait
		const start = process.cpuUsage();
		expect(after({ ...junk, layers: Array<string>(100_000).fill('students') })).toBeNull();
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
	});
});

describe('a message from the map', () => {
	it('says the view as links do', () => {
		expect(describeView(parseView('/2016/kazakhstan?layers=students'))).toEqual({
			type: 'soft-power-atlas:changed',
			link: '/2016/kazakhstan?layers=students',
			year: 2016,
			layers: ['students'],
			republic: 'kazakhstan'
		});
		expect(describeView(DEFAULT_VIEW).republic).toBeNull();
	});

	it('sent back changes nothing', () => {
		const view = parseView('/2016/kazakhstan?layers=corridors&focus=corridors');
		const { type: _, ...fields } = describeView(view);
		expect(applyMessage({ type: SET_MESSAGE, ...fields }, view)).toBeNull();
	});
});
