/**
 * The acts of `acts.mjs` that kepler.gl has an equal for, by its own interface on the same phone. It opens
 * with its side panel over the map: to touch the time filter or the map, a reader closes it first.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dragThrough } from './acts.mjs';
import { top } from '../../scripts/steps.mjs';
import { keplerScripts } from '../time/build-pages.mjs';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('./acts.mjs').Act} Act */

export const keplerFolder = resolve(top, '.cache/bench-actions');
const styles = 'kepler.gl/umd/keplergl.min.css';

/** Leaves the page in `keplerFolder`, with the atlas's table in English. */
export function prepareKepler() {
	for (const path of [...keplerScripts, styles])
		cpSync(resolve(top, 'bench/node_modules', path), join(keplerFolder, 'libraries', path));
	for (const path of ['bench/actions/kepler-page.mjs', 'src/lib/core/data/built/en/core.json'])
		cpSync(resolve(top, path), join(keplerFolder, path.replace(/.*\//, '')));
	const page = [
		'<!doctype html>',
		'<html lang="en">',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<title>kepler.gl, with what the acts touch</title>',
		'<link rel="icon" href="data:,">',
		`<link rel="stylesheet" href="/libraries/${styles}">`,
		'<style>body { margin: 0 }</style>',
		'<div id="map"></div>',
		...keplerScripts.map((path) => `<script src="/libraries/${path}"></script>`),
		'<script type="module" src="/kepler-page.mjs"></script>',
		''
	].join('\n');
	writeFileSync(join(keplerFolder, 'index.html'), page);
}

/** @param {Page} page */
const closePanel = (page) => page.locator('.side-bar__close').first().tap();

/** Drags the chosen year along kepler.gl's time filter. @param {Page} page @param {number} years */
async function dragYears(page, years) {
	const all = await page.locator('.kg-range-slider__brush .overlay').boundingBox();
	const chosen = await page.locator('.kg-range-slider__brush .selection').boundingBox();
	if (!all || !chosen) throw new Error('there is no time filter');
	const [x, y] = [chosen.x + chosen.width / 2, all.y + 10];
	const step = (Math.sign(years) * all.width) / 18;
	await dragThrough(
		page,
		Array.from({ length: Math.abs(years) + 1 }, (_, index) => ({ x: x + index * step, y }))
	);
}

/** @param {Page} page @param {number} place of the button: 0 plays and pauses, 2 goes to the start */
const tapPlayback = (page, place) => page.locator('.playback-control-button').nth(place).tap();

/** @param {Page} page */
const tapEyeOfDeals = (page) => page.locator('.layer__visibility-toggle').nth(1).tap();

/** @param {Page} page */
const openModes = (page) => page.locator('.chickleted-input').tap();

/** @param {Page} page */
const openShareMenu = (page) => page.getByText('Share', { exact: true }).tap();

/** @type {Act[]} by the names of the atlas's own */
export const keplerActs = [
	{
		name: 'a step of the year',
		path: '/#students',
		prepare: closePanel,
		// a year is 6 px wide, less than a phone takes for a movement, and a tap does nothing
		act: (page) => dragYears(page, 3),
		undo: (page) => dragYears(page, -3)
	},
	{
		name: 'a drag along the years',
		path: '/#students',
		prepare: closePanel,
		act: (page) => dragYears(page, 6),
		undo: (page) => dragYears(page, -6)
	},
	{
		name: 'play',
		path: '/#students',
		prepare: closePanel,
		act: (page) => tapPlayback(page, 0),
		undo: async (page) => {
			await tapPlayback(page, 0);
			await tapPlayback(page, 2);
		}
	},
	{ name: 'another layer', path: '/#students', act: tapEyeOfDeals, undo: tapEyeOfDeals },
	{
		name: 'a filter',
		path: '/#corridors',
		prepare: async (page) => {
			await page.locator('.side-panel__tab').nth(1).tap();
			await openModes(page);
		},
		act: (page) => page.locator('.list__item').getByText('rail', { exact: true }).tap(),
		undo: async (page) => {
			await page.locator('.chickleted-input svg').first().tap();
			await openModes(page);
		}
	},
	{
		name: 'a country',
		path: '/#students',
		finds: true,
		prepare: closePanel,
		// the arc of Tajikistan, and a place without any
		act: (page) => page.touchscreen.tap(200, 330),
		undo: (page) => page.touchscreen.tap(200, 120)
	},
	{
		name: 'sharing',
		path: '/#students',
		prepare: openShareMenu,
		act: (page) => page.getByText('Export Map', { exact: true }).tap(),
		undo: async (page) => {
			await page.keyboard.press('Escape');
			await page.waitForTimeout(1_000);
			await openShareMenu(page);
		}
	}
];
