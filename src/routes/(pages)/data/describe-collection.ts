import { m } from '#messages';
import {
	describeDataset,
	type LinkedData,
	type PageFacts
} from '$lib/features/shell/structured-data';

/** A file of a collection, with its full URL. */
export interface CollectionFile {
	name: string;
	mediaType: string;
	url: string;
}

/** The whole collection with its files. */
export function describeCollection(
	facts: PageFacts,
	when: string,
	files: readonly CollectionFile[]
): LinkedData {
	return {
		...describeDataset(facts, when, m.page_central_asia()),
		distribution: files.map(({ name, mediaType, url }) => ({
			...{ '@type': 'DataDownload', name, encodingFormat: mediaType, contentUrl: url }
		}))
	};
}
