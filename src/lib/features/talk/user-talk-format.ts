import { m } from '#messages';
import * as v from 'valibot';
import { formatLink, parseLink } from '$lib/core/link/link';
import { FIRST_LAYERS, LAYER_IDS } from '$lib/core/domain/layers';
import { joinCommas } from '$lib/text/lists';
import type { Callout } from '$lib/core/domain/view-state';
import { parsePathView } from '$lib/state/step-path';

export type ParsedTalk =
	| {
			ok: true;
			talk: UserTalk;
			/** Unknown parts of links, which are omitted: a sentence for each step. */
			ignored: readonly string[];
	  }
	| { ok: false; error: string };

const FORMAT = 'soft-power-atlas-talk';
const VERSION = 1;
export const LARGEST_TALK_BYTES = 4_000_000;
/** The longest parts of a talk, in characters. */
export const TALK_LIMITS = {
	title: 200,
	author: 200,
	text: 4000,
	notes: 8000,
	ring: 60,
	alt: 300,
	/** A picture as a URL: 300 kB of JPEG. */
	picture: 400_000,
	/** A packed table. */
	data: 3_000_000,
	steps: 100
} as const;

const text = (most: number) =>
	v.pipe(v.string(m.talk_error_not_text()), v.maxLength(most, m.talk_error_too_long({ most })));
const word = v.pipe(
	v.string(m.talk_error_not_text()),
	v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, m.talk_error_bad_id())
);
const buildListSchema = <T extends v.GenericSchema>(item: T, most: number) =>
	v.pipe(
		v.array(item, m.talk_error_not_a_list()),
		v.maxLength(most, m.talk_error_too_many({ most })),
		v.readonly()
	);

const STEP = v.object(
	{
		id: word,
		title: text(TALK_LIMITS.title),
		/** Paragraphs, separated by an empty line. */
		text: v.optional(text(TALK_LIMITS.text), ''),
		/** For the presenter only, a point per line. */
		notes: v.optional(text(TALK_LIMITS.notes), ''),
		/** Path and query of a map page, without the base path. */
		link: text(2100),
		sources: v.optional(buildListSchema(word, 20), []),
		/** Label of a ring in the middle of the map, empty for none; undefined for no ring. */
		ring: v.optional(text(TALK_LIMITS.ring)),
		/** Dims the map outside the ring. */
		dim: v.optional(v.boolean()),
		/** The year from which the map plays once up to that of the link. */
		play: v.optional(v.pipe(v.number(), v.integer())),
		/** A slide of text, or with a picture; undefined for a map view. */
		slide: v.optional(v.picklist(['words', 'picture'])),
		/** A `data:` URL: the talk's file contains the picture. */
		picture: v.optional(
			v.pipe(
				text(TALK_LIMITS.picture),
				v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/, m.talk_error_not_a_picture())
			)
		),
		alt: v.optional(text(TALK_LIMITS.alt))
	},
	m.talk_error_not_an_object()
);

/** A talk, in files and in messages between windows. */
export const OWN_TALK = v.object(
	{
		title: text(TALK_LIMITS.title),
		author: v.optional(text(TALK_LIMITS.author), ''),
		/** The one table of the user's own that steps show, packed like after `#data=`. */
		data: v.optional(
			v.pipe(text(TALK_LIMITS.data), v.regex(/^[\w-]+$/, m.talk_error_not_a_table()))
		),
		steps: buildListSchema(STEP, TALK_LIMITS.steps)
	},
	m.talk_error_not_an_object()
);

export type UserStep = v.InferOutput<typeof STEP>;
export type UserTalk = v.InferOutput<typeof OWN_TALK>;
export type StepChange = Partial<Omit<UserStep, 'id'>>;

export const EMPTY_TALK: UserTalk = { title: '', author: '', steps: [] };

/**
 * The ring of a step, in the middle of the map where the user moved it. The view of a whole region
 * or country has none.
 */
export function getUserCallouts({ link, ring, dim }: UserStep): Callout[] {
	const { camera } = parsePathView(link);
	if (ring === undefined || !camera) return [];
	return [{ lonLat: camera.center, label: ring, ...(dim && { isLit: true }) }];
}

const LAYERS = /[?&]layers=([^&]*)/;

/** Whether a step shows the table of its talk: a link without layers shows all. */
export function showsTable({ link, slide }: Pick<UserStep, 'link' | 'slide'>): boolean {
	const layers = LAYERS.exec(link)?.[1];
	return !slide && (layers === undefined || layers.split(',').includes('own'));
}

