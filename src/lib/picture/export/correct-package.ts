import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Files that are compressed already. */
const COMPRESSED = /\.(png|jpe?g|gif)$/;
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

/** Corrects what pptxgenjs writes against ECMA-376; PowerPoint tolerates it, other programs need not. */
export function correctPackage(file: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
	const names = new Set(parts.map(([name]) => name));
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
