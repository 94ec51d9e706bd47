import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import StepFigures from './StepFigures.svelte';
import TalkStepFields from './TalkStepFields.svelte';

const step = {
	...{ id: 'a', title: 'A', notes: '', link: '/2018', sources: [] },
	text: 'China counted {students.KAZ.2018}.'
};
const SAID = 'Names in braces become figures, each with its source:';

it('bug: the editor showed names in braces without a word on what becomes of them', () => {
	const { body } = render(TalkStepFields, { props: { step } });
	const [, id] = /<textarea[^>]*aria-describedby="([^"]*-figures)"/.exec(body) ?? [];
	expect(body).toContain(`<p id="${id}">${SAID}</p>`);
	expect(body.indexOf(SAID)).toBeLessThan(body.indexOf('11,784'));
});

it('says nothing of braces where a text has none', () => {
	const { body } = render(TalkStepFields, { props: { step: { ...step, text: 'No figure.' } } });
	expect(body).not.toContain(SAID);
	expect(body).not.toContain('-figures');
	const { body: alone } = render(StepFigures, { props: { id: 'x', texts: ['No figure.'] } });
	expect(alone).not.toContain('<p');
});
