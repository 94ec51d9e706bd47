import type { Attachment } from 'svelte/attachments';

/**
 * Runs a task once, shortly before its element comes into view. For `{@attach}`. If a browser does
 * not support a margin for scroll containers, it runs when the element appears in one.
 * @param margin around the visible part: of the window, and of a scrolling panel
 */
export function whenNear(task: () => void, margin = '75%'): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				task();
			},
			{ rootMargin: margin, scrollMargin: margin }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
