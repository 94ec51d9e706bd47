import type { Attachment } from 'svelte/attachments';

/**
 * Runs a task once, a little before its element comes into view. For `{@attach}`.
 * Where a browser knows no margin of scrolling boxes, it runs when the element appears in one.
 * @param margin around what is visible: of the window, and of a panel that scrolls by itself
 */
export function whenNear(task: () => void, margin = '75%'): Attachment {
	return (element) => {
		const options: IntersectionObserverInit & { scrollMargin?: string } = {
			rootMargin: margin,
			scrollMargin: margin
		};
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			task();
		}, options);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
