import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	describeArticle,
	describeCollection,
	describeDataset,
	formatLinkedData
} from './structured-data';

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

	it('names the files of a collection, and is valid as schema.org has it', () => {
		const Words = v.pipe(v.string(), v.minLength(1));
		const Url = v.pipe(v.string(), v.url());
		const Dataset = v.looseObject({
			...{ '@context': v.literal('https://schema.org'), '@type': v.literal('Dataset') },
			...{ name: Words, description: Words, url: Url, license: Url, version: Words },
			...{ temporalCoverage: v.pipe(v.string(), v.regex(/^\d{4}\/\d{4}$/)) },
			spatialCoverage: v.looseObject({ '@type': v.literal('Place'), name: Words }),
			creator: v.looseObject({ '@type': v.literal('Organization'), name: Words }),
			distribution: v.array(
				v.strictObject({
					...{ '@type': v.literal('DataDownload'), name: Words, contentUrl: Url },
					encodingFormat: v.picklist(['text/csv', 'application/zip'])
				})
			)
		});
		const url = 'https://atlas.example/data/tables/students.csv';
		const file = { name: 'Students', mediaType: 'text/csv', url };
		const sent: unknown = JSON.parse(
			JSON.stringify(describeCollection(facts, '2005/2023', [file]))
		);
		expect(v.parse(Dataset, sent).distribution).toMatchObject([{ contentUrl: url }]);
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
