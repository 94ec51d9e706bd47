import type { EmbedOptions } from '../../src/lib/core/link/embed-options';
import type { ViewState } from '../../src/lib/core/domain/view-state';

/** Links to pages other than the map that must work forever, with what they show. */
export interface PageLink {
	link: string;
	/** The folder of the page below `src/routes/`. */
	page: string;
	/** Settings from the query, if the page has any. */
	settings?: Readonly<Record<string, unknown>>;
	/** The item of the URL: `source:xinhua-2017-oil`. */
	names?: string;
}

export const PAGE_LINKS: readonly PageLink[] = [
	{ link: '/#views', page: '(map)' },
	{ link: '/kazakhstan', page: '(pages)/[country=country]' },
	{ link: '/kazakhstan#panel-trade', page: '(pages)/[country=country]' },
	{ link: '/present', page: '(pages)/present' },
	{ link: '/talk', page: '(pages)/talk' },
	{ link: '/join', page: '(pages)/join' },
	{ link: '/about', page: '(pages)/about' },
	{ link: '/chinese-side', page: '(pages)/chinese-side' },
	{ link: '/workbench', page: '(pages)/workbench' },
	{ link: '/outcomes', page: '(pages)/outcomes' },
	{ link: '/outcomes#p057', page: '(pages)/outcomes' },
	{ link: '/questions', page: '(pages)/questions' },
	{ link: '/questions#tajikistan-debt', page: '(pages)/questions' },
	{ link: '/claims', page: '(pages)/claims' },
	{ link: '/claims#claim-3', page: '(pages)/claims', names: 'claim:claim-3' },
	{ link: '/claims/1', page: '(pages)/claims/[claim=claim]', names: 'claim:claim-1' },
	{ link: '/claims/14', page: '(pages)/claims/[claim=claim]', names: 'claim:claim-14' },
	{ link: '/data', page: '(pages)/data' },
	{ link: '/data/changes', page: '(pages)/data/changes' },
	{ link: '/data/programs', page: '(pages)/data/programs' },
	{ link: '/data/changes?edition=2026-11', page: '(pages)/data/changes' },
	{ link: '/data#source-xinhua-2017-oil', page: '(pages)/data', names: 'source:xinhua-2017-oil' },
	{ link: '/data#source-aiddata-gcdf-3', page: '(pages)/data', names: 'source:aiddata-gcdf-3' },
	{ link: '/data#table-institutes', page: '(pages)/data', names: 'table:institutes' },
	{
		link: '/relation?investment=construction&students=degree&lag=2',
		page: '(pages)/relation',
		settings: { investment: 'construction', students: 'degree', lagYears: 2 }
	},
	{
		link: '/relation?period=year&in=output&scale=linear&year=2013&republic=kazakhstan',
		page: '(pages)/relation',
		settings: { period: 'year', basis: 'output', scale: 'linear', year: 2013, country: 'KAZ' }
	},
	{
		link: '/alignment?year=2014&bare=yes',
		page: '(pages)/alignment',
		settings: { year: 2014, bare: true }
	},
	{
		link: '/outcomes?republic=kyrgyzstan&sector=energy&first=2009-2013',
		page: '(pages)/outcomes',
		settings: { country: 'KGZ', sector: 'energy', first: '2009-2013' }
	},
	{ link: '/chinese-side?year=2014', page: '(pages)/chinese-side', settings: { year: 2014 } }
];

/** Embedded pages: the view, and the frame's own options. */
export const EMBED_LINKS: readonly (readonly [
	link: string,
	view: Partial<ViewState>,
	options: Partial<EmbedOptions>
])[] = [
	['/embed', {}, {}],
	['/embed/2016', { year: 2016 }, {}],
	[
		'/embed/2016/kazakhstan?focus=investment&layers=investment',
		{ year: 2016, country: 'KAZ', focus: 'investment', layers: ['investment'] },
		{}
	],
	['/embed/2018?theme=dark&timeline=no', {}, { theme: 'dark', hasTimeline: false }],
	['/embed/2018?still=yes&lang=zh', { language: 'zh' }, { isStatic: true }]
];
