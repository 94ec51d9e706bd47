import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { drawMark } from '../svg/mark-drawing';
import { buildCorridorLegend } from './legend';

it('bug: the key of oil and gas drew “approximate” and “unverified” in the hue of gas', () => {
	const { scaleLabel, groups } = buildCorridorLegend({
		...DEFAULT_VIEW,
		...{ year: 2009, layers: ['corridors'], focus: 'corridors' },
		...{ corridorModes: ['gas', 'oil'], statuses: ['operational'] },
		stage: { step: 'pipelines', isExploring: false }
	});
	expect(scaleLabel).toBe('Pipelines: sections in use in 2009');
	const entries = groups.flat();
	expect(entries.map(({ label }) => label)).toEqual(['gas', 'oil', 'approximate', 'unverified']);
	const hues = entries.slice(2).map(({ mark }) => drawMark(mark).paths.at(-1)!.stroke);
	expect(hues).toEqual(['var(--text-2)', 'var(--text-2)']);
});
