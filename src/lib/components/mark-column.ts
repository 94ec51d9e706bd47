import type { Attachment } from 'svelte/attachments';
import { YEARS } from '../domain/years';

/**
 * Marks the column of a year among elements that stand in rows of all years. A step moves the mark of a
 * few elements; were each to look after its own, a step would ask all of them. For `{@attach}`.
 * @param _drawn what the elements are made from: they are marked again when it changes
 */
export function markColumn(index: number, _drawn: unknown): Attachment {
	return (element) => {
		const { children } = element;
		const marked = new Set<Element>();
		for (let at = index; at < children.length; at += YEARS.length) marked.add(children[at]!);
		for (const old of [...element.getElementsByClassName('current')]) {
			if (!marked.has(old)) old.classList.remove('current');
		}
		for (const child of marked) child.classList.add('current');
	};
}
