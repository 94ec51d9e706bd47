import { expect, it } from 'vitest';
import { parseLink } from '$lib/core/link/link';
import { STORY } from '$lib/core/data/story';
import { describeStageSources } from './stage-words';

const view = parseLink('/2018', 'layers=students')!.view;

it('a step without sources shows those of its view', () => {
	expect(describeStageSources([], view)).toMatch(/Ministry of Education|AidData|peijin/i);
});

it('a step shows the sources that it names', () => {
	const { sources } = STORY.steps[0]!;
	expect(describeStageSources(sources, view)).toContain(
		sources[0]!.authors || sources[0]!.publisher
	);
});
