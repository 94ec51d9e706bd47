import { m } from '#messages';
import * as v from 'valibot';
import { formatLink, parseLink } from '$lib/core/link/link';
import { LAYER_IDS } from '$lib/core/domain/layers';
import { tableOf } from './own-talk-table';
import { TALK_FAULT_WORDS as WORDS } from './own-talk-words';

/** A step as a reader writes it: plain text, a link, and the sources it rests on by their ids. */
export interface OwnStep {
	id: string;
	title: string;
	/** Paragraphs stand a line apart. */
	text: string;
	/** What only the presenter reads, a point a line. */
	notes: string;
	/** Path and query of a page of the map, without the base path. */
	link: string;
	sources: readonly string[];
	/** The name of a ring in the middle of the map, empty for one without words; left out for none. */
	ring?: string | undefined;
	/** The map is dimmed but for the ring. */
	dim?: boolean | undefined;
	/** The year from which the map plays once up to that of the link. */
	play?: number | undefined;
	/** A slide of words alone, or with a picture in the map's place; left out for a view of the map. */
	slide?: 'words' | 'picture' | undefined;
	/** The picture as a `data:` URL of a JPEG: the talk's file holds all of it. */
	picture?: string | undefined;
	/** What the picture shows, in words. */
	alt?: string | undefined;
}

export interface OwnTalk {
	title: string;
	author: string;
	/** The one table of the reader's own that steps show, packed as behind `#data=`. */
	data?: string | undefined;
	steps: readonly OwnStep[];
}

export type ParsedTalk =
	| {
			ok: true;
			talk: OwnTalk;
			/** Parts of links that were not understood and are left out, a sentence a step. */
			ignored: readonly string[];
	  }
	| { ok: false; fault: string };

export const EMPTY_TALK: OwnTalk = { title: '', author: '', steps: [] };

const FORMAT = 'soft-power-atlas-talk';
const VERSION = 1;
export const LARGEST_TALK_BYTES = 4_000_000;
/** How long the parts of a talk may be, in characters. */
export const TALK_LIMITS = {
	title: 200,
	author: 200,
	text: 4000,
	notes: 8000,
	ring: 60,
	alt: 300,
	/** Of a picture as it is written: 300 kB of JPEG. */
	picture: 400_000,
	/** Of a table as it is packed. */
	data: 3_000_000,
	steps: 100
} as const;

const text = (most: number) =>
	v.pipe(v.string(m.talk_fault_not_text()), v.maxLength(most, m.talk_fault_too_long({ most })));
const word = v.pipe(
	v.string(m.talk_fault_not_text()),
	v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, m.talk_fault_bad_id())
);
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
	v.pipe(
		v.array(item, m.talk_fault_not_a_list()),
		v.maxLength(most, m.talk_fault_too_many({ most }))
	);

const STEP = v.object(
	{
		id: word,
		title: text(TALK_LIMITS.title),
		text: v.optional(text(TALK_LIMITS.text), ''),
		notes: v.optional(text(TALK_LIMITS.notes), ''),
		link: text(2100),
		sources: v.optional(listOf(word, 20), []),
		ring: v.optional(text(TALK_LIMITS.ring)),
		dim: v.optional(v.boolean()),
		play: v.optional(v.pipe(v.number(), v.integer())),
		slide: v.optional(v.picklist(['words', 'picture'])),
		picture: v.optional(
			v.pipe(
				text(TALK_LIMITS.picture),
				v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/, m.talk_fault_not_a_picture())
			)
		),
		alt: v.optional(text(TALK_LIMITS.alt))
	},
	m.talk_fault_not_an_object()
);

/** The shape of a talk, in files and in messages between windows. */
export const OWN_TALK = v.object(
	{
		title: text(TALK_LIMITS.title),
		author: v.optional(text(TALK_LIMITS.author), ''),
		data: v.optional(
			v.pipe(text(TALK_LIMITS.data), v.regex(/^[\w-]+$/, m.talk_fault_not_a_table()))
		),
		steps: listOf(STEP, TALK_LIMITS.steps)
	},
	m.talk_fault_not_an_object()
);

