import { beginSentence } from '$lib/text/lists';
import { m } from '#messages';
import type { UnrecognisedParameter } from '$lib/state/unrecognised-parameters';

type Kind = NonNullable<UnrecognisedParameter['kind']>;

const MISSING: Readonly<Record<Kind, (inputs: { requested: string }) => string>> = {
	corridor: m.map_page_no_corridor,
	institute: m.map_page_no_institute,
	project: m.map_page_no_project,
	finance: m.map_page_no_finance,
	event: m.map_page_no_event,
	node: m.map_page_no_node,
	place: m.map_page_no_place,
	region: m.map_page_no_region,
	step: m.map_page_no_step
};

/** The list of all items of a kind, for an id similar to none: mostly a number. */
const LISTS: Readonly<Partial<Record<Kind, { name: string; link: string }>>> = {
	corridor: { name: m.map_page_all_corridor(), link: '/data#table-corridors' },
	institute: { name: m.map_page_all_institute(), link: '/data#table-institutes' },
	project: { name: m.map_page_all_project(), link: '/data#table-projects' },
	finance: { name: m.map_page_all_finance(), link: '/data#table-finance_records' },
	event: { name: m.map_page_all_event(), link: '/data#table-events' },
	node: { name: m.map_page_all_node(), link: '/data#table-corridor_nodes' },
	step: { name: m.map_page_all_step(), link: '/present' }
};

/** The suggestion nearest to a part of a link; null if there is none. */
export const describeNearest = ({ kind, nearest }: UnrecognisedParameter) =>
	nearest ?? (kind && LISTS[kind]) ?? null;

/** What a part of a link was; empty if only its name is known. */
export function describeUnrecognised({
	parameter,
	requested,
	kind,
	retired,
	nearest
}: UnrecognisedParameter): string {
	if (retired) return m.map_page_retired({ was: retired.was, why: retired.why });
	if (requested === null) return '';
	if (kind) return MISSING[kind]({ requested });
	return nearest ? m.map_page_no_word({ parameter: beginSentence(parameter), requested }) : '';
}
