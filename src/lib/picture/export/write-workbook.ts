import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../image/svg-element';

/** Null leaves the cell blank. */
export type SheetValue = string | number | boolean | null;

/** Zip cannot store earlier dates; a fixed one keeps equal tables equal. */
const ZIP_DATE = new Date(1980, 0, 1);

/** 0 as `A`, 26 as `AA`. */
export function nameColumn(index: number): string {
	const first = Math.floor(index / 26);
	return (first > 0 ? nameColumn(first - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cellXml(value: SheetValue, reference: string): string {
	if (value === null) return '';
	if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
	if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${Number(value)}</v></c>`;
	// a text that begins like a formula stays a text
	return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The media type of a workbook. */
const WORKBOOK_TYPE = `${WORKBOOK}.sheet`;

/** A named sheet with a frozen header; numbers are numbers. */
export interface Sheet {
	name: string;
	columns: readonly SheetValue[];
	rows: readonly (readonly SheetValue[])[];
}

function writeSheet({ columns, rows }: Sheet): string {
	const lines = [columns, ...rows].map((row, index) => {
		const cells = row.map((value, at) => cellXml(value, `${nameColumn(at)}${index + 1}`));
		return `<row r="${index + 1}">${cells.join('')}</row>`;
	});
	const frozen =
		'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
	return `<worksheet xmlns="${MAIN}">${frozen}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** An XLSX workbook of its sheets, the first one open. */
export function writeSheets(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const list = (write: (sheet: Sheet, number: number) => string) =>
		sheets.map((sheet, index) => write(sheet, index + 1)).join('');
	const relation = (kind: string, number: number, target: string) =>
		`<Relationship Id="rId${number}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK}.sheet.main+xml"/>${list((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${WORKBOOK}.worksheet+xml"/>`)}</Types>`,
		'_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('officeDocument', 1, 'xl/workbook.xml')}</Relationships>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${list((_, number) => relation('worksheet', number, `worksheets/sheet${number}.xml`))}</Relationships>`,
		// the name of a sheet has at most 31 characters
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list(({ name }, number) => `<sheet name="${escapeXml(name.slice(0, 31))}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
		...Object.fromEntries(
			sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet)])
		)
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
		{ mtime: ZIP_DATE }
	);
}

/** A workbook as a file to save. */
export const makeWorkbookBlob = (bytes: Uint8Array<ArrayBuffer>): Blob =>
	new Blob([bytes], { type: WORKBOOK_TYPE });

/** A table as an XLSX workbook of one sheet. */
export const writeWorkbook = (
	name: string,
	columns: readonly SheetValue[],
	rows: readonly (readonly SheetValue[])[]
): Uint8Array<ArrayBuffer> => writeSheets([{ name, columns, rows }]);
