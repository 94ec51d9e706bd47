import { describe, expect, it } from 'vitest';
import { namesKiosk } from './kiosk-requested';
import { formatKiosk, parseKiosk, splitKiosk } from './kiosk-mode';

const parse = (link: string) => {
	const [path = '/', query = ''] = link.split(/(?=\?)/);
	return parseKiosk({ path, query });
};

describe('the mode of a kiosk', () => {
	it('loops the years of the page with the parameter', () => {
		expect(parse('/2013/kazakhstan?focus=students&kiosk&lang=ru')).toEqual({
			start: '/2013/kazakhstan?focus=students&lang=ru',
			loop: 'years',
			idleSeconds: 90
		});
		expect(parse('/?kiosk')).toMatchObject({ start: '/', loop: 'years' });
	});

	it('loops the story if requested, or on the page of a talk', () => {
		const first = { start: '/present/distrust', loop: 'story' };
		expect(parse('/?kiosk=story')).toMatchObject(first);
		expect(parse('/present?kiosk')).toMatchObject(first);
		expect(parse('/present/khorgos?kiosk')).toMatchObject({
			start: '/present/khorgos',
			loop: 'story'
		});
	});

	it('idles as long as requested, within limits', () => {
		expect(parse('/?kiosk=story,120')).toMatchObject({ loop: 'story', idleSeconds: 120 });
		expect(parse('/?kiosk=1')).toMatchObject({ idleSeconds: 30 });
		expect(parse('/?kiosk=99999')).toMatchObject({ idleSeconds: 900 });
		expect(parse('/?kiosk=soon')).toMatchObject({ idleSeconds: 90 });
	});

	it('is ended by a word, and not started by other words', () => {
		expect(parse('/2016?kiosk=off')).toBe('off');
		expect(parse('/2016?focus=students')).toBeNull();
		expect(parse('/2016?kiosks=1')).toBeNull();
		expect(namesKiosk('https://atlas.example/2016?kiosks=1')).toBe(false);
		expect(namesKiosk('https://atlas.example/2016?a=b&kiosk#figures')).toBe(true);
	});

	it('starts at the opening view if the page is not on the map', () => {
		expect(parse('/about?kiosk')).toMatchObject({ start: '/' });
		expect(parse('/nowhere/at/all?kiosk')).toMatchObject({ start: '/' });
	});

	it('removes its parameter from the query and keeps the rest as written', () => {
		expect(splitKiosk('?kiosk')).toEqual({ requested: '', rest: '' });
		expect(splitKiosk('?a=%2C&kiosk=off&b')).toEqual({ requested: 'off', rest: '?a=%2C&b' });
	});

	it('is formatted as a link that opens the same kiosk', () => {
		for (const link of ['/2013/kazakhstan?lang=ru&kiosk=60', '/present?kiosk', '/?kiosk=story']) {
			const mode = parse(link);
			if (mode === null || mode === 'off') throw new Error(`${link} requests a kiosk`);
			expect(parse(formatKiosk(mode))).toEqual(mode);
		}
	});
});
