/** A release in four languages names whole addresses, pictures included; the tested site has two. */
import { resolve } from 'node:path';
import { checkPublicAddresses, openSite } from '../site/public-addresses';
import { expect, test } from './fixtures';
import { RELEASE } from './tested-files';

test('every address that a page of a release names to others leads to a file of it', () => {
	const site = openSite(resolve(RELEASE));
	expect(site.languages).toEqual(['en', 'ru', 'zh', 'kk']);
	expect(site.hasPictures).toBe(true);
	const { looked, faults } = checkPublicAddresses(site);
	expect(faults).toEqual([]);
	expect(looked).toBeGreaterThan(1600);
});
