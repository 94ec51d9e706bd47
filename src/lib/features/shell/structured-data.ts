import { LANGUAGE } from '#language';
import { m } from '#messages';
import { ATLAS_LICENCE_URL } from '$lib/text/shown-edition';

export interface PageFacts {
	name: string;
	description: string;
	/** Of the page and its picture, as full URLs. */
	url: string;
	image: string;
	/** `2026-11`, of the data. */
	edition: string;
}

export type LinkedData = Readonly<Record<string, unknown>>;

const MAKER = { '@type': 'Organization', name: m.page_contributors() };

const common = ({ description, url, image, edition }: PageFacts) => ({
	description,
	url: url,
	image,
	version: edition,
	inLanguage: LANGUAGE,
	isAccessibleForFree: true,
	creator: MAKER,
	license: ATLAS_LICENCE_URL
});

/** A year of the tables, or all of them: `when` is `2016` or `2005/2023`. */
export function describeDataset(facts: PageFacts, when: string, where: string): LinkedData {
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: facts.name,
		...common(facts),
		temporalCoverage: when,
		spatialCoverage: { '@type': 'Place', name: where }
	};
}

/** An article: a step of the talk, a claim, a page of text. */
export function describeArticle(facts: PageFacts): LinkedData {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: facts.name,
		...common(facts),
		author: MAKER,
		publisher: MAKER
	};
}

/** Escaped for a page's script element, which no text in it can end. */
export function formatLinkedData(data: LinkedData): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</` + 'script>';
}
