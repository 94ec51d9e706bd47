/**
 * The twelve acts of `npm run bench:actions`, on a phone. Each begins on its own page, which is started;
 * `prepare` is not measured, `act` is, and `undo` brings back the state before it.
 */

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */
/**
 * @typedef {object} Act
 * @property {string} name
 * @property {string} path
 * @property {(page: Page) => Promise<unknown>} [prepare]
 * @property {(page: Page) => Promise<unknown>} act
 * @property {(page: Page) => Promise<unknown>} undo
 * @property {boolean} [finds] the mark that is touched, by drawing the marks for it
 */

/** @param {Page} page */
const findYearSlider = (page) => page.getByRole('slider', { name: 'Year', exact: true });

/** @param {Page} page @param {string | RegExp} name */
const tapButton = (page, name) => page.getByRole('button', { name, exact: true }).first().tap();

/** @param {Page} page @param {string} name */
const tapChip = (page, name) =>
	page.getByRole('group', { name: 'Layer on the map' }).getByText(name).tap();

const years = 19;

/** The middle of a year on the timeline. @param {Page} page @param {number} year */
async function findYearPoint(page, year) {
	const box = await findYearSlider(page).boundingBox();
	if (!box) throw new Error('there is no timeline');
	return {
		x: Math.round(box.x + ((year - 2005 + 0.5) / years) * box.width),
		y: Math.round(box.y + box.height / 2)
	};
}

/** @param {Page} page @param {number} year */
async function tapYear(page, year) {
	const { x, y } = await findYearPoint(page, year);
	await page.touchscreen.tap(x, y);
}

/** A finger through points, one every few frames. @param {Page} page @param {{ x: number, y: number }[]} points */
export async function dragThrough(page, points) {
	const session = await page.context().newCDPSession(page);
	for (const [index, point] of points.entries()) {
		const type = index === 0 ? 'touchStart' : 'touchMove';
		await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
		await page.waitForTimeout(50);
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await session.detach();
}

/** A finger along the timeline. @param {Page} page @param {number} from @param {number} to */
async function dragYears(page, from, to) {
	const points = [];
	for (let year = from; year <= to; year += 1) points.push(await findYearPoint(page, year));
	await dragThrough(page, points);
}

/** @param {Page} page */
const escape = (page) => page.keyboard.press('Escape');
/** @param {Page} page */
const closePanel = (page) => page.getByRole('article').getByRole('button', { name: 'Close' }).tap();
/** @param {Page} page */
const findSearch = (page) => page.getByRole('combobox', { name: 'Search the atlas' });

/** @type {Act[]} */
export const acts = [
	{
		name: 'a step of the year',
		path: '/2016',
		act: (page) => tapYear(page, 2017),
		undo: (page) => tapYear(page, 2016)
	},
	{
		name: 'a drag along the years',
		path: '/2010',
		act: (page) => dragYears(page, 2010, 2016),
		undo: (page) => tapYear(page, 2010)
	},
	{
		name: 'play',
		path: '/2010',
		act: (page) => tapButton(page, 'Play'),
		undo: async (page) => {
			await tapButton(page, 'Pause');
			await tapYear(page, 2010);
		}
	},
	{
		name: 'another layer',
		path: '/2018',
		act: (page) => tapChip(page, 'Deals'),
		undo: (page) => tapChip(page, 'Students')
	},
	{
		name: 'a filter',
		path: '/2018?focus=corridors',
		prepare: async (page) => {
			await page.getByRole('button', { name: /^Layers and legend/ }).tap();
			await page.getByRole('dialog').getByText('Status of each section').tap();
			await page.getByRole('dialog').getByText('Filters').first().tap();
		},
		act: (page) => page.getByRole('dialog').getByRole('button', { name: 'railway' }).tap(),
		undo: (page) => page.getByRole('dialog').getByRole('button', { name: 'railway' }).tap()
	},
	{
		name: 'a country',
		path: '/2018',
		act: (page) => page.getByRole('link', { name: 'Kazakhstan', exact: true }).first().tap(),
		undo: closePanel
	},
	{
		name: 'a region',
		path: '/2018/kazakhstan',
		act: (page) => tapButton(page, 'East Kazakhstan'),
		undo: escape
	},
	{
		name: 'the card of a source',
		path: '/2018/kazakhstan',
		act: (page) => tapButton(page, /^students in China: 11,784/),
		undo: escape
	},
	{
		name: 'the first letter of a search',
		path: '/2018',
		prepare: (page) => findSearch(page).tap(),
		act: (page) => page.keyboard.press('k'),
		undo: (page) => page.keyboard.press('Backspace')
	},
	{
		name: 'a comparison',
		path: '/2018',
		act: (page) => tapButton(page, 'Compare countries'),
		undo: (page) => tapButton(page, 'Stop comparing')
	},
	{
		name: 'sharing',
		path: '/2018',
		act: (page) => tapButton(page, 'Share this view'),
		undo: escape
	},
	{
		name: 'a step of the talk',
		path: '/present/astana-2013',
		act: (page) => page.keyboard.press('PageDown'),
		undo: (page) => page.keyboard.press('PageUp')
	}
];
