import type { StageMessage, StageReport } from './stage-channel';

/** A stage that answers a greeting at all answers within this; a busy map may take a while. */
export const SILENCE_MILLISECONDS = 7000;

export interface SeenStage {
	id: string;
	usedAt: number;
	report: StageReport;
	/** When it last spoke. */
	heardAt: number;
	/** Its map, and the link of the view that it shows; null until one has come. */
	picture: { link: string; picture: Blob } | null;
}

export type SeenStages = readonly SeenStage[];

/** The stages known after a message. Times in milliseconds. */
export function hear(stages: SeenStages, message: StageMessage, now: number): SeenStages {
	if (message.kind === 'greeting' || message.kind === 'command') return stages;
	const { stage: id } = message;
	const known = stages.find((stage) => stage.id === id);
	const others = stages.filter((stage) => stage.id !== id);
	switch (message.kind) {
		case 'closed':
			return others;
		case 'report': {
			const { usedAt, report } = message;
			return [...others, { id, usedAt, report, heardAt: now, picture: known?.picture ?? null }];
		}
		case 'picture': {
			const { link, picture } = message;
			return known ? [...others, { ...known, heardAt: now, picture: { link, picture } }] : stages;
		}
	}
}

/** Those that have spoken lately; a window that crashed says no farewell. */
export function stillThere(stages: SeenStages, now: number): SeenStages {
	return stages.filter(({ heardAt }) => now - heardAt < SILENCE_MILLISECONDS);
}

/** The stage that was used last: it is the one that the presenter sees and leads. */
export function leadingStage(stages: SeenStages): SeenStage | null {
	return stages.reduce<SeenStage | null>(
		(leading, stage) => (leading && leading.usedAt >= stage.usedAt ? leading : stage),
		null
	);
}
