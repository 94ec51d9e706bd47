import { describe, expect, it } from 'vitest';
import { describeOembed, describeMapPage } from './describe-oembed';

describe('oEmbed', () => {
	it('describes a country in a year with everything the specification requires of a rich response', () => {
		const answer = describeOembed('https://a.example/atlas', describeMapPage(2016, 'KAZ'));
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

	it('describes the region in a year', () => {
		const answer = describeOembed('', describeMapPage(2018, null));
		expect(answer.title).toBe('Central Asia in 2018 · Soft Power Atlas');
		expect(answer.html).toContain('src="/embed/2018"');
	});
});