/**
 * The link of a step as the atlas writes it; null where it leads to no view.
 * @param isKept as it is written: of a talk whose table is no layer of this page, which would be left out
 */
export function parseStepLink(
	link: string,
	isKept = false
): { link: string; ignored: readonly string[] } | null {
	if (!link.startsWith('/') || link.startsWith('//')) return null;
	const [path = '/', ...query] = link.split('?');
	const parsed = parseLink(path, query.join('?'));
	if (!parsed || isKept) return parsed && { link, ignored: [] };
	return { link: formatLink({ ...parsed.view, stage: null }), ignored: parsed.ignored };
}

/** Where and what, of the first thing that is wrong: `Step 3, “link”, is missing.` */
function describeIssue({ path, message, input }: v.BaseIssue<unknown>): string {
	const keys = (path ?? []).map(({ key }) => key);
	const what = input === undefined ? m.talk_fault_missing() : message;
	const [first, index, field] = keys;
	if (first !== 'steps' || typeof index !== 'number') {
		return WORDS.at(null, typeof first === 'string' ? first : 'talk', what);
	}
	const step = index + 1;
	return typeof field === 'string'
		? WORDS.at(step, field, what)
		: m.talk_fault_step({ step, what });
}

function checkSteps(talk: OwnTalk): ParsedTalk {
	const ids = new Set<string>();
	const ignored: string[] = [];
	const steps: OwnStep[] = [];
	for (const [index, step] of talk.steps.entries()) {
		const number = index + 1;
		if (ids.has(step.id)) return { ok: false, fault: WORDS.at(number, 'id', m.talk_fault_twice()) };
		ids.add(step.id);
		const parsed = parseStepLink(step.link, talk.data !== undefined && !LAYER_IDS.includes('own'));
		if (!parsed) return { ok: false, fault: WORDS.at(number, 'link', m.talk_fault_bad_link()) };
		if (parsed.ignored.length > 0) ignored.push(WORDS.ignored(number, parsed.ignored));
		steps.push({ ...step, link: parsed.link });
	}
	return { ok: true, talk: { ...talk, steps }, ignored };
}

function readJson(content: string): unknown {
	try {
		return JSON.parse(content) as unknown;
	} catch (cause) {
		return cause instanceof Error ? cause : new Error();
	}
}

/**
 * Reads a talk from a file, the browser's store or a link. Never throws; says what is wrong.
 * @param data the table that stands beside the talk in a link
 */
export function parseOwnTalk(content: string, data?: string): ParsedTalk {
	if (content.length > LARGEST_TALK_BYTES) return { ok: false, fault: m.talk_fault_too_large() };
	const json = readJson(content);
	if (json instanceof Error) return { ok: false, fault: WORDS.notJson(json.message) };
	const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), json);
	if (!head.success) return { ok: false, fault: m.talk_fault_not_a_talk() };
	if (head.output.version > VERSION) {
		return { ok: false, fault: m.talk_fault_newer({ version: head.output.version }) };
	}
	const parsed = v.safeParse(OWN_TALK, json);
	return parsed.success
		? checkSteps({ ...parsed.output, ...(data !== undefined && { data }) })
		: { ok: false, fault: describeIssue(parsed.issues[0]) };
}

/** A talk as a file: without a date, so that the same talk gives the same bytes. */
export function formatOwnTalk(talk: OwnTalk): string {
	const { title, author, steps } = talk;
	// always in the same order; what is left out is not written
	const rows = steps.map((step) => {
		const { id, title: name, text, notes, link, sources, ring, dim, play } = step;
		const { slide, picture, alt } = step;
		return { id, title: name, text, notes, link, sources, ring, dim, play, slide, picture, alt };
	});
	const data = tableOf(talk);
	const file = { format: FORMAT, version: VERSION, title, author, data, steps: rows };
	return `${JSON.stringify(file, null, 2)}\n`;
}
