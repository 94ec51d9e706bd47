import type { StageReport } from './stage-channel';

/** What a stage reports at a step of the atlas's talk, for tests. */
export const SAMPLE_REPORT: StageReport = {
	step: 'astana-2013',
	link: '/2013',
	isExploring: false,
	isMoved: false,
	isBlack: false,
	parts: null,
	window: { widthPx: 1920, heightPx: 1080 },
	scheme: 'light',
	textFactor: 1,
	auto: null,
	talk: null
};
