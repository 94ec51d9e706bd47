import type { Attachment } from 'svelte/attachments';
import { YEARS } from '$lib/core/domain/years';

/**
 * Marks some children of an element as those of the current year. A step moves the mark of a few
 * elements; were each to look after its own, a step would ask all of them. For `{@attach}`.
 * @param _drawn what the children are made from: they are marked again when it changes
 */
export function markChildren(indices: readonly number[], _drawn: unknown): Attachment {
	return (element) => {
		const marked = new Set(indices.map((index) => element.children[index]));
		for (const old of [...element.getElementsByClassName('current')]) {
			if (!marked.has(old)) old.classList.remove('current');
		}
		for (const child of marked) child?.classList.add('current');
	};
}

/** The column of a year, of elements that stand in rows of all years. */
export function columnIndices(index: number, rowCount: number): number[] {
	return Array.from({ length: rowCount }, (_, row) => row * YEARS.length + index);
}
