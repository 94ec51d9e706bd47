/**
 * Which folder of `src/lib` may import which, as a table, and the ESLint settings made from it.
 * CONTRIBUTING.md has the same table; tests/conventions/imports.test.ts checks that it is enforced.
 */

/**
 * What a folder may import from `src/lib` (each path the source of a RegExp), and what else it must
 * not import.
 * @typedef {object} FolderRule
 * @property {string[]} files globs
 * @property {string} name of the folder in `src/lib`
 * @property {readonly string[]} may
 * @property {Ban[]} bans
 * @property {boolean} [lazyMap] may reach the map by `import()`
 *
 * @typedef {{ regex: string, message: string }} Ban
 */

/** Which feature may import which. Pages may import all; a feature that is not listed here, none. */
export const FEATURES = /** @type {const} */ ({
	about: [],
	alignment: ['country-panel'],
	claims: [],
	compare: [],
	'country-panel': ['legend', 'provenance', 'regions', 'selection-card', 'timeline'],
	'data-page': [],
	editions: [],
	// their charts are heard as steps of a talk draw them
	embed: ['selection-card', 'share', 'talk', 'timeline'],
	export: [],
	gallery: [],
	kiosk: [],
	legend: ['timeline'],
	'map-list': ['country-panel'],
	offline: [],
	// its table is compared with all that countries are compared by
	'user-data': ['compare'],
	outcomes: [],
	'place-history': [],
	// their files are the figures of these pages
	programs: ['compare', 'regions', 'relation', 'shell'],
	provenance: [],
	// its charts are those of pages and of the talk
	questions: ['talk'],
	rates: [],
	regions: ['legend', 'place-history', 'selection-card'],
	relation: [],
	search: ['gallery'],
	'selection-card': ['place-history'],
	share: ['provenance'],
	shell: ['compare', 'country-panel', 'export', 'selection-card', 'share', 'talk'],
	// a step shows any chart of a page; each is loaded with the step
	talk: [
		...['export', 'legend', 'share'],
		...['alignment', 'compare', 'country-panel', 'outcomes', 'regions', 'relation', 'user-data']
	],
	timeline: []
});

const CORE = ['domain', 'data', 'link', 'site'];
const FOLDERS = [
	...['text', 'figures', 'find', 'story'],
	...['state', 'layers', 'labels', 'map', 'picture', 'ui', 'features']
];

/** @type {Record<'svelte' | 'app' | 'maplibre' | 'deck' | 'packages' | 'messages', Ban>} */
const bans = {
	svelte: {
		regex: '^svelte(/|$)',
		message: 'This folder is plain TypeScript: it works and is tested without Svelte.'
	},
	app: {
		regex: '^\\$app/',
		message: 'Only state/link-sync*.ts, core/site, features and pages know of SvelteKit.'
	},
	maplibre: { regex: '^maplibre-gl(/|$)', message: 'Only src/lib/map/ imports maplibre-gl.' },
	deck: {
		regex: '^@(deck\\.gl|luma\\.gl|loaders\\.gl)/',
		message: 'Only layers/build.ts, layers/**/layer.ts, layers/time/, layers/marks/ and map/ draw.'
	},
	packages: {
		regex: '^(?!\\.\\.?/|#language$)',
		message: 'The domain imports nothing but itself.'
	},
	messages: { regex: '^#messages$', message: 'Core is plain data: words are in src/lib/text/.' }
};
const drawing = [bans.maplibre, bans.deck];

/** The modules of `layers` that draw; all others, the time table among them, can be prerendered. */
const drawn =
	'((build|lists/drawings)(\\.ts)?$|time/(?!time-table)|marks/|(?:[^/]+/)+layer(\\.ts)?$)';
const layersInWords = `layers/(?!${drawn})`;
/** @type {Ban} */
const drawnByWords = {
	regex: `^(\\$lib/layers/|(\\.\\.?/)+)(${drawn}|layer(\\.ts)?$)`,
	message: 'Modules that name, choose and describe do not draw: pages without WebGL use them.'
};

/** Retries a part that did not load; independent of URLs. */
const loading = 'core/site/load-with-retry';
const saving = 'core/site/save-file';
const tables = ['core/domain', 'core/data'];
/** The tables in words, and as figures with their sources. */
const figures = [...tables, 'text', 'figures'];
/** Shapes and texts as lists, and what draws them on a page. */
const lists = [
	'picture/(Drawing\\.svelte|drawn|image/set-text|chart/chart-marks)',
	'layers/svg/(join-alike|mark-shapes)'
];
/** What links and the map need of the talk. */
const steps = 'story/story-index';
const plain = [...drawing, bans.svelte, bans.app];

