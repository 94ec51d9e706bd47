import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { listPageOverlays } from './overlay-boxes';

it('bug: the sentence of a narrow window had the space of a low one, where it takes fewer lines', () => {
	const view = { ...DEFAULT_VIEW, studentMeasure: 'degree' } as const;
	const bottomIn = (widthPx: number) => {
		const map = { widthPx: widthPx - 30, heightPx: 420 };
		const [headline] = listPageOverlays(view, map, { widthPx, heightPx: 720 });
		return headline!.bottom;
	};
	const low = bottomIn(1280);
	expect(bottomIn(1024)).toBeGreaterThan(low);
});
