import { describe, expect, it } from 'vitest';
import { describeArticle, describeDataset, formatLinkedData } from './structured-data';

const facts = {
	name: 'Kazakhstan in 2016',
	description: 'Figures.',
	url: 'https://atlas.example/2016/kazakhstan',
	image: 'https://atlas.example/previews/2016/kazakhstan.png',
	edition: '2026-11'
};

describe('structured data', () => {
	it('is a dataset with its time and place', () => {
		expect(describeDataset(facts, '2016', 'Kazakhstan')).toMatchObject({
			'@type': 'Dataset',
			name: 'Kazakhstan in 2016',
			temporalCoverage: '2016',
			spatialCoverage: { name: 'Kazakhstan' },
			license: 'https://creativecommons.org/licenses/by/4.0/'
		});
	});

	it('cannot end its script element', () => {
		const html = formatLinkedData(
			describeArticle({ ...facts, name: '</script><script>alert(1)</script>' })
		);
		expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
		const json = html.replace(/^<script[^>]*>|<\/script>$/g, '');
		expect(JSON.parse(json)).toMatchObject({ headline: '</script><script>alert(1)</script>' });
	});
});
