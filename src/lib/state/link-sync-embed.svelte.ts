import { goto } from '$app/navigation';
import type { EmbedOptions } from '../core/link/embed-options';
import { describeView, viewAfterMessage } from '../core/link/embed-messages';
import { splitUrl, urlOf } from '../core/site/urls';
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
			const { path, query } = splitUrl(location);
			const here = parseEmbedPath(path, query);
			if (here && formatEmbedPath(here.view, here.options) === link) return;
			void goto(urlOf(link), { replaceState: true, keepFocus: true, noScroll: true });
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
			const next = viewAfterMessage(data, view.current);
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
