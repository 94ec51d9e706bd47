import { LAYER_IDS } from '$lib/core/domain/layers';

interface Step {
	link: string;
	slide?: 'words' | 'picture' | undefined;
}

interface Carrier {
	data?: string | undefined;
	steps: readonly Step[];
}

const LAYERS = /[?&]layers=([^&]*)/;

/** Whether a step shows the table of its talk: a link without layers shows all. */
export function showsTable({ link, slide }: Step): boolean {
	const layers = LAYERS.exec(link)?.[1];
	return !slide && (layers === undefined || layers.split(',').includes('own'));
}

/** Names the layers in the link of a view without a table, so that the table does not join them. */
export function withoutTable(link: string): string {
	if (LAYERS.test(link)) return link;
	const [path, query] = link.split('?');
	const layers = `layers=${LAYER_IDS.filter((id) => id !== 'own').join(',')}`;
	return `${path}?${layers}${query ? `&${query}` : ''}`;
}

/** The table of a talk, if any step shows it. */
export const tableOf = ({ data, steps }: Carrier): string | undefined =>
	steps.some(showsTable) ? data : undefined;

/** Adds a table to a talk; its earlier steps do not show it. */
export function withTable<T extends Carrier>(talk: T, data: string | undefined): T {
	if (data === undefined || tableOf(talk) !== undefined) return talk;
	const steps = talk.steps.map((step) => ({ ...step, link: withoutTable(step.link) }));
	return { ...talk, data, steps };
}

/** Whether a talk and another talk or view show different tables: a talk may have only one. */
export function hasOtherTable(talk: Carrier, data: string | undefined): boolean {
	const own = tableOf(talk);
	return data !== undefined && own !== undefined && data !== own;
}
