/**
 * The messages between an embedded map and its host page, by `postMessage`. Values are parsed as in
 * links, so that a message can show exactly what a link can.
 */
import { focusAmong } from '../domain/layers';
import { getCountryByCode } from '../domain/countries';
import type { ViewState } from '../domain/view-state';
import { PARAMETER_ALIASES, getCurrentParameter } from './aliases';
import { formatLink, formatQuery, parseLink, parsePath } from './link';
import { PARAMETERS } from './parameters';

export const SET_MESSAGE = 'soft-power-atlas:set';
/** With `heightPx`: the height of the frame for all its content, in its own pixels. */
export const HEIGHT_MESSAGE = 'soft-power-atlas:height';

/** Longer than any valid value. */
const LONGEST_VALUE = 200;
const LONGEST_LINK = 2000;
const MOST_WORDS = 20;

/** Old spellings first: they yield to present ones. A map has no talk, and its edition is that of its frame. */
const NAMES = [...Object.keys(PARAMETER_ALIASES), ...PARAMETERS.map(({ name }) => name)].filter(
	(name) => name !== 'step' && name !== 'edition'
);

/** A field as text for a link; null removes it, undefined is not understood. */
function parseText(value: unknown): string | null | undefined {
	if (value === null) return null;
	if (typeof value === 'string') return value.length <= LONGEST_VALUE ? value : undefined;
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
	if (!Array.isArray(value) || value.length > MOST_WORDS) return undefined;
	if (!value.every((word) => typeof word === 'string' && word.length <= LONGEST_VALUE))
		return undefined;
	return value.join(',') || 'none';
}

/** The view that a message changes: that of its own link, if it has one. */
function getStart(link: unknown, view: ViewState): ViewState | null {
	if (link === undefined) return view;
	if (typeof link !== 'string' || link.length > LONGEST_LINK || !link.startsWith('/')) return null;
	const [path = '/', ...rest] = link.split('?');
	const parsed = parseLink(path, rest.join('?'));
	if (!parsed || parsed.ignored.length > 0) return null;
	return { ...parsed.view, edition: view.edition, stage: null };
}

/**
 * The view after a message from the host page. Null, no change, for other messages and for any value
 * that is not understood; unknown fields are ignored.
 * @param data anything
 */
export function applyMessage(data: unknown, view: ViewState): ViewState | null {
	if (typeof data !== 'object' || data === null) return null;
	const field = (name: string): unknown =>
		Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
	if (field('type') !== SET_MESSAGE) return null;
	const start = getStart(field('link'), view);
	if (!start) return null;

	const year = parseText(field('year') ?? start.year);
	const named = field('republic');
	const own = start.country && getCountryByCode(start.country).slug;
	const country = named === undefined ? own : named;
	if (typeof year !== 'string' || (country !== null && typeof country !== 'string')) return null;
	if (country !== null && !/^[a-z]{1,40}$/i.test(country)) return null;
	const path = `/${year}${country === null ? '' : `/${country}`}`;
	const place = parsePath(path);
	if (!place) return null;

	// another country has its own framing and selection
	const isElsewhere = place.country !== start.country;
	const from = isElsewhere ? { ...start, region: null, camera: null, selection: null } : start;
	const words = new URLSearchParams(formatQuery(from));
	for (const name of NAMES) {
		const value = field(name);
		if (value === undefined) continue;
		const text = parseText(value);
		if (text === undefined) return null;
		if (text === null) words.delete(getCurrentParameter(name));
		else words.set(getCurrentParameter(name), text);
	}
	const parsed = parseLink(path, words.toString());
	if (!parsed || parsed.ignored.length > 0) return null;
	const next = parsed.view;
	// hiding the layer in focus moves the focus, as in the atlas
	const focus = field('focus') === undefined ? focusAmong(next.layers, next.focus) : next.focus;
	const changed = { ...next, focus };
	return formatLink(changed) === formatLink(view) ? null : changed;
}

/** The message about a view to the host page, when the map is ready, then at each change. */
export function describeView(view: ViewState) {
	return {
		type: 'soft-power-atlas:changed',
		/** Within the atlas: `/2016/kazakhstan?focus=students`. */
		link: formatLink(view),
		year: view.year,
		layers: [...view.layers],
		/** The slug in links, `kazakhstan`; null for the region. */
		republic: view.country && getCountryByCode(view.country).slug
	};
}
