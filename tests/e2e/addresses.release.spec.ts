/** A release in all languages has absolute URLs, also of pictures; the tested site has two languages. */
import { resolve } from 'node:path';
import { LANGUAGES } from '../../scripts/messages/languages.mjs';
import { checkPublicUrls, openSite } from '../site/public-addresses';
import { expect, test } from './fixtures';
import { RELEASE } from './tested-files';

test('every absolute address on a page of a release has a file', () => {
	const site = openSite(resolve(RELEASE));
	expect(site.languages).toEqual(LANGUAGES);
	expect(site.hasPictures).toBe(true);
	const { looked, errors } = checkPublicUrls(site);
	expect(errors).toEqual([]);
	expect(looked).toBeGreaterThan(1600);
});
