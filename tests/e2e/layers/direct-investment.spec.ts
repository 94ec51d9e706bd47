import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

const url = (page: Page) => () => new URL(page.url()).search;

test('direct investment is the first measure of money, and has its own choice of reporter', async ({
	page
}) => {
	await page.goto('/2012?layers=investment&focus=investment');
	await page.getByText('Square area').first().click();
	const measures = page.getByRole('group', { name: 'Measure' }).getByRole('radio');
	await expect(measures.first()).toHaveAccessibleName('direct investment');
	await measures.first().check();
	await expect.poll(url(page)).toBe('?layers=investment&focus=investment&investment=fdi');
	await expect(page.locator('.sentence')).toContainText('Kazakhstan $2.4bn');
	await test.step('a partly known year keeps its ring when the measure changes', () =>
		expect(page.locator('.year-bars .circle').first()).toHaveCSS(
			'background-color',
			'rgba(0, 0, 0, 0)'
		));
	// a running total of flows would hide its gaps
	await expect(page.getByRole('group', { name: /period/i })).toBeHidden();

	await page.getByRole('radio', { name: 'host country’s count, net' }).check();
	await expect.poll(url(page)).toContain('investment=fdi&counted=host-net');
	await expect(page.locator('.sentence')).toContainText('Kazakhstan €858m, Kyrgyzstan $68m');
	await expect(page.getByText('No figure in any year: Tajikistan')).toBeVisible();
	const legend = page.getByRole('region', { name: 'Layers and legend' });
	await expect(legend).toContainText('€700 million');
	await expect(legend).toContainText('$100 million');
});

test('a negative flow says that money went back, and its card gives row and source', async ({
	page
}) => {
	await page.goto('/2020/kazakhstan?investment=fdi&counted=host-net&focus=investment');
	const panel = page.locator('.atlas-panel');
	await expect(panel).toContainText('In 2015–2020 more went back to China than came in.');
	await panel.getByRole('button', { name: /^direct investment.*: −€717 million/ }).click();
	await expect(panel.getByRole('group', { name: 'Source of −€717 million' })).toContainText('wiiw');
	await expect(page.locator('.atlas-map')).toContainText('−€717m');
});
