import { formatPlainText } from '../../../src/lib/story/talk';
import type { NamedView } from '../../../src/lib/features/gallery/named-views';
import type { DataError } from '../data-error';
import { fillText } from '../../../src/lib/story/fill-text';
import { findLinkComplaint, type StoryContext } from '../story/shape-story';
import type { RawViews } from './read-views';

/** Pages without a map that the gallery links to; each has a drawing in `page-pictures.ts`. */
export const PICTURED_PAGES = ['/relation', '/alignment', '/chinese-side'] as const;
export type PicturedPage = (typeof PICTURED_PAGES)[number];

export const isPicturedPage = (link: string): link is PicturedPage =>
	(PICTURED_PAGES as readonly string[]).includes(link);

/** The gallery with its figures filled in, or its errors, by file and line. */
export function shapeViews(
	{ file, content, findLine }: RawViews,
	{ find }: Pick<StoryContext, 'find'>
): { views: NamedView[]; errors: DataError[] } {
	const errors: DataError[] = [];
	const addError = (line: number, message: string) =>
		errors.push({ file, line, column: null, message });
	const views = content.map(({ id, title, link, text }, index): NamedView => {
		const complaint = isPicturedPage(link) ? null : findLinkComplaint(link);
		if (complaint) addError(findLine(index, 'link'), complaint);
		if (content.findIndex((other) => other.id === id) !== index)
			addError(findLine(index, 'id'), `another view is named ${id}`);
		try {
			return { id, title, link, text: formatPlainText(fillText(text, find)) };
		} catch (error) {
			addError(findLine(index, 'text'), (error as Error).message);
			return { id, title, link, text };
		}
	});
	return { views, errors };
}
