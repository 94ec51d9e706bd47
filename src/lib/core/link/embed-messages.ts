/**
 * What an embedded map and the page around it say to each other by `postMessage`. Every value is
 * read by the grammar of links, so that a message can show what a link can, and nothing else.
 */
import { focusAmong } from '../domain/layers';
import { countryByCode } from '../domain/countries';
import type { ViewState } from '../domain/view-state';
import { formatLink, formatQuery, parseLink, parsePath } from './link';
import { PARAMETERS } from './parameters';

export const SET_MESSAGE = 'soft-power-atlas:set';
export const CHANGED_MESSAGE = 'soft-power-atlas:changed';

/** What the map tells the page around it: once when it can hear, then at each change. */
export interface ChangedMessage {
	type: typeof CHANGED_MESSAGE;
	/** Of the view within the atlas: `/2016/kazakhstan?focus=students`. */
	link: string;
	year: number;
	layers: string[];
	/** As in links, `kazakhstan`; null for the region. */
	republic: string | null;
}

/** Longer texts say nothing that a link can say. */
const LONGEST_VALUE = 200;
const LONGEST_LINK = 2000;
const MOST_WORDS = 20;

/** A map has no talk, and its figures are of the edition that its frame was opened with. */
const NAMES = PARAMETERS.map(({ name }) => name).filter(
	(name) => name !== 'step' && name !== 'edition'
);

/** A field as it stands in a link; null takes it out of the link, undefined is not understood. */
function textOf(value: unknown): string | null | undefined {
	if (value === null) return null;
	if (typeof value === 'string') return value.length <= LONGEST_VALUE ? value : undefined;
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
	if (!Array.isArray(value) || value.length > MOST_WORDS) return undefined;
	if (!value.every((word) => typeof word === 'string' && word.length <= LONGEST_VALUE))
		return undefined;
	return value.join(',') || 'none';
}

/** The view that a message starts from: that of its own link, if it has one. */
function startOf(link: unknown, view: ViewState): ViewState | null {
	if (link === undefined) return view;
	if (typeof link !== 'string' || link.length > LONGEST_LINK || !link.startsWith('/')) return null;
	const [path = '/', ...rest] = link.split('?');
	const parsed = parseLink(path, rest.join('?'));
	if (!parsed || parsed.ignored.length > 0) return null;
	return { ...parsed.view, edition: view.edition, stage: null };
}

/**
 * The view after a message of the page around the map. A message that is not of this protocol, or
 * holds one value that is not understood, changes nothing; unknown fields are passed over.
 * @param data as `postMessage` hands it over: it may be anything
 * @returns null where the message changes nothing
 */
export function viewAfterMessage(data: unknown, view: ViewState): ViewState | null {
	if (typeof data !== 'object' || data === null) return null;
	const field = (name: string): unknown =>
		Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
	if (field('type') !== SET_MESSAGE) return null;
	const start = startOf(field('link'), view);
	if (!start) return null;

	const year = textOf(field('year') ?? start.year);
	const named = field('republic');
	const own = start.country && countryByCode(start.country).slug;
	const country = named === undefined ? own : named;
	if (typeof year !== 'string' || (country !== null && typeof country !== 'string')) return null;
	if (country !== null && !/^[a-z]{1,40}$/i.test(country)) return null;
	const path = `/${year}${country === null ? '' : `/${country}`}`;
	const place = parsePath(path);
	if (!place) return null;

	// another country is framed anew, and what was picked in the first is none of its own
	const isElsewhere = place.country !== start.country;
	const from = isElsewhere ? { ...start, region: null, camera: null, selection: null } : start;
	const words = new URLSearchParams(formatQuery(from));
	for (const name of NAMES) {
		const value = field(name);
		if (value === undefined) continue;
		const text = textOf(value);
		if (text === undefined) return null;
		if (text === null) words.delete(name);
		else words.set(name, text);
	}
	const parsed = parseLink(path, words.toString());
	if (!parsed || parsed.ignored.length > 0) return null;
	const next = parsed.view;
	// hiding the layer in focus hands the focus on, as the atlas's own switches do
	const focus = field('focus') === undefined ? focusAmong(next.layers, next.focus) : next.focus;
	const changed = { ...next, focus };
	return formatLink(changed) === formatLink(view) ? null : changed;
}

/** What is said of a view to the page around the map. */
export function describeView(view: ViewState): ChangedMessage {
	return {
		type: CHANGED_MESSAGE,
		link: formatLink(view),
		year: view.year,
		layers: [...view.layers],
		republic: view.country && countryByCode(view.country).slug
	};
}
