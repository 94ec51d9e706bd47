import { LAYER_IDS } from '$lib/core/domain/layers';

interface Step {
	link: string;
	slide?: 'words' | 'picture' | undefined;
}

/** As much of a talk as the table that it may carry has to do with. */
interface Carrier {
	data?: string | undefined;
	steps: readonly Step[];
}

const LAYERS = /[?&]layers=([^&]*)/;

/** Whether a step shows the table of its talk: where a link names no layers, all are shown. */
export function showsTable({ link, slide }: Step): boolean {
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
export const tableOf = ({ data, steps }: Carrier): string | undefined =>
	steps.some(showsTable) ? data : undefined;

/** A talk that carries a table: the steps that it has had without one stay as they are. */
export function withTable<T extends Carrier>(talk: T, data: string | undefined): T {
	if (data === undefined || tableOf(talk) !== undefined) return talk;
	const steps = talk.steps.map((step) => ({ ...step, link: withoutTable(step.link) }));
	return { ...talk, data, steps };
}

/** Whether two talks, or a talk and a view, show different tables: one talk carries one. */
export function hasOtherTable(talk: Carrier, data: string | undefined): boolean {
	const own = tableOf(talk);
	return data !== undefined && own !== undefined && data !== own;
}
