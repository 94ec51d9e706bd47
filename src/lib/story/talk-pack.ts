import type { Talk, TalkStep } from './talk';
import type { Source } from '../core/data/types';

type SourceIds = readonly string[];

interface PackedStep extends Omit<TalkStep, 'sources' | 'evidence'> {
	sources: SourceIds;
	evidence: { chart: SourceIds; map: SourceIds };
}

/** A talk as a file: steps share most of their sources, so each is in it once. */
export interface PackedTalk extends Omit<Talk, 'steps'> {
	steps: readonly PackedStep[];
	sources: Readonly<Record<string, Source>>;
}

const listIds = (sources: readonly Source[]): SourceIds => sources.map(({ id }) => id);

export function packTalk(talk: Talk): PackedTalk {
	const all = talk.steps.flatMap(({ sources, evidence }) => [
		...evidence.chart,
		...evidence.map,
		...sources
	]);
	return {
		...talk,
		steps: talk.steps.map(({ sources, evidence, ...step }) => ({
			...step,
			sources: listIds(sources),
			evidence: { chart: listIds(evidence.chart), map: listIds(evidence.map) }
		})),
		sources: Object.fromEntries(all.map((source) => [source.id, source]))
	};
}

export function unpackTalk({ sources, steps, ...talk }: PackedTalk): Talk {
	const selectRows = (ids: SourceIds): Source[] => ids.flatMap((id) => sources[id] ?? []);
	return {
		...talk,
		steps: steps.map((step) => ({
			...step,
			sources: selectRows(step.sources),
			evidence: { chart: selectRows(step.evidence.chart), map: selectRows(step.evidence.map) }
		}))
	};
}
