import { expect, it } from 'vitest';
import { parseLink } from '$lib/core/link/link';
import { describeMapSources } from './stage-copy';

it('a step of a reader’s own shows the sources of its view', () => {
	const view = parseLink('/2018', 'layers=students')!.view;
	expect(describeMapSources({ evidence: { chart: [], map: [] } }, view)).toMatch(
		/Ministry of Education|AidData|peijin/i
	);
});
