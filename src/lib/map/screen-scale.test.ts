import { expect, it } from 'vitest';
import { MARK_SCALES } from '../layers/model';
import { buildLabelLayers } from './base/label-layers';
import { STAGE_LABEL_FACTOR } from './screen-scale';

it('names of the base map are 20 px of 1080 on stage, like every word there', () => {
	for (const { id, layout } of buildLabelLayers('dark')) {
		const sizePx = layout?.['text-size'] as number;
		const { wordFactor } = MARK_SCALES.stage;
		expect(sizePx * wordFactor * STAGE_LABEL_FACTOR, id).toBeGreaterThanOrEqual(20);
	}
});
