import type { Attachment } from 'svelte/attachments';

/**
 * Marks the children of an element that belong to the current year. A step moves the mark of a few
 * elements; if each tracked its own, a step would check all of them. For `{@attach}`.
 * @param _drawn the data of the children: they are marked again when it changes
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
