import { splitUrl } from '$lib/core/site/urls';
import { parseStagePath } from '$lib/state/stage-path';

/** Whether a URL is not a view of the map on this site. */
export function isOffMap(url: URL): boolean {
	if (url.origin !== location.origin) return true;
	const { path, query } = splitUrl(url);
	return parseStagePath(path, query) === null;
}

function leavesMap(link: HTMLAnchorElement): boolean {
	if (link.hasAttribute('download')) return true;
	// an anchor on this page; page links of a portable copy begin with `#/`
	if (/^#(?!\/)/.test(link.getAttribute('href') ?? '')) return false;
	return !URL.canParse(link.href) || isOffMap(new URL(link.href));
}

/** A link without a URL stays as text: it cannot be clicked or focused. */
function quieten(root: Element): void {
	const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')];
	if (root instanceof HTMLAnchorElement && root.hasAttribute('href')) links.push(root);
	for (const link of links) if (leavesMap(link)) link.removeAttribute('href');
}

/** Removes the URL from every link that leaves the map, now and when one is added. */
export function quietenLinks(): void {
	quieten(document.body);
	new MutationObserver((records) => {
		for (const { target, addedNodes } of records) {
			if (addedNodes.length === 0) quieten(target as Element);
			for (const node of addedNodes) if (node instanceof Element) quieten(node);
		}
	}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['href'] });
}
