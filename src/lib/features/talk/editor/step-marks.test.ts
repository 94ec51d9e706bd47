import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import type { UserCallout } from '../user-talk-schema';
import StepMarks from './StepMarks.svelte';

const renderMarks = (...callouts: UserCallout[]) =>
	render(StepMarks, {
		props: { view: DEFAULT_VIEW, callouts, dim: false, onchange: () => undefined }
	}).body;

it('bug: the two lines of a large figure became one as its label was edited', () => {
	const label = '7,762 trains\nKhorgos, 2023';
	const body = renderMarks({ kind: 'figure', at: [80, 44], label });
	expect(/<textarea[^>]*>([^<]*)<\/textarea>/.exec(body)?.[1]?.trim()).toBe(label);
	expect(renderMarks({ kind: 'ring', at: [80, 44], label: 'Almaty' })).not.toContain('<textarea');
});

it.each([
	['ring', false],
	['figure', false],
	['arrow', true],
	['name', true]
] as const)('bug: a map with one large figure could not be dimmed around it: %s', (kind, isOff) => {
	const body = renderMarks({ kind, at: [80, 44], label: 'Almaty' });
	const [box] = /<input[^>]*type="checkbox"[^>]*>/.exec(body)!;
	expect(box.includes('disabled')).toBe(isOff);
});