/** @type {FolderRule[]} */
const table = [
	{ name: 'core/domain', may: ['layers/registry'], bans: [bans.packages, bans.messages] },
	{ name: 'core/data', may: ['core/domain', loading], bans: [...plain, bans.messages] },
	{ name: 'core/link', may: ['core/domain'], bans: [...plain, bans.messages] },
	{ name: 'core/site', may: [], bans: [...drawing, bans.svelte, bans.messages] },
	{ name: 'text', may: tables, bans: plain },
	{ name: 'figures', may: [...tables, loading, 'text'], bans: plain },
	{ name: 'find', may: ['core', 'text', steps], bans: plain },
	{ name: 'story', may: figures, bans: plain },
	{ name: 'state', may: ['core', 'text', 'figures', 'find', steps], bans: [...drawing, bans.app] },
	{ name: 'layers', may: [...figures, 'find', steps], bans: [...plain, drawnByWords] },
	{ name: 'labels', may: [...figures, steps, layersInWords], bans: plain },
	{ name: 'map', may: [...figures, 'core/site', steps, 'state', 'layers', 'labels'], bans: [] },
	{
		name: 'picture',
		may: [...figures, loading, 'core/site/trusted-types', 'story', layersInWords, 'labels'],
		bans: drawing
	},
	{ name: 'ui', may: [...figures, loading, saving, ...lists], bans: [...drawing, bans.app] },
	...Object.entries(FEATURES).map(([feature, others]) => ({
		name: `features/${feature}`,
		may: [
			...['core', 'text', 'figures', 'find', 'story', 'state', layersInWords, 'labels'],
			...['picture', 'ui'],
			...others.map((other) => `features/${other}`)
		],
		bans: drawing
	}))
].map((rule) => ({ ...rule, files: [`src/lib/${rule.name}/**/*.{ts,svelte}`] }));

const linkSync = { ...row('state'), files: ['src/lib/state/link-sync*.ts'], bans: drawing };
const layersThatDraw = {
	...row('layers'),
	files: [
		'src/lib/layers/**/*.test.ts',
		'src/lib/layers/build.ts',
		'src/lib/layers/lists/drawings.ts',
		'src/lib/layers/**/layer*.ts',
		'src/lib/layers/{time,marks}/**/*.ts'
	],
	bans: [bans.maplibre, bans.svelte, bans.app]
};
/** What runs in the service worker, where there is no page. */
const worker = {
	...row('features/offline'),
	files: ['src/lib/features/offline/worker/**/*.ts'],
	may: [],
	bans: [...drawing, bans.svelte, bans.app]
};
/** @type {FolderRule} */
const pages = {
	name: 'routes',
	files: ['src/routes/**/*.{ts,svelte}', 'src/params/*.ts'],
	may: ['core', ...FOLDERS.filter((rule) => rule !== 'map')],
	bans: drawing,
	lazyMap: true
};

/** @param {string} name @returns {FolderRule} */
function row(name) {
	const found = table.find((rule) => rule.name === name);
	if (!found) throw new Error(`no folder ${name} in src/lib`);
	return found;
}

/**
 * A folder as imports write it: `core/data` is `../data` within `core`.
 * @param {string} path the source of a RegExp
 */
const written = (path) =>
	path.replace(/^core\//, '(core/)?').replace(/^features\//, '(features/)?') +
	(path.includes('(?!') ? '' : '(/|(\\.ts)?$)');

/**
 * Matches a forbidden import of any folder of `src/lib`, written as `$lib/map/x` or `../../map/x`.
 * A folder's own modules are `./x`, `../x` or `$lib/<itself>/x`.
 * @param {FolderRule} rule
 * @returns {Ban}
 */
function foreign({ name, may }) {
	// all of core, also when imported from within core
	const each = may.flatMap((path) => (path === 'core' ? ['core', ...CORE] : [path]));
	const allowed = [name, ...each].map(written);
	// only a feature can import another without its folder in the path
	const features = name.startsWith('features/') ? Object.keys(FEATURES) : [];
	const names = ['core', `(core/)?(${CORE.join('|')})`, ...FOLDERS, ...features];
	const ours = `(${[...names, 'routes', 'params'].join('|')})(/|$)`;
	const fromElsewhere = '^(\\$lib/|(\\./)?(\\.\\./)+((src/)?lib/)?|(\\$lib/)?(\\.\\./)+src/)';
	return {
		regex: `${fromElsewhere}(?!${allowed.join('|')})${ours}`,
		message: `src/lib/${name}/ must not import this folder: see the table in CONTRIBUTING.md.`
	};
}

/** @param {Ban} ban the same ban for `import()`, which no-restricted-imports does not check */
function dynamicBan({ regex, message }) {
	// a slash would end the selector's regular expression
	const source = regex.replaceAll('/', '\\u002F');
	return { selector: `ImportExpression[source.value=/${source}/]`, message };
}

/** @param {FolderRule} rule */
function settings(rule) {
	const all = [foreign(rule), ...rule.bans];
	const lazy = rule.lazyMap ? [foreign({ ...rule, may: ['core', ...FOLDERS] }), ...rule.bans] : all;
	return {
		files: rule.files,
		rules: {
			'no-restricted-imports': ['error', { patterns: all }],
			'no-restricted-syntax': ['error', ...lazy.map(dynamicBan)]
		}
	};
}

/** Only tests of a feature may combine any features: nothing imports a test. */
const featuresTests = table
	.filter(({ name }) => name.startsWith('features/'))
	.map((rule) => ({
		...rule,
		files: [`src/lib/${rule.name}/**/*.test.ts`],
		may: [...rule.may, 'features', ...Object.keys(FEATURES).map((name) => `features/${name}`)]
	}));

/** The blocks for eslint.config.js. Tests may import test tools, also in the domain. */
export const importRules = [
	...[...table, linkSync, layersThatDraw, worker, pages, ...featuresTests].map(settings),
	settings({ ...row('core/domain'), files: ['src/lib/core/domain/**/*.test.ts'], bans: drawing })
];
