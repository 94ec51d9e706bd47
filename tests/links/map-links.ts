import { INSTITUTE_WORDS } from '../../src/lib/core/domain/filters';
import type { ViewState } from '../../src/lib/core/domain/view-state';

/** A link, and how its view differs from the default: never change a row. */
export type MapLink = readonly [link: string, view: Partial<ViewState>];

const corridors = ['corridors'] as const;
const students = ['students'] as const;

/** Links that must work forever. Add a row for each new word of links; never remove one. */
export const MAP_LINKS: readonly MapLink[] = [
	// pages
	['/', {}],
	['/2005', { year: 2005 }],
	['/2016', { year: 2016 }],
	['/2023', { year: 2023 }],
	['/2016/kazakhstan', { year: 2016, country: 'KAZ' }],
	['/2010/kyrgyzstan', { year: 2010, country: 'KGZ' }],
	['/2017/tajikistan', { year: 2017, country: 'TJK' }],
	['/2009/turkmenistan', { year: 2009, country: 'TKM' }],
	['/2023/uzbekistan', { year: 2023, country: 'UZB' }],
	// layers and measures
	['/2016?layers=corridors,students', { year: 2016, layers: ['corridors', 'students'] }],
	['/2016?layers=students,corridors', { year: 2016, layers: ['corridors', 'students'] }],
	['/2018?layers=none', { layers: [] }],
	['/2018?layers=investment', { layers: ['investment'] }],
	['/2018?layers=institutes&focus=institutes', { layers: ['institutes'], focus: 'institutes' }],
	['/2018?focus=investment', { focus: 'investment' }],
	['/2018?focus=corridors', { focus: 'corridors' }],
	['/2018?students=degree', { studentMeasure: 'degree' }],
	['/2018?students=scholarship', { studentMeasure: 'scholarship' }],
	['/2018?students=per-10000', { studentMeasure: 'per-10000' }],
	['/2018?investment=finance', { investmentMeasure: 'finance' }],
	['/2018?investment=projects', { investmentMeasure: 'projects' }],
	['/2018?investment=fdi', { investmentMeasure: 'fdi' }],
	['/2018?investment=fdi&counted=host-net', { investmentMeasure: 'fdi', countedBy: 'host-net' }],
	[
		'/2012?investment=fdi&counted=china',
		{ year: 2012, investmentMeasure: 'fdi', countedBy: 'china' }
	],
	['/2013?period=year', { year: 2013, period: 'year' }],
	['/2018?since=2013', { sinceYear: 2013 }],
	['/2018?rate=output', { moneyPer: 'output' }],
	[
		'/2023?focus=investment&investment=projects&marks=built',
		{ year: 2023, focus: 'investment', investmentMeasure: 'projects', siteMarks: 'built' }
	],
	['/2012?investment=fdi&rate=head', { year: 2012, investmentMeasure: 'fdi', moneyPer: 'head' }],
	// filters
	['/2018?modes=rail,gas', { corridorModes: ['rail', 'gas'] }],
	['/2018?modes=none', { corridorModes: [] }],
	['/2018?belt=titr', { beltCorridor: 'TITR' }],
	['/2018?belt=ccawa', { beltCorridor: 'CCAWA' }],
	['/2018?belt=cpec-link', { beltCorridor: 'CPEC-link' }],
	['/2018?status=operational', { statuses: ['operational'] }],
	['/2018?status=planned,suspended', { statuses: ['planned', 'suspended'] }],
	[
		'/2018?investment=projects&sites=building,cancelled',
		{ investmentMeasure: 'projects', siteStatuses: ['building', 'cancelled'] }
	],
	['/2018?sectors=energy,transport', { sectors: ['energy', 'transport'] }],
	['/2018?sectors=real-estate,other', { sectors: ['real-estate', 'other'] }],
	['/2018?kinds=construction', { dealKinds: ['construction'] }],
	['/2018?terms=grant', { financeKinds: ['grant'] }],
	['/2018?tracker=spring-2019', { trackerEdition: 'spring-2019' }],
	['/2018?least=500', { leastMusd: 500 }],
	['/2018?near=rail-within-20', { nearCorridor: 'rail-within-20' }],
	['/2018?near=any-beyond-50', { nearCorridor: 'any-beyond-50' }],
	['/2018?near=road-within-500', { nearCorridor: 'road-within-500' }],
	['/2018?near=gas-within-1', { nearCorridor: 'gas-within-1' }],
	['/2018?near=oil-beyond-100', { nearCorridor: 'oil-beyond-100' }],
	['/2018?near=power-within-10', { nearCorridor: 'power-within-10' }],
	['/2018?russian=yes', { instituteKinds: INSTITUTE_WORDS }],
	['/2018?russian=no', {}],
	['/2018?institutes=luban&russian=yes', { instituteKinds: ['luban'] }],
	['/2018?russian=no&institutes=russian', { instituteKinds: ['russian'] }],
	['/2018?institutes=luban&russian=no', { instituteKinds: ['luban'] }],
	['/2018?institutes=luban,campus', { instituteKinds: ['luban', 'campus'] }],
	['/2018?institutes=none', { instituteKinds: [] }],
	[
		'/2018?institutes=confucius,classroom,luban,campus,russian',
		{ instituteKinds: ['confucius', 'classroom', 'luban', 'campus', 'russian'] }
	],
	// an edition of the data, stored in data/editions
	['/2018?edition=2026-11', { edition: '2026-11' }],
	// comparisons
	['/2018?compare=kyrgyzstan,uzbekistan', { compared: ['KGZ', 'UZB'] }],
	['/2018/kazakhstan?compare=tajikistan', { country: 'KAZ', compared: ['TJK'] }],
	[
		'/2018?compare=kazakhstan,uzbekistan&by=trade-china&per=head',
		{ compared: ['KAZ', 'UZB'], comparedBy: 'trade-china', comparedPer: 'head' }
	],
	['/2018?by=rail', { comparedBy: 'rail' }],
	['/2018?per=output', { comparedPer: 'output' }],
	[
		'/2018?compare=kazakhstan,uzbekistan&charts=one',
		{ compared: ['KAZ', 'UZB'], comparedCharts: 'one' }
	],
	['/2018?against=2013', { against: 2013 }],
	['/2018/kazakhstan?against=uzbekistan', { country: 'KAZ', against: 'UZB' }],
	['/2018/kazakhstan?against=sources', { country: 'KAZ', against: 'sources' }],
	// selection and camera; a city by its GeoNames number
	['/2018?select=place:1526384', { selection: { kind: 'place', id: '1526384' } }],
	['/2018/uzbekistan?region=karakalpakstan', { country: 'UZB', region: 'karakalpakstan' }],
	['/2010/kazakhstan?region=turkistan', { year: 2010, country: 'KAZ', region: 'turkistan' }],
	['/2016/kazakhstan?region=abai', { year: 2016, country: 'KAZ', region: 'abai' }],
	['/2018/kazakhstan?region=almaty-region', { country: 'KAZ', region: 'almaty-region' }],
	[
		'/2016?select=institute:ci-kaz-astana',
		{ year: 2016, selection: { kind: 'institute', id: 'ci-kaz-astana' } }
	],
	[
		'/2018?select=corridor:rail-urumqi-almaty',
		{ selection: { kind: 'corridor', id: 'rail-urumqi-almaty' } }
	],
	['/2018?select=project:p001', { selection: { kind: 'project', id: 'p001' } }],
	['/2018?select=finance:aid-88194', { selection: { kind: 'finance', id: 'aid-88194' } }],
	['/2018?layers=ties&focus=ties', { layers: ['ties'], focus: 'ties' }],
	['/2018?select=tie:tie-osh-xian', { selection: { kind: 'tie', id: 'tie-osh-xian' } }],
	['/2018?select=node:khorgos-gateway', { selection: { kind: 'node', id: 'khorgos-gateway' } }],
	[
		'/2009?select=event:2009-12-14-central-asia-china-gas-pipeline-opens',
		{
			year: 2009,
			selection: { kind: 'event', id: '2009-12-14-central-asia-china-gas-pipeline-opens' }
		}
	],
	['/2018?at=66.9,44.1,4.2', { camera: { center: [66.9, 44.1], zoom: 4.2, bearing: 0, pitch: 0 } }],
	[
		'/2018?at=66.9,44.1,4.2,20,30',
		{ camera: { center: [66.9, 44.1], zoom: 4.2, bearing: 20, pitch: 30 } }
	],
	['/2018?lang=ru', { language: 'ru' }],
	['/2018?lang=zh', { language: 'zh' }],
	['/2018?step=astana-2013', { stage: { step: 'astana-2013', isExploring: true } }],
	// several parameters, in any order, with foreign ones
	[
		'/2016/kazakhstan?layers=corridors,students&investment=deals&compare=kyrgyzstan&select=institute:ci-kaz-astana&at=66.9,44.1,4.2,20,0&lang=ru',
		{
			year: 2016,
			country: 'KAZ',
			layers: ['corridors', 'students'],
			compared: ['KGZ'],
			selection: { kind: 'institute', id: 'ci-kaz-astana' },
			camera: { center: [66.9, 44.1], zoom: 4.2, bearing: 20, pitch: 0 },
			language: 'ru'
		}
	],
	[
		'/2013?lang=zh&utm_source=mail&layers=corridors&fbclid=x',
		{ year: 2013, layers: corridors, language: 'zh' }
	],
	['/2018?layers=corridors%2Cstudents', { layers: ['corridors', 'students'] }],
	['/2018?layers=students&layers=corridors', { layers: corridors }],
	// old spellings, and typed ones
	['/2016/kaz', { year: 2016, country: 'KAZ' }],
	['/2016/Kirgizia', { year: 2016, country: 'KGZ' }],
	['/2016/tadjikistan/', { year: 2016, country: 'TJK' }],
	['/2016?layer=students', { year: 2016, layers: students }],
	['/2016?measure=construction', { year: 2016 }],
	['/2016?investment=loans', { year: 2016, investmentMeasure: 'finance' }],
	['/2016?students=scholarships', { year: 2016, studentMeasure: 'scholarship' }],
	['/2016?russian=1', { year: 2016, instituteKinds: INSTITUTE_WORDS }],
	['/2016?russian=0', { year: 2016 }],
	['/2016?compare=kgz,uzb', { year: 2016, compared: ['KGZ', 'UZB'] }],
	['/2016?layers=Corridor,STUDENTS', { year: 2016, layers: ['corridors', 'students'] }],
	['/2016/kazakhstan?region=nur-sultan', { year: 2016, country: 'KAZ', region: 'astana' }],
	['/2016?select=crossing:altynkol', { year: 2016, selection: { kind: 'node', id: 'altynkol' } }]
];

/** Steps of the talk, and the fixed part of their views: the rest of a step may change. */
export const STEP_LINKS: readonly MapLink[] = [
	['/present/distrust', { year: 2005, stage: { step: 'distrust', isExploring: false } }],
	// what a step shows is said by the talk, which goes on being written: its link leads to it
	['/present/astana-2013', { year: 2013, stage: { step: 'astana-2013', isExploring: false } }],
	['/present/energy-first', { year: 2018, trackerEdition: 'spring-2019' }],
	['/present/below-zero', { year: 2018, trackerEdition: 'spring-2019' }],
	['/present/luban-workshops', { year: 2023, layers: ['institutes'] }],
	['/present/pipelines', { stage: { step: 'pipelines', isExploring: false } }],
	['/present/khorgos', { year: 2023, stage: { step: 'khorgos', isExploring: false } }],
	['/present/students-rise', { year: 2018, layers: students }],
	['/present/unknown', { year: 2021, layers: students }],
	['/present/so-what', { year: 2018 }],
	['/present/khorgos?lang=ru', { year: 2023, language: 'ru' }],
	['/story/khorgos', { year: 2023, stage: { step: 'khorgos', isExploring: false } }]
];
