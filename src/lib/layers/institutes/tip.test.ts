import { expect, it } from 'vitest';
import { m } from '#messages';
import type { Institute } from '../../core/data/types';
import { atlas } from '../../core/data/atlas';
import { cards } from './card';
import { getInstituteTip } from './tip';

const OSH: Institute = {
	id: 'ci-kgz-osh',
	kind: 'confucius_institute',
	name: 'Confucius Institute at Osh State University',
	hostInstitution: 'Osh State University',
	city: 'Osh',
	country: 'KGZ',
	lonLat: [72.8, 40.5],
	opened: '2013-02-20',
	closed: null,
	chinesePartner: null,
	partnerCity: null,
	partnerLonLat: null,
	sourceId: '',
	evidence: 'seen',
	note: ''
};

it('says the day an institute opened in words, not as the table writes it', () => {
	const getValue = (opened: string) => getInstituteTip({ ...OSH, opened }).value;
	expect(getValue('2013-02-20')).toBe('Confucius Institute, Osh, since 20 February 2013');
	expect(getValue('2011-06')).toContain('since June 2011');
	expect(getValue('2007')).toContain('since 2007');
});

it('bug: three classrooms were opened on the day of their agreement', () => {
	const agreed = atlas.institutes.filter(({ isAgreed }) => isAgreed);
	expect(agreed.map(({ id }) => id)).toEqual([
		...['cc-kgz-osh-tech', 'cc-kgz-osh-ped', 'cc-kgz-osh-bilim']
	]);
	const said = /^Agreement date;/;
	expect(atlas.institutes.filter(({ note }) => said.test(note))).toEqual(agreed);
	for (const site of agreed) {
		expect(getInstituteTip(site).value).toContain('agreed 28 February 2017');
		const { rows } = cards.institute!.find(site.id, 2018, null)!;
		const terms = rows.map(({ term }) => term);
		expect(terms).toContain('Agreement');
		expect(terms).not.toContain('Opened');
	}
});

it('bug: a teaching point was counted as a classroom without a word', () => {
	const points = atlas.institutes.filter(
		({ kind, note }) => kind === 'confucius_classroom' && note.includes('not a separate classroom')
	);
	expect(points.map(({ id }) => id)).toEqual(['cc-kgz-police']);
	for (const words of [m.institutes_counts_kinds(), m.chinese_side_partners_rule()])
		expect(words).toContain('One of the classrooms is a teaching point.');
});
