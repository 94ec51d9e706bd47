import { describe, expect, it } from 'vitest';
import { describeOembed, getOembedPath } from './describe-oembed';

const page = (path: string, name: string, isFramed = true) => ({ path, name, isFramed });

describe('oEmbed', () => {
	it('describes a country in a year with everything the specification requires of a rich response', () => {
		const answer = describeOembed(
			'https://a.example/atlas',
			page('/2016/kazakhstan', 'Kazakhstan in 2016')
		);
		expect(answer).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: 'Kazakhstan in 2016 · Soft Power Atlas',
			provider_url: 'https://a.example/atlas/',
			thumbnail_url: 'https://a.example/atlas/previews/2016/kazakhstan.png',
			width: 800,
			height: 600
		});
		expect(answer.html).toContain('src="https://a.example/atlas/embed/2016/kazakhstan"');
		expect(answer.html).toContain('title="Kazakhstan in 2016 · Soft Power Atlas"');
	});

	it('describes the first page, which has its frame at the root', () => {
		const answer = describeOembed('', page('/', 'Central Asia in 2018'));
		expect(answer.title).toBe('Central Asia in 2018 · Soft Power Atlas');
		expect(answer.html).toContain('src="/embed"');
		expect(answer.thumbnail_url).toBe('/previews/index.png');
		expect(getOembedPath('/')).toBe('/oembed/index.json');
	});

	it('describes a page without a frame as a link with a picture', () => {
		const answer = describeOembed('https://a.example', page('/about', 'About', false));
		expect(answer).toMatchObject({ type: 'link', title: 'About · Soft Power Atlas' });
		expect(answer).not.toHaveProperty('html');
		expect(answer.thumbnail_url).toBe('https://a.example/previews/about.png');
	});
});
