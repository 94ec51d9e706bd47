/**
 * Old spellings that links in the world may hold. A row here is a promise: it is never removed,
 * and `link.test.ts` opens each one.
 */
export const PARAMETER_ALIASES: Readonly<Record<string, string>> = {
	layer: 'layers',
	measure: 'investment'
};

export const VALUE_ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	investment: { construction: 'deals', loans: 'finance', sites: 'projects' },
	students: { total: 'all', scholarships: 'scholarship' },
	russian: { '1': 'yes', '0': 'no' }
};

export const REPUBLIC_ALIASES: Readonly<Record<string, string>> = {
	kaz: 'kazakhstan',
	kgz: 'kyrgyzstan',
	kirgizia: 'kyrgyzstan',
	tjk: 'tajikistan',
	tadjikistan: 'tajikistan',
	tkm: 'turkmenistan',
	uzb: 'uzbekistan'
};
