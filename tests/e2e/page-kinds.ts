import { FOLDER_LANGUAGES, type Language } from '../../scripts/messages/languages.mjs';

/** A kind of page, for tests that cover all of them. */
export interface PageKind {
	/** The URL of an example. */
	path: string;
	/** What the page shows last, after its scripts have started. */
	last?: string;
	/** Scrolled to first: what is shown last loads when near. */
	near?: string;
	/** What it adds to another kind: only this is checked with axe. */
	part?: string;
	/** What its print must show, in addition to the URL. */
	onPaper?: readonly string[];
}

const panel = '.atlas-panel article';

/** A test in `tests/conventions` compares the list with the routes. */
export const PAGE_KINDS: readonly PageKind[] = [
	{ path: '/' },
	{ path: '/2021', onPaper: ['h1', 'svg.static-map', '#figures table'] },
	{
		path: '/2016/kazakhstan',
		near: '#panel-finance',
		last: '[aria-labelledby="panel-finance"] ul',
		onPaper: ['h1', 'svg.static-map', '#figures table', panel]
	},
	{ path: '/kazakhstan' },
	{ path: '/2018?compare=kyrgyzstan,uzbekistan&per=head', last: `${panel} svg`, part: panel },
	{ path: '/2018?against=2013', last: `${panel} section`, part: panel },
	{ path: '/2018/kazakhstan?against=sources', last: `${panel} fieldset`, part: panel },
	{ path: '/2018/uzbekistan?region=karakalpakstan', last: `${panel} ul`, part: panel },
	{
		path: '/2018?select=institute:ci-kaz-astana',
		last: '.selection-card',
		part: '.selection-card'
	},
	{ path: '/present', onPaper: ['h1', 'h2'] },
	{ path: '/present/astana-2013', last: '.stage-bar', onPaper: ['.words h1', 'svg.static-map'] },
	{ path: '/present/own' },
	{ path: '/join' },
	{ path: '/claims', onPaper: ['h1', '#claim-1'] },
	{ path: '/claims/7' },
	{ path: '/data', onPaper: ['h1', 'table'] },
	{ path: '/data/changes' },
	{ path: '/data/programs' },
	{ path: '/about' },
	{ path: '/relation?republic=uzbekistan' },
	{ path: '/alignment' },
	{ path: '/alignment?bare=yes' },
	{ path: '/chinese-side' },
	{ path: '/workbench' },
	{ path: '/outcomes', onPaper: ['h1', '#countries table'] },
	{ path: '/questions', onPaper: ['h1', '#tajikistan-debt'] },
	{ path: '/talk' },
	{ path: '/presenter' },
	{ path: '/embed' },
	{ path: '/embed/2016' },
	{ path: '/embed/2016/kazakhstan' },
	{ path: '/embed/relation?republic=uzbekistan', last: 'main svg' },
	{ path: '/embed/present' },
	{ path: '/embed/present/khorgos' },
	{ path: '/embed/section?country=kazakhstan&section=trade', last: '#panel-trade' },
	{ path: '/embed/compare?compare=kazakhstan,uzbekistan&charts=one', last: '#compare-charts' },
	{ path: '/embed/alignment?republic=kyrgyzstan', last: 'main svg' },
	{ path: '/embed/outcomes?by=flows', last: 'main svg' },
	{ path: '/embed/chinese-side?part=hosts', last: 'main table' },
	{ path: '/404' },
	{ path: '/no-such-page' }
];

/** The kinds that are also checked in another language: each in one of the others, in turn. */
export function listKindsIn(language: Exclude<Language, 'en'>): PageKind[] {
	const turn = FOLDER_LANGUAGES.indexOf(language);
	const turns = FOLDER_LANGUAGES.length;
	return PAGE_KINDS.filter((_, index) => index % turns === turn).map((kind) => ({
		...kind,
		path: `/${language}${kind.path}`
	}));
}

/** Paths of features with a folder of browser tests, by its name. */
const FEATURES = {
	charts: /^\/(relation|alignment|outcomes)\b/,
	embed: /^\/embed\b/,
	talk: /^\/(join|present|presenter|talk)\b/,
	'user-data': /^\/workbench\b/
};

/**
 * The kinds that are checked in full, a third of them in Russian: markup and colours are the same
 * in every language.
 * @param feature whose kinds, or undefined for those of none
 */
export function listTestedKinds(feature?: keyof typeof FEATURES): PageKind[] {
	const russian = listKindsIn('ru').filter(({ onPaper, part }) => !onPaper && !part);
	const names = Object.keys(FEATURES) as (keyof typeof FEATURES)[];
	return PAGE_KINDS.filter(
		({ path }) => names.find((name) => FEATURES[name].test(path)) === feature
	).map((kind) => russian.find(({ path }) => path === `/ru${kind.path}`) ?? kind);
}
