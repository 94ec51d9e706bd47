import { m } from '#messages';
import * as v from 'valibot';
import { formatLink, parseLink } from '../../core/link/link';
import { FIRST_LAYERS, LAYER_IDS } from '../../core/domain/layers';
import { joinCommas } from '../../text/lists';
import type { Callout } from '../../core/domain/callout';
import { findCalloutPart } from '../../story/talk';
import { parsePathView } from '../../state/path-view';
import { isOwnChart } from './charts/own-chart';
import {
	isSlide,
	OWN_TALK,
	STEP_FIELDS,
	type UserCallout,
	type UserStep,
	type UserTalk
} from './user-talk-schema';

export type ParsedTalk =
	| {
			ok: true;
			talk: UserTalk;
			/** Unknown parts of links, which are omitted: a sentence for each step. */
			ignored: readonly string[];
	  }
	| { ok: false; error: string };

const FORMAT = 'soft-power-atlas-talk';
const VERSION = 2;
export const LARGEST_TALK_BYTES = 4_000_000;
export const EMPTY_TALK: UserTalk = { title: '', author: '', steps: [] };

/** What a dimmed map leaves lit is inside a ring. */
export const RINGED_KINDS: readonly UserCallout['kind'][] = ['ring', 'figure'];

/** The marked places of a step, as the map draws them. */
export function getUserCallouts({ callouts = [], dim, builds }: UserStep): Callout[] {
	return callouts.map(({ kind, at, label, side, mark }, index) => ({
		lonLat: at,
		label,
		...(kind !== 'ring' && { kind }),
		...(side && { side }),
		...(mark && { mark }),
		...(dim && RINGED_KINDS.includes(kind) && { isLit: true }),
		...findCalloutPart(builds, index)
	}));
}

const LAYERS = /[?&]layers=([^&]*)/;

/** Whether a step shows the table of its talk: a link without layers shows all, and so do its charts. */
export function showsTable({
	link,
	layout,
	chart
}: Pick<UserStep, 'link' | 'layout' | 'chart'>): boolean {
	if (chart !== undefined && isOwnChart(chart)) return true;
	const layers = LAYERS.exec(link)?.[1];
	return !isSlide({ layout }) && (layers === undefined || layers.split(',').includes('own'));
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

const FIRST_VERSION = v.looseObject({
	steps: v.array(
		v.looseObject({
			slide: v.optional(v.picklist(['words', 'picture'])),
			ring: v.optional(v.string()),
			link: v.optional(v.string(), '')
		})
	)
});

/** A talk of the first version in the form of the second; unchanged if it is not one. */
function updateFirstVersion(json: unknown): unknown {
	const parsed = v.safeParse(FIRST_VERSION, json);
	if (!parsed.success) return json;
	const steps = parsed.output.steps.map(({ slide, ring, ...step }) => {
		// a ring was in the middle of a map that the user had moved
		const center = ring === undefined ? null : parsePathView(step.link).camera?.center;
		return {
			...step,
			...(slide && { layout: slide }),
			...(center && { callouts: [{ kind: 'ring', at: center, label: ring }] })
		};
	});
	return { ...parsed.output, steps };
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
	const parsed = v.safeParse(OWN_TALK, version === 1 ? updateFirstVersion(json) : json);
	return parsed.success
		? checkSteps({ ...parsed.output, ...(data !== undefined && { data }) })
		: failed(describeIssue(parsed.issues[0]));
}

/** A talk as a file: without a date, and in a fixed order, so that equal talks have equal bytes. */
export function formatUserTalk(talk: UserTalk): string {
	const { title, author, seen } = talk;
	const steps = talk.steps.map((step) =>
		Object.fromEntries(STEP_FIELDS.map((field) => [field, step[field]]))
	);
	const data = getTalkTable(talk);
	const file = { format: FORMAT, version: VERSION, title, author, data, seen, steps };
	return `${JSON.stringify(file, null, 2)}\n`;
}

/** A closing slide on which nothing stands. */
const isBareClosing = ({ layout, title, text, chart }: UserStep): boolean =>
	layout === 'closing' && title.trim() === '' && text.trim() === '' && chart === undefined;

/** Whether a step says of itself what the talk does: a title slide, and a closing one until it has words. */
export const isIntroduced = (step: UserStep): boolean =>
	step.layout === 'title' || isBareClosing(step);

/** The title of a step as it is shown: that of the talk if it has none and is introduced by it. */
export const getShownTitle = (step: UserStep, { title }: Pick<UserTalk, 'title'>): string =>
	step.title.trim() === '' && isIntroduced(step) ? title : step.title;
