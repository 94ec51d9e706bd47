import { m } from '#messages';
import type { StepPart } from '$lib/story/talk';

/** What can appear one after another, and the click with which each appears: 0 from the start. */
export type Clicks = Readonly<Record<keyof StepPart, readonly number[]>>;

export const formatClick = (click: number): string =>
	click === 0 ? m.talk_build_start() : m.talk_build_click({ number: click });

const KINDS = ['text', 'series', 'callouts'] as const;

/**
 * The click of each line, series and callout of a step.
 * @param counts how many of each the step has
 */
export function listClicks(
	builds: readonly StepPart[],
	counts: Readonly<Record<keyof StepPart, number>>
): Clicks {
	const list = (kind: keyof StepPart) =>
		Array.from({ length: counts[kind] }, (_, index) =>
			Math.max(
				0,
				builds.findIndex((part) => part[kind]?.includes(index))
			)
		);
	return { text: list('text'), series: list('series'), callouts: list('callouts') };
}

/** The parts of a step by those clicks, without clicks that show nothing; undefined for one part. */
export function buildParts(clicks: Clicks): StepPart[] | undefined {
	const used = [0, ...new Set(KINDS.flatMap((kind) => clicks[kind]))].sort((a, b) => a - b);
	const order = [...new Set(used)];
	if (order.length < 2) return undefined;
	return order.map((click) =>
		Object.fromEntries(
			KINDS.flatMap((kind) => {
				const own = clicks[kind].flatMap((each, index) => (each === click ? [index] : []));
				return own.length > 0 ? [[kind, own]] : [];
			})
		)
	);
}

/** One line after another, each with the series and the callout of its position. */
export const orderOneByOne = (clicks: Clicks): Clicks => ({
	text: clicks.text.map((_, index) => index),
	series: clicks.series.map((_, index) => index),
	callouts: clicks.callouts.map((_, index) => index)
});

/** All from the start. */
export const orderAtOnce = (clicks: Clicks): Clicks => ({
	text: clicks.text.map(() => 0),
	series: clicks.series.map(() => 0),
	callouts: clicks.callouts.map(() => 0)
});
