/**
 * Writes the style sheet of the shared classes, `virtual:look.css`: those of `src/lib/ui/look.css`, and
 * those that follow a scale and are in use. `src/lib/ui/README.md` explains the names.
 */
import { readdirSync, readFileSync } from 'node:fs';

const HAND = 'src/lib/ui/look.css';
const CLASS = /\.([a-z][\w-]*)/g;

/** @param {string} text `1p5` is 1.5, `n2` is -2, `035` is 0.35 @returns {number} */
const readNumber = (text) =>
	Number(
		text
			.replace('n', '-')
			.replace('p', '.')
			.replace(/^(-?)0(?=\d)/, '$10.')
	);

/** @type {ReadonlyMap<string, string>} */
const LENGTHS = new Map([
	['auto', 'auto'],
	['full', '100%'],
	['target', 'var(--target)']
]);

/** @param {string} word @returns {string | undefined} */
function readLength(word) {
	const [, number = '', unit] = /^(n?\d+(?:p\d+)?)(px|em|ch|pct|u)?$/.exec(word) ?? [];
	if (number === '') return LENGTHS.get(word);
	if (number === '0') return '0';
	if (unit === 'px') return `${readNumber(number) / 16}rem`;
	if (unit === 'u') return `calc(${readNumber(number)} * var(--unit))`;
	if (unit) return readNumber(number) + (unit === 'pct' ? '%' : unit);
	return `var(--space-${number})`;
}

/** @typedef {(words: string) => string | undefined} Read reads what follows the prefix of a class */

/** @type {Read} */
function readLengths(words) {
	const [, least] = /^target-(.+)$/.exec(words) ?? [];
	const lengths = (least ?? words).split('-').map(readLength);
	if (lengths.includes(undefined)) return undefined;
	return least ? `max(var(--target), ${lengths.join(' ')})` : lengths.join(' ');
}

/** @type {Read} */
function readColour(name) {
	if (/^(none|transparent|inherit|currentcolor)$/.test(name)) return name;
	if (!/^[a-z]/.test(name)) return undefined;
	return `var(--${name.replace(/^secondary$/, 'text-2').replace(/^primary$/, 'text')})`;
}

/** @type {Read} */
function readBorder(words) {
	const [, width = '1', style = 'solid', colour] =
		/^(?:(\d+(?:p\d+)?)px-)?(?:(dashed|dotted|double)-)?([a-z][\w-]*)?$/.exec(words) ?? [];
	return `${readNumber(width)}px ${style} ${readColour(colour ?? 'line')}`;
}

/** @type {(between: string, share?: number) => Read} */
const readNumbers =
	(between, share = 1) =>
	(words) =>
		/^[\dpn-]+$/.test(words)
			? words
					.split('-')
					.map((word) => readNumber(word) / share)
					.join(between)
			: undefined;

/** @type {Read} */
const readColumns = (words) => {
	const [, kind, least = ''] = /^(fill|fit)-(.+)$/.exec(words) ?? [];
	if (kind) return `repeat(auto-${kind}, minmax(min(100%, ${readLength(least)}), 1fr))`;
	const widths = words
		.split('-')
		.map((word) => (word === '1' ? 'minmax(0, 1fr)' : word === '1fr' ? word : readLength(word)));
	return widths.includes(undefined) ? undefined : widths.join(' ');
};

/** The prefix of a class, its property and its values; later ones override earlier ones. */
/** @type {readonly (readonly [string, string, Read])[]} */
const SCALES = [
	['inset', 'inset', readLengths],
	['top', 'top', readLengths],
	['right', 'right', readLengths],
	['bottom', 'bottom', readLengths],
	['left', 'left', readLengths],
	['z', 'z-index', readNumbers(' ')],
	['basis', 'flex-basis', readLengths],
	['cols', 'grid-template-columns', readColumns],
	['area', 'grid-area', (words) => readNumbers(' / ')(words) ?? words],
	['gap', 'gap', readLengths],
	['gap-x', 'column-gap', readLengths],
	['gap-y', 'row-gap', readLengths],
	['w', 'width', readLengths],
	['min-w', 'min-width', readLengths],
	['max-w', 'max-width', (words) => (words === 'none' ? words : readLengths(words))],
	['h', 'height', readLengths],
	['min-h', 'min-height', readLengths],
	['max-h', 'max-height', readLengths],
	['m', 'margin', readLengths],
	['my', 'margin-block', readLengths],
	['mx', 'margin-inline', readLengths],
	['mt', 'margin-top', readLengths],
	['mr', 'margin-right', readLengths],
	['mb', 'margin-bottom', readLengths],
	['ml', 'margin-left', readLengths],
	['border', 'border', readBorder],
	['border-y', 'border-block', readBorder],
	['border-x', 'border-inline', readBorder],
	['border-t', 'border-top', readBorder],
	['border-r', 'border-right', readBorder],
	['border-b', 'border-bottom', readBorder],
	['border-l', 'border-left', readBorder],
	['border-color', 'border-color', readColour],
	['border-b-color', 'border-bottom-color', readColour],
	['p', 'padding', readLengths],
	['py', 'padding-block', readLengths],
	['px', 'padding-inline', readLengths],
	['pt', 'padding-top', readLengths],
	['pr', 'padding-right', readLengths],
	['pb', 'padding-bottom', readLengths],
	['pl', 'padding-left', readLengths],
	['bg', 'background', readColour],
	['text', 'color', readColour],
	['fill', 'fill', readColour],
	['stroke', 'stroke', readColour],
	['stroke', 'stroke-width', readNumbers(' ')],
	['dash', 'stroke-dasharray', readNumbers(' ')],
	[
		'text',
		'font-size',
		(words) => (/^\d+$/.test(words) ? `var(--size-${words})` : readLengths(words))
	],
	['leading', 'line-height', (words) => readNumbers('', 100)(words) ?? readLengths(words)],
	['tracking', 'letter-spacing', readLengths],
	['translate', 'translate', readLengths],
	['opacity', 'opacity', readNumbers('', 100)]
];

