import { splitUrl, getExactUrl } from '$lib/core/site/urls';
import { findBrowserStorage, keep, readStored } from '$lib/state/browser-storage';
import { parseStagePath } from '$lib/state/stage-path';
import { KIOSK_KEY } from './kiosk-requested';
import { formatKiosk, parseKiosk, splitKiosk, type KioskMode } from './kiosk-mode';
import { stop } from './visitor-input';
import './kiosk.css';

/** How long a page with an error is left alone: it may recover, and reloading may not help. */
const RELOAD_MILLISECONDS = 300_000;

/** Only from the map can a visitor be returned to the start: links that leave it do nothing. */
function keepOnMap(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	const href = link?.getAttribute('href') ?? '';
	// an anchor on this page; page links of a portable copy begin with `#/`
	if (href === '' || /^#(?!\/)/.test(href)) return;
	const url = new URL(href, document.baseURI);
	const { path, query } = splitUrl(url);
	const isView = url.origin === location.origin && parseStagePath(path, query) !== null;
	const opensWindow = event.ctrlKey || event.metaKey || event.shiftKey;
	if (!isView || opensWindow || link?.hasAttribute('download')) stop(event);
}

/** The kiosk that this window was before; null if it was not one. */
function keptKiosk(): KioskMode | null {
	const link = readStored(findBrowserStorage('sessionStorage'), KIOSK_KEY) ?? '';
	const [path = '/', query = ''] = link.split(/(?=\?)/);
	const kept = parseKiosk({ path, query });
	return kept === 'off' ? null : kept;
}

/** If this fails, the mode lasts as long as the page. */
const keepMode = (mode: KioskMode | null) =>
	keep(findBrowserStorage('sessionStorage'), KIOSK_KEY, mode && formatKiosk(mode));

/** With the parameter: the next page is a kiosk even without storage. */
const urlOfStart = (mode: KioskMode) => getExactUrl(formatKiosk(mode));

const replaceHere = (href: string) => history.replaceState(history.state, '', href);

/** Whether a page would load if requested. */
async function isReachable(mode: KioskMode): Promise<boolean> {
	// a file is local, and stored pages load without a network
	if (__PORTABLE__ || navigator.serviceWorker?.controller) return true;
	try {
		return (await fetch(getExactUrl(mode.start), { method: 'HEAD', cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}

/** A page with an error may never start. */
const state = { hasStarted: false, hasError: false };

export function recordError(): void {
	state.hasError = true;
}

/** The map of the kiosk has started. */
export function noteStarted(): void {
	state.hasStarted = true;
}

/** Loads the start again after an error, but not while somebody uses the page. */
function reloadAfterErrors(mode: KioskMode): void {
	// these events of a canvas do not bubble
	window.addEventListener('webglcontextlost', recordError, true);
	window.addEventListener('unhandledrejection', recordError);
	window.addEventListener('error', ({ message }) => {
		// the browser's way of reporting another layout pass
		if (!message.startsWith('ResizeObserver loop')) recordError();
	});
	setInterval(async () => {
		const isUsed = document.documentElement.dataset.kiosk !== 'looping';
		const isFine = state.hasStarted && !state.hasError;
		if (isFine || isUsed || !(await isReachable(mode))) return;
		replaceHere(urlOfStart(mode));
		location.reload();
	}, RELOAD_MILLISECONDS);
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
		replaceHere(getExactUrl(path + rest + anchor));
		return false;
	}
	keepMode(mode);
	const isOnWay =
		requested === null ? parseStagePath(path, rest) !== null : mode.start === path + rest;
	if (!isOnWay && !__PORTABLE__) {
		location.replace(urlOfStart(mode));
		return true;
	}
	replaceHere(getExactUrl(isOnWay ? path + rest + anchor : mode.start));
	globalThis.kiosk = mode;
	document.documentElement.dataset.kiosk = 'looping';
	window.addEventListener('click', keepOnMap, true);
	// they open windows
	for (const type of ['auxclick', 'contextmenu']) window.addEventListener(type, stop, true);
	window.open = () => null;
	reloadAfterErrors(mode);
	return false;
}
