/** The licences of the data that the atlas ships: tables, and the geometry of the maps. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { top } from '../steps.mjs';

/** Licences of data that may be shipped, and how they are written. */
const allowed = new Map([
	['CC-BY-4.0', 'CC BY 4.0'],
	['MIT', 'MIT'],
	['ODC-By-1.0', 'ODC-By 1.0'],
	['ODbL-1.0', 'ODbL 1.0'],
	['other-pd', 'facts restated'],
	['public-domain', 'public domain']
]);

/** Of these licences, data must stay apart from what is under CC BY 4.0. */
const SHARE_ALIKE = 'ODbL-1.0';

/**
 * @typedef {{ file: string, credit: string, licence: string, readAt: string, readOn: string, isChecked: boolean }} DataLicence
 */

/** @returns {DataLicence[]} a row for each licence of each table */
function listTableLicences() {
	const { resources } = JSON.parse(readFileSync(resolve(top, 'data/datapackage.json'), 'utf8'));
	return resources.flatMap((/** @type {any} */ { path, licenses = [], sources = [] }) =>
		licenses.map((/** @type {any} */ { name }) => ({
			file: `data/${path}`,
			credit: sources.map((/** @type {any} */ { title }) => title).join('; '),
			licence: name,
			readAt: 'sources.csv',
			readOn: '',
			isChecked: true
		}))
	);
}

/** @returns {DataLicence[]} a row for each licence of each file of geometry */
function listGeometryLicences() {
	const text = readFileSync(resolve(top, 'data/geo/licences.csv'), 'utf8');
	const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
	return data.map((/** @type {any} */ row) => ({
		file: `data/geo/${row.file}`,
		credit: row.credit,
		licence: row.licence,
		readAt: row.read_at,
		readOn: row.read_on,
		isChecked: row.licence_checked === 'yes'
	}));
}

export const listDataLicences = () => [...listTableLicences(), ...listGeometryLicences()];

/** What is wrong: a licence that is not allowed, a file without one. @param {DataLicence[]} rows */
export function listDataFaults(rows) {
	const known = new Set(rows.map(({ file }) => file));
	const kept = readdirSync(resolve(top, 'data/geo')).filter(
		(name) => !['README.md', 'licences.csv'].includes(name)
	);
	return [
		...rows
			.filter(({ licence }) => !allowed.has(licence))
			.map(({ file, licence }) => `${file}: "${licence}" is not allowed yet`),
		...kept
			.filter((name) => !known.has(`data/geo/${name}`))
			.map((name) => `data/geo/${name}: no row in data/geo/licences.csv`)
	];
}

/** @param {DataLicence} row */
const formatRow = ({ file, credit, licence, readAt, readOn, isChecked }) =>
	`| \`${file}\` | ${credit || 'Soft Power Atlas'} | ${allowed.get(licence) ?? licence}${isChecked ? '' : ', not checked at its source'} | ${[readAt, readOn].filter(Boolean).join(', ')} |`;

/** The page `docs/data-licences.md`. @param {DataLicence[]} rows */
export const formatDataLicences = (rows) =>
	[
		'# Licences of the data',
		'',
		'Written by `npm run audit:licences` from `data/datapackage.json` and `data/geo/licences.csv`. The selection and arrangement of the tables is under CC BY 4.0; what is under ODbL is not: whoever passes it on passes it on under ODbL. For tables, `data/sources.csv` has the terms of each source; those of Global Energy Monitor, GeoNames and SimpleMaps were not checked at their sources.',
		'',
		`Under ODbL: ${[...new Set(rows.filter(({ licence }) => licence === SHARE_ALIKE).map(({ file }) => `\`${file}\``))].join(', ')}.`,
		'',
		'| file | credit | licence | read at |',
		'| --- | --- | --- | --- |',
		...rows.map(formatRow),
		''
	].join('\n');