/** When a class with such a prefix applies; later ones override earlier ones. */
const BEGINNINGS = new Map([
	['cells', ' :where(th, td)'],
	['heads', ' :where(thead th)'],
	['between', ' > :where(* + *)'],
	['', ''],
	['hover', ':hover'],
	['first', ':first-child'],
	['last', ':last-child'],
	['current', '[aria-current]'],
	['pressed', "[aria-pressed='true']"],
	['expanded', "[aria-expanded='true']"],
	['disabled', ':disabled'],
	['initial', '::first-letter'],
	['tiny', '@media (max-width: 599.98px)'],
	['phone', '@media (max-width: 719.98px)'],
	['handheld', '@media (max-width: 719.98px), (max-height: 29.99rem)'],
	['compact', '@media (max-width: 819.98px)'],
	['narrow', '@media (max-width: 899.98px)'],
	['tablet', '@media (min-width: 720px) and (max-width: 1179.98px)'],
	['shallow', '@media (min-width: 720px) and (max-height: 799.98px)'],
	['small', '@media (max-width: 1179.98px)'],
	['touch', '@media (pointer: coarse)'],
	['scriptless', '@media (scripting: none)'],
	['print', '@media print']
]);

/** @param {string} sheet @returns {Map<string, string>} the bodies of the plain classes, by name */
const readHand = (sheet) =>
	new Map(
		[...sheet.matchAll(/^\.([\w-]+) \{ (.*); \}$/gm)].map(([, name = '', body = '']) => [
			name,
			body
		])
	);

/**
 * @param {string} name of a class that follows a scale
 * @returns {{ order: number, body: string } | undefined}
 */
export function readScale(name) {
	for (const [order, [begin, property, read]] of SCALES.entries()) {
		const words =
			name === begin ? '' : name.startsWith(`${begin}-`) && name.slice(begin.length + 1);
		// `border-t-line` is not a border of the colour `t-line`
		if (words === false || SCALES.some(([other]) => isNearer(other, begin, name))) continue;
		const value = words === '' && read !== readBorder ? undefined : read(words);
		if (value !== undefined) return { order, body: `${property}: ${value}` };
	}
	return undefined;
}

/** @param {string} other @param {string} begin @param {string} name */
const isNearer = (other, begin, name) =>
	other.length > begin.length && (name === other || name.startsWith(`${other}-`));

/** @returns {Set<string>} all words of `class="…"`, `class={…}`, `class:…` and properties such as `nameClass`, of all components */
function listClasses() {
	const names = new Set();
	for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.svelte')) continue;
		const source = readFileSync(`src/${file}`, 'utf8');
		for (const [words] of source.matchAll(
			/\s(?:class|\w+Class)(?:="[^"]*|=\{(?:[^{}]|\{[^{}]*\})*|:[\w-]+)/g
		)) {
			for (const [name] of words.matchAll(/[a-z][\w-]*/g)) names.add(name);
		}
	}
	return names;
}

/** @returns {string} the whole sheet */
export function writeLook() {
	const [several = '', each = ''] = readFileSync(HAND, 'utf8')
		.split('/* one each */')
		.map((part) => part.replace(/\/\*[\s\S]*?\*\//g, '').trim());
	const hand = readHand(each);
	const lines = [...hand.keys()];
	const known = new Set([...`${several}${each}`.matchAll(CLASS)].map(([, name]) => name));
	const beginnings = [...BEGINNINGS.keys()];
	const plainly = beginnings.indexOf('');
	const rules = [...listClasses()]
		.filter((name) => !known.has(name))
		.flatMap((name) => {
			const [begin = '', ...rest] = name.split('-');
			const where = begin === '' ? undefined : BEGINNINGS.get(begin);
			const plain = where ? rest.join('-') : name;
			const body = hand.get(plain);
			const scale = body ? { order: lines.indexOf(plain) - lines.length, body } : readScale(plain);
			if (!scale) return [];
			const rule = where?.startsWith('@')
				? `${where} { .${name} { ${scale.body}; } }`
				: `.${name}${where ?? ''} { ${scale.body}; }`;
			return [{ place: where ? beginnings.indexOf(begin) : plainly, order: scale.order, rule }];
		})
		.sort((a, b) => a.place - b.place || a.order - b.order || (a.rule < b.rule ? -1 : 1));
	const written = (/** @type {(place: number) => boolean} */ isIn) =>
		rules.filter(({ place }) => isIn(place)).map(({ rule }) => rule);
	// a cell's own class overrides what its table sets for all cells
	return [
		several,
		...written((place) => place < plainly),
		each,
		...written((place) => place >= plainly)
	].join('\n');
}
