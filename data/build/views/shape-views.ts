import { plainWords } from '../../../src/lib/core/data/talk';
import type { NamedView } from '../../../src/lib/core/data/named-views';
import type { Fault } from '../fault';
import { fillWords } from '../story/fill-words';
import { linkComplaint, type StoryContext } from '../story/shape-story';
import type { RawViews } from './read-views';

/** Pages without a map that the gallery links to; each has a drawing in `page-pictures.ts`. */
export const PICTURED_PAGES = ['/relation', '/alignment', '/chinese-side'] as const;
export type PicturedPage = (typeof PICTURED_PAGES)[number];

export const isPicturedPage = (link: string): link is PicturedPage =>
	(PICTURED_PAGES as readonly string[]).includes(link);

/** The gallery with its figures filled in, or its faults, by file and line. */
export function shapeViews(
	{ file, content, lineOf }: RawViews,
	{ find }: Pick<StoryContext, 'find'>
): { views: NamedView[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const fault = (line: number, message: string) =>
		faults.push({ file, line, column: null, message });
	const views = content.map(({ id, title, link, text }, index): NamedView => {
		const complaint = isPicturedPage(link) ? null : linkComplaint(link);
		if (complaint) fault(lineOf(index, 'link'), complaint);
		if (content.findIndex((other) => other.id === id) !== index)
			fault(lineOf(index, 'id'), `another view is named ${id}`);
		try {
			return { id, title, link, text: plainWords(fillWords(text, find)) };
		} catch (error) {
			fault(lineOf(index, 'text'), (error as Error).message);
			return { id, title, link, text };
		}
	});
	return { views, faults };
}
