import type { Attachment } from 'svelte/attachments';

/** A little above the middle of the window: the step there is the one that is read. */
const READING_LINE = '-45% 0px -54% 0px';

/**
 * Tells which step of an article is being read. For `{@attach}` on what holds the steps.
 * @param reach called with the step's word whenever another one comes to the line
 */
export function followSteps(reach: (id: string) => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				const read = entries.findLast(({ isIntersecting }) => isIntersecting);
				if (read) reach(read.target.id);
			},
			{ rootMargin: READING_LINE }
		);
		for (const step of element.querySelectorAll('article[id]')) observer.observe(step);
		return () => observer.disconnect();
	};
}
