import { m } from '#messages';
import { getCoreSource } from '$lib/core/data/atlas';
import type { Source } from '$lib/core/data/types';
import type { Origin, Quality } from '$lib/core/domain/quality';
import { joinAttributes } from '$lib/text/lists';
import { loadDetail } from '$lib/text/load-detail';
import { loadExplore } from '$lib/text/load-explore';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import type { FoundAnswer } from './found-answer';

/** More sources are only counted. */
const MOST_NAMED = 2;

const ORIGINS: Readonly<Record<Exclude<Origin, 'printed'>, string>> = {
	counted: m.ask_by_atlas_counted(),
	derived: m.ask_by_atlas_derived()
};

/** How a figure is known: `reported`, or `computed by the atlas, from unverified figures`. */
function describeQuality(quality: Quality, origin: Origin = 'printed'): string {
	if (quality === 'none') return m.ask_no_figure();
	if (origin === 'printed') return QUALITY_LABELS[quality];
	if (quality === 'reported') return ORIGINS[origin];
	return m.ask_rests_on({ origin: ORIGINS[origin], quality: QUALITY_LABELS[quality] });
}

/** Whichever loaded table has a source of an answer. */
async function findSource(id: string): Promise<Source | undefined> {
	const inCore = getCoreSource(id) ?? (await loadExplore()).sources[id];
	return inCore ?? (await loadDetail()).sources[id];
}

const nameSource = ({ authors, publisher, year }: Source): string =>
	joinAttributes([authors || publisher, year === null ? '' : String(year)]);

/** Quality and sources of an answer, for the line below it. */
export async function describeOrigin({ quality, origin, sourceIds }: FoundAnswer): Promise<string> {
	const known = describeQuality(quality, origin);
	const ids = [...new Set(sourceIds)];
	if (ids.length > MOST_NAMED) return joinAttributes([known, m.ask_sources({ count: ids.length })]);
	const sources = await Promise.all(ids.map(findSource));
	return joinAttributes([
		known,
		...sources.flatMap((source) => (source ? nameSource(source) : []))
	]);
}
