import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { loadExplore } from '$lib/text/load-explore';
import type { Compared } from '$lib/core/domain/compared-measures';
import { listComparedAnswers } from './compare-answers';
import { buildComparison } from './compared';

const tables = await loadExplore();

function list(compared: Compared, year: number) {
	const view = { ...DEFAULT_VIEW, year };
	return listComparedAnswers(buildComparison(tables, view, compared), COUNTRY_CODES, year);
}

test('the change from the first to the last figure, with both of them as parts', () => {
	const [kazakhstan] = list({ measure: 'students', per: null }, 2018);
	expect(kazakhstan?.change.figure).toMatchObject({
		text: '+11,003 (15 times the first figure)',
		label: 'change from 2005 to 2018'
	});
	expect(kazakhstan?.ends.map(({ parts }) => parts[0]?.text)).toEqual(['781', '11,784']);
});

test('the first and the last year are answers, with their formula and row', () => {
	const [kazakhstan] = list({ measure: 'students', per: null }, 2018);
	expect(kazakhstan?.ends.map(({ figure }) => figure?.text)).toEqual(['2005', '2018']);
	expect(kazakhstan?.ends[0].figure).toMatchObject({
		subject: { rule: 'Computed by the atlas: the first year with a figure.' },
		parts: [{ text: '781' }]
	});
});

test('bug: a country with a single figure was said to have “none”', () => {
	const [kazakhstan] = list({ measure: 'students', per: null }, 2005);
	expect(kazakhstan?.ends.map(({ figure }) => figure?.text)).toEqual(['2005', '2005']);
	expect(kazakhstan?.change).toMatchObject({ refused: 'one-figure' });
});

test('shares of the five add up to the whole', () => {
	const shares = list({ measure: 'students', per: null }, 2018).map(
		({ share }) => share.figure?.value ?? 0
	);
	expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(100);
});

test('announced deals have no share of a sum and no change, and say why', () => {
	const [kazakhstan] = list({ measure: 'acquisitions', per: null }, 2018);
	expect(kazakhstan?.share).toMatchObject({ refused: 'announced' });
	expect(kazakhstan).toMatchObject({ change: { refused: 'announced' } });
});

test('one euro count is no part of a sum with dollars or gaps', () => {
	const [kazakhstan] = list({ measure: 'direct-china', per: null }, 2020);
	expect(kazakhstan?.share.refused).toBe('no-figure');
});

test('figures that are divided already have none', () => {
	expect(list({ measure: 'students', per: 'head' }, 2018)).toEqual([]);
});
