/** The tags of a PDF, for screen readers and for those who copy its text: ISO 32000-2, 14.7. */
import {
	PDFHexString,
	PDFName,
	PDFOperator,
	PDFOperatorNames,
	type PDFDocument,
	type PDFPage,
	type PDFRef
} from '@cantoo/pdf-lib';

export type PdfTag =
	'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure' | 'Link';

/** What an element holds: other elements, marked content of a page, or an annotation. */
type Kid = PdfElement | { page: PDFPage; mark: number } | { page: PDFPage; annotation: PDFRef };

/** A heading, a paragraph, a figure: a part of the document in reading order. */
export interface PdfElement {
	ref: PDFRef;
	tag: PdfTag;
	parent: PDFRef;
	kids: Kid[];
	/** What a figure shows, in words. */
	alt: string;
}

export class PdfStructure {
	#rootRef: PDFRef;
	#elements: PdfElement[] = [];
	/** The elements of the marks of each page, in their order. */
	#marks = new Map<PDFPage, PdfElement[]>();
	/** The elements of annotations, each with its key in the tree of parents. */
	#annotations = new Map<number, PdfElement>();
	#keys = 0;
	readonly top: PdfElement;

	constructor(private pdf: PDFDocument) {
		this.#rootRef = pdf.context.nextRef();
		this.top = this.#create('Document', this.#rootRef, '');
	}

	#create(tag: PdfTag, parent: PDFRef, alt: string): PdfElement {
		const element = { ref: this.pdf.context.nextRef(), tag, parent, kids: [], alt };
		this.#elements.push(element);
		return element;
	}

	/** An element after those that are there. */
	add(tag: PdfTag, parent: PdfElement = this.top, alt = ''): PdfElement {
		const element = this.#create(tag, parent.ref, alt);
		parent.kids.push(element);
		return element;
	}

	/** What is drawn on a page belongs to an element. */
	async mark(page: PDFPage, element: PdfElement, draw: () => void | Promise<void>): Promise<void> {
		const marks = this.#marks.get(page) ?? [];
		this.#marks.set(page, marks);
		const mark = marks.push(element) - 1;
		element.kids.push({ page, mark });
		page.pushOperators(
			PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
				PDFName.of(element.tag),
				`<</MCID ${mark}>>`
			])
		);
		await draw();
		page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
	}

	/** What is drawn on a page for the eye alone: a ground, a page number. */
	async skip(page: PDFPage, draw: () => void | Promise<void>): Promise<void> {
		const tag = [PDFName.of('Artifact')];
		page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, tag));
		await draw();
		page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
	}

	/** Gives an annotation to an element. @returns its key, `StructParent` */
	own(page: PDFPage, element: PdfElement, annotation: PDFRef): number {
		const key = this.#keys++;
		this.#annotations.set(key, element);
		element.kids.push({ page, annotation });
		return key;
	}

	#writeKid(kid: Kid) {
		if ('ref' in kid) return kid.ref;
		const { context } = this.pdf;
		const { ref: Pg } = kid.page;
		if ('mark' in kid) return context.obj({ Type: 'MCR', Pg, MCID: kid.mark });
		return context.obj({ Type: 'OBJR', Pg, Obj: kid.annotation });
	}

	/** Writes the tree into the document; nothing is added afterwards. */
	finish(): void {
		const { context, catalog } = this.pdf;
		for (const { ref, tag, parent, kids, alt } of this.#elements) {
			const K = kids.map((kid) => this.#writeKid(kid));
			const element = context.obj({ Type: 'StructElem', S: tag, P: parent, K });
			if (alt !== '') element.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
			context.assign(ref, element);
		}
		const tree: [number, PDFRef | PDFRef[]][] = [...this.#annotations].map(([key, { ref }]) => [
			key,
			ref
		]);
		for (const page of this.pdf.getPages()) {
			page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
			const marks = this.#marks.get(page);
			if (!marks) continue;
			const key = this.#keys++;
			page.node.set(PDFName.of('StructParents'), context.obj(key));
			tree.push([key, marks.map(({ ref }) => ref)]);
		}
		const Nums = context.obj(
			[...tree].sort(([one], [other]) => one - other).flatMap(([key, own]) => [key, own])
		);
		const ParentTree = context.register(context.obj({ Nums }));
		const root = { Type: 'StructTreeRoot', K: [this.top.ref], ParentTree };
		context.assign(this.#rootRef, context.obj({ ...root, ParentTreeNextKey: this.#keys }));
		catalog.set(PDFName.of('StructTreeRoot'), this.#rootRef);
		catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
	}
}
