import { describe, expect, it } from 'vitest';
import { namesKiosk } from './kiosk-requested';
import { formatKiosk, parseKiosk, splitKiosk } from './kiosk-mode';

const parse = (link: string) => {
	const [path = '/', query = ''] = link.split(/(?=\?)/);
	return parseKiosk({ path, query });
};

describe('the mode of a kiosk', () => {
	const atlas = { start: '/', loop: 'years', idleSeconds: 90 };
	const story = { start: '/present/opening', loop: 'story', idleSeconds: 90 };
	it.each([
		['/?kiosk', atlas],
		[
			'/2013/kazakhstan?focus=students&kiosk',
			{ ...atlas, start: '/2013/kazakhstan?focus=students' }
		],
		['/?kiosk=story', story],
		['/present?kiosk', story],
		['/present/khorgos?kiosk', { ...story, start: '/present/khorgos' }],
		['/?kiosk=story,120', { ...story, idleSeconds: 120 }],
		['/?kiosk=1', { ...atlas, idleSeconds: 30 }],
		['/?kiosk=99999', { ...atlas, idleSeconds: 900 }],
		['/about?kiosk=soon', atlas]
	])('of %s is formatted as a link that opens it again', (link, mode) => {
		expect(parse(link)).toEqual(mode);
		expect(parse(formatKiosk(mode as Parameters<typeof formatKiosk>[0]))).toEqual(mode);
	});

	it('is ended by a word, and not started by other words', () => {
		expect(parse('/2016?kiosk=off')).toBe('off');
		expect(parse('/2016?kiosks=1')).toBeNull();
		expect(namesKiosk('https://atlas.example/2016?kiosks=1')).toBe(false);
		expect(namesKiosk('https://atlas.example/2016?a=b&kiosk#figures')).toBe(true);
	});

	it('leaves the rest of the query as written', () => {
		expect(splitKiosk('?a=%2C&kiosk=off&b')).toEqual({ requested: 'off', rest: '?a=%2C&b' });
	});
});
