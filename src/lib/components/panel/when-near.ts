import type { Attachment } from 'svelte/attachments';

/** Margins around what is visible: of the window, and of a panel that scrolls by itself. */
const MARGIN = '75%';

/**
 * Runs a task once, a little before its element comes into view. For `{@attach}`.
 * Where a browser knows no margin of scrolling boxes, it runs when the element appears in one.
 */
export function whenNear(task: () => void): Attachment {
	return (element) => {
		const options: IntersectionObserverInit & { scrollMargin?: string } = {
			rootMargin: MARGIN,
			scrollMargin: MARGIN
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
