import { expect, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import { USER_TALK_KEY } from '../../src/lib/layers/own/requested-table';
import { PHONE_WIDTH_PX } from '../../src/lib/layers/mark-scale';
import type { PageKind } from './page-kinds';

/** What the tests read of the live map, from a property of its container. */
export interface MapProbe {
	getLayersOrder(): string[];
	isMoving(): boolean;
	on(event: 'movestart', follow: () => void): void;
	getZoom(): number;
	getCenter(): { lng: number; lat: number };
}

/** The slider of the timeline. */
export function findYearSlider(page: Page) {
	return page.getByRole('slider', { name: 'Year', exact: true });
}

/** Waits until the page's scripts run; before that, the browser follows links itself. */
export async function waitForStart(page: Page): Promise<void> {
	const isPhone = (page.viewportSize()?.width ?? 0) < PHONE_WIDTH_PX;
	await page.waitForFunction((touches) => {
		// a phone starts a page when it is touched; a touch before its scripts listen has no effect
		if (touches) document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
		return !('earlyInput' in window);
	}, isPhone);
}

const findPages = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

/** Opens a group of the bar of pages. */
export const openGroup = (page: Page, group: string): Promise<void> =>
	findPages(page).locator('summary').getByText(group, { exact: true }).click();

/** Follows a link of the bar of pages. */
export async function followBar(page: Page, group: string, name: string): Promise<void> {
	await openGroup(page, group);
	await findPages(page).getByRole('link', { name, exact: true }).click();
}

/** Waits until an open page of a kind is complete. */
export async function completeKind(page: Page, { near, last = 'h1' }: PageKind): Promise<void> {
	if (near) await page.locator(near).scrollIntoViewIfNeeded();
	await expect(page.locator(last).first()).toBeAttached();
}

/** Opens a page of a kind and waits until it is complete. */
export async function openKind(page: Page, kind: PageKind): Promise<void> {
	await page.goto(kind.path);
	await waitForStart(page);
	await completeKind(page, kind);
}

/** Lays out what the browser leaves until it is near, to measure it. */
export function layOutAll(page: Page): Promise<void> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Follows a link to a path on a started page: half the work of a load. */
export async function moveTo(page: Page, path: string): Promise<void> {
	await page.evaluate(async (href) => {
		const before = location.href;
		const link = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')!.append(link);
		link.click();
		link.remove();
		const frame = () => new Promise(requestAnimationFrame);
		while (location.href === before) await frame();
		await frame();
	}, path);
}

/** Shows the paths one after the other on one page, and checks each. */
export async function checkEach(
	page: Page,
	paths: readonly string[],
	check: (path: string) => Promise<void>
): Promise<void> {
	for (const [index, path] of paths.entries()) {
		if (index > 0) await moveTo(page, path);
		else {
			await page.goto(path);
			await waitForStart(page);
		}
		await check(path);
	}
}

/** Files that a page has requested so far. */
export function watchFiles(page: Page): ReadonlySet<string> {
	const requested = new Set<string>();
	page.on('request', (request) => {
		if (request.url().startsWith('http')) requested.add(request.url());
	});
	return requested;
}

/** Waits until the live map has drawn its first complete frame. */
export async function waitForLiveMap(page: Page): Promise<void> {
	await expect(page.locator('[data-ready="true"]')).toBeAttached({ timeout: 40_000 });
}

/** Reads one value of the live map's own state. */
export function readMap<Result>(page: Page, read: (map: MapProbe) => Result): Promise<Result> {
	return page.evaluate(`(${read.toString()})(document.querySelector('[data-ready]').atlas.map)`);
}

/** The element with the year of the page. */
export function findShownYear(page: Page) {
	return page.locator('[data-year]').first();
}

export async function expectYear(page: Page, year: number): Promise<void> {
	await expect(findShownYear(page)).toHaveAttribute('data-year', String(year));
}

/** Countries whose student flow is on the map, found by picking over all of it. */
export function listDrawnFlows(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const container = document.querySelector('[data-ready]') as HTMLElement & {
			atlas: {
				overlay: {
					pickObjects(area: object): { object: { country: string } }[];
				};
			};
		};
		const { clientWidth: width, clientHeight: height } = container;
		const found = container.atlas.overlay.pickObjects({
			x: 0,
			y: 0,
			width,
			height,
			layerIds: ['students']
		});
		return found.map(({ object }) => object.country).sort();
	});
}

/** Copies the user's own talk on its page as a link. */
export async function copyTalkLink(page: Page): Promise<string> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy as a link' }).click();
	await expect(page.getByText(/^Link copied/)).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** A browser with nothing of the atlas. */
export const NO_STORAGE: StorageState = { cookies: [], origins: [] };

/** A talk of two views of the map, or with other steps, as a file. */
export function makeTalkFile(
	views: Record<string, string> = {
		'Corridors first': '/2013?layers=corridors&focus=corridors',
		'Then Kazakhstan': '/2018/kazakhstan'
	}
): string {
	const steps = Object.entries(views).map(([title, link], id) => ({ id: `${id}`, title, link }));
	const talk = { format: 'soft-power-atlas-talk', version: 1, title: '', steps };
	return JSON.stringify(talk, null, 2);
}

/** A browser that has stored the reader's own talk, with any contents. */
export const makeStoredTalk =
	(value = makeTalkFile()) =>
	({ baseURL }: { baseURL: string | undefined }, use: (state: StorageState) => Promise<void>) => {
		const { origin } = new URL(baseURL!);
		return use({
			cookies: [],
			origins: [{ origin, localStorage: [{ name: USER_TALK_KEY, value }] }]
		});
	};

/** As if the tests' server listened in a network: the codes of stages at `localhost` carry this address. */
const NETWORK_ORIGIN = 'http://192.0.2.10:4173';

export const answerNetwork = (page: Page): Promise<unknown> =>
	page.route(/\/network$/, (route) => route.fulfill({ json: { origins: [NETWORK_ORIGIN] } }));

/** What the code of a stage opens, on this computer. */
export async function readStageCode(code: Locator): Promise<string> {
	await expect(code).toHaveAttribute('aria-label', new RegExp(`^${NETWORK_ORIGIN}/`));
	return (await code.getAttribute('aria-label'))!.slice(NETWORK_ORIGIN.length);
}
