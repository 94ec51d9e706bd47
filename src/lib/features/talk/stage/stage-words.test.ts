import { expect, it } from 'vitest';
import { parseLink } from '$lib/core/link/link';
import { STORY } from '$lib/core/data/story';
import { describeStageSources } from './stage-words';

const view = parseLink('/2018', 'layers=students')!.view;

it('own talks show their sources: those of the view where a step names none', () => {
	expect(describeStageSources([], view)).toMatch(/Ministry of Education|AidData|peijin/i);
});

it('a step that names sources has those', () => {
	const { sources } = STORY.steps[0]!;
	expect(describeStageSources(sources, view)).toContain(
		sources[0]!.authors || sources[0]!.publisher
	);
});