/** Names the layers in the link of a view without a table, so that the table does not join them. */
export function withoutTable(link: string): string {
	if (LAYERS.test(link)) return link;
	const [path, query] = link.split('?');
	const layers = `layers=${FIRST_LAYERS.filter((id) => id !== 'own').join(',')}`;
	return `${path}?${layers}${query ? `&${query}` : ''}`;
}

/** The table of a talk, if any step shows it. */
export const getTalkTable = ({ data, steps }: UserTalk): string | undefined =>
	steps.some(showsTable) ? data : undefined;

/** Adds a table to a talk; its earlier steps do not show it. */
export function withTable(talk: UserTalk, data: string | undefined): UserTalk {
	if (data === undefined || getTalkTable(talk) !== undefined) return talk;
	const steps = talk.steps.map((step) => ({ ...step, link: withoutTable(step.link) }));
	return { ...talk, data, steps };
}

/** Whether a talk and another talk or view show different tables: a talk may have only one. */
export function hasOtherTable(talk: UserTalk, data: string | undefined): boolean {
	const own = getTalkTable(talk);
	return data !== undefined && own !== undefined && data !== own;
}

/**
 * The link of a step as the atlas writes it; null if it is not a view.
 * @param isKept keeps it unchanged, for a talk whose table is not a layer of this page
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

const failed = (error: string): ParsedTalk => ({ ok: false, error });

/** `Step 3, “link”, is missing.` */
const describeError = (step: number, field: string, what: string) =>
	m.talk_error_at_step({ step, field, what });

function describeIssue({ path, message, input }: v.BaseIssue<unknown>): string {
	const keys = (path ?? []).map(({ key }) => key);
	const what = input === undefined ? m.talk_error_missing() : message;
	const [first, index, field] = keys;
	if (first !== 'steps' || typeof index !== 'number') {
		return m.talk_error_at({ field: typeof first === 'string' ? first : 'talk', what });
	}
	const step = index + 1;
	return typeof field === 'string'
		? describeError(step, field, what)
		: m.talk_error_step({ step, what });
}

function checkSteps(talk: UserTalk): ParsedTalk {
	const ids = new Set<string>();
	const ignored: string[] = [];
	const steps: UserStep[] = [];
	for (const [index, step] of talk.steps.entries()) {
		const number = index + 1;
		if (ids.has(step.id)) return failed(describeError(number, 'id', m.talk_error_twice()));
		ids.add(step.id);
		const parsed = parseStepLink(step.link, talk.data !== undefined && !LAYER_IDS.includes('own'));
		if (!parsed) return failed(describeError(number, 'link', m.talk_error_bad_link()));
		const names = joinCommas(parsed.ignored.map((name) => m.talk_error_quoted({ name })));
		if (names) ignored.push(m.talk_error_ignored({ step: number, names }));
		steps.push({ ...step, link: parsed.link });
	}
	return { ok: true, talk: { ...talk, steps }, ignored };
}

/**
 * Reads a talk from a file, the browser's storage or a link. Never throws.
 * @param data the table next to the talk in a link
 */
export function parseUserTalk(content: string, data?: string): ParsedTalk {
	if (content.length > LARGEST_TALK_BYTES) return failed(m.talk_error_too_large());
	let json: unknown;
	try {
		json = JSON.parse(content);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : '';
		return failed(reason ? m.talk_error_not_json_because({ reason }) : m.talk_error_not_json());
	}
	const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), json);
	if (!head.success) return failed(m.talk_error_not_a_talk());
	const { version } = head.output;
	if (version > VERSION) return failed(m.talk_error_newer({ version }));
	const parsed = v.safeParse(OWN_TALK, json);
	return parsed.success
		? checkSteps({ ...parsed.output, ...(data !== undefined && { data }) })
		: failed(describeIssue(parsed.issues[0]));
}

const STEP_FIELDS = Object.keys(STEP.entries) as (keyof UserStep)[];

/** A talk as a file: without a date, and in a fixed order, so that equal talks have equal bytes. */
export function formatUserTalk(talk: UserTalk): string {
	const { title, author } = talk;
	const steps = talk.steps.map((step) =>
		Object.fromEntries(STEP_FIELDS.map((field) => [field, step[field]]))
	);
	const file = { format: FORMAT, version: VERSION, title, author, data: getTalkTable(talk), steps };
	return `${JSON.stringify(file, null, 2)}\n`;
}
