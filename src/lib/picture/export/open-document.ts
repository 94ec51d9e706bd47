import { m } from '#messages';
import { LANGUAGE } from '#language';
import type { PDFPage } from '@cantoo/pdf-lib';
import type { Talk } from '../../core/data/talk';
import type { ImageAssets } from './image-assets';

export type OpenDocument = Awaited<ReturnType<typeof openDocument>>;

/** Starts a document with its metadata, and loads the library that writes it. */
export async function openDocument(
	assets: ImageAssets,
	{ title, author }: Pick<Talk, 'title' | 'author'>
) {
	const [library, { DocumentType, documentColor }] = await Promise.all([
		import('@cantoo/pdf-lib'),
		import('./document-type')
	]);
	const document = await library.PDFDocument.create();
	document.setTitle(title, { showInWindowTitleBar: true });
	document.setAuthor(author || m.export_site());
	document.setLanguage(LANGUAGE);
	return {
		document,
		type: new DocumentType(document, assets),
		/** Makes a box of a page (left, bottom, right, top) a link. */
		addLink(page: PDFPage, box: [number, number, number, number], url: string): void {
			const action = {
				Type: 'Action',
				S: 'URI',
				URI: library.PDFString.of(encodeURI(decodeURI(url)))
			};
			const note = { Type: 'Annot', Subtype: 'Link', Rect: box, Border: [0, 0, 0], A: action };
			page.node.addAnnot(document.context.register(document.context.obj(note)));
		},
		/** Fills the background of a page with a colour, `#rrggbb`. */
		paint(page: PDFPage, color: string): void {
			page.drawRectangle({ ...page.getSize(), color: documentColor(color) });
		},
		/** Puts a JPEG into a box of a page. */
		async draw(page: PDFPage, picture: Blob, box: Parameters<PDFPage['drawImage']>[1]) {
			page.drawImage(await document.embedJpg(await picture.arrayBuffer()), box);
		},
		async save(): Promise<Blob> {
			const bytes = await document.save();
			return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
		}
	};
}
