import { m } from '#messages';
import { LANGUAGE } from '#language';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { Talk } from '../../core/data/talk';
import type { DocumentType } from './document-type';
import type { ImageAssets } from './image-assets';

export interface OpenDocument {
	document: PDFDocument;
	type: DocumentType;
	/** Makes a box of a page (left, bottom, right, top) a link. */
	addLink: (page: PDFPage, box: [number, number, number, number], url: string) => void;
	/** Fills the background of a page with a colour, `#rrggbb`. */
	paint: (page: PDFPage, color: string) => void;
	save: () => Promise<Blob>;
}

/** Starts a document with its metadata, and loads the library that writes it. */
export async function openDocument(
	assets: ImageAssets,
	{ title, author }: Pick<Talk, 'title' | 'author'>
): Promise<OpenDocument> {
	const [library, { DocumentType: Type, documentColor }] = await Promise.all([
		import('@cantoo/pdf-lib'),
		import('./document-type')
	]);
	const document = await library.PDFDocument.create();
	document.setTitle(title, { showInWindowTitleBar: true });
	document.setAuthor(author || m.export_site());
	document.setLanguage(LANGUAGE);
	return {
		document,
		type: new Type(document, assets),
		addLink(page, box, url) {
			const action = {
				Type: 'Action',
				S: 'URI',
				URI: library.PDFString.of(encodeURI(decodeURI(url)))
			};
			const note = { Type: 'Annot', Subtype: 'Link', Rect: box, Border: [0, 0, 0], A: action };
			page.node.addAnnot(document.context.register(document.context.obj(note)));
		},
		paint(page, color) {
			page.drawRectangle({ ...page.getSize(), color: documentColor(color) });
		},
		async save() {
			const bytes = await document.save();
			return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
		}
	};
}
