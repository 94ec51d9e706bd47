import { describe, expect, it } from 'vitest';
import { trimMarkup } from './lean-markup';

describe('a prerendered page', () => {
	it('keeps the attributes of drawings, and ends their shapes at once', () => {
		const drawing =
			'<svg viewBox="0 0 4 4" fill="none" stroke="currentColor"><path d="M0 0"></path></svg>';
		expect(trimMarkup(drawing)).toBe(
			'<svg viewBox="0 0 4 4" fill=none stroke=currentColor><path d="M0 0"/></svg>'
		);
	});

	it('has styles without spaces', () => {
		expect(trimMarkup('<i class="x" style="width: 0.5rem; --hue: var(--a);"></i>')).toBe(
			'<i class=x style=width:.5rem;--hue:var(--a)></i>'
		);
	});

	it('has no quotes about one word, and a space before the end of one that ends at once', () => {
		const cells = '<th scope="row" class="a b"><i class="c"></i><path class="d"></path></th>';
		expect(trimMarkup(cells)).toBe(
			'<th scope=row class="a b"><i class=c></i><path class=d /></th>'
		);
		const button = '<button aria-label="a class=&quot;x&quot;" type="button" aria-hidden="true">';
		expect(trimMarkup(button)).toBe(
			'<button aria-label="a class=&quot;x&quot;" type=button aria-hidden=true>'
		);
	});

	it('has no empty value behind a mark', () => {
		expect(trimMarkup('<a data-keep="" href="">x</a>')).toBe('<a data-keep href="">x</a>');
	});

	it('keeps text', () => {
		const text = '<p>fill="none" stroke="currentColor" style="border: 0;"</p><script></script>';
		expect(trimMarkup(text)).toBe(text);
	});
});
