import {
	PDFHexString,
	PDFName,
	type PDFDocument,
	type PDFPage,
	type PDFRef
} from '@cantoo/pdf-lib';

/** A line of the contents that a reader of the PDF shows. */
export interface OutlineEntry {
	title: string;
	page: PDFPage;
	under: OutlineEntry[];
}

/** Writes the contents of a document, ISO 32000-2, 12.3.3, and has readers show them. */
export function writeOutline(pdf: PDFDocument, entries: readonly OutlineEntry[]): void {
	if (entries.length === 0) return;
	const { context, catalog } = pdf;
	const write = (own: readonly OutlineEntry[], parent: PDFRef) => {
		const refs = own.map(() => context.nextRef());
		own.forEach(({ title, page, under }, index) => {
			const item = context.obj({ Parent: parent, Dest: [page.ref, 'Fit'] });
			item.set(PDFName.of('Title'), PDFHexString.fromText(title));
			if (index > 0) item.set(PDFName.of('Prev'), refs[index - 1]!);
			if (index < own.length - 1) item.set(PDFName.of('Next'), refs[index + 1]!);
			if (under.length > 0) {
				const { First, Last } = write(under, refs[index]!);
				item.set(PDFName.of('First'), First);
				item.set(PDFName.of('Last'), Last);
				item.set(PDFName.of('Count'), context.obj(under.length));
			}
			context.assign(refs[index]!, item);
		});
		return { First: refs[0]!, Last: refs.at(-1)! };
	};
	const root = context.nextRef();
	const ends = write(entries, root);
	const Count = entries.reduce((sum, { under }) => sum + 1 + under.length, 0);
	context.assign(root, context.obj({ Type: 'Outlines', ...ends, Count }));
	catalog.set(PDFName.of('Outlines'), root);
	catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
