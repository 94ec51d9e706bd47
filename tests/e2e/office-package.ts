/** The rules that a package of ECMA-376, part 2, keeps, whatever its words are. */
import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { expect } from './fixtures';

const attributes = (tag: string): Record<string, string> =>
	Object.fromEntries(
		[...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])
	);
const listTags = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)/?>`, 'g'))].map(([tag]) => attributes(tag));
const twice = (values: readonly string[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

/** The part whose relationships a file holds: `ppt/slides/_rels/slide1.xml.rels` those of a slide. */
const getOwner = (rels: string) => rels.replace('_rels/', '').replace(/\.rels$/, '');

/** Holds an office file to its package: types, relationships, ids. */
export function expectPackage(bytes: Buffer): void {
	const parts = unzipSync(bytes);
	const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
	const xml = (name: string) => strFromU8(parts[name]!);
	expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);

	// each part has one type, and each type that names a part has it
	const types = xml('[Content_Types].xml');
	const endings = new Set(
		listTags(types, 'Default').map(({ Extension }) => Extension!.toLowerCase())
	);
	const overrides = listTags(types, 'Override').map(({ PartName }) => PartName!);
	expect(twice(overrides)).toEqual([]);
	expect(overrides.filter((name) => !names.includes(name.slice(1)))).toEqual([]);
	const untyped = names.filter(
		(name) =>
			name !== '[Content_Types].xml' &&
			!overrides.includes(`/${name}`) &&
			!endings.has(name.split('.').at(-1)!.toLowerCase())
	);
	expect(untyped).toEqual([]);

	// what a part refers to is there, under an id of its own, and each part is referred to
	const reached = new Set<string>();
	for (const rels of names.filter((name) => name.endsWith('.rels'))) {
		const owner = getOwner(rels);
		const relations = listTags(xml(rels), 'Relationship');
		expect(twice(relations.map(({ Id }) => Id!)), rels).toEqual([]);
		for (const { Target, TargetMode } of relations) {
			if (TargetMode === 'External') continue;
			const target = posix.join('/', posix.dirname(owner), Target!).slice(1);
			const path = Target!.startsWith('/') ? Target!.slice(1) : target;
			expect(names, `${rels}: ${Target}`).toContain(path);
			reached.add(path);
		}
		if (!owner) continue;
		expect(names, rels).toContain(owner);
		const known = new Set(relations.map(({ Id }) => Id!));
		const used = [...xml(owner).matchAll(/\sr:(?:id|embed|link|pict)="([^"]+)"/g)].map(
			([, id]) => id!
		);
		expect(
			used.filter((id) => !known.has(id)),
			owner
		).toEqual([]);
	}
	const alone = names.filter((name) => !/\.rels$|^\[Content/.test(name) && !reached.has(name));
	expect(alone).toEqual([]);

	for (const name of names.filter(
		(each) => /\.xml$/.test(each) && /^ppt\/(slides|notesSlides)\//.test(each)
	)) {
		const ids = listTags(xml(name), 'p:cNvPr').map(({ id }) => id!);
		expect(twice(ids), name).toEqual([]);
		// what a program would have to mend: a sign that XML does not allow
		// eslint-disable-next-line no-control-regex -- these are the signs that are looked for
		expect(xml(name), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
	}
	const presentation = xml('ppt/presentation.xml');
	const order = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'];
	const places = order.map((name) => presentation.indexOf(`<${name}`));
	expect(places, 'children in the order of the schema').toEqual([...places].sort((a, b) => a - b));
	const slides = listTags(presentation, 'p:sldId');
	expect(twice(slides.map(({ id }) => id!))).toEqual([]);
	const masters = listTags(presentation, 'p:sldMasterId').map(({ id }) => Number(id));
	const layouts = names
		.filter((name) => /slideMasters\/slideMaster\d+\.xml$/.test(name))
		.flatMap((name) => listTags(xml(name), 'p:sldLayoutId').map(({ id }) => Number(id)));
	// masters and layouts share one row of numbers from 2^31 on; slides have theirs below
	expect(twice([...masters, ...layouts].map(String))).toEqual([]);
	for (const id of [...masters, ...layouts]) expect(id).toBeGreaterThanOrEqual(2 ** 31);
	for (const { id } of slides) {
		expect(Number(id)).toBeGreaterThanOrEqual(256);
		expect(Number(id)).toBeLessThan(2 ** 31);
	}
	const listed = listTags(presentation, 'p14:sldId').map(({ id }) => id!);
	expect([...listed].sort()).toEqual(slides.map(({ id }) => id!).sort());
}
