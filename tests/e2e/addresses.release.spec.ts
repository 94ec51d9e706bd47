/** A release in all languages names whole addresses, pictures included; the tested site has two. */
import { resolve } from 'node:path';
import { LANGUAGES } from '../../scripts/messages/languages.mjs';
import { checkPublicAddresses, openSite } from '../site/public-addresses';
import { expect, test } from './fixtures';
import { RELEASE } from './tested-files';

test('every address that a page of a release names to others leads to a file of it', () => {
	const site = openSite(resolve(RELEASE));
	expect(site.languages).toEqual(LANGUAGES);
	expect(site.hasPictures).toBe(true);
	const { looked, faults } = checkPublicAddresses(site);
	expect(faults).toEqual([]);
	expect(looked).toBeGreaterThan(1600);
});
