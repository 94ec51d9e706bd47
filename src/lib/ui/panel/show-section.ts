import { PANEL_SECTION_IDS, getSectionAnchor } from '$lib/text/panel-sections';

const ANCHORS = new Set<string>([...PANEL_SECTION_IDS.map(getSectionAnchor), 'compare-charts']);
/** Parts of a panel load when near, and push those below them down as they do. */
const SETTLES_MILLISECONDS = 600;
const GIVES_UP_MILLISECONDS = 15_000;
/** Between the top of a panel and the heading of a section. */
const ROOM_PX = 12;

/** Scrolls to the heading of a section. */
export function scrollToHead(head: HTMLElement): void {
	const panel = head.closest('aside');
	// a panel that scrolls by itself leaves the page where it is
	if (panel && panel.scrollHeight > panel.clientHeight)
		panel.scrollTop +=
			head.getBoundingClientRect().top - panel.getBoundingClientRect().top - ROOM_PX;
	else head.scrollIntoView({ block: 'start' });
}

/** Scrolls to the panel section of a URL, `#panel-trade`, once it is rendered, and focuses it. */
export function showSection(hash: string): void {
	const anchor = hash.slice(1);
	if (!ANCHORS.has(anchor) && !/^against-[a-z-]+$/.test(anchor)) return;
	const find = () => document.querySelector<HTMLElement>(`.atlas-panel #${anchor}`);

	function show(head: HTMLElement): void {
		const go = () => {
			if (!head.isConnected) return;
			scrollToHead(head);
			// the page that was opened, or the panel, may have taken it since
			if (document.activeElement === document.body || document.activeElement?.contains(head))
				head.focus({ preventScroll: true });
		};
		head.focus({ preventScroll: true });
		go();
		setTimeout(go, SETTLES_MILLISECONDS);
		setTimeout(go, 2 * SETTLES_MILLISECONDS);
	}

	const there = find();
	if (there) return show(there);
	const observer = new MutationObserver(() => {
		const head = find();
		if (!head) return;
		observer.disconnect();
		show(head);
	});
	observer.observe(document.body, { childList: true, subtree: true });
	setTimeout(() => observer.disconnect(), GIVES_UP_MILLISECONDS);
}
