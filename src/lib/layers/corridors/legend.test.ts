import { expect, it } from 'vitest';
import { parseLink } from '$lib/core/link/link';
import { drawMark } from '../svg/mark-drawing';
import { buildCorridorLegend } from './legend';

it('bug: the key of oil and gas drew “approximate” and “unverified” in the hue of gas', () => {
	const { view } = parseLink(
		'/2009',
		'layers=corridors&focus=corridors&modes=gas,oil&status=operational'
	)!;
	const stage = { step: 'pipelines', isExploring: false };
	const { scaleLabel, groups } = buildCorridorLegend({ ...view, stage });
	expect(scaleLabel).toBe('Pipelines: sections in use in 2009');
	const entries = groups.flat();
	expect(entries.map(({ label }) => label)).toEqual(['gas', 'oil', 'approximate', 'unverified']);
	const hues = entries.slice(2).map(({ mark }) => drawMark(mark).paths.at(-1)!.stroke);
	expect(hues).toEqual(['var(--text-2)', 'var(--text-2)']);
});
