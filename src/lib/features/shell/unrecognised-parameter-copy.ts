import { beginSentence } from '$lib/text/lists';
import { m } from '#messages';
import { findSelectedRows, type FactWord } from '$lib/core/domain/layers';
import { findCards } from '$lib/layers/cards';
import type { UnrecognisedParameter } from '$lib/state/unrecognised-parameters';

type Kind = NonNullable<UnrecognisedParameter['kind']>;
type RowKind = FactWord<'selects'>;

/** Of what no layer has. */
const MISSING: Readonly<Record<Exclude<Kind, RowKind>, (inputs: { requested: string }) => string>> =
	{
		event: m.map_page_no_event,
		place: m.map_page_no_place,
		region: m.map_page_no_region,
		step: m.map_page_no_step
	};

/** The list of all items of a kind, for an id similar to none: mostly a number. */
const LISTS: Readonly<Partial<Record<Kind, { name: string; link: string }>>> = {
	event: { name: m.map_page_all_event(), link: '/data#table-events' },
	step: { name: m.map_page_all_step(), link: '/present' }
};

function findList(kind: Kind): { name: string; link: string } | undefined {
	const rows = findSelectedRows(kind);
	const words = rows && findCards(rows.kind);
	return words ? { name: words.all, link: `/data#table-${rows.table}` } : LISTS[kind];
}

const isOfLayer = (kind: Kind): kind is RowKind => findSelectedRows(kind) !== undefined;

const describeMissing = (kind: Kind, requested: string): string =>
	isOfLayer(kind) ? (findCards(kind)?.missing({ requested }) ?? '') : MISSING[kind]({ requested });

/** The suggestion nearest to a part of a link; null if there is none. */
export const describeNearest = ({ kind, nearest }: UnrecognisedParameter) =>
	nearest ?? (kind && findList(kind)) ?? null;

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
	if (kind) return describeMissing(kind, requested);
	return nearest ? m.map_page_no_word({ parameter: beginSentence(parameter), requested }) : '';
}
