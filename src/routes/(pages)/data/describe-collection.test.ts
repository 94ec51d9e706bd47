import * as v from 'valibot';
import { expect, it } from 'vitest';
import { describeCollection } from './describe-collection';

const facts = {
	name: 'The Soft Power Atlas',
	description: 'Figures of five countries.',
	url: 'https://atlas.example/data',
	image: 'https://atlas.example/previews/data.png',
	edition: '2026-11'
};

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
	const sent: unknown = JSON.parse(JSON.stringify(describeCollection(facts, '2005/2023', [file])));
	expect(v.parse(Dataset, sent).distribution).toMatchObject([{ contentUrl: url }]);
});
