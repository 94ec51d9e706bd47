import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readTables } from '../../../../data/build/read-tables';
import { listProgramPaths } from './addresses';
import { buildCatalog } from './catalog';
import { loadProgramTables } from './program-tables';

const site = 'https://atlas.example';
const { dataPackage } = readTables(process.cwd()).set;
const catalog = buildCatalog(await loadProgramTables(), dataPackage, site);

const Words = v.pipe(v.string(), v.minLength(1));
const Reference = v.strictObject({ '@id': v.pipe(v.string(), v.url()) });
/** What DCAT 3 asks of a catalogue, and the members that validators look for. */
const Catalog = v.looseObject({
	'@context': v.looseObject({
		dcat: v.literal('http://www.w3.org/ns/dcat#'),
		dct: v.literal('http://purl.org/dc/terms/')
	}),
	'@type': v.literal('dcat:Catalog'),
	'dct:title': Words,
	'dct:description': Words,
	'dct:publisher': v.looseObject({ 'foaf:name': Words }),
	'dcat:dataset': v.array(
		v.looseObject({
			'@id': v.pipe(v.string(), v.url()),
			'@type': v.literal('dcat:Dataset'),
			'dct:title': Words,
			'dct:description': Words,
			'dct:license': v.pipe(v.array(Reference), v.minLength(1)),
			'dcat:distribution': v.pipe(
				v.array(
					v.looseObject({
						'@type': v.literal('dcat:Distribution'),
						'dcat:downloadURL': Reference,
						'dcat:mediaType': Reference
					})
				),
				v.minLength(1)
			)
		})
	)
});

it('the catalogue is DCAT, with every table, series and chart of the site', () => {
	const { 'dcat:dataset': datasets } = v.parse(Catalog, JSON.parse(JSON.stringify(catalog)));
	const urls = datasets.flatMap((each) =>
		each['dcat:distribution'].map((file) => file['dcat:downloadURL']['@id'])
	);
	const ids = datasets.map((each) => each['@id']);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { path } of dataPackage.resources) expect(urls).toContain(`${site}/data/${path}`);
	const files = listProgramPaths().filter((path) =>
		/^\/([a-z-]+\.csv|series\/(?!index))/.test(path)
	);
	for (const path of files) expect(urls).toContain(site + path);
});
