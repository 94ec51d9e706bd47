import { expect, it } from 'vitest';
import type { Institute } from '../../core/data/types';
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
