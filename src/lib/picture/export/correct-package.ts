import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Files that are compressed already. */
const COMPRESSED = /\.(png|jpe?g|gif|xlsx)$/;
/** Zip cannot store earlier dates; a fixed one keeps equal talks equal. */
const ZIP_DATE = new Date(1980, 0, 1);

/** Content types only for parts that exist: the writer adds a slide master for each slide. */
function correctTypes(xml: string, names: ReadonlySet<string>): string {
	return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (tag, name: string) =>
		names.has(name) ? tag : ''
	);
}

/** The schema of ECMA-376 wants the notes master before the slides. */
function correctOrder(xml: string): string {
	const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0];
	return notes ? xml.replace(notes, '').replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`) : xml;
}

/** A chart of the package, in the order in which the charts were added. */
export interface ChartParts {
	/** Its part: DrawingML. */
	xml: string;
	/** Its figures, as a workbook. */
	workbook: Uint8Array;
}

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const RELATIONS = /\.rels$/;
const MEDIA = /^ppt\/media\//;

/** The parts of the charts, each in the place of the simple one that the writer made. */
function replaceCharts(parts: Map<string, Uint8Array>, charts: readonly ChartParts[]): void {
	const numbers = [...parts.keys()]
		.flatMap((name) => CHART.exec(name)?.[1] ?? [])
		.map(Number)
		.sort((a, b) => a - b);
	charts.forEach(({ xml, workbook }, index) => {
		const name = `ppt/charts/chart${numbers[index]}.xml`;
		const relations = strFromU8(parts.get(name.replace('charts/', 'charts/_rels/') + '.rels')!);
		const [, sheet] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations)!;
		parts.set(name, strToU8(xml));
		parts.set(`ppt/${sheet}`, workbook);
	});
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, index) => byte === other[index]);

/** One file for equal pictures: the relations of all name the first. */
function joinEqualMedia(parts: Map<string, Uint8Array>): void {
	const kept: [name: string, bytes: Uint8Array][] = [];
	const firstByName = new Map<string, string>();
	for (const [name, bytes] of parts) {
		if (!MEDIA.test(name)) continue;
		const first = kept.find(([, other]) => isSame(other, bytes));
		if (first) firstByName.set(name, first[0]);
		else kept.push([name, bytes]);
	}
	if (firstByName.size === 0) return;
	for (const name of firstByName.keys()) parts.delete(name);
	for (const [name, bytes] of parts) {
		if (!RELATIONS.test(name)) continue;
		const joined = strFromU8(bytes).replace(
			/Target="\.\.\/(media\/[^"]+)"/g,
			(target, media: string) => {
				const first = firstByName.get(`ppt/${media}`);
				return first ? `Target="../${first.slice('ppt/'.length)}"` : target;
			}
		);
		parts.set(name, strToU8(joined));
	}
}

/**
 * Corrects what pptxgenjs writes against ECMA-376 (PowerPoint tolerates it, other programs need not),
 * sets in the charts that it cannot draw, and stores no picture twice.
 */
export function correctPackage(
	file: Uint8Array,
	charts: readonly ChartParts[] = []
): Uint8Array<ArrayBuffer> {
	const all = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
	const parts = new Map(all);
	replaceCharts(parts, charts);
	joinEqualMedia(parts);
	const names = new Set(parts.keys());
	const changes: Readonly<Record<string, (xml: string) => string>> = {
		'[Content_Types].xml': (xml) => correctTypes(xml, names),
		'ppt/presentation.xml': correctOrder
	};
	const corrected: Zippable = {};
	for (const [name, bytes] of parts) {
		const change = changes[name];
		const content = change ? strToU8(change(strFromU8(bytes))) : bytes;
		corrected[name] = [content, { level: COMPRESSED.test(name) ? 0 : 6, mtime: ZIP_DATE }];
	}
	return zipSync(corrected);
}
