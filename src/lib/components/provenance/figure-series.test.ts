import { expect, it } from 'vitest';
import type { ShownFigure } from '../../data/provenance';
import { seriesOf } from './figure-series';

it('names a file in letters of any script, without parting one from its mark', () => {
	const figure: ShownFigure = {
		republic: null,
		place: 'Қытай',
		year: 2018,
		subject: {
			layer: null,
			row: { file: 'trade.csv', key: [] },
			unit: '',
			counts: '',
			rule: null
		},
		text: '1',
		label: 'сауда, 2018',
		value: 1,
		quality: 'reported',
		note: '',
		sourceId: null
	};
	expect(seriesOf(figure).name).toBe('қытай-сауда-2018');
});
