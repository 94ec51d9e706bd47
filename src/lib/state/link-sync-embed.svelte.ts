import { goto } from '$app/navigation';
import type { EmbedOptions } from '../core/link/embed-options';
import { describeView, HEIGHT_MESSAGE, applyMessage } from '../core/link/embed-messages';
import { splitUrl, getUrl } from '../core/site/urls';
import { formatEmbedPath, parseEmbedPath } from './embed-path';
import type { Playback } from './playback.svelte';
import type { View } from './view.svelte';

/** Long enough that a drag along the years writes one URL. */
const REST_MILLISECONDS = 150;

export interface EmbeddedView {
	view: View;
	playback: Playback;
	options: () => EmbedOptions;
	/** True once the URL has been entered: before, there is nothing to report. */
	isEntered: () => boolean;
}

/**
 * Keeps the frame's own URL at its view, so that Back to the page shows what it showed. Never
 * adds an entry: Back belongs to the embedding page. Call during initialisation.
 */
export function keepEmbedLink({ view, playback, options, isEntered }: EmbeddedView): void {
	$effect(() => {
		const link = formatEmbedPath(view.current, options());
		if (!isEntered() || playback.playing) return;
		const timer = setTimeout(() => {
			view.act = 'replace';
			const { path, query, anchor } = splitUrl(location);
			const here = parseEmbedPath(path, query);
			if (here && formatEmbedPath(here.view, here.options) === link) return;
			// a table of the sender's is kept after the `#`
			const kept = anchor.startsWith('#data=') ? anchor : '';
			void goto(getUrl(link) + kept, { replaceState: true, keepFocus: true, noScroll: true });
		}, REST_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}

/**
 * Listens to the embedding page, whatever its origin: it could open any link in the frame anyway.
 * Reports every change to it, without data of the user.
 */
export function keepHostInformed({ view, playback, isEntered }: EmbeddedView): void {
	let reported = '';
	$effect(() => {
		if (window.parent === window) return;
		const handleMessage = ({ data, source }: MessageEvent) => {
			if (source !== window.parent) return;
			const next = applyMessage(data, view.current);
			if (!next) return;
			playback.pause();
			view.enter(next);
		};
		window.addEventListener('message', handleMessage);
		return () => window.removeEventListener('message', handleMessage);
	});
	$effect(() => {
		const message = describeView(view.current);
		if (!isEntered() || window.parent === window || message.link === reported) return;
		reported = message.link;
		window.parent.postMessage(message, '*');
	});
}

/** A readable map is half as high as wide, within these limits. */
const MAP_SHARE = 0.5;
const [LEAST_MAP_PX, MOST_MAP_PX] = [272, 560];

/**
 * Reports the height that the frame needs to the embedding page: a map in proportion to the width and
 * the elements above and below it. Call in an effect. @returns a function that stops it
 */
export function reportHeight(words: readonly HTMLElement[]): () => void {
	if (window.parent === window) return () => undefined;
	let reported = 0;
	const report = () => {
		const mapPx = Math.min(MOST_MAP_PX, Math.max(LEAST_MAP_PX, innerWidth * MAP_SHARE));
		const wordsPx = words.reduce((sum, each) => sum + each.offsetHeight, 0);
		const heightPx = Math.ceil(mapPx + wordsPx);
		if (heightPx === reported) return;
		reported = heightPx;
		window.parent.postMessage({ type: HEIGHT_MESSAGE, heightPx }, '*');
	};
	const observer = new ResizeObserver(report);
	words.forEach((each) => observer.observe(each));
	return () => observer.disconnect();
}
