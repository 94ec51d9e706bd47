import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED } from '../core/link/embed-options';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { formatEmbedPath, parseEmbedPath } from './embed-path';

const split = (url: string): [string, string] => {
	const [path = '', query] = url.split('?');
	return [path, query === undefined ? '' : `?${query}`];
};

describe('the address of an embedded map', () => {
	it.each([
		'/embed/2016',
		'/embed/2016/kazakhstan',
		'/embed/2016/kazakhstan?layers=corridors,students&focus=corridors&lang=ru',
		'/embed/2018?at=66.9,44.1,4.2&theme=dark&timeline=no&still=yes'
	])('%s comes out as it went in', (url) => {
		const { view, options, ignored } = parseEmbedPath(...split(url))!;
		expect(formatEmbedPath(view, options)).toBe(url);
		expect(ignored).toEqual([]);
	});

	it('is the opening view by default', () => {
		expect(parseEmbedPath('/embed', '')).toEqual({
			view: DEFAULT_VIEW,
			options: DEFAULT_EMBED,
			ignored: []
		});
	});

	it('names unknown parts of the view and of the options', () => {
		const query = '?layers=weather&theme=sepia&still=maybe&timeline=no&utm_source=blog';
		const { options, ignored } = parseEmbedPath('/embed/2016', query)!;
		expect(options).toEqual({ ...DEFAULT_EMBED, hasTimeline: false });
		expect(ignored).toEqual(['layers', 'theme', 'still']);
	});

	it('keeps its options with a long view', () => {
		const query = `?sectors=energy&utm_source=${'x'.repeat(600)}&still=yes`;
		expect(parseEmbedPath('/embed/2016', query)!.options.isStatic).toBe(true);
	});

	it('drops the talk that a view was shared from', () => {
		const view = { ...DEFAULT_VIEW, stage: { step: 'astana-2013', isExploring: true } };
		expect(formatEmbedPath(view, DEFAULT_EMBED)).toBe('/embed/2018');
		expect(parseEmbedPath('/embed/2016', '?step=astana-2013')!.view.stage).toBeNull();
	});

	it.each(['/2016', '/embedded', '/embed/1999', '/embed/2016/russia', '/present/khorgos'])(
		'%s is not one',
		(path) => expect(parseEmbedPath(path, '')).toBeNull()
	);
});
