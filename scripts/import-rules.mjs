/**
 * Who may import whom: the folders of `src/lib` as a table, and the ESLint settings made from it.
 * CONTRIBUTING.md says the same in words; tests/house/imports.test.ts proves that it is enforced.
 */

/**
 * What a folder may import of ours, as paths in `src/lib` (the source of a RegExp each), and what
 * else it must not import.
 * @typedef {object} Folder
 * @property {string[]} files globs
 * @property {string} name of the folder in `src/lib`
 * @property {string[]} may
 * @property {Ban[]} bans
 * @property {boolean} [lazyMap] may reach the map by `import()`
 *
 * @typedef {{ regex: string, message: string }} Ban
 */

const folders = [
	'domain',
	'data',
	'link',
	'site',
	'state',
	'offline',
	'layers',
	'map',
	'picture',
	'components',
	'ui'
];

/** @type {Record<'svelte' | 'app' | 'maplibre' | 'deck' | 'packages', Ban>} */
const bans = {
	svelte: {
		regex: '^svelte(/|$)',
		message: 'This folder is plain TypeScript: it works and is tested without Svelte.'
	},
	app: {
		regex: '^\\$app/',
		message: 'Only state/link-sync*.ts, site, components and pages know of SvelteKit.'
	},
	maplibre: { regex: '^maplibre-gl(/|$)', message: 'Only src/lib/map/ imports maplibre-gl.' },
	deck: {
		regex: '^@(deck\\.gl|luma\\.gl|loaders\\.gl)/',
		message: 'Only layers/build.ts, layers/**/layer.ts, layers/time/, layers/marks/ and map/ draw.'
	},
	packages: {
		regex: '^(?!\\.\\.?/|#messages$|#language$)',
		message: 'The domain imports nothing but itself and the messages.'
	}
};
const drawing = [bans.maplibre, bans.deck];

/** The modules of `layers` that draw; all others, the time table among them, can be prerendered. */
const drawn = '(build(\\.ts)?$|time/(?!time-table)|marks/|(?:[^/]+/)+layer(\\.ts)?$)';
const layersInWords = `layers/(?!${drawn})`;
/** @type {Ban} */
const drawnByWords = {
	regex: `^(\\$lib/layers/|(\\.\\.?/)+)(${drawn}|layer(\\.ts)?$)`,
	message: 'Modules that name, choose and describe do not draw: pages without WebGL use them.'
};

/** Asks again for a part that did not load; knows no addresses. */
const loading = 'site/load-part';

/** @type {Folder[]} */
const table = [
	{ name: 'domain', may: [], bans: [bans.packages] },
	{ name: 'data', may: ['domain', loading], bans: [...drawing, bans.svelte] },
	{ name: 'link', may: ['domain'], bans: [...drawing, bans.svelte, bans.app] },
	{ name: 'site', may: [], bans: [...drawing, bans.svelte] },
	{ name: 'state', may: ['domain', 'data', 'link', 'site'], bans: [...drawing, bans.app] },
	{ name: 'offline', may: [], bans: [...drawing, bans.svelte, bans.app] },
	{
		name: 'layers',
		may: ['domain', 'data'],
		bans: [...drawing, drawnByWords, bans.svelte, bans.app]
	},
	{ name: 'map', may: ['domain', 'data', 'site', 'state', 'layers'], bans: [] },
	{ name: 'picture', may: ['domain', 'data', loading, layersInWords], bans: drawing },
	{
		name: 'components',
		may: ['domain', 'data', 'site', 'state', 'offline', layersInWords, 'picture', 'ui'],
		bans: drawing
	},
	{ name: 'ui', may: [], bans: [...drawing, bans.app] }
].map((folder) => ({ ...folder, files: [`src/lib/${folder.name}/**/*.{ts,svelte}`] }));

const linkSync = {
	...row('state'),
	files: ['src/lib/state/link-sync*.ts'],
	bans: drawing
};
const layersThatDraw = {
	...row('layers'),
	files: [
		'src/lib/layers/**/*.test.ts',
		'src/lib/layers/build*.ts',
		'src/lib/layers/**/layer*.ts',
		'src/lib/layers/{time,marks}/**/*.ts'
	],
	bans: [bans.maplibre, bans.svelte, bans.app]
};
/** @type {Folder} */
const pages = {
	name: 'routes',
	files: ['src/routes/**/*.{ts,svelte}', 'src/params/*.ts'],
	may: folders.filter((folder) => folder !== 'map'),
	bans: drawing,
	lazyMap: true
};

/** @param {string} name @returns {Folder} */
function row(name) {
	const found = table.find((folder) => folder.name === name);
	if (!found) throw new Error(`no folder ${name}`);
	return found;
}

/**
 * Matches an import of any folder of ours that is not allowed, whether written `$lib/map/x` or
 * `../../map/x`. A folder's own modules are `./x`, `../x` or `$lib/<itself>/x`.
 * @param {Folder} folder
 * @returns {Ban}
 */
function foreign({ name, may }) {
	const allowed = [name, ...may].map((path) => (path.includes('(?!') ? path : `${path}(/|$)`));
	const ours = `(${[...folders, 'routes', 'params'].join('|')})(/|$)`;
	const fromElsewhere = '^(\\$lib/|(\\./)?(\\.\\./)+((src/)?lib/)?|(\\$lib/)?(\\.\\./)+src/)';
	return {
		regex: `${fromElsewhere}(?!${allowed.join('|')})${ours}`,
		message: `src/lib/${name}/ must not import this folder: see the table in CONTRIBUTING.md.`
	};
}

/** @param {Ban} ban the same ban for `import()`, which no-restricted-imports does not see */
function dynamicBan({ regex, message }) {
	// a slash would end the selector's regular expression
	const source = regex.replaceAll('/', '\\u002F');
	return { selector: `ImportExpression[source.value=/${source}/]`, message };
}

/** @param {Folder} folder */
function settings(folder) {
	const all = [foreign(folder), ...folder.bans];
	const lazy = folder.lazyMap ? [foreign({ ...folder, may: folders }), ...folder.bans] : all;
	return {
		files: folder.files,
		rules: {
			'no-restricted-imports': ['error', { patterns: all }],
			'no-restricted-syntax': ['error', ...lazy.map(dynamicBan)]
		}
	};
}

/**
 * The blocks for eslint.config.js. Tests may import test tools, also in the domain; those of `ui`
 * hold its colours against the domain's palette.
 */
export const importRules = [
	...[...table, linkSync, layersThatDraw, pages].map(settings),
	settings({ ...row('domain'), files: ['src/lib/domain/**/*.test.ts'], bans: drawing }),
	settings({ ...row('ui'), files: ['src/lib/ui/**/*.test.ts'], may: ['domain'] })
];
