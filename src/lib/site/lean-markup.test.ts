import { describe, expect, it } from 'vitest';
import { leanMarkup } from './lean-markup';

const ICON =
	'<svg xmlns="http://www.w3.org/2000/svg" width="1rem" height="1rem" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" class="lucide lucide-x lucide-icon" aria-hidden="true"><path d="M18 6 6 18"><!----></path></svg>';

describe('a prerendered page', () => {
	it('has icons without what the style sheet says of all', () => {
		expect(leanMarkup(ICON)).toBe(
			'<svg width="1rem" height="1rem" viewBox="0 0 24 24" stroke-width="1.75" class="lucide lucide-x lucide-icon" aria-hidden="true"><path d="M18 6 6 18"><!----></path></svg>'
		);
	});

	it('keeps the attributes of other drawings, and ends their shapes at once', () => {
		const drawing =
			'<svg viewBox="0 0 4 4" fill="none" stroke="currentColor"><path d="M0 0"></path></svg>';
		expect(leanMarkup(drawing)).toBe(
			'<svg viewBox="0 0 4 4" fill="none" stroke="currentColor"><path d="M0 0"/></svg>'
		);
	});

	it('has styles without spaces', () => {
		expect(leanMarkup('<i class="x" style="width: 0.5rem; --hue: var(--a);"></i>')).toBe(
			'<i class="x" style="width:.5rem;--hue:var(--a)"></i>'
		);
	});

	it('keeps text', () => {
		const text = '<p>fill="none" stroke="currentColor" style="border: 0;"</p><script></script>';
		expect(leanMarkup(text)).toBe(text);
	});
});
