import { expect, it } from 'vitest';
import { MARK_SCALES } from '../layers/model';
import { buildLabelLayers } from './base/label-layers';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { getNameFactor } from '../labels/map-labels';

it('names of the base map are 20 px of 1080 on stage, like all text there', () => {
	for (const { id, layout } of buildLabelLayers('dark')) {
		const sizePx = layout?.['text-size'] as number;
		const view = { ...DEFAULT_VIEW, stage: { step: 'khorgos', isExploring: false } };
		expect(sizePx * getNameFactor(view, MARK_SCALES.stage), id).toBeGreaterThanOrEqual(20);
	}
});
