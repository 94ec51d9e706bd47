import { describe, expect, it } from 'vitest';
import { formatElement, formatFrame, parseSizePx } from './embed-code';

describe('the code of an embedded map', () => {
	it('is a frame with a title, loaded when near the viewport', () => {
		const url = 'https://a.example/embed/2016?layers=corridors,students&focus=corridors';
		expect(formatFrame(url, 'Central Asia in 2016', { widthPx: null, heightPx: 480 })).toBe(
			'<iframe src="https://a.example/embed/2016?layers=corridors,students&amp;focus=corridors" ' +
				'title="Central Asia in 2016" width="100%" height="480" loading="lazy" allowfullscreen ' +
				'style="border:0;max-width:100%"></iframe>'
		);
	});

	it('is an element with its script, and a link if scripts are off', () => {
		const code = formatElement(
			{
				script: 'https://a.example/soft-power-atlas.js',
				link: '/2016/kazakhstan?focus=corridors',
				full: 'https://a.example/2016/kazakhstan?focus=corridors'
			},
			'Kazakhstan in 2016',
			{ widthPx: 640 }
		);
		expect(code.split('\n')).toEqual([
			'<script async src="https://a.example/soft-power-atlas.js"></script>',
			'<soft-power-atlas view="/2016/kazakhstan?focus=corridors" style="max-width:640px">',
			'\t<a href="https://a.example/2016/kazakhstan?focus=corridors">Kazakhstan in 2016</a>',
			'</soft-power-atlas>'
		]);
	});

	it('escapes text in attributes', () => {
		const code = formatFrame('https://a.example/"><script>', '"><b>&', {
			widthPx: 300,
			heightPx: 300
		});
		expect(code.match(/[<>]/g)).toHaveLength(4);
		expect(code).toContain('title="&quot;&gt;&lt;b&gt;&amp;"');
	});

	it.each([
		['480', 480],
		[' 640 ', 640],
		['', null],
		['12', null],
		['9999', null],
		['4e2', null],
		['300px', null]
	])('reads the size "%s" as %s', (text, sizePx) => expect(parseSizePx(text)).toBe(sizePx));
});
