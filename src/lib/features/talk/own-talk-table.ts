import { LAYER_IDS } from '$lib/core/domain/layers';
import type { OwnStep, OwnTalk } from './own-talk-format';

const LAYERS = /[?&]layers=([^&]*)/;

/** Whether a step shows the table of its talk: where a link names no layers, all are shown. */
export function showsTable({ link, slide }: Pick<OwnStep, 'link' | 'slide'>): boolean {
	const layers = LAYERS.exec(link)?.[1];
	return !slide && (layers === undefined || layers.split(',').includes('own'));
}

/** The link of a view that was made where there was no table: it names its layers, so that none joins them. */
export function withoutTable(link: string): string {
	if (LAYERS.test(link)) return link;
	const [path, query] = link.split('?');
	const layers = `layers=${LAYER_IDS.filter((id) => id !== 'own').join(',')}`;
	return `${path}?${layers}${query ? `&${query}` : ''}`;
}

/** The table that a talk carries: without steps that show it there is none. */
export const tableOf = ({ data, steps }: OwnTalk): string | undefined =>
	steps.some(showsTable) ? data : undefined;

/** A talk that carries a table: the steps that it has had without one stay as they are. */
export function withTable(talk: OwnTalk, data: string | undefined): OwnTalk {
	if (data === undefined || tableOf(talk) !== undefined) return talk;
	const steps = talk.steps.map((step) => ({ ...step, link: withoutTable(step.link) }));
	return { ...talk, data, steps };
}

/** Whether two talks, or a talk and a view, show different tables: one talk carries one. */
export function hasOtherTable(talk: OwnTalk, data: string | undefined): boolean {
	const own = tableOf(talk);
	return data !== undefined && own !== undefined && data !== own;
}
