import { describe, expect, it } from 'vitest';
import { leanMarkup } from './lean-markup';

describe('a prerendered page', () => {
	it('keeps the attributes of drawings, and ends their shapes at once', () => {
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
