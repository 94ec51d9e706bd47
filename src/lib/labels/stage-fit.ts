import type { listStageLegend } from './stage-legend';
import type { fitStepView } from './step-camera';

/** What lays out the map of a step. */
interface StageFit {
	fitStepView: typeof fitStepView;
	listStageLegend: typeof listStageLegend;
}

let loaded: StageFit | null = null;

/** Null on pages of the map: only pages that show a step import `load-stage-fit.ts`. */
export const getStageFit = (): StageFit | null => loaded;

export function setStageFit(fit: StageFit): void {
	loaded = fit;
}
