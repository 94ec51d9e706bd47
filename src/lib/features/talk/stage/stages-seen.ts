import { greatest } from 'd3-array';
import type { StageMessage, StageReport } from './stage-channel';

/** An open stage replies to a greeting within this time, even with a busy map. */
export const SILENCE_MILLISECONDS = 7000;

export interface SeenStage {
	id: string;
	usedAt: number;
	report: StageReport;
	/** When its last message came. */
	heardAt: number;
	/** Its map, and the link of that view; null before the first. */
	picture: { link: string; picture: Blob } | null;
}

export type SeenStages = readonly SeenStage[];

/** The known stages after a message. Times in milliseconds. */
export function hear(stages: SeenStages, message: StageMessage, now: number): SeenStages {
	if (message.kind === 'greeting' || message.kind === 'command') return stages;
	const { stage: id } = message;
	const known = stages.find((stage) => stage.id === id);
	const others = stages.filter((stage) => stage.id !== id);
	if (message.kind === 'closed') return others;
	if (message.kind === 'report') {
		const { usedAt, report } = message;
		return [...others, { id, usedAt, report, heardAt: now, picture: known?.picture ?? null }];
	}
	const { link, picture } = message;
	return known ? [...others, { ...known, heardAt: now, picture: { link, picture } }] : stages;
}

/** Stages with a recent message; a crashed window does not say that it closes. */
export function stillThere(stages: SeenStages, now: number): SeenStages {
	return stages.filter(({ heardAt }) => now - heardAt < SILENCE_MILLISECONDS);
}

/** The stage used last, which the presenter controls. */
export const leadingStage = (stages: SeenStages): SeenStage | null =>
	greatest(stages, ({ usedAt }) => usedAt) ?? null;
