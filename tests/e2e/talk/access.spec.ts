import { waitForLiveMap } from '../atlas-page';
import { expectNoViolations } from '../axe';
import { test } from '../fixtures';

// new-user.spec.ts has the live map of a year
test(
	'axe finds nothing on stage with its live map, light or dark',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/present/students-rise');
		await waitForLiveMap(page);
		await expectNoViolations(page);
	}
);
