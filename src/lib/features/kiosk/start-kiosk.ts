import { splitUrl, exactUrlOf } from '$lib/core/site/urls';
import { browserStorage, keep, readKept } from '$lib/state/browser-storage';
import { KIOSK_KEY } from './kiosk-requested';
import { formatKiosk, parseKiosk, splitKiosk, type KioskMode } from './kiosk-mode';
import { KioskWatch } from './kiosk-watch';
import { parseStagePath } from '$lib/state/stage-path';
import './kiosk.css';

/** Keys of the stage that darken it, or open the speaker's tools. */
const SPEAKERS_KEYS = ['b', '.', 'f', 'l', 'p', 'q', '?'];
/** Keys of a card that copy. */
const CARD_KEYS = ['c'];
/** With Control or Command: print, save, open, view source. */
const BROWSERS_KEYS = ['p', 's', 'o', 'u'];

const TAKES_TEXT = 'input:not([type="radio"], [type="range"]), textarea, [contenteditable="true"]';

function isForbidden(event: KeyboardEvent): boolean {
	const key = event.key.toLowerCase();
	if (event.ctrlKey || event.metaKey) return BROWSERS_KEYS.includes(key);
	if (event.target instanceof Element && event.target.closest(TAKES_TEXT)) return false;
	const isOnStage = document.querySelector('.atlas.on-stage') !== null;
	return (isOnStage ? SPEAKERS_KEYS : CARD_KEYS).includes(key);
}

/** Hides an event from the page and from the browser. */
export function stop(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** Middle-clicking a link, or clicking it with a modifier key, opens another window. */
function stopSecondWindow(event: MouseEvent): void {
	const { button, ctrlKey, metaKey, shiftKey, target } = event;
	const isOnLink = target instanceof Element && target.closest('a') !== null;
	if (isOnLink && (button === 1 || ctrlKey || metaKey || shiftKey)) stop(event);
}

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
function quietenLinks(): void {
	quieten(document.body);
	new MutationObserver((records) => {
		for (const { target, addedNodes } of records) {
			if (addedNodes.length === 0) quieten(target as Element);
			for (const node of addedNodes) if (node instanceof Element) quieten(node);
		}
	}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['href'] });
}

/**
 * Keeps visitors on the map and in this window: call once, before the page starts, so that this
 * handles keys before any other listener.
 */
function startGuard(): void {
	quietenLinks();
	const listen = <T extends keyof WindowEventMap>(
		type: T,
		handle: (event: WindowEventMap[T]) => void
	) => window.addEventListener(type, handle, true);
	listen('keydown', (event) => isForbidden(event) && stop(event));
	listen('click', stopSecondWindow);
	listen('auxclick', stopSecondWindow);
	listen('contextmenu', stop);
	listen('dragstart', stop);
	window.open = () => null;
}

/** The kiosk that this window was before; null if it was not one. */
function keptKiosk(): KioskMode | null {
	const link = readKept(browserStorage('sessionStorage'), KIOSK_KEY) ?? '';
	const [path = '/', query = ''] = link.split(/(?=\?)/);
	const kept = parseKiosk({ path, query });
	return kept === 'off' ? null : kept;
}

/** If this fails, the mode lasts as long as the page. */
const keepMode = (mode: KioskMode | null) =>
	keep(browserStorage('sessionStorage'), KIOSK_KEY, mode && formatKiosk(mode));

/** With the parameter: the next page is a kiosk even without storage. */
const urlOfStart = (mode: KioskMode) => exactUrlOf(formatKiosk(mode));

const replaceHere = (href: string) => history.replaceState(history.state, '', href);

/** Whether a page would load if requested. */
async function isReachable(mode: KioskMode): Promise<boolean> {
	// a file is local, and stored pages load without a network
	if (__PORTABLE__ || navigator.serviceWorker?.controller) return true;
	try {
		return (await fetch(exactUrlOf(mode.start), { method: 'HEAD', cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}

async function reload(mode: KioskMode): Promise<boolean> {
	if (!(await isReachable(mode))) return false;
	replaceHere(urlOfStart(mode));
	location.reload();
	return true;
}

let watchHere: KioskWatch | undefined;

/** The kiosk of this window, and its watch. @throws Error if it is none */
export function kioskHere(): { mode: KioskMode; watch: KioskWatch } {
	const mode = globalThis.kiosk;
	if (!mode || !watchHere) throw new Error('This window is not a kiosk.');
	return { mode, watch: watchHere };
}

function startWatch(mode: KioskMode): KioskWatch {
	const storage = browserStorage('sessionStorage');
	const { idleSeconds } = mode;
	const watch = new KioskWatch({ idleSeconds, storage, reload: () => reload(mode) });
	// these events of a canvas do not bubble
	window.addEventListener('webglcontextlost', () => watch.fault('graphics'), true);
	window.addEventListener('webglcontextrestored', () => watch.recovered('graphics'), true);
	window.addEventListener('error', ({ message }) => {
		// the browser's way of reporting another layout pass
		if (!message.startsWith('ResizeObserver loop')) watch.fault('script');
	});
	window.addEventListener('unhandledrejection', () => watch.fault('script'));
	watch.start();
	return watch;
}

/**
 * Makes this window a kiosk if its URL requests one or it was one before, or ends that. Removes
 * the parameter from the URL: call before anything reads it.
 * @returns true if another page is loading, and this one need not start
 */
export function startKiosk(): boolean {
	const { path, query, anchor } = splitUrl(location);
	// those pages are in frames, or next to a stage
	if (window.top !== window || /^\/(embed|presenter)(\/|$)/.test(path)) return false;
	const requested = parseKiosk({ path, query });
	const { rest } = splitKiosk(query);
	const mode = requested ?? keptKiosk();
	if (mode === 'off' || mode === null) {
		keepMode(null);
		replaceHere(exactUrlOf(path + rest + anchor));
		return false;
	}
	keepMode(mode);
	const isOnWay =
		requested === null ? parseStagePath(path, rest) !== null : mode.start === path + rest;
	if (!isOnWay && !__PORTABLE__) {
		location.replace(urlOfStart(mode));
		return true;
	}
	replaceHere(exactUrlOf(isOnWay ? path + rest + anchor : mode.start));
	globalThis.kiosk = mode;
	document.documentElement.dataset.kiosk = 'looping';
	startGuard();
	watchHere = startWatch(mode);
	return false;
}
