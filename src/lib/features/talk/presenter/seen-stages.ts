import { greatest } from 'd3-array';
import type { StageMessage, StageReport } from '../stage/stage-channel';
import type { DrawnStroke } from '../stage/ink-strokes';

/** Between two greetings; an open stage answers within it. */
export const GREETING_MILLISECONDS = 2000;

/** An open stage usually replies to a greeting within this time; a lock tells whether it is closed. */
export const SILENCE_MILLISECONDS = 7000;
/** A stage that is reloaded is back within this time. */
export const RELOAD_MILLISECONDS = 8000;

interface SeenStage {
	id: string;
	usedAt: number;
	report: StageReport;
	/** When its last message came. */
	heardAt: number;
	/** Its map, and the link of that view; null before the first. */
	picture: Pick<Extract<StageMessage, { kind: 'picture' }>, 'link' | 'box' | 'picture'> | null;
	/** What is drawn on it. */
	strokes: readonly DrawnStroke[];
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
		const kept = { picture: known?.picture ?? null, strokes: known?.strokes ?? [] };
		return [...others, { id, usedAt, report, heardAt: now, ...kept }];
	}
	if (!known) return stages;
	if (message.kind === 'ink') {
		return [...others, { ...known, heardAt: now, strokes: message.strokes }];
	}
	const { link, box, picture } = message;
	return [...others, { ...known, heardAt: now, picture: { link, box, picture } }];
}

/**
 * Without the stages that are closed: a window that crashed says nothing. A silent one whose lock is
 * held is busy, or its browser has put it to rest.
 * @param open the ids of open stages; null if the browser cannot tell
 */
export function dropClosedStages(
	stages: SeenStages,
	open: ReadonlySet<string> | null,
	now: number
): SeenStages {
	return stages.filter(
		({ id, heardAt }) => now - heardAt < SILENCE_MILLISECONDS || (open?.has(id) ?? false)
	);
}

/** What the presenter knows of the audience's screen. */
export type StageLine = 'open' | 'looking' | 'none' | 'closed' | 'silent' | 'impossible';

/**
 * Whether the audience's screen is there. It is called closed only if it is: after its last window
 * said so and no reload brought it back, or its lock is gone.
 */
export function findLine(state: {
	isOpen: boolean;
	canTalk: boolean;
	/** When the last stage was left, and whether it said so or its lock is gone; null before. */
	left: { at: number; isSure: boolean } | null;
	startedAt: number;
	now: number;
}): StageLine {
	const { isOpen, canTalk, left, startedAt, now } = state;
	if (isOpen) return 'open';
	if (now > 0 && !canTalk) return 'impossible';
	if (left && !left.isSure) return 'silent';
	if (left) return now - left.at < RELOAD_MILLISECONDS ? 'looking' : 'closed';
	return now - startedAt < GREETING_MILLISECONDS ? 'looking' : 'none';
}

/** The stage used last, which the presenter controls. */
export const findLeadingStage = (stages: SeenStages): SeenStage | null =>
	greatest(stages, ({ usedAt }) => usedAt) ?? null;
